"""The members of a body beside its seat template."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.composition import (
    Flaw,
    Standing,
    compose,
    is_chosen,
    standing,
)
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.membership import ExpertChoice, Membership
from paayesh_desktop.domain.organisation import Seat, SeatKind

key = partial(reference_key, "composition")
BODY = key("body")
TODAY = date(2026, 11, 21)
HEAD = Seat(key("head"), BODY, 1, "رئیس", "head", SeatKind.FIXED)
MEMBERS = Seat(key("members"), BODY, 2, "عضو", "member", SeatKind.FIXED, places=2)
EXPERTS = Seat(key("experts"), BODY, 3, "کارشناس خبره", "expert", SeatKind.EXPERT, places=2)
GUEST = Seat(key("guest"), BODY, 4, "میهمان", "guest", SeatKind.GUEST)
SEATS = (HEAD, MEMBERS, EXPERTS, GUEST)


def member(
    name: str,
    seat: Seat | None = HEAD,
    *,
    starts: date = date(2026, 4, 1),
    ends: date | None = None,
    left: date | None = None,
    role: str = "",
) -> Membership:
    return Membership(
        key(f"{name}/{starts}"),
        BODY,
        key(name),
        role or (seat.role if seat else "member"),
        seat.kind if seat else SeatKind.FIXED,
        starts,
        ends,
        left,
        seat_id=seat.id if seat and not role else None,
        decree_number="1405/12",
        decree_on=starts,
    )


def word(expert: Membership, chooser: str, *, agrees: bool = True) -> ExpertChoice:
    return ExpertChoice(new_key(), expert.id, key(chooser), agrees)


def flaws(
    *members: Membership, seats: tuple[Seat, ...] = SEATS, chosen: bool = True
) -> list[tuple[Flaw, str]]:
    found = compose(seats, members, on(TODAY, *members, chosen=chosen), names(*members))
    return [(one.flaw, str(one.sentence)) for one in found.findings]


def on(day: date, *members: Membership, chosen: bool = True) -> dict[UUID, Standing]:
    return {
        one.id: standing(one, day, chosen=chosen or one.kind is not SeatKind.EXPERT)
        for one in members
    }


def names(*members: Membership) -> Mapping[UUID, str]:
    return {one.person_id: f"N{number}" for number, one in enumerate(members)}


FULL = (
    member("a"),
    member("b", MEMBERS),
    member("c", MEMBERS),
    member("d", EXPERTS),
    member("e", EXPERTS),
)


def test_a_full_body_has_no_flaw_and_needs_no_guest() -> None:
    assert flaws(*FULL) == []


def test_an_empty_body_lacks_every_seat_but_the_guests() -> None:
    assert flaws() == [
        (Flaw.VACANT, "Vacant: رئیس."),
        (Flaw.VACANT, "2 of 2 places are vacant: عضو."),
        (Flaw.VACANT, "2 of 2 places are vacant: کارشناس خبره."),
    ]


def test_too_many_on_one_seat_are_named() -> None:
    told = flaws(*FULL, member("f"))
    assert told == [(
        Flaw.TOO_MANY,
        "2 people sit where the template has 1: رئیس. End what is over.",
    )]  # fmt: skip


def test_a_role_without_a_seat_is_strange() -> None:
    stranger = member("f", None, role="chair")
    told = flaws(*FULL, stranger)
    assert told == [(Flaw.STRANGE, "The seat template has no seat for the role of N5.")]


def test_a_body_without_a_template_takes_every_role() -> None:
    assert flaws(member("f", None, role="chair"), seats=()) == []


def test_whoever_names_no_seat_gets_the_free_one_of_the_role() -> None:
    unnamed = [member(name, None, role="member") for name in ("b", "c")]
    found = compose(SEATS, [FULL[0], *unnamed], on(TODAY, FULL[0], *unnamed), {})
    assert [one.person_id for one in found.lines[1].holders] == [key("b"), key("c")]
    assert found.others == ()


def test_a_term_that_is_over_is_shown_does_not_count_and_leaves_the_seat_vacant() -> None:
    over = member("a", ends=date(2026, 10, 1))
    found = compose(SEATS, (over, *FULL[1:]), on(TODAY, over, *FULL[1:]), names(over))
    assert found.lines[0].holders == (over,)
    assert found.lines[0].vacant == 1
    assert found.counting == 4
    assert [one.flaw for one in found.findings] == [Flaw.EXPIRED]
    assert found.vacant == 0


def test_after_a_renewal_the_former_term_is_history() -> None:
    former = member("a", starts=date(2025, 4, 1), ends=date(2026, 3, 31))
    found = compose(SEATS, (former, *FULL), on(TODAY, former, *FULL), {})
    assert found.lines[0].holders == (FULL[0],)
    assert found.findings == ()


def test_a_successor_leaves_no_expired_predecessor() -> None:
    former = member("z", starts=date(2025, 4, 1), ends=date(2026, 3, 31))
    assert flaws(former, *FULL) == []


@pytest.mark.parametrize(
    ("ends", "state"),
    [
        (date(2026, 11, 20), Standing.EXPIRED),
        (date(2026, 11, 21), Standing.ENDING),
        (date(2026, 12, 21), Standing.ENDING),
        (date(2026, 12, 22), Standing.IN_FORCE),
        (None, Standing.IN_FORCE),
    ],
)
def test_a_term_is_pointed_out_thirty_days_before_its_end(
    ends: date | None, state: Standing
) -> None:
    assert standing(member("a", ends=ends), TODAY, chosen=True) is state


def test_leaving_early_is_not_expiring() -> None:
    gone = member("a", ends=date(2027, 3, 31), left=date(2026, 10, 1))
    assert standing(gone, TODAY, chosen=True) is Standing.LEFT
    coming = member("a", starts=date(2026, 12, 1))
    assert standing(coming, TODAY, chosen=True) is Standing.COMING


def test_ending_unchosen_and_twice_are_said() -> None:
    soon = member("a", ends=date(2026, 12, 1))
    told = flaws(soon, *FULL[1:])
    assert told == [(Flaw.ENDING, "The term of N0 ends within 30 days. Ask for a decree.")]
    unchosen = [flaw for flaw, _ in flaws(*FULL, chosen=False)]
    assert unchosen == [Flaw.UNCHOSEN, Flaw.UNCHOSEN]
    twice = member("a", MEMBERS)
    assert [flaw for flaw, _ in flaws(FULL[0], FULL[1], twice, *FULL[3:])] == [Flaw.TWICE]


def test_a_fixed_member_without_a_decree_is_said() -> None:
    bare = Membership(key("x"), BODY, key("x"), "head", SeatKind.FIXED, TODAY, seat_id=HEAD.id)
    assert [flaw for flaw, _ in flaws(bare, *FULL[1:])] == [Flaw.NO_DECREE]


def test_an_expert_of_a_workgroup_needs_more_than_half_of_the_fixed_members() -> None:
    expert, fixed = member("x", EXPERTS), [member("a"), member("b"), member("c")]
    first, second = word(expert, "a"), word(expert, "b")
    chosen = partial(is_chosen, "workgroup", expert)
    assert not chosen([], fixed)
    assert not chosen([first], fixed)
    assert not chosen([first, word(expert, "b", agrees=False)], fixed)
    assert chosen([first, second], fixed)
    assert not chosen([first], fixed[:2])
    assert chosen([first], fixed[:1])


def test_the_same_member_has_one_word() -> None:
    expert, fixed = member("x", EXPERTS), [member("a"), member("b"), member("c")]
    assert not is_chosen("workgroup", expert, [word(expert, "a"), word(expert, "a")], fixed)


def test_a_word_for_somebody_else_is_none() -> None:
    expert, other = member("x", EXPERTS), member("y", EXPERTS)
    assert not is_chosen("workgroup", expert, [word(other, "a")], [member("a")])


def test_the_committees_expert_needs_one_word_and_fixed_members_none() -> None:
    expert = member("x", EXPERTS)
    assert not is_chosen("committee", expert, [], FULL)
    assert is_chosen("committee", expert, [word(expert, "a")], FULL)
    assert is_chosen("council", expert, [], FULL)
    assert is_chosen("workgroup", FULL[0], [], FULL)


@given(
    agreeing=st.integers(0, 9),
    against=st.integers(0, 9),
    fixed=st.integers(1, 9),
)
def test_the_choice_is_a_true_majority(agreeing: int, against: int, fixed: int) -> None:
    expert = member("x", EXPERTS)
    words = [word(expert, f"p{number}") for number in range(agreeing)]
    words += [word(expert, f"q{number}", agrees=False) for number in range(against)]
    there = [member(f"m{number}") for number in range(fixed)]
    assert is_chosen("workgroup", expert, words, there) == (agreeing > fixed / 2)


DAYS = st.dates(date(2025, 1, 1), date(2028, 1, 1))


@given(
    terms=st.lists(st.tuples(DAYS, st.none() | DAYS, st.sampled_from([*SEATS, None])), max_size=12),
    day=DAYS,
)
def test_everybody_who_counts_is_shown_once(
    terms: list[tuple[date, date | None, Seat | None]], day: date
) -> None:
    members = [
        member(f"p{number}", seat, starts=starts, ends=ends)
        for number, (starts, ends, seat) in enumerate(terms)
        if ends is None or ends >= starts
    ]
    standings = on(day, *members)
    found = compose(SEATS, members, standings, names(*members))
    shown = [one.id for line in found.lines for one in line.holders]
    shown += [one.id for one in found.others]
    assert len(shown) == len(set(shown))
    counting = {one.id for one in members if standings[one.id].counts}
    assert counting <= set(shown)
    assert found.counting == len(counting)
    assert all(0 <= line.vacant <= line.seat.places for line in found.lines)

"""A quorum is counted from the roll: members in force, each once, guests by the rule alone."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.meeting import Attendance, Presence
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import Body, SeatKind
from paayesh_desktop.domain.quorum import counting, quorum

DAY = date(2025, 9, 1)
BEFORE, AFTER = date(2025, 8, 31), date(2025, 9, 2)
BODY = Body(reference_key("body", "committee"), "committee", "کمیته", "کمیته", quorum=5)
COUNCIL = Body(reference_key("body", "council"), "council", "شورا", "شورا")
PEOPLE = [reference_key("person", str(number)) for number in range(12)]

memberships = st.builds(
    Membership,
    st.uuids(),
    body_id=st.sampled_from([BODY.id, BODY.id, BODY.id, COUNCIL.id]),
    person_id=st.sampled_from(PEOPLE),
    role=st.just("member"),
    kind=st.sampled_from(SeatKind),
    starts_on=st.sampled_from([BEFORE, DAY, AFTER]),
    ends_on=st.sampled_from([None, BEFORE, DAY, AFTER]),
    left_on=st.sampled_from([None, None, BEFORE]),
    group_id=st.sampled_from([None, None, PEOPLE[0]]),
)
rolls = st.lists(
    st.builds(
        Attendance,
        st.uuids(),
        meeting_id=st.just(PEOPLE[0]),
        person_id=st.sampled_from(PEOPLE),
        presence=st.sampled_from(Presence),
        membership_id=st.sampled_from([None, PEOPLE[1]]),
    )
)


def member(number: int, kind: SeatKind = SeatKind.FIXED, ends_on: date | None = None) -> Membership:
    key = reference_key("membership", f"{number}/{kind}")
    return Membership(key, BODY.id, PEOPLE[number], "member", kind, BEFORE, ends_on)


def present(number: int, *, outside: bool = False) -> Attendance:
    key = reference_key("attendance", str(number))
    seat = None if outside else key
    return Attendance(key, BODY.id, PEOPLE[number], Presence.PRESENT, seat)


@given(members=st.lists(memberships), roll=rolls, guests_count=st.booleans())
def test_only_present_members_in_force_count(
    members: list[Membership], roll: list[Attendance], *, guests_count: bool
) -> None:
    found = quorum(BODY, members, roll, DAY, guests_count=guests_count)
    here = {line.person_id for line in roll if line.presence is Presence.PRESENT}
    seated = {
        one.person_id
        for one in members
        if one.body_id == BODY.id and one.group_id is None and one.in_force(DAY)
    }
    assert found.present <= len(here & seated)
    assert found.present <= found.members <= len(seated)
    assert found.held == (found.missing == 0) == (found.present >= 5)


@given(members=st.lists(memberships), roll=rolls)
def test_guests_only_ever_add(members: list[Membership], roll: list[Attendance]) -> None:
    without = quorum(BODY, members, roll, DAY, guests_count=False)
    with_them = quorum(BODY, members, roll, DAY, guests_count=True)
    assert without.present <= with_them.present
    assert without.members <= with_them.members


@given(members=st.lists(memberships), roll=rolls, doubled=st.integers(0, 3))
def test_nobody_counts_twice(
    members: list[Membership], roll: list[Attendance], doubled: int
) -> None:
    once = quorum(BODY, members, roll, DAY, guests_count=True)
    again = quorum(BODY, members * (doubled + 1), roll * (doubled + 1), DAY, guests_count=True)
    assert once == again


@given(members=st.lists(memberships))
def test_without_a_number_the_majority_is_needed(members: list[Membership]) -> None:
    found = quorum(COUNCIL, members, [], DAY, guests_count=False)
    assert found.needed * 2 > found.members
    assert (found.needed - 1) * 2 <= found.members
    assert not found.held


def test_an_expired_term_does_not_count() -> None:
    members = [member(number) for number in range(4)] + [member(4, ends_on=BEFORE)]
    roll = [present(number) for number in range(5)]
    assert quorum(BODY, members, roll, DAY, guests_count=False).missing == 1
    assert counting(BODY, members, BEFORE, guests_count=False) == set(PEOPLE[:5])


def test_an_expert_is_a_full_member_and_a_guest_is_one_by_the_rule() -> None:
    members = [member(number) for number in range(3)]
    members += [member(3, SeatKind.EXPERT), member(4, SeatKind.GUEST)]
    roll = [present(number) for number in range(5)]
    assert quorum(BODY, members, roll, DAY, guests_count=False).present == 4
    assert quorum(BODY, members, roll, DAY, guests_count=True).held


def test_a_member_who_came_as_an_outside_guest_does_not_count() -> None:
    roll = [present(number, outside=number == 0) for number in range(5)]
    members = [member(number) for number in range(5)]
    assert quorum(BODY, members, roll, DAY, guests_count=True).present == 4

"""Who sits where: first members, decrees, terms, renewals, experts and groups."""

from datetime import date
from uuid import UUID

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.composition import Flaw, Standing
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Person, SeatKind, Unit
from paayesh_desktop.domain.resolution import (
    Binding,
    ChainStep,
    ChainStepKind,
    Resolution,
    ResolutionKind,
)
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.people.bodies import Appointment, Bodies, Term
from paayesh_desktop.services.people.expert_choices import ExpertChoices
from paayesh_desktop.services.people.in_force import members_in_force
from paayesh_desktop.services.people.present import candidates, roles_of
from paayesh_desktop.services.people.ratification import Ratification
from paayesh_desktop.services.people.unit_groups import UnitGroups, unit_group
from paayesh_desktop.services.reference.reference_data import ReferenceData
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store import schema

TODAY = date(2026, 11, 21)
NEW_YEAR = date(2026, 3, 21)  # 1405/01/01
C, W1, COUNCIL = (reference_key("body", code) for code in ("committee", "W1", "council"))
PARTY = reference_key("workgroup", "W1")
DECREE = Term(NEW_YEAR, None, "۱۴۰۵/۷", date(2026, 3, 15))


def seat(body: str, number: int, level: str = "-") -> UUID:
    return reference_key("seat", f"{body}/{level}/{number}")


@pytest.fixture
def city(workspace: Workspace) -> Workspace:
    """A demo desk with the reference data and nobody in any seat."""
    ReferenceData(workspace.store).install(workspace.desk.person)
    workspace.engine.dispose()
    with workspace.engine.begin() as connection:
        connection.execute(sa.update(schema.desk).values(plays_all=True))
    workspace.adopt("test")
    return workspace


@pytest.fixture
def bodies(city: Workspace) -> Bodies:
    return Bodies(city)


def sits(bodies: Bodies, name: str, body: UUID, place: UUID, term: Term = DECREE) -> Membership:
    return bodies.seat(Appointment(body, name, term, place), TODAY)


def workgroup(city: Workspace, bodies: Bodies) -> dict[str, Membership]:
    """The three fixed members of the first workgroup; its secretary is at the desk."""
    made = {"secretary": sits(bodies, "secretary", W1, seat("W1", 2))}
    city.seat(made["secretary"].person_id)
    made["head"] = sits(bodies, "head", W1, seat("W1", 1))
    made["consultant"] = sits(bodies, "consultant", W1, seat("W1", 3))
    return made


def test_every_monitoring_body_is_listed_from_the_council_down(bodies: Bodies) -> None:
    found = bodies.overview(TODAY)
    assert [line.body.kind for line in found] == ["council", "committee", *["workgroup"] * 7]
    assert [line.body.id for line in found[2:]] == [
        reference_key("body", f"W{number}") for number in range(1, 8)
    ]
    assert (found[1].vacant, found[1].counting, found[1].has_quorum) == (9, 0, False)
    assert (found[2].vacant, found[0].vacant) == (7, 0)


def test_the_keeper_enters_the_first_member_who_enters_the_next(
    city: Workspace, bodies: Bodies
) -> None:
    first = sits(bodies, "زهرا کریمی", C, seat("committee", 2))
    with pytest.raises(UserError, match="زهرا کریمی"):
        sits(bodies, "علی نوری", C, seat("committee", 1))
    city.seat(first.person_id)
    sits(bodies, "علی نوری", C, seat("committee", 1))
    with city.store.view() as view:
        assert {one.role for one in members_in_force(view, C, TODAY)} == {"chair", "secretary"}
        assert view.history(first.id)[0].by == city.desk.keeper


def test_a_fixed_member_of_the_committee_serves_one_year_under_a_decree(bodies: Bodies) -> None:
    made = sits(bodies, "زهرا کریمی", C, seat("committee", 2))
    assert (made.starts_on, made.ends_on) == (NEW_YEAR, date(2027, 3, 20))
    assert (made.role, made.kind, made.decree_number) == ("secretary", SeatKind.FIXED, "۱۴۰۵/۷")


@pytest.mark.parametrize(
    ("term", "told"),
    [
        (Term(NEW_YEAR), "needs a decree"),
        (Term(NEW_YEAR, None, " ", NEW_YEAR), "needs a decree"),
        (Term(NEW_YEAR, None, "7"), "needs a decree"),
        (Term(NEW_YEAR, date(2027, 3, 21), "7", NEW_YEAR), "at most 12 months"),
        (Term(NEW_YEAR, date(2026, 3, 20), "7", NEW_YEAR), "end before it begins"),
    ],
)
def test_what_a_term_of_the_committee_cannot_be(bodies: Bodies, term: Term, told: str) -> None:
    with pytest.raises(UserError, match=told):
        sits(bodies, "زهرا کریمی", C, seat("committee", 2), term)
    assert bodies.show(C, TODAY).composition.counting == 0


def test_experts_and_workgroup_members_serve_without_a_term(bodies: Bodies) -> None:
    expert = sits(bodies, "خبره", C, seat("committee", 9), Term(NEW_YEAR))
    head = sits(bodies, "رئیس", W1, seat("W1", 1), Term(NEW_YEAR))
    assert (expert.ends_on, head.ends_on) == (None, None)


def test_a_decree_of_a_workgroup_may_give_a_term(bodies: Bodies) -> None:
    made = sits(bodies, "رئیس", W1, seat("W1", 1), Term(NEW_YEAR, date(2029, 3, 20)))
    assert made.ends_on == date(2029, 3, 20)


def test_a_seat_is_taken_once(city: Workspace, bodies: Bodies) -> None:
    first = sits(bodies, "زهرا کریمی", C, seat("committee", 2))
    city.seat(first.person_id)
    with pytest.raises(UserError, match="زهرا کریمی"):
        sits(bodies, "علی نوری", C, seat("committee", 2))
    later = Term(date(2027, 3, 21), None, "۱۴۰۶/۱", date(2027, 3, 1))
    sits(bodies, "علی نوری", C, seat("committee", 2), later)


def test_nobody_sits_in_a_body_twice_at_a_time(city: Workspace, bodies: Bodies) -> None:
    first = sits(bodies, "زهرا کریمی", C, seat("committee", 2))
    city.seat(first.person_id)
    with pytest.raises(UserError, match="already"):
        bodies.seat(Appointment(C, first.person_id, DECREE, seat("committee", 3)), TODAY)


def test_a_refused_appointment_leaves_no_person_behind(city: Workspace, bodies: Bodies) -> None:
    first = sits(bodies, "زهرا کریمی", C, seat("committee", 2))
    city.seat(first.person_id)
    with pytest.raises(UserError):
        sits(bodies, "کسی", C, seat("committee", 2))
    with pytest.raises(UserError, match="Nobody was named"):
        sits(bodies, "   ", C, seat("committee", 1))
    with city.store.view() as view:
        assert {one.name for one in view.find(Person)} == {"زهرا کریمی", city_keeper(city)}


def city_keeper(city: Workspace) -> str:
    with city.store.view() as view:
        keeper = view.get(Person, city.desk.keeper)
    assert keeper is not None
    return keeper.name


def test_a_renewal_is_a_new_term_under_a_new_decree(city: Workspace, bodies: Bodies) -> None:
    first = sits(bodies, "زهرا کریمی", C, seat("committee", 2))
    city.seat(first.person_id)
    next_year = Term(date(2027, 3, 21), None, "۱۴۰۶/۱", date(2027, 3, 1))
    again = bodies.renew(first.id, next_year, TODAY)
    assert (again.person_id, again.seat_id, again.role) == (
        first.person_id,
        first.seat_id,
        first.role,
    )
    assert again.ends_on == date(2028, 3, 19)
    with city.store.view() as view:
        assert view.get(Membership, first.id) == first
        assert len(members_in_force(view, C, date(2027, 3, 20))) == 1
        assert len(members_in_force(view, C, date(2027, 3, 21))) == 1
    later = bodies.show(C, date(2027, 4, 1))
    assert [one.membership.id for one in later.past] == [first.id]


def test_a_renewal_before_the_end_shortens_the_former_term(city: Workspace, bodies: Bodies) -> None:
    first = sits(bodies, "رئیس", W1, seat("W1", 1))
    city.seat(first.person_id)
    bodies.renew(first.id, Term(TODAY, None, "۱۴۰۵/۹۰", TODAY), TODAY)
    with city.store.view() as view:
        former = view.get(Membership, first.id)
    assert former is not None
    assert former.left_on == date(2026, 11, 20)


def test_a_renewal_needs_a_later_day_and_a_decree_of_its_own(
    city: Workspace, bodies: Bodies
) -> None:
    first = sits(bodies, "زهرا کریمی", C, seat("committee", 2))
    city.seat(first.person_id)
    with pytest.raises(UserError, match="before the former"):
        bodies.renew(first.id, Term(NEW_YEAR, None, "8", NEW_YEAR), TODAY)
    with pytest.raises(UserError, match="decree of its own"):
        bodies.renew(first.id, Term(date(2027, 3, 21), None, "۱۴۰۵/۷", NEW_YEAR), TODAY)


def test_who_leaves_early_counts_until_the_last_day(city: Workspace, bodies: Bodies) -> None:
    head = workgroup(city, bodies)["head"]
    bodies.end(head.id, date(2026, 11, 30), TODAY)
    with city.store.view() as view:
        assert len(members_in_force(view, W1, date(2026, 11, 30))) == 3
        assert len(members_in_force(view, W1, date(2026, 12, 1))) == 2
    with pytest.raises(UserError, match="inside the term"):
        bodies.end(head.id, date(2027, 1, 1), TODAY)
    with pytest.raises(UserError, match="inside the term"):
        bodies.end(head.id, date(2020, 1, 1), TODAY)


def test_an_expired_term_is_visible_and_not_counted(city: Workspace, bodies: Bodies) -> None:
    first = sits(bodies, "زهرا کریمی", C, seat("committee", 2))
    city.seat(first.person_id)
    day = date(2027, 4, 1)
    found = bodies.show(C, day)
    (line,) = [line for line in found.lines if line.seat.role == "secretary"]
    assert [(one.name, one.standing) for one in line.members] == [("زهرا کریمی", Standing.EXPIRED)]
    assert found.composition.counting == 0
    assert Flaw.EXPIRED in {one.flaw for one in found.composition.findings}
    with city.store.view() as view:
        assert members_in_force(view, C, day) == []


def test_a_workgroups_expert_counts_when_most_fixed_members_agree(
    city: Workspace, bodies: Bodies
) -> None:
    fixed = workgroup(city, bodies)
    expert = sits(bodies, "خبره", W1, seat("W1", 4), Term(NEW_YEAR))
    choices = ExpertChoices(city)
    heads = fixed["head"].person_id
    choices.record(expert.id, fixed["secretary"].person_id, TODAY, agrees=True)
    found = bodies.show(W1, TODAY)
    (shown,) = next(line for line in found.lines if line.seat.role == "expert").members
    assert shown.standing is Standing.UNCHOSEN
    assert [(one.name, one.agrees) for one in shown.words] == [
        ("secretary", True),
        ("head", None),
        ("consultant", None),
    ]
    city.seat(heads)
    choices.record(expert.id, heads, TODAY, agrees=True, remark="در صورت‌جلسه آمده است")
    with city.store.view() as view:
        assert len(members_in_force(view, W1, TODAY)) == 4
    choices.record(expert.id, heads, TODAY, agrees=False)
    with city.store.view() as view:
        assert len(members_in_force(view, W1, TODAY)) == 3


def test_only_fixed_members_choose_and_only_they_or_the_secretary_record(
    city: Workspace, bodies: Bodies
) -> None:
    fixed = workgroup(city, bodies)
    expert = sits(bodies, "خبره", W1, seat("W1", 4), Term(NEW_YEAR))
    choices = ExpertChoices(city)
    with pytest.raises(UserError, match="no fixed seat"):
        choices.record(expert.id, expert.person_id, TODAY, agrees=True)
    with pytest.raises(UserError, match="does not sit there as an expert"):
        choices.record(fixed["head"].id, fixed["head"].person_id, TODAY, agrees=True)
    city.seat(fixed["consultant"].person_id)
    choices.record(expert.id, fixed["consultant"].person_id, TODAY, agrees=True)
    with pytest.raises(UserError, match="holds no seat"):
        choices.record(expert.id, fixed["head"].person_id, TODAY, agrees=True)


def test_the_committees_expert_waits_for_the_chair(city: Workspace, bodies: Bodies) -> None:
    secretary = sits(bodies, "دبیر", C, seat("committee", 2))
    city.seat(secretary.person_id)
    chair = sits(bodies, "رئیس", C, seat("committee", 1))
    expert = sits(bodies, "خبره", C, seat("committee", 9), Term(NEW_YEAR))
    choices = ExpertChoices(city)
    with pytest.raises(UserError, match="no fixed seat"):
        choices.record(expert.id, secretary.person_id, TODAY, agrees=True)
    choices.record(expert.id, chair.person_id, TODAY, agrees=True)
    with city.store.view() as view:
        assert len(members_in_force(view, C, TODAY)) == 3


def test_a_workgroup_has_groups_in_units_whose_members_do_not_sit_in_it(
    city: Workspace, bodies: Bodies
) -> None:
    fixed = workgroup(city, bodies)
    unit = Unit(new_key(), "D01", "منطقه ۱", Level.DISTRICT)
    with city.store.change(by=city.desk.person) as change:
        change.put(unit, party=COMMITTEE)
    groups = UnitGroups(city)
    assert groups.without(PARTY) == [unit]
    group = groups.form(PARTY, unit.id, TODAY)
    assert groups.form(PARTY, unit.id, TODAY) == group
    assert groups.without(PARTY) == []
    place = seat("W1", 1, "district")
    head = bodies.seat(Appointment(W1, "سرگروه", DECREE, place, group_id=group.id), TODAY)
    (shown,) = bodies.show(W1, TODAY).groups
    assert (shown.unit.title, shown.composition.vacant) == ("منطقه ۱", 1)
    assert [one.name for line in shown.lines for one in line.members] == ["سرگروه"]
    with city.store.view() as view:
        assert unit_group(view, PARTY, unit.id, TODAY) == [head]
        assert {one.id for one in members_in_force(view, W1, TODAY)} == {
            one.id for one in fixed.values()
        }
    with pytest.raises(UserError, match="still sits"):
        groups.dissolve(group.id, TODAY)
    bodies.end(head.id, date(2026, 11, 20), TODAY)
    groups.dissolve(group.id, TODAY)
    assert bodies.show(W1, TODAY).groups == ()


def test_a_seat_of_another_body_or_level_is_no_seat_here(city: Workspace, bodies: Bodies) -> None:
    for place in (seat("committee", 1), seat("W1", 1, "district"), new_key()):
        with pytest.raises(KeyError):
            sits(bodies, "کسی", W1, place)


def test_the_council_takes_members_without_a_template(bodies: Bodies) -> None:
    made = bodies.seat(Appointment(COUNCIL, "عضو شورا", Term(NEW_YEAR), role="chair"), TODAY)
    assert made.role == "chair"
    found = bodies.show(COUNCIL, TODAY)
    assert [one.name for one in found.others] == ["عضو شورا"]
    assert [one.flaw for one in found.composition.findings] == [Flaw.NO_DECREE]


def test_the_councils_ratification_is_shown(city: Workspace, bodies: Bodies) -> None:
    made = sits(bodies, "زهرا کریمی", C, seat("committee", 2))

    def shown() -> Ratification | None:
        lines = bodies.show(C, TODAY).lines
        return lines[1].members[0].ratification

    assert shown() is Ratification.NOT_YET
    resolution = Resolution(
        new_key(),
        new_key(),
        "1405-1",
        ResolutionKind.APPOINTMENT,
        "انتصاب",
        Binding.CHAIN,
        about_kind="membership",
        about_id=made.id,
    )
    step = ChainStep(new_key(), resolution.id, 1, ChainStepKind.DEPUTY, True, "1", TODAY, new_key())
    with city.store.change(by=city.desk.person) as change:
        change.put(resolution, party=COMMITTEE)
        change.put(step, party=COMMITTEE)
    assert shown() is Ratification.ON_THE_WAY
    last = ChainStep(
        new_key(), resolution.id, 2, ChainStepKind.COUNCIL, True, "2", TODAY, new_key()
    )
    with city.store.change(by=city.desk.person) as change:
        change.put(last, party=COMMITTEE)
    assert shown() is Ratification.RATIFIED


def test_at_a_demo_desk_everybody_in_force_can_be_continued_as(
    city: Workspace, bodies: Bodies
) -> None:
    fixed = workgroup(city, bodies)
    with city.store.view() as view:
        (found,) = candidates(view, TODAY)
        assert found.title == view.find(type(bodies.show(W1, TODAY).body), id=W1)[0].title
        assert {one.person for one in found.people} == {one.person_id for one in fixed.values()}
        (role,) = roles_of(view, fixed["head"].person_id, TODAY)
        assert str(role).startswith("head, ")
        assert candidates(view, date(2020, 1, 1)) == ()

"""Appointments to the committee wait for the council, as soon as the ratified ones can decide."""

from datetime import date

import pytest

from paayesh_desktop.domain.composition import Flaw, Standing
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.meeting import Meeting, MeetingKind, Presence
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.resolution import (
    Binding,
    ChainStep,
    ChainStepKind,
    Resolution,
    ResolutionKind,
)
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.meetings.appointments import Appointments
from paayesh_desktop.services.meetings.decisions import Decision, options
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.meetings.roll import quorum_of
from paayesh_desktop.services.people.bodies import Appointment, Bodies
from paayesh_desktop.services.people.house_rules import HouseRules, binding_rule
from paayesh_desktop.services.people.ratification import Ratification
from paayesh_desktop.services.workspace import Workspace
from tests.services.test_bodies import (
    COUNCIL,
    DECREE,
    TODAY,
    C,
    bodies,
    city,
    seat,
    sits,
)

__all__ = ["bodies", "city"]  # fixtures
NUMBERS = (2, 1, 3, 4, 5, 6)


@pytest.fixture
def six(city: Workspace, bodies: Bodies) -> list[Membership]:
    """The secretary, who is at the desk, and five other fixed members of the committee."""
    made: list[Membership] = []
    for number in NUMBERS:
        made.append(sits(bodies, f"عضو {number}", C, seat("committee", number)))
        city.seat(made[0].person_id)
    return made


def resolve(city: Workspace, member: Membership, on: date = TODAY, *, agreed: bool = True) -> None:
    """The council says its word about an appointment, by a letter of the day *on*."""
    resolution = Resolution(
        new_key(), new_key(), str(member.id)[-9:], ResolutionKind.APPOINTMENT, "انتصاب",
        Binding.CHAIN, about_kind=Membership.entity, about_id=member.id,
    )  # fmt: skip
    step = ChainStep(
        new_key(), resolution.id, 3, ChainStepKind.COUNCIL, agreed, "ش/1", on, member.person_id
    )
    with city.store.change(by=city.desk.person) as change:
        for row in (resolution, step):
            change.put(row, party=COMMITTEE)


def counting(city: Workspace, on: date = TODAY) -> int:
    """How many count toward the quorum of a meeting on a day."""
    with city.store.view() as view:
        return quorum_of(view, Meeting(new_key(), C, MeetingKind.ORDINARY, 1, on)).members


def standing(bodies: Bodies, member: Membership) -> Standing:
    return bodies.show(C, TODAY).composition.standings[member.id]


def test_a_committee_that_the_council_has_not_ratified_works_under_its_decrees(
    city: Workspace, bodies: Bodies, six: list[Membership]
) -> None:
    assert counting(city) == 6
    for member in six[:4]:
        resolve(city, member)
    assert counting(city) == 6
    assert standing(bodies, six[5]) is Standing.IN_FORCE


def test_who_is_not_ratified_waits_where_the_ratified_reach_the_quorum(
    city: Workspace, bodies: Bodies, six: list[Membership]
) -> None:
    for member in six[:5]:
        resolve(city, member)
    assert counting(city) == 5
    assert counting(city, date(2026, 11, 20)) == 6, "the council's letter is of today"
    found = bodies.show(C, TODAY).composition
    assert found.standings[six[5].id] is Standing.UNRATIFIED
    assert (found.counting, found.count(Flaw.UNRATIFIED)) == (5, 1)
    resolve(city, six[5])
    assert counting(city) == 6
    assert standing(bodies, six[5]) is Standing.IN_FORCE


def test_who_was_refused_never_counts_and_a_house_rule_lets_all_count(
    city: Workspace, bodies: Bodies, six: list[Membership]
) -> None:
    resolve(city, six[5], agreed=False)
    assert counting(city) == 5
    assert standing(bodies, six[5]) is Standing.UNRATIFIED
    HouseRules.put(city, binding_rule(ResolutionKind.APPOINTMENT), "minutes", TODAY)
    assert counting(city) == 6


def test_an_appointment_is_put_on_the_agenda_and_resolved_on_there(
    city: Workspace, bodies: Bodies, six: list[Membership]
) -> None:
    appointments = Appointments(city)
    with pytest.raises(UserError, match="Plan the next meeting"):
        appointments.put_forward(six[0].id, TODAY)
    planned = Meetings(city).plan(MeetingPlan(C, MeetingKind.ORDINARY, TODAY), TODAY)
    meeting, item = appointments.put_forward(six[0].id, TODAY)
    assert meeting.id == planned.id
    assert "عضو 2" in item.title
    with city.store.view() as view:
        body = bodies.show(C, TODAY).body
        first, *_ = options(view, body, item.about_kind, item.about_id)
    assert first is ResolutionKind.APPOINTMENT
    with pytest.raises(UserError, match="already"):
        appointments.put_forward(six[0].id, TODAY)
    meetings = Meetings(city)
    meetings.invite(planned.id, TODAY)
    meetings.open(planned.id, TODAY)
    came = dict.fromkeys([one.person_id for one in six], Presence.PRESENT)
    meetings.call(planned.id, came, TODAY)
    meetings.decide(planned.id, Decision(first, agenda_item_id=item.id), TODAY)
    meetings.close(planned.id, TODAY, minutes_number="1405/9")
    assert bodies.show(C, TODAY).lines[1].members[0].ratification is Ratification.ON_THE_WAY
    resolve(city, six[1])
    with pytest.raises(UserError, match=r"further already"):
        appointments.put_forward(six[1].id, TODAY)
    council = bodies.seat(Appointment(COUNCIL, "عضو شورا", DECREE, role="chair"), TODAY)
    with pytest.raises(UserError, match="sits without it"):
        appointments.put_forward(council.id, TODAY)

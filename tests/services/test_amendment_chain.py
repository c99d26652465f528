"""An amendment on its way: agenda, committee, deputy, council, in force with the last letter."""

from datetime import date
from uuid import UUID

import pytest

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.meeting import AgendaItem, Attendance, Meeting, MeetingKind, Presence
from paayesh_desktop.domain.plan import PlanVersion
from paayesh_desktop.domain.resolution import Resolution, ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.amending.amendment_desk import amendment_desk, put_on_agenda
from paayesh_desktop.services.amending.amendment_stage import AmendmentStage, stage
from paayesh_desktop.services.amending.amendments import Amendments
from paayesh_desktop.services.meetings.decisions import Decision
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.meetings.resolution_chain import Letter, ResolutionChain
from paayesh_desktop.services.workspace import Workspace

DAY = date(2025, 11, 25)
LETTER = Letter("1404/100", DAY)


def sample(code: str) -> UUID:
    return reference_key("sample", code)


@pytest.fixture
def draft(staffed: Workspace) -> UUID:
    """A complete draft of the committee, its secretary at the desk."""
    staffed.seat(sample("C/secretary"))
    key = Amendments(staffed).draft(sample("P"), "اصلاح اعتبار", date(2025, 12, 22), DAY)
    Amendments(staffed).set(key, AmendedField.CREDIT, sample("M"), "5", DAY)
    return key


def planned(workspace: Workspace) -> Meeting:
    plan = MeetingPlan(sample("body/C"), MeetingKind.ORDINARY, DAY)
    return Meetings(workspace).plan(plan, DAY)


def opened(workspace: Workspace, meeting: Meeting) -> None:
    """In session, and everybody came."""
    meetings = Meetings(workspace)
    meetings.invite(meeting.id, DAY)
    meetings.open(meeting.id, DAY)
    with workspace.store.view() as view:
        people = [line.person_id for line in view.find(Attendance, meeting_id=meeting.id)]
    meetings.call(meeting.id, dict.fromkeys(people, Presence.PRESENT), DAY)


def decided(workspace: Workspace, draft: UUID, kind: ResolutionKind) -> Resolution:
    """What a meeting resolved about the draft; its minutes are closed."""
    meeting = planned(workspace)
    opened(workspace, meeting)
    with workspace.store.view() as view:
        (item,) = view.find(AgendaItem, about_id=draft)
    decision = Decision(kind, title="اصلاح", agenda_item_id=item.id)
    resolution = Meetings(workspace).decide(meeting.id, decision, DAY)
    if kind is not ResolutionKind.AMENDMENT:
        return resolution
    assert at(workspace, draft) is AmendmentStage.COMMITTEE
    Meetings(workspace).close(meeting.id, DAY, minutes_number="1404/60")
    return resolution


def at(workspace: Workspace, draft: UUID) -> AmendmentStage:
    with workspace.store.view() as view:
        amendment = view.get(PlanAmendment, draft)
        assert amendment is not None
        return stage(view, amendment)


def versions(workspace: Workspace) -> int:
    with workspace.store.view() as view:
        return view.count(PlanVersion, plan_id=sample("P"))


def test_it_comes_into_force_only_with_the_last_letter(staffed: Workspace, draft: UUID) -> None:
    resolution = decided(staffed, draft, ResolutionKind.AMENDMENT)
    assert at(staffed, draft) is AmendmentStage.DEPUTY
    staffed.seat(sample("C/chair"))
    ResolutionChain(staffed).confirm(resolution.id, LETTER, DAY)
    assert at(staffed, draft) is AmendmentStage.COUNCIL
    assert versions(staffed) == 1
    staffed.seat(sample("C/secretary"))
    ResolutionChain(staffed).confirm(resolution.id, Letter("ش/۲۰", DAY), DAY)
    assert at(staffed, draft) is AmendmentStage.IN_FORCE
    assert versions(staffed) == 2
    card = amendment_desk(staffed, draft, DAY).card
    assert card is not None
    assert card.amendment.resolution_id == resolution.id


def test_what_was_decided_is_not_changed_until_it_is_refused(
    staffed: Workspace, draft: UUID
) -> None:
    resolution = decided(staffed, draft, ResolutionKind.AMENDMENT)
    amendments = Amendments(staffed)
    with pytest.raises(UserError, match="goes through its chain"):
        amendments.set(draft, AmendedField.CREDIT, sample("M"), "6", DAY)
    staffed.seat(sample("C/chair"))
    ResolutionChain(staffed).refuse(resolution.id, "بودجه نیست", LETTER, DAY)
    assert at(staffed, draft) is AmendmentStage.REFUSED
    staffed.seat(sample("C/secretary"))
    amendments.set(draft, AmendedField.CREDIT, sample("M"), "6", DAY)
    assert versions(staffed) == 1


def test_a_resolution_that_only_speaks_about_it_decides_nothing(
    staffed: Workspace, draft: UUID
) -> None:
    decided(staffed, draft, ResolutionKind.OTHER)
    assert at(staffed, draft).editable


def test_an_unsound_draft_is_not_decided(staffed: Workspace, draft: UUID) -> None:
    Amendments(staffed).set(draft, AmendedField.ENDS_ON, sample("M"), "1420/01/01", DAY)
    meeting = planned(staffed)
    opened(staffed, meeting)
    decision = Decision(
        ResolutionKind.AMENDMENT, title="اصلاح", about_kind="plan_amendment", about_id=draft
    )
    with pytest.raises(UserError, match="outside the plan"):
        Meetings(staffed).decide(meeting.id, decision, DAY)


def test_without_a_meeting_it_cannot_be_put_on_an_agenda(staffed: Workspace, draft: UUID) -> None:
    with pytest.raises(UserError, match="No meeting"):
        put_on_agenda(staffed, draft, DAY)
    assert at(staffed, draft) is AmendmentStage.DRAFT


def test_it_stands_once_on_the_agenda(staffed: Workspace, draft: UUID) -> None:
    meeting = planned(staffed)
    assert put_on_agenda(staffed, draft, DAY) == meeting.id
    assert put_on_agenda(staffed, draft, DAY) == meeting.id
    assert at(staffed, draft) is AmendmentStage.AGENDA
    with staffed.store.view() as view:
        assert view.count(AgendaItem, about_id=draft) == 1

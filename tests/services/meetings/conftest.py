"""Meetings of the committee in the staffed workspace, planned, called and in session."""

from collections.abc import Collection
from datetime import date
from functools import partial

import pytest

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.meeting import Attendance, Meeting, MeetingKind, Presence
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.services.meetings.decisions import Decision
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.workspace import Workspace

sample = partial(reference_key, "sample")
DAY = date(2025, 9, 1)
"""10 Shahrivar 1404."""
SIX = ("chair", "secretary", "member", "member2", "member3", "expert")


@pytest.fixture
def committee_desk(staffed: Workspace) -> Workspace:
    staffed.seat(sample("C/secretary"))
    return staffed


def ordinary(body: str = "C", on: date = DAY) -> MeetingPlan:
    kind = MeetingKind.SEASONAL if body == "council" else MeetingKind.ORDINARY
    return MeetingPlan(sample(f"body/{body}"), kind, on, "9:00")


def called(workspace: Workspace, meeting: Meeting, present: Collection[str], of: str = "C") -> None:
    """Call the whole roll: *present* by their seats, the others absent."""
    here = {sample(f"{of}/{seat}") for seat in present}
    with workspace.store.view() as view:
        people = [line.person_id for line in view.find(Attendance, meeting_id=meeting.id)]
    presence = {one: Presence.PRESENT if one in here else Presence.ABSENT for one in people}
    Meetings(workspace).call(meeting.id, presence, DAY)


def in_session(workspace: Workspace, present: Collection[str] = SIX, body: str = "C") -> Meeting:
    meetings = Meetings(workspace)
    meeting = meetings.plan(ordinary(body), DAY)
    meetings.invite(meeting.id, DAY, letter_number="1404/22")
    opened = meetings.open(meeting.id, DAY)
    called(workspace, meeting, present, body)
    return opened


OTHER = Decision(ResolutionKind.OTHER, "خرید دستگاه سنجش آلودگی")

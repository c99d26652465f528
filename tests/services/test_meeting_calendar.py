"""Proposed dates and the calendar: what is still to be planned, and what happens on which day."""

from datetime import date, timedelta
from functools import partial

from paayesh_desktop.domain.calendar import JalaliDate, from_jalali
from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.holiday import Holiday
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.meeting import MeetingKind
from paayesh_desktop.domain.organisation import COMMITTEE, Body
from paayesh_desktop.services.meetings.meeting_calendar import EventKind, MeetingCalendar
from paayesh_desktop.services.meetings.meeting_dates import proposed
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.workspace import Workspace

sample = partial(reference_key, "sample")
DAY = date(2025, 9, 1)
"""10 Shahrivar 1404, the last month of summer."""
FIRST = from_jalali(JalaliDate(1404, 6, 1))


def days(workspace: Workspace, body: str, day: date = FIRST, month: int = 6) -> list[date]:
    with workspace.store.view() as view:
        found = view.get(Body, sample(f"body/{body}"))
        assert found is not None
        return [plan.held_on for plan in proposed(view, found, 1404, month, day)]


def test_the_committee_is_proposed_two_days_and_what_stands_is_not_proposed_again(
    staffed: Workspace,
) -> None:
    first, second = days(staffed, "C")
    staffed.seat(sample("C/secretary"))
    meetings = Meetings(staffed)
    plan = MeetingPlan(sample("body/C"), MeetingKind.ORDINARY, first + timedelta(days=1))
    made = meetings.plan(plan, FIRST)
    assert days(staffed, "C") == [second]
    meetings.cancel(made.id, "تعطیلی", FIRST)
    assert days(staffed, "C") == [first, second]
    assert days(staffed, "C", second + timedelta(days=1)) == []


def test_a_holiday_is_not_proposed(staffed: Workspace) -> None:
    first, _ = days(staffed, "C")
    with staffed.store.change(by=staffed.desk.person) as change:
        change.put(Holiday(new_key(), first, "تعطیل"), party=COMMITTEE)
    again, _ = days(staffed, "C")
    assert again > first


def test_the_council_is_proposed_one_day_a_season(staffed: Workspace) -> None:
    assert len(days(staffed, "council")) == 1
    assert days(staffed, "council", month=7) == []


def test_a_month_shows_meetings_due_days_and_days_off(staffed: Workspace) -> None:
    staffed.seat(sample("C/secretary"))
    Meetings(staffed).plan(MeetingPlan(sample("body/C"), MeetingKind.ORDINARY, DAY, "9"), DAY)
    cycle = Cycle(
        new_key(), sample("P"), CycleKind.TWO_MONTHLY, "1404B2", FIRST, DAY, evaluates=True
    )
    with staffed.store.change(by=staffed.desk.person) as change:
        change.put(cycle, party=COMMITTEE)
        change.put(Holiday(new_key(), DAY, "تعطیل"), party=COMMITTEE)
    month = MeetingCalendar(staffed).month(1404, 6, DAY)
    assert len(month) == 31
    tenth = month[9]
    assert (tenth.day, tenth.number, tenth.open) == (DAY, 10, False)
    kinds = [event.kind for event in tenth.events]
    assert kinds == [EventKind.HOLIDAY, EventKind.MEETING, EventKind.CYCLE]
    later = MeetingCalendar(staffed).month(1404, 6, DAY + timedelta(days=1))[9]
    held = next(event for event in later.events if event.kind is EventKind.MEETING)
    assert (held.late, held.time) == (True, "09:00")

"""What happens on the days of a Jalali month: meetings, due days, days off, follow-ups."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from paayesh_desktop.domain.calendar import JalaliDate, from_jalali, month_length
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.holiday import Holiday, is_working_day
from paayesh_desktop.domain.meeting import Meeting, MeetingState
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.domain.text import isolate_ltr
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.meetings.resolutions import resolution_lines
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


class EventKind(StrEnum):
    """What an entry of the calendar is about; also the order in which a day lists them."""

    HOLIDAY = "holiday"
    MEETING = "meeting"
    CYCLE = "cycle"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class Event:
    """One entry: *key* is the row behind it; *late* says that it is past and not done, *over* that
    it is past or called off."""

    kind: EventKind
    key: UUID
    title: Sentence | str
    time: str = ""
    late: bool = False
    over: bool = False


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day of the month, *number* in it; *open* says that the offices are."""

    day: date
    number: int
    open: bool
    events: tuple[Event, ...]


class MeetingCalendar:
    """Reads months."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def month(self, year: int, month: int, day: date) -> tuple[CalendarDay, ...]:
        """The days of a Jalali month as they stand on *day*, each with what happens on it."""
        first = from_jalali(JalaliDate(year, month, 1))
        days = [first + timedelta(days=offset) for offset in range(month_length(year, month))]
        with self._workspace.store.view() as view:
            events = _events(view, days[0], days[-1], day)
            closed = frozenset(one.day for one in view.find(Holiday))
        return tuple(
            CalendarDay(
                one,
                number,
                is_working_day(one, closed),
                tuple(sorted(events[one], key=lambda event: (_ORDER[event.kind], event.time))),
            )
            for number, one in enumerate(days, 1)
        )


def _events(view: View, first: date, last: date, day: date) -> dict[date, list[Event]]:
    events: defaultdict[date, list[Event]] = defaultdict(list)
    for holiday in view.find(Holiday):
        events[holiday.day].append(Event(EventKind.HOLIDAY, holiday.id, holiday.title))
    bodies = {body.id: body for body in view.find(Body)}
    for meeting in view.find(Meeting):
        if first <= meeting.held_on <= last and meeting.body_id in bodies:
            events[meeting.held_on].append(_meeting(meeting, bodies[meeting.body_id], day))
    for cycle in view.find(Cycle):
        title = _DUE.fill(period=Period.parse(cycle.period).title())
        over = cycle.due_on < day
        events[cycle.due_on].append(Event(EventKind.CYCLE, cycle.id, title, over=over))
    for line in resolution_lines(view, day):
        if line.followed and line.resolution.due_on is not None:
            events[line.resolution.due_on].append(_follow_up(line.resolution, line.late_by > 0))
    return events


def _meeting(meeting: Meeting, body: Body, day: date) -> Event:
    ended = meeting.state in (MeetingState.CLOSED, MeetingState.CANCELLED)
    word = _CANCELLED if meeting.state is MeetingState.CANCELLED else _MEETING
    title = word.fill(body=body.short_title, number=meeting.number)
    late = not ended and meeting.held_on < day
    return Event(EventKind.MEETING, meeting.id, title, meeting.begins, late, ended)


def _follow_up(one: Resolution, late: bool) -> Event:
    title = _FOLLOW_UP.fill(number=isolate_ltr(one.number), title=one.title)
    return Event(EventKind.FOLLOW_UP, one.id, title, late=late)


_ORDER = {kind: place for place, kind in enumerate(EventKind)}
_MEETING = translate("MeetingCalendar", "{body}, meeting {number}")
_CANCELLED = translate("MeetingCalendar", "{body}, meeting {number} (cancelled)")
_DUE = translate("MeetingCalendar", "Forms of {period} are due")
_FOLLOW_UP = translate("MeetingCalendar", "Resolution {number}: {title}")

"""A meeting as its page and the terminal show it: where it stands, and what is next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from paayesh_desktop.domain.holiday import Holiday, add_working_days
from paayesh_desktop.domain.meeting import AgendaItem, Meeting, MeetingState, Presence
from paayesh_desktop.domain.organisation import COMMITTEE, Body, Person
from paayesh_desktop.domain.quorum import Quorum
from paayesh_desktop.domain.resolution import Resolution, ResolutionKind
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.meetings.agenda import agenda
from paayesh_desktop.services.meetings.decisions import options
from paayesh_desktop.services.meetings.meeting_room import RUNNING
from paayesh_desktop.services.meetings.minutes import Against, findings, spoken
from paayesh_desktop.services.meetings.resolutions import ResolutionLine, resolution_lines
from paayesh_desktop.services.meetings.roll import RollLine, quorum_of, roll_lines
from paayesh_desktop.services.people.acting import actor, body_party, holders, meeting_right
from paayesh_desktop.services.people.house_rules import HouseRules
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

_DAYS = {
    ResolutionKind.REFERRAL: "referral",
    ResolutionKind.RETURN: "return",
    ResolutionKind.SENDING_BACK: "referral",
}


class NextStep(StrEnum):
    """What is next in a meeting, in the order of its course."""

    INVITE = "invite"
    OPEN = "open"
    CALL = "call"
    DECIDE = "decide"
    CLOSE = "close"
    NOTHING = "nothing"

    def word(self) -> Sentence:
        """What stands on the button."""
        return _STEPS[self]


_STEPS = {
    NextStep.INVITE: translate("Meetings", "Invite the members"),
    NextStep.OPEN: translate("Meetings", "Open the session"),
    NextStep.CALL: translate("Meetings", "Call the roll"),
    NextStep.DECIDE: translate("Meetings", "Resolve on the next item"),
    NextStep.CLOSE: translate("Meetings", "Close the minutes"),
    NextStep.NOTHING: translate("Meetings", "Nothing is left to do"),
}


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item of the agenda with what may be decided on it, the usual decision first, and what
    was. *done* says that the minutes have its outcome."""

    item: AgendaItem
    options: tuple[ResolutionKind, ...]
    resolutions: tuple[Resolution, ...]

    @property
    def done(self) -> bool:
        return bool(self.item.outcome or self.item.moved or self.resolutions)


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting as a list shows it."""

    meeting: Meeting
    body: Body
    items: int
    resolutions: int


@dataclass(frozen=True, slots=True)
class MeetingFile:
    """Everything about a meeting. *minutes* is what was spoken about, *reserved* where that is only
    for the desks of the body; *may* says whether the person at the desk may hold the meeting;
    *called_by* names who called an extraordinary one; *dues* are the days by which decisions that
    give somebody time are usually due; *able* are the people who may hold it, and *as_another* says
    that one may go on as one of them."""

    meeting: Meeting
    body: Body
    minutes: str
    reserved: bool
    roll: tuple[RollLine, ...]
    quorum: Quorum
    items: tuple[ItemLine, ...]
    resolutions: tuple[ResolutionLine, ...]
    findings: tuple[Against, ...]
    next: NextStep
    may: bool
    called_by: str
    dues: Mapping[ResolutionKind, date]
    able: tuple[Person, ...]
    as_another: bool


class MeetingFiles:
    """Reads meetings."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def list(self, *, body_id: UUID | None = None) -> list[MeetingLine]:
        """The meetings, the latest day first."""
        with self._workspace.store.view() as view:
            bodies = {body.id: body for body in view.find(Body)}
            meetings = (
                view.find(Meeting) if body_id is None else view.find(Meeting, body_id=body_id)
            )
            items = _counted(view.find(AgendaItem))
            resolutions = _counted(view.find(Resolution))
        lines = [
            MeetingLine(one, bodies[one.body_id], items.get(one.id, 0), resolutions.get(one.id, 0))
            for one in meetings
            if one.body_id in bodies
        ]
        return sorted(lines, key=lambda line: (line.meeting.held_on, line.meeting.begins))[::-1]

    def show(self, meeting_id: UUID, day: date) -> MeetingFile:
        """One meeting; KeyError where there is none."""
        with self._workspace.store.view() as view:
            return self._show(view, meeting_id, day)

    def _show(self, view: View, meeting_id: UUID, day: date) -> MeetingFile:
        meeting = view.get(Meeting, meeting_id)
        body = view.get(Body, meeting.body_id) if meeting is not None else None
        if meeting is None or body is None:
            raise KeyError(meeting_id)
        caller = view.get(Person, meeting.called_by) if meeting.called_by else None
        items = tuple(_items(view, body, meeting))
        lines = roll_lines(view, meeting)
        found = quorum_of(view, meeting)
        desk = self._workspace.desk
        party = body_party(body)
        role = actor(view, desk.person, day).role(meeting_right(body), party)
        resolutions = [
            line for line in resolution_lines(view, day, body_id=body.id) if line.meeting == meeting
        ]
        return MeetingFile(
            meeting=meeting,
            body=body,
            minutes=spoken(view, meeting),
            reserved=not desk.demo and party == COMMITTEE != desk.party,
            roll=lines,
            quorum=found,
            items=items,
            resolutions=tuple(reversed(resolutions)),
            findings=findings(view, meeting) if meeting.state is MeetingState.OPEN else (),
            next=_next(meeting, lines, found, items),
            may=role is not None and (desk.demo or desk.party == party),
            called_by=caller.name if caller is not None else "",
            dues=_dues(view, meeting),
            able=tuple(holders(view, meeting_right(body), party, day)),
            as_another=desk.demo,
        )


def waiting(view: View, person: UUID, party: UUID, day: date) -> list[MeetingLine]:
    """The meetings that *person* has to do something about: planned and not invited, on their day
    or past it and not held, held and not closed; the earliest first."""
    here = actor(view, person, day)
    if here.role(Right.MEET, party) is None:
        return []
    mine = {held.body_id for held in here.holdings if held.party == party}
    bodies = {body.id: body for body in view.find(Body, id=list(mine))}
    meetings = view.find(
        Meeting, body_id=list(bodies), state=list(RUNNING), order_by=("held_on", "number")
    )
    due = [one for one in meetings if one.state is not MeetingState.INVITED or one.held_on <= day]
    return [MeetingLine(one, bodies[one.body_id], 0, 0) for one in due]


def _items(view: View, body: Body, meeting: Meeting) -> list[ItemLine]:
    taken: dict[UUID | None, list[Resolution]] = {}
    for one in view.find(Resolution, meeting_id=meeting.id, order_by=("number",)):
        taken.setdefault(one.agenda_item_id, []).append(one)
    is_open = meeting.state is MeetingState.OPEN and meeting.kind.decides
    return [
        ItemLine(
            item,
            options(view, body, item.about_kind, item.about_id) if is_open else (),
            tuple(taken.get(item.id, ())),
        )
        for item in agenda(view, meeting.id)
    ]


def _next(
    meeting: Meeting, lines: tuple[RollLine, ...], found: Quorum, items: tuple[ItemLine, ...]
) -> NextStep:
    match meeting.state:
        case MeetingState.PLANNED:
            return NextStep.INVITE
        case MeetingState.INVITED:
            return NextStep.OPEN
        case MeetingState.OPEN:
            if any(line.attendance.presence is Presence.INVITED for line in lines):
                return NextStep.CALL
            decides = meeting.kind.decides and found.held
            undone = any(not line.done for line in items)
            return NextStep.DECIDE if decides and undone else NextStep.CLOSE
        case _:
            return NextStep.NOTHING


def _dues(view: View, meeting: Meeting) -> dict[ResolutionKind, date]:
    """So many working days after the meeting as the house rules give."""
    holidays = frozenset(one.day for one in view.find(Holiday))
    rules = HouseRules(view)
    return {
        kind: add_working_days(meeting.held_on, rules.days(name), holidays)
        for kind, name in _DAYS.items()
    }


def _counted(rows: list[AgendaItem] | list[Resolution]) -> dict[UUID, int]:
    counts: dict[UUID, int] = {}
    for row in rows:
        counts[row.meeting_id] = counts.get(row.meeting_id, 0) + 1
    return counts

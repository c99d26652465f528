"""Meetings to plan and to hold, steps of the chain to take, resolutions to follow up."""

from collections.abc import Iterable, Iterator
from datetime import date

from paayesh_desktop.domain.meeting import Meeting, MeetingState
from paayesh_desktop.domain.organisation import COMMITTEE, Body
from paayesh_desktop.domain.resolution import ChainStepKind
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.meetings.enactment import waiting
from paayesh_desktop.services.meetings.resolutions import ResolutionLine, resolution_lines
from paayesh_desktop.services.people.acting import body_party, meeting_right
from paayesh_desktop.services.today.outlook import Outlook
from paayesh_desktop.services.today.today_items import Item, Turn, Urgency, Verb
from paayesh_desktop.store.view import View

_AHEAD = (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.OPEN)
_VERBS = {
    MeetingState.PLANNED: Verb.INVITE,
    MeetingState.INVITED: Verb.HOLD,
    MeetingState.OPEN: Verb.HOLD,
}
_STEPS = {
    ChainStepKind.DEPUTY: (Verb.CONFIRM, Right.CONFIRM),
    ChainStepKind.COUNCIL: (Verb.RATIFY, Right.RATIFY),
}


def meeting_turns(outlook: Outlook) -> Iterable[Turn]:
    """What bodies of the desk's parties have to do with their meetings and resolutions."""
    view, day = outlook.view, outlook.day
    bodies = [
        body for body in outlook.able.roster.bodies.values() if outlook.acts_for(body_party(body))
    ]
    ahead = view.find(Meeting, state=_AHEAD, order_by=("held_on",))
    for body in bodies:
        meetings = [one for one in ahead if one.body_id == body.id]
        yield from (_meeting(body, one, day) for one in meetings)
        if not meetings:
            yield from _called_for(view, body, day)
    kept = {body.id for body in bodies}
    for line in resolution_lines(view, day):
        if line.next_step in _STEPS and outlook.acts_for(COMMITTEE):
            yield _step(line, day)
        elif line.followed and line.body.id in kept:
            yield _follow_up(line)


def _meeting(body: Body, meeting: Meeting, day: date) -> Turn:
    late = (day - meeting.held_on).days
    verb = _VERBS[meeting.state]
    if verb is Verb.HOLD and late < 0:
        verb = Verb.SHOW_AGENDA
    title = translate("Today", "{kind} meeting {number} of {body}").fill(
        kind=meeting.kind.word(), number=meeting.number, body=body.short_title
    )
    reason = meeting.subject or translate("Today", "Agenda, roll, decisions and minutes in order")
    return Turn(
        Item(
            verb,
            Urgency.BAD if late > 0 else Urgency.INFO,
            title,
            _when(late),
            reason,
            meeting.place,
            overdue=max(0, late),
            key=meeting.id,
        ),
        meeting_right(body),
        body_party(body),
    )


def _called_for(view: View, body: Body, day: date) -> Iterator[Turn]:
    """Things wait for a decision and no meeting is planned."""
    found = waiting(view, body, day)
    if not found:
        return
    oldest = min((one.since for one in found if one.since is not None), default=day)
    yield Turn(
        Item(
            Verb.PLAN_MEETING,
            Urgency.WARN,
            translate("Today", "A meeting of {body}").fill(body=body.short_title),
            translate("Today", "{count} things wait").fill(count=len(found)),
            translate("Today", "The first has waited {days} days for a decision").fill(
                days=(day - oldest).days
            ),
            found[0].title,
            key=body.id,
        ),
        meeting_right(body),
        body_party(body),
    )


def _step(line: ResolutionLine, day: date) -> Turn:
    step = line.next_step
    assert step is not None  # noqa: S101 - asked by the caller
    verb, right = _STEPS[step]
    before = [one.taken for one in line.steps if one.taken is not None]
    since = max((one.letter_on for one in before), default=line.meeting.held_on)
    last = before[-1].person_id if before and step is ChainStepKind.COUNCIL else None
    return Turn(
        Item(
            verb,
            Urgency.WARN,
            translate("Today", "Resolution {number}").fill(number=line.resolution.number),
            translate("Today", "waiting {days} days").fill(days=(day - since).days),
            step.word(),
            line.resolution.title,
            key=line.resolution.id,
        ),
        right,
        COMMITTEE,
        barred=last,
    )


def _follow_up(line: ResolutionLine) -> Turn:
    return Turn(
        Item(
            Verb.FOLLOW_UP,
            Urgency.BAD if line.late_by else Urgency.INFO,
            translate("Today", "Resolution {number}").fill(number=line.resolution.number),
            translate("Today", "{days} days late").fill(days=line.late_by)
            if line.late_by
            else translate("Today", "to be carried out"),
            translate("Today", "To be carried out by {who}").fill(who=line.owner or "–"),
            line.resolution.title,
            overdue=line.late_by,
            key=line.resolution.id,
        ),
        meeting_right(line.body),
        body_party(line.body),
    )


def _when(late: int) -> Sentence:
    if late > 0:
        return translate("Today", "{days} days late").fill(days=late)
    if late == 0:
        return translate("Today", "today")
    return translate("Today", "in {days} days").fill(days=-late)

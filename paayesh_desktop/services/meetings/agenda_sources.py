"""What belongs on a body's agenda: what waits in its court, and what was not reached before."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.chain import Chain
from paayesh_desktop.domain.incentive import IncentiveScheme
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.meeting import AgendaItem, Meeting
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.domain.resolution import Binding, ChainStep, ChainStepKind, Resolution
from paayesh_desktop.domain.text import isolate_ltr
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.meetings import enactment
from paayesh_desktop.services.meetings.answered import answered
from paayesh_desktop.services.people.acting import COUNCIL
from paayesh_desktop.store.view import View

COMMITTEE_BODY = "committee"


@dataclass(frozen=True, slots=True)
class Source:
    """One thing for the agenda; *from_id* is the item of an earlier meeting that it goes on
    with."""

    title: Sentence | str
    remark: Sentence | str = ""
    about_kind: str | None = None
    about_id: UUID | None = None
    from_id: UUID | None = None


def sources(view: View, body: Body, day: date) -> list[Source]:
    """Everything that belongs on the agenda of *body* on *day*, each thing once: what was not
    reached first, then what waits longest."""
    found: dict[object, Source] = {}
    for one in _all(view, body, day):
        found.setdefault(one.about_id or one.from_id or one.title, one)
    return list(found.values())


def unratified(view: View) -> list[Resolution]:
    """The resolutions whose chain waits for the council."""
    taken: dict[UUID, list[ChainStep]] = {}
    for step in view.find(ChainStep):
        taken.setdefault(step.resolution_id, []).append(step)
    waiting = [key for key, steps in taken.items() if Chain(steps).next is ChainStepKind.COUNCIL]
    return view.find(Resolution, id=waiting, order_by=("number",))


def _all(view: View, body: Body, day: date) -> Iterator[Source]:
    yield from _moved(view, body)
    for one in enactment.waiting(view, body, day):
        yield Source(one.title, one.remark, one.about_kind, one.about_id)
    if body.kind == COUNCIL:
        for resolution in unratified(view):
            title = _RATIFY.fill(number=isolate_ltr(resolution.number), title=resolution.title)
            yield Source(title, about_kind=Resolution.entity, about_id=resolution.id)
    yield from _drafts(view, body)
    yield from _follow_ups(view, body, day)


def _moved(view: View, body: Body) -> Iterator[Source]:
    meetings = [meeting.id for meeting in view.find(Meeting, body_id=body.id)]
    items = view.find(AgendaItem, meeting_id=meetings, order_by=("position",))
    followed = {item.from_id for item in items}
    for item in items:
        if item.moved and item.id not in followed:
            yield Source(item.title, item.remark, item.about_kind, item.about_id, item.id)


def _drafts(view: View, body: Body) -> Iterator[Source]:
    """Policies that this body gives and schemes that no resolution speaks about yet; schemes begin
    at the committee."""
    policies = [one for one in view.find(MacroPolicy, from_body_id=body.id) if not one.ended_on]
    schemes = view.find(IncentiveScheme) if body.kind == COMMITTEE_BODY else []
    drafts = {one.id: one for one in (*policies, *schemes)}
    spoken = {one.about_id for one in view.find(Resolution, about_id=list(drafts))}
    for key, one in drafts.items():
        if key not in spoken:
            word = _POLICY if isinstance(one, MacroPolicy) else _SCHEME
            yield Source(word.fill(title=one.title), about_kind=one.entity, about_id=key)


def _follow_ups(view: View, body: Body, day: date) -> Iterator[Source]:
    """Resolutions of this body that are due, not reported as done and not answered."""
    meetings = [meeting.id for meeting in view.find(Meeting, body_id=body.id)]
    open_ = view.find(Resolution, meeting_id=meetings, done_on=None, order_by=("due_on",))
    over = answered(view, [one for one in open_ if one.follows_up])
    for one in open_:
        if one.id in over:
            continue
        if one.follows_up and one.due_on and one.due_on <= day and one.binding is Binding.MINUTES:
            title = _FOLLOW_UP.fill(number=isolate_ltr(one.number), title=one.title)
            yield Source(title, about_kind=Resolution.entity, about_id=one.id)


_RATIFY = translate("Agenda", "Ratification of resolution {number}: {title}")
_POLICY = translate("Agenda", "Macro policy: {title}")
_SCHEME = translate("Agenda", "Incentive scheme: {title}")
_FOLLOW_UP = translate("Agenda", "Follow-up of resolution {number}: {title}")

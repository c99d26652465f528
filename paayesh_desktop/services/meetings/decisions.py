"""What a meeting may decide, and the resolution that comes of it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.calendar import JalaliDate, from_jalali, to_jalali
from paayesh_desktop.domain.chain import Chain
from paayesh_desktop.domain.incentive import IncentiveScheme
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.meeting import AgendaItem, Meeting, MeetingState
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.domain.quorum import Quorum
from paayesh_desktop.domain.resolution import (
    Binding,
    ChainStep,
    ChainStepKind,
    Resolution,
    ResolutionKind,
)
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.meetings import enactment
from paayesh_desktop.services.meetings.agenda_sources import COMMITTEE_BODY
from paayesh_desktop.services.meetings.meeting_room import Room
from paayesh_desktop.services.meetings.roll import quorum_of
from paayesh_desktop.services.people.acting import COUNCIL
from paayesh_desktop.services.people.house_rules import HouseRules
from paayesh_desktop.store.view import View

_OWN = {
    MacroPolicy.entity: ResolutionKind.POLICY,
    IncentiveScheme.entity: ResolutionKind.INCENTIVE,
    Membership.entity: ResolutionKind.APPOINTMENT,
}


@dataclass(frozen=True, slots=True)
class Decision:
    """What is decided on an item, as it is told in the meeting; the item says what it is about
    where *about_id* does not. An empty *title* is made from the item's."""

    kind: ResolutionKind
    title: str = ""
    text: str = ""
    agenda_item_id: UUID | None = None
    about_kind: str | None = None
    about_id: UUID | None = None
    owner_id: UUID | None = None
    owner_text: str = ""
    due_on: date | None = None


def options(
    view: View, body: Body, about_kind: str | None, about_id: UUID | None
) -> tuple[ResolutionKind, ...]:
    """What *body* may decide on a row now, the usual decision first."""
    if about_kind is None or about_id is None:
        return (ResolutionKind.OTHER,)
    if about_kind == Resolution.entity:
        steps = view.find(ChainStep, resolution_id=about_id)
        waits = bool(steps) and Chain(steps).next is ChainStepKind.COUNCIL
        if waits and body.kind == COUNCIL:
            return (ResolutionKind.RATIFICATION, ResolutionKind.REFUSAL)
        return (ResolutionKind.OTHER,)
    if about_kind in _OWN:
        return (_OWN[about_kind], ResolutionKind.OTHER)
    return enactment.options(view, about_kind, about_id)


def decide(room: Room, decision: Decision) -> Resolution:
    """Write the resolution of a quorate meeting; it has no effect before the minutes are closed.

    Raises UserError, and nothing is kept, for a session that takes no decisions, without a quorum,
    for something decided already, for a kind that the row does not allow now and for a decision
    that lacks what it must bring.
    """
    _refuse_unless_quorate(room)
    resolution = _resolution(room, decision)
    _refuse_unless_open_to(room, resolution)
    enactment.check(room.change, resolution)
    room.put(resolution)
    return resolution


def binding_in(view: View, body: Body, kind: ResolutionKind) -> Binding:
    """When a decision of *body* binds: the committee's as the house rules say; the council is the
    last step of every chain and a workgroup decides for itself, so theirs bind on the minutes."""
    return HouseRules(view).binding(kind) if body.kind == COMMITTEE_BODY else Binding.MINUTES


def pending(view: View, about_id: UUID) -> Resolution | None:
    """The resolution about a row that is taken but has neither come into force nor ended: noted in
    an open meeting, or somewhere in its chain."""
    for one in view.find(Resolution, about_id=about_id):
        meeting = view.get(Meeting, one.meeting_id)
        if meeting is not None and meeting.state is MeetingState.OPEN:
            return one
        if one.binding is Binding.CHAIN:
            chain = Chain(view.find(ChainStep, resolution_id=one.id))
            if chain.next is not None:
                return one
    return None


def _resolution(room: Room, decision: Decision) -> Resolution:
    item = None
    if decision.agenda_item_id is not None:
        item = room.change.get(AgendaItem, decision.agenda_item_id)
        if item is None or item.meeting_id != room.meeting.id:
            raise KeyError(decision.agenda_item_id)
    about_kind, about_id = decision.about_kind, decision.about_id
    if about_id is None and item is not None:
        about_kind, about_id = item.about_kind, item.about_id
    title = single_line(decision.title) or (item.title if item is not None else "")
    if not title:
        raise UserError(
            translate(
                "Meetings",
                "The resolution has no title. Nothing was resolved; write in one line what is"
                " resolved.",
            )
        )
    return Resolution(
        new_key(),
        meeting_id=room.meeting.id,
        number=_number(room),
        kind=decision.kind,
        title=title,
        binding=binding_in(room.change, room.body, decision.kind),
        text=normalise(decision.text),
        agenda_item_id=decision.agenda_item_id,
        about_kind=about_kind,
        about_id=about_id,
        owner_id=decision.owner_id,
        owner_text=single_line(decision.owner_text),
        due_on=decision.due_on,
    )


def _number(room: Room) -> str:
    """The Jalali year of the meeting and the next number of the body in it."""
    year = to_jalali(room.meeting.held_on).year
    first, after = from_jalali(JalaliDate(year, 1, 1)), from_jalali(JalaliDate(year + 1, 1, 1))
    meetings = [
        one.id
        for one in room.change.find(Meeting, body_id=room.body.id)
        if first <= one.held_on < after
    ]
    numbers = [
        int(one.number.rpartition("-")[2])
        for one in room.change.find(Resolution, meeting_id=meetings)
    ]
    return f"{year}-{max(numbers, default=0) + 1}"


def _refuse_unless_quorate(room: Room) -> None:
    if not room.meeting.kind.decides:
        raise UserError(
            translate(
                "Meetings",
                "A {kind} takes no decisions. Nothing was resolved. Plan an ordinary or an"
                " extraordinary meeting for what is to be decided.",
            ),
            kind=room.meeting.kind.word(),
        )
    found = quorum_of(room.change, room.meeting)
    if not found.held:
        raise UserError(NO_QUORUM, **quorum_values(found))


def quorum_values(found: Quorum) -> dict[str, object]:
    """What the sentences about a quorum say."""
    return {"present": found.present, "needed": found.needed, "missing": found.missing}


def _refuse_unless_open_to(room: Room, resolution: Resolution) -> None:
    about = resolution.about_id
    if about is not None and (earlier := pending(room.change, about)) is not None:
        raise UserError(
            translate(
                "Meetings",
                "Resolution {number} about this is still on its way. Nothing was resolved. Withdraw"
                " it, or wait until its chain is complete or refused.",
            ),
            number=earlier.number,
        )
    allowed = options(room.change, room.body, resolution.about_kind, about)
    if resolution.kind not in allowed:
        raise UserError(
            translate(
                "Meetings",
                "“{kind}” cannot be decided on this now. Nothing was resolved. Choose one of the"
                " decisions that are offered.",
            ),
            kind=resolution.kind.word(),
        )


NO_QUORUM = translate(
    "Meetings",
    "Without a quorum nothing can be resolved: {present} of {needed} who count are present,"
    " {missing} more must come. The roll and the agenda are safe. Call the roll again when somebody"
    " has come, or move the items to the next meeting.",
)

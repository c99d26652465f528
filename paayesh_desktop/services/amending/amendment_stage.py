"""How far an amendment has come: from the draft to the version in force."""

from collections.abc import Mapping
from enum import StrEnum

from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.chain import Chain
from paayesh_desktop.domain.meeting import AgendaItem, Meeting, MeetingState
from paayesh_desktop.domain.resolution import (
    Binding,
    ChainStep,
    ChainStepKind,
    Resolution,
    ResolutionKind,
)
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.store.view import View

PASSING = (ResolutionKind.AMENDMENT, ResolutionKind.STOP)
"""The resolutions that pass an amendment."""
_COMING = (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.OPEN)


class AmendmentStage(StrEnum):
    """How far an amendment has come; derived, never kept."""

    DRAFT = "draft"
    AGENDA = "agenda"
    COMMITTEE = "committee"
    DEPUTY = "deputy"
    COUNCIL = "council"
    IN_FORCE = "in_force"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"

    def word(self) -> Sentence:
        return _WORDS[self]

    def turn(self) -> Sentence:
        """Whose turn it is and what happens next."""
        return _TURNS[self]

    @property
    def editable(self) -> bool:
        return self in (AmendmentStage.DRAFT, AmendmentStage.AGENDA, AmendmentStage.REFUSED)


_WORDS: Mapping[AmendmentStage, Sentence] = {
    AmendmentStage.DRAFT: translate("AmendmentStage", "being drafted"),
    AmendmentStage.AGENDA: translate("AmendmentStage", "on the committee's agenda"),
    AmendmentStage.COMMITTEE: translate("AmendmentStage", "decided, minutes not closed"),
    AmendmentStage.DEPUTY: translate("AmendmentStage", "waits for the deputy"),
    AmendmentStage.COUNCIL: translate("AmendmentStage", "waits for the council"),
    AmendmentStage.IN_FORCE: translate("AmendmentStage", "in force"),
    AmendmentStage.REFUSED: translate("AmendmentStage", "refused"),
    AmendmentStage.WITHDRAWN: translate("AmendmentStage", "withdrawn"),
}
_TURNS: Mapping[AmendmentStage, Sentence] = {
    AmendmentStage.DRAFT: translate(
        "AmendmentStage",
        "It is the committee's turn: complete the draft, then put it on the agenda of a meeting.",
    ),
    AmendmentStage.AGENDA: translate(
        "AmendmentStage", "It is the committee's turn: the next meeting decides on it."
    ),
    AmendmentStage.COMMITTEE: translate(
        "AmendmentStage", "The committee has decided; the chain begins when the minutes are closed."
    ),
    AmendmentStage.DEPUTY: translate(
        "AmendmentStage", "It is the deputy's turn: the resolution waits for confirmation."
    ),
    AmendmentStage.COUNCIL: translate(
        "AmendmentStage",
        "It is the council's turn: the resolution waits for ratification and promulgation.",
    ),
    AmendmentStage.IN_FORCE: translate(
        "AmendmentStage",
        "The new version is in force; the workgroup evaluates the project under it.",
    ),
    AmendmentStage.REFUSED: translate(
        "AmendmentStage",
        "The chain ended with a refusal. It is the committee's turn: change the draft and decide"
        " again, or withdraw it.",
    ),
    AmendmentStage.WITHDRAWN: translate(
        "AmendmentStage", "It was withdrawn; nothing is waited for any more."
    ),
}


def stage(view: View, amendment: PlanAmendment) -> AmendmentStage:
    """How far *amendment* has come."""
    if amendment.withdrawn:
        return AmendmentStage.WITHDRAWN
    if amendment.version_id is not None:
        return AmendmentStage.IN_FORCE
    resolution = newest_resolution(view, amendment)
    if resolution is not None:
        return _decided(view, resolution)
    waits = coming_meeting(view, amendment) is not None
    return AmendmentStage.AGENDA if waits else AmendmentStage.DRAFT


def newest_resolution(view: View, amendment: PlanAmendment) -> Resolution | None:
    """The last decision on it; one that only speaks about it decides nothing."""
    found = view.find(Resolution, about_id=amendment.id, kind=PASSING)
    return max(found, key=lambda one: (len(one.number), one.number), default=None)


def coming_meeting(view: View, amendment: PlanAmendment) -> Meeting | None:
    """The meeting that has it on its agenda and is still to decide."""
    items = [one for one in view.find(AgendaItem, about_id=amendment.id) if not one.moved]
    meetings = view.find(Meeting, id=[one.meeting_id for one in items], order_by=("held_on",))
    return next((one for one in meetings if one.state in _COMING), None)


def _decided(view: View, resolution: Resolution) -> AmendmentStage:
    chain = Chain(view.find(ChainStep, resolution_id=resolution.id))
    if chain.refused:
        return AmendmentStage.REFUSED
    if resolution.binding is Binding.MINUTES or not chain.taken:
        return AmendmentStage.COMMITTEE
    waits = chain.next is ChainStepKind.DEPUTY
    return AmendmentStage.DEPUTY if waits else AmendmentStage.COUNCIL

"""Resolutions of meetings, and the chain that some of them must pass before they bind."""

from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Code, Entity, Note, Owner, Position, Title
from paayesh_desktop.language import Sentence, translate


class ResolutionKind(StrEnum):
    """What is decided; a setting says for each whether it binds on the minutes or needs the whole
    chain (``domain.md`` §4). AMENDING and STOPPING accept a raised case for amendment or for a
    stop; AMENDMENT and STOP pass the plan amendment that was drafted for it. RATIFICATION and
    REFUSAL are the council's word on a resolution whose chain waits for it."""

    ACCEPTANCE = "acceptance"
    RETURN = "return"
    REFERRAL = "referral"
    SENDING_BACK = "sending_back"
    AMENDING = "amending"
    STOPPING = "stopping"
    CLOSURE = "closure"
    UNFOUNDED = "unfounded"
    AMENDMENT = "amendment"
    STOP = "stop"
    APPOINTMENT = "appointment"
    POLICY = "policy"
    INCENTIVE = "incentive"
    RATIFICATION = "ratification"
    REFUSAL = "refusal"
    OTHER = "other"

    def word(self) -> Sentence:
        return _KINDS[self]


_KINDS = {
    ResolutionKind.ACCEPTANCE: translate("Resolution", "acceptance of an evaluation"),
    ResolutionKind.RETURN: translate("Resolution", "return of an evaluation"),
    ResolutionKind.REFERRAL: translate("Resolution", "referral to the workgroup"),
    ResolutionKind.SENDING_BACK: translate("Resolution", "sending a case back"),
    ResolutionKind.AMENDING: translate("Resolution", "acceptance for amendment"),
    ResolutionKind.STOPPING: translate("Resolution", "proposal to stop"),
    ResolutionKind.CLOSURE: translate("Resolution", "closing of a case as conforming"),
    ResolutionKind.UNFOUNDED: translate("Resolution", "closing of a case as unfounded"),
    ResolutionKind.AMENDMENT: translate("Resolution", "amendment of the plan"),
    ResolutionKind.STOP: translate("Resolution", "stop of a project"),
    ResolutionKind.APPOINTMENT: translate("Resolution", "appointment"),
    ResolutionKind.POLICY: translate("Resolution", "macro policy"),
    ResolutionKind.INCENTIVE: translate("Resolution", "incentive scheme"),
    ResolutionKind.RATIFICATION: translate("Resolution", "ratification of a resolution"),
    ResolutionKind.REFUSAL: translate("Resolution", "refusal of a resolution"),
    ResolutionKind.OTHER: translate("Resolution", "other resolution"),
}


class Binding(StrEnum):
    """When a resolution binds."""

    MINUTES = "minutes"
    CHAIN = "chain"


_COURSES = ("evaluation", "deviation_case", "plan_amendment")


class Resolution(Entity, frozen=True):
    """A decision of a quorate meeting. *about_kind* and *about_id* name the row it decides on;
    *owner_id* (a person) or *owner_text* carries it out by *due_on*. *binding* is frozen when it
    is taken. *done_on* ends its follow-up."""

    entity: ClassVar[str] = "resolution"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("meeting_id",), ("about_id",))
    searchable: ClassVar[tuple[str, ...]] = ("title", "number")

    meeting_id: UUID
    number: Code
    kind: ResolutionKind
    title: Title
    binding: Binding
    text: Note = ""
    agenda_item_id: UUID | None = None
    about_kind: Code | None = None
    about_id: UUID | None = None
    owner_id: UUID | None = None
    owner_text: Note = ""
    due_on: date | None = None
    done_on: date | None = None
    follow_up: Note = ""

    @property
    def follows_up(self) -> bool:
        """Whether somebody has to report that it was carried out. What moves an evaluation or a
        case goes its own way there, with its own due day."""
        owned = self.owner_id is not None or bool(self.owner_text)
        return owned or (self.due_on is not None and self.about_kind not in _COURSES)


class ChainStepKind(StrEnum):
    """The steps of the chain in their order; the first is the resolution itself."""

    COMMITTEE = "committee"
    DEPUTY = "deputy"
    COUNCIL = "council"

    def word(self) -> Sentence:
        return _STEPS[self]


_STEPS = {
    ChainStepKind.COMMITTEE: translate("Resolution", "resolution of the committee"),
    ChainStepKind.DEPUTY: translate("Resolution", "confirmation by the deputy"),
    ChainStepKind.COUNCIL: translate("Resolution", "ratification and promulgation by the council"),
}


class ChainStep(Entity, frozen=True):
    """One step of the chain taken: its letter, its scan (*document_id*, an attachment), and whether
    it was confirmed or refused, with the reason."""

    entity: ClassVar[str] = "chain_step"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("resolution_id",),)

    resolution_id: UUID
    position: Position
    step: ChainStepKind
    confirmed: bool
    letter_number: Note
    letter_on: date
    person_id: UUID
    document_id: UUID | None = None
    reason: Note = ""

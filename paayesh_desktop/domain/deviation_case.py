"""Deviation cases: a project that does not conform, from its referral until it is closed."""

from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.entity import Code, Entity, Note, Owner, Position
from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.language import Sentence, translate


class CaseState(StrEnum):
    """The states of a case (``domain.md`` §4); `domain.case_course` has their table."""

    REFERRED = "referred"
    REMEDYING = "remedying"
    RESUMED = "resumed"
    RAISED = "raised"
    AMENDING = "amending"
    AMENDED = "amended"
    REASSESSED = "reassessed"
    CLOSED = "closed"

    def word(self) -> Sentence:
        return _WORDS[self]


_WORDS = {
    CaseState.REFERRED: translate("CaseState", "referred"),
    CaseState.REMEDYING: translate("CaseState", "obstacles being removed"),
    CaseState.RESUMED: translate("CaseState", "execution resumed"),
    CaseState.RAISED: translate("CaseState", "raised to the committee"),
    CaseState.AMENDING: translate("CaseState", "plan being amended"),
    CaseState.AMENDED: translate("CaseState", "amended plan in force"),
    CaseState.REASSESSED: translate("CaseState", "evaluated again"),
    CaseState.CLOSED: translate("CaseState", "closed"),
}


class CaseOutcome(StrEnum):
    """As what a case was closed."""

    CONFORMING = "conforming"
    STOPPED = "stopped"
    UNFOUNDED = "unfounded"

    def word(self) -> Sentence:
        return _OUTCOMES[self]


_OUTCOMES = {
    CaseOutcome.CONFORMING: translate("CaseState", "conforming"),
    CaseOutcome.STOPPED: translate("CaseState", "stopped"),
    CaseOutcome.UNFOUNDED: translate("CaseState", "unfounded"),
}


class CaseMoveKind(StrEnum):
    """What moves a case, in the order of the loop."""

    REFER = "refer"
    REMEDY = "remedy"
    RAISE = "raise"
    RESUME = "resume"
    SEND_BACK = "send_back"
    AMEND = "amend"
    PROPOSE_STOP = "propose_stop"
    COMPLETE = "complete"
    REASSESS = "reassess"
    REFER_AGAIN = "refer_again"
    RETURN = "return"
    CLOSE = "close"


class DeviationCase(Entity, frozen=True):
    """*number* is what people call it by (``1405-12``); *evaluation_id* is what it was opened on,
    *follows_id* the closed case of the same project before it."""

    entity: ClassVar[str] = "deviation_case"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("project_id",), ("workgroup_id",))
    searchable: ClassVar[tuple[str, ...]] = ("title", "number")

    number: Code
    title: Note
    project_id: UUID
    plan_id: UUID
    workgroup_id: UUID
    evaluation_id: UUID
    opened_on: date
    follows_id: UUID | None = None


class CaseMove(Entity, frozen=True):
    """One move of a case, written by the side that makes it and naming the one before.

    *number* counts the moves from 1; *round* counts the referrals from 1; *state* is where it
    leads and *outcome* as what it was closed. *moved_at* is in milliseconds since 1970 UTC.
    *evaluation_id* is the evaluation that made it move.
    """

    entity: ClassVar[str] = "case_move"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("case_id", "number"), ("state",))

    case_id: UUID
    number: Position
    round: Position
    kind: CaseMoveKind
    state: CaseState
    moved_at: int
    moved_on: date
    person_id: UUID
    role: Code
    outcome: CaseOutcome | None = None
    previous_id: UUID | None = None
    evaluation_id: UUID | None = None
    meeting_id: UUID | None = None
    resolution_id: UUID | None = None
    amendment_id: UUID | None = None
    document_id: UUID | None = None
    reason: Note = ""
    due_on: date | None = None


def case_move_key(opened_on: date, case_id: UUID, previous_id: UUID | None, court: Court) -> UUID:
    """The key of the one move of *court*'s side after another; *opened_on* is the case's. Both
    sides may move at the same time, each without knowing of the other: two rows, told as such."""
    return natural_key("case_move", opened_on, case_id, previous_id, court)

"""One project compared with its desired state in one cycle, with the workgroup's opinion of it."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.entity import Code, Entity, Note, Owner, PeriodCode, Position
from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.language import Sentence, translate


class EvaluationState(StrEnum):
    """The states of an evaluation (``domain.md`` §4); their table: `domain.evaluation_course`."""

    COMPARED = "compared"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    REFERRED = "referred"

    def word(self) -> Sentence:
        return _WORDS[self]


_WORDS = {
    EvaluationState.COMPARED: translate("EvaluationState", "compared"),
    EvaluationState.SUBMITTED: translate("EvaluationState", "submitted"),
    EvaluationState.RETURNED: translate("EvaluationState", "returned"),
    EvaluationState.ACCEPTED: translate("EvaluationState", "accepted"),
    EvaluationState.REFERRED: translate("EvaluationState", "referred"),
}


class EvaluationMoveKind(StrEnum):
    """COMPARE begins an evaluation; a returned one goes on with SUBMIT of the next number."""

    COMPARE = "compare"
    SUBMIT = "submit"
    RETURN = "return"
    ACCEPT = "accept"
    REFER = "refer"


class ProjectEvaluation(Entity, frozen=True):
    """What was computed for a project in a cycle, frozen, and what the workgroup says of it.

    *number* counts the versions, from 1: it rises when a returned one is compared again. *conforms*
    is the computed conformity (None: nothing to say), *attainment* and *coverage* are 0 to 1, the
    counts are of its indicators. *planned* and *actual* are percents of progress, *elapsed* the
    share of its time that is over in percent, credit in rials. *opinion* is whether the workgroup
    holds that it conforms; where that differs from *conforms*, *difference_reason* says why.
    *prepared_by* gave the opinion; who signs it off is another person.
    """

    entity: ClassVar[str] = "evaluation"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("cycle_id", "workgroup_id"), ("project_id",))

    project_id: UUID
    cycle_id: UUID
    workgroup_id: UUID
    version_id: UUID
    period: PeriodCode
    number: Position
    computed_at: int
    conforms: bool | None = None
    attainment: Decimal | None = None
    coverage: Decimal | None = None
    desired: Position = 0
    near: Position = 0
    undesired: Position = 0
    exceeds: Position = 0
    gaps: Position = 0
    planned: Decimal | None = None
    actual: Decimal | None = None
    elapsed: Decimal | None = None
    credit: Decimal | None = None
    spent: Decimal | None = None
    opinion: bool | None = None
    statement: Note = ""
    difference_reason: Note = ""
    prepared_by: UUID | None = None
    case_id: UUID | None = None


def evaluation_key(start: date, project_id: UUID, cycle_id: UUID) -> UUID:
    """The key of the one evaluation of a project in a cycle; *start* is the period's first day."""
    return natural_key("evaluation", start, project_id, cycle_id)


class GapReason(Entity, frozen=True):
    """Why a due indicator of an evaluated project has no data."""

    entity: ClassVar[str] = "gap_reason"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("evaluation_id",),)

    evaluation_id: UUID
    indicator_id: UUID
    reason: Note


class EvaluationMove(Entity, frozen=True):
    """One move of an evaluation, written by the side that makes it and naming the one before.

    *number* counts the moves from 1; *state* is where it leads; *at* is in milliseconds since 1970
    UTC, *moved_on* the day in the office. *role* is in which role *person_id* made it.
    """

    entity: ClassVar[str] = "evaluation_move"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("evaluation_id", "number"), ("state",))

    evaluation_id: UUID
    number: Position
    kind: EvaluationMoveKind
    state: EvaluationState
    moved_at: int
    moved_on: date
    person_id: UUID
    role: Code
    previous_id: UUID | None = None
    meeting_id: UUID | None = None
    resolution_id: UUID | None = None
    document_id: UUID | None = None
    reason: Note = ""
    due_on: date | None = None


def evaluation_move_key(
    start: date, evaluation_id: UUID, previous_id: UUID | None, court: Court
) -> UUID:
    """The key of the one move of *court*'s side after another; *start* is the first day of the
    evaluated period. A side can never take the place of the other's move."""
    return natural_key("evaluation_move", start, evaluation_id, previous_id, court)

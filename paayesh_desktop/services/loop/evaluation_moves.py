"""Reading where evaluations stand, and writing their next move."""

from collections.abc import Sequence
from uuid import UUID

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.evaluation_course import (
    EvaluationStanding,
    EvaluationStep,
    standing,
)
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    ProjectEvaluation,
    evaluation_move_key,
)
from paayesh_desktop.services.people.act import Act
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View


def standing_of(view: View, evaluation_id: UUID) -> EvaluationStanding:
    """Where an evaluation stands. Raises UserError where its moves do not add up."""
    return standing(view.find(EvaluationMove, evaluation_id=evaluation_id))


def moves_of(view: View, evaluations: Sequence[UUID]) -> list[EvaluationMove]:
    """All moves of many evaluations, in their order."""
    return view.find(EvaluationMove, evaluation_id=list(evaluations), order_by=("number",))


def next_move(
    evaluation: ProjectEvaluation,
    step: EvaluationStep,
    last: EvaluationMove | None,
    act: Act,
    at: int,
) -> EvaluationMove:
    """The move that makes *step* after *last*, as of the instant *at* unless *act* has its own."""
    start = Period.parse(evaluation.period).start
    previous = None if last is None else last.id
    return EvaluationMove(
        evaluation_move_key(start, evaluation.id, previous, step.court),
        evaluation.id,
        1 if last is None else last.number + 1,
        step.kind,
        step.to,
        at if act.at is None else act.at,
        act.day,
        act.person,
        act.role,
        previous,
        act.meeting_id,
        act.resolution_id,
        act.document_id,
        act.reason,
        act.due_on,
    )


def move(
    change: Change,
    evaluation: ProjectEvaluation,
    step: EvaluationStep,
    last: EvaluationMove | None,
    act: Act,
) -> EvaluationMove:
    """Write *step* as the next move, in the name of the side that makes it."""
    made = next_move(evaluation, step, last, act, change.at)
    party = evaluation.workgroup_id if step.court is Court.WORKGROUP else COMMITTEE
    change.put(made, party=party)
    return made

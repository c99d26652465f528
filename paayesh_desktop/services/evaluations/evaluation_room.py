"""One evaluation with its questions, and what the person at the desk may do with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.form_sheet import Asked
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.evaluations.evaluation_desk import Permit, permit
from paayesh_desktop.services.evaluations.project_evaluations import (
    EvaluationView,
    ProjectEvaluations,
)
from paayesh_desktop.services.loop.questions import Questions
from paayesh_desktop.services.people.able import Able
from paayesh_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class EvaluationRoom:
    """*case_id* is the newest case of the project."""

    view: EvaluationView
    questions: Sequence[Asked]
    prepare: Permit
    sign: Permit
    find: Permit
    case_id: UUID | None


def evaluation_room(workspace: Workspace, evaluation_id: UUID, day: date) -> EvaluationRoom | None:
    """None when there is no such evaluation (any more)."""
    with workspace.store.view() as view:
        row = view.get(ProjectEvaluation, evaluation_id)
        if row is None:
            return None
        able = Able(workspace, view, day)
        prepare = permit(able, Right.PREPARE, row.workgroup_id)
        sign = permit(able, Right.SIGN, row.workgroup_id)
        find = permit(able, Right.FIND, COMMITTEE)
        cases = view.find(
            DeviationCase, project_id=row.project_id, order_by=("opened_on", "number")
        )
    return EvaluationRoom(
        ProjectEvaluations(workspace).show(evaluation_id, day),
        Questions(workspace).of(evaluation_id),
        prepare,
        sign,
        find,
        cases[-1].id if cases else None,
    )

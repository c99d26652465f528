"""What a committee decides on: an evaluation, a case or an amendment, with where it stands."""

from dataclasses import dataclass
from typing import Self
from uuid import UUID

from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.case_course import CaseStanding
from paayesh_desktop.domain.deviation_case import CaseState, DeviationCase
from paayesh_desktop.domain.evaluation_course import EvaluationStanding
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.services.loop import case_moves, evaluation_moves
from paayesh_desktop.store.view import View

KINDS = (ProjectEvaluation.entity, DeviationCase.entity, PlanAmendment.entity)


@dataclass(frozen=True, slots=True)
class DecidedRow:
    """An evaluation and the case that it moves are one thing, whichever of the two is named: both
    are there when a case waits for the finding on its evaluation."""

    evaluation: ProjectEvaluation | None = None
    evaluation_at: EvaluationStanding | None = None
    case: DeviationCase | None = None
    case_at: CaseStanding | None = None
    amendment: PlanAmendment | None = None

    @classmethod
    def of(cls, view: View, about_kind: str, about_id: UUID) -> Self:
        """KeyError where there is no such row; UserError where its history does not add up."""
        if about_kind == ProjectEvaluation.entity:
            return cls._of_evaluation(view, about_id)
        if about_kind == DeviationCase.entity:
            return cls._of_case(view, about_id)
        amendment = view.get(PlanAmendment, about_id)
        if about_kind != PlanAmendment.entity or amendment is None:
            raise KeyError(about_id)
        if amendment.case_id is None:
            return cls(amendment=amendment)
        case = view.get(DeviationCase, amendment.case_id)
        at = case_moves.standing_of(view, amendment.case_id)
        return cls(case=case, case_at=at, amendment=amendment)

    @classmethod
    def _of_evaluation(cls, view: View, key: UUID) -> Self:
        evaluation = view.get(ProjectEvaluation, key)
        if evaluation is None:
            raise KeyError(key)
        at = evaluation_moves.standing_of(view, key)
        found = case_moves.open_case(view, evaluation.project_id)
        if found is None or not _moved_by(found[1], key):
            return cls(evaluation, at)
        return cls(evaluation, at, *found)

    @classmethod
    def _of_case(cls, view: View, key: UUID) -> Self:
        case = view.get(DeviationCase, key)
        if case is None:
            raise KeyError(key)
        at = case_moves.standing_of(view, key)
        moved_by = at.last.evaluation_id
        if at.state is not CaseState.REASSESSED or moved_by is None:
            return cls(case=case, case_at=at)
        evaluation = view.get(ProjectEvaluation, moved_by)
        return cls(evaluation, evaluation_moves.standing_of(view, moved_by), case, at)

    @property
    def keys(self) -> tuple[UUID, ...]:
        """The keys by which a resolution may name it."""
        rows = (self.evaluation, self.case, self.amendment)
        if self.amendment is not None:
            rows = (self.amendment,)
        return tuple(row.id for row in rows if row is not None)


def _moved_by(at: CaseStanding, evaluation_id: UUID) -> bool:
    return at.state is CaseState.REASSESSED and at.last.evaluation_id == evaluation_id

"""Reading evaluations of projects: a cycle's list, and one of them."""

from datetime import date
from uuid import UUID

from paayesh_desktop.services.evaluations.evaluation_lines import (
    EvaluationFilter,
    EvaluationLine,
    evaluation_lines,
)
from paayesh_desktop.services.evaluations.evaluation_view import (
    EvaluationView,
    IndicatorLine,
    SubmittedVersion,
    evaluation_view,
)
from paayesh_desktop.services.workspace import Workspace

__all__ = [
    "EvaluationFilter",
    "EvaluationLine",
    "EvaluationView",
    "IndicatorLine",
    "ProjectEvaluations",
    "SubmittedVersion",
]


class ProjectEvaluations:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def list(self, wanted: EvaluationFilter, day: date) -> tuple[EvaluationLine, ...]:
        """The projects of a cycle, also those that were not compared yet."""
        with self._workspace.store.view() as view:
            return evaluation_lines(view, wanted, day)

    def show(self, evaluation_id: UUID, day: date) -> EvaluationView:
        """One evaluation. KeyError where there is none."""
        with self._workspace.store.view() as view:
            return evaluation_view(self._workspace, view, evaluation_id, day)

"""Deviation cases: their list, one of them, and the moves that a workgroup makes."""

from datetime import date
from uuid import UUID

from paayesh_desktop.domain.case_course import AWAITS_EVALUATION, step_of
from paayesh_desktop.domain.case_papers import CaseFacts, lacking
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import CaseMove, CaseMoveKind, DeviationCase
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.cases.action_lines import ActionLine
from paayesh_desktop.services.cases.case_lines import CaseFilter, CaseLine, case_lines
from paayesh_desktop.services.cases.case_view import CaseEvaluation, CaseView, case_view
from paayesh_desktop.services.cases.case_work import CaseWork
from paayesh_desktop.services.cases.obstacle_groups import ObstacleGroup
from paayesh_desktop.services.cases.round_papers import round_papers
from paayesh_desktop.services.loop import case_moves
from paayesh_desktop.services.people.act import Act
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

__all__ = [
    "ActionLine",
    "CaseEvaluation",
    "CaseFilter",
    "CaseLine",
    "CaseView",
    "Cases",
    "ObstacleGroup",
    "waiting",
]


class Cases:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def list(self, wanted: CaseFilter, day: date) -> tuple[CaseLine, ...]:
        """The cases that *wanted* names, overdue ones first."""
        with self._store.view() as view:
            return case_lines(view, wanted, day)

    def show(self, case_id: UUID, day: date) -> CaseView:
        """One case. KeyError where there is none; UserError where its history does not add up."""
        with self._store.view() as view:
            return case_view(self._workspace, view, case_id, day)

    def find(self, number: str) -> DeviationCase:
        """The case that people call *number*, such as ``1405-12``. Raises UserError without."""
        with self._store.view() as view:
            found = view.find(DeviationCase, number=normalise(number))
        if not found:
            raise UserError(_UNKNOWN, number=number)
        return found[0]

    def move(self, case_id: UUID, kind: CaseMoveKind, day: date, reason: str = "") -> CaseMove:
        """Make a move of the workgroup: begin to remove the obstacles, raise the case, resume.

        Raises UserError with the first thing that the move lacks, for whoever may not make it, and
        for a move that is not the workgroup's from where the case stands.
        """
        with self._store.change(by=self._workspace.desk.person) as change:
            case = change.get(DeviationCase, case_id)
            if case is None:
                raise KeyError(case_id)
            at = case_moves.standing_of(change, case_id)
            step = step_of(at, kind)
            if step is None or step.court is not Court.WORKGROUP or at.state in AWAITS_EVALUATION:
                raise UserError(_IMPOSSIBLE, number=case.number, state=at.state.word())
            work = CaseWork.enter(self._workspace, change, case_id, step.right, day)
            for missing in lacking(
                step, CaseFacts(round_papers(change, {case_id: at.round})[case_id])
            ):
                raise UserError(_INCOMPLETE, missing=missing)
            act = Act(work.act.person, work.act.role, day, normalise(reason))
            return case_moves.move(change, case, step, at, act)

    def waiting(self, day: date, party: UUID | None = None) -> tuple[CaseLine, ...]:
        """The open cases in the court of *party* (None: of anybody), overdue ones first."""
        with self._store.view() as view:
            return waiting(view, day, party)


def waiting(view: View, day: date, party: UUID | None = None) -> tuple[CaseLine, ...]:
    """The open cases in the court of *party* (None: of anybody), overdue ones first."""
    lines = case_lines(view, CaseFilter(), day)
    if party is None:
        return lines
    court = Court.COMMITTEE if party == COMMITTEE else Court.WORKGROUP
    return tuple(
        line for line in lines if line.court is court and party in (COMMITTEE, line.workgroup_id)
    )


_UNKNOWN = translate(
    "Case", "There is no case {number}. Nothing was done. See the list of cases for its number."
)
_IMPOSSIBLE = translate(
    "Case",
    "Case {number} stands at “{state}”, from where the workgroup cannot make this move. Nothing was"
    " changed. The page of the case shows what is next.",
)
_INCOMPLETE = translate(
    "Case", "{missing} Nothing was changed. Add what is missing, then do it again."
)

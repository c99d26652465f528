"""Work that came after it was due: judged by the day on which it was received, never by the day
that its sender's clock told."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.deviation_case import CaseMove, CaseMoveKind
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import Answer, Form, FormLine, FormStep
from paayesh_desktop.domain.obstacle import Justification
from paayesh_desktop.domain.performance_report import PerformanceReport
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationMoveKind,
    ProjectEvaluation,
)
from paayesh_desktop.services.loop.loop_deadlines import LoopDeadlines
from paayesh_desktop.store.view import View

_ANSWERS = (CaseMoveKind.REMEDY, CaseMoveKind.RAISE, CaseMoveKind.RESUME)
_ROUNDS = (CaseMoveKind.REFER, CaseMoveKind.REFER_AGAIN, CaseMoveKind.SEND_BACK)


class LateWork:
    """What was due before *day*, as everything stands in *view*."""

    def __init__(self, view: View, day: date) -> None:
        self._view = view
        self._day = day
        self._deadlines = LoopDeadlines(view)
        self._due: dict[UUID, date | None] = {}

    def among(self, rows: Iterable[Entity]) -> set[UUID]:
        """The keys of those of *rows* that were due before the day."""
        return {row.id for row in rows if (due := self.due(row)) is not None and due < self._day}

    def due(self, row: Entity) -> date | None:
        """The day by which a row of a workgroup has to be with the committee; None where no day
        was set for it."""
        found: date | None = None
        match row:
            case Form():
                found = row.due_on
            case FormLine() | FormStep() | Answer():
                found = self._of_form(row.form_id)
            case ProjectEvaluation() | PerformanceReport():
                found = self._of_cycle(row.cycle_id)
            case EvaluationMove(kind=EvaluationMoveKind.SUBMIT):
                found = self._of_evaluation(row)
            case CaseMove(kind=kind) if kind in _ANSWERS:
                found = self._of_referral(row.case_id, row.round)
            case Justification():
                found = self._of_referral(row.case_id, row.round)
            case _:
                pass
        return found

    def _of_form(self, key: UUID) -> date | None:
        if key not in self._due:
            form = self._view.get(Form, key)
            self._due[key] = None if form is None else form.due_on
        return self._due[key]

    def _of_cycle(self, key: UUID) -> date | None:
        if key not in self._due:
            cycle = self._view.get(Cycle, key)
            self._due[key] = None if cycle is None else self._deadlines.of_cycle(cycle)
        return self._due[key]

    def _of_evaluation(self, move: EvaluationMove) -> date | None:
        """A returned evaluation is due when it was told; a new one with its cycle."""
        former = move.previous_id
        before = None if former is None else self._view.get(EvaluationMove, former)
        if before is not None and before.kind is EvaluationMoveKind.RETURN:
            return before.due_on
        evaluation = self._view.get(ProjectEvaluation, move.evaluation_id)
        return None if evaluation is None else self._of_cycle(evaluation.cycle_id)

    def _of_referral(self, case: UUID, number: int) -> date | None:
        moves = self._view.find(CaseMove, case_id=case, order_by=("number",))
        asked = [one for one in moves if one.kind in _ROUNDS and one.round == number]
        return asked[-1].due_on if asked else None

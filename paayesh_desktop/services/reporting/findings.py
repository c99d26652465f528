"""What the committee found in a cycle, and where a workgroup holds something else than was
computed, with the reasons."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationState,
    ProjectEvaluation,
)
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import Column, Look, Row, Table
from paayesh_desktop.services.evaluations.evaluation_lines import EvaluationLine
from paayesh_desktop.services.loop.last_moves import last_moves
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame
from paayesh_desktop.services.reporting.cycle_result import CycleResult

_ARGUED = (EvaluationState.RETURNED, EvaluationState.REFERRED)


class Findings:
    """Of the evaluations in *result*; both are read once for all workgroups."""

    def __init__(self, frame: CycleFrame, result: CycleResult) -> None:
        self._frame = frame
        self._result = result

    def tables(self, group: Workgroup) -> list[Table]:
        """Only those with something to say: what was accepted is counted elsewhere."""
        lines = self._result.lines_of(group.id)
        argued = [line for line in lines if line.state in _ARGUED]
        differing = [line for line in lines if line.differs]
        found: list[Table] = []
        if differing:
            found.append(self._differing(differing))
        if argued:
            found.append(self._argued(argued))
        return found

    def _differing(self, lines: Sequence[EvaluationLine]) -> Table:
        say, cells = self._frame.say, self._frame.cells
        columns = (
            Column(say(_CODE), 10, Look.CODE),
            Column(say(_PROJECT), 28),
            Column(say(_COMPUTED), 13),
            Column(say(_OPINION), 13),
            Column(say(_REASON), 36),
        )
        rows = tuple(
            Row(
                (
                    cells.code(line.code),
                    cells.text(line.title),
                    cells.conformity(line.conforms),
                    cells.opinion(line.opinion),
                    cells.text(self._reasons.get(line.evaluation_id, "")),
                )
            )
            for line in lines
        )
        return Table(say(_DIFFERING), columns, rows)

    def _argued(self, lines: Sequence[EvaluationLine]) -> Table:
        say, cells = self._frame.say, self._frame.cells
        columns = (
            Column(say(_CODE), 10, Look.CODE),
            Column(say(_PROJECT), 28),
            Column(say(_FINDING), 13),
            Column(say(_DAY), 12, Look.CODE),
            Column(say(_DUE), 12, Look.CODE),
            Column(say(_REASON), 34),
        )
        rows: list[Row] = []
        for line in lines:
            move = self._moves.get(line.evaluation_id)
            rows.append(
                Row(
                    (
                        cells.code(line.code),
                        cells.text(line.title),
                        cells.state(line.state),
                        cells.day(move.moved_on if move else None),
                        cells.day(move.due_on if move else None),
                        cells.text(move.reason if move else ""),
                    )
                )
            )
        return Table(say(_FINDINGS), columns, tuple(rows))

    @cached_property
    def _moves(self) -> dict[UUID | None, EvaluationMove]:
        table = self._frame.making.workspace.store.tables[ProjectEvaluation]
        about: sa.Select[Any] = sa.select(table.c.id).where(
            table.c.cycle_id == self._result.cycle.id
        )
        moves = last_moves(self._frame.view, EvaluationMove, states=_ARGUED, about=about)
        return {move.evaluation_id: move for move in moves}

    @cached_property
    def _reasons(self) -> dict[UUID | None, str]:
        one = self._frame.making.workspace.store.tables[ProjectEvaluation].c
        query = sa.select(one.id, one.difference_reason).where(
            one.cycle_id == self._result.cycle.id,
            one.difference_reason != "",
            sa.not_(one.removed),
        )
        return dict(map(tuple, self._frame.view.rows(query)))


_DIFFERING = translate("PeriodicReport", "Opinions that differ from the computed")
_FINDINGS = translate("PeriodicReport", "Findings of the committee: returned and referred")
_CODE = translate("PeriodicReport", "Code")
_PROJECT = translate("PeriodicReport", "Project")
_COMPUTED = translate("PeriodicReport", "Computed")
_OPINION = translate("PeriodicReport", "Opinion of the workgroup")
_FINDING = translate("PeriodicReport", "Finding")
_DAY = translate("PeriodicReport", "Day")
_DUE = translate("PeriodicReport", "Due")
_REASON = translate("PeriodicReport", "Reason")

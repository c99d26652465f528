"""The moves of a period: every move of a case by name, those of evaluations counted."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.deviation_case import CaseMove
from paayesh_desktop.domain.loop_words import evaluation_move_word
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationMoveKind,
    ProjectEvaluation,
)
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import Block, Column, Look, Row, Table
from paayesh_desktop.services.loop.move_lines import move_lines
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame
from paayesh_desktop.services.reporting.deviations import Deviations
from paayesh_desktop.store.view import read


class MovesMade:
    """What was moved on the days of *period*."""

    def __init__(self, frame: CycleFrame, deviations: Deviations, period: Period) -> None:
        self._frame = frame
        self._deviations = deviations
        self._period = period

    @cached_property
    def of_evaluations(self) -> Counter[tuple[UUID, EvaluationMoveKind]]:
        """How many by workgroup and kind."""
        tables = self._frame.making.workspace.store.tables
        move, evaluation = tables[EvaluationMove].c, tables[ProjectEvaluation].c
        keys = [one.id for one in self._frame.cycles]
        query = (
            sa.select(evaluation.workgroup_id, move.kind, sa.func.count())
            .join(tables[ProjectEvaluation], evaluation.id == move.evaluation_id)
            .where(
                sa.not_(move.removed),
                evaluation.cycle_id.in_(keys),
                move.moved_on >= self._period.start,
                move.moved_on <= self._period.end,
            )
            .group_by(evaluation.workgroup_id, move.kind)
        )
        found: Counter[tuple[UUID, EvaluationMoveKind]] = Counter()
        for group, kind, count in self._frame.view.rows(query):
            if self._frame.party in (None, group):
                found[group, EvaluationMoveKind(kind)] += count
        return found

    def of_kind(self, kind: EvaluationMoveKind) -> int:
        return sum(count for (_, one), count in self.of_evaluations.items() if one is kind)

    @cached_property
    def of_cases(self) -> list[CaseMove]:
        table = self._frame.making.workspace.store.tables[CaseMove]
        query = sa.select(table).where(
            sa.not_(table.c.removed),
            table.c.moved_on >= self._period.start,
            table.c.moved_on <= self._period.end,
        )
        mine = {line.id for line in self._deviations.lines}
        moves = [read(CaseMove, row) for row in self._frame.view.rows(query)]
        return sorted(
            (move for move in moves if move.case_id in mine),
            key=lambda move: (move.moved_on, move.moved_at, move.id),
        )

    def tables(self) -> Iterator[Block]:
        yield self._case_table()
        yield self._evaluation_table()

    def _case_table(self) -> Table:
        say, cells = self._frame.say, self._frame.cells
        columns = (
            Column(say(_DAY), 12, Look.CODE),
            Column(say(_NUMBER), 9, Look.CODE),
            Column(say(_PROJECT), 28),
            Column(say(_MOVE), 26),
            Column(say(_BY), 18),
            Column(say(_REASON), 32),
        )
        moves = self.of_cases
        said = {line.id: line for line in move_lines(self._frame.view, moves)}
        cases = {line.id: line for line in self._deviations.lines}
        rows = tuple(
            Row(
                (
                    cells.day(move.moved_on),
                    cells.numbered(cases[move.case_id].number),
                    cells.text(cases[move.case_id].title),
                    cells.say(said[move.id].title),
                    cells.say(said[move.id].role),
                    cells.text(move.reason),
                )
            )
            for move in moves
        )
        return Table(say(_CASE_MOVES), columns, rows, empty=say(_NO_CASE_MOVES))

    def _evaluation_table(self) -> Table:
        say, cells = self._frame.say, self._frame.cells
        columns = (
            Column(say(_WORKGROUP), 34),
            *(
                Column(say(evaluation_move_word(kind)), 15, Look.FIGURE)
                for kind in EvaluationMoveKind
            ),
        )
        counts = self.of_evaluations
        rows = tuple(
            Row(
                (
                    cells.text(group.title),
                    *(cells.count(counts[group.id, kind]) for kind in EvaluationMoveKind),
                )
            )
            for group in self._frame.groups
        )
        made = any(counts.values())
        return Table(
            say(_EVALUATION_MOVES), columns, rows if made else (), empty=say(_NO_EVALUATION_MOVES)
        )


_CASE_MOVES = translate("PeriodicReport", "Moves of the cases")
_NO_CASE_MOVES = translate("PeriodicReport", "No case was moved in this period.")
_EVALUATION_MOVES = translate("PeriodicReport", "Moves of the evaluations by workgroup")
_NO_EVALUATION_MOVES = translate("PeriodicReport", "No evaluation was moved in this period.")
_DAY = translate("PeriodicReport", "Day")
_NUMBER = translate("PeriodicReport", "Case")
_PROJECT = translate("PeriodicReport", "Project")
_MOVE = translate("PeriodicReport", "Move")
_BY = translate("PeriodicReport", "By")
_REASON = translate("PeriodicReport", "Reason")
_WORKGROUP = translate("PeriodicReport", "Workgroup")

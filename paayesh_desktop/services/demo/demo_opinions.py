"""Opinions, reasons for gaps and signatures under the demo city's evaluations."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum, auto
from uuid import UUID

import msgspec

from paayesh_desktop.domain.evaluation_course import EvaluationStep, step_of
from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.domain.organisation import COMMITTEE, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Indicator
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationMoveKind,
    EvaluationState,
    GapReason,
    ProjectEvaluation,
)
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.services.demo.demo_loop_words import LoopWords, office_act
from paayesh_desktop.services.loop.evaluation_moves import moves_of, next_move
from paayesh_desktop.services.people.act import Act
from paayesh_desktop.store.change import Change


class Said(Enum):
    """What the workgroup says of its project."""

    AGREE = auto()
    LENIENT = auto()
    NOTHING = auto()


class DemoOpinions:
    """The evaluations of one cycle in the hands of their workgroups and of the committee."""

    def __init__(
        self, change: Change, words: LoopWords, period: Period, groups: Iterable[Workgroup]
    ) -> None:
        self._change = change
        self._words = words
        self._codes = {group.id: group.code for group in groups}
        self.rows = change.find(ProjectEvaluation, period=period.code, order_by=("id",))
        self._last = {
            move.evaluation_id: move for move in moves_of(change, [row.id for row in self.rows])
        }
        self._start = period.start
        gaps = change.find(VerdictSnapshot, period=period.code, verdict=Verdict.NO_DATA)
        keys = [verdict.indicator_id for verdict in gaps]
        self._gaps: dict[UUID, list[UUID]] = {}
        for indicator in change.find(Indicator, id=keys, order_by=("code",)):
            self._gaps.setdefault(indicator.element_id, []).append(indicator.id)

    def say(self, said: Mapping[UUID, Said]) -> None:
        """Write the opinions of these evaluations and the reasons of their gaps."""
        rows: dict[UUID, list[ProjectEvaluation]] = {}
        reasons: dict[UUID, list[GapReason]] = {}
        for place, row in enumerate(self.rows):
            how = said.get(row.id, Said.NOTHING)
            if how is Said.NOTHING:
                continue
            self.rows[place] = made = self._opinion(row, how)
            rows.setdefault(row.workgroup_id, []).append(made)
            for indicator in self._gaps.get(row.project_id, ()):
                key = natural_key(GapReason.entity, self._start, row.id, indicator)
                reason = GapReason(key, row.id, indicator, self._words.gap)
                reasons.setdefault(row.workgroup_id, []).append(reason)
        for party, written in rows.items():
            self._change.put_many(ProjectEvaluation, written, party=party)
        for party, explained in reasons.items():
            self._change.put_many(GapReason, explained, party=party)

    def submit(self, rows: Iterable[ProjectEvaluation], day: date) -> None:
        """The heads sign them off."""
        step = step_of(EvaluationState.COMPARED, EvaluationMoveKind.SUBMIT)
        by_group: dict[UUID, list[ProjectEvaluation]] = {}
        for row in rows:
            by_group.setdefault(row.workgroup_id, []).append(row)
        for group, alike in by_group.items():
            act = office_act(self._codes[group], "head", day)
            self._move(alike, step, act, group)

    def find(self, rows: Iterable[ProjectEvaluation], kind: EvaluationMoveKind, act: Act) -> None:
        """The committee finds on them."""
        step = step_of(EvaluationState.SUBMITTED, kind)
        self._move(rows, step, act, COMMITTEE)

    def _opinion(self, row: ProjectEvaluation, how: Said) -> ProjectEvaluation:
        words, conforms = self._words, row.conforms is True
        lenient = how is Said.LENIENT
        return msgspec.structs.replace(
            row,
            opinion=conforms or lenient,
            statement=words.lenient if lenient else words.agree if conforms else words.disagree,
            difference_reason=words.difference if lenient and row.conforms is False else "",
            prepared_by=office_act(self._codes[row.workgroup_id], "secretary", self._start).person,
        )

    def _move(
        self, rows: Iterable[ProjectEvaluation], step: EvaluationStep | None, act: Act, party: UUID
    ) -> None:
        assert step is not None  # noqa: S101 - the table has it
        moves: list[EvaluationMove] = []
        for row in rows:
            made = next_move(row, step, self._last[row.id], act, self._change.at)
            self._last[row.id] = made
            moves.append(made)
        self._change.put_many(EvaluationMove, moves, party=party)

"""How the plan, or one workgroup's part of it, stood in an evaluation cycle."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Indicator
from paayesh_desktop.domain.project_evaluation import EvaluationState, ProjectEvaluation
from paayesh_desktop.domain.rollup import Rollup, Standing
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.services.evaluations.evaluation_lines import (
    EvaluationFilter,
    EvaluationLine,
    evaluation_lines,
)
from paayesh_desktop.services.judging.evaluation import Evaluation, no_clock
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame

SIGNED = (EvaluationState.SUBMITTED, EvaluationState.ACCEPTED, EvaluationState.REFERRED)
"""The states that an evaluation reaches by the head's signature."""
_EMPTY = Standing(None, None, dict.fromkeys(Verdict, 0))
_HUNDRED = Decimal(100)


@dataclass(frozen=True)
class CycleResult:
    """*lines* are the projects in scope, *rolled* the standings of the whole plan."""

    cycle: Cycle
    period: Period
    lines: tuple[EvaluationLine, ...]
    rolled: Rollup
    party: UUID | None

    @property
    def standing(self) -> Standing:
        """Of everything in scope."""
        return self.rolled.city if self.party is None else self.of(self.party)

    def of(self, workgroup_id: UUID) -> Standing:
        return self.rolled.workgroups.get(workgroup_id, _EMPTY)

    @cached_property
    def by_project(self) -> Mapping[UUID, EvaluationLine]:
        return {line.project_id: line for line in self.lines}

    @cached_property
    def compared(self) -> tuple[EvaluationLine, ...]:
        return tuple(line for line in self.lines if line.state is not None)

    def conforming(self, conforms: bool | None) -> list[EvaluationLine]:
        return [line for line in self.compared if line.conforms is conforms]

    def lines_of(self, workgroup_id: UUID) -> list[EvaluationLine]:
        return [line for line in self.lines if line.workgroup_id == workgroup_id]

    @property
    def signed(self) -> int:
        return sum(line.state in SIGNED for line in self.lines)


def cycle_result(frame: CycleFrame, cycle: Cycle) -> CycleResult:
    """The screens' own figures: the lines of the cycle's list and the verdicts kept, rolled up."""
    making, period = frame.making, Period.parse(cycle.period)
    lines = evaluation_lines(frame.view, EvaluationFilter(cycle.id, frame.party), making.today)
    frame.step()
    rolled = rolled_up(frame, period)
    frame.step()
    return CycleResult(cycle, period, lines, rolled, frame.party)


def rolled_up(frame: CycleFrame, period: Period) -> Rollup:
    """The standings by the verdicts that were kept for *period*."""
    store = frame.making.workspace.store
    return Evaluation(store, no_clock).roll_up(period, frame.plan.id)


def judged_cycles(frame: CycleFrame, until: Period) -> list[tuple[Period, Cycle]]:
    """The evaluation cycles with verdicts or evaluations that end by *until*'s end, the oldest
    first."""
    tables = frame.making.workspace.store.tables
    verdict, indicator = tables[VerdictSnapshot].c, tables[Indicator].c
    evaluation = tables[ProjectEvaluation].c
    judged = sa.select(verdict.period).where(
        sa.not_(verdict.removed),
        verdict.indicator_id.in_(sa.select(indicator.id).where(indicator.plan_id == frame.plan.id)),
    )
    keys = [one.id for one in frame.cycles if one.evaluates]
    compared = sa.select(evaluation.period).where(
        evaluation.cycle_id.in_(keys), sa.not_(evaluation.removed)
    )
    codes = {row[0] for row in frame.view.rows(judged.distinct())}
    codes |= {row[0] for row in frame.view.rows(compared.distinct())}
    found = [
        (period, one)
        for one in frame.cycles
        if one.evaluates and one.period in codes
        for period in [Period.parse(one.period)]
        if period.end <= until.end
    ]
    return sorted(found, key=lambda pair: pair[0])


def spent_share(line: EvaluationLine) -> Decimal | None:
    """What of the credit is spent, in percent; None where either is unknown."""
    if not line.credit or line.spent is None:
        return None
    return line.spent / line.credit * _HUNDRED


def worst_first(lines: Sequence[EvaluationLine]) -> list[EvaluationLine]:
    """What does not conform, then what cannot be said, then the rest; of each the lowest first."""
    rank: Callable[[EvaluationLine], tuple[int, Decimal, str]] = lambda line: (  # noqa: E731
        {False: 0, None: 1, True: 2}[line.conforms],
        line.attainment if line.attainment is not None else Decimal(2),
        line.code,
    )
    return sorted(lines, key=rank)

"""Questions about a plan's reporting that the today page asks: who has reported, what is newer than
the last evaluation, what two desks wrote apart."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.period import LAST_YEAR, Period, PeriodKind
from paayesh_desktop.domain.plan import Element, Indicator
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.verdict import Cause, Verdict, VerdictSnapshot
from paayesh_desktop.store.store import Store
from paayesh_desktop.store.view import View

_EXCUSES = (Cause.OUTSIDE_PROJECT, Cause.STOPPED, Cause.FINAL_ONLY, Cause.NO_TARGET)
_LOOKED_BACK = 6
"""The periods with results in which newer ones are looked for."""


@dataclass(frozen=True, slots=True)
class Reported:
    """How many of a workgroup's indicators have a result in a period. No workgroup: nobody is
    responsible for them."""

    workgroup: UUID | None
    title: str
    reported: int
    due: int


@dataclass(frozen=True, slots=True)
class NewerResults:
    """Results of a period that came after its verdicts, or before there were any."""

    period: Period
    count: int


class DeskWatch:
    """Reads only."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def last_period(self, plan_id: UUID, first: int, last: int, day: date) -> Period | None:
        """The last period of the plan that is over on *day*: of the kind that the newest results
        have, two-monthly before there are any; years where the plan counts Gregorian ones."""
        if first > LAST_YEAR:
            years = [Period(year) for year in range(first, last + 1)]
            return next((year for year in reversed(years) if year.ended_by(day)), None)
        newest = self._periods(plan_id, Result)
        kind = newest[-1].kind if newest else PeriodKind.BIMESTER
        period = Period.containing(day, kind).previous()
        if period.year > last:
            period = Period.of_year(last, kind)[-1]
        return period if period.year >= first else None

    def last_judged(self, plan_id: UUID) -> Period | None:
        """The newest period that was evaluated."""
        judged = self._periods(plan_id, VerdictSnapshot)
        return judged[-1] if judged else None

    def reported(self, plan_id: UUID, period: Period) -> list[Reported]:
        """Every workgroup that is responsible for indicators, in the official order."""
        indicator, result = self._store.tables[Indicator].c, self._store.tables[Result].c
        verdict = self._store.tables[VerdictSnapshot].c
        entered = (
            sa.select(result.id)
            .where(
                result.indicator_id == indicator.id,
                result.period == period.code,
                sa.not_(result.removed),
            )
            .exists()
        )
        excused = (
            sa.select(verdict.id)
            .where(
                verdict.indicator_id == indicator.id,
                verdict.period == period.code,
                verdict.cause.in_([Cause.OUTSIDE_PROJECT, Cause.FINAL_ONLY, Cause.NO_TARGET]),
            )
            .exists()
        )
        query = (
            sa.select(indicator.element_id, entered, sa.func.count())
            .where(
                indicator.plan_id == plan_id,
                sa.not_(indicator.removed),
                sa.or_(entered, sa.not_(excused)),
            )
            .group_by(indicator.element_id, entered)
        )
        due, reported = Counter[UUID | None](), Counter[UUID | None]()
        with self._store.view() as view:
            responsible = self._responsible(view, plan_id)
            for element, done, count in view.rows(query):
                who = responsible.get(element)
                due[who] += count
                reported[who] += count if done else 0
            groups = view.find(Workgroup, order_by=("position", "code"))
        found = [
            Reported(group.id, group.title, reported[group.id], due[group.id])
            for group in groups
            if due[group.id]
        ]
        if due[None]:
            found.append(Reported(None, "", reported[None], due[None]))
        return found

    def newer_results(self, plan_id: UUID) -> list[NewerResults]:
        """Among the newest periods, those with results that came after their evaluation.

        A whole period is compared, since a result that changes no verdict writes none; results of
        indicators that are not due do not count, for evaluating would say the same again.
        """
        periods = self._periods(plan_id, Result)[-_LOOKED_BACK:]
        indicator, verdict = self._store.tables[Indicator].c, self._store.tables[VerdictSnapshot].c
        result = self._store.tables[Result].c
        theirs = sa.select(indicator.id).where(
            indicator.plan_id == plan_id, sa.not_(indicator.removed)
        )
        codes = [period.code for period in periods]
        kept = sa.and_(verdict.indicator_id.in_(theirs), verdict.period.in_(codes))
        evaluated = sa.select(verdict.period, sa.func.max(verdict.at)).where(kept)
        with self._store.view() as view:
            since = dict(map(tuple, view.rows(evaluated.group_by(verdict.period))))
            waiting = sa.select(verdict.id).where(
                verdict.indicator_id == result.indicator_id,
                verdict.period == result.period,
                verdict.verdict == Verdict.NOT_DUE,
                sa.not_(verdict.removed),
            )
            query = sa.select(result.period, sa.func.count()).where(
                result.indicator_id.in_(theirs),
                result.period.in_(codes),
                sa.not_(result.removed),
                result.at > sa.case(since, value=result.period, else_=0) if since else sa.true(),
                sa.not_(waiting.exists()),
            )
            counts = dict(map(tuple, view.rows(query.group_by(result.period))))
        return [
            NewerResults(period, counts[period.code])
            for period in reversed(periods)
            if period.code in counts
        ]

    def conflicts(self) -> int:
        """How many rows have more than one leading revision."""
        parted = [
            sa.select(sa.func.count().label("rows")).where(table.c.leaves > 1)
            for table in self._store.tables.values()
        ]
        query = sa.union_all(*parted).subquery()
        with self._store.view() as view:
            return view.rows(sa.select(sa.func.sum(query.c.rows)))[0][0]

    def _periods(self, plan_id: UUID, kind: type[Result | VerdictSnapshot]) -> list[Period]:
        """The periods in which there are rows of *kind*, the oldest first."""
        table, indicator = self._store.tables[kind], self._store.tables[Indicator]
        query = (
            sa.select(table.c.period)
            .join(indicator, indicator.c.id == table.c.indicator_id)
            .where(indicator.c.plan_id == plan_id)
            .distinct()
        )
        with self._store.view() as view:
            return sorted(Period.parse(code) for (code,) in view.rows(query))

    def _responsible(self, view: View, plan_id: UUID) -> dict[UUID, UUID | None]:
        """The workgroup of every element: its own, or that of the nearest element above it."""
        element = self._store.tables[Element].c
        rows = view.rows(
            sa.select(element.id, element.parent_id, element.workgroup_id).where(
                element.plan_id == plan_id, sa.not_(element.removed)
            )
        )
        above = {row.id: row for row in rows}
        found: dict[UUID, UUID | None] = {}
        for row in rows:
            line: list[UUID] = []
            at = row
            while at is not None and at.id not in found and at.id not in line:
                line.append(at.id)
                if at.workgroup_id is not None:
                    found[at.id] = at.workgroup_id
                    break
                at = above.get(at.parent_id)
            who = found.get(at.id) if at is not None else None
            found.update(dict.fromkeys(line, who))
        return found

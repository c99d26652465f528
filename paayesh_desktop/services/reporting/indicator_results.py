"""How every indicator of a plan was judged in a period, read at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Indicator
from paayesh_desktop.domain.verdict import Cause, Verdict, VerdictSnapshot
from paayesh_desktop.services.planning.plan_terms import plan_terms
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame


class IndicatorResult(NamedTuple):
    """The kept verdict of an indicator with the figures behind it; see `VerdictSnapshot`."""

    verdict: Verdict
    cause: Cause | None
    reason: str
    actual: Decimal | None
    target: Decimal | None
    upper: Decimal | None
    attainment: Decimal | None
    units_reported: int
    units_due: int


@dataclass(frozen=True)
class IndicatorResults:
    """*indicators* are those in scope that are measured or were judged, in the order of their
    places; *found* their results."""

    period: Period
    indicators: Sequence[Indicator]
    found: Mapping[UUID, IndicatorResult]

    def of(self, indicator_id: UUID) -> IndicatorResult | None:
        return self.found.get(indicator_id)


def indicator_results(frame: CycleFrame, period: Period) -> IndicatorResults:
    """Everything that was judged in *period* within the report's scope, by the newest verdict."""
    found = _found(frame, period)
    frame.step()
    unmeasured = plan_terms(frame.view, frame.plan.id, period).unmeasured
    indicators = [
        one
        for one in frame.view.find(
            Indicator, plan_id=frame.plan.id, order_by=("position", "code", "id")
        )
        if frame.covers(one.element_id) and (one.id in found or one.id not in unmeasured)
    ]
    return IndicatorResults(period, indicators, found)


def _found(frame: CycleFrame, period: Period) -> dict[UUID, IndicatorResult]:
    kept = frame.making.workspace.store.tables[VerdictSnapshot].c
    query = (
        sa.select(
            kept.indicator_id,
            kept.verdict,
            kept.cause,
            kept.reason,
            kept.actual,
            kept.actual_places,
            kept.target,
            kept.target_places,
            kept.upper,
            kept.upper_places,
            kept.attainment,
            kept.attainment_places,
            kept.units_reported,
            kept.units_due,
        )
        .where(_of_plan(frame, period))
        .order_by(kept.computed_at)
    )
    return {
        row[0]: IndicatorResult(
            Verdict(row[1]),
            None if row[2] is None else Cause(row[2]),
            row[3],
            _number(row[4], row[5]),
            _number(row[6], row[7]),
            _number(row[8], row[9]),
            _number(row[10], row[11]),
            row[12],
            row[13],
        )
        for row in frame.view.rows(query)
    }


def _of_plan(frame: CycleFrame, period: Period) -> sa.ColumnElement[bool]:
    tables = frame.making.workspace.store.tables
    kept, indicator = tables[VerdictSnapshot].c, tables[Indicator].c
    theirs = sa.select(indicator.id).where(
        indicator.plan_id == frame.plan.id, sa.not_(indicator.removed)
    )
    return sa.and_(kept.period == period.code, sa.not_(kept.removed), kept.indicator_id.in_(theirs))


def _number(mantissa: int | None, places: int | None) -> Decimal | None:
    return None if mantissa is None else Decimal(mantissa).scaleb(-(places or 0))

"""Judging one indicator in one period: from its figures and its target to a verdict snapshot."""

from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

import msgspec

from paayesh_desktop.domain.attainment import PLACES, attainment, formula, stored
from paayesh_desktop.domain.desired_state import (
    Basis,
    DesiredState,
    PlanYears,
    TargetPoint,
    desired_state,
)
from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Direction, Indicator, TargetKind
from paayesh_desktop.domain.point import Point
from paayesh_desktop.domain.series import Figure, Series
from paayesh_desktop.domain.timeline import year_of
from paayesh_desktop.domain.verdict import STANDARD, Cause, RuleList, Verdict, VerdictSnapshot


class Case(msgspec.Struct, frozen=True):
    """What is known about an indicator when it is judged.

    *since* and *until* are the first and last period of its project, where that has dates; *units*
    is how many units report it (0: it is reported as a whole); *stopped* says that the project was
    given up.
    """

    indicator: Indicator
    version_id: UUID
    plan: PlanYears
    targets: Sequence[TargetPoint] = ()
    points: Sequence[Point] = ()
    rules: RuleList = STANDARD
    since: Period | None = None
    until: Period | None = None
    units: int = 0
    stopped: bool = False


class Occasion(msgspec.Struct, frozen=True):
    """The period that is judged, whether it is over, and when the judging happens (milliseconds
    since 1970 UTC)."""

    period: Period
    over: bool
    at: int


def verdict_key(indicator_id: UUID, period: Period, version_id: UUID, party: UUID) -> UUID:
    """The key of the one snapshot that *party* makes of an indicator in a period under a plan
    version; when another party becomes responsible, it makes its own."""
    return natural_key("verdict", period.start, indicator_id, period.code, version_id, party)


def judge(case: Case, occasion: Occasion, party: UUID) -> VerdictSnapshot:
    """The verdict of *case* in the period of *occasion*, as *party* will keep it.

    Only ended periods count; a final target waits for the plan's end. Who has nothing reported
    inside the period gets *no data*, even where earlier periods would give a figure to date: a
    missing report is never judged as a small one.
    """
    indicator, period = case.indicator, occasion.period
    series = Series.of(
        indicator.entry_kind, indicator.over_time, case.plan.first, case.points, case.since
    )
    here = series.within(period)
    units_reported, units_due = _units(case, here)
    snapshot = VerdictSnapshot(
        verdict_key(indicator.id, period, case.version_id, party),
        indicator.id,
        period.code,
        case.version_id,
        Verdict.NOT_DUE,
        occasion.at,
        indicator.direction,
        indicator.entry_kind,
        indicator.target_kind,
        indicator.over_time,
        indicator.over_units,
        indicator.weight,
        baseline=indicator.baseline,
        reason=next((point.reason for point in here if point.reason), ""),
        units_reported=units_reported,
        units_due=units_due,
    )
    if cause := _not_due(case, occasion, here):
        return _with(snapshot, cause=cause)
    wanted = desired_state(indicator, case.targets, period, case.plan)
    figure = _figure(series, period, wanted)
    snapshot = _with(
        snapshot,
        basis=wanted.basis if wanted else Basis.PERIOD,
        actual=_kept(figure.value),
        total=_kept(figure.total),
        parts=_kept(figure.parts),
        reported=figure.reported,
        due=figure.due,
    )
    if wanted is None:
        return _with(snapshot, verdict=Verdict.NO_TARGET, cause=Cause.NO_TARGET)
    snapshot = _with(
        snapshot,
        target=stored(wanted.value),
        upper=_kept(wanted.upper),
        target_source=wanted.source,
        target_period=wanted.point.code,
        target_given=stored(wanted.given),
        target_start=_kept(wanted.start),
        target_share=wanted.share,
        target_shares=wanted.shares,
    )
    if indicator.direction is Direction.RANGE and (
        wanted.upper is None or wanted.upper < wanted.value
    ):
        return _with(snapshot, verdict=Verdict.NO_TARGET, cause=Cause.OPEN_RANGE)
    if cause := _no_data(here, figure):
        return _with(snapshot, verdict=Verdict.NO_DATA, cause=cause)
    assert figure.value is not None  # noqa: S101 - _no_data() has seen to it
    return _judged(snapshot, case, figure.value, wanted)


def same_inputs(one: VerdictSnapshot, other: VerdictSnapshot) -> bool:
    """Whether two snapshots say the same, whenever each was made."""
    return one == _with(other, computed_at=one.computed_at)


def _judged(
    snapshot: VerdictSnapshot, case: Case, actual: Decimal, wanted: DesiredState
) -> VerdictSnapshot:
    direction = case.indicator.direction
    attained = attainment(actual, wanted.value, direction, wanted.upper)
    number, rule = case.rules.first_match(attained, actual, wanted.value)
    return _with(
        snapshot,
        verdict=rule.verdict,
        reason="",
        formula=formula(direction, wanted.value, wanted.upper),
        attainment=stored(attained, exact=PLACES),
        rule=rule.text,
        rule_number=number,
        rule_scope=case.rules.scope,
    )


def _not_due(case: Case, occasion: Occasion, here: Sequence[Point]) -> Cause | None:
    period, plan = occasion.period, case.plan
    given = any(target.period == period for target in case.targets)
    started = case.since is None or case.since.start <= period.end
    running = case.until is None or case.until.end >= period.start
    cause: Cause | None = None
    if not occasion.over:
        cause = Cause.NOT_ENDED
    elif period.start < plan.first.start or period.end > plan.last.end:
        cause = Cause.OUTSIDE_PLAN
    elif case.stopped:
        cause = Cause.STOPPED
    elif not (started and running) and not given:
        cause = Cause.OUTSIDE_PROJECT
    elif case.indicator.target_kind is TargetKind.FINAL and period.end < plan.last.end:
        cause = Cause.FINAL_ONLY
    elif here and all(point.only_not_due for point in here):
        cause = Cause.DECLARED_NOT_DUE
    return cause


def _no_data(here: Sequence[Point], figure: Figure) -> Cause | None:
    cause: Cause | None = None
    if not any(point.reported for point in here):
        explained = any(point.unavailable for point in here)
        cause = Cause.NOT_AVAILABLE if explained else Cause.NOT_REPORTED
    elif all(point.value is None for point in here):
        cause = Cause.ZERO_DENOMINATOR
    elif figure.value is None:
        cause = Cause.NOT_DERIVABLE if figure.total is None else Cause.ZERO_DENOMINATOR
    return cause


def _figure(series: Series, period: Period, wanted: DesiredState | None) -> Figure:
    match wanted.basis if wanted else Basis.PERIOD:
        case Basis.PERIOD:
            return series.value(period)
        case Basis.YEAR_TO_DATE:
            return series.over(year_of(period), period)
        case Basis.SPAN_TO_DATE:
            assert wanted is not None  # noqa: S101 - it has a basis
            return series.over(wanted.point, period)
        case Basis.PLAN_TO_DATE:
            return series.plan_to_date(period)


def _units(case: Case, here: Sequence[Point]) -> tuple[int, int]:
    """How many units reported last in the period, of how many that had to."""
    if not here:
        return 0, case.units
    last = max(here, key=lambda point: (point.reported > 0, point.period.end))
    if last.whole:
        return 0, 0
    return last.reported, max(case.units - last.not_due, last.reported + last.unavailable)


def _kept(number: Decimal | None) -> Decimal | None:
    return None if number is None else stored(number)


def _with(snapshot: VerdictSnapshot, **changed: object) -> VerdictSnapshot:
    return msgspec.structs.replace(snapshot, **changed)

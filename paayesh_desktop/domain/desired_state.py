"""The desired state of an indicator in a period, and the actual series it must be compared with.

An actual and a target are compared only where they mean the same:

===========  ==========================  =================================  =======================
target kind  the plan gives              target                             actual compared
===========  ==========================  =================================  =======================
per period   this very period            as given                           the period's value
per period   all periods inside it       flow: their sum; state, ratio:     the period's value
                                         the last
per period   a longer period around it   flow: given × k/n                  from the longer period's
                                         state, ratio: on the line from     beginning to date (of a
                                         the target before it, or the       year: year to date)
                                         baseline
cumulative   a period ending with it     as given                           plan to date; year to
cumulative   only later ones             on the line from the target        date where the entries
                                         before it; else flow: from 0,      are totals of the year
                                         state, ratio: from the baseline
cumulative   only earlier ones           the last one stays                 plan to date
final        anything                    the last one, once the plan ended  plan to date
===========  ==========================  =================================  =======================

k of n counts periods of the judged kind, so the share follows from the kind of period and never
from a typed number. Without a baseline there is no line: a state's target then holds from the
beginning of its period. A range of states always holds, for a corridor is kept and not approached.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal, localcontext
from enum import StrEnum

import msgspec

from paayesh_desktop.domain.attainment import CONTEXT
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Aggregation, Direction, EntryKind, Indicator, TargetKind
from paayesh_desktop.domain.timeline import ended, ended_before, span, year_of

_FLOWS = (EntryKind.PERIOD, EntryKind.YEAR_TO_DATE, EntryKind.PLAN_TO_DATE)


class Basis(StrEnum):
    """Which stretch of time an actual and its target speak about."""

    PERIOD = "period"
    SPAN_TO_DATE = "span_to_date"
    YEAR_TO_DATE = "year_to_date"
    PLAN_TO_DATE = "plan_to_date"


class TargetSource(StrEnum):
    """How the target of the judged period came about."""

    GIVEN = "given"
    SUMMED = "summed"
    SHARE = "share"
    LINE = "line"
    HELD = "held"


class TargetPoint(msgspec.Struct, frozen=True):
    """A target that the plan gives for the whole indicator; *upper* closes a range."""

    period: Period
    value: Decimal
    upper: Decimal | None = None


class DesiredState(msgspec.Struct, frozen=True):
    """The target of a period, not rounded, and how it came about: *given* for the period *point*,
    of which *share* of *shares* parts count, on a line that begins at *start*."""

    value: Decimal
    upper: Decimal | None
    basis: Basis
    source: TargetSource
    point: Period
    given: Decimal
    start: Decimal | None = None
    share: int = 1
    shares: int = 1


class PlanYears(msgspec.Struct, frozen=True):
    """The first and the last year of a plan, as periods."""

    first: Period
    last: Period


def whole_target(
    period: Period,
    whole: TargetPoint | None,
    units: Iterable[TargetPoint],
    indicator: Indicator,
) -> TargetPoint | None:
    """One period's target of the whole indicator: the one given for it, or that of the units."""
    every = list(units)
    if whole is not None or not every:
        return whole
    average = indicator.entry_kind is EntryKind.RATIO or indicator.over_units is Aggregation.AVERAGE
    divisor = len(every) if average else 1
    uppers = [point.upper for point in every if point.upper is not None]
    with localcontext(CONTEXT):
        value = sum((point.value for point in every), Decimal(0)) / divisor
        upper = sum(uppers, Decimal(0)) / divisor if len(uppers) == len(every) else None
    return TargetPoint(period, value, upper)


def desired_state(
    indicator: Indicator, curve: Sequence[TargetPoint], period: Period, plan: PlanYears
) -> DesiredState | None:
    """The target of *period* from the points that the plan gives, or None where it gives none."""
    if not curve:
        return None
    with localcontext(CONTEXT):
        match indicator.target_kind:
            case TargetKind.PERIOD:
                return _per_period(indicator, curve, period, plan)
            case TargetKind.CUMULATIVE:
                return _cumulative(indicator, curve, period, plan)
            case TargetKind.FINAL:
                return _as_given(_latest(curve), Basis.PLAN_TO_DATE)


def _per_period(
    indicator: Indicator, curve: Sequence[TargetPoint], period: Period, plan: PlanYears
) -> DesiredState | None:
    around: list[TargetPoint] = []
    inside: list[TargetPoint] = []
    for point in curve:
        if point.period == period:
            return _as_given(point, Basis.PERIOD)
        if point.period.contains(period):
            around.append(point)
        elif period.contains(point.period):
            inside.append(point)
    if inside and (summed := _summed(indicator, inside, period)):
        return summed
    if not around:
        return None
    point = max(around, key=lambda point: point.period.count_in_year)
    basis = Basis.YEAR_TO_DATE if point.period.count_in_year == 1 else Basis.SPAN_TO_DATE
    if indicator.entry_kind in _FLOWS:
        count = period.count_in_year
        begin = ended_before(point.period, count)
        return _partial(
            point, basis, None, ended(period, count) - begin, ended(point.period, count) - begin
        )
    now = span(period)[1]
    nearer = [other for other in curve if point.period.contains(other.period)]
    after = [other for other in nearer if span(other.period)[1] >= now]
    return _on_the_line(indicator, curve, _earliest(after), period, plan=plan, basis=basis)


def _cumulative(
    indicator: Indicator, curve: Sequence[TargetPoint], period: Period, plan: PlanYears
) -> DesiredState | None:
    yearly = indicator.entry_kind is EntryKind.YEAR_TO_DATE
    basis = Basis.YEAR_TO_DATE if yearly else Basis.PLAN_TO_DATE
    points = [point for point in curve if point.period.year == period.year] if yearly else curve
    now = span(period)[1]
    later = [point for point in points if span(point.period)[1] >= now]
    if later:
        point = _earliest(later)
        if span(point.period)[1] == now:
            return _as_given(point, basis)
        return _on_the_line(indicator, points, point, period, plan=plan, basis=basis)
    if yearly or not points:
        return None
    return _as_given(_latest(points), basis, TargetSource.HELD)


def _on_the_line(
    indicator: Indicator,
    points: Sequence[TargetPoint],
    point: TargetPoint,
    period: Period,
    *,
    plan: PlanYears,
    basis: Basis,
) -> DesiredState:
    """The part of the way to *point* from the target before it, or from where the way begins."""
    count = period.count_in_year
    flow = indicator.entry_kind in _FLOWS
    now = span(period)[1]
    earlier = [other for other in points if span(other.period)[1] < now]
    if indicator.direction is Direction.RANGE and not flow:
        return _as_given(point, basis, TargetSource.HELD)
    if earlier:
        start = _latest(earlier)
        begin = ended(start.period, count)
    else:
        first = year_of(period) if indicator.entry_kind is EntryKind.YEAR_TO_DATE else plan.first
        zero = Decimal(0) if flow else indicator.baseline
        if zero is None:
            return _as_given(point, basis, TargetSource.HELD)
        start, begin = TargetPoint(first, zero, zero), ended_before(first, count)
    share, shares = ended(period, count) - begin, ended(point.period, count) - begin
    return _partial(point, basis, start, share, shares)


def _partial(
    point: TargetPoint, basis: Basis, start: TargetPoint | None, share: int, shares: int
) -> DesiredState:
    value, upper = _between(point, start, share, shares)
    source = TargetSource.SHARE if start is None or not start.value else TargetSource.LINE
    return DesiredState(
        value,
        upper,
        basis,
        source,
        point.period,
        point.value,
        start.value if start and start.value else None,
        share,
        shares,
    )


def _between(
    point: TargetPoint, start: TargetPoint | None, share: int, shares: int
) -> tuple[Decimal, Decimal | None]:
    low = start.value if start else Decimal(0)
    value = low + (point.value - low) * share / shares
    if point.upper is None:
        return value, None
    high = start.upper if start and start.upper is not None else low
    return value, high + (point.upper - high) * share / shares


def _summed(
    indicator: Indicator, inside: Sequence[TargetPoint], period: Period
) -> DesiredState | None:
    """The target of a period from those of all the shorter periods that make it up."""
    finest = max(point.period.count_in_year for point in inside)
    points = sorted(
        (point for point in inside if point.period.count_in_year == finest),
        key=lambda point: point.period.index,
    )
    if len(points) != finest // period.count_in_year:
        return None
    last = points[-1]
    if indicator.entry_kind not in _FLOWS:
        return _as_given(last, Basis.PERIOD)
    uppers = [point.upper for point in points if point.upper is not None]
    return DesiredState(
        sum((point.value for point in points), Decimal(0)),
        sum(uppers, Decimal(0)) if len(uppers) == len(points) else None,
        Basis.PERIOD,
        TargetSource.SUMMED,
        last.period,
        last.value,
        None,
        len(points),
        len(points),
    )


def _as_given(
    point: TargetPoint, basis: Basis, source: TargetSource = TargetSource.GIVEN
) -> DesiredState:
    return DesiredState(point.value, point.upper, basis, source, point.period, point.value)


def _latest(points: Sequence[TargetPoint]) -> TargetPoint:
    return max(points, key=lambda point: span(point.period)[1])


def _earliest(points: Sequence[TargetPoint]) -> TargetPoint:
    return min(points, key=lambda point: span(point.period)[1])

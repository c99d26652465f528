"""Actual values: one period's figure over all units, and the figure of any stretch of periods.

What is typed is one entry per unit and period; the period's value, the year to date and the plan to
date all follow from the entries, so none of them is ever typed twice.

==================  ==========================  ========================  =========================
entry kind          value of a period           year to date              plan to date
==================  ==========================  ========================  =========================
period              the entry                   entries over time         entries over time
year_to_date        entry − the one before it   last entry of the year    Σ last entries of years
plan_to_date        entry − the one before it   last − end of last year   last entry
snapshot            the entry                   last (or average)         last (or average)
ratio               Σ numerator/Σ denominator   Σ/Σ (or last)             Σ/Σ (or last)
==================  ==========================  ========================  =========================

"Over time" is the indicator's `Aggregation` for periods. A state is never summed (sum means last),
percentages are never averaged (average means Σ/Σ), and totals to date are sums by definition. Where
an entry that has to be subtracted is missing the figure cannot be derived and is None, not a guess.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal, localcontext
from typing import Self

import msgspec

from paayesh_desktop.domain.attainment import CONTEXT
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Aggregation, EntryKind
from paayesh_desktop.domain.result import Result, ValueKind

_ZERO = Decimal(0)
_FINEST = 24
"""Periods are compared in fortnights; every kind is a whole number of them."""
_FIGURES = (ValueKind.NUMBER, ValueKind.ZERO)


class Part(msgspec.Struct, frozen=True):
    """Entries of one period that are alike in kind, already added up: one entry, or a database's
    group of them. *whole*: entered for the indicator as a whole and not for a unit."""

    whole: bool
    kind: ValueKind
    count: int = 1
    total: Decimal | None = None
    denominator: Decimal | None = None
    reason: str = ""

    @classmethod
    def of(cls, result: Result) -> Self:
        value = _ZERO if result.kind is ValueKind.ZERO else result.value
        return cls(result.unit_id is None, result.kind, 1, value, result.denominator, result.reason)


class Point(msgspec.Struct, frozen=True):
    """What all units together reported for one period: *total*, or *total* ÷ *parts* where it is a
    ratio or an average, and how many units did, explained why not, or were not due."""

    period: Period
    total: Decimal = _ZERO
    parts: Decimal | None = None
    reported: int = 1
    unavailable: int = 0
    not_due: int = 0
    whole: bool = True
    reason: str = ""

    @property
    def value(self) -> Decimal | None:
        """The figure, or None where there is none (nothing reported, or a denominator of 0)."""
        return _quotient(self.total, self.parts) if self.reported else None


class Figure(msgspec.Struct, frozen=True):
    """The figure of a stretch of periods: *total*, or *total* ÷ *parts*, with its coverage:
    *reported* of *due* periods. A total of None means that no figure can be had."""

    total: Decimal | None
    parts: Decimal | None
    reported: int
    due: int

    @property
    def value(self) -> Decimal | None:
        return None if self.total is None else _quotient(self.total, self.parts)


def over_units(period: Period, parts: Iterable[Part], how: Aggregation, kind: EntryKind) -> Point:
    """One period's figure of all units.

    A figure for the whole counts instead of the units' figures, never beside them. Units have no
    order, so "last" adds them up, as a sum of states. Ratios are Σ numerator ÷ Σ denominator.
    """
    every = list(parts)
    if len(every) == 1 and (only := every[0]).kind in _FIGURES and _plain(only, kind):
        averaged = how is Aggregation.AVERAGE and only.count > 1
        divisor = Decimal(only.count) if averaged else None
        return Point(period, only.total or _ZERO, divisor, only.count, whole=only.whole)
    whole = [part for part in every if part.whole]
    if any(part.kind in _FIGURES for part in whole) or len(whole) == len(every):
        every = whole
    else:
        every = [part for part in every if not part.whole]
    ratio = kind is EntryKind.RATIO
    figures = [part for part in every if part.kind in _FIGURES and _complete(part, ratio=ratio)]
    reported = sum(part.count for part in figures)
    not_due = sum(part.count for part in every if part.kind is ValueKind.NOT_DUE)
    with localcontext(CONTEXT):
        total = sum((part.total or _ZERO for part in figures), _ZERO)
        divisor: Decimal | None = None
        if ratio:
            given = [part.denominator for part in figures if part.denominator is not None]
            divisor = sum(given, _ZERO) if given else None
        elif how is Aggregation.AVERAGE and reported > 1:
            divisor = Decimal(reported)
    return Point(
        period,
        total,
        divisor,
        reported,
        sum(part.count for part in every) - reported - not_due,
        not_due,
        bool(every) and every is whole,
        next((part.reason for part in every if part.reason), ""),
    )


class Series(msgspec.Struct, frozen=True):
    """An indicator's points in time; *first* is the plan's first year, *since* the period in which
    the indicator's project begins, if that is later."""

    entry_kind: EntryKind
    over_time: Aggregation
    first: Period
    points: Sequence[Point]
    since: Period | None = None

    @classmethod
    def of(
        cls,
        entry_kind: EntryKind,
        over_time: Aggregation,
        first: Period,
        points: Iterable[Point],
        since: Period | None = None,
    ) -> Self:
        """A series of *points* in any order."""
        ordered = sorted(points, key=lambda point: (_begin(point.period), -_end(point.period)))
        return cls(entry_kind, over_time, first, ordered, since)

    def value(self, period: Period) -> Figure:
        """The period's own value."""
        return self.over(period, period)

    def year_to_date(self, period: Period) -> Figure:
        """From the beginning of the period's year to its end."""
        return self.over(year_of(period), period)

    def plan_to_date(self, period: Period) -> Figure:
        """From the beginning of the plan to the period's end."""
        return self.over(self.first, period)

    def within(self, period: Period) -> list[Point]:
        """The points inside *period*; where two overlap, the longer one that has a figure."""
        return self._between(period, period)

    def over(self, first: Period, last: Period) -> Figure:
        """From the beginning of *first* to the end of *last*."""
        points = self._between(first, last)
        reported = [point for point in points if point.value is not None]
        with localcontext(CONTEXT):
            total, parts = self._figure(first, reported)
        finest = max([last.count_in_year, *(point.period.count_in_year for point in points)])
        begin = self.since if self.since and _begin(self.since) > _begin(first) else first
        due = ended(last, finest) - ended_before(begin, finest)
        excused = sum(
            finest // point.period.count_in_year
            for point in points
            if point.not_due and not point.reported and not point.unavailable
        )
        covered = sum(finest // point.period.count_in_year for point in reported)
        return Figure(total, parts, covered, max(due - excused, covered))

    def _between(self, first: Period, last: Period) -> list[Point]:
        start, end = _begin(first), _end(last)
        inside = [
            point
            for point in self.points
            if start <= _begin(point.period) and _end(point.period) <= end
        ]
        chosen: list[Point] = []
        for point in inside:
            if point.reported and not (chosen and _overlap(chosen[-1], point)):
                chosen.append(point)
        gaps = [
            point
            for point in inside
            if not point.reported and not any(_overlap(other, point) for other in chosen)
        ]
        return chosen + gaps

    def _figure(
        self, first: Period, points: Sequence[Point]
    ) -> tuple[Decimal | None, Decimal | None]:
        if not points:
            return None, None
        if self.entry_kind is EntryKind.YEAR_TO_DATE:
            return self._of_years(first, points), None
        if self.entry_kind is EntryKind.PLAN_TO_DATE:
            begins = _begin(first) <= _begin(self.first)
            before = _ZERO if begins else self._at_end_before(first)
            return _difference(points[-1].value, before), None
        how = self.over_time
        if self.entry_kind is EntryKind.SNAPSHOT and how is Aggregation.SUM:
            how = Aggregation.LAST
        if how is Aggregation.LAST or len(points) == 1:
            return points[-1].total, points[-1].parts
        if self.entry_kind is EntryKind.RATIO:
            divisors = [point.parts for point in points if point.parts is not None]
            total = sum((point.total for point in points), _ZERO)
            return total, sum(divisors, _ZERO) if divisors else None
        total = sum((point.value or _ZERO for point in points), _ZERO)
        return total, Decimal(len(points)) if how is Aggregation.AVERAGE else None

    def _of_years(self, first: Period, points: Sequence[Point]) -> Decimal | None:
        """The last total of every year, less what the first year had before *first*."""
        last = {point.period.year: point.value for point in points}
        total = sum((value or _ZERO for value in last.values()), _ZERO)
        if first.index == 1 or first.year not in last:
            return total
        return _difference(total, self._at_end_before(first))

    def _at_end_before(self, first: Period) -> Decimal | None:
        """The total entered for the period that ends where *first* begins."""
        ending = [
            point.value
            for point in self.points
            if point.reported and _end(point.period) == _begin(first)
        ]
        return ending[0] if ending else None


def year_of(period: Period) -> Period:
    """The whole year of *period*."""
    return period if period.count_in_year == 1 else Period.parse(f"{period.year:04}")


def ended(period: Period, count: int) -> int:
    """How many periods of *count* to a year have ended with *period*, since the year 0."""
    return period.year * count + period.index * count // period.count_in_year


def ended_before(period: Period, count: int) -> int:
    """How many periods of *count* to a year had ended when *period* began."""
    return period.year * count + (period.index - 1) * count // period.count_in_year


def _begin(period: Period) -> int:
    return ended_before(period, _FINEST)


def _end(period: Period) -> int:
    return ended(period, _FINEST)


def _overlap(one: Point, other: Point) -> bool:
    return _begin(one.period) < _end(other.period) and _begin(other.period) < _end(one.period)


def _quotient(total: Decimal, parts: Decimal | None) -> Decimal | None:
    if parts is None:
        return total
    return CONTEXT.divide(total, parts) if parts else None


def _difference(total: Decimal | None, before: Decimal | None) -> Decimal | None:
    return None if total is None or before is None else total - before


def _complete(part: Part, *, ratio: bool) -> bool:
    """A ratio needs its denominator, unless it is an explicit zero."""
    if not ratio:
        return part.total is not None
    return part.kind is ValueKind.ZERO or None not in (part.total, part.denominator)


def _plain(part: Part, kind: EntryKind) -> bool:
    return kind is not EntryKind.RATIO and part.total is not None

"""Actual values in time: the figure of a period, of the year to date and of the plan to date.

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
from paayesh_desktop.domain.point import Point, quotient
from paayesh_desktop.domain.timeline import (
    FORTNIGHTS,
    ended,
    ended_before,
    length,
    overlap,
    span,
    year_of,
)

_ZERO = Decimal(0)


class Figure(msgspec.Struct, frozen=True):
    """The figure of a stretch of periods: *total*, or *total* ÷ *parts*, with its coverage:
    *reported* of *due* periods. A total of None means that no figure can be had."""

    total: Decimal | None
    parts: Decimal | None
    reported: int
    due: int

    @property
    def value(self) -> Decimal | None:
        return None if self.total is None else quotient(self.total, self.parts)


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
        ordered = sorted(points, key=_longer_first)
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
        finest = max({last.count_in_year, *{point.period.count_in_year for point in points}})
        begin = self.since if self.since and span(self.since) > span(first) else first
        due = ended(last, finest) - ended_before(begin, finest)
        one = FORTNIGHTS // finest
        excused = sum(length(point.period) for point in points if point.only_not_due) // one
        covered = sum(length(point.period) for point in reported) // one
        return Figure(total, parts, covered, max(due - excused, covered))

    def _between(self, first: Period, last: Period) -> list[Point]:
        start, end = span(first)[0], span(last)[1]
        chosen: list[Point] = []
        gaps: list[Point] = []
        covered = start
        for point in self.points:
            begins, ends = span(point.period)
            if begins < start or ends > end:
                continue
            if not point.reported:
                gaps.append(point)
            elif begins >= covered:
                chosen.append(point)
                covered = ends
        if not gaps:
            return chosen
        return chosen + [
            gap for gap in gaps if not any(overlap(gap.period, other.period) for other in chosen)
        ]

    def _figure(
        self, first: Period, points: Sequence[Point]
    ) -> tuple[Decimal | None, Decimal | None]:
        if not points:
            return None, None
        if self.entry_kind is EntryKind.YEAR_TO_DATE:
            return self._of_years(first, points), None
        if self.entry_kind is EntryKind.PLAN_TO_DATE:
            begins = span(first)[0] <= span(self.first)[0]
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
            if point.reported and span(point.period)[1] == span(first)[0]
        ]
        return ending[0] if ending else None


def _longer_first(point: Point) -> tuple[int, int]:
    begins, ends = span(point.period)
    return begins, -ends


def _difference(total: Decimal | None, before: Decimal | None) -> Decimal | None:
    return None if total is None or before is None else total - before

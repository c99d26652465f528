"""The desired course of one demo indicator: its baseline and targets, in whole smallest units."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate
from random import Random

from paayesh_desktop.domain.plan import Direction, EntryKind, TargetKind
from paayesh_desktop.services.demo.demo_plan import PERIODS, YEARS, Timeline
from paayesh_desktop.services.demo.demo_words import IndicatorWords

_PERCENT = 100
_GROWTH = 5
_NOT_YET = Decimal("0.9")
_TOO_MANY = Decimal("1.2")

TargetLine = tuple[str, int, int | None]
"""A period's code, the target, and the upper end of a range."""


@dataclass(frozen=True, slots=True)
class Path:
    """What is planned. *goals* are the amounts or levels of the plan's years, *baseline* what there
    was before them, *most* the limit of a figure; the project runs from period *since* up to before
    *until*."""

    words: IndicatorWords
    timeline: Timeline
    since: int
    until: int
    goals: tuple[int, ...]
    baseline: int
    most: int | None

    @classmethod
    def drawn(
        cls,
        words: IndicatorWords,
        timeline: Timeline,
        rng: Random,
        span: tuple[int, int],
        most: int | None,
    ) -> "Path":
        """A path of a believable size; *span* is (since, until), *most* caps levels."""
        since, until = span
        size = rng.randint(words.scaled(words.low), words.scaled(words.high))
        years = (until - since) // PERIODS
        first = since // PERIODS
        if words.entry is EntryKind.PLAN_TO_DATE:
            done = [size * count // years for count in range(years + 1)]
            amounts = [done[count + 1] - done[count] for count in range(years)]
            goals = [0] * first + amounts + [0] * (YEARS - first - years)
            return cls(words, timeline, since, until, tuple(goals), 0, most)
        down = words.direction is Direction.DECREASE
        if words.is_flow:
            step = 0 if words.direction is Direction.EXACT else -_GROWTH if down else _GROWTH
            goals = [size * (_PERCENT + step * year) // _PERCENT for year in range(YEARS)]
            before = words.start or (_TOO_MANY if down else _NOT_YET)
            return cls(words, timeline, since, until, tuple(goals), int(size * before), most)
        baseline = int(size * (words.start or 1))
        goals = [
            baseline + (size - baseline) * max(0, year + 1 - first) // (YEARS - first)
            for year in range(YEARS)
        ]
        if most is not None:
            baseline, goals = min(baseline, most), [min(goal, most) for goal in goals]
        return cls(words, timeline, since, until, tuple(goals), baseline, most)

    def capped(self, figure: int) -> int:
        return figure if self.most is None else min(figure, self.most)

    def amount(self, period: int) -> int:
        """The planned amount of a period."""
        year, index = divmod(period, PERIODS)
        return self._within(year, index + 1) - self._within(year, index)

    def level(self, period: int) -> int:
        """The planned level or ratio at the end of a period."""
        year, index = divmod(period, PERIODS)
        before = self.goals[year - 1] if year else self.baseline
        return before + (self.goals[year] - before) * (index + 1) // PERIODS

    def range(self, level: int) -> tuple[int, int]:
        half = int(level * self.words.width / 2)
        return level - half, level + max(half, 1)

    def targets(self) -> Iterator[TargetLine]:
        words = self.words
        if not words.is_flow:
            return self._levels()
        if words.target is TargetKind.FINAL:
            return iter([(self._year(YEARS - 1), sum(self.goals), None)])
        if words.target is TargetKind.CUMULATIVE and words.entry is not EntryKind.YEAR_TO_DATE:
            return self._totals()
        return self._amounts()

    def _within(self, year: int, count: int) -> int:
        """The amount of a year's first *count* periods."""
        shares = (0, *accumulate(self.words.shares))
        return self.goals[year] * shares[count] // shares[-1]

    def _amounts(self) -> Iterator[TargetLine]:
        cumulative = self.words.target is TargetKind.CUMULATIVE
        if not self.words.has_curve:
            for year in range(self.since // PERIODS, self.until // PERIODS):
                yield self._year(year), self.goals[year], None
            return
        for period in range(self.since, self.until):
            year, index = divmod(period, PERIODS)
            amount = self._within(year, index + 1) if cumulative else self.amount(period)
            yield self.timeline.periods[period].code, amount, None

    def _totals(self) -> Iterator[TargetLine]:
        first = self.since // PERIODS
        if first:  # the way begins here and not at the plan's beginning
            yield self._year(first - 1), 0, None
        for year in range(first, self.until // PERIODS):
            yield self._year(year), sum(self.goals[first : year + 1]), None

    def _levels(self) -> Iterator[TargetLine]:
        ranged = self.words.direction is Direction.RANGE
        if self.words.has_curve:
            for period in range(self.since, self.until):
                yield self.timeline.periods[period].code, self.level(period), None
            return
        first = self.since // PERIODS
        if first and not ranged:
            yield self._year(first - 1), self.goals[first - 1], None
        for year in range(first, self.until // PERIODS):
            low, high = self.range(self.goals[year]) if ranged else (self.goals[year], None)
            yield self._year(year), low, high

    def _year(self, year: int) -> str:
        return str(self.timeline.first_year + year)

"""What the units of one demo indicator report, period by period, as its project's health has it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate
from random import Random
from uuid import UUID

from paayesh_desktop.domain.plan import Aggregation, Direction, EntryKind, TargetKind
from paayesh_desktop.domain.result import Result, ValueKind, result_key
from paayesh_desktop.services.demo.demo_health import NOISE, THOUSAND, Health
from paayesh_desktop.services.demo.demo_path import Path
from paayesh_desktop.services.demo.demo_plan import PERIODS, VERSION

_SETTLED = 970
"""From this health on an exact value is met exactly and a range kept."""
_WAITING = 3
"""Periods at the beginning of a project in which a final result is not due."""
_BLANK, _UNAVAILABLE = 8, 18
"""Of a thousand entries 8 are missing and 10 are not available for a reason."""


class Course:
    """An indicator on its way; `results` must be asked once for every period, in their order."""

    def __init__(
        self,
        indicator_id: UUID,
        path: Path,
        units: Sequence[UUID | None],
        health: Health,
        rng: Random,
    ) -> None:
        self.path = path
        self._id = indicator_id
        self._units = units
        self._health = health
        self._rng = rng
        self._parts = (0, *accumulate(rng.randint(70, 130) for _ in units))
        self._totals = [0] * len(units)
        words = path.words
        self._shared = words.units is Aggregation.SUM and words.entry is not EntryKind.RATIO
        span = words.denominator or (1, 1)
        self._sizes = [rng.randint(*span) for _ in units]

    @property
    def unit_count(self) -> int:
        return len(self._units)

    def results(self, period: int, last: int, reasons: Sequence[str]) -> Iterator[Result]:
        """The entries of a period; *last* is the newest that is over."""
        path, rng = self.path, self._rng
        if not path.since <= period < path.until:
            return
        words, when = path.words, path.timeline.periods[period]
        factor = self._factor(period)
        waits = words.target is TargetKind.FINAL and period < path.since + _WAITING
        for place, unit in enumerate(self._units):
            figure, size = self._entry(period, place, factor)
            chance = rng.randrange(THOUSAND)
            if chance < _BLANK or (self._health.laggard and period == last):
                continue
            kind, value, denominator, reason = ValueKind.NUMBER, None, None, ""
            if waits:
                kind = ValueKind.NOT_DUE
            elif chance < _UNAVAILABLE:
                kind, reason = ValueKind.NOT_AVAILABLE, rng.choice(reasons)
            else:
                kind = ValueKind.NUMBER if figure else ValueKind.ZERO
                ratio = words.entry is EntryKind.RATIO
                value = Decimal(figure) if ratio else words.unscaled(figure)
                denominator = Decimal(size) if ratio else None
            yield Result(
                result_key(self._id, when, unit),
                self._id,
                when.code,
                kind,
                value,
                denominator,
                unit,
                VERSION,
                reason,
            )

    def _factor(self, period: int) -> int:
        """The part of what is planned that is reached, in thousandths."""
        health = self._health.reached(period)
        match self.path.words.direction:
            case Direction.EXACT if health >= _SETTLED:
                return THOUSAND
            case Direction.DECREASE:
                return 2 * THOUSAND - health
            case _:
                return health

    def _entry(self, period: int, place: int, factor: int) -> tuple[int, int]:
        """A unit's figure of a period and, of a ratio, its denominator."""
        words = self.path.words
        if not words.is_flow:
            return self._level(period, place, factor)
        if factor != THOUSAND:
            factor += self._rng.randint(-NOISE, NOISE)
        amount = _part(self._share(self.path.amount(period), place), factor)
        if words.entry is EntryKind.PERIOD:
            return amount, 1
        if words.entry is EntryKind.YEAR_TO_DATE and period % PERIODS == 0:
            self._totals[place] = 0
        self._totals[place] = self.path.capped(self._totals[place] + amount)
        return self._totals[place], 1

    def _level(self, period: int, place: int, factor: int) -> tuple[int, int]:
        path, rng, size = self.path, self._rng, self._sizes[place]
        if path.words.direction is Direction.RANGE:
            low, high = path.range(path.goals[period // PERIODS])
            inside = factor >= _SETTLED
            part = rng.randint(200, 800) if inside else factor - THOUSAND
            level = low + (high - low) * part // THOUSAND
        elif planned := path.level(period):
            noise = rng.randint(-NOISE, NOISE) // 4 if factor != THOUSAND else 0
            level = _part(planned, factor + noise)
        else:  # a desired state of nothing at all
            level = abs(THOUSAND - factor) // PERIODS
        level = path.capped(level)
        if path.words.entry is EntryKind.RATIO:
            size = size * rng.randint(900, 1100) // THOUSAND
            return level * size // 10**path.words.places, size
        return self._share(level, place), 1

    def _share(self, amount: int, place: int) -> int:
        if not self._shared or len(self._units) == 1:
            return amount
        before, after = self._parts[place], self._parts[place + 1]
        return amount * after // self._parts[-1] - amount * before // self._parts[-1]


def _part(amount: int, thousandths: int) -> int:
    """To the nearest whole, so that many small figures do not lose what few large ones keep."""
    return (amount * thousandths + THOUSAND // 2) // THOUSAND

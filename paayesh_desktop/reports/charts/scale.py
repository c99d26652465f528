"""The scale of a chart: round figures that hold what is shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, localcontext

from paayesh_desktop.domain.quantity import format_number
from paayesh_desktop.language import Sentence, translate

_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_PARTS = 4
_EXACT = Context(prec=120)
_SHORT = 10_000_000
"""Figures up to this are written in full beside a chart."""


@dataclass(frozen=True, slots=True)
class Scale:
    """From *low* to *high* in equal steps."""

    low: Decimal
    high: Decimal
    step: Decimal

    @classmethod
    def of(cls, low: Decimal, high: Decimal) -> "Scale":
        """The smallest round scale that holds both, in at most six steps."""
        with localcontext(_EXACT):
            if low == high:
                high = low + 1
            rough = (high - low) / _PARTS
            unit = Decimal(1).scaleb(rough.adjusted())
            step = next(unit * step for step in _STEPS if unit * step >= rough)
            below = (low / step).to_integral_value(ROUND_FLOOR)
            above = (high / step).to_integral_value(ROUND_CEILING)
            return cls(below * step, above * step, step)

    @classmethod
    def from_zero(cls, figures: Iterable[Decimal]) -> "Scale":
        """The scale of all *figures* and of zero."""
        known = [Decimal(0), *figures]
        return cls.of(min(known), max(known))

    @property
    def ticks(self) -> tuple[Decimal, ...]:
        with localcontext(_EXACT):
            count = int((self.high - self.low) / self.step)
            return tuple(self.low + self.step * place for place in range(count + 1))

    def share(self, value: Decimal) -> float:
        """How far along the scale *value* is: 0 at its low end, 1 at its high one."""
        with localcontext(_EXACT):
            return float((value - self.low) / (self.high - self.low))

    @property
    def unit(self) -> tuple[int, Sentence | None]:
        """What its ticks are counted in, and the word for it where that is not one."""
        most = max(abs(self.low), abs(self.high))
        for unit, said in (
            (10**12, translate("Chart", "trillion")),
            (10**9, translate("Chart", "billion")),
            (10**6, translate("Chart", "million")),
        ):
            if most >= max(unit, _SHORT):
                return unit, said
        return 1, None

    def written(self, *, persian: bool) -> tuple[str, ...]:
        """The ticks as they stand beside the chart, in its unit."""
        unit = Decimal(self.unit[0])
        with localcontext(_EXACT):
            return tuple(format_number(tick / unit, persian=persian) for tick in self.ticks)

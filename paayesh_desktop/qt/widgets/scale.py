"""The scale of a chart: round figures that hold what is shown."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from PySide6.QtCore import QRectF

_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_PARTS = 4


@dataclass(frozen=True, slots=True)
class Scale:
    """From *low* to *high* in equal steps."""

    low: Decimal
    high: Decimal
    step: Decimal

    @classmethod
    def of(cls, low: Decimal, high: Decimal) -> "Scale":
        """The smallest round scale that holds both, in at most five steps."""
        if low == high:
            high = low + 1
        rough = (high - low) / _PARTS
        unit = Decimal(1).scaleb(rough.adjusted())
        step = next(unit * step for step in _STEPS if unit * step >= rough)
        below = (low / step).to_integral_value(ROUND_FLOOR)
        above = (high / step).to_integral_value(ROUND_CEILING)
        return cls(below * step, above * step, step)

    @property
    def ticks(self) -> tuple[Decimal, ...]:
        count = int((self.high - self.low) / self.step)
        return tuple(self.low + self.step * place for place in range(count + 1))

    def y(self, value: Decimal, plot: QRectF) -> float:
        """The height of *value* in *plot*."""
        share = float((value - self.low) / (self.high - self.low))
        return plot.bottom() - share * plot.height()

"""A chart with more rows than a page has room for, as several that have."""

from dataclasses import dataclass
from decimal import Decimal

from msgspec.structs import replace

from paayesh_desktop.reports.charts.chart import Chart, HeatGrid, StackedCounts, TargetBars
from paayesh_desktop.reports.charts.layout import natural_height
from paayesh_desktop.reports.charts.shapes import Pen


def parted(chart: Chart, width: float, most: float, pen: Pen) -> tuple[Chart, ...]:
    """*chart* by itself where it is at most so high in *width*, else its rows in order among
    several with one scale; a row by itself may be higher."""
    if natural_height(chart, width, pen) <= most:
        return (chart,)
    match chart:
        case TargetBars():
            chart = replace(chart, most=_end(chart))
            return _Rows(chart, len(chart.bars), width, most, pen).parts()
        case StackedCounts() | HeatGrid():
            return _Rows(chart, len(chart.rows), width, most, pen).parts()
        case _:
            return (chart,)


@dataclass(frozen=True, slots=True)
class _Rows:
    chart: TargetBars | StackedCounts | HeatGrid
    count: int
    width: float
    most: float
    pen: Pen

    def parts(self) -> tuple[Chart, ...]:
        parts: list[Chart] = []
        start = 0
        while start < self.count:
            end = self._end(start)
            parts.append(self._part(start, end))
            start = end
        return tuple(parts)

    def _end(self, start: int) -> int:
        """The end of as many rows as fit, one at least."""
        low, high = start + 1, self.count
        while low < high:
            middle = (low + high + 1) // 2
            part = self._part(start, middle)
            fits = natural_height(part, self.width, self.pen) <= self.most
            low, high = (middle, high) if fits else (low, middle - 1)
        return low

    def _part(self, start: int, end: int) -> Chart:
        if isinstance(self.chart, TargetBars):
            return replace(self.chart, bars=self.chart.bars[start:end])
        return replace(self.chart, rows=self.chart.rows[start:end])


def _end(chart: TargetBars) -> Decimal | None:
    """The end of the scale of them all."""
    if chart.most is not None:
        return chart.most
    figures = [one for bar in chart.bars for one in (bar.value, bar.target) if one is not None]
    return max(figures, default=None)

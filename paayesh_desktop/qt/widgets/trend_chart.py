"""Target against actual, period by period; time runs from the reading side."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from paayesh_desktop.domain.period import Period
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.chart_view import ChartView
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.reports.charts.chart import Trend, TrendPoint
from paayesh_desktop.services.planning.indicator_card import SeriesPoint
from paayesh_desktop.services.wording import Wording

_MOST = 12
"""Periods shown at once; those that end nearest to the chosen one."""
_HEIGHT = 170


class TrendChart(ChartView):
    """The series of one indicator."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, wording, parent, height=_HEIGHT)
        self._wording = wording

    def show_series(self, points: Sequence[SeriesPoint], chosen: Period | None) -> None:
        last = next(
            (place for place, one in enumerate(points, 1) if one.period == chosen), len(points)
        )
        end = min(len(points), max(_MOST, last + 2))
        shown = points[max(0, end - _MOST) : end]
        place = next((at for at, one in enumerate(shown) if one.period == chosen), None)
        chart = Trend(tuple(self._point(point) for point in shown), place)
        self.show_chart(chart, self.tr("Target and actual of each period"))

    def _point(self, point: SeriesPoint) -> TrendPoint:
        year, tick = self._wording.year(point.period), self._wording.tick(point.period)
        return TrendPoint(
            tick or year,
            point.actual,
            point.target,
            point.verdict,
            point.upper,
            year if tick else "",
            self._words(point),
        )

    def _words(self, point: SeriesPoint) -> str:
        target = self._wording.number(point.target)
        if point.upper is not None:
            target = self.tr("{low} to {high}").format(
                low=target, high=self._wording.number(point.upper)
            )
        return self.tr("{period}: actual {actual}, target {target}, {verdict}").format(
            period=self._wording.period(point.period),
            actual=self._wording.number(point.actual),
            target=target,
            verdict=self._wording.say(verdict_look(point.verdict).word),
        )

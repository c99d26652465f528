"""The S-curve of a project: planned and actual progress, period by period."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from paayesh_desktop.domain.period import Period
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.chart_view import ChartView
from paayesh_desktop.reports.charts.chart import Curve
from paayesh_desktop.reports.charts.chart import CurvePoint as Point
from paayesh_desktop.services.judging.progress_curve import CurvePoint
from paayesh_desktop.services.wording import Wording

_HUNDRED = Decimal(100)
_HEIGHT = 190


class ProgressCurve(ChartView):
    """Points are in percent, 0 to 100; what is not known leaves a gap and is never zero."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, wording, parent, height=_HEIGHT)
        self._wording = wording

    def show_points(self, points: Sequence[CurvePoint], chosen: Period | None = None) -> None:
        """The oldest first; *chosen* is the period that is judged."""
        place = next((at for at, one in enumerate(points) if one.period == chosen), None)
        shown = tuple(self._point(point) for point in points)
        chart = Curve(shown, self.tr("Planned"), self.tr("Done"), place)
        self.show_chart(chart, self.tr("Planned and actual progress of each period"))

    def words(self, point: CurvePoint) -> str:
        """The exact figures of one period."""
        return self.tr("{period}: planned {planned}, done {actual}").format(
            period=self._wording.period(point.period),
            planned=self._percent(point.planned),
            actual=self._percent(point.actual),
        )

    def _point(self, point: CurvePoint) -> Point:
        year, tick = self._wording.year(point.period), self._wording.tick(point.period)
        words = self.words(point)
        if not tick:
            return Point(year, point.planned, point.actual, words=words)
        return Point(tick, point.planned, point.actual, year, words)

    def _percent(self, value: Decimal | None) -> str:
        return self._wording.percent(None if value is None else value / _HUNDRED)

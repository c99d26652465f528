"""Target against actual, period by period; time runs from the reading side.

Persian readers read a series as they read a line, so the oldest period stands at the right and
the scale at its side. A figure is a column in the colour of its verdict with the verdict's shape
above it; the target is a line across it, or a band where it is a range.
"""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.verdict import JUDGED, Verdict
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.paint import draw_icon, mirrored
from paayesh_desktop.qt.widgets.scale import Scale
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.services.indicator_card import SeriesPoint
from paayesh_desktop.services.wording import Wording

_MOST = 12
"""Periods shown at once; those that end nearest to the chosen one."""


class TrendChart(QWidget):
    """The series of one indicator."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._points: tuple[SeriesPoint, ...] = ()
        self._chosen: Period | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_series(self, points: Sequence[SeriesPoint], chosen: Period | None) -> None:
        last = next(
            (place for place, one in enumerate(points, 1) if one.period == chosen), len(points)
        )
        end = min(len(points), max(_MOST, last + 2))
        self._points = tuple(points[max(0, end - _MOST) : end])
        self._chosen = chosen
        self.setAccessibleName(self.tr("Target and actual of each period"))
        self.setAccessibleDescription("\n".join(self._words(point) for point in self._points))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale = self._scale()
            plot = self._plot()
            self._draw_grid(painter, plot, scale)
            for place, point in enumerate(self._points):
                self._draw_point(painter, self._column(plot, place), plot, scale, point)
            self._draw_years(painter, plot)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            point = self._at(event.pos())
            QToolTip.showText(event.globalPos(), self._words(point) if point else "", self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self._look.px(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(170))

    def _rtl(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _scale(self) -> Scale:
        figures: list[Decimal] = [Decimal(0)]
        for point in self._points:
            figures += [
                figure for figure in (point.target, point.upper, point.actual) if figure is not None
            ]
        return Scale.of(min(figures), max(figures))

    def _plot(self) -> QRectF:
        """Where columns stand: beside the scale, above two lines of names, below the shapes."""
        metrics = QFontMetricsF(self._look.font(11))
        labels = [self._wording.number(value) for value in self._scale().ticks]
        side = max(metrics.horizontalAdvance(label) for label in labels) + self._look.px(8)
        px = self._look.px
        whole = QRectF(self.rect())
        plot = whole.adjusted(side, px(22), -px(2), -px(36))
        return mirrored(plot, whole) if self._rtl() else plot

    def _column(self, plot: QRectF, place: int) -> QRectF:
        width = plot.width() / max(len(self._points), 1)
        column = QRectF(plot.left() + place * width, plot.top(), width, plot.height())
        return mirrored(column, plot) if self._rtl() else column

    def _at(self, position: QPoint) -> SeriesPoint | None:
        plot = self._plot()
        for place, point in enumerate(self._points):
            column = self._column(plot, place)
            if column.left() <= position.x() < column.right():
                return point
        return None

    def _draw_grid(self, painter: QPainter, plot: QRectF, scale: Scale) -> None:
        painter.setFont(self._look.font(11))
        for value in scale.ticks:
            y = scale.y(value, plot)
            token = "border2" if value == 0 else "border"
            painter.setPen(QPen(self._look.colour(token), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            beside = QRectF(0, y - 10, plot.left() - self._look.px(6), 20)
            if self._rtl():
                beside = QRectF(plot.right() + self._look.px(6), y - 10, self.width(), 20)
            flag = Qt.AlignmentFlag.AlignLeft if self._rtl() else Qt.AlignmentFlag.AlignRight
            painter.setPen(self._look.colour("faint"))
            painter.drawText(
                beside,
                flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
                self._wording.number(value),
            )

    def _draw_point(
        self, painter: QPainter, column: QRectF, plot: QRectF, scale: Scale, point: SeriesPoint
    ) -> None:
        px = self._look.px
        middle = column.center().x()
        half = min(column.width() * 0.28, px(11))
        if point.period == self._chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent_soft"))
            behind = column.adjusted(1, -px(20), -1, px(18))
            painter.drawRoundedRect(behind, px(7), px(7))
        look = verdict_look(point.verdict)
        zero = scale.y(Decimal(0), plot)
        if point.target is not None and point.upper is not None:
            band = QRectF(
                middle - half - px(4),
                scale.y(point.upper, plot),
                2 * half + px(8),
                scale.y(point.target, plot) - scale.y(point.upper, plot),
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("track"))
            painter.drawRect(band)
        top = zero
        if point.actual is not None:
            top = scale.y(point.actual, plot)
            bar = QRectF(middle - half, min(top, zero), 2 * half, max(abs(zero - top), 2.0))
            painter.setPen(Qt.PenStyle.NoPen)
            token = look.bar_token if point.verdict in JUDGED else "field"
            painter.setBrush(self._look.colour(token))
            painter.drawRoundedRect(bar, px(3), px(3))
        if point.target is not None:
            for value in {point.target, point.upper or point.target}:
                y = scale.y(value, plot)
                for token, width, more in (("surface", 4.5, 5), ("text", 2.0, 4)):
                    reach = half + px(more)
                    painter.setPen(QPen(self._look.colour(token), width))
                    painter.drawLine(QPointF(middle - reach, y), QPointF(middle + reach, y))
            top = min(top, scale.y(point.target, plot))
        if point.verdict not in (None, Verdict.NOT_DUE):
            side = float(px(12))
            shape = QRectF(middle - side / 2, top - side - px(5), side, side)
            draw_icon(painter, self._look, look.icon, look.text_token, shape)
        chosen = point.period == self._chosen
        painter.setFont(self._look.font(11))
        painter.setPen(self._look.colour("text" if chosen else "muted"))
        below = QRectF(column.left() - px(6), plot.bottom() + 2, column.width() + px(12), px(16))
        name = self._wording.tick(point.period) or self._wording.year(point.period)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)

    def _draw_years(self, painter: QPainter, plot: QRectF) -> None:
        """The year under the first of its periods, where the periods do not name it themselves."""
        painter.setFont(self._look.font(10.5))
        painter.setPen(self._look.colour("faint"))
        former = 0
        for place, point in enumerate(self._points):
            if point.period.count_in_year == 1 or point.period.year == former:
                continue
            former = point.period.year
            column = self._column(plot, place)
            below = QRectF(column.center().x() - 40, plot.bottom() + self._look.px(18), 80, 16)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._wording.year(point.period))

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

"""The S-curve of a project: planned and actual progress, period by period.

Time runs from the reading side, as in every chart. The plan is a broken line with squares, what
was done an unbroken line with discs: who sees no colours tells them apart, and each has its word.
"""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from paayesh_desktop.domain.period import Period
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.paint import mirrored
from paayesh_desktop.qt.widgets.scale import Scale
from paayesh_desktop.services.progress_curve import CurvePoint
from paayesh_desktop.services.wording import Wording

_HUNDRED = Decimal(100)
_MARK, _SMALL = 3.5, 2.0
_MANY = 14
"""More periods than this have smaller marks."""
_HEIGHT = 190


class ProgressCurve(QWidget):
    """Points are in percent, 0 to 100; what is not known leaves a gap and is never zero."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._points: tuple[CurvePoint, ...] = ()
        self._chosen: Period | None = None
        self._pointed: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_points(self, points: Sequence[CurvePoint], chosen: Period | None = None) -> None:
        """The oldest first; *chosen* is the period that is judged."""
        self._points = tuple(points)
        self._chosen = chosen
        self._pointed = None
        self.setAccessibleName(self.tr("Planned and actual progress of each period"))
        self.setAccessibleDescription("\n".join(self.words(point) for point in self._points))
        self.update()

    def words(self, point: CurvePoint) -> str:
        """The exact figures of one period."""
        return self.tr("{period}: planned {planned}, done {actual}").format(
            period=self._wording.period(point.period),
            planned=self._percent(point.planned),
            actual=self._percent(point.actual),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            plot = self._plot()
            self._draw_grid(painter, plot)
            self._draw_names(painter, plot)
            self._draw_pointed(painter, plot)
            planned = [self._place(plot, at, one.planned) for at, one in enumerate(self._points)]
            actual = [self._place(plot, at, one.actual) for at, one in enumerate(self._points)]
            self._draw_line(painter, planned, "muted", broken=True)
            self._draw_line(painter, actual, "accent", broken=False)
            self._draw_legend(painter)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = self._at(event.pos())
            text = "" if at is None else self.words(self._points[at])
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(360), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(_HEIGHT))

    def _percent(self, value: Decimal | None) -> str:
        return self._wording.percent(None if value is None else value / _HUNDRED)

    def _point_at(self, place: int | None) -> None:
        if place != self._pointed:
            self._pointed = place
            self.update()

    def _rtl(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _scale(self) -> Scale:
        return Scale.of(Decimal(0), _HUNDRED)

    def _plot(self) -> QRectF:
        """Between the scale, the legend above and the names of the periods below."""
        px = self._look.px
        side = QFontMetricsF(self._look.font(11)).horizontalAdvance(self._percent(_HUNDRED))
        whole = QRectF(self.rect())
        plot = whole.adjusted(side + px(10), px(28), -px(8), -px(24))
        return mirrored(plot, whole) if self._rtl() else plot

    def _x(self, plot: QRectF, place: int) -> float:
        width = plot.width() / max(len(self._points), 1)
        along = width * (place + 0.5)
        return plot.right() - along if self._rtl() else plot.left() + along

    def _place(self, plot: QRectF, place: int, value: Decimal | None) -> QPointF | None:
        if value is None:
            return None
        within = min(max(value, Decimal(0)), _HUNDRED)
        return QPointF(self._x(plot, place), self._scale().y(within, plot))

    def _at(self, position: QPoint) -> int | None:
        plot = self._plot()
        if not self._points or not plot.left() <= position.x() < plot.right():
            return None
        along = plot.right() - position.x() if self._rtl() else position.x() - plot.left()
        return min(int(along / plot.width() * len(self._points)), len(self._points) - 1)

    def _draw_grid(self, painter: QPainter, plot: QRectF) -> None:
        px, scale, flag = self._look.px, self._scale(), Qt.AlignmentFlag
        painter.setFont(self._look.font(11))
        for value in scale.ticks:
            y = scale.y(value, plot)
            painter.setPen(QPen(self._look.colour("border2" if value == 0 else "border"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            beside = QRectF(0, y - px(10), plot.left() - px(6), px(20))
            if self._rtl():
                beside = QRectF(plot.right() + px(6), y - px(10), self.width(), px(20))
            side = flag.AlignLeft if self._rtl() else flag.AlignRight
            painter.setPen(self._look.colour("faint"))
            painter.drawText(
                beside, side | flag.AlignAbsolute | flag.AlignVCenter, self._percent(value)
            )

    def _draw_names(self, painter: QPainter, plot: QRectF) -> None:
        """The year under its first period and the chosen period by name; between them as many
        names as there is room for."""
        painter.setFont(self._look.font(10.5))
        metrics = QFontMetricsF(painter.font())
        taken: list[tuple[float, float]] = []
        for place in sorted(range(len(self._points)), key=self._is_between):
            point, x = self._points[place], self._x(plot, place)
            begins = self._begins_year(place)
            name = self._wording.year(point.period) if begins else self._wording.tick(point.period)
            half = metrics.horizontalAdvance(name) / 2 + self._look.px(3)
            if not name or any(x - half < end and start < x + half for start, end in taken):
                continue
            taken.append((x - half, x + half))
            chosen = point.period == self._chosen
            painter.setPen(self._look.colour("text" if chosen else "muted"))
            box = QRectF(x - half, plot.bottom() + self._look.px(4), 2 * half, self._look.px(18))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _begins_year(self, place: int) -> bool:
        former = self._points[place - 1].period.year if place else None
        return former != self._points[place].period.year

    def _is_between(self, place: int) -> int:
        """Whose name may be left out comes last."""
        if self._points[place].period == self._chosen:
            return 0
        return 1 if self._begins_year(place) else 2

    def _draw_pointed(self, painter: QPainter, plot: QRectF) -> None:
        """The period under the pointer, else the chosen one, has a line of its own."""
        place = self._pointed
        if place is None:
            found = (at for at, one in enumerate(self._points) if one.period == self._chosen)
            place = next(found, None)
        if place is not None:
            x = self._x(plot, place)
            painter.setPen(QPen(self._look.colour("border2"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))

    def _draw_line(
        self, painter: QPainter, points: Sequence[QPointF | None], token: str, *, broken: bool
    ) -> None:
        style = Qt.PenStyle.DashLine if broken else Qt.PenStyle.SolidLine
        pen = QPen(self._look.colour(token), 1.6 if broken else 2.4, style)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        run: list[QPointF] = []
        for point in (*points, None):
            if point is not None:
                run.append(point)
                continue
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(run))
            for one in run:
                self._draw_mark(painter, one, token, square=broken)
            run = []

    def _draw_mark(self, painter: QPainter, at: QPointF, token: str, *, square: bool) -> None:
        radius = (_MARK if len(self._points) <= _MANY else _SMALL) * self._look.scale
        painter.setPen(QPen(self._look.colour("surface"), 1.2))
        painter.setBrush(self._look.colour(token))
        if square:
            painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
        else:
            painter.drawEllipse(at, radius + 0.6, radius + 0.6)

    def _draw_legend(self, painter: QPainter) -> None:
        """Each line as it looks, with its word, at the reading side above the plot."""
        px, flag = self._look.px, Qt.AlignmentFlag
        painter.setFont(self._look.font(11.5))
        metrics = QFontMetricsF(painter.font())
        at = 0.0
        whole = QRectF(0, 0, self.width(), px(20))
        for word, token, broken in (
            (self.tr("Planned"), "muted", True),
            (self.tr("Done"), "accent", False),
        ):
            sample = QRectF(at, 0, px(30), px(20))
            text = QRectF(sample.right() + px(6), 0, metrics.horizontalAdvance(word) + 2, px(20))
            at = text.right() + px(18)
            if self._rtl():
                sample, text = mirrored(sample, whole), mirrored(text, whole)
            y = sample.center().y()
            ends = [QPointF(sample.left(), y), QPointF(sample.right(), y)]
            style = Qt.PenStyle.DashLine if broken else Qt.PenStyle.SolidLine
            painter.setPen(QPen(self._look.colour(token), 1.6 if broken else 2.4, style))
            painter.drawLine(*ends)
            self._draw_mark(painter, QPointF(sample.center().x(), y), token, square=broken)
            painter.setPen(self._look.colour("muted"))
            painter.drawText(text, flag.AlignCenter, word)

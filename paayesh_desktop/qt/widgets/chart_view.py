"""A chart on the screen: drawn as paper has it, told in words, walked with the keys."""

from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from paayesh_desktop.qt.chart_painter import SIZE, ChartPainter, ScreenPen
from paayesh_desktop.qt.look import Look
from paayesh_desktop.reports.charts.chart import Chart
from paayesh_desktop.reports.charts.layout import layout
from paayesh_desktop.reports.charts.shapes import Drawing, Spot
from paayesh_desktop.services.wording import Wording

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ChartView(QWidget):
    """*height* and *size*, that of labels, are in pixels at 100 %; without a height the chart has
    the one that its width asks for.

    The exact figures are in the description, and at the pointer or at the keys over their place.
    """

    chosen = Signal(int)
    """The place of what was clicked or entered, in the order of the description."""

    def __init__(
        self,
        look: Look,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        height: int = 0,
        size: float = SIZE,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._height = height
        self._size = size
        self._chart: Chart | None = None
        self._drawn: tuple[tuple[int, float, bool], Drawing] | None = None
        self._pointed: int | None = None
        self._reached: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(not height)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        look.changed.connect(self._draw_again)

    def show_chart(self, chart: Chart, name: str) -> None:
        """*name* says what the chart is about."""
        self._chart = chart
        self._pointed = self._reached = None
        self._draw_again()
        spots = self.drawing().spots
        self.setAccessibleName(name)
        self.setAccessibleDescription("\n".join(spot.words for spot in spots))
        many = len(spots) > 1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if many else Qt.FocusPolicy.NoFocus)

    def drawing(self) -> Drawing:
        """As it stands now, in pixels at 100 %."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        key = (self.width(), self._look.scale, rtl)
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, self._laid_out(self.width())
        return self._drawn[1]

    def spot_at(self, position: QPoint) -> int | None:
        """The place of what is under *position*."""
        x, y = position.x() / self._look.scale, position.y() / self._look.scale
        found = (at for at, spot in enumerate(self.drawing().spots) if spot.holds(x, y))
        return next(found, None)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        drawing = self.drawing()
        with QPainter(self) as painter:
            brush = ChartPainter(painter, self._look, self._look.scale)
            brush.paint(drawing.shapes)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for at, token, width in (
                (self._pointed, "border2", 1.0),
                (self._reached if self.hasFocus() else None, "focus", 2.0),
            ):
                if at is not None:
                    painter.setPen(QPen(self._look.colour(token), width))
                    box = self._box(drawing.spots[at]).adjusted(1, 1, -1, -1)
                    painter.drawRoundedRect(box, 5, 5)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.spot_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.spot_at(event.position().toPoint())
        if at is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(at)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        spots = self.drawing().spots
        if event.reason() is not Qt.FocusReason.MouseFocusReason and spots:
            self._reached = min(self._reached or 0, len(spots) - 1)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        spots = self.drawing().spots
        key = Qt.Key(event.key())
        if key in _STEPS and spots:
            at = self._reached
            self._reach(0 if at is None else _next(spots, at, *_STEPS[key]))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and spots:
            self._reach(0 if key is Qt.Key.Key_Home else len(spots) - 1)
        elif key in _ENTER and self._reached is not None:
            self.chosen.emit(self._reached)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = self.spot_at(event.pos())
            words = "" if at is None else self.drawing().spots[at].words
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def heightForWidth(self, width: int) -> int:
        if self._height:
            return self._look.px(self._height)
        return ceil(self._laid_out(width).height * self._look.scale)

    def hasHeightForWidth(self) -> bool:
        return not self._height

    def sizeHint(self) -> QSize:
        width = self._look.px(360)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def minimumSizeHint(self) -> QSize:
        width = self._look.px(200)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def _laid_out(self, width: int) -> Drawing:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._chart is None:
            return Drawing(width, self._height, (), ())
        pen = ScreenPen(self._look, self._wording, rtl=rtl, size=self._size)
        return layout(self._chart, max(width / self._look.scale, SIZE), self._height, pen)

    def _draw_again(self) -> None:
        self._drawn = None
        self.updateGeometry()
        self.update()

    def _point_at(self, at: int | None) -> None:
        if at != self._pointed:
            self._pointed = at
            self.update()

    def _reach(self, at: int) -> None:
        """Go to a place with the keys and say what is there."""
        self._reached = at
        self.update()
        spot = self.drawing().spots[at]
        below = self._box(spot).center().toPoint()
        QToolTip.showText(self.mapToGlobal(below), spot.words, self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spot.words))

    def _box(self, spot: Spot) -> QRectF:
        scale = self._look.scale
        return QRectF(spot.x * scale, spot.y * scale, spot.width * scale, spot.height * scale)


def _next(spots: tuple[Spot, ...], at: int, right: int, down: int) -> int:
    """The nearest place in a direction; the same one where there is none."""
    here = spots[at]
    x, y = here.x + here.width / 2, here.y + here.height / 2
    best, least = at, float("inf")
    for place, spot in enumerate(spots):
        aside, below = spot.x + spot.width / 2 - x, spot.y + spot.height / 2 - y
        along = aside * right + below * down
        across = abs(aside * down) + abs(below * right)
        if along > 1 and along + 4 * across < least:
            best, least = place, along + 4 * across
    return best

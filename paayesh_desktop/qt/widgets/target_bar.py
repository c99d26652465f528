"""A bar that fills towards its target, with a tick where it should be; right to left in Persian."""

from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.paint import BarState, draw_bar

BEYOND = Decimal("1.25")
"""A bar of attainment is this long, so that what exceeds the target is seen beside the tick."""
_ROOM = 8


def attained(attainment: Decimal | None, token: str) -> BarState:
    """The bar of an attainment: the tick stands at the target."""
    fill = 0.0 if attainment is None else float(max(attainment, Decimal(0)) / BEYOND)
    return BarState(min(fill, 1.0), float(1 / BEYOND), token)


class TargetBar(QWidget):
    """*height* is in pixels at 100 %."""

    def __init__(self, look: Look, height: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._height = height
        self._state = BarState(0.0, None, "accent_bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_state(self, state: BarState, words: str) -> None:
        """Draw *state*; *words* say it to those who do not see it."""
        self._state = state
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            height = float(self._look.px(self._height))
            rect = QRectF(1, (self.height() - height) / 2, self.width() - 2, height)
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            draw_bar(painter, self._look, rect, self._state, rtl=rtl)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(160), self._look.px(self._height) + _ROOM)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(60), self._look.px(self._height) + _ROOM)

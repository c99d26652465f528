"""The window before its parts are there: their places and colours, painted at once."""

from collections.abc import Mapping

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

RAIL, HEADER = 228, 62
"""The width of the rail and the height of the header, in pixels at 100 %."""


class Skeleton(QWidget):
    def __init__(self, tokens: Mapping[str, str], scale: float, *, rtl: bool) -> None:
        super().__init__()
        self._tokens = tokens
        self._scale = scale
        self._rtl = rtl

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        whole, rail = self.rect(), round(RAIL * self._scale)
        header = QRect(0, 0, whole.width(), round(HEADER * self._scale))
        band = QRect(whole.width() - rail if self._rtl else 0, 0, rail, whole.height())
        with QPainter(self) as painter:
            for rect, token in ((whole, "bg"), (header, "surface"), (band, "rail")):
                painter.fillRect(rect, QColor(self._tokens[token]))

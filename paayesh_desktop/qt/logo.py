"""The mark of the program: a curve that goes down and up again."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from paayesh_desktop.qt.look import Look

_CURVE = ((0.76, 0.66), (0.56, 0.44), (0.44, 0.56), (0.26, 0.33))


class Logo(QWidget):
    def __init__(self, look: Look, size: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedSize(look.px(size), look.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        side = self.width()
        points = [QPointF(side * x, side * y) for x, y in _CURVE]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("logo"))
            painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.29, side * 0.29)
            line = self._look.colour("logo_line")
            cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(line, side * 0.076, Qt.PenStyle.SolidLine, cap, join))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(points))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(line)
            painter.drawEllipse(points[-1], side * 0.076, side * 0.076)

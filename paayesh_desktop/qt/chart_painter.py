"""The brush of the screen: the plain shapes of a chart in the colours of the theme."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from paayesh_desktop.qt.look import Look
from paayesh_desktop.reports.charts.shapes import (
    Disc,
    Label,
    Line,
    Point,
    Polygon,
    Rect,
    Shape,
)
from paayesh_desktop.services.wording import Wording

SIZE = 11.0
"""Pixels of a label at 100 %."""
_DASHES = (3.0, 2.2)


class ScreenPen:
    """Measures as the window paints, in pixels at 100 %."""

    def __init__(self, look: Look, wording: Wording, *, rtl: bool, size: float = SIZE) -> None:
        self._look = look
        self.rtl = rtl
        self.persian = wording.persian
        self.size = size
        self.say = wording.say

    def width(self, text: str, size: float, *, strong: bool = False) -> float:
        metrics = QFontMetricsF(_font(self._look, size, strong=strong))
        return metrics.horizontalAdvance(text) / self._look.scale


class ChartPainter:
    """Paints shapes in pixels that are *scale* times theirs."""

    def __init__(self, painter: QPainter, look: Look, scale: float = 1.0) -> None:
        self._painter = painter
        self._look = look
        self._scale = scale

    def paint(self, shapes: Iterable[Shape]) -> None:
        painter = self._painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in shapes:
            self._paint(shape)
        painter.restore()

    def _paint(self, shape: Shape) -> None:
        match shape:
            case Rect():
                self._paint_rect(shape)
            case Line():
                self._stroke(shape.stroke, shape.width, dashed=shape.dashed)
                self._painter.drawPolyline(self._polygon(shape.points))
            case Polygon():
                self._fill(shape.fill)
                self._painter.drawPolygon(self._polygon(shape.points))
            case Disc():
                self._paint_disc(shape)
            case Label():
                font = _font(self._look, shape.size, strong=shape.strong)
                way = Qt.LayoutDirection
                self._painter.setLayoutDirection(way.RightToLeft if shape.rtl else way.LeftToRight)
                self._painter.setFont(font)
                self._painter.setPen(self._colour(shape.colour))
                self._painter.drawText(self._at(shape.left, shape.baseline), shape.text)

    def _paint_rect(self, rect: Rect) -> None:
        self._fill(rect.fill)
        scale = self._scale
        box = QRectF(rect.x * scale, rect.y * scale, rect.width * scale, rect.height * scale)
        if rect.radius > 0:
            radius = min(rect.radius * scale, box.width() / 2, box.height() / 2)
            self._painter.drawRoundedRect(box, radius, radius)
        else:
            self._painter.drawRect(box)

    def _paint_disc(self, disc: Disc) -> None:
        self._fill(disc.fill)
        if disc.stroke:
            fill = self._painter.brush()
            self._stroke(disc.stroke, disc.width, dashed=False)
            self._painter.setBrush(fill)
        radius = disc.radius * self._scale
        self._painter.drawEllipse(self._at(disc.x, disc.y), radius, radius)

    def _fill(self, token: str) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        if token:
            self._painter.setBrush(self._colour(token))
        else:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _stroke(self, token: str, width: float, *, dashed: bool) -> None:
        """Lines that are thin stay one pixel wide."""
        pen = QPen(self._colour(token), max(width * self._scale, 1.0))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setDashPattern(_DASHES)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _polygon(self, points: Iterable[Point]) -> QPolygonF:
        return QPolygonF([self._at(x, y) for x, y in points])

    def _at(self, x: float, y: float) -> QPointF:
        return QPointF(x * self._scale, y * self._scale)

    def _colour(self, token: str) -> QColor:
        return self._look.colour(token)


def _font(look: Look, size: float, *, strong: bool) -> QFont:
    weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
    return look.font(size, weight)

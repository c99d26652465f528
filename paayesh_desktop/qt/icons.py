"""Lucide icons in the colours of the theme, sharp at every scale of the screen."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from paayesh_desktop import assets


@lru_cache(maxsize=256)
def renderer(name: str, colour: str) -> QSvgRenderer:
    """The icon *name* with its lines in *colour* (``#RRGGBB``); FileNotFoundError for no icon."""
    drawing = (assets.RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))


def draw(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """A picture of *size* logical pixels for a screen of *ratio* device pixels to each."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer(name, colour).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class ThemedEngine(QIconEngine):
    """Draws an icon in the colour that the theme has now, so that a change of theme needs nothing.

    *colour* gives the colour of the icon as it is (False) or chosen (True).
    """

    def __init__(self, name: str, colour: Callable[[bool], str]) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def clone(self) -> "ThemedEngine":
        return ThemedEngine(self._name, self._colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """*size* is in logical pixels, as Qt has it since 6.8; nothing is drawn where a button has
        no room yet."""
        if size.isEmpty():
            return QPixmap()
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(0.5)
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        renderer(self._name, self._colour(state is QIcon.State.On)).render(painter, square)
        painter.restore()

"""A QR code: always dark on white, or readers of some telephones do not find it at night."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from paayesh_desktop.bundle.fingerprint import qr
from paayesh_desktop.qt.look import Look

QUIET = 4
"""Modules of white around the code, as readers need them."""
_SIDE = 132


class QrCode(QWidget):
    """*side* in pixels at 100 %."""

    def __init__(self, look: Look, side: int = _SIDE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._side = side
        self._text = ""
        self._modules: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_text(self, text: str, about: str) -> None:
        """*about* says to those who cannot see it what the code holds."""
        if text != self._text:
            self._text = text
            self._modules = qr(text) if text else ()
        self.setAccessibleName(about)
        self.setToolTip(about)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            draw_qr(painter, QRectF(self.rect()), self._modules)

    def sizeHint(self) -> QSize:
        side = self._look.px(self._side)
        return QSize(side, side)


def draw_qr(painter: QPainter, rect: QRectF, modules: tuple[tuple[bool, ...], ...]) -> None:
    """Fill *rect* with white and the code."""
    painter.fillRect(rect, QColor(Qt.GlobalColor.white))
    if not modules:
        return
    module = min(rect.width(), rect.height()) / (len(modules) + 2 * QUIET)
    black = QColor(Qt.GlobalColor.black)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                left, top = rect.left() + (x + QUIET) * module, rect.top() + (y + QUIET) * module
                right, bottom = left + module, top + module
                cell = QRectF(round(left), round(top), 0, 0)
                cell.setRight(round(right))
                cell.setBottom(round(bottom))
                painter.fillRect(cell, black)

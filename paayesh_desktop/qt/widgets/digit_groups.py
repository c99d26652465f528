"""Thirty digits as people tell them on the telephone: six numbered groups of five."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.services.wording import Wording

_WIDTH, _HEIGHT, _GAP = 86, 58, 8


class DigitGroups(QWidget):
    """Painted, the first group at the reading side; a screen reader hears the whole."""

    def __init__(
        self, look: Look, wording: Wording, columns: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._columns = columns
        self._groups: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_digits(self, digits: str, about: str) -> None:
        """*digits* are groups parted by spaces; *about* says whose they are."""
        self._groups = tuple(self._wording.digits(group) for group in digits.split())
        self.setAccessibleName(f"{about}: {' '.join(self._groups)}")
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        px, look = self._look.px, self._look
        flag = Qt.AlignmentFlag
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place, group in enumerate(self._groups):
                row, column = divmod(place, self._columns)
                across = self._columns - 1 - column if self.isRightToLeft() else column
                cell = QRectF(
                    across * px(_WIDTH + _GAP) + 0.5,
                    row * px(_HEIGHT + _GAP) + 0.5,
                    px(_WIDTH) - 1,
                    px(_HEIGHT) - 1,
                )
                painter.setPen(look.colour("border2"))
                painter.setBrush(look.colour("surface2"))
                painter.drawRoundedRect(cell, px(8), px(8))
                painter.setPen(look.colour("muted"))
                painter.setFont(look.font(10.5))
                number = self._wording.digits(str(place + 1))
                top = cell.adjusted(0, px(4), 0, 0)
                painter.drawText(top, flag.AlignHCenter | flag.AlignTop, number)
                painter.setPen(look.colour("text"))
                painter.setFont(look.font(21, QFont.Weight.DemiBold))
                below = cell.adjusted(0, px(13), 0, 0)
                painter.drawText(below, flag.AlignCenter, group)

    def sizeHint(self) -> QSize:
        px = self._look.px
        rows = -(-len(self._groups) // self._columns) or 1
        return QSize(
            self._columns * px(_WIDTH + _GAP) - px(_GAP), rows * px(_HEIGHT + _GAP) - px(_GAP)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

"""Table cells that are painted by the program, over the background that the view gives them."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.paint import Cell

Index = QModelIndex | QPersistentModelIndex


class PaintedCells(QStyledItemDelegate):
    """A delegate paints by overriding `draw`. *height* is in pixels at 100 %; *line* is beneath
    each cell."""

    def __init__(self, look: Look, height: int, parent: QObject, *, line: bool = True) -> None:
        super().__init__(parent)
        self.look = look
        self._height = height
        self._line = line

    def draw(self, painter: QPainter, cell: Cell, index: Index) -> None:
        """Paint what the cell shows."""
        raise NotImplementedError

    def is_painted(self, index: Index) -> bool:  # noqa: ARG002
        """Whether the cell is painted here; the view writes the text of any other."""
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self.look.px(self._height))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if self.is_painted(index):
            option.text = ""  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        cell = Cell.of(option)
        if self._line:
            below = QRectF(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1)
            painter.fillRect(below, self.look.colour("border"))
        if self.is_painted(index):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw(painter, cell, index)
            painter.restore()

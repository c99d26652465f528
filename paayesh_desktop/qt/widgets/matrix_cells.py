"""The painted cells of a matrix: each look is drawn once and then copied."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.matrix_model import CORNER, DOT, CellLook, MatrixModel
from paayesh_desktop.qt.widgets.paint import draw_icon, mirrored

CELL, ROW = 56, 40
"""Pixels of a cell at 100 %."""
_ICON = 14
_PILL = 26
_MARK = 8


class MatrixCells(QStyledItemDelegate):
    """Ten thousand rows of thirty cells scroll because a cell costs one copy of a picture. *at* is
    the row and column that has the frame of the focus."""

    def __init__(self, look: Look, model: MatrixModel, view: QWidget) -> None:
        super().__init__(view)
        self.at: tuple[int, int] = (-1, -1)
        self._look = look
        self._model = model
        self._view = view
        self._drawn: dict[tuple[tuple[int, int] | None, int, int], QPixmap] = {}
        look.changed.connect(self._drawn.clear)
        model.modelReset.connect(self._drawn.clear)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(self._look.px(CELL), self._look.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType] - missing in the stubs
        row, column = index.row(), index.column()
        key = (self._model.cell(row, column), rect.width(), rect.height())
        picture = self._drawn.get(key)
        if picture is None:
            picture = self._drawn[key] = self._picture(painter, *key)
        painter.drawPixmap(rect.topLeft(), picture)
        if (row, column) == self.at:
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -3), 6, 6)

    def _picture(
        self, painter: QPainter, cell: tuple[int, int] | None, width: int, height: int
    ) -> QPixmap:
        ratio = painter.device().devicePixelRatio()
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as inner:
            inner.fillRect(QRect(0, height - 1, width, 1), self._look.colour("border"))
            if cell is not None and self._model.looks[cell[0]].icon:
                self._draw(inner, self._model.looks[cell[0]], cell[1], QRectF(0, 0, width, height))
        return picture

    def _draw(self, painter: QPainter, cell: CellLook, marks: int, rect: QRectF) -> None:
        look, px = self._look, self._look.px
        plain = cell.kind == "plain"
        token = "muted" if plain else cell.kind
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(rect).adjusted(px(3), 0, -px(3), 0)
        pill.setHeight(min(px(_PILL), rect.height() - 4))
        pill.moveCenter(rect.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("track" if plain else f"{cell.kind}_soft"))
        painter.drawRoundedRect(pill, px(7), px(7))
        icon = QRectF(0, 0, px(_ICON), px(_ICON))
        icon.moveCenter(pill.center())
        draw_icon(painter, look, cell.icon, token, icon)
        rtl, side = self._view.isRightToLeft(), float(px(_MARK))
        if marks & CORNER:
            corner = QPolygonF([QPointF(0, 0), QPointF(side, 0), QPointF(0, side)])
            corner.translate(pill.topLeft())
            if not rtl:
                ends = [pill.topRight() - QPointF(x, -y) for x, y in ((0, 0), (side, 0), (0, side))]
                corner = QPolygonF(ends)
            painter.setBrush(look.colour("text"))
            painter.drawPolygon(corner)
        if marks & DOT:
            dot = QRectF(0, 0, side * 0.7, side * 0.7)
            dot.moveBottomRight(pill.bottomRight() - QPointF(px(3), px(3)))
            painter.setBrush(look.colour("info"))
            painter.drawEllipse(mirrored(dot, pill) if rtl else dot)

"""The pictures of a matrix: each look of a cell is drawn once, each row put together once."""

from collections import OrderedDict

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.matrix_model import CORNER, DOT, CellLook, MatrixModel, MatrixRow
from paayesh_desktop.qt.widgets.paint import draw_icon, mirrored

CELL, ROW = 56, 40
"""Pixels of a cell at 100 %."""
_ICON = 14
_PILL = 26
_MARK = 8
_LEAST_KEPT, _MOST_BYTES = 40, 24 << 20
"""Of the rows' pictures a screen is kept, and more while they are small."""
Content = tuple[bytes, bytes] | None


class MatrixCells(QObject):
    """Ten thousand rows of thirty cells scroll because a row costs one copy of a picture; rows
    that show the same have one."""

    def __init__(self, look: Look, model: MatrixModel, view: QWidget) -> None:
        super().__init__(view)
        self._look = look
        self._model = model
        self._view = view
        self._cells: dict[tuple[int, int, int, int], QPixmap] = {}
        self._rows: OrderedDict[tuple[Content, int, int], QPixmap] = OrderedDict()
        look.changed.connect(self._forget)
        model.modelReset.connect(self._forget)

    def row(self, row: MatrixRow | None, width: int, height: int) -> QPixmap:
        """The picture of *row* (None: not here yet), whose cells are *width* wide."""
        content = None if row is None else (row.cells, row.marks)
        key = (content, width, height)
        picture = self._rows.get(key)
        if picture is None:
            picture = self._rows[key] = self._of_row(content, width, height)
            most = max(_LEAST_KEPT, _MOST_BYTES // (picture.width() * picture.height() * 4 or 1))
            if len(self._rows) > most:
                self._rows.popitem(last=False)
        else:
            self._rows.move_to_end(key)
        return picture

    def _of_row(self, content: Content, width: int, height: int) -> QPixmap:
        columns = self._model.columnCount()
        picture = self._blank(width * columns, height)
        with QPainter(picture) as painter:
            line = QRect(0, height - 1, width * columns, 1)
            painter.fillRect(line, self._look.colour("border"))
            if content is None:
                return picture
            cells, marks = content[0], content[1] or bytes(columns)
            rtl = self._view.isRightToLeft()
            for column, (number, mark) in enumerate(zip(cells, marks, strict=True)):
                if self._model.looks[number].icon:
                    at = columns - 1 - column if rtl else column
                    painter.drawPixmap(at * width, 0, self._of_cell(number, mark, width, height))
        return picture

    def _of_cell(self, number: int, marks: int, width: int, height: int) -> QPixmap:
        key = (number, marks, width, height)
        picture = self._cells.get(key)
        if picture is None:
            picture = self._cells[key] = self._blank(width, height)
            with QPainter(picture) as painter:
                rect = QRectF(0, 0, width, height)
                self._draw(painter, self._model.looks[number], marks, rect)
        return picture

    def _blank(self, width: int, height: int) -> QPixmap:
        ratio = self._view.devicePixelRatioF()
        picture = QPixmap(max(1, round(width * ratio)), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def _forget(self) -> None:
        self._cells.clear()
        self._rows.clear()

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

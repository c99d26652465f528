"""The painted columns of the table of forms."""

from collections.abc import Callable, Hashable, Mapping

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.form_table import NAMES, FormTable
from paayesh_desktop.qt.widgets.form_look import form_look
from paayesh_desktop.qt.widgets.paint import (
    BarState,
    Cell,
    draw_badge,
    draw_bar,
    draw_icon,
    draw_words,
    mirrored,
    tabular,
    words_and_bar,
)
from paayesh_desktop.services.forms.form_list import FormRow

_ICON = 13
_KEPT = 256
"""Cells; two screens of them."""


class FormCells(QStyledItemDelegate):
    """Paints by the name of the column."""

    def __init__(self, look: Look, table: FormTable, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._table = table
        self._drawn: dict[tuple[Hashable, int, int, int, bool], QPixmap] = {}
        look.changed.connect(self._drawn.clear)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(self._look.px(100), self._look.px(46))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """A cell is drawn once and then copied while it is in sight; the style, which would ask
        the model for ten more roles of each, is not asked."""
        cell, row = Cell.of(option), self._table.row_at(index.row())
        size = cell.rect.size()
        column = index.column()
        shown = None if row is None else _CONTENT[NAMES[column]](row)
        key = (shown, column, size.width(), size.height(), cell.selected)
        picture = self._drawn.get(key)
        if picture is None:
            if len(self._drawn) >= _KEPT:
                self._drawn.clear()
            ratio = painter.device().devicePixelRatio()
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self._look.colour("accent_soft" if cell.selected else "surface"))
            self._draw(picture, NAMES[column], row, cell)
            self._drawn[key] = picture
        painter.drawPixmap(cell.rect.topLeft(), picture)

    def _draw(self, picture: QPixmap, name: str, row: FormRow | None, cell: Cell) -> None:
        look, rtl = self._look, cell.rtl
        whole = QRectF(0, 0, cell.rect.width(), cell.rect.height())
        rect = whole.adjusted(look.px(8), 0, -look.px(8), 0)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            below = QRectF(0, whole.height() - 1, whole.width(), 1)
            painter.fillRect(below, look.colour("border"))
            if row is None:
                return
            match name:
                case "unit":
                    self._draw_unit(painter, rect, row, cell)
                case "state":
                    state = form_look(row.state)
                    draw_badge(painter, look, rect, state, self._table.state(row), rtl=rtl)
                case "due":
                    self._draw_due(painter, rect, row, rtl=rtl)
                case "letter":
                    self._write(painter, rect, self._table.letter(row), "muted", rtl=rtl)
                case "call":
                    token = "bad" if row.promise_broken else "muted"
                    self._write(painter, rect, self._table.call(row), token, rtl=rtl)
                case "filled":
                    self._draw_filled(painter, rect, row, rtl=rtl)
                case _:
                    painter.setFont(tabular(look, 13))
                    painter.setPen(look.colour("text"))
                    flags = Qt.AlignmentFlag.AlignCenter
                    painter.drawText(rect, flags, self._table.reminded(row))

    def _draw_unit(self, painter: QPainter, rect: QRectF, row: FormRow, cell: Cell) -> None:
        look, half = self._look, rect.height() / 2
        weight = QFont.Weight.DemiBold if cell.selected else QFont.Weight.Normal
        above = QRectF(rect.left(), rect.top() + look.px(3), rect.width(), half - look.px(3))
        below = QRectF(rect.left(), rect.top() + half, rect.width(), half - look.px(3))
        font = look.font(13, weight)
        self._write(painter, above, row.unit, "text", font=font, rtl=cell.rtl)
        font = look.font(11)
        self._write(painter, below, self._table.below(row), "muted", font=font, rtl=cell.rtl)

    def _draw_due(self, painter: QPainter, rect: QRectF, row: FormRow, *, rtl: bool) -> None:
        """A clock where it is late, in the colour of what is to be done about it."""
        late = "bad" if row.awaited else "warn"
        token = late if row.late else "muted"
        if row.late:
            side = float(self._look.px(_ICON))
            icon = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
            gap = side + self._look.px(5)
            text = rect.adjusted(0, 0, -gap, 0) if rtl else rect.adjusted(gap, 0, 0, 0)
            draw_icon(painter, self._look, "clock", token, mirrored(icon, rect) if rtl else icon)
            rect = text
        self._write(painter, rect, self._table.due(row), token, rtl=rtl)

    def _draw_filled(self, painter: QPainter, rect: QRectF, row: FormRow, *, rtl: bool) -> None:
        if not row.lines:
            self._write(painter, rect, self._table.filled(row), "muted", rtl=rtl)
            return
        words, bar = words_and_bar(self._look, rect, 52, 6, rtl=rtl)
        font = tabular(self._look, 12)
        self._write(painter, words, self._table.filled(row), "text", font=font, rtl=rtl)
        whole = row.answered >= row.lines
        state = BarState(row.answered / row.lines, None, "ok_bar" if whole else "info_bar")
        draw_bar(painter, self._look, bar, state, rtl=rtl)

    def _write(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        token: str,
        *,
        rtl: bool,
        font: QFont | None = None,
    ) -> None:
        font = font or self._look.font(12.5)
        draw_words(painter, self._look, rect, text, token, font=font, rtl=rtl)


_CONTENT: Mapping[str, Callable[[FormRow], Hashable]] = {
    "unit": lambda row: (row.unit, row.template, row.number),
    "state": lambda row: row.state,
    "due": lambda row: (row.late, row.left, row.awaited),
    "letter": lambda row: (row.letter_number, row.letter_on),
    "call": lambda row: (row.call, row.promise_broken),
    "reminders": lambda row: row.reminders,
    "filled": lambda row: (row.answered, row.lines),
}
"""What the cells of a column show; cells that show the same have one picture."""

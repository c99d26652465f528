"""The painted columns of the table of cycles."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import translate
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.cycle_table import NAMES, CycleTable
from paayesh_desktop.qt.models.row_table import ROW_ROLE
from paayesh_desktop.qt.widgets.paint import BarState, Cell, draw_badge, draw_bar, tabular
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.cycle_year import CycleLine

_EVALUATES = VerdictLook("scale", "info", translate("CycleTable", "evaluation"))
_REPORTS = VerdictLook("file-text", "plain", translate("CycleTable", "report"))


class CycleCells(QStyledItemDelegate):
    """A cycle that is not open yet stands there in muted ink."""

    def __init__(self, look: Look, table: CycleTable, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._table = table

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._look.px(44))

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        cell, look, px = Cell.of(option), self._look, self._look.px
        below = QRectF(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1)
        painter.fillRect(below, look.colour("border"))
        row = index.data(ROW_ROLE)
        if not isinstance(row, CycleLine):
            return
        rect = QRectF(cell.rect).adjusted(px(8), 0, -px(8), 0)
        name, text = NAMES[index.column()], str(index.data())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if name == "evaluates" and row.open:
            badge = _EVALUATES if row.cycle.evaluates else _REPORTS
            draw_badge(painter, look, rect, badge, text, rtl=cell.rtl)
        elif name == "forms" and row.out:
            words, bar = QRectF(rect), QRectF(rect)
            words.setWidth(px(78))
            bar.setWidth(max(0, rect.width() - px(86)))
            if cell.rtl:
                words.moveRight(rect.right())
            else:
                bar.moveRight(rect.right())
            bar = QRectF(bar.left(), rect.center().y() - px(3.5), bar.width(), px(7))
            self._write(painter, words, text, "text", cell)
            token = "ok_bar" if row.back == row.out else "info_bar"
            draw_bar(painter, look, bar, BarState(row.back / row.out, None, token), rtl=cell.rtl)
        else:
            self._write(painter, rect, text, "text" if row.open else "muted", cell)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRectF, text: str, token: str, cell: Cell) -> None:
        weight = QFont.Weight.DemiBold if cell.selected else QFont.Weight.Normal
        font, flag = tabular(self._look, 13, weight), Qt.AlignmentFlag
        side = flag.AlignRight if cell.rtl else flag.AlignLeft
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        painter.setPen(self._look.colour(token))
        painter.drawText(rect, side | flag.AlignAbsolute | flag.AlignVCenter, isolate(shown))

"""The painted columns of the indicator table: attainment as a bar, verdict as a badge, trend."""

from decimal import Decimal

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.indicator_table import NAMES
from paayesh_desktop.qt.models.paged_table import ROW_ROLE
from paayesh_desktop.qt.widgets.paint import Cell, draw_badge, draw_bar, draw_spark, tabular
from paayesh_desktop.qt.widgets.target_bar import attained
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.qt.wording import Wording
from paayesh_desktop.services.plan_browser import IndicatorLine

_TOP = Decimal(2)


class IndicatorCells(QStyledItemDelegate):
    """Paints by the name of the column; figures are drawn with digits of one width."""

    def __init__(self, look: Look, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self.row_height = look.px(46)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self.row_height)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if NAMES[index.column()] in ("target", "actual"):
            option.font = tabular(self._look, 13)  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        else:
            option.text = ""  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        cell = Cell.of(option)
        below = QRectF(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1)
        painter.fillRect(below, self._look.colour("border"))
        line = index.data(ROW_ROLE)
        name = NAMES[index.column()]
        if not isinstance(line, IndicatorLine) or name in ("target", "actual"):
            return
        px = self._look.px
        rect = QRectF(cell.rect).adjusted(px(8), 0, -px(8), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = verdict_look(line.verdict)
        if name == "title":
            self._draw_title(painter, rect, line, cell)
        elif name == "attainment":
            self._draw_attainment(painter, rect, line, rtl=cell.rtl)
        elif name == "verdict":
            draw_badge(painter, self._look, rect, look, self._wording.say(look.word), rtl=cell.rtl)
        else:
            values = tuple(float(min(max(one, Decimal(0)), _TOP)) for one in line.trend)
            spark = rect.adjusted(px(4), px(9), -px(4), -px(9))
            draw_spark(painter, self._look, spark, values, look.bar_token, rtl=cell.rtl)
        painter.restore()

    def _draw_title(self, painter: QPainter, rect: QRectF, line: IndicatorLine, cell: Cell) -> None:
        """The title, and beneath it the part of the plan it belongs to: titles repeat."""
        flag, look = Qt.AlignmentFlag, self._look
        side = flag.AlignRight if cell.rtl else flag.AlignLeft
        weight = QFont.Weight.DemiBold if cell.selected else QFont.Weight.Normal
        half = rect.height() / 2
        above = QRectF(rect.left(), rect.top() + look.px(3), rect.width(), half - look.px(3))
        below = QRectF(rect.left(), rect.top() + half, rect.width(), half - look.px(3))
        for text, font, token, room in (
            (line.title, look.font(13, weight), "text", above),
            (line.element, look.font(11), "muted", below),
        ):
            elide = Qt.TextElideMode.ElideRight
            shown = QFontMetricsF(font).elidedText(text, elide, room.width())
            painter.setFont(font)
            painter.setPen(look.colour(token))
            painter.drawText(room, side | flag.AlignAbsolute | flag.AlignVCenter, isolate(shown))

    def _draw_attainment(
        self, painter: QPainter, rect: QRectF, line: IndicatorLine, *, rtl: bool
    ) -> None:
        if line.attainment is None:
            return
        px = self._look.px
        words, bar = QRectF(rect), QRectF(rect)
        words.setWidth(px(40))
        bar.setWidth(rect.width() - px(46))
        if rtl:
            words.moveRight(rect.right())
        else:
            bar.moveRight(rect.right())
        bar = QRectF(bar.left(), rect.center().y() - px(3.5), bar.width(), px(7))
        painter.setFont(self._look.font(12))
        painter.setPen(self._look.colour("text"))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            words,
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
            self._wording.percent(line.attainment),
        )
        token = verdict_look(line.verdict).bar_token
        draw_bar(painter, self._look, bar, attained(line.attainment, token), rtl=rtl)

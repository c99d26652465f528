"""The painted columns of the indicator table: attainment as a bar, verdict as a badge, trend."""

from decimal import Decimal

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.indicator_table import NAMES
from paayesh_desktop.qt.models.paged_table import ROW_ROLE
from paayesh_desktop.qt.widgets.paint import (
    Cell,
    draw_badge,
    draw_bar,
    draw_spark,
    draw_words,
    tabular,
    words_and_bar,
)
from paayesh_desktop.qt.widgets.painted_cells import Index, PaintedCells
from paayesh_desktop.qt.widgets.target_bar import attained
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.services.planning.plan_browser import IndicatorLine
from paayesh_desktop.services.wording import Wording

_FIGURES = ("target", "actual")
_HEIGHT = 46
_TOP = Decimal(2)


class IndicatorCells(PaintedCells):
    """Paints by the name of the column; figures are drawn with digits of one width."""

    def __init__(self, look: Look, wording: Wording, parent: QObject) -> None:
        super().__init__(look, _HEIGHT, parent)
        self._wording = wording
        self.row_height = look.px(_HEIGHT)

    def is_painted(self, index: Index) -> bool:
        return NAMES[index.column()] not in _FIGURES

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if not self.is_painted(index):
            option.font = tabular(self.look, 13)  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs

    def draw(self, painter: QPainter, cell: Cell, index: Index) -> None:
        line = index.data(ROW_ROLE)
        if not isinstance(line, IndicatorLine):
            return
        px = self.look.px
        rect = QRectF(cell.rect).adjusted(px(8), 0, -px(8), 0)
        shape = verdict_look(line.verdict)
        match NAMES[index.column()]:
            case "title":
                self._draw_title(painter, rect, line, cell)
            case "attainment":
                self._draw_attainment(painter, rect, line, rtl=cell.rtl)
            case "verdict":
                word = self._wording.say(shape.word)
                draw_badge(painter, self.look, rect, shape, word, rtl=cell.rtl)
            case _:
                values = tuple(float(min(max(one, Decimal(0)), _TOP)) for one in line.trend)
                spark = rect.adjusted(px(4), px(9), -px(4), -px(9))
                draw_spark(painter, self.look, spark, values, shape.bar_token, rtl=cell.rtl)

    def _draw_title(self, painter: QPainter, rect: QRectF, line: IndicatorLine, cell: Cell) -> None:
        """The title, and beneath it the part of the plan it belongs to: titles repeat."""
        look, half, rtl = self.look, rect.height() / 2, cell.rtl
        weight = QFont.Weight.DemiBold if cell.selected else QFont.Weight.Normal
        above = QRectF(rect.left(), rect.top() + look.px(3), rect.width(), half - look.px(3))
        below = QRectF(rect.left(), rect.top() + half, rect.width(), half - look.px(3))
        draw_words(painter, look, above, line.title, "text", font=look.font(13, weight), rtl=rtl)
        draw_words(painter, look, below, line.element, "muted", font=look.font(11), rtl=rtl)

    def _draw_attainment(
        self, painter: QPainter, rect: QRectF, line: IndicatorLine, *, rtl: bool
    ) -> None:
        if line.attainment is None:
            return
        look = self.look
        words, bar = words_and_bar(look, rect, 40, 6, rtl=rtl)
        percent = self._wording.percent(line.attainment)
        draw_words(painter, look, words, percent, "text", font=look.font(12), rtl=rtl)
        token = verdict_look(line.verdict).bar_token
        draw_bar(painter, look, bar, attained(line.attainment, token), rtl=rtl)

"""The painted columns of the table of cycles."""

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QFont, QPainter

from paayesh_desktop.language import translate
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.cycle_table import NAMES
from paayesh_desktop.qt.models.row_table import ROW_ROLE
from paayesh_desktop.qt.widgets.paint import (
    BarState,
    Cell,
    draw_badge,
    draw_bar,
    draw_words,
    tabular,
    words_and_bar,
)
from paayesh_desktop.qt.widgets.painted_cells import Index, PaintedCells
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.forms.cycle_year import CycleLine

_EVALUATES = VerdictLook("scale", "info", translate("CycleTable", "evaluation"))
_REPORTS = VerdictLook("file-text", "plain", translate("CycleTable", "report"))


class CycleCells(PaintedCells):
    """A cycle that is not open yet stands there in muted ink."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(look, 44, parent)

    def draw(self, painter: QPainter, cell: Cell, index: Index) -> None:
        row, look, rtl = index.data(ROW_ROLE), self.look, cell.rtl
        if not isinstance(row, CycleLine):
            return
        rect = QRectF(cell.rect).adjusted(look.px(8), 0, -look.px(8), 0)
        name, text = NAMES[index.column()], str(index.data())
        weight = QFont.Weight.DemiBold if cell.selected else QFont.Weight.Normal
        font = tabular(look, 13, weight)
        if name == "evaluates" and row.open:
            badge = _EVALUATES if row.cycle.evaluates else _REPORTS
            draw_badge(painter, look, rect, badge, text, rtl=rtl)
        elif name == "forms" and row.out:
            words, bar = words_and_bar(look, rect, 78, 8, rtl=rtl)
            draw_words(painter, look, words, text, "text", font=font, rtl=rtl)
            token = "ok_bar" if row.back == row.out else "info_bar"
            draw_bar(painter, look, bar, BarState(row.back / row.out, None, token), rtl=rtl)
        else:
            token = "text" if row.open else "muted"
            draw_words(painter, look, rect, text, token, font=font, rtl=rtl)

"""The painted cells of a `RowTable`: two lines, a pill, or a bar with its words."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.row_table import ROW_ROLE, RowTable
from paayesh_desktop.qt.widgets.paint import BarState, Cell, draw_badge, draw_bar, draw_words
from paayesh_desktop.qt.widgets.painted_cells import Index, PaintedCells
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.wording import Wording

ROW_HEIGHT = 50


@dataclass(frozen=True, slots=True)
class Lines:
    """A text and a smaller one beneath it; *shade* is the colour of the smaller."""

    above: str
    below: str = ""
    shade: str = "muted"


@dataclass(frozen=True, slots=True)
class Pill:
    """A shape, a word and a colour."""

    look: VerdictLook


@dataclass(frozen=True, slots=True)
class Bar:
    """A target bar with its figures above it."""

    state: BarState
    words: str


class RowCells(PaintedCells):
    """Asks each column of the model how its cell looks."""

    def __init__(self, look: Look, wording: Wording, parent: QObject) -> None:
        super().__init__(look, ROW_HEIGHT, parent)
        self._wording = wording

    def draw(self, painter: QPainter, cell: Cell, index: Index) -> None:
        model = index.model()
        if not isinstance(model, RowTable):
            return
        column, row = model.columns[index.column()], index.data(ROW_ROLE)
        shown = column.look(row) if column.look else Lines(column.text(row))
        px = self.look.px
        rect = QRectF(cell.rect).adjusted(px(8), 0, -px(8), 0)
        match shown:
            case Lines():
                self._draw_lines(painter, rect, shown, cell)
            case Pill():
                word = self._wording.say(shown.look.word)
                draw_badge(painter, self.look, rect, shown.look, word, rtl=cell.rtl)
            case Bar():
                self._draw_bar(painter, rect, shown, rtl=cell.rtl)
            case _:
                pass

    def _draw_lines(self, painter: QPainter, rect: QRectF, lines: Lines, cell: Cell) -> None:
        look, half = self.look, rect.height() / 2
        weight = QFont.Weight.DemiBold if cell.selected else QFont.Weight.Normal
        font, above = look.font(13, weight), rect
        if lines.below:
            room = half - look.px(4)
            above = QRectF(rect.left(), rect.top() + look.px(4), rect.width(), room)
            below = QRectF(rect.left(), rect.top() + half, rect.width(), room)
            small = look.font(11)
            draw_words(painter, look, below, lines.below, lines.shade, font=small, rtl=cell.rtl)
        draw_words(painter, look, above, lines.above, "text", font=font, rtl=cell.rtl)

    def _draw_bar(self, painter: QPainter, rect: QRectF, bar: Bar, *, rtl: bool) -> None:
        look, flag = self.look, Qt.AlignmentFlag
        half = rect.height() / 2
        words = QRectF(rect.left(), rect.top() + look.px(4), rect.width(), half - look.px(4))
        painter.setFont(look.font(11.5))
        painter.setPen(look.colour("muted"))
        side = flag.AlignRight if rtl else flag.AlignLeft
        painter.drawText(words, side | flag.AlignAbsolute | flag.AlignVCenter, bar.words)
        track = QRectF(rect.left(), rect.top() + half + look.px(5), rect.width(), look.px(7))
        draw_bar(painter, look, track, bar.state, rtl=rtl)

"""The painted cells of a `RowTable`: two lines, a pill, or a bar with its words."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.row_table import ROW_ROLE, RowTable
from paayesh_desktop.qt.widgets.paint import BarState, Cell, draw_badge, draw_bar
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.qt.wording import Wording

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


class RowCells(QStyledItemDelegate):
    """Asks each column of the model how its cell looks."""

    def __init__(self, look: Look, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._look.px(ROW_HEIGHT))

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
        cell, model = Cell.of(option), index.model()
        below = QRectF(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1)
        painter.fillRect(below, self._look.colour("border"))
        if not isinstance(model, RowTable):
            return
        column, row = model.columns[index.column()], index.data(ROW_ROLE)
        shown = column.look(row) if column.look else Lines(column.text(row))
        px = self._look.px
        rect = QRectF(cell.rect).adjusted(px(8), 0, -px(8), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match shown:
            case Lines():
                self._draw_lines(painter, rect, shown, cell)
            case Pill():
                word = self._wording.say(shown.look.word)
                draw_badge(painter, self._look, rect, shown.look, word, rtl=cell.rtl)
            case Bar():
                self._draw_bar(painter, rect, shown, rtl=cell.rtl)
            case _:
                pass
        painter.restore()

    def _draw_lines(self, painter: QPainter, rect: QRectF, lines: Lines, cell: Cell) -> None:
        flag, look = Qt.AlignmentFlag, self._look
        side = flag.AlignRight if cell.rtl else flag.AlignLeft
        weight = QFont.Weight.DemiBold if cell.selected else QFont.Weight.Normal
        half = rect.height() / 2
        above, below = QRectF(rect), QRectF(rect)
        if lines.below:
            above = QRectF(rect.left(), rect.top() + look.px(4), rect.width(), half - look.px(4))
            below = QRectF(rect.left(), rect.top() + half, rect.width(), half - look.px(4))
        parts = [(lines.above, look.font(13, weight), "text", above)]
        if lines.below:
            parts.append((lines.below, look.font(11), lines.shade, below))
        for text, font, token, room in parts:
            elide = Qt.TextElideMode.ElideRight
            fitted = QFontMetricsF(font).elidedText(text, elide, room.width())
            painter.setFont(font)
            painter.setPen(look.colour(token))
            painter.drawText(room, side | flag.AlignAbsolute | flag.AlignVCenter, isolate(fitted))

    def _draw_bar(self, painter: QPainter, rect: QRectF, bar: Bar, *, rtl: bool) -> None:
        look, flag = self._look, Qt.AlignmentFlag
        half = rect.height() / 2
        words = QRectF(rect.left(), rect.top() + look.px(4), rect.width(), half - look.px(4))
        painter.setFont(look.font(11.5))
        painter.setPen(look.colour("muted"))
        side = flag.AlignRight if rtl else flag.AlignLeft
        painter.drawText(words, side | flag.AlignAbsolute | flag.AlignVCenter, bar.words)
        track = QRectF(rect.left(), rect.top() + half + look.px(5), rect.width(), look.px(7))
        draw_bar(painter, look, track, bar.state, rtl=rtl)

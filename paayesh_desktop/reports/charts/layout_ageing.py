"""How many are how old: columns from the youngest to the oldest, those whose time is over hatched
and marked."""

from collections.abc import Iterator
from decimal import Decimal

from paayesh_desktop.domain.quantity import format_number
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.language import translate
from paayesh_desktop.reports.charts.board import Board, Side
from paayesh_desktop.reports.charts.chart import Age, Ageing
from paayesh_desktop.reports.charts.legend import Meaning, draw_legend, legend_height
from paayesh_desktop.reports.charts.shapes import Line, Rect

_HEIGHT, _LEAST = 15.0, 5.0
_ABOVE, _LINE = 2.9, 1.5
_WIDEST = 5.0


class AgeingLayout:
    def __init__(self, board: Board, chart: Ageing) -> None:
        self._board = board
        self._ages = chart.ages
        self._most = max((age.count for age in chart.ages), default=0)

    def draw(self, height: float) -> float:
        board, em = self._board, self._board.em
        meanings = self._meanings()
        legend = legend_height(board, meanings)
        slot = board.width / len(self._ages)
        names = [board.lines(age.label, slot - em * 0.4) for age in self._ages]
        under = em * (_LINE * max(len(lines) for lines in names) + 0.6)
        top = em * _ABOVE
        bottom = max((height or em * _HEIGHT) - under - legend, top + em * _LEAST)
        board.add(Line(((0.0, bottom), (board.width, bottom)), "border2", em * 0.1))
        for place, (age, lines) in enumerate(zip(self._ages, names, strict=True)):
            middle = slot * (place + 0.5)
            self._draw_age(age, middle, slot, top, bottom)
            for number, line in enumerate(lines):
                y = bottom + em * (0.3 + _LINE * (number + 0.5))
                board.label(line, middle, y, side=Side.MIDDLE)
            words = f"{age.label}: {age.count_words}"
            board.spot(slot * place, 0.0, slot, bottom + under, words)
        end = bottom + under
        return draw_legend(board, meanings, end)

    def _draw_age(self, age: Age, middle: float, slot: float, top: float, bottom: float) -> None:
        board, em = self._board, self._board.em
        half = min(slot * 0.3, em * _WIDEST / 2)
        tall = (bottom - top) * age.count / self._most if self._most else 0.0
        if age.count > 0:
            tall = max(tall, em * 0.3)
            self._draw_column(middle - half, bottom - tall, 2 * half, tall, late=age.late)
        number = format_number(Decimal(age.count), places=0, persian=board.pen.persian)
        room = slot - em * 0.4
        said = age.count_words if board.measure(age.count_words, strong=True) <= room else number
        y = bottom - tall - em * 0.9
        colour = "bad" if age.late and age.count else "text"
        board.label(
            board.cut(said, room, strong=True), middle, y, colour, side=Side.MIDDLE, strong=True
        )
        if age.late and age.count:
            board.mark(Verdict.UNDESIRED, middle, y - em * 1.3, min(em, slot * 0.9))

    def _draw_column(self, x: float, y: float, width: float, height: float, *, late: bool) -> None:
        board, em = self._board, self._board.em
        board.add(Rect(x, y, width, height, "bad_bar" if late else "accent_bar"))
        if late:
            for ends in _hatches(x, y, width, height, em * 0.6):
                board.add(Line(ends, "surface", em * 0.12))

    def _meanings(self) -> list[Meaning]:
        if not any(age.late for age in self._ages):
            return []
        board, em = self._board, self._board.em

        def timely(x: float, y: float) -> None:
            self._draw_column(x, y - em * 0.45, em, em * 0.9, late=False)

        def late(x: float, y: float) -> None:
            self._draw_column(x, y - em * 0.45, em, em * 0.9, late=True)

        meanings = [Meaning(board.pen.say(translate("Chart", "past its time")), late)]
        if not all(age.late for age in self._ages):
            meanings.insert(0, Meaning(board.pen.say(translate("Chart", "in its time")), timely))
        return meanings


def _hatches(
    x: float, y: float, width: float, height: float, step: float
) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """Slanting lines inside a rectangle."""
    along = step
    while along < width + height:
        start = max(0.0, along - height)
        end = min(width, along)
        yield (x + start, y + along - start), (x + end, y + along - end)
        along += step

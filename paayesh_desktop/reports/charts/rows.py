"""Rows under each other, their names in a column at the reading side."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from paayesh_desktop.reports.charts.board import Board

_SHARE = 0.3
"""Of the width, for the names at most."""
_ROW, _TALL, _STACKED = 2.2, 3.3, 3.3
_MOST = 1.6
"""Rows are spread to so many times their height where there is room."""
_LINE = 1.4


@dataclass(frozen=True, slots=True)
class Rows:
    """*lines* are the names as broken; *height* is that of a row."""

    lines: tuple[tuple[str, ...], ...]
    label_width: float
    first: float
    height: float

    @classmethod
    def of(
        cls,
        board: Board,
        labels: Sequence[str],
        room: float = 0.0,
        *,
        least: float = _ROW,
        share: float = _SHARE,
        first: float = 0.0,
    ) -> "Rows":
        """As high as they must be, or spread over *room*."""
        most = board.width * share
        lines = tuple(tuple(board.lines(label, most)) for label in labels)
        widths = [board.measure(line) for each in lines for line in each]
        wanted = max(least, _TALL if any(len(each) > 1 for each in lines) else _ROW) * board.em
        spread = min(room / max(len(labels), 1), wanted * _MOST)
        return cls(lines, max(widths, default=0.0), first, max(wanted, spread))

    def stacked(self, board: Board) -> "Rows":
        """The names above what they name."""
        return replace(self, height=max(self.height, board.em * _STACKED))

    def top(self, place: int) -> float:
        return self.first + place * self.height

    def middle(self, place: int) -> float:
        return self.top(place) + self.height / 2

    def draw_label(self, board: Board, place: int, colour: str = "text") -> None:
        lines = self.lines[place]
        for number, line in enumerate(lines):
            off = (number - (len(lines) - 1) / 2) * board.em * _LINE
            board.label(line, 0.0, self.middle(place) + off, colour)

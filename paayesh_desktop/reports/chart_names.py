"""The names along an axis: as many as there is room for, none touching another."""

from collections.abc import Sequence
from dataclasses import dataclass

from paayesh_desktop.reports.chart_board import Board, Side
from paayesh_desktop.reports.chart_shapes import Line

_LINE = 1.55
_LEAST = 6.0
"""A name may be this wide, in sizes of its letters, although its period is narrower."""


@dataclass(frozen=True, slots=True)
class Axis:
    """*count* periods between *low* and *high*; *chosen* is spoken of."""

    low: float
    high: float
    count: int
    chosen: int | None = None

    @property
    def slot(self) -> float:
        return (self.high - self.low) / max(self.count, 1)

    def start(self, place: int) -> float:
        return self.low + self.slot * place

    def middle(self, place: int) -> float:
        return self.low + self.slot * (place + 0.5)


def draw_names(
    board: Board, axis: Axis, names: Sequence[str], groups: Sequence[str], top: float
) -> float:
    """Names in one line and, where there are any, the groups that begin in another; the height
    that they take."""
    begins = [place for place in range(axis.count) if _begins(groups, place)]
    wanted = [axis.chosen] if axis.chosen is not None else []
    first = [place for place in begins if place not in wanted]
    rest = [place for place in range(axis.count) if place not in {*wanted, *first}]
    order = [(place, names[place]) for place in (*wanted, *first, *rest)]
    _draw_line(board, axis, order, top, "muted")
    if not begins:
        return board.em * _LINE
    below = [(place, groups[place]) for place in begins]
    _draw_line(board, axis, below, top + board.em * _LINE, "faint")
    return 2 * board.em * _LINE


def draw_group_lines(
    board: Board, axis: Axis, groups: Sequence[str], top: float, end: float
) -> None:
    """A line where a group begins, the first one excepted."""
    for place in range(1, axis.count):
        if _begins(groups, place):
            x = axis.start(place)
            board.add(Line(((x, top), (x, end)), "border2", board.em * 0.07))


def _begins(groups: Sequence[str], place: int) -> bool:
    if place >= len(groups) or not groups[place]:
        return False
    return place == 0 or groups[place - 1] != groups[place]


def _draw_line(
    board: Board, axis: Axis, named: Sequence[tuple[int, str]], top: float, colour: str
) -> None:
    """*named* in the order in which they get their room."""
    gap, y = board.em * 0.35, top + board.em * _LINE / 2
    taken: list[tuple[float, float]] = []
    for place, name in named:
        chosen = place == axis.chosen
        room = min(max(axis.slot - gap, board.em * _LEAST), board.width)
        text = board.cut(name, room, strong=chosen)
        width = board.measure(text, strong=chosen)
        middle = min(max(axis.middle(place), width / 2), board.width - width / 2)
        start, end = middle - width / 2, middle + width / 2
        if not text or any(start < other + gap and low < end + gap for low, other in taken):
            continue
        taken.append((start, end))
        board.label(text, middle, y, "text" if chosen else colour, side=Side.MIDDLE, strong=chosen)

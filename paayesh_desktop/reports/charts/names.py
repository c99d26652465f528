"""The names along an axis: as many as there is room for, none touching another."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from paayesh_desktop.reports.charts.board import Board, Side
from paayesh_desktop.reports.charts.shapes import Line

NAME_LINE = 1.6
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
    """From *top* downwards, those of the chosen period and of the first one of a group before the
    rest; the height of the line."""
    begins = {place for place in range(axis.count) if _begins(groups, place)}
    order = sorted(range(axis.count), key=lambda place: (place != axis.chosen, place not in begins))
    gap, y = board.em * 0.35, top + board.em * NAME_LINE / 2
    taken: list[tuple[float, float]] = []
    for place in order:
        chosen = place == axis.chosen
        room = min(max(axis.slot - gap, board.em * _LEAST), board.width)
        text = board.cut(names[place], room, strong=chosen)
        width = board.measure(text, strong=chosen)
        middle = min(max(axis.middle(place), width / 2), board.width - width / 2)
        start, end = middle - width / 2, middle + width / 2
        if not text or any(start < other + gap and low < end + gap for low, other in taken):
            continue
        taken.append((start, end))
        colour = "text" if chosen else "muted"
        board.label(text, middle, y, colour, side=Side.MIDDLE, strong=chosen)
    return board.em * NAME_LINE


def draw_groups(board: Board, axis: Axis, groups: Sequence[str], top: float) -> float:
    """Each under or over the first of its periods, or from where that begins if it is narrow. One
    without room before the next begins is left out, since half a year says nothing; only the first
    may begin before the axis does. The height of the line, 0 where there are no groups."""
    begins = [place for place in range(axis.count) if _begins(groups, place)]
    y, inset = top + board.em * NAME_LINE / 2, board.em * 0.25
    for place, after in pairwise([*begins, axis.count]):
        width = board.measure(groups[place])
        limit = axis.start(after) - inset
        least = 0.0 if place == 0 else axis.start(place) + inset
        wanted = max(axis.middle(place) - width / 2, axis.start(place) + inset)
        start = max(min(wanted, limit - width), least)
        if start + width <= limit:
            board.label(groups[place], start, y, "faint")
    return board.em * NAME_LINE if begins else 0.0


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

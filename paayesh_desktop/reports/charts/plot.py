"""The ground of a chart over time: a scale at the reading side, lines across, names beneath."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from paayesh_desktop.reports.charts.board import Board, Side
from paayesh_desktop.reports.charts.names import NAME_LINE, Axis, draw_groups, draw_names
from paayesh_desktop.reports.charts.scale import Scale
from paayesh_desktop.reports.charts.shapes import Line

_UNDER = 0.65
"""Between the plot and the names: a wide name may reach under the scale."""
_LEAST = 8.0
"""The least height between the ends of the scale, in sizes of a label."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a plot is made of: *ticks* are the words of the scale; *top* is where it begins and
    *height* the end of the names under it."""

    scale: Scale
    ticks: Sequence[str]
    names: Sequence[str]
    groups: Sequence[str]
    chosen: int | None
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class Plot:
    """Where the figures stand; *end* is that of the names."""

    scale: Scale
    axis: Axis
    top: float
    bottom: float
    end: float

    @classmethod
    def of(cls, board: Board, ground: Ground) -> "Plot":
        """Higher than what was asked where that is not enough."""
        em = board.em
        under = em * (NAME_LINE * (2 if any(ground.groups) else 1) + _UNDER)
        bottom = max(ground.height - under, ground.top + em * _LEAST)
        side = max(board.measure(tick) for tick in ground.ticks) + em * 0.6
        axis = Axis(
            min(side, board.width / 2), board.width - em * 0.4, len(ground.names), ground.chosen
        )
        return cls(ground.scale, axis, ground.top, bottom, bottom + under)

    def y(self, value: Decimal) -> float:
        """The height of *value*; what is off the scale stands at its end."""
        share = min(max(self.scale.share(value), 0.0), 1.0)
        return self.bottom - share * (self.bottom - self.top)

    def draw(self, board: Board, ground: Ground) -> None:
        """The lines across, the scale and the names."""
        em, axis = board.em, self.axis
        for value, tick in zip(self.scale.ticks, ground.ticks, strict=True):
            y = self.y(value)
            stroke = "border2" if value == 0 else "border"
            board.add(Line(((axis.low, y), (axis.high, y)), stroke, em * 0.08))
            beside = axis.low - em * 0.5
            board.label(board.cut(tick, beside), beside, y, "faint", side=Side.END)
        under = self.bottom + em * _UNDER
        under += draw_names(board, axis, ground.names, ground.groups, under)
        draw_groups(board, axis, ground.groups, under)

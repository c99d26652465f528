"""Figures against their targets: a column in the colour of its verdict with the verdict's shape
above it; the target is a line across it, or a band where it is a range."""

from decimal import Decimal

from paayesh_desktop.domain.quantity import format_number
from paayesh_desktop.domain.verdict import JUDGED, Verdict
from paayesh_desktop.reports.charts.board import Board
from paayesh_desktop.reports.charts.chart import Trend, TrendPoint
from paayesh_desktop.reports.charts.marks import bar_token, word
from paayesh_desktop.reports.charts.plot import Ground, Plot
from paayesh_desktop.reports.charts.scale import Scale
from paayesh_desktop.reports.charts.shapes import Line, Rect

HEIGHT = 15.5
_ABOVE = 2.1
"""Room for the shapes of verdicts above the highest column."""


class TrendLayout:
    def __init__(self, board: Board, trend: Trend) -> None:
        self._board = board
        self._trend = trend

    def draw(self, height: float) -> float:
        board, em, points = self._board, self._board.em, self._trend.points
        figures = [
            figure
            for point in points
            for figure in (point.target, point.upper, point.actual)
            if figure is not None
        ]
        scale = Scale.from_zero(figures)
        top = em * _ABOVE
        _, counted_in = scale.unit
        if counted_in is not None:
            said = board.pen.say(counted_in)
            board.label(board.cut(said, board.width), 0.0, em * 0.75, "faint")
            top += em
        names, groups = [one.label for one in points], [one.group for one in points]
        ticks = scale.written(persian=board.pen.persian)
        room = height or em * HEIGHT
        ground = Ground(scale, ticks, names, groups, self._trend.chosen, top, room)
        plot = Plot.of(board, ground)
        self._draw_chosen(plot)
        plot.draw(board, ground)
        for place, point in enumerate(points):
            self._draw_point(plot, place, point)
            self._spot(plot, place, point)
        return plot.end

    def _draw_chosen(self, plot: Plot) -> None:
        """The chosen period stands on a ground of its own, under everything else."""
        if self._trend.chosen is None:
            return
        em, axis = self._board.em, plot.axis
        left = axis.start(self._trend.chosen) + em * 0.1
        wide = max(axis.slot - em * 0.2, em * 0.2)
        above, under = plot.top - em * 1.8, plot.bottom + em * 1.8
        radius = min(em * 0.6, wide / 3)
        self._board.add(Rect(left, above, wide, under - above, "accent_soft", radius))

    def _draw_point(self, plot: Plot, place: int, point: TrendPoint) -> None:
        board, em = self._board, self._board.em
        middle, slot = plot.axis.middle(place), plot.axis.slot
        half, zero = min(slot * 0.28, em), plot.y(Decimal(0))
        reach = min(half + em * 0.4, slot / 2)
        if point.target is not None and point.upper is not None:
            high, low = sorted((plot.y(point.upper), plot.y(point.target)))
            board.add(Rect(middle - reach, high, 2 * reach, low - high, "track"))
        top = zero
        if point.actual is not None:
            top = plot.y(point.actual)
            token = bar_token(point.verdict) if point.verdict in JUDGED else "field"
            tall = max(abs(zero - top), em * 0.18)
            radius = min(em * 0.25, half, tall / 2)
            board.add(Rect(middle - half, min(top, zero), 2 * half, tall, token, radius))
            top = min(top, zero)
        if point.target is not None:
            for value in dict.fromkeys((point.target, point.upper or point.target)):
                y = plot.y(value)
                for token, width in (("surface", 0.42), ("text", 0.19)):
                    ends = ((middle - reach, y), (middle + reach, y))
                    board.add(Line(ends, token, em * width))
                top = min(top, y)
        if point.verdict not in (None, Verdict.NOT_DUE):
            side = min(em * 1.1, slot * 0.9)
            board.mark(point.verdict, middle, top - side / 2 - em * 0.45, side)

    def _spot(self, plot: Plot, place: int, point: TrendPoint) -> None:
        above = self._board.em * 1.8
        self._board.spot(
            plot.axis.start(place),
            plot.top - above,
            plot.axis.slot,
            plot.bottom - plot.top + above,
            point.words or self._words(point),
        )

    def _words(self, point: TrendPoint) -> str:
        persian = self._board.pen.persian
        figures = [
            "–" if figure is None else format_number(figure, persian=persian)
            for figure in (point.actual, point.target)
        ]
        name = " ".join(part for part in (point.label, point.group) if part)
        return f"{name}: {' / '.join(figures)} · {self._board.pen.say(word(point.verdict))}"

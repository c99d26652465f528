"""Planned and actual progress: a broken line with squares and an unbroken one with discs."""

from collections.abc import Sequence
from decimal import Decimal

from paayesh_desktop.domain.quantity import format_number
from paayesh_desktop.reports.charts.board import Board
from paayesh_desktop.reports.charts.chart import Curve
from paayesh_desktop.reports.charts.legend import Meaning, draw_legend
from paayesh_desktop.reports.charts.plot import Ground, Plot
from paayesh_desktop.reports.charts.scale import Scale
from paayesh_desktop.reports.charts.shapes import Disc, Line, Point, Rect

HEIGHT = 17.5
_MANY = 14
"""More periods than this have smaller marks."""
_MARK, _SMALL = 0.33, 0.19
_HUNDRED = Decimal(100)


class CurveLayout:
    def __init__(self, board: Board, curve: Curve) -> None:
        self._board = board
        self._curve = curve
        self._radius = board.em * (_MARK if len(curve.points) <= _MANY else _SMALL)

    def draw(self, height: float) -> float:
        board, curve, em = self._board, self._curve, self._board.em
        legend = draw_legend(board, self._meanings(), 0.0)
        scale = Scale.of(Decimal(0), _HUNDRED)
        sign = "٪" if board.pen.persian else "%"
        ticks = [tick + sign for tick in scale.written(persian=board.pen.persian)]
        names = [point.label for point in curve.points]
        groups = [point.group for point in curve.points]
        top = legend + em * 0.9
        room = height or em * HEIGHT
        ground = Ground(scale, ticks, names, groups, curve.chosen, top, room)
        plot = Plot.of(board, ground)
        plot.draw(board, ground)
        self._draw_chosen(plot)
        self._draw_line(plot, [point.planned for point in curve.points], broken=True)
        self._draw_line(plot, [point.actual for point in curve.points], broken=False)
        for place, point in enumerate(curve.points):
            words = point.words or self._words(place)
            board.spot(plot.axis.start(place), top, plot.axis.slot, plot.bottom - top, words)
        return plot.end

    def _words(self, place: int) -> str:
        point, curve = self._curve.points[place], self._curve
        figures = ((curve.planned_word, point.planned), (curve.actual_word, point.actual))
        told = [f"{word} {self._percent(value)}" for word, value in figures if value is not None]
        name = " ".join(part for part in (point.label, point.group) if part)
        return f"{name}: {' · '.join(told) or '–'}"

    def _percent(self, value: Decimal) -> str:
        persian = self._board.pen.persian
        return format_number(value, places=0, persian=persian) + ("٪" if persian else "%")

    def _draw_chosen(self, plot: Plot) -> None:
        if self._curve.chosen is not None:
            x = plot.axis.middle(self._curve.chosen)
            ends = ((x, plot.top), (x, plot.bottom))
            self._board.add(Line(ends, "border2", self._board.em * 0.09, dashed=True))

    def _draw_line(self, plot: Plot, values: Sequence[Decimal | None], *, broken: bool) -> None:
        """What is not known leaves a gap and is never zero."""
        token = "muted" if broken else "accent"
        run: list[Point] = []
        for place, value in enumerate((*values, None)):
            if value is not None:
                run.append((plot.axis.middle(place), plot.y(value)))
                continue
            if len(run) > 1:
                self._stroke(run, token, broken=broken)
            for point in run:
                self._draw_mark(point, token, square=broken)
            run = []

    def _stroke(self, points: Sequence[Point], token: str, *, broken: bool) -> None:
        width = self._board.em * (0.15 if broken else 0.22)
        self._board.add(Line(tuple(points), token, width, dashed=broken))

    def _draw_mark(self, at: Point, token: str, *, square: bool) -> None:
        """A mark with a rim, so that it stands out of its line."""
        (x, y), radius, rim = at, self._radius, self._board.em * 0.1
        for token_, more in (("surface", rim), (token, 0.0)):
            reach = radius + more
            if square:
                self._board.add(Rect(x - reach, y - reach, 2 * reach, 2 * reach, token_))
            else:
                self._board.add(Disc(x, y, reach * 1.15, fill=token_))

    def _meanings(self) -> list[Meaning]:
        """Each line as it looks, with its word."""

        def sample(x: float, y: float, token: str, *, broken: bool) -> None:
            end = x + self._board.em * 2.7
            self._stroke([(x, y), (end, y)], token, broken=broken)
            self._draw_mark(((x + end) / 2, y), token, square=broken)

        def planned(x: float, y: float) -> None:
            sample(x, y, "muted", broken=True)

        def actual(x: float, y: float) -> None:
            sample(x, y, "accent", broken=False)

        return [
            Meaning(self._curve.planned_word, planned, 2.7),
            Meaning(self._curve.actual_word, actual, 2.7),
        ]

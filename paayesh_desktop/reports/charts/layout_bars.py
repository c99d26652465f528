"""Values against their targets: a bar under another, the figures in words at its end."""

from decimal import Decimal

from paayesh_desktop.language import translate
from paayesh_desktop.reports.charts.bar import Bar as Track
from paayesh_desktop.reports.charts.board import Board, Side
from paayesh_desktop.reports.charts.chart import Bar, TargetBars
from paayesh_desktop.reports.charts.legend import Meaning, draw_legend, legend_height
from paayesh_desktop.reports.charts.marks import bar_token
from paayesh_desktop.reports.charts.rows import Rows
from paayesh_desktop.reports.charts.shapes import Rect

_NARROW = 34.0
"""Under so many sizes of a label, names and words stand above the bars."""
_MARK = 1.6
_THICK = 0.75


class BarsLayout:
    def __init__(self, board: Board, chart: TargetBars) -> None:
        self._board = board
        self._bars = chart.bars
        figures = [one for bar in chart.bars for one in (bar.value, bar.target) if one is not None]
        self._low = min([Decimal(0), *figures])
        self._high = max([Decimal(0), *figures]) if chart.most is None else chart.most
        if self._high <= self._low:
            self._high = self._low + 1

    def draw(self, height: float) -> float:
        board, em = self._board, self._board.em
        meanings = self._meanings()
        legend = legend_height(board, meanings)
        rows = Rows.of(
            board, [bar.label for bar in self._bars], (height - legend) if height else 0.0
        )
        narrow = board.width < em * _NARROW
        if narrow:
            rows = rows.stacked(board)
        words = min(
            max(board.measure(bar.words) for bar in self._bars) + em * (_MARK + 0.2),
            board.width * (0.62 if narrow else 0.38),
        )
        for place, bar in enumerate(self._bars):
            if narrow:
                self._draw_narrow(rows, place, bar, words)
            else:
                self._draw_wide(rows, place, bar, words)
            board.spot(0.0, rows.top(place), board.width, rows.height, _told(bar))
        end = rows.top(len(self._bars))
        return draw_legend(board, meanings, end)

    def _draw_wide(self, rows: Rows, place: int, bar: Bar, words: float) -> None:
        board, em, y = self._board, self._board.em, rows.middle(place)
        rows.draw_label(board, place)
        start = rows.label_width + em
        width = max(board.width - start - words - em, em * 2)
        self._draw_bar(Track(start, y, width, em * _THICK), bar)
        at = board.width - words
        board.mark(bar.verdict, at + em * 0.5, y, em)
        board.label(board.cut(bar.words, words - em * _MARK), at + em * _MARK, y, "text")

    def _draw_narrow(self, rows: Rows, place: int, bar: Bar, words: float) -> None:
        board, em = self._board, self._board.em
        y = rows.top(place) + em * 0.9
        said = board.cut(bar.words, words - em * _MARK)
        wide = board.measure(said)
        board.label(said, board.width, y, "text", side=Side.END)
        board.mark(bar.verdict, board.width - wide - em * 0.9, y, em)
        room = board.width - wide - em * (_MARK + 0.8)
        board.label(board.cut(bar.label, room), 0.0, y, "text")
        inset = em * 0.3
        track = Track(inset, y + em * 1.5, board.width - 2 * inset, em * _THICK)
        self._draw_bar(track, bar)

    def _draw_bar(self, track: Track, bar: Bar) -> None:
        board = self._board
        if bar.value is None:
            board.add(track.unknown())
        else:
            zero, end = self._share(Decimal(0)), self._share(bar.value)
            board.add(track.track())
            if bar.value:
                board.add(track.filled(zero, end, bar_token(bar.verdict)))
            if end > 1:
                board.add(*track.beyond())
            if self._low < 0:
                x = track.x + track.width * zero
                board.add(Rect(x - 0.5, track.y - track.thick, 1.0, track.thick * 2, "field"))
        if bar.target is not None:
            board.add(*track.tick(self._share(bar.target)))

    def _share(self, value: Decimal) -> float:
        return float((value - self._low) / (self._high - self._low))

    def _meanings(self) -> list[Meaning]:
        if all(bar.target is None for bar in self._bars):
            return []
        board = self._board

        def tick(x: float, y: float) -> None:
            board.add(*Track(x, y, board.em, board.em * _THICK).tick(0.5))

        return [Meaning(board.pen.say(translate("Chart", "target")), tick, 0.9)]


def _told(bar: Bar) -> str:
    return f"{bar.label}: {bar.words}" if bar.label else bar.words

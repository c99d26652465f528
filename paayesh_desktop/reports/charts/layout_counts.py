"""How many have each verdict, as parts of one bar with their shapes and numbers."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from paayesh_desktop.domain.quantity import format_number
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.reports.charts.bar import Bar as Track
from paayesh_desktop.reports.charts.board import Board, Side
from paayesh_desktop.reports.charts.chart import Count, CountRow, StackedCounts
from paayesh_desktop.reports.charts.legend import draw_legend, legend_height, verdict_meaning
from paayesh_desktop.reports.charts.marks import bar_token, soft_token, text_token
from paayesh_desktop.reports.charts.rows import Rows
from paayesh_desktop.reports.charts.shapes import Rect

BARE = 0.9
_GAP, _LEAST = 0.18, 0.3
_THICK, _EDGE = 1.7, 0.3
_ROW = 2.5


class CountsLayout:
    def __init__(self, board: Board, chart: StackedCounts) -> None:
        self._board = board
        self._chart = chart

    def draw(self, height: float) -> float:
        return self._draw_bare(height) if self._chart.bare else self._draw_full(height)

    def _draw_bare(self, height: float) -> float:
        """Nothing but thin bars, one row in the whole height."""
        board, rows = self._board, self._chart.rows
        apart = BARE if len(rows) == 1 else BARE * 1.5
        each = max(height / len(rows), board.em * apart)
        for place, row in enumerate(rows):
            thick, y = board.em * BARE, each * (place + 0.5)
            parts = _parts(row.counts, 0.0, board.width, board.em)
            if not parts:
                board.add(Track(0.0, y, board.width, thick).track())
            for number, (count, x, wide) in enumerate(parts):
                part = Rect(x, y - thick / 2, wide, thick, bar_token(count.verdict))
                self._draw_thin(part, first=number == 0, last=number == len(parts) - 1)
            board.spot(0.0, each * place, board.width, each, _told(row))
        return each * len(rows)

    def _draw_thin(self, part: Rect, *, first: bool, last: bool) -> None:
        """The first part is round where the bar begins, the last one where it ends."""
        radius = min(part.height, part.width) / 2
        self._board.add(replace(part, radius=radius if first or last else 0.0))
        if first != last:
            square = replace(part, width=part.width - radius)
            self._board.add(replace(square, x=part.x + radius) if first else square)

    def _draw_full(self, height: float) -> float:
        board, em, rows = self._board, self._board.em, self._chart.rows
        meanings = [verdict_meaning(board, *each) for each in self._verdicts()]
        legend = legend_height(board, meanings)
        labels = [row.label for row in rows]
        room = height - legend - em * 0.4 if height else 0.0
        placed = Rows.of(board, labels, room, least=_ROW)
        totals = [self._number(sum(one.count for one in row.counts)) for row in rows]
        side = max(board.measure(total, strong=True) for total in totals) + em * 0.7
        start = placed.label_width + em if placed.label_width else 0.0
        width = max(board.width - start - side, em)
        for place, row in enumerate(rows):
            y = placed.middle(place)
            placed.draw_label(board, place)
            parts = _parts(row.counts, start, width, em)
            if not parts:
                board.add(Track(start, y, width, em * _THICK).unknown())
            for count, x, wide in parts:
                self._draw_part(count, x, y, wide)
            board.label(totals[place], board.width, y, "text", side=Side.END, strong=True)
            board.spot(0.0, placed.top(place), board.width, placed.height, _told(row))
        end = placed.top(len(rows)) + em * 0.4
        return draw_legend(board, meanings, end)

    def _draw_part(self, count: Count, x: float, y: float, wide: float) -> None:
        """A soft ground with a strong edge, and as much of shape and number as fits."""
        board, em = self._board, self._board.em
        top, tall = y - em * _THICK / 2, em * _THICK
        board.add(
            Rect(x, top, wide, tall, soft_token(count.verdict)),
            Rect(x, top + tall - em * _EDGE, wide, em * _EDGE, bar_token(count.verdict)),
        )
        number, token = self._number(count.count), text_token(count.verdict)
        text, mark = board.measure(number, strong=True), em * 0.95
        middle, y = x + wide / 2, y - em * _EDGE / 2
        room = wide - em * 0.4
        if mark + em * 0.35 + text <= room:
            start = middle - (mark + em * 0.35 + text) / 2
            board.mark(count.verdict, start + mark / 2, y, mark)
            board.label(number, start + mark + em * 0.35, y, token, strong=True)
        elif text <= room:
            board.label(number, middle, y, token, side=Side.MIDDLE, strong=True)
        elif mark <= room:
            board.mark(count.verdict, middle, y, mark)

    def _verdicts(self) -> list[tuple[Verdict | None, str]]:
        """Those that occur, in the order of the parts."""
        words: dict[Verdict | None, str] = {}
        for row in self._chart.rows:
            for one in row.counts:
                if one.count > 0:
                    words.setdefault(one.verdict, one.word)
        order = list(dict.fromkeys(one.verdict for row in self._chart.rows for one in row.counts))
        return [(verdict, words[verdict]) for verdict in order if verdict in words]

    def _number(self, count: int) -> str:
        return format_number(Decimal(count), places=0, persian=self._board.pen.persian)


def _parts(
    counts: Sequence[Count], start: float, width: float, em: float
) -> list[tuple[Count, float, float]]:
    """Each count with its place and width: what is there at all can be seen, the rest is shared."""
    shown = [count for count in counts if count.count > 0]
    total = sum(count.count for count in shown)
    gap = min(em * _GAP, width / max(len(shown), 1) / 4)
    least = min(em * _LEAST, width / max(len(shown), 1) / 4)
    rest = width - gap * (len(shown) - 1) - least * len(shown)
    parts: list[tuple[Count, float, float]] = []
    x = start
    for count in shown:
        wide = least + rest * count.count / total
        parts.append((count, x, wide))
        x += wide + gap
    return parts


def _told(row: CountRow) -> str:
    return f"{row.label}: {row.words}" if row.label else row.words

"""Workgroups by periods: a square for each with the shape of its verdict, and its figure where all
of them have room."""

from collections.abc import Mapping

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.reports.charts.board import Board, Side
from paayesh_desktop.reports.charts.chart import HeatCell, HeatGrid
from paayesh_desktop.reports.charts.legend import draw_legend, legend_height, verdict_meaning
from paayesh_desktop.reports.charts.marks import SHOWN_ORDER, soft_token, text_token, word
from paayesh_desktop.reports.charts.names import (
    NAME_LINE,
    Axis,
    draw_group_lines,
    draw_groups,
    draw_names,
)
from paayesh_desktop.reports.charts.rows import Rows
from paayesh_desktop.reports.charts.shapes import Line, Rect

_WIDEST, _TEXT = 6.0, 0.9
_PLAIN, _WITH_TEXT = 2.2, 3.1
_SHARE, _SMALLER, _MANY = 0.3, 0.24, 12
"""Names of rows take less of the width where there are many periods."""


class HeatLayout:
    def __init__(self, board: Board, grid: HeatGrid) -> None:
        self._board = board
        self._grid = grid

    def draw(self, height: float) -> float:
        board, em, grid = self._board, self._board.em, self._grid
        meanings = [verdict_meaning(board, *each) for each in self._meanings().items()]
        legend = legend_height(board, meanings)
        head = em * (NAME_LINE * (2 if any(grid.groups) else 1) + 0.2)
        labels = [row.label for row in grid.rows]
        count = len(grid.periods)
        share = _SHARE if count <= _MANY else _SMALLER
        names = Rows.of(board, labels, share=share)
        start = names.label_width + em * 0.8 if names.label_width else 0.0
        slot = min((board.width - start) / count, em * _WIDEST)
        axis = Axis(start, start + slot * count, count)
        told = self._text_fits(slot)
        room = height - head - legend - em * 0.5 if height else 0.0
        least = _WITH_TEXT if told else _PLAIN
        rows = Rows.of(board, labels, room, least=least, share=share, first=head)
        over = draw_groups(board, axis, grid.groups, 0.0)
        draw_names(board, axis, grid.periods, grid.groups, over)
        end = rows.top(len(labels))
        for place, row in enumerate(grid.rows):
            rows.draw_label(board, place)
            y = rows.top(place)
            board.add(Line(((0.0, y), (axis.high, y)), "border", em * 0.07))
            for column, cell in enumerate(row.cells[:count]):
                box = (axis.start(column), y, slot, rows.height)
                self._draw_cell(cell, box, told=told)
                self._spot(row.label, column, cell, box)
        draw_group_lines(board, axis, grid.groups, em * 0.2, end)
        return draw_legend(board, meanings, end + em * 0.5)

    def _text_fits(self, slot: float) -> bool:
        texts = [cell.text for row in self._grid.rows for cell in row.cells if cell.text]
        room = slot - self._board.em * 0.4
        return bool(texts) and all(self._board.measure(text, _TEXT) <= room for text in texts)

    def _draw_cell(
        self, cell: HeatCell, box: tuple[float, float, float, float], *, told: bool
    ) -> None:
        if _is_blank(cell):
            return
        board, em, (x, y, wide, tall) = self._board, self._board.em, box
        off = min(em * 0.12, wide * 0.06)
        radius = min(em * 0.4, wide / 4)
        ground = soft_token(cell.verdict)
        board.add(Rect(x + off, y + em * 0.15, wide - 2 * off, tall - em * 0.3, ground, radius))
        size = min(em * 1.05, wide * 0.72)
        middle, centre = x + wide / 2, y + tall / 2
        if told and cell.text:
            board.mark(cell.verdict, middle, centre - em * 0.7, size)
            token = text_token(cell.verdict)
            board.label(cell.text, middle, centre + em * 0.65, token, side=Side.MIDDLE, size=_TEXT)
        else:
            board.mark(cell.verdict, middle, centre, size)

    def _spot(
        self, label: str, column: int, cell: HeatCell, box: tuple[float, float, float, float]
    ) -> None:
        if _is_blank(cell):
            return
        if cell.words:
            self._board.spot(*box, cell.words)
            return
        grid = self._grid
        group = grid.groups[column] if column < len(grid.groups) else ""
        period = " ".join(part for part in (grid.periods[column], group) if part)
        mark = "،" if self._board.pen.persian else ","
        said = cell.text or self._word(cell.verdict)
        self._board.spot(*box, f"{label}{mark} {period}: {said}")

    def _word(self, verdict: Verdict | None) -> str:
        given = {meaning.verdict: meaning.word for meaning in self._grid.meanings}
        return given.get(verdict) or self._board.pen.say(word(verdict))

    def _meanings(self) -> Mapping[Verdict | None, str]:
        """Those that occur, what needs a person first."""
        cells = [cell for row in self._grid.rows for cell in row.cells]
        found = {cell.verdict for cell in cells if not _is_blank(cell)}
        return {verdict: self._word(verdict) for verdict in SHOWN_ORDER if verdict in found}


def _is_blank(cell: HeatCell) -> bool:
    """Nothing was due."""
    return cell.verdict is None and not cell.text and not cell.words

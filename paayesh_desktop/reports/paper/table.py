"""Tables: they break between rows, repeat their head on every page, keep the headings of groups
with the rows under them, and leave neither the first nor the last row alone on a page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from paayesh_desktop.reports.paper.columns import Track, tracks
from paayesh_desktop.reports.paper.mark import MARKED, draw_mark, mark_room, toned
from paayesh_desktop.reports.paper.pen import Align, Pen
from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.paper.strip import Strip
from paayesh_desktop.reports.paper.style import (
    ACCENT,
    ACCENT_SOFT,
    BOLD,
    BOLD_FIGURES,
    CAPTION,
    CELL,
    CELL_FIGURE,
    COLUMN,
    GROUND,
    HAIRLINE,
    INK,
    MEDIUM,
    MM,
    SMALL,
    Style,
)
from paayesh_desktop.reports.paper.text import paragraph
from paayesh_desktop.reports.report import Cell, Look, Row, Table, Tone

PAD = 5.5
_ABOVE = 3.0
_GAP = 10.0
_MOST_LINES = 10
"""Rows of more lines may be torn apart between two pages."""
_PIECE = 5
_BOTH = 2


@dataclass(frozen=True, slots=True)
class _Laid:
    """A cell broken into lines."""

    track: Track
    lines: Sequence[str]
    style: Style
    tone: Tone


def table(block: Table, setting: Setting) -> Iterator[Strip]:
    if block.title:
        lines = setting.lines(block.title, CAPTION, setting.width)
        yield from paragraph(lines, CAPTION, gap=_GAP, keep=True)
    note = setting.lines(block.note, SMALL, setting.width) if block.note else ()
    if block.rows:
        yield from _rows(block, setting, noted=bool(note))
    elif block.empty:
        lines = setting.lines(block.empty, SMALL, setting.width)
        yield from paragraph(lines, SMALL, gap=0 if block.title else _GAP, keep=bool(note))
    yield from paragraph(note, SMALL, gap=3)


def _rows(block: Table, setting: Setting, *, noted: bool) -> Iterator[Strip]:
    across = tracks(block, setting, PAD)
    head = _head(block, across, setting)
    yield Strip(head.height, head.draw, gap=2 if block.title else _GAP, keep=True)
    end = len(block.rows) - 1
    for place, row in enumerate(block.rows):
        if place == end:
            keep = noted
        else:
            keep = row.head or place in (0, end - 1) or block.rows[place + 1].total
        laid_row = _laid_row(row, across, setting, block.row_height * MM)
        for begin, until in laid_row.pieces():
            last = until == laid_row.lines
            draw = partial(laid_row.draw, begin, until)
            yield Strip(laid_row.height(begin, until), draw, keep=keep and last, head=head)


def _head(block: Table, across: Sequence[Track], setting: Setting) -> Strip:
    laid = [
        _Laid(track, setting.lines(column.title, COLUMN, track.room), COLUMN, Tone.PLAIN)
        for track, column in zip(across, block.columns, strict=True)
    ]
    height = max(len(cell.lines) for cell in laid) * COLUMN.leading + 2 * _ABOVE + 1

    def draw(pen: Pen, top: float) -> None:
        pen.ground(0, top - height, setting.width, height, ACCENT_SOFT)
        pen.rule(0, top - height, setting.width, ACCENT, 0.8)
        for cell in laid:
            above = (height - len(cell.lines) * COLUMN.leading) / 2
            _draw_cell(pen, top - above, cell, cell.lines)

    return Strip(height, draw)


def _laid_row(row: Row, across: Sequence[Track], setting: Setting, least: float) -> "_LaidRow":
    if row.head:
        whole = Track(PAD, setting.width - 2 * PAD, Look.TEXT)
        laid = [_cell(row.cells[0], whole, setting, CELL._replace(font=BOLD, colour=ACCENT))]
    else:
        laid = [
            _cell(cell, track, setting, _style(track, total=row.total))
            for cell, track in zip(row.cells, across, strict=True)
        ]
    lines = max(len(cell.lines) for cell in laid)
    return _LaidRow(row, laid, lines, 0.0 if row.head else least)


@dataclass(frozen=True, slots=True)
class _LaidRow:
    """A row broken into *lines*, to be drawn in pieces; in one piece it has its *least* height."""

    row: Row
    cells: Sequence[_Laid]
    lines: int
    least: float

    def pieces(self) -> Iterator[tuple[int, int]]:
        step = self.lines if self.lines <= _MOST_LINES else _PIECE
        for begin in range(0, self.lines, step):
            yield begin, min(begin + step, self.lines)

    def height(self, begin: int, end: int) -> float:
        edges = (begin == 0) + (end == self.lines)
        needed = (end - begin) * CELL.leading + edges * _ABOVE
        return max(needed, self.least) if edges == _BOTH else needed

    def draw(self, begin: int, end: int, pen: Pen, top: float) -> None:
        width, height = pen.setting.width, self.height(begin, end)
        if self.row.head:
            pen.ground(0, top - height, width, height, GROUND)
        if self.row.total and not begin:
            pen.rule(0, top, width, INK, 0.7)
        spare = height - (end - begin) * CELL.leading
        text_top = top if begin else top - (spare / 2 if end == self.lines else _ABOVE)
        for cell in self.cells:
            lines = cell.lines[begin:end]
            if lines and not begin and cell.tone in MARKED:
                draw_mark(pen, cell.tone, _mark_place(pen, cell), text_top, cell.style)
            _draw_cell(pen, text_top, cell, lines)
        if end == self.lines:
            pen.rule(0, top - height, width, HAIRLINE, 0.4)


def _style(track: Track, *, total: bool) -> Style:
    if track.look is not Look.FIGURE:
        return CELL.in_font(BOLD) if total else CELL
    return CELL_FIGURE.in_font(BOLD_FIGURES) if total else CELL_FIGURE


def _cell(cell: Cell, track: Track, setting: Setting, style: Style) -> _Laid:
    if cell.tone is not Tone.PLAIN:
        style = _toned(style, cell.tone)
        room = track.room - mark_room(cell.tone, style.size)
    else:
        room = track.room
    ltr = track.look is Look.CODE
    return _Laid(track, setting.lines(cell.text, style, room, ltr=ltr), style, cell.tone)


def _toned(style: Style, tone: Tone) -> Style:
    """Figures stay figures when they stand out."""
    if tone is Tone.STRONG:
        return style.in_font(BOLD if style.font in {CELL.font, BOLD, MEDIUM} else BOLD_FIGURES)
    return toned(style, tone)


def _mark_place(pen: Pen, cell: _Laid) -> float:
    """Where the mark of a cell begins: before its text, which in English figures ends the room."""
    track = cell.track
    if track.look is Look.FIGURE and not pen.setting.rtl:
        width = pen.setting.text_width(cell.lines[0], cell.style)
        return track.x + track.room - width - mark_room(cell.tone, cell.style.size)
    return track.x


def _draw_cell(pen: Pen, top: float, cell: _Laid, lines: Sequence[str]) -> None:
    track, style = cell.track, cell.style
    moved = mark_room(cell.tone, style.size)
    align = Align.RIGHT if track.look is Look.FIGURE else Align.START
    ltr = track.look is Look.CODE
    y = top - style.drop
    for line in lines:
        pen.text(track.x + moved, y, line, style, room=track.room - moved, align=align, ltr=ltr)
        y -= style.leading

"""How wide the columns of a table are: as their weights say, but never too narrow for a figure, a
code or a word."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paayesh_desktop.reports.paper.mark import mark_room
from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.paper.style import CELL, CELL_FIGURE, COLUMN
from paayesh_desktop.reports.report import Cell, Look, Table

_LONGEST = 12
"""How many of the longest texts of a column are measured."""
_WIDEST, _WORD = 0.35, 0.2
"""No figure and no word makes its column wider than these shares of the page."""
_SLIM = 0.13
"""A column of text keeps this share of the page, if it needs it, beside figures that want all."""
_NARROW, _NARROW_ONES = 0.2, 0.8
"""Shares of the page: of a narrow column, and of all columns with the narrow ones unbroken."""
_SPARE = 1.0


class Track(NamedTuple):
    """Where the text of a column begins and how wide it may be."""

    x: float
    room: float
    look: Look


def tracks(table: Table, setting: Setting, pad: float) -> tuple[Track, ...]:
    """The columns of *table*, in reading order, side by side over the whole width."""
    weights = [max(1, column.weight) for column in table.columns]
    least = _least(table, setting, 2 * pad)
    if sum(least) >= setting.width:
        widths = _cut(table, least, setting.width)
    else:
        widths = _fitted(weights, least, setting.width)
    made: list[Track] = []
    x = 0.0
    for column, width in zip(table.columns, widths, strict=True):
        made.append(Track(x + pad, width - 2 * pad, column.look))
        x += width
    return tuple(made)


def _least(table: Table, setting: Setting, pads: float) -> list[float]:
    """What each column must have: its longest text, if all of them have room; else the longest
    text of the narrow ones; else the longest word."""
    width = setting.width
    needs = [(word + pads, whole + pads) for word, whole in _needed(table, setting)]
    every = [whole for _, whole in needs]
    narrow = [whole if whole <= width * _NARROW else word for word, whole in needs]
    for least, share in ((every, 1.0), (narrow, _NARROW_ONES)):
        if sum(least) <= width * share:
            return least
    return [word for word, _ in needs]


def _fitted(weights: Sequence[int], least: Sequence[float], width: float) -> list[float]:
    """Shares of *width* by weight; what a column is given to reach its least is taken from those
    that have more than theirs."""
    total = sum(weights)
    shares = [width * weight / total for weight in weights]
    lacking = sum(max(0.0, need - share) for need, share in zip(least, shares, strict=True))
    spare = sum(max(0.0, share - need) for need, share in zip(least, shares, strict=True))
    taken = lacking / spare if spare else 0.0
    return [
        need if share < need else share - (share - need) * taken
        for need, share in zip(least, shares, strict=True)
    ]


def _cut(table: Table, least: Sequence[float], width: float) -> list[float]:
    """Where there is not room for all: words are cut before figures and codes, and what is too long
    before what is short."""
    texts = [place for place, column in enumerate(table.columns) if column.look is Look.TEXT]
    firm = [place for place in range(len(least)) if place not in texts]
    slim = sum(min(least[place], width * _SLIM) for place in texts)
    found = list(least)
    left = width
    for places, room in ((firm, width - slim), (texts, width)):
        given = _capped([least[place] for place in places], min(room, left))
        left -= sum(given)
        for place, share in zip(places, given, strict=True):
            found[place] = share
    return found


def _capped(least: Sequence[float], width: float) -> list[float]:
    """*least*, of which the widest give way, all to the same width, until there is room for all."""
    found = list(least)
    left = width
    order = sorted(range(len(least)), key=lambda place: least[place])
    for done, place in enumerate(order):
        found[place] = min(least[place], left / (len(order) - done))
        left -= found[place]
    return found


def _needed(table: Table, setting: Setting) -> Iterator[tuple[float, float]]:
    """The width of the longest word of each column, which is all of a figure or a code, and of the
    longest text."""
    rows = [row.cells for row in table.rows if not row.head]
    for place, column in enumerate(table.columns):
        cells = sorted(
            (cells[place] for cells in rows), key=lambda cell: (-len(cell.text), cell.text)
        )[:_LONGEST]
        whole = max((_whole(cell, column.look, setting) for cell in cells), default=0.0)
        if column.look is Look.TEXT:
            words = [word for cell in cells for word in cell.text.split()]
            inside = max((setting.text_width(word, CELL) for word in words), default=0.0)
            inside += max((mark_room(cell.tone, CELL.size) for cell in cells), default=0.0)
            inside = min(inside, setting.width * _WORD)
        else:
            inside = min(whole, setting.width * _WIDEST)
        title = max((setting.text_width(word, COLUMN) for word in column.title.split()), default=0)
        yield max(inside, title) + _SPARE, max(whole, title) + _SPARE


def _whole(cell: Cell, look: Look, setting: Setting) -> float:
    """The width of a text without other breaks than its own."""
    ltr = look is Look.CODE
    style = CELL_FIGURE if look is Look.FIGURE else CELL
    width = max(setting.text_width(line, style, ltr=ltr) for line in cell.text.split("\n"))
    return width + mark_room(cell.tone, style.size)

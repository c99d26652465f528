"""Aligned tables of plain text, measured as a terminal measures them."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from paayesh_desktop.language import Sentence

Cell = object
"""A text, a Sentence, a number, or None for nothing to say."""

_NARROWEST = 24
_GAP = "  "
_RIGHT_TO_LEFT = "\u200f"


@dataclass(frozen=True, slots=True)
class Column:
    """*number* columns end-align; a *wide* one gives way where the terminal is narrow."""

    header: Sentence
    number: bool = False
    wide: bool = False


@dataclass(slots=True)
class Table:
    """Rows under headers; every row has one cell for each column."""

    columns: Sequence[Column]
    rows: list[Sequence[Cell]] = field(default_factory=list[Sequence[Cell]])


def width(text: str) -> int:
    """How many places *text* takes: none for half spaces, diacritics and marks, two for wide
    letters of East Asia."""
    return sum(_width(character) for character in text)


def shortened(text: str, places: int) -> str:
    """*text* in at most *places* places, with an ellipsis where something was left out."""
    if width(text) <= places:
        return text
    kept, used = "", 1
    for character in text:
        used += _width(character)
        if used > places:
            break
        kept += character
    return f"{kept.rstrip()}…"


def aligned(
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    *,
    available: int,
    right_to_left: bool,
) -> list[str]:
    """The lines of a table whose first row is the header.

    *available* places cut the wide columns. With *right_to_left* every line and cell begins with a
    mark of direction, so that a terminal which orders Persian keeps the columns in their places.
    """
    widths = [max(width(row[place]) for row in rows) for place in range(len(columns))]
    _cut(columns, widths, available)
    mark = _RIGHT_TO_LEFT if right_to_left else ""
    return [
        mark
        + f"{_GAP}{mark}".join(
            _padded(shortened(cell, places), places, number=column.number)
            for column, cell, places in zip(columns, row, widths, strict=True)
        ).rstrip(f" {mark}")
        for row in rows
    ]


def _cut(columns: Sequence[Column], widths: list[int], available: int) -> None:
    over = sum(widths) + len(_GAP) * (len(widths) - 1) - available
    for place in sorted(range(len(columns)), key=lambda place: -widths[place]):
        if over > 0 and columns[place].wide:
            taken = max(0, min(over, widths[place] - _NARROWEST))
            widths[place] -= taken
            over -= taken


def _padded(text: str, places: int, *, number: bool) -> str:
    room = " " * (places - width(text))
    return room + text if number else text + room


def _width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1

"""A sheet of cells as offices fill it, whatever file it came from: sparse, typed, addressed."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum

import msgspec

_LETTERS = 26


class CellKind(StrEnum):
    """What stands in a cell; a blank one is not kept at all."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    BOOLEAN = "boolean"
    ERROR = "error"
    UNCALCULATED = "uncalculated"


class Cell(msgspec.Struct, frozen=True, gc=False):
    """One filled cell. *text* is what people see (an error's name, an ISO date, ``TRUE``, ``85%``);
    *percent*: a number shown as a percentage, so 0.85 is read by people as 85; *filled*: repeated
    here from the first cell of its merged range; *formula*: calculated when the file was saved."""

    kind: CellKind
    text: str
    number: Decimal | None = None
    day: date | None = None
    percent: bool = False
    filled: bool = False
    formula: bool = False


class Row(msgspec.Struct, frozen=True):
    """A row that has something in it; *number* and the columns count from 1 as people count."""

    number: int
    cells: Mapping[int, Cell]


class Sheet(msgspec.Struct, frozen=True):
    """A named sheet with its filled rows from top to bottom. *commented* are the addresses of cells
    that somebody hung a comment on."""

    name: str
    rows: tuple[Row, ...]
    hidden: bool = False
    commented: tuple[str, ...] = ()

    def row(self, number: int) -> Row | None:
        return next((row for row in self.rows if row.number == number), None)

    def below(self, number: int) -> Iterator[Row]:
        """The filled rows under row *number*."""
        return (row for row in self.rows if row.number > number)


def letters(column: int) -> str:
    """The name of a column: 1 is ``A``, 27 is ``AA``."""
    name = ""
    while column:
        column, place = divmod(column - 1, _LETTERS)
        name = chr(ord("A") + place) + name
    return name


def column_of(name: str) -> int:
    """The number of a column; ValueError for what is no column's name."""
    number = 0
    for letter in name.upper():
        place = ord(letter) - ord("A") + 1
        if not 1 <= place <= _LETTERS:
            raise ValueError(f"no column is called {name!r}")
        number = number * _LETTERS + place
    if not number:
        raise ValueError("a column has a name")
    return number

"""Reads one sheet's XML into sparse rows of typed cells, with merged ranges filled."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

import msgspec

from paayesh_desktop.domain.sheet import Cell, CellKind, Row, Sheet, column_of
from paayesh_desktop.reports.workbooks.xml_stream import Attributes, XmlStream

MAX_ROW = 1_048_576
MAX_COLUMN = 16_384
MAX_CELLS = 5_000_000
"""Filled cells of a workbook, 250 bytes each."""
MAX_FILLED = 1_000_000
"""Cells that merged ranges may fill."""

_ALIKE = 100_000  # different cells that are remembered
_ADDRESS = re.compile("([A-Z]{1,3})([0-9]{1,7})")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_FLOAT_SERIAL_LIMIT = 2_958_466  # the day after 9999-12-31
_DAYS_TO_1904 = 1462
_LEAP_BUG = 60  # Excel counts 1900-02-29, which never was


@dataclass(frozen=True, slots=True)
class Styles:
    """Which cell styles show a date or a percentage, and where the days are counted from."""

    dates: frozenset[int]
    percents: frozenset[int]
    from_1904: bool


class SheetReader(XmlStream):
    """Feed it the sheet's XML, then take the `sheet`.

    Rows and cells may lack their addresses or come after a wrong ``dimension``. ValueError for what
    no spreadsheet program writes, or for more than *room* filled cells.
    """

    def __init__(self, name: str, texts: list[str], styles: Styles, room: int = MAX_CELLS) -> None:
        super().__init__(self._open, self._shut, text_of=("v", "t"))
        self._name = name
        self._texts = texts
        self._styles = styles
        self._room = room
        self._rows: dict[int, dict[int, Cell]] = {}
        self._merged: list[tuple[int, int, int, int]] = []
        self._columns: dict[str, int] = {}
        self._alike: dict[tuple[str | None, str | None, str, bool], Cell] = {}
        self._row = self._column = self.count = 0
        self._given: Attributes = {}
        self._address: str | None = None
        self._value: str | None = None
        self._inline: list[str] = []
        self._formula = self._phonetic = False

    def sheet(self, *, hidden: bool) -> Sheet:
        ordered = sorted(self._rows)
        self._fill(ordered)
        return Sheet(self._name, tuple(Row(row, self._rows[row]) for row in ordered), hidden)

    def _open(self, name: str, given: Attributes) -> None:
        if name == "c":
            self._begin_cell(given)
        elif name == "row":
            self._row = int(given.get("r", self._row + 1))
            self._column, self._address = 0, None
            if not 1 <= self._row <= MAX_ROW:
                raise ValueError("a row below the last one")
        elif name == "f":
            self._formula = True
        elif name == "rPh":
            self._phonetic = True
        elif name == "mergeCell":
            self._merged.append(self._range(given.get("ref", "")))

    def _begin_cell(self, given: Attributes) -> None:
        self._value = None
        self._formula = False
        self._inline.clear()
        address = given.get("r")
        if address is None:
            before = self._place(self._address)[1] if self._address else self._column
            self._column = before + 1
        self._address = address
        self._given = given

    def _shut(self, name: str, text: str) -> None:
        if name == "v":
            self._value = text
        elif name == "t":
            if not self._phonetic:
                self._inline.append(text)
        elif name == "rPh":
            self._phonetic = False
        elif name == "c" and (self._value is not None or self._inline or self._formula):
            cell = self._shared_cell(self._value or "".join(self._inline))
            if cell is not None:
                self._keep(cell)

    def _shared_cell(self, value: str) -> Cell | None:
        """One cell for all that say the same: codes and periods come back in every row."""
        about = (self._given.get("t"), self._given.get("s"), value, self._formula)
        cell = self._alike.get(about)
        if cell is None:
            cell = self._cell(value)
            if cell is not None and self._formula:
                cell = msgspec.structs.replace(cell, formula=True)
            if cell is not None and len(self._alike) < _ALIKE:
                self._alike[about] = cell
        return cell

    def _keep(self, cell: Cell) -> None:
        column = self._place(self._address)[1] if self._address else self._column
        self.count += 1
        if self.count > self._room or column > MAX_COLUMN:
            raise ValueError("more than a spreadsheet can have")
        self._rows.setdefault(self._row, {})[column] = cell

    def _cell(self, value: str) -> Cell | None:
        cell: Cell | None = None
        match self._given.get("t", "n"):
            case "s":
                cell = _text(self._shared(int(value))) if value else None
            case "inlineStr" | "str":
                cell = _text(value)
            case "e":
                cell = Cell(CellKind.ERROR, value)
            case "b":
                cell = Cell(CellKind.BOOLEAN, "TRUE" if value == "1" else "FALSE")
            case "d":
                cell = Cell(CellKind.DATE, value, day=date.fromisoformat(value[:10]))
            case _ if value.strip():
                cell = self._number(value.strip())
            case _ if self._formula:
                cell = Cell(CellKind.UNCALCULATED, "")
            case _:
                pass
        return cell

    def _shared(self, place: int) -> str:
        if place < 0:
            raise ValueError("a place before the first shared text")
        return self._texts[place]

    def _number(self, value: str) -> Cell:
        number = _exact(value)
        style = int(self._given.get("s", "0"))
        limit = _FLOAT_SERIAL_LIMIT - (_DAYS_TO_1904 if self._styles.from_1904 else 0)
        if style in self._styles.dates and 0 <= number < limit:
            day = self._day(int(number))
            return Cell(CellKind.DATE, day.isoformat() if day else value, day=day)
        return Cell(CellKind.NUMBER, value, number, percent=style in self._styles.percents)

    def _day(self, serial: int) -> date | None:
        """The day of a serial number; None for a time without a day."""
        if serial == 0:
            return None
        if self._styles.from_1904:
            return date(1904, 1, 1) + timedelta(serial)
        return date(1899, 12, 31 if serial < _LEAP_BUG else 30) + timedelta(serial)

    def _place(self, address: str) -> tuple[int, int]:
        found = _ADDRESS.fullmatch(address)
        if found is None:
            raise ValueError(f"no cell has the address {address!r}")
        column = self._columns.get(found[1])
        if column is None:
            column = self._columns[found[1]] = column_of(found[1])
        return int(found[2]), column

    def _range(self, reference: str) -> tuple[int, int, int, int]:
        first, _, last = reference.partition(":")
        return (*self._place(first), *self._place(last or first))

    def _fill(self, ordered: list[int]) -> None:
        """Repeat the first cell of every merged range in the rows that have something else."""
        budget = MAX_FILLED
        for top, left, bottom, right in self._merged:
            first = self._rows.get(top, {}).get(left)
            if first is None:
                continue
            repeated = msgspec.structs.replace(first, filled=True)
            for row in ordered[bisect_left(ordered, top) :]:
                if row > bottom:
                    break
                cells = self._rows[row]
                for column in range(left, min(right, MAX_COLUMN) + 1):
                    budget -= 1
                    if budget < 0:
                        raise ValueError("merged ranges cover more than a table has")
                    cells.setdefault(column, repeated)


def _text(text: str) -> Cell | None:
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = text.strip()
    return Cell(CellKind.TEXT, text) if text else None


def _exact(value: str) -> Decimal:
    """The number as a person typed it: a spreadsheet keeps binary fractions, whose shortest decimal
    spelling is that number (12.1 and not 12.0999…)."""
    try:
        number = Decimal(value)
    except InvalidOperation as error:
        raise ValueError(f"no number: {value!r}") from error
    exact = number if value.isdecimal() else Decimal(repr(float(value)))
    if not exact.is_finite():
        raise ValueError(f"no number: {value!r}")
    return exact

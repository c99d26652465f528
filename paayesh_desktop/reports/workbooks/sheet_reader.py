"""Reads one sheet's XML into sparse rows of typed cells, with merged ranges filled."""

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Context, Decimal, InvalidOperation

import msgspec

from paayesh_desktop.domain.sheet import Cell, CellKind, Row, Sheet, column_of
from paayesh_desktop.reports.workbooks.xml_stream import Attributes, XmlStream

MAX_ROW = 1_048_576
MAX_COLUMN = 16_384
MAX_CELLS = 5_000_000
"""Filled cells of a workbook, 250 bytes each."""
MAX_FILLED = 1_000_000
"""Cells that merged ranges and formulas of several cells may cover."""

_Area = tuple[int, int, int, int]  # top, left, bottom, right
_ALIKE = 100_000  # different cells that are remembered
_ADDRESS = re.compile("([A-Z]{1,3})([0-9]{1,7})")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_DAYS_TO_1904 = 1462
_LEAP_BUG = 60  # Excel counts 1900-02-29, which never was
_MINUTES = 24 * 60
_SHOWN_DIGITS = 15  # of a number, in every spreadsheet program
_SEEN = Context(prec=_SHOWN_DIGITS)
_UNSHOWN = "#####"
_TRUE = ("1", "true")
_OF_SEVERAL = ("array", "dataTable")
_ISO_DAY = 10  # letters


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
        self._merged: list[_Area] = []
        self._spilled: list[_Area] = []
        self._budget = MAX_FILLED
        self._columns: dict[str, int] = {}
        self._alike: dict[tuple[str | None, str | None, str, bool], Cell] = {}
        self._row = self._column = self.count = 0
        self._given: Attributes = {}
        self._address: str | None = None
        self._value: str | None = None
        self._inline: list[str] = []
        self._formula = self._phonetic = False

    def sheet(self, *, hidden: bool, commented: Sequence[str] = ()) -> Sheet:
        ordered = sorted(self._rows)
        self._calculated(ordered)
        self._fill(ordered)
        rows = tuple(Row(row, self._rows[row]) for row in ordered)
        return Sheet(self._name, rows, hidden, tuple(commented))

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
            if given.get("t") in _OF_SEVERAL and ":" in given.get("ref", ""):
                self._spilled.append(self._range(given["ref"]))
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
        kind, bare = self._given.get("t", "n"), value.strip()
        if kind in ("inlineStr", "str"):
            return _text(value)
        if not bare:
            return Cell(CellKind.UNCALCULATED, "") if self._formula and kind == "n" else None
        match kind:
            case "s":
                cell = _text(self._shared(int(bare)))
            case "e":
                cell = Cell(CellKind.ERROR, bare)
            case "b":
                cell = Cell(CellKind.BOOLEAN, "TRUE" if bare.lower() in _TRUE else "FALSE")
            case "d":
                cell = Cell(CellKind.DATE, bare, day=_iso_day(bare))
            case _:
                cell = self._number(bare)
        return cell

    def _shared(self, place: int) -> str:
        if place < 0:
            raise ValueError("a place before the first shared text")
        return self._texts[place]

    def _number(self, value: str) -> Cell:
        number = _exact(value)
        style = int(self._given.get("s", "0"))
        if style in self._styles.dates:
            day = self._day(number)
            return Cell(CellKind.DATE, day.isoformat() if day else _time(number), day=day)
        percent = style in self._styles.percents
        seen = f"{number.scaleb(2, _SEEN).normalize(_SEEN):f}%" if percent else f"{number:f}"
        return Cell(CellKind.NUMBER, seen, number, percent=percent)

    def _day(self, serial: Decimal) -> date | None:
        """The day of a serial number; None for a time without a day, and before 1900, of which no
        two programs think alike."""
        if serial < 1:
            return None
        first = date(1904, 1, 1) if self._styles.from_1904 else date(1899, 12, 30)
        if not self._styles.from_1904 and 0 < serial < _LEAP_BUG:
            first = date(1899, 12, 31)
        try:
            return first + timedelta(math.floor(serial))
        except OverflowError:
            return None

    def _place(self, address: str) -> tuple[int, int]:
        found = _ADDRESS.fullmatch(address)
        if found is None:
            raise ValueError(f"no cell has the address {address!r}")
        column = self._columns.get(found[1])
        if column is None:
            column = self._columns[found[1]] = column_of(found[1])
        return int(found[2]), column

    def _range(self, reference: str) -> _Area:
        first, _, last = reference.partition(":")
        return (*self._place(first), *self._place(last or first))

    def _calculated(self, ordered: list[int]) -> None:
        """What a formula of several cells gave to those beside its own is a formula's as well."""
        for area in self._spilled:
            for cells, column in self._within(area, ordered):
                if column in cells:
                    cells[column] = msgspec.structs.replace(cells[column], formula=True)

    def _fill(self, ordered: list[int]) -> None:
        """Repeat the first cell of every merged range in the rows that have something else."""
        for area in self._merged:
            first = self._rows.get(area[0], {}).get(area[1])
            if first is None:
                continue
            repeated = msgspec.structs.replace(first, filled=True)
            for cells, column in self._within(area, ordered):
                cells.setdefault(column, repeated)

    def _within(self, area: _Area, ordered: list[int]) -> Iterator[tuple[dict[int, Cell], int]]:
        """The columns of *area* in each row that has something."""
        top, left, bottom, right = area
        for row in ordered[bisect_left(ordered, top) : bisect_right(ordered, bottom)]:
            for column in range(left, min(right, MAX_COLUMN) + 1):
                self._budget -= 1
                if self._budget < 0:
                    raise ValueError("ranges cover more than a table has")
                yield self._rows[row], column


def _text(text: str) -> Cell | None:
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = text.strip()
    return Cell(CellKind.TEXT, text) if text else None


def _exact(value: str) -> Decimal:
    """The number as people see it. A spreadsheet keeps binary fractions and shows 15 digits of
    them: 12.1 and not 12.0999…, and 0.1+0.2 is 0.3. The digits of whole numbers are kept."""
    try:
        number = Decimal(value)
        seen = number if value.isdecimal() else Decimal(f"{float(value):.{_SHOWN_DIGITS}g}")
    except (InvalidOperation, ValueError) as error:
        raise ValueError(f"no number: {value!r}") from error
    if not seen.is_finite():
        raise ValueError(f"no number: {value!r}")
    return seen


def _iso_day(value: str) -> date | None:
    """The day of a date as ISO 8601 writes it; None for a time or a span."""
    try:
        return date.fromisoformat(value[:_ISO_DAY])
    except ValueError:
        return None


def _time(number: Decimal) -> str:
    """A time of the day as people write it; for a day that cannot be shown, what is shown then."""
    if not 0 <= number < 1:
        return _UNSHOWN
    hours, minutes = divmod(round(number * _MINUTES), 60)
    return f"{hours:02}:{minutes:02}"

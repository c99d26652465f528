"""Hands refused rows back in the workbook they came in, with the reason beside each, such that
correcting and importing it is all there is to do."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from paayesh_desktop.domain.column_mapping import Mapping as ColumnsMapping
from paayesh_desktop.domain.column_mapping import SheetMapping, encode
from paayesh_desktop.domain.foreign_table import TableRow, table_rows
from paayesh_desktop.domain.plan_draft import Refusal
from paayesh_desktop.domain.returned_mark import RETURNED, mark_texts
from paayesh_desktop.domain.sheet import Cell, CellKind, Sheet, column_of, letters
from paayesh_desktop.domain.template_form import HEADER_ROW, MARK_SHEET, PLAN
from paayesh_desktop.domain.template_table import form_of
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.workbooks import plan_template
from paayesh_desktop.reports.workbooks.plan_template import FORMER_PLACE, WHY_REFUSED, Line
from paayesh_desktop.reports.workbooks.workbook_writer import SheetWriter, Style, WorkbookWriter

Refused = Mapping[int, Sequence[Refusal]]


def write(
    path: Path,
    sheets: Sequence[Sheet],
    mapping: ColumnsMapping | None,
    refusals: Sequence[Refusal],
    catalogue: Catalogue,
) -> int:
    """Write the refused rows of *sheets* to *path*; how many there are.

    *mapping* says how a foreign table was read; None is the program's own template. Raises
    UserError when the file cannot be written.
    """
    by_sheet: dict[str, dict[int, list[Refusal]]] = defaultdict(lambda: defaultdict(list))
    for refusal in refusals:
        by_sheet[refusal.sheet][refusal.row].append(refusal)
    if mapping is None:
        lines = _lines(sheets, by_sheet, catalogue)
        plan_template.write(path, catalogue, lines, handed_back=True)
    else:
        with WorkbookWriter(path, right_to_left=catalogue.language == "fa") as book:
            for sheet in sheets:
                used = mapping.of(sheet.name)
                if used is not None and sheet.name in by_sheet:
                    _Returning(book.sheet(_tab(sheet)), sheet, used, catalogue).write(
                        by_sheet[sheet.name]
                    )
            _mark(book.sheet(MARK_SHEET), mapping)
    return sum(len(rows) for rows in by_sheet.values())


def _lines(
    sheets: Sequence[Sheet], by_sheet: Mapping[str, Refused], catalogue: Catalogue
) -> dict[str, list[Line]]:
    """The refused rows of a template, and its plan, without which they would have none."""
    lines: dict[str, list[Line]] = defaultdict(list)
    for sheet in sheets:
        found = form_of(sheet)
        if found is None:
            continue
        form, places = found
        refused = by_sheet.get(sheet.name, {})
        for row in sheet.below(HEADER_ROW):
            told = refused.get(row.number, ())
            if told or form is PLAN:
                columns = {refusal.column for refusal in told}
                lines[form.key].append(
                    Line(
                        {key: row.cells.get(place) for key, place in places.items()},
                        frozenset(
                            key for key, place in places.items() if letters(place) in columns
                        ),
                        _address(told),
                        _reason(told, catalogue),
                    )
                )
    return lines


class _Returning:
    """The work on one sheet of a foreign table."""

    def __init__(
        self, out: SheetWriter, sheet: Sheet, mapping: SheetMapping, catalogue: Catalogue
    ) -> None:
        self._out = out
        self._sheet = sheet
        self._mapping = mapping
        self._catalogue = catalogue
        self._last = max((column.number for column in mapping.columns), default=0)

    def write(self, refused: Refused) -> None:
        """The header where it stood, then the refused rows without gaps."""
        out, mapping = self._out, self._mapping
        out.column(self._last + 1, 24, Style.CODE)
        out.column(self._last + 2, 80, Style.REASON)
        out.freeze(mapping.header_row)
        out.print_wide(mapping.header_row)
        for row in self._sheet.rows:
            if row.number <= mapping.header_row - mapping.header_rows:
                for number, cell in sorted(row.cells.items()):
                    if not cell.filled:
                        out.write(row.number, number, cell)
        for column in mapping.columns:
            out.write(mapping.header_row, column.number, column.header, Style.HEADER)
        say = self._catalogue.say
        out.write(mapping.header_row, self._last + 1, say(FORMER_PLACE), Style.HEADER)
        out.write(mapping.header_row, self._last + 2, say(WHY_REFUSED), Style.HEADER)
        heading, place = "", mapping.header_row
        for found in self._refused_rows(refused):
            place += 1
            if found.heading and found.heading != heading:
                heading = found.heading
                out.merge(place, 1, max(self._last, 2), heading)
                place += 1
            self._row(place, found, refused[found.row.number])

    def _refused_rows(self, refused: Refused) -> Iterator[TableRow]:
        return (
            found for found in table_rows(self._sheet, self._mapping) if found.row.number in refused
        )

    def _row(self, place: int, found: TableRow, told: Sequence[Refusal]) -> None:
        columns = {column_of(refusal.column) for refusal in told if refusal.column}
        cells = found.row.cells
        for number in sorted({*cells, *columns}):
            if number <= self._last:
                cell = cells.get(number)
                self._out.write(place, number, cell, _style(cell), refused=number in columns)
        self._out.write(place, self._last + 1, _address(told), Style.CODE)
        self._out.write(place, self._last + 2, _reason(told, self._catalogue), Style.REASON)


def _tab(sheet: Sheet) -> str:
    """Its own name, unless that is the one of the sheet that keeps the mapping."""
    return f"{sheet.name} 1" if sheet.name.casefold() == MARK_SHEET else sheet.name


def _style(cell: Cell | None) -> Style:
    return Style.NUMBER if cell is not None and cell.kind is CellKind.NUMBER else Style.TEXT


def _address(told: Sequence[Refusal]) -> str:
    return ", ".join(refusal.address for refusal in told)


def _reason(told: Sequence[Refusal], catalogue: Catalogue) -> str:
    """The reasons of a row, each once."""
    said = dict.fromkeys(catalogue.say(refusal.reason) for refusal in told)
    return "\n".join(said)


def _mark(sheet: SheetWriter, mapping: ColumnsMapping) -> None:
    """The hidden sheet that keeps the mapping with the table, so that it comes back as the same
    plan under any name of file."""
    sheet.write(1, 1, RETURNED)
    for row, text in enumerate(mark_texts(encode(mapping)), 2):
        sheet.write(row, 1, text)
    sheet.hide()

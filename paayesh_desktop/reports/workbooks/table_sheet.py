"""A table on a sheet of its own, to be filtered and counted on: typed cells, a frozen header."""

from collections.abc import Sequence
from dataclasses import dataclass

from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.reports.report import Cell, Column, Look, Row
from paayesh_desktop.reports.workbooks.workbook_style import Style
from paayesh_desktop.reports.workbooks.workbook_writer import SheetWriter

_CAPTION, _HEADER = 1, 2
_NARROWEST, _WIDEST = 7, 60
_MEASURED = 500
"""Rows that decide how wide the columns are."""
_DAY_WIDTH = 13
_DAY_TITLE = translate("Paper", "{title} (Gregorian)")
_PERCENT_SIGNS = ("٪", "%")
_STYLES = {Look.TEXT: Style.TEXT, Look.FIGURE: Style.TEXT, Look.CODE: Style.CODE}


@dataclass(frozen=True, slots=True)
class _Field:
    """A column of the sheet: the text of a column of the table, or its *days* beside it."""

    place: int
    title: str
    style: Style
    width: int
    days: bool = False


def write_table(
    sheet: SheetWriter,
    caption: str,
    columns: Sequence[Column],
    rows: Sequence[Row],
    catalogue: Catalogue,
) -> None:
    """Fill *sheet* with *rows* under a header, and say above it what they are."""
    fields = _fields(columns, rows, catalogue)
    for number, field in enumerate(fields, 1):
        sheet.column(number, field.width, field.style)
    sheet.write(_CAPTION, 1, caption, Style.HEADING)
    for number, field in enumerate(fields, 1):
        sheet.write(_HEADER, number, field.title, Style.HEADER)
    for line, row in enumerate(rows, _HEADER + 1):
        _write_row(sheet, line, row, fields)
    sheet.freeze(_HEADER)
    if fields:
        sheet.filter(_HEADER, len(fields), _HEADER + len(rows))
    sheet.print_wide(_HEADER)


def _fields(
    columns: Sequence[Column], rows: Sequence[Row], catalogue: Catalogue
) -> tuple[_Field, ...]:
    lines = [row.cells for row in rows if not row.head]
    fields: list[_Field] = []
    for place, column in enumerate(columns):
        texts = [column.title, *(cells[place].text for cells in lines[:_MEASURED])]
        longest = max(len(part) for text in texts for part in (text.splitlines() or [""]))
        width = min(max(longest + 3, _NARROWEST), _WIDEST)
        fields.append(_Field(place, column.title, _STYLES[column.look], width))
        if any(cells[place].day for cells in lines):
            title = catalogue.say(_DAY_TITLE.fill(title=column.title))
            width = max(_DAY_WIDTH, len(title) + 3)
            fields.append(_Field(place, title, Style.DATE, width, days=True))
    return tuple(fields)


def _write_row(sheet: SheetWriter, line: int, row: Row, fields: Sequence[_Field]) -> None:
    if row.head:
        for number, _field in enumerate(fields, 1):
            text = row.cells[0].text if number == 1 else ""
            sheet.write(line, number, text, Style.GROUP)
        return
    for number, field in enumerate(fields, 1):
        cell = row.cells[field.place]
        value, style = (cell.day, Style.DATE) if field.days else typed(cell, field.style)
        sheet.write(line, number, value, style, strong=row.total)


def typed(cell: Cell, style: Style = Style.TEXT) -> tuple[object, Style]:
    """What a spreadsheet gets for *cell*: its number, or its text."""
    if cell.number is None:
        return cell.text, style
    whole = cell.number == cell.number.to_integral_value()
    if strip_marks(cell.text).endswith(_PERCENT_SIGNS):
        return cell.number, Style.WHOLE_SHARE if whole else Style.SHARE
    return cell.number, Style.WHOLE if whole else Style.NUMBER

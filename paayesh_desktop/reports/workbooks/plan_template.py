"""Writes the program's own workbook: empty to be filled in, with a plan in it, or with the rows
that were refused and why."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from itertools import islice
from pathlib import Path

import msgspec

from paayesh_desktop.domain.calendar import Style as DayStyle
from paayesh_desktop.domain.calendar import format_jalali
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.period_text import read_period
from paayesh_desktop.domain.plan_words import TITLES
from paayesh_desktop.domain.template_form import (
    FORMS,
    HEADER_ROW,
    KEY_ROW,
    MARK_SHEET,
    NO,
    TEMPLATE,
    VERSION,
    YES,
    Column,
    Content,
    Form,
)
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.reports.workbooks.workbook_writer import (
    MAX_ROWS,
    SheetWriter,
    Style,
    WorkbookWriter,
    reference,
)

_STYLES = {
    Content.NUMBER: Style.NUMBER,
    Content.FIGURE: Style.NUMBER,
    Content.YEAR: Style.YEAR,
} | dict.fromkeys((Content.CODE, Content.CODES, Content.DAY), Style.CODE)
_GUIDE_WIDTH = 90  # characters
_PER_SHEET = MAX_ROWS - HEADER_ROW
_FIRST_CHOICES = 3  # the column of the hidden sheet after the template's name and version


class Line(msgspec.Struct, frozen=True):
    """One row by the keys of its columns. *refused* are the keys of cells to be coloured, *address*
    says where the row stood and *reason* why it was refused."""

    values: Mapping[str, object]
    refused: frozenset[str] = frozenset()
    address: str = ""
    reason: str = ""


def write(
    path: Path,
    catalogue: Catalogue,
    lines: Mapping[str, Iterable[Line]] | None = None,
    *,
    handed_back: bool = False,
) -> None:
    """Write the template to *path*, with *lines* by the key of their form.

    *handed_back* adds the columns for where a row stood and why it was refused. Raises UserError
    when the file cannot be written.
    """
    with WorkbookWriter(path, right_to_left=catalogue.language == "fa") as book:
        writing = _Writing(book, catalogue, handed_back=handed_back)
        writing.guide()
        writing.mark()
        for form in FORMS:
            writing.form(form, (lines or {}).get(form.key, ()))


class _Writing:
    """The work on one template."""

    def __init__(self, book: WorkbookWriter, catalogue: Catalogue, *, handed_back: bool) -> None:
        self._book = book
        self._catalogue = catalogue
        self._say = catalogue.say
        self._handed_back = handed_back
        self._choices: dict[type[StrEnum] | None, str] = {}

    def guide(self) -> None:
        sheet = self._book.sheet(self._say(_GUIDE))
        sheet.column(1, _GUIDE_WIDTH, Style.PROSE)
        sheet.print_wide(1)
        sheet.write(1, 1, self._say(_GUIDE_TITLE), Style.TITLE)
        lines = (_RETURNED, *_LINES) if self._handed_back else _LINES
        for row, line in enumerate(lines, 3):
            said = self._say(line)
            sheet.height(row, 1 + len(said) // _GUIDE_WIDTH)
            sheet.write(row, 1, said, Style.PROSE)
        sheet.show_first()

    def mark(self) -> None:
        """The hidden sheet: the template's name and version, and the words that can be chosen."""
        kinds = dict.fromkeys(column.choices for form in FORMS for column in form.columns)
        words: list[Sequence[str]] = []
        for kind in kinds:
            said = [YES, NO] if kind is None else [TITLES[choice] for choice in kind]
            self._choices[kind] = reference(MARK_SHEET, len(words) + _FIRST_CHOICES, said)
            words.append([self._say(word) for word in said])
        sheet = self._book.sheet(MARK_SHEET)
        for row in range(1, max(map(len, words)) + 1):
            if row == 1:
                sheet.write(row, 1, TEMPLATE)
                sheet.write(row, 2, VERSION, Style.NUMBER)
            for column, offered in enumerate(words, _FIRST_CHOICES):
                if row <= len(offered):
                    sheet.write(row, column, offered[row - 1])
        sheet.hide()

    def form(self, form: Form, lines: Iterable[Line]) -> None:
        """One sheet, or as many as the lines need."""
        remaining = iter(lines)
        number = 1
        chunk = list(islice(remaining, _PER_SHEET))
        while chunk or number == 1:
            title = self._say(form.title)
            self._sheet(form, title if number == 1 else f"{title} {number}", chunk)
            chunk = list(islice(remaining, _PER_SHEET))
            number += 1

    def _sheet(self, form: Form, title: str, lines: Sequence[Line]) -> None:
        sheet = self._book.sheet(title)
        columns = len(form.columns)
        for place, column in enumerate(form.columns, 1):
            sheet.column(place, column.width, _style(column))
            if _style(column) is Style.NUMBER:
                sheet.typed(place, column.width)
            if column.choices or column.content is Content.YES:
                sheet.choices(HEADER_ROW + 1, place, self._choices[column.choices])
        for place, column in enumerate(form.columns, 1):
            sheet.write(KEY_ROW, place, f"{form.key}.{column.key}", Style.CODE)
        sheet.hide_row(KEY_ROW)
        for place, column in enumerate(form.columns, 1):
            star = " *" if column.required else ""
            sheet.write(HEADER_ROW, place, self._say(column.title) + star, Style.HEADER)
        if self._handed_back:
            sheet.column(columns + 1, 24, Style.CODE)
            sheet.column(columns + 2, 80, Style.REASON)
            sheet.write(HEADER_ROW, columns + 1, self._say(FORMER_PLACE), Style.HEADER)
            sheet.write(HEADER_ROW, columns + 2, self._say(WHY_REFUSED), Style.HEADER)
        sheet.freeze(HEADER_ROW)
        sheet.print_wide(HEADER_ROW)
        sheet.filter(HEADER_ROW, columns)
        for row, line in enumerate(lines, HEADER_ROW + 1):
            self._line(sheet, row, form, line)

    def _line(self, sheet: SheetWriter, row: int, form: Form, line: Line) -> None:
        for place, column in enumerate(form.columns, 1):
            value = line.values.get(column.key)
            refused = column.key in line.refused
            if value is not None or refused:
                sheet.write(row, place, self._written(value), _style(column), refused=refused)
        if line.reason:
            sheet.write(row, len(form.columns) + 1, line.address, Style.CODE)
            sheet.write(row, len(form.columns) + 2, line.reason, Style.REASON)

    def _written(self, value: object) -> object:
        """The value as a person writes it, such that it is read back as the same."""
        if isinstance(value, bool):
            return self._say(YES if value else NO)
        if isinstance(value, StrEnum):
            return self._say(TITLES[value])
        if isinstance(value, Period):
            words = self._say(value.title())
            return words if read_period(words) == value else value.code
        if isinstance(value, date):
            persian = self._catalogue.language == "fa"
            return format_jalali(value, DayStyle.NUMERIC if persian else DayStyle.LATIN_NUMERIC)
        return value


def _style(column: Column) -> Style:
    return _STYLES.get(column.content, Style.TEXT)


FORMER_PLACE = translate("Template", "Former place")
WHY_REFUSED = translate("Template", "Why it was not taken")

_GUIDE = translate("Template", "Guide")
_GUIDE_TITLE = translate("Template", "How to fill in this workbook")
_RETURNED = translate(
    "Template",
    "These rows were not taken. The coloured cells are why; the last column says what to do."
    " Correct them here and import this workbook; all other rows have been taken already.",
)
_LINES = (
    translate(
        "Template",
        "Every sheet is a table: one row for one thing. Columns with a star must be filled in."
        " Columns may be moved; the hidden first row must stay.",
    ),
    translate(
        "Template",
        "Codes tie the sheets together: an indicator names its element by code, a target and a"
        " result name their indicator by code. The same code twice is refused.",
    ),
    translate(
        "Template",
        "Write periods as 1404, “third bimester of 1404”, or 1404B3; days as 1404/01/15."
        " All digits, Persian and Latin, are read.",
    ),
    translate(
        "Template",
        "An empty cell says nothing: it is never zero and deletes nothing. Write zero as 0. Where"
        " there is no figure write “not available” and the reason beside it, or “not due”.",
    ),
    translate(
        "Template",
        "Importing the same workbook again changes nothing;"
        " a changed cell changes only its own row.",
    ),
)

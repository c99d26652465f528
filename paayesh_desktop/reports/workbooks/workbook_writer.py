"""Writes .xlsx files as Persian offices read them; the only module that knows XlsxWriter.

Every text is written as text: nothing that a person typed can become a formula or a link.
"""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Self

from paayesh_desktop.domain.sheet import Cell, CellKind, letters
from paayesh_desktop.domain.text import isolate, strip_marks
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.reports.workbooks.sheet_names import SheetNames
from paayesh_desktop.reports.workbooks.workbook_style import FONT, Style, look, whole_format

MAX_ROWS = 1_000_000
"""Rows that are put on one sheet; a spreadsheet has 1,048,576."""

_LONGEST = 32_767
_LINE_HEIGHT = 18  # points
_A4 = 9
_PRECISION = 15  # digits that every spreadsheet program keeps


class WorkbookWriter:
    """A new workbook at *path*; it appears there only when it is whole.

    *right_to_left* turns its sheets. Leaving the context raises UserError when the file cannot be
    written, for example because it is open in a spreadsheet program.
    """

    _memory: ClassVar[str] = "constant_memory"
    """Rows go to the disk as they are written: a table may have a million."""

    def __init__(self, path: Path, *, right_to_left: bool = True) -> None:
        self._path = path
        self._right_to_left = right_to_left
        self._unfinished = path.with_name(f".{path.name}.part")
        self._formats: dict[tuple[Style, bool, bool], Any] = {}
        self._names = SheetNames()

    def __enter__(self) -> Self:
        try:
            self._unfinished.touch()
        except OSError as error:
            raise self._not_written(error) from error
        import xlsxwriter  # noqa: PLC0415 - 20 ms that only a workbook pays, not every start

        self._book: Any = xlsxwriter.Workbook(
            self._unfinished,
            {
                self._memory: True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                "default_format_properties": {"font_name": FONT, "font_size": 10},
            },
        )
        self.whole: Any = self._book.add_format(whole_format(rtl=self._right_to_left))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415 - as above

        try:
            self._book.close()
            if kind is None:
                self._unfinished.replace(self._path)
        except (OSError, FileCreateError) as failed:
            raise self._not_written(failed) from failed
        finally:
            self._unfinished.unlink(missing_ok=True)

    def _not_written(self, error: Exception) -> UserError:
        cause = error if isinstance(error, OSError) else error.args[0]
        detail = getattr(cause, "strerror", None) or str(cause)
        return UserError(_NOT_WRITTEN, file=isolate(self._path.name), detail=detail)

    def sheet(self, name: str) -> "SheetWriter":
        """A new sheet; what a sheet's name may not have is left out, and no two have one name."""
        sheet = self._book.add_worksheet(self._names.free(name))
        if self._right_to_left:
            sheet.right_to_left()
        return SheetWriter(self, sheet)

    def format(self, style: Style, *, refused: bool = False, strong: bool = False) -> Any:
        found = self._formats.get((style, refused, strong))
        if found is None:
            properties = look(style, rtl=self._right_to_left, refused=refused, strong=strong)
            found = self._formats[style, refused, strong] = self._book.add_format(properties)
        return found


class SheetWriter:
    """One sheet, written from the top row down; rows and columns count from 1."""

    def __init__(self, book: WorkbookWriter, sheet: Any) -> None:
        self._book = book
        self._sheet = sheet
        self._as_text: list[str] = []

    def write(
        self,
        row: int,
        column: int,
        value: object,
        style: Style = Style.TEXT,
        *,
        refused: bool = False,
        strong: bool = False,
    ) -> None:
        """A text, number, day, yes or no, or a cell as it came from another file; None is blank.
        What was *refused* is typed anew, so its cell is one for text: a spreadsheet makes a date of
        12/5 in any other."""
        if refused and style is Style.NUMBER:
            style = Style.CODE
        if isinstance(value, Cell):
            value, style = (value.text, style) if refused else _content(value, style)
        look = self._book.format(style, refused=refused, strong=strong)
        at = row - 1, column - 1
        if value is None or value == "":
            self._sheet.write_blank(*at, None, look)
        elif isinstance(value, bool):
            self._sheet.write_boolean(*at, value, look)
        elif isinstance(value, Decimal | int):
            self._number(at, Decimal(value), look)
        elif isinstance(value, date):
            self._sheet.write_datetime(*at, datetime(value.year, value.month, value.day), look)  # noqa: DTZ001 - a day has no zone
        else:
            self._sheet.write_string(*at, strip_marks(str(value))[:_LONGEST], look)

    @property
    def name(self) -> str:
        """What the sheet is called in the book."""
        name: str = self._sheet.get_name()
        return name

    def merge(self, row: int, first: int, last: int, text: str) -> None:
        """One title over several columns."""
        self.spread(row, first, last, text, Style.HEADER)

    def spread(self, row: int, first: int, last: int, text: str, style: Style) -> None:
        """One text over several columns."""
        look = self._book.format(style)
        self._sheet.merge_range(row - 1, first - 1, row - 1, last - 1, "", look)
        self._sheet.write_string(row - 1, first - 1, strip_marks(text)[:_LONGEST], look)

    def column(self, column: int, width: int, style: Style) -> None:
        """The width of a column in characters, and what is typed below the last row."""
        self._sheet.set_column(column - 1, column - 1, width, self._book.format(style))
        if style is Style.NUMBER:
            first = f"{letters(column)}1"
            self._sheet.conditional_format(
                0,
                column - 1,
                MAX_ROWS,
                column - 1,
                {
                    "type": "formula",
                    "criteria": f"=AND(ISNUMBER({first}),INT({first})={first})",
                    "format": self._book.whole,
                },
            )

    def typed(self, column: int, width: int) -> None:
        """A column in which figures are typed, as texts: nothing is made of them then."""
        self._sheet.set_column(column - 1, column - 1, width, self._book.format(Style.CODE))
        self._no_warning(0, MAX_ROWS, column)

    def choices(self, first_row: int, column: int, source: str) -> None:
        """Offer the words in the range *source* from *first_row* down; others are warned of."""
        self._sheet.data_validation(
            first_row - 1,
            column - 1,
            MAX_ROWS,
            column - 1,
            {"validate": "list", "source": f"={source}", "error_type": "warning"},
        )

    def hide_row(self, row: int) -> None:
        self._sheet.set_row(row - 1, None, None, {"hidden": True})

    def height(self, row: int, lines: int) -> None:
        """Room for wrapped lines; not every program finds it by itself."""
        self._sheet.set_row(row - 1, 6 + _LINE_HEIGHT * lines)

    def print_wide(self, header: int) -> None:
        """Print on A4 across, all columns on one page, the headers on each."""
        self._sheet.set_landscape()
        self._sheet.set_paper(_A4)
        self._sheet.fit_to_pages(1, 0)
        self._sheet.repeat_rows(header - 1)

    def print_upright(self) -> None:
        """Print on A4, all columns on one page."""
        self._sheet.set_paper(_A4)
        self._sheet.fit_to_pages(1, 0)

    def freeze(self, row: int, column: int = 0) -> None:
        """Keep the rows down to *row* and the columns to *column* in sight."""
        self._sheet.freeze_panes(row, column)

    def filter(self, row: int, columns: int, last: int = MAX_ROWS) -> None:
        """Offer to filter the rows down to *last* by the headers in *row*."""
        self._sheet.autofilter(row - 1, 0, last - 1, columns - 1)

    def hide(self) -> None:
        """Keep the sheet out of the tabs and out of the list of hidden sheets."""
        self._sheet.very_hidden()

    def show_first(self) -> None:
        self._sheet.activate()

    def _no_warning(self, first: int, last: int, column: int) -> None:
        """Of numbers that are kept as texts; rows count from 0."""
        letter = letters(column)
        self._as_text.append(f"{letter}{first + 1}:{letter}{last + 1}")
        self._sheet.ignore_errors({"number_stored_as_text": " ".join(self._as_text)})

    def _number(self, at: tuple[int, int], number: Decimal, look: Any) -> None:
        """A number that a spreadsheet can keep to the last digit; any other as its digits."""
        if _is_kept(number):
            self._sheet.write_number(*at, number, look)
        else:
            self._sheet.write_string(*at, f"{number:f}", look)


def _is_kept(number: Decimal) -> bool:
    """Whether *number* is the same when it was written and read as a spreadsheet does."""
    return Decimal(f"{number:.{_PRECISION}G}") == number == Decimal(repr(float(number)))


def _content(cell: Cell, style: Style) -> tuple[object, Style]:
    """What a cell of another file holds; its errors and lost formulas become words."""
    match cell.kind:
        case CellKind.NUMBER:
            return cell.number, Style.PERCENT if cell.percent else Style.NUMBER
        case CellKind.DATE if cell.day is not None and cell.day.year >= _FIRST_YEAR:
            return cell.day, Style.DATE
        case CellKind.BOOLEAN:
            return cell.text == "TRUE", style
        case _:
            return cell.text, style


def reference(sheet: str, column: int, rows: Sequence[object]) -> str:
    """The range of a column that *rows* fill from the top."""
    letter = letters(column)
    return f"'{sheet}'!${letter}$1:${letter}${len(rows)}"


_FIRST_YEAR = 1900

_NOT_WRITTEN = translate(
    "Workbook",
    "The workbook {file} could not be written: {detail}. Your data are safe."
    " If it is open in another program close it there, or choose another name or folder.",
)

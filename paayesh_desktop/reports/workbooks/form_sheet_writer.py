"""The sheet of a form as XlsxWriter writes it: locked but for the cells to be filled.

All of these are cells for text. In a cell for numbers a spreadsheet makes a date of ``12/5``, zeros
of the sixteenth digit and a fraction of ``12%``, and nothing is left of what was typed.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.reports.workbooks.workbook_writer import FONT, SheetWriter, WorkbookWriter

_RTL, _LTR = 2, 1
_LINE = {"border": 1, "border_color": "#C5CED3"}
_TITLE_LONGEST, _MESSAGE_LONGEST = 32, 255


class Face(StrEnum):
    """How a cell of a form looks."""

    TITLE = "title"
    FACT = "fact"
    ADVICE = "advice"
    HEADER = "header"
    SECTION = "section"
    HEADING = "heading"
    NUMBER = "number"
    LABEL = "label"
    HINT = "hint"
    NONE = "none"
    FIGURE = "figure"
    WORDS = "words"
    REASON = "reason"


_LOOKS: Mapping[Face, Mapping[str, Any]] = {
    Face.TITLE: {"bold": True, "font_size": 15, "font_color": "#12343B"},
    Face.FACT: {"font_size": 11},
    Face.ADVICE: {"font_color": "#4A5A61", "text_wrap": True, "valign": "top"},
    Face.HEADER: {"bold": True, "text_wrap": True, "bg_color": "#DCE7EA", "bottom": 1, **_LINE},
    Face.SECTION: {"bold": True, "font_size": 12, "font_color": "#12343B"},
    Face.HEADING: {"font_color": "#4A5A61", "italic": False, "bg_color": "#F1F5F6"},
    Face.NUMBER: {"font_color": "#4A5A61", "align": "center", **_LINE},
    Face.LABEL: {"text_wrap": True, **_LINE},
    Face.HINT: {"font_color": "#4A5A61", "text_wrap": True, **_LINE},
    Face.NONE: {"bg_color": "#EEF1F2", **_LINE},
    Face.FIGURE: {
        "locked": 0,
        "num_format": "@",
        "reading_order": _LTR,
        "align": "right",
        "bg_color": "#FFF8DF",
        **_LINE,
    },
    Face.WORDS: {
        "locked": 0,
        "num_format": "@",
        "text_wrap": True,
        "bg_color": "#FFF8DF",
        **_LINE,
    },
    Face.REASON: {"font_color": "#8A1C1C", "text_wrap": True, **_LINE},
}
_MARKED_FACES = frozenset({Face.LABEL, Face.HINT, Face.HEADING, Face.REASON})
_MARKED = {"bg_color": "#F6D5D5", "border": 2, "border_color": "#B3261E"}


class FormBookWriter(WorkbookWriter):
    """A workbook with a form in it: small, and there may be hundreds, so no files are made for
    its parts."""

    _memory = "in_memory"

    def form_sheet(self, name: str) -> "FormSheetWriter":
        """A locked sheet; names must fit."""
        sheet = self._book.add_worksheet(name)
        if self._right_to_left:
            sheet.right_to_left()
        return FormSheetWriter(self, sheet)

    @property
    def mark(self) -> str:
        """Makes a text that begins with a figure read in the direction of the sheet: not every
        program does what the cell says."""
        return "\u200f" if self._right_to_left else ""

    def face(self, face: Face, *, marked: bool) -> Any:
        """The look of a cell, in the direction of the workbook."""
        made = self._faces.get((face, marked))
        if made is None:
            side = {"reading_order": _RTL, "align": "right"} if self._right_to_left else {}
            base = {"font_name": FONT, "font_size": 10, "valign": "vcenter", **side}
            look = {**base, **_LOOKS[face], **(_MARKED if marked else {})}
            made = self._faces[face, marked] = self._book.add_format(look)
        return made

    def describe(self, title: str) -> None:
        """The title of the file."""
        self._book.set_properties({"title": strip_marks(title)})

    def __init__(self, path: Any, *, right_to_left: bool = True) -> None:
        super().__init__(path, right_to_left=right_to_left)
        self._faces: dict[tuple[Face, bool], Any] = {}


class FormSheetWriter(SheetWriter):
    """Rows and columns count from 1, written from the top row down."""

    def __init__(self, book: FormBookWriter, sheet: Any) -> None:
        super().__init__(book, sheet)
        self._faces = book

    def put(self, row: int, column: int, text: str, face: Face, *, marked: bool = False) -> None:
        look = self._faces.face(face, marked=marked)
        if text:
            mark = self._faces.mark if face in _MARKED_FACES else ""
            self._sheet.write_string(row - 1, column - 1, mark + strip_marks(text), look)
        else:
            self._sheet.write_blank(row - 1, column - 1, None, look)

    def across(
        self, row: int, first: int, last: int, value: str, face: Face, *, marked: bool = False
    ) -> None:
        """One cell over several columns."""
        look = self._faces.face(face, marked=marked)
        self._sheet.merge_range(row - 1, first - 1, row - 1, last - 1, "", look)
        self.put(row, first, value, face, marked=marked)

    def width(self, column: int, width: int) -> None:
        self._sheet.set_column(column - 1, column - 1, width)

    def points(self, row: int, points: int) -> None:
        """The height of a row that is written next."""
        self._sheet.set_row(row - 1, points)

    def offer(self, first: int, last: int, column: int, source: str, *, free: bool = False) -> None:
        """A list to choose from; *free*: other words can be typed as well."""
        options = {"validate": "list", "source": f"={source}", "show_error": not free}
        self._validate(first, last, column, options)

    def refuse(self, row: int, column: int, formula: str, message: str, hint: str) -> None:
        """What is typed must fulfil *formula*; *message* says so where it does not."""
        options: dict[str, object] = {"validate": "custom", "value": formula}
        options["error_message"] = message[:_MESSAGE_LONGEST]
        if hint:
            options["input_message"] = hint[:_MESSAGE_LONGEST]
        self._validate(row, row, column, options)

    def numbers_as_text(self, first: int, last: int, column: int) -> None:
        """Numbers that are kept as text need no warning there."""
        self._no_warning(first - 1, last - 1, column)

    def protect(self) -> None:
        """Lock what is not to be filled. Without a password: it guards against slips, and the code
        on the hidden sheet finds what was done on purpose."""
        self._sheet.protect("", {"format_columns": True, "format_rows": True})

    def _validate(self, first: int, last: int, column: int, options: Mapping[str, object]) -> None:
        done = self._sheet.data_validation(first - 1, column - 1, last - 1, column - 1, options)
        if done:  # the only sign that it gives
            raise ValueError(f"not taken as a check: {dict(options)}")

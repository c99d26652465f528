"""Writes a monitoring form as a workbook that a unit can fill anywhere and send back.

Everything but the cells to be filled is locked; what was locked is repeated on a hidden sheet with
a code over it, so that a filled workbook is known again under any name (`form_workbook_reader`). No
macros, no links, and no formulas but the checks of what is typed.
"""

from collections.abc import Mapping
from pathlib import Path

from paayesh_desktop.domain.form_cells import Place, as_typed
from paayesh_desktop.domain.form_sheet import NO, YES, TypingStatus
from paayesh_desktop.domain.quantity import digits, format_number, parse_number
from paayesh_desktop.domain.sheet import letters
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.reports.workbooks.form_book import BookLine, FormBook, Input
from paayesh_desktop.reports.workbooks.form_record import (
    LIST_SHEET,
    RECORD_SHEET,
    FormRecord,
    RecordLine,
)
from paayesh_desktop.reports.workbooks.form_sheet_writer import (
    Face,
    FormBookWriter,
    FormSheetWriter,
)

NUMBER, LABEL, MEASURE, LAST, TARGET, LIMITS = 1, 2, 3, 4, 5, 6
COLUMNS: Mapping[Place, int] = {
    Place.VALUE: 7,
    Place.WHOLE: 8,
    Place.STATUS: 9,
    Place.REASON: 10,
}
"""In which column each cell of a line is filled."""
WHY = 11
_WIDTHS = (7, 42, 13, 17, 17, 17, 21, 14, 14, 34, 46)
_LINE, _AIR, _TALL = 17, 7, 84  # points


def write(path: Path, book: FormBook, catalogue: Catalogue) -> None:
    """Write *book* to *path*; UserError when it cannot be written."""
    with FormBookWriter(path, right_to_left=catalogue.language == "fa") as writer:
        writer.describe(book.title)
        _Writing(writer, book, catalogue).write()


class _Writing:
    def __init__(self, writer: FormBookWriter, book: FormBook, catalogue: Catalogue) -> None:
        self._writer = writer
        self._book = book
        self._say = catalogue.say
        self._persian = catalogue.language == "fa"
        self._lists: list[tuple[str, ...]] = [
            tuple(map(self._say, words)) for words in (_STATUSES, _REASONS, _YES_NO)
        ]
        self._last = WHY if book.is_returned else COLUMNS[Place.REASON]
        self._record: list[RecordLine] = []

    def write(self) -> None:
        name = self._say(_TAB)
        out = self._writer.form_sheet(name)
        for column, width in enumerate(_WIDTHS[: self._last], 1):
            out.width(column, width)
        header = self._head(out)
        row = header + 1
        before: BookLine | None = None
        for line in self._book.lines:
            row = self._line(out, self._headings(out, row, line, before), line)
            before = line
        self._checks(out, header + 1, row - 1)
        out.freeze(header, LABEL)
        out.print_wide(header)
        out.protect()
        self._hidden(name)

    def _head(self, out: FormSheetWriter) -> int:
        """The rows above the lines; the number of the last of them."""
        book = self._book
        out.points(1, 30)
        out.put(1, 1, book.title, Face.TITLE)
        row = 2
        for fact in book.facts:
            out.points(row, 20)
            out.put(row, 1, fact, Face.FACT)
            row += 1
        out.points(row, 2 * _LINE + _AIR)
        advice = _RETURNED_ADVICE if book.is_returned else _ADVICE
        out.across(row, 1, self._last, self._say(advice), Face.ADVICE)
        row += 1
        out.points(row, 2 * _LINE + _AIR)
        for column, word in enumerate(_HEADERS[: self._last], 1):
            out.put(row, column, self._say(word), Face.HEADER)
        return row

    def _headings(
        self, out: FormSheetWriter, row: int, line: BookLine, before: BookLine | None
    ) -> int:
        """What stands above *line* and not above the one before it."""
        if line.section and (before is None or before.section != line.section):
            out.points(row, 26)
            out.put(row, 1, line.section, Face.SECTION)
            row += 1
        if line.heading and (before is None or before.heading != line.heading):
            out.points(row, 20)
            for column in range(1, self._last + 1):
                out.put(row, column, line.heading if column == 1 else "", Face.HEADING)
            row += 1
        return row

    def _line(self, out: FormSheetWriter, row: int, line: BookLine) -> int:
        out.points(row, self._height(line))
        hints = (line.measure, line.last, line.target, line.limits)
        out.put(row, NUMBER, digits(line.number) if self._persian else line.number, Face.NUMBER)
        out.put(row, LABEL, line.label, Face.LABEL)
        for column, hint in enumerate(hints, MEASURE):
            out.put(row, column, hint, Face.HINT)
        self._fields(out, row, line)
        self._limits(out, row, line)
        if self._last == WHY:
            out.put(row, WHY, line.returned.reason if line.returned else "", Face.REASON)
        self._record.append(
            RecordLine(row, line.id, line.number, line.label, line.measure, line.kept)
        )
        return row + 1

    def _fields(self, out: FormSheetWriter, row: int, line: BookLine) -> None:
        said = self._content(line)
        back = line.returned
        marked = back.places if back else frozenset[Place]()
        if back is not None:
            said |= {place: as_typed(cell) for place, cell in back.cells.items()}
        figure = line.input in (Input.FIGURE, Input.RATIO)
        for place, column in COLUMNS.items():
            face = Face.FIGURE if figure and place in _FIGURES else Face.WORDS
            value = said.get(place, "")
            if place is Place.WHOLE and line.input is Input.TEXT:
                continue  # a text has the room of both
            if place is Place.WHOLE and line.input is not Input.RATIO:
                face = Face.NONE if not value else face
            if place is Place.VALUE and line.input is Input.TEXT:
                out.across(row, column, column + 1, value, face, marked=place in marked)
            else:
                out.put(row, column, value, face, marked=place in marked)

    def _content(self, line: BookLine) -> dict[Place, str]:
        """What stands in the cells that are filled already."""
        typing = line.typing
        if typing.status is not TypingStatus.VALUE:
            word = _STATUSES[0] if typing.status is TypingStatus.NOT_AVAILABLE else _STATUSES[1]
            return {Place.STATUS: self._say(word), Place.REASON: typing.reason}
        value = typing.value
        if line.input in (Input.FIGURE, Input.RATIO):
            value = self._figure(typing.value)
        elif line.input is Input.YES_NO:
            word = {YES: _YES_NO[0], NO: _YES_NO[1]}.get(typing.value)
            value = self._say(word) if word else typing.value
        return {
            Place.VALUE: value,
            Place.WHOLE: self._figure(typing.denominator),
            Place.REASON: typing.reason,
        }

    def _figure(self, text: str) -> str:
        """A number as it is read; what is none as it was typed."""
        found = parse_number(text)
        return text if found is None else format_number(found, persian=self._persian)

    def _limits(self, out: FormSheetWriter, row: int, line: BookLine) -> None:
        """What is refused when it is typed, if it can be read by a spreadsheet. What cannot, such
        as Persian digits, is left to the reading."""
        column = COLUMNS[Place.VALUE]
        if line.input in (Input.FIGURE, Input.RATIO) and line.limits:
            cell = f"{letters(column)}{row}"
            figure = _FIGURE_OF.format(cell=cell)
            parts = [f"{figure}>={line.least:f}"] if line.least is not None else []
            parts += [f"{figure}<={line.most:f}"] if line.most is not None else []
            formula = f"=OR(ISNUMBER({cell}),IFERROR(AND({','.join(parts)}),1))"
            message = _LIMITS.fill(limits=line.limits)
            out.refuse(row, column, formula, self._say(message), line.help)
        elif line.input is Input.YES_NO:
            out.offer(row, row, column, self._range(2))
        elif line.input is Input.CHOICE:
            if line.choices not in self._lists:
                self._lists.append(line.choices)
            out.offer(row, row, column, self._range(self._lists.index(line.choices)))
        if line.input is Input.RATIO:
            figure = _FIGURE_OF.format(cell=f"{letters(COLUMNS[Place.WHOLE])}{row}")
            formula = f"=IFERROR({figure}<>0,1)"
            out.refuse(row, COLUMNS[Place.WHOLE], formula, self._say(_WHOLE), "")

    def _checks(self, out: FormSheetWriter, first: int, last: int) -> None:
        if last < first:
            return
        out.offer(first, last, COLUMNS[Place.STATUS], self._range(0))
        out.offer(first, last, COLUMNS[Place.REASON], self._range(1), free=True)
        for place in _FIGURES:
            out.numbers_as_text(first, last, COLUMNS[place])

    def _range(self, place: int) -> str:
        letter = letters(place + 1)
        return f"'{LIST_SHEET}'!${letter}$1:${letter}${len(self._lists[place])}"

    def _hidden(self, name: str) -> None:
        lists = self._writer.form_sheet(LIST_SHEET)
        for row in range(max(map(len, self._lists))):
            for column, words in enumerate(self._lists):
                if row < len(words):
                    lists.put(row + 1, column + 1, words[row], Face.FACT)
        book = self._book
        record = FormRecord(
            book.form_id,
            book.unit,
            book.period,
            book.digest,
            book.number,
            name,
            tuple(self._record),
        )
        kept = self._writer.form_sheet(RECORD_SHEET)
        for row, texts in enumerate(record.rows(), 1):
            for column, text in enumerate(texts, 1):
                kept.put(row, column, text, Face.FACT)
        for sheet in (lists, kept):
            sheet.hide()
            sheet.protect()

    def _height(self, line: BookLine) -> int:
        """Room for the longest text of the row; not every program finds it by itself."""
        texts = {LABEL: line.label, LAST: line.last, TARGET: line.target, LIMITS: line.limits}
        if line.returned is not None:
            texts[WHY] = line.returned.reason
        lines = max(-(-len(text) // (_WIDTHS[column - 1] - 2)) for column, text in texts.items())
        least = _TALL if line.input is Input.TEXT else 0
        return max(least, _AIR + _LINE * max(1, lines))


_FIGURES = (Place.VALUE, Place.WHOLE)
_FIGURE_OF = '_xlfn.NUMBERVALUE(SUBSTITUTE(SUBSTITUTE({cell},"/","."),"%",""),".",",")'
"""The number that a cell for text says, whatever the marks of the computer are."""
_TAB: Sentence = translate("FormWorkbook", "Form")
_STATUSES = (translate("FormWorkbook", "not available"), translate("FormWorkbook", "not due"))
_YES_NO = (translate("FormWorkbook", "yes"), translate("FormWorkbook", "no"))
_REASONS = (
    translate("FormWorkbook", "It was not measured in this period."),
    translate("FormWorkbook", "The figure has not been received yet."),
    translate("FormWorkbook", "Another office reports it."),
    translate("FormWorkbook", "The work has not begun yet."),
)
_HEADERS = (
    translate("FormWorkbook", "No."),
    translate("FormWorkbook", "Question"),
    translate("FormWorkbook", "Unit of measurement"),
    translate("FormWorkbook", "Last time"),
    translate("FormWorkbook", "Target to date"),
    translate("FormWorkbook", "Allowed"),
    translate("FormWorkbook", "Answer"),
    translate("FormWorkbook", "Of the whole (ratios)"),
    translate("FormWorkbook", "If there is none"),
    translate("FormWorkbook", "Reason or remark"),
    translate("FormWorkbook", "Why it was handed back"),
)
_ADVICE = translate(
    "FormWorkbook",
    "Fill the yellow cells, save the file and send it back as it is. Where there is no figure,"
    " choose so in the column “If there is none” and write why beside it; an empty cell says"
    " nothing. Do not add, move or delete rows.",
)
_RETURNED_ADVICE = translate(
    "FormWorkbook",
    "The red cells could not be taken; the reason stands in the last column. Correct them, save the"
    " file and send it back. What was taken is filled in already.",
)
_LIMITS = translate("FormWorkbook", "A number is wanted here: {limits}.")
_WHOLE = translate("FormWorkbook", "The whole of a ratio is a number other than 0.")

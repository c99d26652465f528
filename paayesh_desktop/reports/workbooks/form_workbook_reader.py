"""Reads a filled form back: which form it is, what stands in its cells, and which of its lines are
not as they went out. Nothing is calculated or followed: a formula is known as one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from string import ascii_uppercase

import msgspec

from paayesh_desktop.domain.form_cells import Place
from paayesh_desktop.domain.plan_draft import Refusal
from paayesh_desktop.domain.sheet import Cell, Row, Sheet, letters
from paayesh_desktop.domain.text import isolate, normalise
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.workbooks import workbook_guard
from paayesh_desktop.reports.workbooks.form_record import (
    LIST_SHEET,
    ForgedRecordError,
    FormRecord,
    RecordLine,
    read_record,
)
from paayesh_desktop.reports.workbooks.form_workbook import COLUMNS, LABEL, MEASURE, NUMBER, WHY
from paayesh_desktop.reports.workbooks.workbook_guard import Format
from paayesh_desktop.reports.workbooks.xlsx_archive import XlsxArchive

_MOST_STRAY = 5
_NONE = Row(0, {})
_LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")


class FilledLine(msgspec.Struct, frozen=True):
    """A line as it came back; *fault* is why it cannot be taken, whatever its *cells* say."""

    record: RecordLine
    cells: Mapping[Place, Cell]
    fault: Refusal | None = None


class FilledBook(msgspec.Struct, frozen=True):
    """*stray* names cells outside of the lines; they were not read. *saved_at* is UTC."""

    record: FormRecord
    sheet: str
    lines: tuple[FilledLine, ...]
    stray: tuple[Refusal, ...]
    saved_at: datetime


def read(path: Path, told: Callable[[int, int], None] | None = None) -> FilledBook:
    """Read *path*; *told* hears the bytes read so far and in all, and may raise to stop.

    Raises UserError for what is no workbook or means harm, is no form of ours, lost a sheet, or
    was changed on its hidden sheet.
    """
    if workbook_guard.inspect(path) is Format.TEXT:
        raise _refused(_NO_FORM, path)
    with XlsxArchive(path, told) as archive:
        sheets = tuple(archive.sheets())
        saved_at = archive.saved_at() or _changed_at(path)
    try:
        record = read_record(sheets)
    except ForgedRecordError as error:
        raise _refused(_FORGED, path) from error
    if record is None:
        lost = any(sheet.name == LIST_SHEET for sheet in sheets)
        raise _refused(_LOST_RECORD if lost else _NO_FORM, path)
    sheet = _form_sheet(sheets, record)
    if sheet is None:
        raise _refused(_LOST_FORM.fill(sheet=isolate(record.sheet)), path)
    reading = _Reading(sheet, record)
    if reading.has_moved_columns:
        raise _refused(_MOVED_COLUMNS, path)
    stray = [*reading.stray(), *map(_not_read, _others(sheets, sheet))]
    return FilledBook(record, sheet.name, reading.lines(), tuple(stray[:_MOST_STRAY]), saved_at)


def _changed_at(path: Path) -> datetime:
    """When the file was changed, where nothing in it says when it was saved."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError as error:
        raise workbook_guard.damaged(path) from error


def _form_sheet(sheets: Sequence[Sheet], record: FormRecord) -> Sheet | None:
    """The sheet with the form, also where somebody gave it another name."""
    named = next((sheet for sheet in sheets if sheet.name == record.sheet), None)
    if named is not None:
        return named
    for sheet in sheets:
        numbers = {_number(row) for row in sheet.rows}
        if not sheet.hidden and {line.number for line in record.lines} <= numbers:
            return sheet
    return None


def _others(sheets: Sequence[Sheet], form: Sheet) -> Iterator[Sheet]:
    """Sheets that somebody added, perhaps a copy of the form that was filled in its place."""
    return (one for one in sheets if one is not form and not one.hidden and one.rows)


def _not_read(sheet: Sheet) -> Refusal:
    first = sheet.rows[0]
    return Refusal(sheet.name, first.number, letters(min(first.cells)), _OTHER_SHEET, "form")


class _Reading:
    def __init__(self, sheet: Sheet, record: FormRecord) -> None:
        self._sheet = sheet
        self._record = record
        self._rows = {row.number: row for row in sheet.rows}
        self._numbers: dict[str, int] = {}
        for row in sheet.rows:
            self._numbers.setdefault(_number(row), row.number)

        first = min((line.row for line in record.lines), default=1)
        header = next((one for one in sheet.rows if LABEL in _own(one)), _NONE)
        self._above = min(header.number, first - 1)
        self._header = _own(header) if header.number < first else frozenset[int]()

    @property
    def has_moved_columns(self) -> bool:
        """Whether columns were added or deleted, so that answers are in those of others."""
        return bool(self._header) and not self._header >= set(range(1, COLUMNS[Place.REASON] + 1))

    def lines(self) -> tuple[FilledLine, ...]:
        return tuple(map(self._line, self._record.lines))

    def _line(self, line: RecordLine) -> FilledLine:
        row = self._rows.get(line.row, _NONE)
        own = _own(row)
        cells = {place: row.cells[at] for place, at in COLUMNS.items() if at in own}
        joined = next((at for at in COLUMNS.values() if _is_joined(row, at)), None)
        if joined is not None:
            why = _JOINED.fill(line=line.number)
            return FilledLine(line, {}, self._refusal(line, joined, why))
        if _number(row) != line.number:
            return FilledLine(line, {}, self._refusal(line, NUMBER, self._moved(line)))
        for column, text in ((LABEL, line.label), (MEASURE, line.measure)):
            if _said(row, column) != normalise(text):
                pattern = _CHANGED_LABEL if column == LABEL else _CHANGED_MEASURE
                changed = pattern.fill(line=line.number, label=isolate(text))
                return FilledLine(line, cells, self._refusal(line, column, changed))
        return FilledLine(line, cells)

    def _moved(self, line: RecordLine) -> Sentence:
        """What became of a line that is not in its row."""
        now = self._numbers.get(line.number)
        if now is None:
            return _GONE.fill(line=line.number)
        return _MOVED.fill(line=line.number, now=now, row=line.row)

    def _refusal(self, line: RecordLine, column: int, reason: Sentence) -> Refusal:
        return Refusal(self._sheet.name, line.row, letters(column), reason, "form")

    def stray(self) -> Iterator[Refusal]:
        """Something written where nothing is read: under the form, on a heading, beside a line."""
        lines = {line.row for line in self._record.lines}
        answers = set(COLUMNS.values())
        last = max(self._header, default=WHY)
        for row in self._sheet.rows:
            if row.number <= self._above:
                continue
            for column in sorted(_own(row)):
                unread = column in answers and row.number not in lines
                if unread or column > last:
                    yield Refusal(self._sheet.name, row.number, letters(column), _STRAY, "form")
        for address in self._sheet.commented:
            column, row = address.rstrip("0123456789"), address.lstrip(ascii_uppercase)
            if column and row.isdecimal():
                yield Refusal(self._sheet.name, int(row), column, _COMMENT, "form")


def _own(row: Row) -> frozenset[int]:
    """The columns of *row* that have something of their own, not of a merged range."""
    return frozenset(column for column, cell in row.cells.items() if not cell.filled)


def _is_joined(row: Row, column: int) -> bool:
    """Whether the cell shows what stands in another line, with which it was merged."""
    if column not in row.cells or not row.cells[column].filled:
        return False
    before = (row.cells.get(at) for at in range(column - 1, COLUMNS[Place.VALUE] - 1, -1))
    return next((cell for cell in before if cell is None or not cell.filled), None) is None


def _said(row: Row, column: int) -> str:
    return normalise(row.cells[column].text) if column in row.cells else ""


def _number(row: Row) -> str:
    """The printed number of the line in this row, in Latin digits."""
    return _said(row, NUMBER).translate(_LATIN)


def _refused(reason: Sentence, path: Path) -> UserError:
    return UserError(reason, file=isolate(path.name))


_NO_FORM = translate(
    "FilledForm",
    "The file {file} is no monitoring form that was written here, and nothing was read. Take the"
    " workbook that the workgroup sent you, or copy the figures into it.",
)
_LOST_RECORD = translate(
    "FilledForm",
    "The hidden sheet of the form was deleted from {file}, so nobody can tell which form it is."
    " Nothing was read. Copy the answers into the workbook as it was sent.",
)
_LOST_FORM = translate(
    "FilledForm",
    "The sheet {sheet} was deleted from {file}; nothing of the form is left in it. Ask the unit for"
    " the file that it filled.",
)
_FORGED = translate(
    "FilledForm",
    "What is locked in {file} was changed on its hidden sheet; its check code does not fit, and"
    " nothing was read. Copy the answers into the workbook as it was sent.",
)
_MOVED_COLUMNS = translate(
    "FilledForm",
    "Columns were added to the form in {file} or deleted from it, so that answers may stand in the"
    " wrong ones. Nothing was read. Copy the answers into the workbook as it was sent.",
)
_JOINED = translate(
    "FilledForm",
    "Line {line} was joined with another line, so that one answer stands for both. Divide the cells"
    " and write each answer in its own.",
)
_OTHER_SHEET = translate(
    "FilledForm",
    "This sheet is not part of the form and was not read. If answers stand on it, copy them into"
    " the form.",
)
_MOVED = translate(
    "FilledForm",
    "Line {line} was moved from row {row} to row {now}; its answer was not read. Write it in its"
    " own row.",
)
_GONE = translate("FilledForm", "Line {line} was deleted or its number changed. Fill it again.")
_CHANGED_LABEL = translate(
    "FilledForm",
    "The question of line {line} was changed; asked was {label}. Answer what was asked.",
)
_CHANGED_MEASURE = translate(
    "FilledForm",
    "The unit of measurement of line {line} was changed in the file. Give the answer in the unit of"
    " the form.",
)
_COMMENT = translate(
    "FilledForm",
    "Somebody hung a comment on this cell; comments are not read. Write what it says in the column"
    " of reasons and remarks.",
)
_STRAY = translate(
    "FilledForm", "This cell belongs to no line of the form and was not read. Use the remarks."
)

"""Reads .csv files of unknown encoding and delimiter as one sheet of texts."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from paayesh_desktop.domain.sheet import Cell, CellKind, Row, Sheet
from paayesh_desktop.domain.text import isolate, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.reports.workbooks import workbook_guard
from paayesh_desktop.reports.workbooks.sheet_reader import MAX_CELLS

MAX_ROWS = 1_048_576
MAX_COLUMNS = 16_384

_DELIMITERS = ",;\t|"
_SAMPLE = 100
_SEPARATOR_LINE = "sep="


def read(path: Path) -> Sheet:
    """The sheet in *path*, named as the file; every cell is a text.

    Raises UserError when it is no text in UTF-8, UTF-16 or Windows Arabic, too wide or long, or has
    a quotation mark that would swallow the rows after it.
    """
    text = io.StringIO(decoded(path), newline="")
    first = text.readline()
    delimiter, start, skipped = None, 0, 0
    if first.lower().startswith(_SEPARATOR_LINE):
        delimiter = first.rstrip("\r\n")[len(_SEPARATOR_LINE) :][:1] or None
        start, skipped = text.tell(), 1
    try:
        delimiter = delimiter or delimiter_of(text)
        text.seek(start)
        reader = csv.reader(text, delimiter=delimiter, strict=True)
        rows = tuple(_rows(path, enumerate(reader, skipped + 1)))
    except csv.Error as error:
        raise UserError(_BROKEN, file=isolate(path.name)) from error
    return Sheet(single_line(path.stem), rows)


def decoded(path: Path) -> str:
    """The text of *path*, by its byte order mark or else by trial."""
    data = workbook_guard.content(path)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        trials = ("utf-16",)
    elif b"\0" in data[:_SAMPLE]:
        trials = ("utf-16-le", "utf-16-be")
    else:
        trials = ("utf-8-sig", "cp1256")
    for encoding in trials:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise UserError(_NO_TEXT, file=isolate(path.name))


def delimiter_of(text: io.StringIO) -> str:
    """The delimiter that gives the first rows the most columns of the same number."""

    def score(delimiter: str) -> int:
        text.seek(0)
        reader = csv.reader(text, delimiter=delimiter)
        widths = Counter(len(row) for row in islice(reader, _SAMPLE))
        return max(((width - 1) * count for width, count in widths.items()), default=0)

    return max(_DELIMITERS, key=score)


def _rows(path: Path, numbered: Iterable[tuple[int, list[str]]]) -> Iterator[Row]:
    """The filled rows, given up as soon as they are too many: a small file can hold millions."""
    cells = 0
    for number, fields in numbered:
        row = _row(path, number, fields)
        cells += len(row.cells)
        if number > MAX_ROWS or cells > MAX_CELLS:
            raise _too_big(path)
        if row.cells:
            yield row


def _row(path: Path, number: int, fields: list[str]) -> Row:
    if len(fields) > MAX_COLUMNS:
        raise _too_big(path)
    return Row(
        number,
        {
            column: Cell(CellKind.TEXT, text)
            for column, field in enumerate(fields, 1)
            if (text := field.strip())
        },
    )


def _too_big(path: Path) -> UserError:
    return UserError(_TOO_BIG, file=isolate(path.name), rows=MAX_ROWS, columns=MAX_COLUMNS)


_NO_TEXT = translate(
    "Workbook",
    "The file {file} is not readable text. Nothing was changed."
    " Save the table as .xlsx, or as “CSV UTF-8”, and choose that.",
)
_BROKEN = translate(
    "Workbook",
    "The quotation marks in the file {file} do not fit together, so its columns cannot be told"
    " apart. Nothing was changed. Save the table as .xlsx and choose that.",
)
_TOO_BIG = translate(
    "Workbook",
    "The file {file} has more than {rows} rows or {columns} columns. Nothing was changed."
    " Divide it into several files and import them one after the other.",
)

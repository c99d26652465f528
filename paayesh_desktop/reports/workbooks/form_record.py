"""What a form's workbook says of itself on its hidden sheet, with a code over all of it."""

import hashlib
from collections.abc import Sequence
from uuid import UUID

import msgspec

from paayesh_desktop.domain.form_sheet import Typing
from paayesh_desktop.domain.sheet import Sheet
from paayesh_desktop.domain.text import strip_marks

RECORD_SHEET = "paayesh-form"
LIST_SHEET = "paayesh-lists"
_MARK = "paayesh form 1"
_HEAD = 8
_WIDTH = 6


class RecordLine(msgspec.Struct, frozen=True):
    """A line: in which row it stands, what is locked there, and what was saved of it."""

    row: int
    id: UUID
    number: str
    label: str
    measure: str
    kept: Typing


class FormRecord(msgspec.Struct, frozen=True):
    """*sheet* is the name of the sheet with the form."""

    form_id: UUID
    unit: str
    period: str
    digest: str
    number: int
    sheet: str
    lines: tuple[RecordLine, ...]

    def rows(self) -> list[list[str]]:
        """As it is written, from the first row of the hidden sheet down."""
        head = [_MARK, self.form_id.hex, self.unit, self.period, self.digest, str(self.number)]
        lines = [
            [
                str(line.row),
                line.id.hex,
                line.number,
                line.label,
                line.measure,
                msgspec.json.encode(line.kept).decode(),
            ]
            for line in self.lines
        ]
        body = [_clean([one]) for one in (*head, self.sheet)]
        lines = list(map(_clean, lines))
        return [*body, [check_code([*body, *lines])], *lines]


def _clean(texts: list[str]) -> list[str]:
    """As they are read again from any spreadsheet."""
    return [strip_marks(text).strip() for text in texts]


class ForgedRecordError(ValueError):
    """The hidden sheet is not as it was written."""


def check_code(rows: Sequence[Sequence[str]]) -> str:
    """24 hexadecimal digits of SHA-256 over everything that is locked."""
    return hashlib.sha256(msgspec.json.encode(rows)).hexdigest()[:24]


def read_record(sheets: Sequence[Sheet]) -> FormRecord | None:
    """What a workbook says of itself; None for one that is no form of ours. ForgedRecordError for
    a record that was changed since it was written."""
    sheet = next((one for one in sheets if one.name == RECORD_SHEET), None)
    if sheet is None:
        return None
    rows = _texts(sheet)
    try:
        if rows[0] != [_MARK]:
            return None
        _, (form,), (unit,), (period,), (digest,), (number,), (name,), (code,) = rows[:_HEAD]
        lines = tuple(
            RecordLine(
                int(row), UUID(key), printed, label, measure, msgspec.json.decode(kept, type=Typing)
            )
            for row, key, printed, label, measure, kept in rows[_HEAD:]
        )
        record = FormRecord(UUID(form), unit, period, digest, int(number), name, lines)
    except (ValueError, IndexError, msgspec.DecodeError) as error:
        raise ForgedRecordError(str(error)) from error
    if record.rows()[_HEAD - 1] != [code]:
        raise ForgedRecordError(code)
    return record


def _texts(sheet: Sheet) -> list[list[str]]:
    """The rows as texts; a spreadsheet may leave out empty cells at the end, never in the head."""
    found: list[list[str]] = []
    for place, row in enumerate(sheet.rows, 1):
        if row.number != place:
            raise ForgedRecordError(str(place))
        width = 1 if place <= _HEAD else _WIDTH
        found.append(
            [
                row.cells[column].text if column in row.cells else ""
                for column in range(1, width + 1)
            ]
        )
    return found

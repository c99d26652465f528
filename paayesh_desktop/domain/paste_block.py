"""A block of cells from a spreadsheet, put on the lines of a form from one line downwards."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import pairwise
from uuid import UUID

from paayesh_desktop.domain.cell_value import Figure, read_figure
from paayesh_desktop.domain.form_sheet import Line, Typing, TypingStatus, read_typing
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.result import ValueKind
from paayesh_desktop.domain.sheet import Cell, CellKind
from paayesh_desktop.domain.text import single_line, strip_marks
from paayesh_desktop.language import Sentence, translate

LARGEST = 1 << 20
"""Characters; a block that is larger is no block for a form."""
_STATUS = {
    ValueKind.NOT_AVAILABLE: TypingStatus.NOT_AVAILABLE,
    ValueKind.NOT_DUE: TypingStatus.NOT_DUE,
}
_LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩٫", "0123456789" * 2 + ".")


@dataclass(frozen=True, slots=True)
class Unfit:
    """A row of the block (from 1) that found no place, and why."""

    row: int
    text: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Pasted:
    """What goes onto which line, and what did not fit."""

    typings: Mapping[UUID, Typing]
    unfit: tuple[Unfit, ...] = ()


def paste_block(text: str, lines: Sequence[Line], start: UUID) -> Pasted:
    """What the cells of *text* say about *lines* from the line *start* on.

    One row a line: the value (of a ratio two cells: part and whole), then the reason or remark. An
    empty row leaves its line as it is; «ندارم» says not available. Where the first column repeats
    the printed numbers of lines, each row goes to the line it names. KeyError for no such line.
    """
    places = {line.id: place for place, line in enumerate(lines)}
    first = places[start]
    if len(text) > LARGEST:
        return Pasted({}, (Unfit(1, text[:40], _TOO_MUCH),))
    rows = list(_rows(text))
    numbers = {line.number: place for place, line in enumerate(lines)}
    named = _named(rows, numbers)
    typings: dict[UUID, Typing] = {}
    unfit: list[Unfit] = []
    for count, cells in enumerate(rows):
        if not any(cells):
            continue
        place, rest = (numbers[_number(cells[0])], cells[1:]) if named else (first + count, cells)
        if place >= len(lines):
            unfit.append(Unfit(count + 1, _shown(cells), _NO_LINE))
            continue
        line = lines[place]
        if not any(rest):
            continue
        typing = typed_cells(line, rest)
        said = read_typing(typing, line) if isinstance(typing, Typing) else typing
        if isinstance(said, Sentence):
            unfit.append(Unfit(count + 1, _shown(cells), _UNREAD.fill(line=line.number, why=said)))
        elif isinstance(typing, Typing):
            typings[line.id] = typing
            if any(rest[3 if line.is_ratio else 2 :]):
                unfit.append(Unfit(count + 1, _shown(cells), _TOO_WIDE.fill(line=line.number)))
    return Pasted(typings, tuple(unfit))


def _rows(text: str) -> Iterator[list[str]]:
    """The cells, as spreadsheets put them on the clipboard."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    try:
        for row in csv.reader(StringIO(plain, newline=""), dialect="excel-tab"):
            yield [strip_marks(cell).strip() for cell in row]
    except csv.Error:  # a cell longer than any that is meant for a form
        return


def _named(rows: Sequence[Sequence[str]], numbers: Mapping[str, int]) -> bool:
    """Whether the first column says, line after line, which line each row is for."""
    filled = [row for row in rows if any(row)]
    places = [numbers.get(_number(row[0]), -1) for row in filled]
    wide = any(len(row) > 1 for row in filled)
    rising = all(before < after for before, after in pairwise(places))
    return wide and bool(places) and places[0] >= 0 and rising


def _number(cell: str) -> str:
    return cell.translate(_LATIN)


def typed_cells(line: Line, cells: Sequence[str]) -> Typing | Sentence:
    """The cells of one row, typed on *line*: the value (of a ratio the part and the whole), then
    the reason or remark."""
    value, *rest = [*cells, "", "", ""]
    if not line.is_number:
        reason = rest[0] if line.kind in (FieldKind.CHOICE, FieldKind.YES_NO) else ""
        return Typing(value, reason=reason)
    denominator, reason = (rest[0], rest[1]) if line.is_ratio else ("", rest[0])
    figure = read_figure(Cell(CellKind.TEXT, value)) if value else None
    if isinstance(figure, Figure) and figure.kind in _STATUS:
        return Typing(reason=figure.reason or reason, status=_STATUS[figure.kind])
    if isinstance(figure, Sentence):
        return figure
    return Typing(value if figure else "", denominator, reason)


def _shown(cells: Sequence[str]) -> str:
    return single_line(" | ".join(cells))[:80]


_NO_LINE = translate("Paste", "There is no line left for this row.")
_TOO_WIDE = translate("Paste", "The row has more cells than line {line}; the rest was left out.")
_UNREAD = translate("Paste", "It cannot stand on line {line}. {why}")
_TOO_MUCH = translate(
    "Paste", "This is far more than a form holds. Copy only the cells of this form."
)

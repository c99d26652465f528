"""Proposes what the columns of a foreign table are, from its headers and the cells beneath them."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

import msgspec

from paayesh_desktop.domain.cell_value import Figure, comma_is_decimal, read_figure
from paayesh_desktop.domain.column_mapping import ColumnMapping, Mapping, Role, SheetMapping
from paayesh_desktop.domain.column_words import figure_role_of, level_of, role_of
from paayesh_desktop.domain.period_text import find_period
from paayesh_desktop.domain.plan import ElementKind
from paayesh_desktop.domain.sheet import Cell, CellKind, Row, Sheet, letters
from paayesh_desktop.domain.text import single_line

MAX_COLUMNS = 256
"""Columns that are proposed and shown; a table of an office has fewer."""
_HEADER_WITHIN = 40
_SAMPLE = 300
_LEAST_HEADERS = 2
_MOSTLY = 0.6
_SPARSE = 0.5
_LONGEST_NUMBER = 30  # characters
_DENIES_COMMA = re.compile(r"-?[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,})|-?[0-9]{1,3}(?:,[0-9]{3})+")
_ORDER = list(ElementKind)


class _Column(msgspec.Struct):
    """One column while it is being judged; *figures* is the share of its cells that are figures,
    *filled* the share of rows in which it has anything."""

    number: int
    header: str
    figures: float
    filled: float
    distinct: int
    rows: int


def propose(sheets: Sequence[Sheet]) -> Mapping:
    """A mapping for every visible sheet; one without a table of indicators is not *used*."""
    return Mapping(tuple(propose_sheet(sheet) for sheet in sheets if not sheet.hidden))


def propose_sheet(sheet: Sheet, header_row: int | None = None) -> SheetMapping:
    """The likeliest reading of one sheet; *header_row* where a person has said which it is."""
    header, depth = (header_row, 1) if header_row else _header(sheet)
    rows = list(islice(sheet.below(header), _SAMPLE))
    columns = [_judged(number, text, rows) for number, text in _texts(sheet, header, depth).items()]
    around = " ".join(_above(sheet, header - depth + 1))
    mapped = _with_levels(_with_periods([_mapped(column) for column in columns], around), columns)
    mapped = _with_title(mapped, columns)
    used = any(column.role is Role.INDICATOR for column in mapped) or (
        any(column.role is Role.INDICATOR_CODE for column in mapped)
        and any(column.role is Role.RESULT for column in mapped)
    )
    return SheetMapping(
        sheet.name,
        header,
        tuple(mapped),
        used=used,
        decimal_comma=_has_decimal_comma(sheet.below(header)),
        header_rows=depth,
    )


def _header(sheet: Sheet) -> tuple[int, int]:
    """The last row of the header, and how many rows it takes (two where groups are merged)."""
    best, place, depth = 0, sheet.rows[0].number if sheet.rows else 1, 1
    rows = list(islice(sheet.rows, _HEADER_WITHIN))
    for index, row in enumerate(rows):
        score = _score(_joined(row))
        if score > best:
            best, place, depth = score, row.number, 1
        if index and rows[index - 1].number == row.number - 1 and _grouped(rows[index - 1], row):
            joined = _score(_joined(rows[index - 1], row))
            if joined > best:
                best, place, depth = joined, row.number, 2
    if best < _LEAST_HEADERS:
        texts = (row for row in rows if _texts_in(row) >= _LEAST_HEADERS)
        first = next(texts, None)
        return (first.number, 1) if first else (place, 1)
    return place, depth


def _score(headers: dict[int, str]) -> int:
    """How many different things the headers name, and how many of them say their period."""
    known = {guess: text for text in headers.values() if (guess := _guess(text))}
    return len(known) + sum(1 for text in known.values() if find_period(text))


def _guess(text: str) -> str | None:
    """Something that tells recognised headers apart."""
    if len(text) > 60:  # noqa: PLR2004 - a sentence and not a header
        return None
    if role := role_of(text):
        return str(role)
    if kind := level_of(text):
        return str(kind)
    found = find_period(text)
    if found and (not found.rest or role_of(found.rest)):
        return f"{found.period}{found.rest}"
    return None


def _grouped(upper: Row, lower: Row) -> bool:
    """Whether *upper* has groups of columns above *lower*, and not just a title over the table."""
    merged = any(cell.filled for cell in (*upper.cells.values(), *lower.cells.values()))
    return merged and len({cell.text for cell in upper.cells.values()}) >= _LEAST_HEADERS


def _joined(*rows: Row) -> dict[int, str]:
    """The headers that stand in one row, or in two of which the upper has groups."""
    joined: dict[int, str] = {}
    for number in sorted({number for row in rows for number in row.cells})[:MAX_COLUMNS]:
        parts = [row.cells[number].text for row in rows if number in row.cells]
        joined[number] = " ".join(dict.fromkeys(parts))
    return joined


def _texts_in(row: Row) -> int:
    return sum(1 for cell in row.cells.values() if cell.kind is CellKind.TEXT and not cell.filled)


def _texts(sheet: Sheet, header: int, depth: int) -> dict[int, str]:
    """The headers by column; a column without one is there if the rows beneath have something."""
    row = sheet.row(header)
    rows = [sheet.row(header - 1) if depth > 1 else None, row]
    texts = _joined(*(found for found in rows if found))
    for below in islice(sheet.below(header), _SAMPLE):
        for number in below.cells:
            texts.setdefault(number, "")
    return {number: single_line(texts[number]) for number in sorted(texts)[:MAX_COLUMNS]}


def _above(sheet: Sheet, first: int) -> list[str]:
    """What stands over the table, and the sheet's name: they may say the year."""
    over = [cell.text for row in sheet.rows if row.number < first for cell in row.cells.values()]
    return [*dict.fromkeys(over), sheet.name]


def _judged(number: int, header: str, rows: Sequence[Row]) -> _Column:
    cells = [row.cells[number] for row in rows if number in row.cells]
    figures = sum(1 for cell in cells if _is_figure(cell))
    return _Column(
        number,
        header,
        figures / len(cells) if cells else 0.0,
        len(cells) / len(rows) if rows else 0.0,
        len({cell.text for cell in cells}),
        len(rows),
    )


def _is_figure(cell: Cell) -> bool:
    if cell.kind in (CellKind.NUMBER, CellKind.ERROR, CellKind.UNCALCULATED):
        return True
    return isinstance(read_figure(cell, decimal_comma=comma_is_decimal(cell.text)), Figure)


def _mapped(column: _Column) -> ColumnMapping:
    """What the header alone says, checked against the cells."""
    made = ColumnMapping(letters(column.number), column.header, Role.IGNORE)
    found = find_period(column.header)
    words = found.rest if found else column.header
    role = role_of(words)
    empty = not column.filled
    if role is None and found and (column.figures >= _MOSTLY or empty):
        role = figure_role_of(words) if words else Role.RESULT
    level = level_of(words)
    if role is Role.TARGET and not found and column.figures < _SPARSE and not empty:
        role, level = Role.LEVEL, level or ElementKind.GOAL  # «هدف»: a target, or a goal
    if role in (Role.TARGET, Role.RESULT) and found is None and level is not None and not empty:
        role = role if column.figures >= _MOSTLY else Role.LEVEL
    if role is not None:
        period = found.period.code if found and role.has_period else None
        return msgspec.structs.replace(
            made, role=role, period=period, level=level if role.has_level else None
        )
    if level is None:
        return made
    coded = bool(re.search(r"کد|شناسه|code|\bid\b", words.casefold()))
    return msgspec.structs.replace(made, role=Role.LEVEL_CODE if coded else Role.LEVEL, level=level)


def _with_periods(columns: list[ColumnMapping], around: str) -> list[ColumnMapping]:
    """Give columns of figures without a period the one that the table speaks of, and let go of
    those that would say the same twice."""
    if any(column.role is Role.PERIOD for column in columns):
        return columns
    told = [column.period for column in columns if column.period]
    over = find_period(around)
    period = over.period.code if over else max(told, default=None)
    seen: set[tuple[Role, str | None]] = set()
    given: list[ColumnMapping] = []
    for column in columns:
        changed = column
        if column.role.has_period and column.period is None:
            changed = msgspec.structs.replace(column, period=period)
        key = (changed.role, changed.period)
        if changed.role.has_period and key in seen:
            changed = msgspec.structs.replace(changed, role=Role.IGNORE, period=None)
        seen.add(key)
        given.append(changed)
    return given


def _with_levels(columns: list[ColumnMapping], judged: list[_Column]) -> list[ColumnMapping]:
    """Make the levels go down the tree from column to column, and fill down what is grouped."""
    by_letter = {letters(column.number): column for column in judged}
    levels = [column for column in columns if column.role is Role.LEVEL and column.level]
    kinds = _descending([column.level for column in levels if column.level])
    kind_of = {column.letter: kind for column, kind in zip(levels, kinds, strict=True)}
    given: list[ColumnMapping] = []
    for column in columns:
        changed = column
        if column.letter in kind_of:
            kind = kind_of[column.letter]
            about = by_letter[column.letter]
            changed = msgspec.structs.replace(
                column,
                level=kind,
                role=Role.LEVEL if kind else Role.IGNORE,
                fill_down=0 < about.filled < _MOSTLY and about.distinct > 0,
            )
        given.append(changed)
    return given


def _descending(kinds: list[ElementKind]) -> list[ElementKind | None]:
    """The kinds as they stand, except that a goal under an axis is one of its programs, and that no
    kind comes twice or above one before it: such a column takes the next free kind, or none."""
    given: list[ElementKind | None] = []
    last = -1
    for kind in kinds:
        place = _ORDER.index(kind)
        if place <= last and kind is ElementKind.GOAL:
            place = max(_ORDER.index(ElementKind.PROGRAM), last + 1)
        elif place <= last:
            place = last + 1
        if place >= len(_ORDER):
            given.append(None)
            continue
        given.append(_ORDER[place])
        last = place
    return given


def _with_title(columns: list[ColumnMapping], judged: list[_Column]) -> list[ColumnMapping]:
    """Where no header says “indicator”, the text column with the most different texts is it."""
    if any(column.role is Role.INDICATOR for column in columns):
        return columns
    if not any(column.role is Role.RESULT for column in columns):
        return columns
    by_letter = {letters(column.number): column for column in judged}
    free = [
        column
        for column in columns
        if column.role is Role.IGNORE
        and by_letter[column.letter].figures < _SPARSE
        and by_letter[column.letter].filled > _SPARSE
    ]
    if not free:
        return columns
    title = max(free, key=lambda column: by_letter[column.letter].distinct)
    return [
        msgspec.structs.replace(column, role=Role.INDICATOR) if column is title else column
        for column in columns
    ]


def _has_decimal_comma(rows: Iterable[Row]) -> bool:
    """Whether the whole table writes 12,5: more than once, and nothing that denies it. A table in
    which one such cell stands among 1,250 and 12.5 has a mistake, not a decimal comma."""
    commas = 0
    for row in rows:
        for cell in row.cells.values():
            if cell.kind is CellKind.TEXT and len(cell.text) <= _LONGEST_NUMBER:
                if _DENIES_COMMA.fullmatch(cell.text):
                    return False
                commas += comma_is_decimal(cell.text)
    return commas > 1

"""Reads the tables of an office through a mapping of their columns, row by row.

A row is taken whole or refused whole, so that whatever is handed back is in the store in no part.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from paayesh_desktop.domain.cell_value import shown
from paayesh_desktop.domain.column_mapping import Mapping, Role, SheetMapping
from paayesh_desktop.domain.column_proposal import propose_sheet
from paayesh_desktop.domain.column_words import is_total
from paayesh_desktop.domain.foreign_row import ForeignRow
from paayesh_desktop.domain.plan_draft import (
    Draft,
    ElementRow,
    IndicatorRow,
    KnownNames,
    Origin,
    Refusal,
)
from paayesh_desktop.domain.repeated_rows import TWICE, Mention, doubled
from paayesh_desktop.domain.sheet import Cell, Row, Sheet, letters
from paayesh_desktop.domain.text import search_key, single_line
from paayesh_desktop.language import Sentence, translate

_STEP = 200
_LABELS = (Role.LEVEL, Role.INDICATOR, Role.INDICATOR_CODE, Role.LEVEL_CODE)


class TableRow(msgspec.Struct, frozen=True):
    """A row under the header, with blank cells of grouped columns filled from above, and the
    *heading* of its group: a row that is one merged cell."""

    row: Row
    is_total: bool = False
    heading: str = ""


def fit(sheets: Sequence[Sheet], mapping: Mapping | None) -> Mapping:
    """*mapping* laid on these sheets, or a proposal where it knows none of them.

    Columns are found again by their headers, wherever they stand now; a header that the mapping
    does not know (another year) is read as proposed.
    """
    visible = [sheet for sheet in sheets if not sheet.hidden]
    fitted = [_fitted(propose_sheet(sheet), mapping, alone=len(visible) == 1) for sheet in visible]
    return Mapping(tuple(fitted), mapping.plan if mapping else None)


def _fitted(proposed: SheetMapping, mapping: Mapping | None, *, alone: bool) -> SheetMapping:
    saved = mapping.of(proposed.sheet) if mapping else None
    if saved is None and mapping and len(mapping.sheets) == 1 and alone:
        saved = mapping.sheets[0]  # a .csv names its sheet after the file
    if saved is None:
        return proposed
    known = {search_key(column.header): column for column in saved.columns if column.header}
    by_letter = {column.letter: column for column in saved.columns}
    headers = {search_key(column.header) for column in proposed.columns}
    if saved.header_row != proposed.header_row and not headers & set(known):
        return msgspec.structs.replace(saved, sheet=proposed.sheet)
    columns = tuple(
        msgspec.structs.replace(found, letter=column.letter, header=column.header)
        if (found := known.get(search_key(column.header)) if column.header
            else by_letter.get(column.letter))
        else column
        for column in proposed.columns
    )  # fmt: skip
    return msgspec.structs.replace(
        proposed, columns=columns, used=saved.used, decimal_comma=saved.decimal_comma
    )


def table_rows(sheet: Sheet, mapping: SheetMapping) -> Iterator[TableRow]:
    """The rows of the table in *sheet*."""
    filling = [column for column in mapping.columns if column.fill_down]
    labels = {column.number for column in mapping.columns if column.role in _LABELS}
    above: dict[int, Cell] = {}
    heading = ""
    for row in sheet.below(mapping.header_row):
        if _is_heading(row):
            title = single_line(next(iter(row.cells.values())).text)
            heading = heading if is_total(title) else title
            continue
        total = any(is_total(row.cells[number].text) for number in labels if number in row.cells)
        if total or not labels & set(row.cells):
            yield TableRow(row, total, heading)
            continue
        cells = dict(row.cells)
        changed = False
        for column in filling:
            cell = cells.get(column.number)
            if cell is not None:
                changed = changed or above.get(column.number) != cell
                above[column.number] = cell
            elif changed:  # a new group begins: what was under the former one ends
                above.pop(column.number, None)
            elif column.number in above:
                cells[column.number] = above[column.number]
        yield TableRow(Row(row.number, cells), heading=heading)


def _is_heading(row: Row) -> bool:
    cells = list(row.cells.values())
    return len(cells) > 1 and not cells[0].filled and all(cell.filled for cell in cells[1:])


def read_tables(
    sheets: Sequence[Sheet],
    mapping: Mapping,
    known: KnownNames,
    told: Callable[[int, int], None] | None = None,
) -> Draft:
    """What the sheets say, and which of their rows had to be refused.

    *told* hears how many rows of how many have been read, and may raise to stop.
    """
    total, done = sum(len(sheet.rows) for sheet in sheets), 0
    rows: list[ForeignRow] = []
    totals = 0
    skipped: list[str] = []
    for sheet in sheets:
        used = mapping.of(sheet.name)
        if used is None or not used.used:
            if sheet.rows and not sheet.hidden:
                skipped.append(sheet.name)
            continue
        for place in table_rows(sheet, used):
            done += 1
            if told is not None and done % _STEP == 0:
                told(done, total)
            if place.is_total:
                totals += 1
            else:
                read = ForeignRow.of(sheet.name, place.row, used, known, place.heading)
                if read is not None:
                    rows.append(read)
    refused = [*_repeated(rows), *_contradictions(rows)]
    bad = {(refusal.sheet, refusal.row) for refusal in refused}
    good = [row for row in rows if not row.refusals and (row.sheet, row.number) not in bad]
    refused.extend(refusal for row in rows for refusal in row.refusals)
    return Draft(
        mapping.plan,
        tuple(_elements(good)),
        tuple(_indicators(good)),
        tuple(target for row in good for target in row.targets),
        tuple(result for row in good for result in row.results),
        tuple(sorted(refused, key=lambda refusal: (refusal.sheet, refusal.row, refusal.column))),
        tuple(_notes(rows, totals, skipped, mapping)),
    )


def _elements(rows: Iterable[ForeignRow]) -> Iterable[ElementRow]:
    """Every element once, with the workgroup that any of its rows names."""
    found: dict[str, ElementRow] = {}
    for row in rows:
        for element in row.elements:
            before = found.setdefault(element.key, element)
            if element.told and not before.told:
                found[element.key] = msgspec.structs.replace(before, told=element.told)
    return found.values()


def _contradictions(rows: Iterable[ForeignRow]) -> Iterator[Refusal]:
    """Rows that give an element another title or workgroup than a row above does."""
    workgroups: dict[str, tuple[object, int]] = {}
    titles: dict[str, tuple[str, int]] = {}
    for row in rows:
        if row.refusals:
            continue
        for element in row.elements:
            title = search_key(element.title)
            known, above = titles.setdefault(element.key, (title, row.number))
            reason = _TITLES if known != title else None
            if element.told and reason is None:
                told = element.told.get("workgroup_id")
                known, above = workgroups.setdefault(element.key, (told, row.number))
                reason = _WORKGROUPS if known != told else None
            if reason is not None:
                filled = reason.fill(title=shown(element.title), row=above)
                yield Refusal(row.sheet, row.number, "", filled)
                break


def _indicators(rows: Iterable[ForeignRow]) -> Iterator[IndicatorRow]:
    seen: set[str] = set()
    for row in rows:
        if row.indicator and row.indicator.key not in seen:
            seen.add(row.indicator.key)
            yield row.indicator


def _repeated(rows: Iterable[ForeignRow]) -> Iterator[Refusal]:
    """Rows about the same indicator, or the same figure where each row has its period."""
    figures: dict[tuple[object, ...], ForeignRow] = {}
    titles: dict[str, ForeignRow] = {}
    told: set[tuple[str, int]] = set()

    def both(first: ForeignRow, second: ForeignRow, reason: Sentence) -> Iterator[Refusal]:
        for row, other in ((first, second), (second, first)):
            if (row.sheet, row.number) not in told:
                told.add((row.sheet, row.number))
                place = Origin(row.sheet, row.number)
                mention = Mention(row.key, place, row.name_column, row.name, "indicator")
                yield doubled(mention, Origin(other.sheet, other.number), reason)

    for row in rows:
        if row.refusals:
            continue
        before = titles.setdefault(row.key, row)
        if before is not row and (
            not row.has_period or search_key(before.title) != search_key(row.title)
        ):
            yield from both(before, row, TWICE)
            continue
        for figure in (*row.targets, *row.results):
            key = (type(figure), figure.indicator, figure.period, figure.unit_id)
            other = figures.setdefault(key, row)
            if other is not row:
                yield from both(other, row, _FIGURE_TWICE)


def _notes(
    rows: Sequence[ForeignRow], totals: int, skipped: Sequence[str], mapping: Mapping
) -> Iterator[Sentence]:
    if totals:
        yield _TOTALS.fill(count=totals)
    rounded = sum(row.rounded for row in rows)
    if rounded:
        yield _ROUNDED.fill(count=rounded)
    left = [
        column.header or letters(column.number)
        for sheet in mapping.sheets
        if sheet.used
        for column in sheet.columns
        if column.role in (Role.IGNORE, Role.COMPARE)
    ]
    if left:
        yield _LEFT_OUT.fill(columns="، ".join(dict.fromkeys(left)))
    if skipped:
        yield _SHEETS_LEFT_OUT.fill(sheets="، ".join(skipped))


_FIGURE_TWICE = translate(
    "Import",
    "“{code}” already has a figure for the same period in row {row} of sheet “{sheet}”."
    " Neither row was taken. Keep the one that holds.",
)
_TITLES = translate(
    "Import",
    "The element “{title}” has the code of another one in row {row}."
    " Give each element its own code.",
)
_WORKGROUPS = translate(
    "Import",
    "The element “{title}” is given to another workgroup in row {row}. One workgroup answers for an"
    " element: put indicators of different workgroups under different elements.",
)
_TOTALS = translate("Import", "{count} rows of totals were left out; totals are always calculated.")
_ROUNDED = translate(
    "Import",
    "{count} figures have more digits than can be kept and are rounded after the last of them.",
)
_LEFT_OUT = translate("Import", "These columns are not imported: {columns}.")
_SHEETS_LEFT_OUT = translate(
    "Import", "In these sheets no table of indicators was found, so they are left out: {sheets}."
)

"""One row of an office's table: its elements, indicator and figures, or why it is refused."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Self, TypeVar
from uuid import UUID

import msgspec

from paayesh_desktop.domain.cell_value import (
    Figure,
    broken,
    read_choice_of,
    read_code,
    read_figure,
    read_number_of,
    read_period_of,
    read_text,
    read_yes,
)
from paayesh_desktop.domain.column_mapping import ColumnMapping, Role, SheetMapping
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Direction, ElementKind, EntryKind, TargetKind
from paayesh_desktop.domain.plan_draft import (
    ElementRow,
    IndicatorRow,
    KnownNames,
    Origin,
    Refusal,
    ResultRow,
    TargetRow,
    by_code,
    by_title,
)
from paayesh_desktop.domain.result import ValueKind
from paayesh_desktop.domain.sheet import Cell, Row
from paayesh_desktop.language import Sentence, translate

T = TypeVar("T")

_ORDER = list(ElementKind)


class ForeignRow(msgspec.Struct):
    """What one row says. *key* names its indicator inside the draft, *name* to people."""

    sheet: str
    number: int
    key: str = ""
    name: str = ""
    name_column: str = ""
    title: str = ""
    has_period: bool = False
    elements: tuple[ElementRow, ...] = ()
    indicator: IndicatorRow | None = None
    targets: tuple[TargetRow, ...] = ()
    results: tuple[ResultRow, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    rounded: int = 0

    @classmethod
    def of(
        cls, sheet: str, row: Row, mapping: SheetMapping, known: KnownNames, heading: str = ""
    ) -> Self | None:
        """The row as *mapping* reads it, under the *heading* of its group; None when it has nothing
        about an indicator."""
        reading = _Reading(sheet, row, mapping, known, heading)
        return cls(**read) if (read := reading.everything()) else None


class _Reading:
    """The work on one row: cells are read by role, refusals gather."""

    def __init__(
        self, sheet: str, row: Row, mapping: SheetMapping, known: KnownNames, heading: str
    ) -> None:
        self._heading = heading
        self._origin = Origin(sheet, row.number)
        self._row = row
        self._mapping = mapping
        self._known = known
        self._refusals: list[Refusal] = []
        self._rounded = 0

    def everything(self) -> dict[str, Any] | None:
        code_column, title_column = (
            self._mapping.one(Role.INDICATOR_CODE),
            self._mapping.one(Role.INDICATOR),
        )
        code = self._read(code_column, read_code)
        title = self._read(title_column, read_text)
        if code is None and title is None and not self._refusals:
            if not any(self._cell(column) for column in self._figure_columns()):
                return None  # a heading between groups, or a row of signatures
            self._refuse(title_column or code_column, _NO_TITLE)
        elif title is None and title_column is not None:
            self._refuse(title_column, _NO_TITLE)
        elements = self._elements()
        parent = elements[-1].key if elements else None
        key = by_code(code) if code else by_title(parent, "indicator", title or "")
        indicator = None
        if title is not None and parent is not None:
            indicator = IndicatorRow(self._origin, key, parent, title, code, self._told())
        targets, results = self._figures(key)
        name_column = code_column if code else title_column
        return {
            "sheet": self._origin.sheet,
            "number": self._origin.row,
            "key": key,
            "name": code or title or "",
            "name_column": name_column.letter if name_column else "",
            "title": title or "",
            "has_period": self._mapping.one(Role.PERIOD) is not None,
            "elements": elements,
            "indicator": indicator,
            "targets": targets,
            "results": results,
            "refusals": tuple(self._refusals),
            "rounded": self._rounded,
        }

    def _elements(self) -> tuple[ElementRow, ...]:
        """The elements from the top of the tree down to the indicator's own; where the table has no
        column for the axis, the heading over the row is one, or else the sheet."""
        found: list[ElementRow] = []
        parent: str | None = None
        levels = sorted(
            (column for column in self._mapping.having(Role.LEVEL) if column.level),
            key=lambda column: _ORDER.index(column.level or ElementKind.GOAL),
        )
        if self._heading and all(column.level is not ElementKind.AXIS for column in levels):
            found.append(self._axis(self._heading))
            parent = found[-1].key
        for column in levels:
            title = self._read(column, read_text)
            if title is None or column.level is None:
                continue
            code = self._read(self._code_of(column.level), read_code)
            key = by_code(code) if code else by_title(parent, column.level, title)
            found.append(ElementRow(self._origin, key, parent, column.level, title, code))
            parent = key
        if not found:
            found.append(self._axis(self._origin.sheet))
        workgroup = self._named(Role.WORKGROUP, self._known.workgroup)
        if workgroup is not None:
            found[-1] = msgspec.structs.replace(found[-1], told={"workgroup_id": workgroup})
        return tuple(found)

    def _axis(self, title: str) -> ElementRow:
        kind = ElementKind.AXIS
        return ElementRow(self._origin, by_title(None, kind, title), None, kind, title)

    def _code_of(self, level: ElementKind) -> ColumnMapping | None:
        codes = self._mapping.having(Role.LEVEL_CODE)
        return next((column for column in codes if column.level is level), None)

    def _told(self) -> dict[str, Any]:
        said: dict[str, Any] = {
            "measure": self._read(self._mapping.one(Role.MEASURE), read_text),
            "direction": self._read(
                self._mapping.one(Role.DIRECTION), lambda cell: read_choice_of(Direction, cell)
            ),
            "entry_kind": self._read(
                self._mapping.one(Role.ENTRY_KIND), lambda cell: read_choice_of(EntryKind, cell)
            ),
            "target_kind": self._read(
                self._mapping.one(Role.TARGET_KIND), lambda cell: read_choice_of(TargetKind, cell)
            ),
            "baseline": self._number(Role.BASELINE),
            "weight": self._number(Role.WEIGHT),
            "critical": self._read(self._mapping.one(Role.CRITICAL), read_yes),
        }
        return {name: value for name, value in said.items() if value is not None}

    def _figures(self, key: str) -> tuple[tuple[TargetRow, ...], tuple[ResultRow, ...]]:
        row_period = self._read(self._mapping.one(Role.PERIOD), read_period_of)
        unit = self._named(Role.UNIT, self._known.unit)
        targets: list[TargetRow] = []
        results: list[ResultRow] = []
        for column in self._figure_columns():
            cell = self._cell(column)
            if cell is None:
                continue
            figure = self._figure(column, cell)
            period = Period.parse(column.period) if column.period else row_period
            if figure is None:
                continue
            if period is None:
                self._refuse(column, _NO_PERIOD)
            elif column.role is Role.TARGET:
                target = self._target(column, key, period, unit, figure)
                if target is not None:
                    targets.append(target)
            else:
                results.append(self._result(column, key, period, unit, figure))
        return tuple(targets), tuple(results)

    def _target(
        self, column: ColumnMapping, key: str, period: Period, unit: UUID | None, figure: Figure
    ) -> TargetRow | None:
        """A target; a word that there is none means that there is none."""
        if figure.value is None:
            return None
        upper = self._beside(column, Role.UPPER)
        return TargetRow(self._origin, column.letter, key, period, figure.value, upper, unit)

    def _result(
        self, column: ColumnMapping, key: str, period: Period, unit: UUID | None, figure: Figure
    ) -> ResultRow:
        reason = ""
        if figure.kind is ValueKind.NOT_AVAILABLE:
            given = self._read(self._mapping.one(Role.REASON), read_text)
            reason = given or figure.reason or figure.word
        return ResultRow(
            self._origin,
            column.letter,
            key,
            period,
            figure.kind,
            figure.value,
            self._beside(column, Role.DENOMINATOR),
            reason,
            unit,
        )

    def _figure(self, column: ColumnMapping, cell: Cell) -> Figure | None:
        if cell.filled:
            self._refuse(column, _MERGED_FIGURE)
            return None
        figure = read_figure(cell, decimal_comma=self._mapping.decimal_comma)
        if isinstance(figure, Sentence):
            self._refuse(column, figure)
            return None
        if figure is not None and figure.rounded:
            self._rounded += 1
        return figure

    def _figure_columns(self) -> list[ColumnMapping]:
        return [*self._mapping.having(Role.TARGET), *self._mapping.having(Role.RESULT)]

    def _beside(self, column: ColumnMapping, role: Role) -> Decimal | None:
        """The number of *role* for the same period as *column*."""
        for other in self._mapping.having(role):
            if other.period == column.period:
                return self._number_in(other)
        return None

    def _number(self, role: Role) -> Decimal | None:
        return self._number_in(self._mapping.one(role))

    def _number_in(self, column: ColumnMapping | None) -> Decimal | None:
        comma = self._mapping.decimal_comma
        return self._read(column, lambda cell: read_number_of(cell, decimal_comma=comma))

    def _named(self, role: Role, find: Callable[[str], UUID | Sentence]) -> UUID | None:
        column = self._mapping.one(role)
        text = self._read(column, read_text)
        found = find(text) if text else None
        if isinstance(found, Sentence):
            self._refuse(column, found)
            return None
        return found

    def _read(
        self, column: ColumnMapping | None, read: Callable[[Cell], T | Sentence | None]
    ) -> T | None:
        """The cell of *column* through *read*; None where it is blank or had to be refused."""
        cell = self._cell(column)
        if cell is None:
            return None
        value = broken(cell) or read(cell)
        if isinstance(value, Sentence):
            self._refuse(column, value)
            return None
        return None if value == "" else value

    def _cell(self, column: ColumnMapping | None) -> Cell | None:
        cell = self._row.cells.get(column.number) if column else None
        return cell if cell and (cell.text or broken(cell)) else None

    def _refuse(self, column: ColumnMapping | None, reason: Sentence) -> None:
        letter = column.letter if column else ""
        origin = self._origin
        if not any(refusal.column == letter for refusal in self._refusals):
            self._refusals.append(Refusal(origin.sheet, origin.row, letter, reason))


_NO_TITLE = translate(
    "Import", "The row has figures, but no indicator. Write the indicator's title."
)
_NO_PERIOD = translate(
    "Import",
    "It is not known for which period this figure is. Choose the period of its column.",
)
_MERGED_FIGURE = translate(
    "Import",
    "The figure is in a cell merged over several rows, so it cannot be told whose it is."
    " Unmerge the cells and write the figure where it belongs.",
)

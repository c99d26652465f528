"""What a table says about a plan, read and checked, before anything is compared with the store.

None in a field means that the table says nothing about it: what is stored then stays.
"""

from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any, Self, TypeVar
from uuid import UUID

import msgspec

from paayesh_desktop.domain.cell_value import shown
from paayesh_desktop.domain.column_mapping import PlanChoice
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import ElementKind
from paayesh_desktop.domain.result import ValueKind
from paayesh_desktop.domain.text import isolate, search_key
from paayesh_desktop.language import Sentence, translate


class Origin(msgspec.Struct, frozen=True):
    """The row of the file that says it."""

    sheet: str
    row: int


class Refusal(msgspec.Struct, frozen=True):
    """A cell, or a whole row (*column* is then empty), that could not be taken, and why. *kind* is
    the entity that the row would have become."""

    sheet: str
    row: int
    column: str
    reason: Sentence
    kind: str = "indicator"

    @property
    def address(self) -> str:
        return f"{self.column}{self.row}"

    def sentence(self) -> Sentence:
        """The reason with its place."""
        if self.column:
            return _AT_CELL.fill(
                sheet=isolate(self.sheet), row=self.row, column=self.column, reason=self.reason
            )
        return _AT_ROW.fill(sheet=isolate(self.sheet), row=self.row, reason=self.reason)


class ElementRow(msgspec.Struct, frozen=True):
    """An element; *key* and *parent* name elements inside the draft, by code or path of titles."""

    origin: Origin
    key: str
    parent: str | None
    kind: ElementKind
    title: str
    code: str | None = None
    told: Mapping[str, Any] = {}
    parent_column: str = ""
    code_column: str = ""
    goals: tuple[str, ...] | None = None
    units: tuple[UUID, ...] | None = None


class IndicatorRow(msgspec.Struct, frozen=True):
    """An indicator of the element *element*; *told* are the further fields that the table gives."""

    origin: Origin
    key: str
    element: str
    title: str
    code: str | None = None
    told: Mapping[str, Any] = {}
    element_column: str = ""
    code_column: str = ""


class TargetRow(msgspec.Struct, frozen=True):
    origin: Origin
    column: str
    indicator: str
    period: Period
    value: Decimal
    upper: Decimal | None = None
    unit_id: UUID | None = None


class ResultRow(msgspec.Struct, frozen=True):
    origin: Origin
    column: str
    indicator: str
    period: Period
    kind: ValueKind
    value: Decimal | None = None
    denominator: Decimal | None = None
    reason: str = ""
    unit_id: UUID | None = None


R = TypeVar("R", ElementRow, IndicatorRow, TargetRow, ResultRow)


class Draft(msgspec.Struct, frozen=True):
    """Everything that one file says. *plan* is None where the file names none."""

    plan: PlanChoice | None = None
    elements: tuple[ElementRow, ...] = ()
    indicators: tuple[IndicatorRow, ...] = ()
    targets: tuple[TargetRow, ...] = ()
    results: tuple[ResultRow, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    notes: tuple[Sentence, ...] = ()
    effective_on: date | None = None

    @property
    def figures(self) -> tuple[TargetRow | ResultRow, ...]:
        return (*self.targets, *self.results)

    def without(self, origins: Collection[tuple[str, int]]) -> Self:
        """The draft without what the rows *origins* (sheet and number) say."""

        def left(rows: tuple[R, ...]) -> tuple[R, ...]:
            return tuple(row for row in rows if (row.origin.sheet, row.origin.row) not in origins)

        return msgspec.structs.replace(
            self,
            elements=left(self.elements),
            indicators=left(self.indicators),
            targets=left(self.targets),
            results=left(self.results),
        )


class KnownNames(msgspec.Struct, frozen=True):
    """The workgroups and units that a table may name, by what their codes and titles fold to."""

    workgroups: Mapping[str, UUID]
    units: Mapping[str, UUID]

    def workgroup(self, text: str) -> UUID | Sentence:
        return self.workgroups.get(search_key(text)) or _NO_WORKGROUP.fill(text=shown(text))

    def unit(self, text: str) -> UUID | Sentence:
        return self.units.get(search_key(text)) or _NO_UNIT.fill(text=shown(text))


@lru_cache(maxsize=65_536)
def by_code(code: str) -> str:
    """The name inside a draft of what has a code."""
    return f"#{search_key(code)}"


def by_title(parent: str | None, kind: str, title: str) -> str:
    """The name inside a draft of what is known by its place and title only."""
    return f"{parent or ''}/{kind}:{search_key(title)}"


_AT_CELL = translate("Import", "Sheet “{sheet}”, row {row}, column {column}: {reason}")
_AT_ROW = translate("Import", "Sheet “{sheet}”, row {row}: {reason}")
_NO_WORKGROUP = translate(
    "Import", "There is no workgroup “{text}”. Write its code (W1 to W7) or its full title."
)
_NO_UNIT = translate(
    "Import", "There is no unit “{text}”. Write the code or the full title of a unit of the city."
)

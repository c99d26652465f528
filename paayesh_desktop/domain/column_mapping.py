"""Which column of a foreign table is what, kept as a small file so that next year's table needs no
thought."""

from enum import StrEnum
from typing import Self

import msgspec

from paayesh_desktop.domain.cell_value import MAX_CODE, MAX_TITLE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import ElementKind, Horizon
from paayesh_desktop.domain.sheet import column_of
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate

FORMAT = 1


class Role(StrEnum):
    """What a column can be."""

    IGNORE = "ignore"
    LEVEL = "level"
    LEVEL_CODE = "level_code"
    INDICATOR_CODE = "indicator_code"
    INDICATOR = "indicator"
    MEASURE = "measure"
    DIRECTION = "direction"
    ENTRY_KIND = "entry_kind"
    TARGET_KIND = "target_kind"
    BASELINE = "baseline"
    WEIGHT = "weight"
    CRITICAL = "critical"
    WORKGROUP = "workgroup"
    UNIT = "unit"
    PERIOD = "period"
    TARGET = "target"
    UPPER = "upper"
    RESULT = "result"
    DENOMINATOR = "denominator"
    REASON = "reason"
    COMPARE = "compare"

    def sentence(self) -> Sentence:
        return _TITLES[self]

    @property
    def has_level(self) -> bool:
        return self in (Role.LEVEL, Role.LEVEL_CODE)

    @property
    def has_period(self) -> bool:
        """Whether a column of this role speaks of one period, unless a column names each row's."""
        return self in (Role.TARGET, Role.UPPER, Role.RESULT, Role.DENOMINATOR, Role.COMPARE)


class PlanChoice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The plan that a table belongs to; years are those of its first and last period.

    UserError for a plan that ends before it begins, or has no code or title.
    """

    code: str
    title: str
    horizon: Horizon
    start_year: int
    end_year: int

    def __post_init__(self) -> None:
        try:
            first, last = (Period.parse(f"{year:04}") for year in (self.start_year, self.end_year))
        except ValueError as error:
            raise UserError(_NO_PLAN) from error
        if last < first or not (
            0 < len(self.code) <= MAX_CODE and 0 < len(self.title) <= MAX_TITLE
        ):
            raise UserError(_NO_PLAN)


class ColumnMapping(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One column. *fill_down*: a blank cell repeats the one above it."""

    letter: str
    header: str
    role: Role
    level: ElementKind | None = None
    period: str | None = None
    fill_down: bool = False

    @property
    def number(self) -> int:
        return column_of(self.letter)


class SheetMapping(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One sheet: its table begins under *header_row*, whose headers take *header_rows* rows."""

    sheet: str
    header_row: int
    columns: tuple[ColumnMapping, ...]
    used: bool = True
    decimal_comma: bool = False
    header_rows: int = 1

    def having(self, role: Role) -> list[ColumnMapping]:
        return [column for column in self.columns if column.role is role]

    def one(self, role: Role) -> ColumnMapping | None:
        """The first column of *role*."""
        return next(iter(self.having(role)), None)


class Mapping(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How all sheets of a workbook are read."""

    sheets: tuple[SheetMapping, ...]
    plan: PlanChoice | None = None

    def of(self, sheet: str) -> SheetMapping | None:
        return next((mapping for mapping in self.sheets if mapping.sheet == sheet), None)

    def with_sheet(self, changed: SheetMapping) -> Self:
        """The mapping with one sheet's part replaced."""
        sheets = tuple(
            changed if mapping.sheet == changed.sheet else mapping for mapping in self.sheets
        )
        return msgspec.structs.replace(self, sheets=sheets)

    def used(self, sheet: str, *, used: bool = True) -> Self:
        """The mapping with a sheet imported, or left out."""
        mapping = self.of(sheet)
        if mapping is None:
            raise KeyError(sheet)
        return self.with_sheet(msgspec.structs.replace(mapping, used=used))

    def with_column(
        self,
        sheet: str,
        letter: str,
        *,
        role: Role,
        level: ElementKind | None = None,
        period: str | None = None,
        fill_down: bool = False,
    ) -> Self:
        """The mapping after a person said what a column is; KeyError when there is none such."""
        mapping = self.of(sheet)
        if mapping is None or all(column.letter != letter for column in mapping.columns):
            raise KeyError(f"{sheet}!{letter}")
        columns = tuple(
            ColumnMapping(
                letter,
                column.header,
                role,
                level if role.has_level else None,
                period if role.has_period else None,
                fill_down,
            )
            if column.letter == letter
            else column
            for column in mapping.columns
        )
        return self.with_sheet(msgspec.structs.replace(mapping, columns=columns))


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file around a mapping."""

    paayesh_mapping: int
    mapping: Mapping


def encode(mapping: Mapping) -> bytes:
    """The mapping as a file: indented JSON that a person can read and correct."""
    return msgspec.json.format(msgspec.json.encode(_File(FORMAT, mapping)), indent=2) + b"\n"


def decode(data: bytes) -> Mapping:
    """The mapping in a file; UserError when it is none, or was made by a newer program."""
    try:
        file = msgspec.json.decode(data, type=_File, strict=True)
        if file.paayesh_mapping == FORMAT:
            for sheet in file.mapping.sheets:
                for column in sheet.columns:
                    column_of(column.letter)
                    if column.period is not None:
                        Period.parse(column.period)
            return file.mapping
    except ValueError as error:  # also msgspec's own, and text that is not UTF-8
        raise UserError(_NO_MAPPING, detail=str(error)) from error
    raise UserError(_NEWER)


_TITLES = {
    Role.IGNORE: translate("Import", "Leave out"),
    Role.LEVEL: translate("Import", "Element of the plan: title"),
    Role.LEVEL_CODE: translate("Import", "Element of the plan: code"),
    Role.INDICATOR_CODE: translate("Import", "Indicator: code"),
    Role.INDICATOR: translate("Import", "Indicator: title"),
    Role.MEASURE: translate("Import", "Unit of measurement"),
    Role.DIRECTION: translate("Import", "Desired direction"),
    Role.ENTRY_KIND: translate("Import", "What a figure means"),
    Role.TARGET_KIND: translate("Import", "What a target means"),
    Role.BASELINE: translate("Import", "Baseline"),
    Role.WEIGHT: translate("Import", "Weight"),
    Role.CRITICAL: translate("Import", "Critical indicator (yes or no)"),
    Role.WORKGROUP: translate("Import", "Responsible workgroup"),
    Role.UNIT: translate("Import", "Unit (office that fills forms)"),
    Role.PERIOD: translate("Import", "Period of the row"),
    Role.TARGET: translate("Import", "Target"),
    Role.UPPER: translate("Import", "Upper end of the target's range"),
    Role.RESULT: translate("Import", "Result"),
    Role.DENOMINATOR: translate("Import", "Denominator of the result"),
    Role.REASON: translate("Import", "Reason why there is no figure"),
    Role.COMPARE: translate("Import", "Verdict for comparison only"),
}

_NO_MAPPING = translate(
    "Import",
    "This is not a readable mapping of columns ({detail}). Nothing was changed."
    " Choose another file, or go on without one: the columns are then proposed again.",
)
_NO_PLAN = translate(
    "Import",
    "This is no complete plan. Nothing was changed. A plan needs a code, a title, and a first and"
    " last year of the same calendar, the last not before the first.",
)
_NEWER = translate(
    "Import",
    "This mapping of columns was saved by another version of the program. Nothing was changed."
    " Go on without it: the columns are then proposed again.",
)

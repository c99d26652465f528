"""The program's own workbook: which sheets and columns it has, and how each column is read.

The first, hidden row of every sheet bears the columns' keys, so that a template in any language,
with its columns moved, is read alike.
"""

from enum import StrEnum

import msgspec

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.plan import (
    Aggregation,
    Direction,
    ElementKind,
    EntryKind,
    Horizon,
    TargetKind,
)
from paayesh_desktop.language import Sentence, translate

TEMPLATE = "paayesh-plan"
VERSION = 1
MARK_SHEET = "paayesh"
"""The hidden sheet whose first cells are `TEMPLATE` and `VERSION`."""
KEY_ROW, HEADER_ROW = 1, 2


class Content(StrEnum):
    """What the cells of a column hold."""

    CODE = "code"
    TEXT = "text"
    NUMBER = "number"
    YEAR = "year"
    FIGURE = "figure"
    CHOICE = "choice"
    YES = "yes"
    DAY = "day"
    PERIOD = "period"
    CODES = "codes"


class Column(msgspec.Struct, frozen=True):
    """One column; *width* in characters. *required*: a row without it is refused."""

    key: str
    title: Sentence
    content: Content = Content.TEXT
    required: bool = False
    choices: type[StrEnum] | None = None
    width: int = 16


class Form(msgspec.Struct, frozen=True):
    """One sheet, for one kind of row."""

    key: str
    title: Sentence
    columns: tuple[Column, ...]

    def column(self, key: str) -> Column:
        return next(column for column in self.columns if column.key == key)


PLAN = Form(
    "plan",
    translate("Template", "Plan"),
    (
        Column("code", translate("Template", "Code of the plan"), Content.CODE, required=True),
        Column("title", translate("Template", "Title of the plan"), required=True, width=50),
        Column("horizon", translate("Template", "Horizon"), Content.CHOICE, choices=Horizon),
        Column("start_year", translate("Template", "First year"), Content.YEAR, required=True),
        Column("end_year", translate("Template", "Last year"), Content.YEAR, required=True),
        Column("effective_on", translate("Template", "In force since"), Content.DAY),
    ),
)
ELEMENTS = Form(
    "element",
    translate("Template", "Elements"),
    (
        Column(
            "kind",
            translate("Template", "Kind"),
            Content.CHOICE,
            required=True,
            choices=ElementKind,
        ),
        Column("code", translate("Template", "Code"), Content.CODE, required=True),
        Column("title", translate("Template", "Title"), required=True, width=60),
        Column("parent", translate("Template", "Code of what it belongs to"), Content.CODE),
        Column("workgroup", translate("Template", "Responsible workgroup"), Content.CODE, width=24),
        Column("weight", translate("Template", "Weight"), Content.NUMBER, width=10),
        Column("starts_on", translate("Template", "Begins on"), Content.DAY),
        Column("ends_on", translate("Template", "Ends on"), Content.DAY),
        Column("credit", translate("Template", "Credit (rials)"), Content.NUMBER, width=22),
        Column("goals", translate("Template", "Codes of the goals it serves"), Content.CODES),
        Column("units", translate("Template", "Codes of the units"), Content.CODES),
    ),
)
INDICATORS = Form(
    "indicator",
    translate("Template", "Indicators"),
    (
        Column("code", translate("Template", "Code"), Content.CODE, required=True),
        Column("title", translate("Template", "Title"), required=True, width=60),
        Column(
            "element", translate("Template", "Code of its element"), Content.CODE, required=True
        ),
        Column("measure", translate("Template", "Unit of measurement")),
        Column(
            "direction",
            translate("Template", "Desired direction"),
            Content.CHOICE,
            choices=Direction,
        ),
        Column(
            "entry_kind",
            translate("Template", "What a figure means"),
            Content.CHOICE,
            choices=EntryKind,
            width=26,
        ),
        Column(
            "target_kind",
            translate("Template", "What a target means"),
            Content.CHOICE,
            choices=TargetKind,
            width=26,
        ),
        Column(
            "over_time",
            translate("Template", "Over time"),
            Content.CHOICE,
            choices=Aggregation,
        ),
        Column(
            "over_units",
            translate("Template", "Over units"),
            Content.CHOICE,
            choices=Aggregation,
        ),
        Column("baseline", translate("Template", "Baseline"), Content.NUMBER),
        Column("weight", translate("Template", "Weight"), Content.NUMBER, width=10),
        Column("critical", translate("Template", "Critical"), Content.YES, width=10),
        Column(
            "collected",
            translate("Template", "Asked in the cycle"),
            Content.CHOICE,
            choices=CycleKind,
        ),
    ),
)
TARGETS = Form(
    "target",
    translate("Template", "Targets"),
    (
        Column(
            "indicator", translate("Template", "Code of the indicator"), Content.CODE, required=True
        ),
        Column("period", translate("Template", "Period"), Content.PERIOD, required=True, width=24),
        Column("unit", translate("Template", "Code of the unit"), Content.CODE),
        Column("value", translate("Template", "Target"), Content.NUMBER, required=True),
        Column("upper", translate("Template", "Upper end of the range"), Content.NUMBER),
    ),
)
RESULTS = Form(
    "result",
    translate("Template", "Results"),
    (
        Column(
            "indicator", translate("Template", "Code of the indicator"), Content.CODE, required=True
        ),
        Column("period", translate("Template", "Period"), Content.PERIOD, required=True, width=24),
        Column("unit", translate("Template", "Code of the unit"), Content.CODE),
        Column("value", translate("Template", "Result"), Content.FIGURE, required=True),
        Column("denominator", translate("Template", "Denominator"), Content.NUMBER),
        Column("reason", translate("Template", "Reason why there is no figure"), width=40),
    ),
)
FORMS = (PLAN, ELEMENTS, INDICATORS, TARGETS, RESULTS)

YES = translate("Template", "yes")
NO = translate("Template", "no")
NOT_AVAILABLE = translate("Template", "not available")
NOT_DUE = translate("Template", "not due")

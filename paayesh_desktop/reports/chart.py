"""What a chart shows, before anything is drawn: one kit for the screen and for paper.

Nothing here knows Qt or ReportLab. Every value carries the words that are printed with it, since a
chart is never read by its colours alone.
"""

from decimal import Decimal

import msgspec

from paayesh_desktop.domain.verdict import Verdict


class Bar(msgspec.Struct, frozen=True, omit_defaults=True):
    """One value against its target; either may be unknown. *words* says both with their unit."""

    label: str
    value: Decimal | None
    target: Decimal | None
    verdict: Verdict
    words: str


class TargetBars(msgspec.Struct, frozen=True, omit_defaults=True, tag="target_bars"):
    """Bars under each other, each with the mark of its target; *most* is the end of the scale,
    None to find it from the bars."""

    bars: tuple[Bar, ...]
    most: Decimal | None = None


class CurvePoint(msgspec.Struct, frozen=True, omit_defaults=True):
    """One period of a curve: percents from 0 to 100, None where nothing is known."""

    label: str
    planned: Decimal | None
    actual: Decimal | None


class Curve(msgspec.Struct, frozen=True, omit_defaults=True, tag="curve"):
    """Planned (broken line, squares) and actual (unbroken, discs) over the periods, oldest first.
    Unknown points leave a gap. *chosen* is the place of the period that is spoken of."""

    points: tuple[CurvePoint, ...]
    planned_word: str
    actual_word: str
    chosen: int | None = None


class Count(msgspec.Struct, frozen=True, omit_defaults=True):
    """How many have one verdict; *word* is what the verdict is called."""

    verdict: Verdict
    count: int
    word: str


class CountRow(msgspec.Struct, frozen=True, omit_defaults=True):
    label: str
    counts: tuple[Count, ...]
    words: str
    """The row in one sentence."""


class StackedCounts(msgspec.Struct, frozen=True, omit_defaults=True, tag="stacked_counts"):
    """Verdicts counted for each row, as parts of one bar, the parts in the same order."""

    rows: tuple[CountRow, ...]


class Age(msgspec.Struct, frozen=True, omit_defaults=True):
    """How many are that old; *late* says that their time is over."""

    label: str
    count: int
    late: bool
    count_words: str


class Ageing(msgspec.Struct, frozen=True, omit_defaults=True, tag="ageing"):
    """Columns from the youngest to the oldest."""

    ages: tuple[Age, ...]


class HeatCell(msgspec.Struct, frozen=True, omit_defaults=True):
    """One square: *text* is what stands in it, short."""

    verdict: Verdict | None
    text: str


class HeatRow(msgspec.Struct, frozen=True, omit_defaults=True):
    label: str
    cells: tuple[HeatCell, ...]


class HeatGrid(msgspec.Struct, frozen=True, omit_defaults=True, tag="heat_grid"):
    """Workgroups by periods, the oldest period at the reading side."""

    periods: tuple[str, ...]
    rows: tuple[HeatRow, ...]


Chart = TargetBars | Curve | StackedCounts | Ageing | HeatGrid

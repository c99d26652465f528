"""What a chart shows, before anything is drawn: one kit for the screen and for paper.

Nothing here knows Qt or ReportLab. Every value carries the words that are printed with it, since a
chart is never read by its colours alone.
"""

from decimal import Decimal

import msgspec

from paayesh_desktop.domain.verdict import Verdict


class Bar(msgspec.Struct, frozen=True, omit_defaults=True):
    """One value against its target; either may be unknown. *words* says both with their unit.
    The verdict of what was not judged is None, here as in every chart."""

    label: str
    value: Decimal | None
    target: Decimal | None
    verdict: Verdict | None
    words: str


class TargetBars(msgspec.Struct, frozen=True, omit_defaults=True, tag="target_bars"):
    """Bars under each other, each with the mark of its target; *most* is the end of the scale,
    None to find it from the bars."""

    bars: tuple[Bar, ...]
    most: Decimal | None = None


class CurvePoint(msgspec.Struct, frozen=True, omit_defaults=True):
    """One period of a curve: percents from 0 to 100, None where nothing is known.

    *label* is short, *group* what several periods have in common (the year), *words* the exact
    figures in one sentence.
    """

    label: str
    planned: Decimal | None
    actual: Decimal | None
    group: str = ""
    words: str = ""


class Curve(msgspec.Struct, frozen=True, omit_defaults=True, tag="curve"):
    """Planned (broken line, squares) and actual (unbroken, discs) over the periods, oldest first.
    Unknown points leave a gap. *chosen* is the place of the period that is spoken of."""

    points: tuple[CurvePoint, ...]
    planned_word: str
    actual_word: str
    chosen: int | None = None


class TrendPoint(msgspec.Struct, frozen=True, omit_defaults=True):
    """One period of a trend; *upper* is the other end of a target that is a range. The rest as in
    a curve."""

    label: str
    actual: Decimal | None
    target: Decimal | None
    verdict: Verdict | None
    upper: Decimal | None = None
    group: str = ""
    words: str = ""


class Trend(msgspec.Struct, frozen=True, omit_defaults=True, tag="trend"):
    """A figure against its target over the periods, oldest first: columns, each with the shape of
    its verdict and a line where its target is. *chosen* as in a curve."""

    points: tuple[TrendPoint, ...]
    chosen: int | None = None


class Count(msgspec.Struct, frozen=True, omit_defaults=True):
    """How many have one verdict; *word* is what the verdict is called."""

    verdict: Verdict | None
    count: int
    word: str


class CountRow(msgspec.Struct, frozen=True, omit_defaults=True):
    label: str
    counts: tuple[Count, ...]
    words: str
    """The row in one sentence."""


class StackedCounts(msgspec.Struct, frozen=True, omit_defaults=True, tag="stacked_counts"):
    """Verdicts counted for each row, as parts of one bar, the parts in the same order. A *bare*
    one is nothing but the bars, where everything else stands around it."""

    rows: tuple[CountRow, ...]
    bare: bool = False


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
    """One square: *text* is what stands in it where there is room, short; *words* are a sentence
    that says it in full, with its row and its period. With neither and without a verdict, the
    square stays empty: nothing was due."""

    verdict: Verdict | None
    text: str
    words: str = ""


class HeatRow(msgspec.Struct, frozen=True, omit_defaults=True):
    label: str
    cells: tuple[HeatCell, ...]


class Meaning(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a shape says in a grid of something else than verdicts."""

    verdict: Verdict | None
    word: str


class HeatGrid(msgspec.Struct, frozen=True, omit_defaults=True, tag="heat_grid"):
    """Workgroups by periods, the oldest period at the reading side. *groups*, one for each period,
    are what several have in common (the year); *meanings* are the words of the legend where they
    are not those of the verdicts."""

    periods: tuple[str, ...]
    rows: tuple[HeatRow, ...]
    groups: tuple[str, ...] = ()
    meanings: tuple[Meaning, ...] = ()


Chart = TargetBars | Curve | Trend | StackedCounts | Ageing | HeatGrid

"""Every chart can be read whatever is in it: words apart and inside, gaps for what is not known,
nothing told by colour alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.language import Catalogue, Sentence
from paayesh_desktop.reports.charts.chart import (
    Age,
    Ageing,
    Bar,
    Chart,
    Count,
    CountRow,
    Curve,
    CurvePoint,
    HeatCell,
    HeatGrid,
    HeatRow,
    StackedCounts,
    TargetBars,
    Trend,
    TrendPoint,
)
from paayesh_desktop.reports.charts.layout import is_empty, layout, natural_height
from paayesh_desktop.reports.charts.marks import SHOWN_ORDER, mark
from paayesh_desktop.reports.charts.parts import parted
from paayesh_desktop.reports.charts.scale import Scale
from paayesh_desktop.reports.charts.shapes import Disc, Drawing, Label, Line, Polygon, Rect, Shape

PERSIAN = Catalogue("fa")
ENGLISH = Catalogue("en")
A4 = 482.0
"""The width between the margins of a page."""
LETTERS = "ابپتجدرسشعفقکگلمنوهیABCxyz۰۱۲۳۴۵۶۷۸۹٪ "
SEEN = 0.5
"""What touches by less than half a point does not touch."""


@dataclass(frozen=True)
class Ruler:
    """A pen whose letters are all as wide as wide letters are."""

    rtl: bool = True
    persian: bool = True
    size: float = 8.5

    def width(self, text: str, size: float, *, strong: bool = False) -> float:
        signs = len(text) - text.count("\u2068") - text.count("\u2069")
        return signs * size * (0.62 if strong else 0.58)

    def say(self, sentence: Sentence) -> str:
        return (PERSIAN if self.persian else ENGLISH).say(sentence)


figures = st.one_of(
    st.none(),
    st.decimals(-1000, 1000, places=2),
    st.decimals(-(10**15), 10**15, places=3),
    st.sampled_from([Decimal(0), Decimal("0.00001"), Decimal(10) ** 24]),
)
words = st.integers(0, 60).flatmap(lambda size: st.just((LETTERS * 2)[size % 7 : size]))
verdicts = st.sampled_from(SHOWN_ORDER)
percents = st.one_of(st.none(), st.decimals(-20, 140, places=1))


T = TypeVar("T")


def several(each: st.SearchStrategy[T], most: int = 9) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(each, max_size=most).map(tuple)


@st.composite
def heat_grids(draw: st.DrawFn) -> HeatGrid:
    count = draw(st.integers(0, 30))
    cell = st.builds(HeatCell, verdicts, st.sampled_from(["", "۸۷٪", "۱۰۰٪"]), words)
    row = st.builds(HeatRow, words, st.tuples(*[cell] * count))
    groups = tuple(str(1400 + place // 6) for place in range(count)) if draw(st.booleans()) else ()
    names = draw(st.lists(words, min_size=count, max_size=count))
    return HeatGrid(tuple(names), draw(several(row, 7)), groups)


years = st.sampled_from(["", "۱۴۰۴", "۱۴۰۵"])
bars = st.builds(
    TargetBars,
    several(st.builds(Bar, words, figures, figures, verdicts, words)),
    st.one_of(st.none(), st.decimals(-5, 200, places=0)),
)
curves = several(st.builds(CurvePoint, words, percents, percents, years), 30).flatmap(
    lambda points: st.builds(
        Curve,
        st.just(points),
        words,
        words,
        st.none() if not points else st.integers(0, len(points) - 1),
    )
)
trends = several(
    st.builds(TrendPoint, words, figures, figures, verdicts, figures, years), 30
).flatmap(
    lambda points: st.builds(
        Trend, st.just(points), st.none() if not points else st.integers(0, len(points) - 1)
    )
)
counts = st.builds(
    StackedCounts,
    several(
        st.builds(
            CountRow,
            words,
            several(st.builds(Count, verdicts, st.integers(0, 10**6), words), 8),
            words,
        )
    ),
    st.booleans(),
)
ages = st.builds(
    Ageing, several(st.builds(Age, words, st.integers(0, 10**6), st.booleans(), words), 8)
)
charts: st.SearchStrategy[Chart] = st.one_of(bars, curves, trends, counts, ages, heat_grids())
pens = st.builds(Ruler, st.booleans(), st.booleans())


def labels(drawing: Drawing) -> list[Label]:
    return [shape for shape in drawing.shapes if isinstance(shape, Label)]


def extent(shape: Shape) -> tuple[float, float, float, float]:
    """Left, top, right, bottom."""
    match shape:
        case Rect():
            return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
        case Line() | Polygon():
            across, down = zip(*shape.points, strict=True)
            return min(across), min(down), max(across), max(down)
        case Disc():
            radius = shape.radius
            return shape.x - radius, shape.y - radius, shape.x + radius, shape.y + radius
        case Label():
            return shape.box


def apart(one: Label, other: Label) -> bool:
    left, top, right, bottom = one.box
    left_, top_, right_, bottom_ = other.box
    return (
        right <= left_ + SEEN
        or right_ <= left + SEEN
        or bottom <= top_ + SEEN
        or bottom_ <= top + SEEN
    )


@settings(max_examples=100)
@given(charts, pens, st.floats(90, 900), st.floats(0, 600))
def test_no_two_words_touch_and_nothing_leaves_the_drawing(
    chart: Chart, pen: Ruler, width: float, height: float
) -> None:
    drawing = layout(chart, width, height, pen)
    said = labels(drawing)
    for place, one in enumerate(said):
        assert one.text
        for other in said[:place]:
            assert apart(one, other), f"{one.text!r} touches {other.text!r}"
    for shape in drawing.shapes:
        left, top, right, bottom = extent(shape)
        assert left >= -SEEN, shape
        assert right <= width + SEEN, shape
        assert top >= -SEEN, shape
        assert bottom <= drawing.height + SEEN, shape
        if isinstance(shape, Rect):
            assert shape.width >= 0, shape
            assert shape.height >= 0, shape
    for spot in drawing.spots:
        assert spot.x >= -SEEN
        assert spot.x + spot.width <= width + SEEN


@settings(max_examples=25)
@given(charts, st.floats(90, 900))
def test_a_chart_to_be_read_from_the_right_is_the_mirror_of_one_from_the_left(
    chart: Chart, width: float
) -> None:
    right = layout(chart, width, 0, Ruler(rtl=True))
    left = layout(chart, width, 0, Ruler(rtl=False))
    assert [spot.words for spot in right.spots] == [spot.words for spot in left.spots]
    for one, other in zip(right.spots, left.spots, strict=True):
        assert one.x + one.width == pytest.approx(width - other.x, abs=0.01)
    assert [label.text for label in labels(right)] == [label.text for label in labels(left)]


@settings(max_examples=25)
@given(charts, st.floats(90, 900))
def test_a_chart_is_as_high_as_it_says_and_as_high_as_it_is_asked(
    chart: Chart, width: float
) -> None:
    natural = natural_height(chart, width, Ruler())
    assert layout(chart, width, natural, Ruler()).height == pytest.approx(natural)
    assert layout(chart, width, natural + 200, Ruler()).height == pytest.approx(natural + 200)
    assert layout(chart, width, 10, Ruler()).height >= 10


EMPTY = [
    TargetBars(()),
    Curve((CurvePoint("د۱", None, None),), "برنامه", "انجام‌شده"),
    Trend(()),
    StackedCounts(()),
    Ageing(()),
    HeatGrid(("د۱",), ()),
    HeatGrid((), (HeatRow("کارگروه آب", ()),)),
]


@pytest.mark.parametrize("chart", EMPTY, ids=lambda chart: type(chart).__name__)
def test_a_chart_without_figures_says_so(chart: Chart) -> None:
    assert is_empty(chart)
    (said,) = labels(layout(chart, A4, 0, Ruler(persian=False)))
    assert said.text == "There are no figures to draw."


def test_what_is_not_known_leaves_a_gap_in_the_curve() -> None:
    done = [Decimal(10), Decimal(20), None, Decimal(35), Decimal(40), None]
    points = tuple(CurvePoint(f"د{place}", None, one) for place, one in enumerate(done))
    drawing = layout(Curve(points, "برنامه", "انجام‌شده"), A4, 0, Ruler())
    third, last = drawing.spots[2], drawing.spots[5]
    lines = [
        shape
        for shape in drawing.shapes
        if isinstance(shape, Line) and shape.stroke == "accent" and shape.points[0][1] > 20
    ]
    assert [len(line.points) for line in lines] == [2, 2]
    for spot in (third, last):
        within = [
            point
            for line in lines
            for point in line.points
            if spot.x < point[0] < spot.x + spot.width
        ]
        assert not within


def test_an_unknown_value_is_no_empty_bar() -> None:
    def tracks(value: Decimal | None) -> list[Rect]:
        bar = Bar("شاخص", value, None, Verdict.NO_DATA, "بدون داده")
        shapes = layout(TargetBars((bar,)), A4, 0, Ruler()).shapes
        return [one for one in shapes if isinstance(one, Rect) and one.fill == "track"]

    assert tracks(Decimal(0))
    assert not tracks(None)


def test_a_bar_past_its_end_is_broken_and_one_at_its_end_is_not() -> None:
    def strokes(value: int) -> int:
        bar = Bar("شاخص", Decimal(value), None, Verdict.EXCEEDS, "")
        shapes = layout(TargetBars((bar,), Decimal(100)), A4, 0, Ruler()).shapes
        return sum(isinstance(one, Line) and one.stroke == "surface" for one in shapes)

    assert strokes(100) == 0
    assert strokes(101) == 2


def test_values_under_zero_go_the_other_way() -> None:
    bars = (
        Bar("کم", Decimal(-40), None, Verdict.UNDESIRED, ""),
        Bar("بیش", Decimal(40), None, Verdict.DESIRED, ""),
    )
    shapes = layout(TargetBars(bars), A4, 0, Ruler(rtl=False)).shapes
    (below,) = [one for one in shapes if isinstance(one, Rect) and one.fill == "bad_bar"]
    (above,) = [one for one in shapes if isinstance(one, Rect) and one.fill == "ok_bar"]
    assert below.x + below.width == pytest.approx(above.x, abs=0.5)


def test_time_runs_from_the_reading_side_and_figures_have_the_digits_of_the_language() -> None:
    points = tuple(
        TrendPoint(f"د{place}", Decimal(1200 * place), None, Verdict.NEAR) for place in range(4)
    )
    persian = layout(Trend(points), A4, 0, Ruler())
    assert persian.spots[0].x > persian.spots[3].x
    assert "۴٬۰۰۰" in {label.text for label in labels(persian)}
    english = layout(Trend(points), A4, 0, Ruler(rtl=False, persian=False))
    assert english.spots[0].x < english.spots[3].x
    assert "4,000" in {label.text for label in labels(english)}


def test_large_figures_are_counted_in_a_unit_that_is_named() -> None:
    points = (TrendPoint("۱۴۰۴", Decimal(8 * 10**11), None, Verdict.NEAR),)
    said = {label.text for label in labels(layout(Trend(points), A4, 0, Ruler(persian=False)))}
    assert {"billion", "800"} <= said


LONG = "کارگروه زیرساخت، حمل‌ونقل، ایمنی شهری، پدافند غیرعامل و مدیریت بحران شهرستان"


def test_a_long_name_is_cut_and_stands_in_full_among_the_words() -> None:
    row = CountRow(LONG, (Count(Verdict.NEAR, 3, "نزدیک"),), "۳ نزدیک به مطلوب")
    drawing = layout(StackedCounts((row,)), 240, 0, Ruler())
    assert any("…" in label.text for label in labels(drawing))
    assert [spot.words for spot in drawing.spots] == [f"{LONG}: ۳ نزدیک به مطلوب"]


def grid(workgroups: int, periods: int) -> HeatGrid:
    looks = [*SHOWN_ORDER[:-1]]
    rows = tuple(
        HeatRow(
            LONG[: 20 + 5 * row],
            tuple(HeatCell(looks[(row + at) % len(looks)], "۱۰۰٪") for at in range(periods)),
        )
        for row in range(workgroups)
    )
    names = tuple(f"د{1 + at % 6}" for at in range(periods))
    return HeatGrid(names, rows, tuple(str(1400 + at // 6) for at in range(periods)))


def test_a_grid_of_seven_workgroups_and_thirty_periods_can_be_read_on_a_page() -> None:
    drawing = layout(grid(7, 30), A4, 0, Ruler())
    assert len(drawing.spots) == 7 * 30
    assert min(spot.width for spot in drawing.spots) >= 11
    assert min(spot.height for spot in drawing.spots) >= 17
    assert drawing.height < 320
    years = [label.text for label in labels(drawing) if label.text.startswith("14")]
    assert years == ["1400", "1401", "1402", "1403", "1404"]


def test_figures_stand_in_a_grid_where_they_have_room_and_nowhere_else() -> None:
    def told(periods: int) -> int:
        return sum(
            label.text == "۱۰۰٪" for label in labels(layout(grid(7, periods), A4, 0, Ruler()))
        )

    assert told(6) == 42
    assert told(30) == 0


def test_every_verdict_is_drawn_with_a_shape_of_its_own() -> None:
    def drawn(shapes: Iterable[Shape]) -> str:
        return "".join(str(shape) for shape in shapes)

    shapes = {drawn(mark(verdict, 12, 12, 24, "text")) for verdict in SHOWN_ORDER}
    assert len(shapes) == len(SHOWN_ORDER) == len(Verdict) + 1


def test_late_columns_are_hatched_and_marked_and_the_legend_says_so() -> None:
    ages = Ageing((Age("تازه", 4, late=False, count_words="۴"), Age("کهنه", 2, True, "۲")))
    drawing = layout(ages, A4, 0, Ruler(persian=False))
    assert {"in its time", "past its time"} <= {label.text for label in labels(drawing)}
    (column, _sample) = [
        one for one in drawing.shapes if isinstance(one, Rect) and one.fill == "bad_bar"
    ]
    left, top, right, bottom = extent(column)
    hatches = [one for one in drawing.shapes if isinstance(one, Line) and one.stroke == "surface"]
    within = [one for one in hatches if left <= one.points[0][0] <= right]
    assert len(within) > 3
    for one in within:
        assert top - SEEN <= extent(one)[1] <= extent(one)[3] <= bottom + SEEN


def test_a_part_that_is_there_can_be_seen_beside_a_million() -> None:
    row = CountRow(
        "", (Count(Verdict.UNDESIRED, 1, "بد"), Count(Verdict.DESIRED, 10**6, "خوب")), ""
    )
    for bare in (False, True):
        shapes = layout(StackedCounts((row,), bare=bare), 120, 0, Ruler()).shapes
        red = [one for one in shapes if isinstance(one, Rect) and one.fill == "bad_bar"]
        assert max(one.width for one in red) >= 1.5


@given(st.decimals(-(10**24), 10**24, places=3), st.decimals(-(10**24), 10**24, places=3))
def test_a_scale_holds_what_it_shows_in_few_round_steps(one: Decimal, other: Decimal) -> None:
    low, high = min(one, other, Decimal(0)), max(one, other, Decimal(0))
    scale = Scale.of(low, high)
    assert scale.low <= low <= high <= scale.high
    assert 2 <= len(scale.ticks) <= 7
    assert Decimal(0) in scale.ticks
    assert scale.share(scale.low) == 0
    assert scale.share(scale.high) == 1


@given(charts, st.floats(90, 600), st.floats(60, 400))
@settings(max_examples=25)
def test_a_chart_that_is_too_high_is_parted_between_its_rows(
    chart: Chart, width: float, most: float
) -> None:
    def told(one: Chart) -> list[str]:
        return [spot.words for spot in layout(one, width, 0, Ruler()).spots]

    parts = parted(chart, width, most, Ruler())
    assert [words for part in parts for words in told(part)] == told(chart)
    for part in parts:
        rows = {spot.y for spot in layout(part, width, 0, Ruler()).spots}
        assert natural_height(part, width, Ruler()) <= most or len(rows) <= 1 or len(parts) == 1


def test_a_year_stands_whole_or_not_at_all() -> None:
    years = ["۱۴۰۳", *["۱۴۰۴"] * 6, "۱۴۰۵", "۱۴۰۶"]
    points = tuple(
        TrendPoint(str(place), Decimal(4000), None, Verdict.NEAR, group=year)
        for place, year in enumerate(years)
    )
    drawing = layout(Trend(points), 130, 0, Ruler())
    said = [label.text for label in labels(drawing)]
    assert [text for text in said if text in years] == ["۱۴۰۳", "۱۴۰۴"]
    assert not any("…" in text for text in said)


def test_a_persian_name_keeps_its_direction_in_an_english_chart() -> None:
    bars = TargetBars(
        tuple(Bar(name, Decimal(4), None, Verdict.NEAR, "4 of 9") for name in ("آب (۲)", "Water"))
    )

    def turned(pen: Ruler) -> list[bool]:
        said = labels(layout(bars, A4, 0, pen))
        return [label.rtl for label in said if label.text in {"آب (۲)", "Water", "4 of 9"}]

    assert turned(Ruler(rtl=False, persian=False)) == [True, False, False, False]
    assert turned(Ruler()) == [True] * 4

"""Every chart can be read whatever is in it: words apart and inside, gaps for what is not known,
nothing told by colour alone."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.reports.charts.chart import (
    Bar,
    Chart,
    Count,
    CountRow,
    StackedCounts,
    TargetBars,
    Trend,
    TrendPoint,
)
from paayesh_desktop.reports.charts.layout import layout, natural_height
from paayesh_desktop.reports.charts.parts import parted
from paayesh_desktop.reports.charts.scale import Scale
from paayesh_desktop.reports.charts.shapes import Rect
from tests.reports.drawn_charts import A4, LONG, SEEN, Ruler, apart, charts, extent, labels, pens


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


def test_a_long_name_is_cut_and_stands_in_full_among_the_words() -> None:
    row = CountRow(LONG, (Count(Verdict.NEAR, 3, "نزدیک"),), "۳ نزدیک به مطلوب")
    drawing = layout(StackedCounts((row,)), 240, 0, Ruler())
    assert any("…" in label.text for label in labels(drawing))
    assert [spot.words for spot in drawing.spots] == [f"{LONG}: ۳ نزدیک به مطلوب"]


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

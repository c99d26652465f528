"""What each kind of chart shows of its figures."""

from collections.abc import Iterable
from decimal import Decimal

import pytest

from paayesh_desktop.domain.verdict import Verdict
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
from paayesh_desktop.reports.charts.layout import is_empty, layout
from paayesh_desktop.reports.charts.marks import SHOWN_ORDER, mark
from paayesh_desktop.reports.charts.shapes import Line, Rect, Shape
from tests.reports.drawn_charts import A4, LONG, SEEN, Ruler, extent, labels

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

"""Any charts, a ruler for their words, and what their drawings hold."""

from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from hypothesis import strategies as st

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
from paayesh_desktop.reports.charts.marks import SHOWN_ORDER
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


LONG = "کارگروه زیرساخت، حمل‌ونقل، ایمنی شهری، پدافند غیرعامل و مدیریت بحران شهرستان"

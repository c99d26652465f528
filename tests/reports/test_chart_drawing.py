"""Charts on paper: every word in them can be found, and no page is too short for them."""

from decimal import Decimal
from typing import Any

import pypdfium2
import pytest

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import search_key
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
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Picture, Report

MARGIN = 40
"""Points at the sides of a page that hold nothing."""
CHARTS: dict[str, tuple[Chart, tuple[str, ...]]] = {
    "bars": (
        TargetBars((Bar("فضای سبز", Decimal(84), Decimal(100), Verdict.NEAR, "۸۴ از ۱۰۰ هکتار"),)),
        ("فضای سبز", "۸۴ از ۱۰۰ هکتار", "وضع مطلوب"),
    ),
    "curve": (
        Curve(
            tuple(CurvePoint(f"د{n}", Decimal(n * 9), None, "۱۴۰۵") for n in range(6)),
            "برنامه",
            "انجام‌شده",
        ),
        ("برنامه", "انجام‌شده", "۱۰۰٪", "۱۴۰۵"),
    ),
    "trend": (
        Trend((TrendPoint("۱۴۰۴", Decimal(-3000), Decimal(9000), Verdict.UNDESIRED),)),
        ("۱۴۰۴", "۱۰٬۰۰۰"),
    ),
    "counts": (
        StackedCounts(
            (
                CountRow(
                    "کارگروه آب",
                    (Count(Verdict.DESIRED, 9, "مطلوب"), Count(Verdict.UNDESIRED, 3, "نامطلوب")),
                    "",
                ),
            )
        ),
        ("کارگروه آب", "مطلوب", "نامطلوب", "۱۲"),
    ),
    "ageing": (
        Ageing((Age("تا یک ماه", 7, late=False, count_words="۷ پرونده"),)),
        ("تا یک ماه", "۷ پرونده"),
    ),
    "grid": (
        HeatGrid(("نیمهٔ نخست",), (HeatRow("کارگروه خاک", (HeatCell(Verdict.NEAR, "۹۳٪"),)),)),
        ("نیمهٔ نخست", "کارگروه خاک", "۹۳٪", "نزدیک به مطلوب"),
    ),
    "nothing": (Ageing(()), ("رقمی برای رسم نمودار در دست نیست",)),
}


def paper(*charts: Chart) -> bytes:
    blocks = tuple(Picture(chart, "نمودار") for chart in charts)
    return printed(Report(ReportKind.EVALUATION, "گزارش", "کمیته", blocks, coded=False))


def words_of(data: bytes) -> str:
    """As a search finds them: PDFium leaves half spaces and diacritics out."""
    with pypdfium2.PdfDocument(data) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return search_key(" ".join(pages))


@pytest.mark.parametrize("name", CHARTS)
def test_every_word_of_a_chart_is_found_on_paper(name: str) -> None:
    chart, said = CHARTS[name]
    found = words_of(paper(chart))
    for words in said:
        assert search_key(words) in found


def test_the_same_charts_give_the_same_bytes() -> None:
    charts = [chart for chart, _ in CHARTS.values()]
    assert paper(*charts) == paper(*charts)


def test_a_chart_of_a_hundred_rows_goes_on_over_the_pages() -> None:
    names = [f"کارگروه{number}" for number in range(100, 200)]
    rows = tuple(CountRow(name, (Count(Verdict.NEAR, 5, "نزدیک"),), "") for name in names)
    data = paper(StackedCounts(rows))
    found = words_of(data)
    assert [name for name in names if search_key(name) not in found] == []
    with pypdfium2.PdfDocument(data) as document:
        assert 3 <= len(document) <= 5


def test_nothing_is_drawn_in_the_margins() -> None:
    with pypdfium2.PdfDocument(paper(*(chart for chart, _ in CHARTS.values()))) as document:
        for page in document:
            image: Any = page.render(scale=1, grayscale=True)  # pyright: ignore[reportUnknownMemberType]
            pixels, width = bytes(image.buffer), int(image.width)
            lines = [pixels[at : at + width] for at in range(0, len(pixels), int(image.stride))]
            assert any(line.strip(b"\xff") for line in lines)
            for line in lines:
                assert not line[:MARGIN].strip(b"\xff")
                assert not line[width - MARGIN :].strip(b"\xff")

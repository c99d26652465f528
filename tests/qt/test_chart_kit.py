"""The painted parts: right to left, sharp, in words, and never prettier than the figures."""

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.language import Catalogue
from paayesh_desktop.qt import icons
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.paged_table import KEPT, PAGE, Column, PagedTable
from paayesh_desktop.qt.theme import THEMES
from paayesh_desktop.qt.widgets.paint import BarState
from paayesh_desktop.qt.widgets.target_bar import TargetBar, attained
from paayesh_desktop.qt.widgets.trend_chart import TrendChart
from paayesh_desktop.qt.widgets.verdict_badge import VerdictBadge
from paayesh_desktop.qt.widgets.verdict_counts import VerdictCounts
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.reports.charts.marks import SHOWN_ORDER
from paayesh_desktop.services.planning.indicator_card import SeriesPoint
from paayesh_desktop.services.wording import NOTHING, Wording


@pytest.fixture
def wording() -> Wording:
    return Wording(Catalogue("fa"))


def picture(widget: QWidget, size: QSize) -> QImage:
    widget.resize(size)
    return widget.grab().toImage()


def columns_of(image: QImage, colour: QColor) -> list[int]:
    """Where along its middle line a picture has a colour."""
    y = image.height() // 2
    return [x for x in range(image.width()) if image.pixelColor(x, y) == colour]


@pytest.mark.parametrize(
    ("direction", "side"),
    [(Qt.LayoutDirection.RightToLeft, "right"), (Qt.LayoutDirection.LeftToRight, "left")],
)
def test_a_bar_fills_from_the_reading_side(
    qtbot: QtBot, look: Look, direction: Qt.LayoutDirection, side: str
) -> None:
    bar = TargetBar(look)
    qtbot.addWidget(bar)
    bar.setLayoutDirection(direction)
    bar.show_state(BarState(0.25, None, "ok_bar"), "words")
    filled = columns_of(picture(bar, QSize(200, 16)), look.colour("ok_bar"))
    assert len(filled) == pytest.approx(50, abs=8)
    assert (filled[0] > 100) is (side == "right")


def test_the_tick_of_an_attainment_stands_at_the_target() -> None:
    met = attained(Decimal(1), "ok_bar")
    assert met.fill == pytest.approx(met.tick)
    assert attained(Decimal(9), "ok_bar").fill == 1
    assert attained(Decimal(-1), "ok_bar").fill == 0


def test_every_verdict_has_a_shape_and_a_word_of_its_own() -> None:
    looks = [verdict_look(verdict) for verdict in SHOWN_ORDER]
    assert set(SHOWN_ORDER) == {*Verdict, None}
    assert len({look.icon for look in looks}) == len({look.word.source for look in looks}) == 8
    for look in looks:
        assert icons.renderer(look.icon, "#000000").isValid()
        for theme in THEMES:
            assert {look.text_token, look.soft_token, look.bar_token} <= set(theme.tokens)


def test_a_badge_says_its_verdict(qtbot: QtBot, look: Look, wording: Wording) -> None:
    badge = VerdictBadge(look, wording)
    qtbot.addWidget(badge)
    badge.show_verdict(Verdict.UNDESIRED)
    assert badge.accessibleName() == "نامطلوب"
    image = picture(badge, badge.sizeHint())
    assert image.pixelColor(image.width() // 2, 2) == look.colour("bad_soft")


def test_the_counts_say_how_many_in_the_order_of_need(
    qtbot: QtBot, look: Look, wording: Wording
) -> None:
    counts = VerdictCounts(look, wording)
    qtbot.addWidget(counts)
    counts.show_counts({Verdict.DESIRED: 3, Verdict.UNDESIRED: 1})
    assert counts.accessibleName() == "۱ نامطلوب، ۳ مطلوب"
    red = columns_of(picture(counts, QSize(200, 14)), look.colour("bad_bar"))
    assert red[0] > 140


def test_the_chart_tells_its_series_in_words(qtbot: QtBot, look: Look, wording: Wording) -> None:
    chart = TrendChart(look, wording)
    qtbot.addWidget(chart)
    first, second = Period.parse("1404B1"), Period.parse("1404B2")
    chart.show_series(
        [
            SeriesPoint(first, Decimal(10), None, Decimal(-4), Verdict.UNDESIRED),
            SeriesPoint(second, Decimal(10), Decimal(12), None, Verdict.NO_DATA),
        ],
        second,
    )
    one, other = chart.accessibleDescription().splitlines()
    assert "\u200e−۴" in one
    assert NOTHING in other
    image = picture(chart, QSize(300, 170))
    red = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == look.colour("bad_bar")
    ]
    assert red
    assert min(red) > 150, "the oldest period stands at the right"


def test_a_chart_without_figures_is_drawn_all_the_same(
    qtbot: QtBot, look: Look, wording: Wording
) -> None:
    chart = TrendChart(look, wording)
    qtbot.addWidget(chart)
    chart.show_series([], None)
    assert not picture(chart, QSize(300, 170)).isNull()


@pytest.mark.parametrize(
    ("ratio", "said"),
    [("0.8999", "۸۹٪"), ("0.999999", "۹۹٪"), ("1", "۱۰۰٪"), ("-3", "۰٪"), ("9", "۲۰۰٪")],
)
def test_a_percentage_never_looks_better_than_it_is(
    wording: Wording, ratio: str, said: str
) -> None:
    assert wording.percent(Decimal(ratio)) == said


@pytest.mark.parametrize(
    ("figure", "said"),
    [("12500.456", "۱۲٬۵۰۰٫۴۶"), ("0.0004", "۰٫۰۰۰۴"), ("-5", "\u200e−۵"), ("3", "۳")],
)
def test_figures_are_shortened_but_never_to_nothing(
    wording: Wording, figure: str, said: str
) -> None:
    assert wording.number(Decimal(figure)) == said


class Rows:
    """What a table asks for, answered when told to."""

    def __init__(self) -> None:
        self.asked: list[Any] = []

    def fetch(self, ids: Any, arrived: Any) -> None:
        self.asked.append((list(ids), arrived))

    def answer(self) -> None:
        ids, arrived = self.asked.pop(0)
        arrived([Row(key) for key in ids])


class Row:
    def __init__(self, key: int) -> None:
        self.id = key


def table(rows: Rows, count: int) -> PagedTable:
    made = PagedTable([Column("id", "id", lambda row: str(row.id))], rows.fetch)
    made.set_ids(list(range(count)))  # pyright: ignore[reportArgumentType] - any keys will do
    return made


def test_a_page_is_asked_for_once_and_shown_when_it_arrives(qtbot: QtBot) -> None:
    rows = Rows()
    model = table(rows, 1000)
    assert model.index(3, 0).data() == ""
    assert model.index(4, 0).data() == ""
    assert len(rows.asked) == 1
    with qtbot.waitSignal(model.dataChanged):
        rows.answer()
    assert model.index(3, 0).data() == "3"


def test_pages_that_were_scrolled_past_are_not_fetched(qtbot: QtBot) -> None:
    rows = Rows()
    model = table(rows, 100 * PAGE)
    for page in range(50):
        model.index(page * PAGE, 0).data()
    fetched = 0
    while rows.asked:
        rows.answer()
        fetched += 1
    assert fetched <= 4
    assert model.index(49 * PAGE, 0).data() == str(49 * PAGE)


def test_an_answer_to_an_older_question_is_dropped(qtbot: QtBot) -> None:
    rows = Rows()
    model = table(rows, 1000)
    model.index(0, 0).data()
    model.set_ids([7])  # pyright: ignore[reportArgumentType]
    rows.answer()
    assert model.index(0, 0).data() == ""
    rows.answer()
    assert model.index(0, 0).data() == "7"


def test_only_so_many_pages_are_kept(qtbot: QtBot) -> None:
    rows = Rows()
    model = table(rows, (KEPT + 5) * PAGE)
    for page in range(KEPT + 5):
        model.index(page * PAGE, 0).data()
        rows.answer()
    model.index(0, 0).data()
    assert len(rows.asked) == 1

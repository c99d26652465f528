"""A chart on the screen: found by the pointer and the keys, told in words, fit for every eye."""

from decimal import Decimal
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.language import Catalogue
from paayesh_desktop.qt.chart_painter import ChartPainter, ScreenPen
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.theme import THEMES
from paayesh_desktop.qt.widgets.chart_view import ChartView
from paayesh_desktop.reports.charts.chart import (
    Age,
    Ageing,
    Bar,
    HeatCell,
    HeatGrid,
    HeatRow,
    TargetBars,
)
from paayesh_desktop.reports.charts.drawing import PAPER
from paayesh_desktop.reports.charts.layout import layout
from paayesh_desktop.reports.charts.marks import SHOWN_ORDER, bar_token, soft_token, text_token
from paayesh_desktop.reports.charts.shapes import Label, Rect
from paayesh_desktop.services.settings import ThemeChoice
from paayesh_desktop.services.wording import Wording

GRID = HeatGrid(
    ("د۱", "د۲", "د۳"),
    tuple(
        HeatRow(name, (HeatCell(Verdict.NEAR, "۹۳٪"), HeatCell(None, ""), HeatCell(one, "")))
        for name, one in (("آب", Verdict.DESIRED), ("خاک", Verdict.UNDESIRED))
    ),
)
Key = Qt.Key
WHITE = b"\xff"
Colours = dict[str, str]


@pytest.fixture
def wording() -> Wording:
    return Wording(Catalogue("fa"))


@pytest.fixture
def view(qtbot: QtBot, look: Look, wording: Wording) -> ChartView:
    view = ChartView(look, wording)
    qtbot.addWidget(view)
    view.show_chart(GRID, "کارگروه‌ها در دوره‌ها")
    view.resize(500, view.heightForWidth(500))
    return view


def reached(view: ChartView, *keys: Qt.Key) -> str:
    """What is told where the keys lead."""
    for key in keys:
        QTest.keyClick(view, key)
    return QToolTip.text()


def test_everything_that_is_drawn_is_told(view: ChartView) -> None:
    assert view.accessibleName() == "کارگروه‌ها در دوره‌ها"
    lines = view.accessibleDescription().splitlines()
    assert lines == ["آب، د۱: ۹۳٪", "آب، د۳: مطلوب", "خاک، د۱: ۹۳٪", "خاک، د۳: نامطلوب"]


def test_the_keys_go_where_they_point_and_skip_what_is_empty(view: ChartView, qtbot: QtBot) -> None:
    view.show()
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert reached(view, Key.Key_Left) == "آب، د۳: مطلوب"
    assert reached(view, Key.Key_Down) == "خاک، د۳: نامطلوب"
    assert reached(view, Key.Key_Right) == "خاک، د۱: ۹۳٪"
    assert reached(view, Key.Key_Right, Key.Key_Right) == "خاک، د۱: ۹۳٪"
    assert reached(view, Key.Key_Home) == "آب، د۱: ۹۳٪"
    assert reached(view, Key.Key_End) == "خاک، د۳: نامطلوب"


def test_the_keys_go_on_when_the_figures_have_changed(view: ChartView, qtbot: QtBot) -> None:
    view.show()
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    reached(view, Key.Key_End)
    view.show_chart(GRID, "باز هم")
    assert reached(view, Key.Key_Down) == "آب، د۱: ۹۳٪"


def test_a_chart_with_one_thing_to_say_takes_no_stop(view: ChartView) -> None:
    assert view.focusPolicy() is Qt.FocusPolicy.TabFocus
    view.show_chart(Ageing((Age("تازه", 2, late=False, count_words="۲"),)), "عمر")
    assert view.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_pointer_finds_what_is_under_it(view: ChartView) -> None:
    for place, spot in enumerate(view.drawing().spots):
        middle = QPointF(spot.x + spot.width / 2, spot.y + spot.height / 2)
        assert view.spot_at(middle.toPoint()) == place
    assert view.spot_at(QPointF(2, 2).toPoint()) is None


def test_a_chart_grows_with_the_text_and_keeps_its_proportions(view: ChartView, look: Look) -> None:
    one = view.heightForWidth(500)
    look.apply(ThemeChoice.DARK, 200)
    assert view.heightForWidth(1000) == pytest.approx(2 * one, abs=12)
    view.resize(1000, view.heightForWidth(1000))
    (ground, *_) = [
        shape
        for shape in view.drawing().shapes
        if isinstance(shape, Rect) and shape.fill == "ok_soft"
    ]
    image = view.grab().toImage()
    at = QPointF(2 * (ground.x + 4), 2 * (ground.y + ground.height / 2)).toPoint()
    assert image.pixelColor(at) == look.colour("ok_soft")


def test_a_chart_takes_the_height_it_needs_in_a_layout(
    look: Look, wording: Wording, qtbot: QtBot
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    bars = tuple(
        Bar(f"شاخص {place}", Decimal(place), Decimal(9), Verdict.NEAR, "نزدیک")
        for place in range(9)
    )
    view = ChartView(look, wording, holder)
    view.show_chart(TargetBars(bars), "شاخص‌ها")
    column.addWidget(view)
    holder.resize(420, 1200)
    holder.show()
    qtbot.waitUntil(lambda: view.width() > 380)
    assert view.height() >= view.drawing().height - 1


@pytest.mark.parametrize("size", [100, 130, 200])
def test_labels_are_as_wide_on_the_screen_as_they_were_measured(
    size: int, look: Look, wording: Wording
) -> None:
    look.apply(ThemeChoice.LIGHT, size)
    drawing = layout(GRID, 400, 0, ScreenPen(look, wording, rtl=True))
    pixmap = QPixmap(round(400 * look.scale), round(drawing.height * look.scale))
    for label in (shape for shape in drawing.shapes if isinstance(shape, Label)):
        pixmap.fill(Qt.GlobalColor.white)
        with QPainter(pixmap) as painter:
            ChartPainter(painter, look, look.scale).paint([label])
        image = pixmap.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        grey, line = bytes(image.constBits()), image.bytesPerLine()
        rows = [grey[at : at + image.width()] for at in range(0, len(grey), line)]
        inked = [row for row in rows if row.strip(WHITE)]
        first = min(len(row) - len(row.lstrip(WHITE)) for row in inked)
        last = max(len(row.rstrip(WHITE)) for row in inked)
        left, _, right, _ = label.box
        assert left * look.scale - 3 <= first
        assert last <= right * look.scale + 3


# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light
SIGHTS = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
PALETTES = {**{theme.name: dict(theme.tokens) for theme in THEMES}, "paper": dict(PAPER)}
JUST_SEEN = 2.3
"""The least difference in CIE Lab that is noticed."""


def seen(colour: str, sight: str) -> tuple[float, float, float]:
    """CIE Lab (D65) of a colour as eyes of that *sight* see it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    def root(part: float) -> float:
        return part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116

    colours = QColor(colour)
    light = [linear(part) for part in (colours.redF(), colours.greenF(), colours.blueF())]
    red, green, blue = (
        min(max(sum(a * b for a, b in zip(row, light, strict=True)), 0.0), 1.0)
        for row in SIGHTS[sight]
    )
    x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(colours: Colours, one: str, other: str, sight: str) -> float:
    pairs = zip(seen(colours[one], sight), seen(colours[other], sight), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


def test_the_simulation_confuses_what_those_eyes_confuse() -> None:
    colours = {"red": "#B04A2E", "green": "#6E6E2E", "blue": "#2E5AB0"}
    assert distance(colours, "red", "green", "deuteranopia") < 25
    assert distance(colours, "red", "blue", "deuteranopia") > 60


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("palette", PALETTES)
def test_parts_of_a_bar_differ_in_every_sight(palette: str, sight: str) -> None:
    """Strong colours stand beside each other without shapes only in the bare bar and at its
    edges."""
    tokens = sorted({bar_token(verdict) for verdict in SHOWN_ORDER})
    for one, other in combinations(tokens, 2):
        assert distance(PALETTES[palette], one, other, sight) > 4 * JUST_SEEN, (one, other)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("palette", PALETTES)
def test_shapes_stand_out_of_their_ground_in_every_sight(palette: str, sight: str) -> None:
    """Soft grounds are not told apart by all eyes, so the shape on each must be."""
    for verdict in SHOWN_ORDER:
        ground, shape = soft_token(verdict), text_token(verdict)
        assert distance(PALETTES[palette], ground, shape, sight) > 20 * JUST_SEEN


def test_paper_knows_every_colour_that_charts_are_drawn_with() -> None:
    used = {
        token
        for verdict in SHOWN_ORDER
        for token in (bar_token(verdict), soft_token(verdict), text_token(verdict))
    }
    assert used <= set(PAPER)
    for theme in THEMES:
        assert set(PAPER) <= set(theme.tokens)

"""What is painted for the loop is also said in words, and nothing is told by colour alone."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.deviation_case import CaseOutcome, CaseState
from paayesh_desktop.domain.obstacle import ActionState
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.language import Catalogue
from paayesh_desktop.qt import icons
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.loop_look import (
    action_look,
    case_look,
    conformity_look,
    evaluation_look,
    opinion_look,
)
from paayesh_desktop.qt.widgets.loop_map import LoopMap
from paayesh_desktop.qt.widgets.move_list import MoveList, MoveWords
from paayesh_desktop.qt.widgets.progress_curve import ProgressCurve
from paayesh_desktop.qt.widgets.turn_banner import TASK, Offer, Turn, TurnBanner, Urgency
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.judging.progress_curve import CurvePoint
from paayesh_desktop.services.wording import Wording

PERIODS = [Period.parse(f"1404B{number}") for number in range(1, 7)]
NARROW, WIDE = QSize(360, 80), QSize(1000, 140)


@pytest.fixture
def wording() -> Wording:
    return Wording(Catalogue("fa"))


@pytest.fixture
def curve(qtbot: QtBot, look: Look, wording: Wording) -> ProgressCurve:
    """Six periods, of which the third has no figure and the last two are still to come."""
    curve = ProgressCurve(look, wording)
    qtbot.addWidget(curve)
    done = [Decimal(10), Decimal(20), None, Decimal(35), None, None]
    planned = [Decimal(15) * number for number in range(1, 7)]
    points = [CurvePoint(*each) for each in zip(PERIODS, planned, done, strict=True)]
    curve.show_points(points, PERIODS[3])
    curve.resize(600, 190)
    return curve


def picture(widget: QWidget, size: QSize) -> QImage:
    widget.resize(size)
    return widget.grab().toImage()


def has_colour(image: QImage, look: Look, token: str, columns: range) -> bool:
    colour = look.colour(token)
    return any(image.pixelColor(x, y) == colour for x in columns for y in range(image.height()))


def test_every_period_of_the_curve_is_said_with_its_exact_figures(curve: ProgressCurve) -> None:
    lines = curve.accessibleDescription().splitlines()
    assert len(lines) == len(PERIODS)
    assert "۶۰" in lines[3]
    assert "۳۵" in lines[3]
    assert "–" in lines[2]


def test_a_missing_figure_leaves_a_gap_and_is_no_zero(curve: ProgressCurve, look: Look) -> None:
    image = picture(curve, QSize(600, 190))
    spots = curve.drawing().spots
    third = round(spots[2].x + spots[2].width / 2)
    assert not has_colour(image, look, "accent", range(third - 8, third + 8))
    first = round(spots[0].x + spots[0].width / 2)
    assert has_colour(image, look, "accent", range(first - 8, first + 8))


def test_the_curve_runs_from_the_reading_side(curve: ProgressCurve) -> None:
    curve.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    spots = curve.drawing().spots
    assert spots[0].x > spots[5].x
    curve.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    spots = curve.drawing().spots
    assert spots[0].x < spots[5].x


def test_the_pointer_finds_the_period_under_it(curve: ProgressCurve) -> None:
    for place, spot in enumerate(curve.drawing().spots):
        position = QPointF(spot.x + spot.width / 2, spot.y + spot.height / 2).toPoint()
        assert curve.spot_at(position) == place
    assert curve.spot_at(QPointF(-5, 50).toPoint()) is None


def test_a_curve_without_points_is_empty_and_does_not_fail(
    qtbot: QtBot, look: Look, wording: Wording
) -> None:
    curve = ProgressCurve(look, wording)
    qtbot.addWidget(curve)
    curve.show_points(())
    assert not picture(curve, QSize(400, 190)).isNull()
    assert curve.accessibleDescription() == ""


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("state", CaseState)
def test_the_map_says_where_the_case_is_in_any_width(
    qtbot: QtBot, look: Look, wording: Wording, state: CaseState, size: QSize
) -> None:
    loop = LoopMap(look, wording)
    qtbot.addWidget(loop)
    loop.show_course(state, {CaseState.REFERRED, state}, 2)
    assert wording.say(state.word()) in loop.accessibleName()
    assert "۲" in loop.accessibleName()
    assert has_colour(picture(loop, size), look, "accent", range(size.width()))


def test_a_closed_case_is_called_by_its_outcome(qtbot: QtBot, look: Look, wording: Wording) -> None:
    loop = LoopMap(look, wording)
    qtbot.addWidget(loop)
    loop.show_course(CaseState.CLOSED, {CaseState.REFERRED}, 1, CaseOutcome.UNFOUNDED)
    assert wording.say(CaseOutcome.UNFOUNDED.word()) in loop.accessibleName()


def test_states_of_one_kind_differ_in_shape_and_word() -> None:
    families: list[list[VerdictLook]] = [
        [conformity_look(value) for value in (True, False, None)],
        [opinion_look(value) for value in (True, False, None)],
        [evaluation_look(state) for state in (*EvaluationState, None)],
        [action_look(state) for state in ActionState],
        [case_look(CaseState.CLOSED, outcome) for outcome in CaseOutcome],
    ]
    for family in families:
        assert len({str(look.word) for look in family}) == len(family)
        assert len({look.icon for look in family}) >= len(family) - 1
    for state in CaseState:
        assert icons.renderer(case_look(state).icon, "#000000").isValid()


def test_the_banner_highlights_one_button_and_steps_back_for_a_form(
    qtbot: QtBot, look: Look
) -> None:
    banner = TurnBanner(look)
    qtbot.addWidget(banner)
    offers = (Offer(TASK, "ثبت مانع", "چرا"), Offer("immediate", "اقدام فوری"))
    turn = Turn("نوبت کارگروه", Urgency.WARN, "تا فردا", "رخ داد", "نوبت", "بعد", offers)
    banner.show_turn(turn)
    banner.show()
    assert [one.property("class") for one in banner.buttons.values()] == ["primary", ""]
    assert banner.accessibleDescription().splitlines() == ["تا فردا", "رخ داد", "نوبت", "بعد"]
    banner.step_back(back=True)
    assert banner.buttons[TASK].property("class") == ""
    banner.step_back(back=False)
    assert banner.buttons[TASK].property("class") == "primary"
    with qtbot.waitSignal(banner.acted) as told:
        QTest.keyClick(banner.buttons["immediate"], Qt.Key.Key_Space)
    assert told.args == ["immediate"]


def test_under_the_words_the_other_buttons_stand_in_one_row(qtbot: QtBot, look: Look) -> None:
    banner = TurnBanner(look)
    qtbot.addWidget(banner)
    others = [Offer(f"also:{number}", f"دکمهٔ {number}") for number in range(3)]
    banner.show_turn(Turn("نوبت کمیته", Urgency.INFO, offers=(Offer(TASK, "بعد"), *others)))
    banner.resize(500, 300)
    banner.show()
    rows = {button.y() for key, button in banner.buttons.items() if key != TASK}
    assert len(rows) == 1
    assert banner.buttons[TASK].y() < rows.pop()
    banner.resize(1000, 300)
    QApplication.processEvents()
    assert len({button.y() for button in banner.buttons.values()}) == len(banner.buttons)


def test_without_an_offer_the_banner_has_no_button(qtbot: QtBot, look: Look) -> None:
    banner = TurnBanner(look)
    qtbot.addWidget(banner)
    banner.show_turn(Turn("تمام", Urgency.OK))
    assert banner.primary is None
    assert banner.findChildren(QPushButton) == []


def test_the_line_of_time_names_who_did_what_and_when(qtbot: QtBot, look: Look) -> None:
    moves = MoveList(look)
    qtbot.addWidget(moves)
    words = MoveWords("ارجاع شد", "bad", "سارا احمدی، دبیر", "۱۲ آبان", "نتیجه مطلوب نیست")
    moves.show_moves([words])
    rows = [row for row in moves.findChildren(QWidget) if row.accessibleDescription()]
    assert [row.accessibleName() for row in rows] == ["ارجاع شد, سارا احمدی، دبیر, ۱۲ آبان"]
    assert rows[0].accessibleDescription() == "نتیجه مطلوب نیست"

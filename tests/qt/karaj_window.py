"""Karaj's algorithm through the window by the keyboard alone, pressing what is highlighted.

Run by tests/journeys/test_karaj_window.py on a virtual screen, where the keys come from outside.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.calendar import format_jalali
from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.deviation_case import (
    CaseMove,
    CaseMoveKind,
    CaseOutcome,
    DeviationCase,
)
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.meeting import Meeting, MeetingState
from paayesh_desktop.domain.obstacle import ObstacleClass
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import PlanVersion
from paayesh_desktop.domain.result import Result, ValueKind, result_key
from paayesh_desktop.domain.verdict import VerdictSnapshot
from paayesh_desktop.qt import furnishing
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.pages.case_page import CasePage
from paayesh_desktop.qt.pages.today_page import TodayPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.session import Session
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.decision_form import DecisionForm
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.roll_list import RollRow
from paayesh_desktop.services.today_items import Group
from paayesh_desktop.services.workspace import Workspace

sys.path.insert(0, str(Path(__file__).parents[1]))
from journeys.hands import Hands, QtHands, XHands

sample = partial(reference_key, "sample")
THIRD, FOURTH = Period.parse("1404B3"), Period.parse("1404B4")
FIGURES = {
    THIRD: {"I1": 101, "I2": 50, "I3": 103, "I4": 40},
    FOURTH: {"I1": 110, "I2": 105, "I3": 100, "I4": 62},
}


_MOST = 300
_REPEATED = 4


@dataclass
class Calendar:
    """The day on which the play is."""

    day: date


def report(workspace: Workspace, period: Period) -> None:
    """What the units reported for *period*, as accepted forms leave it."""
    with workspace.store.change(by=workspace.desk.person) as change:
        for code, figure in FIGURES[period].items():
            row = Result(
                result_key(sample(code), period),
                sample(code),
                period.code,
                ValueKind.NUMBER,
                Decimal(figure),
            )
            for old in change.find(Result, indicator_id=sample(code), period=period.code):
                change.remove(old, party=sample("W2" if code == "I4" else "W1"))
            change.put(row, party=sample("W2" if code == "I4" else "W1"))


@pytest.fixture
def stage(staffed: Workspace) -> Path:
    """The folder of a city with two projects that do not conform in the third period, and would in
    the fourth if the target of one were lower."""
    with staffed.store.change(by=staffed.desk.person) as change:
        for period in (Period.parse(f"1404B{number}") for number in range(3, 7)):
            cycle = Cycle(
                cycle_key(sample("P"), period),
                sample("P"),
                CycleKind.TWO_MONTHLY,
                period.code,
                period.start,
                period.end,
                evaluates=True,
            )
            change.put(cycle, party=COMMITTEE)
        for code, title in (("finance", "مالی"), ("legal", "حقوقی")):
            row = ObstacleClass(sample(code), code, title, policy=f"سیاست پیشنهادی {title}")
            change.put(row, party=COMMITTEE)
    report(staffed, THIRD)
    report(staffed, FOURTH)
    home = staffed.home
    staffed.close()
    return home


class Player:
    """Presses what is highlighted, and writes where a form is open."""

    def __init__(
        self, window: MainWindow, hands: Hands, workspace: Workspace, calendar: Calendar
    ) -> None:
        self.window = window
        self.hands = hands
        self.workspace = workspace
        self.calendar = calendar
        self.told: list[str] = []

    def play_until(self, reached: Callable[[], bool]) -> None:
        """Go on until it is *reached*, or nothing is left whose turn it is; AssertionError when it
        leads nowhere."""
        for _ in range(_MOST):
            if reached():
                return
            button = self._highlighted()
            if button is None:
                self._wait_for_the_day()
            elif self.window.place is Place.TODAY and not self._is_somebodys_turn():
                return
            else:
                self._press(button)
        raise AssertionError(self.told[-9:])

    def _press(self, button: QPushButton) -> None:
        said = f"{self.window.place.name if self.window.place else ''}: {button.text()}"
        assert self.told[-8:].count(said) < _REPEATED, self.told[-9:]
        self.told.append(said)
        form = _form_of(button)
        if form is not None:
            self._fill(form)
        self.hands.press(button)
        self._call_the_roll()

    def _highlighted(self) -> QPushButton | None:
        found = [
            button
            for button in self.hands.top().findChildren(QPushButton)
            if button.property("class") == "primary" and button.isVisible() and button.isEnabled()
        ]
        return self.hands.highlighted() if found else None

    def _is_somebodys_turn(self) -> bool:
        page = self.window.pages[Place.TODAY]
        assert isinstance(page, TodayPage)
        return page.cards[0].item.group in (Group.OVERDUE, Group.TURN)

    def _wait_for_the_day(self) -> None:
        """A meeting that everybody is invited to waits for its day; else look what is next."""
        with self.workspace.store.view() as view:
            days = [one.held_on for one in view.find(Meeting, state=MeetingState.INVITED)]
        if self.window.place is Place.MEETING and days and self.calendar.day < max(days):
            self.calendar.day = max(days)
            self.window.pages[Place.MEETING].refresh()
            self.hands.settled()
        else:
            self._go_back_to_today()

    def _go_back_to_today(self) -> None:
        self.hands.press(self.window.rail.buttons[Place.TODAY])

    def _call_the_roll(self) -> None:
        """Everybody whose name is called is there: the key 1 goes on to the next."""
        for _ in range(10):
            focus = QApplication.focusWidget()
            if focus is None or not isinstance(focus.parentWidget(), RollRow):
                return
            self.hands.write("۱")
            self.hands.settled()

    def _fill(self, form: QWidget) -> None:
        """Something in every field that is empty; of two choices the one that the story wants."""
        for field in form.findChildren(QWidget):
            if not field.isVisible() or not field.isEnabled():
                continue
            if isinstance(field, DateEdit):
                if not field.text():
                    day = format_jalali(self.calendar.day + timedelta(7))
                    self.hands.fill(field, day)
            elif isinstance(field, QTextEdit) and not field.toPlainText():
                self.hands.fill(field, "شرح کامل آنچه هست")
            elif isinstance(field, QLineEdit) and not (
                field.text() or isinstance(form, DecisionForm)
            ):
                self.hands.fill(field, "۶۰")
            elif isinstance(field, QComboBox) and field.currentData() is None and field.count() > 1:
                self.hands.reach(field)
                self.hands.key("Down")
            elif isinstance(field, QRadioButton):
                self._choose(field)

    def _choose(self, radio: QRadioButton) -> None:
        """Whether an obstacle can be solved: the one of the parks cannot."""
        group = radio.group()
        if group.checkedButton() is not None:
            return
        self.hands.reach(radio)
        page = self.window.pages.get(Place.CASE)
        assert isinstance(page, CasePage)
        with self.workspace.store.view() as view:
            case = view.get(DeviationCase, page.key) if page.key else None
        unsolvable = case is not None and case.project_id == sample("K")
        if unsolvable:
            self.hands.key("Left")
        self.hands.key("space")


def _form_of(button: QPushButton) -> InlineForm | None:
    """The form that the button saves."""
    above = button.parentWidget()
    while above is not None and not isinstance(above, InlineForm):
        above = above.parentWidget()
    return above


@pytest.fixture
def player(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    stage: Path,
    make_session: Callable[[Path], Session],
) -> Player:
    calendar = Calendar(date(2025, 10, 8))
    monkeypatch.setattr(furnishing, "today", lambda: calendar.day)
    session = make_session(stage)
    with qtbot.waitSignal(session.usable, timeout=20_000):
        session.start()
    window, workspace = session.window, session.workspace
    assert isinstance(window, MainWindow)
    assert workspace is not None
    with qtbot.waitActive(window):
        window.activateWindow()

    def settled() -> None:
        for _ in range(3):
            QApplication.processEvents()
            qtbot.waitUntil(lambda: session.feed.quiet and not session.tasks.busy, timeout=30_000)

    settled()
    hands = XHands if os.environ.get("QT_QPA_PLATFORM") == "xcb" else QtHands
    return Player(window, hands(settled), workspace, calendar)


def courses(workspace: Workspace) -> dict[UUID, list[CaseMoveKind]]:
    """The moves of each project's case, in their order."""
    with workspace.store.view() as view:
        return {
            case.project_id: [
                move.kind for move in view.find(CaseMove, case_id=case.id, order_by=("number",))
            ]
            for case in view.find(DeviationCase)
        }


def judged_first(workspace: Workspace) -> set[VerdictSnapshot]:
    with workspace.store.view() as view:
        return set(view.find(VerdictSnapshot, period=THIRD.code))


def test_both_branches_of_karaj_end_in_a_closed_case(player: Player) -> None:
    player.play_until(lambda: len(courses(player.workspace)) == 2)
    before = judged_first(player.workspace)
    player.play_until(lambda: False)
    kind = CaseMoveKind
    assert courses(player.workspace) == {
        sample("M"): [kind.REFER, kind.REMEDY, kind.RESUME, kind.REASSESS, kind.CLOSE],
        sample("K"): [
            kind.REFER,
            kind.RAISE,
            kind.AMEND,
            kind.COMPLETE,
            kind.REASSESS,
            kind.CLOSE,
        ],
    }
    with player.workspace.store.view() as view:
        assert {one.outcome for one in view.find(CaseMove, kind=kind.CLOSE)} == {
            CaseOutcome.CONFORMING
        }
        assert [one.number for one in view.find(PlanVersion, order_by=("number",))] == [1, 2]
    assert judged_first(player.workspace) == before

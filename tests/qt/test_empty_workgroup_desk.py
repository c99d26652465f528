"""A workgroup's desk before the committee's welcome file: every page opens and leads to it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import Page
from paayesh_desktop.qt.pages.case.obstacles_page import ObstaclesPage
from paayesh_desktop.qt.pages.desk.holidays_page import HolidaysPage
from paayesh_desktop.qt.pages.meeting.bodies_page import BodiesPage
from paayesh_desktop.qt.pages.plan.import_page import ImportPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.session import Session
from paayesh_desktop.services.first_run import settle
from paayesh_desktop.services.home import FirstAnswers, Kind
from tests.qt.quiet import at_rest

EMPTY = (Place.FORMS, Place.EVALUATIONS, Place.GRID, Place.PLAN, Place.PERFORMANCE, Place.BODIES)
"""Pages whose rows all come in the committee's files."""


@pytest.fixture
def window(qtbot: QtBot, make_session: Callable[[Path], Session], tmp_path: Path) -> MainWindow:
    answers = FirstAnswers(Kind.WORKGROUP, "کارگروه برنامه‌ریزی", "نرگس کریمی", "W1")
    settle(tmp_path / "home", answers, date(2026, 11, 21)).close()
    session = make_session(tmp_path / "home")
    with qtbot.waitSignal(session.usable, timeout=20_000):
        session.start()
    assert isinstance(session.window, MainWindow)
    return session.window


def shown(qtbot: QtBot, window: MainWindow, place: Place) -> Page:
    window.go(place)
    page = window.pages[place]
    at_rest(qtbot, page.context.tasks, page.isVisible)
    return page


def filled(page: QWidget) -> list[QPushButton]:
    return [
        button
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.isEnabled() and button.property("class") == "primary"
    ]


def words(page: QWidget) -> str:
    shown = [*page.findChildren(QLabel), *page.findChildren(QPushButton)]
    return "\n".join(one.text() for one in shown if one.isVisible())


def test_every_page_opens_without_a_complaint(
    qtbot: QtBot, window: MainWindow, recorded: Recorded
) -> None:
    for place in Place:
        page = shown(qtbot, window, place)
        assert len(filled(page)) <= 1, place
    assert recorded.told == []


@pytest.mark.parametrize("place", EMPTY, ids=lambda place: place.key)
def test_a_page_that_waits_for_the_committee_leads_to_the_exchange(
    qtbot: QtBot, window: MainWindow, place: Place
) -> None:
    (button,) = filled(shown(qtbot, window, place))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.place is Place.EXCHANGE


def test_today_leads_to_the_introduction_of_the_desk(qtbot: QtBot, window: MainWindow) -> None:
    (button,) = filled(shown(qtbot, window, Place.TODAY))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.place is Place.KEYS


def test_nobody_is_asked_to_read_a_plan_from_excel(qtbot: QtBot, window: MainWindow) -> None:
    for place in (Place.TODAY, *EMPTY, Place.CYCLES):
        page = shown(qtbot, window, place)
        assert "اکسل" not in words(page), place


def test_only_results_are_read_from_a_workbook(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(qtbot, window, Place.IMPORT)
    assert isinstance(page, ImportPage)
    assert page.results_radio.isChecked()
    assert not page.plan_radio.isVisible()


def test_what_the_committee_keeps_cannot_be_entered_here(qtbot: QtBot, window: MainWindow) -> None:
    holidays = shown(qtbot, window, Place.HOLIDAYS)
    assert isinstance(holidays, HolidaysPage)
    assert not holidays.add.isVisible()
    assert not holidays.remove.isVisible()
    assert "کمیته" in holidays.introduction.text()
    classes = shown(qtbot, window, Place.OBSTACLES)
    assert isinstance(classes, ObstaclesPage)
    assert not classes.add_button.isVisible()


def test_without_bodies_nobody_plans_a_meeting(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(qtbot, window, Place.MEETINGS)
    (button,) = filled(page)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    bodies = shown(qtbot, window, Place.BODIES)
    assert isinstance(bodies, BodiesPage)
    assert [table.model().rowCount() for table in bodies.findChildren(QTableView)] == [0, 0]

"""From the first start to a window to work in, by what a person does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.plan import Indicator
from paayesh_desktop.qt.first_run import BUILD, NAMES, WHO, FirstRun
from paayesh_desktop.qt.interface_language import InterfaceLanguage
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.pages.desk.settings_page import SettingsPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.session import Session
from paayesh_desktop.services.reference import reference_document
from paayesh_desktop.services.settings import SettingsFile, ThemeChoice
from paayesh_desktop.services.workspace import Role

Start = Callable[[], FirstRun]


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    look = Look(qapp, tmp_path / "pictures")
    look.load_fonts()
    look.apply(ThemeChoice.LIGHT, 100)
    language = InterfaceLanguage(qapp)
    language.apply("fa")
    home = tmp_path / "home"
    session = Session(home, look, SettingsFile(home), language, messages=Recorded())
    yield session
    session.close()
    if session.window is not None:
        session.window.deleteLater()
    language.apply("en")


@pytest.fixture
def start(qtbot: QtBot, session: Session) -> Start:
    def start() -> FirstRun:
        with qtbot.waitSignal(session.usable):
            session.start()
        assert isinstance(session.window, FirstRun)
        return session.window

    return start


def press(qtbot: QtBot, assistant: FirstRun) -> None:
    qtbot.mouseClick(assistant.onward, Qt.MouseButton.LeftButton)


def arrive(qtbot: QtBot, session: Session) -> MainWindow:
    qtbot.waitUntil(lambda: isinstance(session.window, MainWindow), timeout=60_000)
    window = session.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: not session.tasks.busy, timeout=20_000)
    return window


def test_a_committee_begins_with_the_reference_data(
    qtbot: QtBot, session: Session, start: Start
) -> None:
    assistant = start()
    press(qtbot, assistant)
    assistant.body_title.setText("کمیته پایش کرج")
    assistant.person.setText("مریم رستگار")
    press(qtbot, assistant)
    window = arrive(qtbot, session)
    assert window.place is Place.TODAY
    assert session.workspace is not None
    assert session.workspace.desk.title == "کمیته پایش کرج"
    with session.workspace.store.view() as view:
        assert view.count(Workgroup) == 7


def test_a_workgroup_begins_empty_and_is_told_why(
    qtbot: QtBot, session: Session, start: Start
) -> None:
    assistant = start()
    qtbot.mouseClick(assistant.workgroup, Qt.MouseButton.LeftButton)
    press(qtbot, assistant)
    assert assistant.group.count() == 7
    assert assistant.group_note.isVisible()
    assistant.group.setCurrentIndex(3)
    assistant.person.setText("زهرا کریمی")
    press(qtbot, assistant)
    window = arrive(qtbot, session)
    assert window.place is Place.EXCHANGE
    assert session.workspace is not None
    assert session.workspace.desk.role is Role.WORKGROUP
    assert session.workspace.desk.title == reference_document.karaj().workgroups[3].title


def test_a_name_is_asked_for_until_it_is_given(
    qtbot: QtBot, session: Session, start: Start
) -> None:
    assistant = start()
    press(qtbot, assistant)
    press(qtbot, assistant)
    assert assistant.steps.currentIndex() == NAMES
    assert assistant.problem.text() == "لطفاً نام خود را بنویسید."
    assert assistant.person.hasFocus()
    qtbot.mouseClick(assistant.back, Qt.MouseButton.LeftButton)
    assert assistant.steps.currentIndex() == WHO


def test_a_cancelled_demo_city_leaves_nothing_behind(
    qtbot: QtBot, session: Session, start: Start
) -> None:
    assistant = start()
    qtbot.mouseClick(assistant.demo, Qt.MouseButton.LeftButton)
    press(qtbot, assistant)
    assistant.person.setText("مریم رستگار")
    press(qtbot, assistant)
    assert assistant.steps.currentIndex() == BUILD
    qtbot.mouseClick(assistant.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: assistant.steps.currentIndex() == NAMES, timeout=60_000)
    assert not list(session.home.glob("paayesh.db*"))
    assert not (session.home / "desk").exists()


def test_from_the_demo_city_to_a_desk_of_ones_own(
    qtbot: QtBot, session: Session, start: Start
) -> None:
    assistant = start()
    qtbot.mouseClick(assistant.demo, Qt.MouseButton.LeftButton)
    press(qtbot, assistant)
    assistant.person.setText("مریم رستگار")
    press(qtbot, assistant)
    window = arrive(qtbot, session)
    assert session.workspace is not None
    with session.workspace.store.view() as view:
        assert view.count(Indicator) > 0
    window.go(Place.SETTINGS)
    page = window.pages[Place.SETTINGS]
    assert isinstance(page, SettingsPage)
    assert isinstance(session.messages, Recorded)
    session.messages.answers.append(True)
    qtbot.mouseClick(page.leave_demo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(session.window, FirstRun))
    kept = list(session.home.glob("demo-*/paayesh.db"))
    assert len(kept) == 1

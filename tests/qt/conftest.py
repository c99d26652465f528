"""Qt as the program configures it: Persian, right to left, our font, one style, no hinting."""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from paayesh_desktop import assets
from paayesh_desktop.language import Catalogue
from paayesh_desktop.qt.change_feed import ChangeFeed
from paayesh_desktop.qt.interface_language import InterfaceLanguage
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.session import Session
from paayesh_desktop.qt.tasks import Tasks
from paayesh_desktop.services.settings import SettingsFile, ThemeChoice
from paayesh_desktop.services.workspace import Workspace
from tests.qt.exchange_desks import cheap, shown, went
from tests.qt.judged_project import cycled, referred, submitted
from tests.qt.patient_bot import qtbot
from tests.qt.quiet import at_rest
from tests.qt.tiny_city import DAY, demo_home, demo_workspace
from tests.qt.typist import open_form, typist
from tests.services.exchange.conftest import built_city, city, make_desk

__all__ = [
    "built_city",
    "cheap",
    "city",
    "cycled",
    "demo_home",
    "demo_workspace",
    "make_desk",
    "open_form",
    "qtbot",
    "referred",
    "shown",
    "submitted",
    "typist",
    "went",
]
"""Fixtures that stand in modules of their own."""


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["paayesh-test", "-style", "Fusion"]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QLocale.setDefault(QLocale("fa_IR"))
    for file in sorted((assets.RESOURCES / "fonts").glob("*.ttf")):
        assert QFontDatabase.addApplicationFont(str(file)) >= 0
    font = QFont("Vazirmatn")
    font.setPixelSize(13)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    qapp.setFont(font)
    return qapp


@pytest.fixture
def type_text(qapp: QApplication) -> Callable[[QObject, str], None]:
    """Types any text into a widget; Qt's own helper aborts on a Persian letter."""

    def typed(widget: QObject, text: str) -> None:
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
                qapp.sendEvent(widget, key)

    return typed


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the pictures of the style sheet are drawn: one folder, so that the style sheet stays
    the same from test to test, and Qt does not dress again what is there."""
    return tmp_path_factory.mktemp("pictures")


@pytest.fixture
def look(qapp: QApplication, pictures: Path) -> Look:
    """The day theme at 100 %."""
    look = Look(qapp, pictures)
    look.apply(ThemeChoice.LIGHT, 100)
    return look  # a style sheet that is taken away and put on again can end the process


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture
def tasks(recorded: Recorded) -> Iterator[Tasks]:
    tasks = Tasks(recorded.error)
    yield tasks
    tasks.close()


@pytest.fixture
def make_context(
    look: Look, recorded: Recorded, tasks: Tasks, tmp_path: Path
) -> Callable[[Workspace], PageContext]:
    """What pages are given, over any workspace, on the thirtieth of Aban 1405."""

    def make(workspace: Workspace) -> PageContext:
        return PageContext(
            workspace=workspace,
            tasks=tasks,
            messages=recorded,
            catalogue=Catalogue("fa"),
            look=look,
            settings_file=SettingsFile(tmp_path / "settings"),
            feed=ChangeFeed(),
            go=lambda _place, _key=None: None,
            restart=lambda: None,
            begin_anew=lambda: None,
            today=lambda: DAY,
        )

    return make


@pytest.fixture
def context(make_context: Callable[[Workspace], PageContext], workspace: Workspace) -> PageContext:
    return make_context(workspace)


@pytest.fixture
def demo_context(
    make_context: Callable[[Workspace], PageContext], demo_workspace: Workspace
) -> PageContext:
    return make_context(demo_workspace)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[InterfaceLanguage]:
    """Persian on the window, and off again afterwards."""
    language = InterfaceLanguage(qapp)
    language.apply("fa")
    yield language
    language.apply("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QLocale.setDefault(QLocale("fa_IR"))


@pytest.fixture
def make_session(
    qapp: QApplication, look: Look, language: InterfaceLanguage, recorded: Recorded
) -> Iterator[Callable[[Path], Session]]:
    """Runs of the window over a folder of work; closed again afterwards."""
    made: list[Session] = []

    def make(home: Path) -> Session:
        session = Session(home, look, SettingsFile(home), language, messages=recorded)
        made.append(session)
        return session

    yield make
    for session in made:
        session.close()
        if session.window is not None:
            session.window.hide()
            session.window.deleteLater()
            qapp.sendPostedEvents(session.window, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(
    qtbot: QtBot, make_session: Callable[[Path], Session], demo_home: Path, tmp_path: Path
) -> MainWindow:
    """The main window over a tiny demo city, filled and active."""
    shutil.copytree(demo_home, tmp_path / "home")
    session = make_session(tmp_path / "home")
    with qtbot.waitSignal(session.usable, timeout=20_000):
        session.start()
    window = session.window
    assert isinstance(window, MainWindow)
    with qtbot.waitActive(window):
        window.activateWindow()
    at_rest(qtbot, session.tasks)
    return window


@pytest.fixture(autouse=True)
def garbage_of_the_window() -> Iterator[None]:
    """As in the program, cycles are collected in the thread of the widgets alone."""
    gc.disable()
    yield
    gc.collect(1)

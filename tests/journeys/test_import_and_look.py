"""From a Persian office's workbook to a verdict that says how it came about, all in the window."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.interface_language import InterfaceLanguage
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.pages.desk.today_page import TodayPage
from paayesh_desktop.qt.pages.plan.import_page import ImportPage
from paayesh_desktop.qt.pages.plan.plan_page import PlanPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.session import Session
from paayesh_desktop.services.settings import SettingsFile, ThemeChoice
from paayesh_desktop.services.today.today_items import Verb
from paayesh_desktop.services.workspace import DeskSetup, Workspace

LONG = 20_000


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, committee: DeskSetup, tmp_path: Path
) -> Iterator[MainWindow]:
    """The Persian window over an empty desk."""
    Workspace.create(tmp_path / "home", committee).close()
    language = InterfaceLanguage(qapp)
    language.apply("fa")
    look = Look(qapp, tmp_path / "pictures")
    look.load_fonts()
    look.apply(ThemeChoice.LIGHT, 100)
    home = tmp_path / "home"
    session = Session(home, look, SettingsFile(home), language, messages=Recorded())
    with qtbot.waitSignal(session.usable, timeout=LONG):
        session.start()
    window = session.window
    assert isinstance(window, MainWindow)
    yield window
    session.close()
    window.hide()
    window.deleteLater()
    qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    language.apply("en")


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["محور", "پروژه", "کد", "شاخص", "جهت", "هدف ۱۴۰۳", "عملکرد ۱۴۰۳"])
    sheet.append(["تحرک", "خط سه", "ش۱", "برنامه‌ریزی ایستگاه‌ها", "افزایشی", "۱۰", "۶٫۵"])
    sheet.append(["تحرک", "خط سه", "ش۲", "زمان انتظار", "کاهشی", 5, 4])
    path = tmp_path / "برنامه شهر.xlsx"
    book.save(path)
    return path


def type_text(widget: object, text: str) -> None:
    """Qt's own helper aborts on a Persian letter."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, key)  # pyright: ignore[reportArgumentType] - any widget


def test_a_workbook_is_imported_evaluated_found_and_its_verdict_explained(
    qtbot: QtBot, window: MainWindow, workbook: Path
) -> None:
    def idle() -> bool:
        return not window.pages[Place.TODAY].context.tasks.busy

    qtbot.waitUntil(idle, timeout=LONG)
    today = window.pages[Place.TODAY]
    assert isinstance(today, TodayPage)
    assert today.cards[0].item.verb is Verb.IMPORT_PLAN
    today.cards[0].button.click()
    assert window.place is Place.IMPORT

    assistant = window.pages[Place.IMPORT]
    assert isinstance(assistant, ImportPage)
    recorded = assistant.context.messages
    assert isinstance(recorded, Recorded)
    recorded.answers.append(workbook)
    assistant.zone.choose_asked.emit()
    with qtbot.waitSignal(assistant.work.previewed, timeout=LONG):
        pass
    with qtbot.waitSignal(assistant.work.imported, timeout=LONG):
        assistant.import_button.click()
    with qtbot.waitSignal(assistant.work.judged, timeout=LONG):
        assistant.judge_button.click()
    assert window.place is Place.PLAN

    search = window.header.search
    search.setFocus()
    type_text(search, "برنامه ريزي")
    qtbot.waitUntil(lambda: search.results.model().rowCount() > 0, timeout=LONG)
    QTest.keyClick(search, Qt.Key.Key_Return)
    plan = window.pages[Place.PLAN]
    assert isinstance(plan, PlanPage)
    qtbot.waitUntil(plan.panel.isVisible, timeout=LONG)
    qtbot.waitUntil(idle, timeout=LONG)
    said = [label.text() for label in plan.panel.findChildren(QLabel)]
    assert "برنامه‌ریزی ایستگاه‌ها" in said
    assert any("÷" in text and "= ۰٫۶۵" in text for text in said)
    assert any("نامطلوب" in text for text in said)

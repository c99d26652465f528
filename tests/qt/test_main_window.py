"""The window around the pages: search, help, small sizes, changes, themes and languages."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.plan import Element
from paayesh_desktop.qt.keyboard import LatinShortcuts
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.pages.desk.help_page import HelpPage
from paayesh_desktop.qt.pages.desk.settings_page import SettingsPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.session import Session
from paayesh_desktop.services.settings import ThemeChoice


def an_element(window: MainWindow) -> Element:
    store = window.pages[Place.TODAY].context.workspace.store
    with store.view() as view:
        return view.find(Element, order_by=("code",))[-1]


def test_it_starts_at_todays_work_and_says_whose_desk_it_is(window: MainWindow) -> None:
    assert window.place is Place.TODAY
    assert "شهر نمونه" in window.header.title
    assert window.status.saved.text() == "همه‌چیز روی همین رایانه ذخیره شده است."


def test_the_daily_backup_is_made_and_said(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.status.backed_up.text().startswith("آخرین پشتیبان: امروز"))
    home = window.pages[Place.TODAY].context.workspace.home
    assert len(list((home / "backups").glob("*-daily.db"))) == 1


def test_what_is_found_is_opened_with_enter(
    qtbot: QtBot, window: MainWindow, type_text: Callable[[QObject, str], None]
) -> None:
    wanted = an_element(window)
    search = window.header.search
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert search.hasFocus()
    type_text(search, wanted.title)
    qtbot.waitUntil(search.results.isVisible)
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert window.place is Place.PLAN
    assert not search.results.isVisible()


def test_nothing_found_is_said(
    qtbot: QtBot, window: MainWindow, type_text: Callable[[QObject, str], None]
) -> None:
    search = window.header.search
    search.setFocus()
    type_text(search, "ژژژژ")
    qtbot.waitUntil(search.results.isVisible)
    assert search.results.model().index(0, 0).data() == "چیزی یافت نشد"
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not search.results.isVisible()


def test_f1_opens_the_help_of_the_page(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Place.SETTINGS)
    QTest.keyClick(window, Qt.Key.Key_F1)
    page = window.pages[Place.HELP]
    assert isinstance(page, HelpPage)
    assert window.place is Place.HELP
    assert page.text.toPlainText().splitlines()[0] == "تنظیمات"


@pytest.mark.parametrize(("width", "height"), [(683, 360), (560, 340), (1024, 700), (1366, 768)])
def test_every_place_stays_reachable_in_a_small_window(
    window: MainWindow, width: int, height: int
) -> None:
    window.resize(width, height)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (width, height)
    window.rail.buttons[Place.TODAY].setFocus()
    for button in window.rail.buttons.values():
        assert button.hasFocus(), button.place
        assert button.visibleRegion().boundingRect() == button.rect(), button.place
        QTest.keyClick(button, Qt.Key.Key_Down)


def test_a_change_reaches_the_page_that_is_shown_now_and_others_when_shown(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go(Place.SETTINGS)
    page = window.pages[Place.SETTINGS]
    refreshed: list[str] = []

    def refresh(_page: SettingsPage) -> None:
        refreshed.append("settings")

    monkeypatch.setattr(SettingsPage, "refresh", refresh)
    with qtbot.waitSignal(page.context.feed.changed):
        page.context.feed.tell(["person"])
    assert refreshed == ["settings"]
    window.go(Place.HELP)
    with qtbot.waitSignal(page.context.feed.changed):
        page.context.feed.tell(["person"])
    assert refreshed == ["settings"]
    window.go(Place.SETTINGS)
    assert refreshed == ["settings", "settings"]
    with qtbot.waitSignal(page.context.feed.changed):
        page.context.feed.tell(["holiday"])
    assert len(refreshed) == 2


def test_a_new_name_is_saved_and_shown_in_the_rail(
    qtbot: QtBot, window: MainWindow, recorded: Recorded
) -> None:
    window.go(Place.SETTINGS)
    page = window.pages[Place.SETTINGS]
    assert isinstance(page, SettingsPage)
    page.person_name.setText("  زهرا   كريمي ")
    page.person_name.textEdited.emit("زهرا")
    qtbot.mouseClick(page.save_name, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "نام شما ذخیره شد." in recorded.told)
    assert page.context.workspace.desk.person_name == "زهرا کریمی"
    qtbot.waitUntil(lambda: window.rail.person_name == "زهرا کریمی")


def test_a_backup_is_made_and_brought_back(
    qtbot: QtBot, window: MainWindow, recorded: Recorded
) -> None:
    window.go(Place.SETTINGS)
    page = window.pages[Place.SETTINGS]
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.copies.model().rowCount() == 1)
    qtbot.mouseClick(page.back_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.copies.model().rowCount() == 2, timeout=10_000)
    page.copies.setCurrentIndex(page.copies.model().index(0, 0))
    recorded.answers.append(True)
    restarted: list[bool] = []
    window.destroyed.connect(lambda: restarted.append(True))
    qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: restarted == [True], timeout=10_000)
    assert any("بازیابی شود؟" in told for told in recorded.told)


def test_checking_a_sound_database_says_so(
    qtbot: QtBot, window: MainWindow, recorded: Recorded
) -> None:
    window.go(Place.SETTINGS)
    page = window.pages[Place.SETTINGS]
    assert isinstance(page, SettingsPage)
    qtbot.mouseClick(page.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "همهٔ داده‌ها خوانده شد و درست است." in recorded.told, timeout=20_000)


def test_the_theme_changes_at_once(window: MainWindow, look: Look) -> None:
    window.go(Place.SETTINGS)
    before = window.grab().toImage().pixelColor(300, 400)
    look.apply(ThemeChoice.DARK, 100)
    QApplication.processEvents()
    assert window.grab().toImage().pixelColor(300, 400).lightness() < before.lightness()


def test_the_language_changes_at_once(
    qtbot: QtBot,
    make_session: Callable[[Path], Session],
    demo_home: Path,
    window: MainWindow,
) -> None:
    window.go(Place.SETTINGS)
    page = window.pages[Place.SETTINGS]
    assert isinstance(page, SettingsPage)
    with qtbot.waitSignal(window.destroyed):
        page.spoken.setCurrentIndex(page.spoken.findData("en"))
        page.spoken.activated.emit(page.spoken.currentIndex())
    fresh = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    assert fresh.place is Place.SETTINGS
    assert fresh.rail.buttons[Place.TODAY].accessibleName().startswith("My work today")
    assert fresh.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_persian_ctrl_key_is_the_latin_one(qapp: QApplication, window: MainWindow) -> None:
    shortcuts = LatinShortcuts(qapp)
    qapp.installEventFilter(shortcuts)
    try:
        kaf = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key(ord("ن")), Qt.KeyboardModifier.ControlModifier, "ن"
        )
        qapp.sendEvent(window.rail, kaf)
        assert window.header.search.hasFocus()
    finally:
        qapp.removeEventFilter(shortcuts)


def test_a_place_without_a_button_lights_the_one_it_belongs_to_and_leads_back(
    window: MainWindow,
) -> None:
    window.go(Place.SETTINGS)
    window.go(Place.HOLIDAYS)
    assert window.rail.buttons[Place.SETTINGS].isChecked()
    window.go(Place.PLAN)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.place is Place.HOLIDAYS

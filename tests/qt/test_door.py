"""Who is there: asked at the start, locked when nobody is, changed from the header."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.qt.curtain import Curtain
from paayesh_desktop.qt.door import Door
from paayesh_desktop.qt.idle_watch import IdleWatch
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.pages.desk.settings_page import SettingsPage
from paayesh_desktop.qt.person_menu import PersonMenu
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.session import Session
from paayesh_desktop.qt.sign_in_card import SignInCard
from paayesh_desktop.qt.widgets.desk_people_dialog import DeskPeopleDialog
from paayesh_desktop.qt.widgets.passphrase_dialog import PassphraseDialog
from paayesh_desktop.qt.widgets.person_chooser import PersonChooser
from paayesh_desktop.services.first_run import settle
from paayesh_desktop.services.home import FirstAnswers, Kind
from paayesh_desktop.services.keys.desk_people import DeskPeople
from paayesh_desktop.services.people.sign_in import SignIn
from tests.qt.quiet import at_rest

CHEAP = Cost(memory=64, passes=1, lanes=1)
MINE, THEIRS, FRESH = "باران پنجره کوچه", "دریا چراغ نان تازه", "کتاب خانه روشن"
D = TypeVar("D", bound=QObject)
Typing = Callable[[QObject, str], None]
Making = Callable[[Path], Session]


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A committee's desk at which the keeper and one other person sign in; a third one has a
    passphrase for one time, ``1234 5678``."""
    home = tmp_path / "office"
    answers = FirstAnswers(Kind.COMMITTEE, "کمیته پایش", "مریم رستگار")
    with settle(home, answers, date(2026, 11, 21)) as workspace:
        signing = SignIn(workspace, cost=CHEAP)
        signing.choose_first(MINE)
        added = DeskPeople(workspace, signing).add("زهرا کریمی")
        signing.choose(added.person, added.passphrase, THEIRS)
    return home


@pytest.fixture
def session(qtbot: QtBot, make_session: Making, office: Path) -> Session:
    """At the start, before anybody signed in."""
    session = make_session(office)
    session.start()
    qtbot.waitUntil(lambda: session.door is not None and session.door.locked, timeout=20_000)
    window = session.window
    assert window is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    return session


def door(session: Session) -> Door:
    assert session.door is not None
    return session.door


def card(session: Session) -> SignInCard:
    return door(session).curtains[0].card


def shown(session: Session) -> MainWindow:
    assert isinstance(session.window, MainWindow)
    return session.window


def sign_in(qtbot: QtBot, session: Session, typed: Typing, text: str, name: str = "") -> None:
    """Through the card, with keys, until the window is there or the card says why not."""
    one = card(session)
    if name:
        one.who.setCurrentIndex(one.who.findText(name))
    one.passphrase.clear()
    typed(one.passphrase, text)
    QTest.keyClick(one.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: not door(session).locked or card(session).onward.isEnabled(), timeout=20_000
    )


def test_nothing_is_shown_before_somebody_signed_in(
    qtbot: QtBot, session: Session, type_text: Typing
) -> None:
    window = shown(session)
    assert window.pages == {}
    assert [card(session).who.itemText(at) for at in range(2)] == ["مریم رستگار", "زهرا کریمی"]
    assert card(session).passphrase.echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(session.usable, timeout=20_000):
        sign_in(qtbot, session, type_text, THEIRS, "زهرا کریمی")
    assert window.place is Place.TODAY
    assert window.rail.person_name == "زهرا کریمی"
    assert "زهرا کریمی" in window.header.person.accessibleName()


def test_a_wrong_passphrase_is_said_and_nothing_opens(
    qtbot: QtBot, session: Session, type_text: Typing
) -> None:
    sign_in(qtbot, session, type_text, "غلط غلط غلط")
    assert "مریم رستگار" in card(session).problem.text()
    assert shown(session).pages == {}
    sign_in(qtbot, session, type_text, MINE)
    assert shown(session).place is Place.TODAY


def test_one_for_one_time_is_changed_before_anything_opens(
    qtbot: QtBot, session: Session, type_text: Typing
) -> None:
    workspace = session.workspace
    assert workspace is not None
    person = next(one.person for one in SignIn(workspace).people() if not one.keeper)
    once = SignIn(workspace, cost=CHEAP).reset(person)
    sign_in(qtbot, session, type_text, once, "زهرا کریمی")
    one = card(session)
    assert one.again.isVisible()
    type_text(one.passphrase, FRESH)
    type_text(one.again, "چیز دیگر")
    QTest.keyClick(one.again, Qt.Key.Key_Return)
    assert one.problem.text()
    assert door(session).locked
    one.again.clear()
    type_text(one.again, FRESH)
    one.passphrase.clear()
    type_text(one.passphrase, FRESH)
    QTest.keyClick(one.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not door(session).locked, timeout=20_000)
    assert workspace.desk.person == person


@pytest.fixture
def inside(qtbot: QtBot, session: Session, type_text: Typing) -> Session:
    """The keeper has signed in; the settings are open."""
    sign_in(qtbot, session, type_text, MINE)
    shown(session).go(Place.SETTINGS)
    at_rest(qtbot, session.tasks)
    return session


def settings(session: Session) -> SettingsPage:
    page = shown(session).pages[Place.SETTINGS]
    assert isinstance(page, SettingsPage)
    return page


def test_an_idle_window_locks_and_keeps_what_is_typed(
    qtbot: QtBot, inside: Session, type_text: Typing
) -> None:
    field = settings(inside).person_name
    field.setFocus()
    field.clear()
    type_text(field, "نیمه‌کاره")
    door(inside).watch.timer.timeout.emit()
    assert door(inside).locked
    (curtain,) = door(inside).curtains
    assert curtain.geometry() == shown(inside).rect()
    assert not field.isEnabled()
    sign_in(qtbot, inside, type_text, MINE)
    assert settings(inside).person_name is field
    assert field.text() == "نیمه‌کاره"
    assert field.hasFocus()


def test_no_key_reaches_what_is_behind_the_curtain(inside: Session) -> None:
    door(inside).lock()
    window = shown(inside)
    here = card(inside).passphrase
    seen: set[QObject] = set()
    while here not in seen:
        seen.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None
        assert door(inside).curtains[0].isAncestorOf(here)
    QTest.keyClick(here, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(here, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.place is Place.SETTINGS
    assert not window.header.search.hasFocus()


def test_the_curtain_grows_with_the_window(qtbot: QtBot, inside: Session) -> None:
    door(inside).lock()
    window = shown(inside)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: door(inside).curtains[0].size() == window.size())


def test_another_person_finds_nothing_of_the_first(
    qtbot: QtBot, inside: Session, type_text: Typing
) -> None:
    before = shown(inside)
    settings(inside).person_name.setText("نیمه‌کاره")
    door(inside).lock()
    with qtbot.waitSignal(before.destroyed, timeout=20_000):
        sign_in(qtbot, inside, type_text, THEIRS, "زهرا کریمی")
    window = shown(inside)
    assert window is not before
    assert window.place is Place.TODAY
    assert Place.SETTINGS not in window.pages
    assert window.rail.person_name == "زهرا کریمی"


def test_an_open_dialog_is_hidden_too_and_comes_back_with_what_is_typed(
    qtbot: QtBot, inside: Session, type_text: Typing
) -> None:
    menu = person_menu(inside)
    menu.show_people()
    dialog = the_dialog(inside, DeskPeopleDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.name.setText("نام تازه")
    door(inside).lock()
    assert len(door(inside).curtains) == 2
    assert not dialog.name.isEnabled()
    over = next(one for one in door(inside).curtains if one.parent() is dialog)
    type_text(over.card.passphrase, MINE)
    over.card.onward.click()
    qtbot.waitUntil(lambda: not door(inside).locked, timeout=20_000)
    assert dialog.name.text() == "نام تازه"
    assert dialog.name.isEnabled()


def person_menu(session: Session) -> PersonMenu:
    return shown(session).findChildren(PersonMenu)[0]


def the_dialog(session: Session, kind: type[D]) -> D:
    return shown(session).findChildren(kind)[-1]


def test_a_desk_without_passphrases_never_locks(window: MainWindow) -> None:
    window.findChildren(PersonMenu)[0].door.lock()
    assert window.findChildren(Curtain) == []


def test_touching_anything_begins_the_count_again(qtbot: QtBot, inside: Session) -> None:
    watch = door(inside).watch
    watch.timer.stop()
    handle = shown(inside).windowHandle()
    where = QPointF(5, 5)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        where,
        where,
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(handle, moved)
    assert watch.timer.isActive()
    assert watch.timer.interval() == 15 * 60_000


def test_zero_minutes_never_lock(qapp: QApplication) -> None:
    minutes = [0]
    watch = IdleWatch(lambda: minutes[0])
    assert not watch.timer.isActive()
    minutes[0] = 5
    watch.touch()
    assert watch.timer.interval() == 5 * 60_000
    minutes[0] = 0
    watch.touch()
    assert not watch.timer.isActive()


def test_the_minutes_are_a_setting(inside: Session) -> None:
    page = settings(inside)
    page.idle.setCurrentIndex(page.idle.findData(5))
    page.idle.activated.emit(page.idle.currentIndex())
    assert inside.settings_file.settings.idle_minutes == 5


def test_the_passphrase_is_changed_from_the_header(
    qtbot: QtBot, inside: Session, recorded: Recorded
) -> None:
    person_menu(inside).choose_passphrase()
    dialog = the_dialog(inside, PassphraseDialog)
    assert dialog.old is not None
    dialog.old.setText(MINE)
    dialog.new.setText("کوتاه")
    dialog.again.setText("کوتاه")
    dialog.verb.click()
    qtbot.waitUntil(lambda: "کوتاه" in dialog.problem)
    dialog.new.setText(FRESH)
    dialog.again.setText(THEIRS)
    dialog.verb.click()
    assert "یکی نیست" in dialog.problem
    dialog.again.setText(FRESH)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.verb.click()
    assert "گذرواژهٔ تازهٔ شما نگه داشته شد." in recorded.told
    workspace = inside.workspace
    assert workspace is not None
    SignIn(workspace).sign_in(workspace.desk.keeper, FRESH)


def test_the_keeper_takes_somebody_in_and_is_shown_the_code_once(
    qtbot: QtBot, inside: Session, recorded: Recorded
) -> None:
    person_menu(inside).show_people()
    dialog = the_dialog(inside, DeskPeopleDialog)
    dialog.verb.click()
    qtbot.waitUntil(lambda: dialog.problem != "")
    dialog.name.setText("علی نوری")
    dialog.verb.click()
    qtbot.waitUntil(lambda: any("علی نوری" in told for told in recorded.told), timeout=20_000)
    assert dialog.people.model().rowCount() == 3
    dialog.people.setCurrentIndex(dialog.people.model().index(2, 0))
    recorded.answers.append(True)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.people.model().rowCount() == 2, timeout=20_000)
    dialog.hand.click()
    assert any("زهرا کریمی" in told or "مریم" in told for told in recorded.told)


def test_a_first_passphrase_gives_the_code_for_the_envelope(
    qtbot: QtBot, make_session: Making, tmp_path: Path, recorded: Recorded
) -> None:
    home = tmp_path / "new"
    answers = FirstAnswers(Kind.COMMITTEE, "کمیته پایش", "مریم رستگار")
    settle(home, answers, date(2026, 11, 21)).close()
    session = make_session(home)
    with qtbot.waitSignal(session.usable, timeout=20_000):
        session.start()
    person_menu(session).choose_passphrase()
    dialog = the_dialog(session, PassphraseDialog)
    assert dialog.old is None
    dialog.new.setText(MINE)
    dialog.again.setText(MINE)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.verb.click()
    assert any("پاکت" in told for told in recorded.told)
    door(session).lock()
    assert door(session).locked


def test_in_the_demo_city_one_continues_as_somebody(qtbot: QtBot, window: MainWindow) -> None:
    menu = window.findChildren(PersonMenu)[0]
    workspace = window.pages[Place.TODAY].context.workspace
    menu.choose_person()
    qtbot.waitUntil(lambda: bool(window.findChildren(PersonChooser)), timeout=20_000)
    chooser = window.findChildren(PersonChooser)[0]
    everybody = len(chooser.listed)
    chooser.search.setText("دبیر کارگروه حمل")
    assert 0 < len(chooser.listed) < everybody
    chooser.search.setText("ژژژ")
    assert not chooser.verb.isEnabled()
    chooser.search.setText("")
    QTest.keyClick(chooser.search, Qt.Key.Key_Down)
    QTest.keyClick(chooser.search, Qt.Key.Key_Up)
    taken: list[UUID] = []
    chooser.chosen.connect(taken.append)
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    person = reference_key("demo/person", "council/chair")
    assert taken == [person]
    qtbot.waitUntil(lambda: window.rail.person_name == workspace.desk.person_name)
    assert workspace.desk.person == person
    assert "شورا" in window.header.person.accessibleName()


def test_a_change_of_person_lets_every_page_read_again(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go(Place.SETTINGS)
    window.go(Place.HELP)
    page = window.pages[Place.SETTINGS]
    read: list[str] = []

    def refresh(_page: SettingsPage) -> None:
        read.append("settings")

    monkeypatch.setattr(SettingsPage, "refresh", refresh)
    with qtbot.waitSignal(page.context.feed.changed):
        page.context.feed.tell({"desk"})
    window.go(Place.SETTINGS)
    assert read == ["settings"]


def test_the_menu_offers_what_this_desk_has(window: MainWindow, inside: Session) -> None:
    demo = window.findChildren(PersonMenu)[0]
    assert len(demo.menu.actions()) == 1
    office = person_menu(inside)
    office.menu.aboutToShow.emit()
    assert len(office.menu.actions()) == 3

"""The passphrase of the desk's key: typed once in a sitting, again after the desk was locked."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.qt.door import Door
from paayesh_desktop.qt.pages.exchange.exchange_page import SENT, ExchangePage
from paayesh_desktop.qt.pages.keys.keys_page import KeysPage
from paayesh_desktop.qt.session import Session
from paayesh_desktop.qt.widgets.key_forms import UnlockForm
from paayesh_desktop.services.first_run import settle as settled
from paayesh_desktop.services.home import FirstAnswers, Kind
from paayesh_desktop.services.key_ring import KeyRing
from paayesh_desktop.services.people.sign_in import SignIn
from tests.qt.exchange_desks import Shown, Went, cheap, settle, shown, went
from tests.services.exchange.city import City, result, write
from tests.services.exchange.conftest import built_city, city, make_desk
from tests.services.exchange.desks import OWN

__all__ = ["Went", "built_city", "cheap", "city", "make_desk", "shown", "went"]  # fixtures
MINE = "باران پنجره کوچه"
Making = Callable[[Path], Session]


@pytest.fixture
def sending(shown: Shown, city: City) -> ExchangePage:
    """The form of a desk that has something to send."""
    write(city.group.workspace, [result("I1", 70)])
    page = shown(ExchangePage, city.group.workspace)
    assert isinstance(page, ExchangePage)
    page.prepare.click()
    page.sending.form.where.set_path(city.stick())
    return page


@pytest.fixture
def office(qtbot: QtBot, make_session: Making, tmp_path: Path) -> tuple[Door, KeyRing]:
    """The door of a desk where one person signs in, who unlocked the key."""
    home = tmp_path / "office"
    answers = FirstAnswers(Kind.COMMITTEE, "کمیته پایش", "مریم رستگار")
    with settled(home, answers, date(2026, 11, 21)) as workspace:
        SignIn(workspace, cost=Cost(memory=64, passes=1, lanes=1)).choose_first(MINE)
    session = make_session(home)
    session.start()
    qtbot.waitUntil(lambda: session.door is not None and session.door.locked, timeout=20_000)
    assert session.door is not None
    assert session.workspace is not None
    session.workspace.ring.hold(SigningKey.generate())
    return session.door, session.workspace.ring


def test_the_page_of_the_keys_and_the_exchange_ask_once_between_them(
    qtbot: QtBot, shown: Shown, sending: ExchangePage
) -> None:
    form, workspace = sending.sending.form, sending.context.workspace
    assert form.word.isVisible()
    before = shown(KeysPage, workspace)
    assert isinstance(before, KeysPage)
    before.own.unlocked("", "", lambda _key: None)
    assert isinstance(before.form, UnlockForm)
    form.word.setText(OWN)
    form.save.click()
    settle(qtbot, sending)
    assert sending.stack.currentIndex() == SENT
    keys = shown(KeysPage, workspace)
    assert isinstance(keys, KeysPage)
    had: list[SigningKey] = []
    keys.own.unlocked("", "", had.append)
    assert keys.form is None
    assert had == [workspace.ring.key()]
    again = shown(ExchangePage, workspace)
    assert isinstance(again, ExchangePage)
    again.prepare.click()
    assert not again.sending.form.word.isVisible()


def test_a_form_that_was_open_when_the_desk_locked_asks_again_and_keeps_what_was_written(
    qtbot: QtBot, sending: ExchangePage, tmp_path: Path
) -> None:
    ring, form = sending.context.workspace.ring, sending.sending.form
    stick = form.where.path()
    form.where.set_path(tmp_path / "gone")
    form.word.setText(OWN)
    form.save.click()
    settle(qtbot, sending)
    assert form.isVisible(), "there was no such folder"
    assert not form.word.isVisible(), "but the passphrase was right"
    form.where.set_path(stick)
    form.number.setText("۱۴۰/۲۲")
    ring.forget()
    form.save.click()
    settle(qtbot, sending)
    assert form.word.isVisible()
    assert form.number.text() == "۱۴۰/۲۲"
    assert form.save.isEnabled()
    form.word.setText(OWN)
    form.save.click()
    settle(qtbot, sending)
    assert sending.stack.currentIndex() == SENT


def test_a_desk_forgets_the_key_when_it_locks_and_when_nobody_is_there(
    office: tuple[Door, KeyRing],
) -> None:
    door, ring = office
    session = door.parent()
    assert isinstance(session, Session)
    for minutes, ends in ((15, door.watch.idle.emit), (15, door.lock), (0, door.watch.idle.emit)):
        session.settings_file.change(idle_minutes=minutes)
        door.watch.touch()
        assert door.watch.timer.isActive()
        ring.hold(SigningKey.generate())
        assert ring.key() is not None
        ends()
        assert ring.key() is None

"""The pages of keys, of conflicts and of recovery at real desks: names for screen readers, every
control by keyboard, nothing cut off, at every step."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.qt.page import Page
from paayesh_desktop.qt.pages.exchange.conflicts_page import ConflictsPage
from paayesh_desktop.qt.pages.exchange.recovery_page import RecoveryPage
from paayesh_desktop.qt.pages.keys.keys_guide import Progress
from paayesh_desktop.qt.pages.keys.keys_page import KeysPage
from tests.qt.exchange_desks import Shown, settle
from tests.qt.test_every_page import ROLES, interfaces, name_of, press_tab, stops
from tests.services.exchange.city import City, result, send, take, write
from tests.services.exchange.conftest import MakeDesk
from tests.services.exchange.desks import Desk
from tests.services.exchange.test_conflicts import apart
from tests.services.exchange.test_recovery import Reopening, backup_of, reopened

__all__ = ["apart", "reopened"]  # fixtures
WIDTH, HEIGHT = 1138, 640
"""What the window leaves for a page at 1366×768."""


def nameless(page: Page) -> list[tuple[str, str]]:
    return [
        (type(widget).__name__, widget.objectName())
        for one in interfaces(QAccessible.queryAccessibleInterface(page))
        if one.role() in ROLES
        and not one.state().invisible  # pyright: ignore[reportAttributeAccessIssue] - a bit field
        and isinstance(widget := one.object(), QWidget)
        and widget.isVisible()
        and widget.focusPolicy().value
        and not name_of(one)
    ]


def missed(page: Page) -> list[tuple[str, str]]:
    """What the Tab key does not reach, walking round once."""
    wanted = stops(page)
    here: QWidget | None = min(wanted, key=lambda each: each.mapTo(page, QPoint()).y())
    here.setFocus()
    seen: list[QWidget] = []
    while here is not None and here not in seen:
        seen.append(here)
        here = press_tab(here)
    return [(type(each).__name__, each.accessibleName()) for each in wanted - set(seen)]


def cut_off(page: Page) -> list[str]:
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if type(label) is QLabel
        and label.isVisible()
        and label.text()
        and not label.wordWrap()
        and label.width() + 1 < label.sizeHint().width()
    ]


def check(qtbot: QtBot, page: Page) -> None:
    page.resize(WIDTH, HEIGHT)
    settle(qtbot, page)
    with qtbot.waitActive(page):
        page.activateWindow()
    assert nameless(page) == []
    qtbot.waitUntil(lambda: not cut_off(page))
    assert missed(page) == []
    assert QApplication.focusWidget() is not None


def test_every_step_of_a_workgroup(
    qtbot: QtBot, shown: Shown, city: City, make_desk: MakeDesk
) -> None:
    desk = make_desk("fresh", "W2")
    check(qtbot, shown(KeysPage, desk.workspace))
    desk.key()
    check(qtbot, shown(KeysPage, desk.workspace))
    desk.ask(city.stick())
    page = shown(KeysPage, desk.workspace)
    assert isinstance(page, KeysPage)
    check(qtbot, page)
    page.go_on(Progress(told=True))
    check(qtbot, page)
    check(qtbot, shown(KeysPage, city.group.workspace))


def test_every_step_of_a_committee(
    qtbot: QtBot, shown: Shown, city: City, make_desk: MakeDesk
) -> None:
    check(qtbot, shown(KeysPage, make_desk("founding").workspace))
    fresh = make_desk("fresh", "W2")
    request = city.committee.enrolling.read(fresh.ask(city.stick()), city.committee.day)
    page = shown(KeysPage, city.committee.workspace)
    assert isinstance(page, KeysPage)
    check(qtbot, page)
    page.cards.requests.comparing.emit(request)
    check(qtbot, page)
    page.cards.requests.admitting.emit(request)
    check(qtbot, page)
    page.cards.desks.revoking.emit(page.cards.desks.table.rows[1])
    check(qtbot, page)
    for deed in page.cards.root.buttons:
        if deed not in ("read",):
            page.cards.root.wanted.emit(deed)
            check(qtbot, page)


def test_both_versions_of_a_row(qtbot: QtBot, shown: Shown, apart: tuple[Desk, Desk]) -> None:
    check(qtbot, shown(ConflictsPage, apart[0].workspace))


def test_recovery_calm_and_at_work(
    qtbot: QtBot, shown: Shown, city: City, reopened: Reopening, tmp_path: Path
) -> None:
    check(qtbot, shown(RecoveryPage, city.committee.workspace))
    group = city.group
    backup = backup_of(group, tmp_path / "copy.db")
    write(group.workspace, [result("I1", 2)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    check(qtbot, shown(RecoveryPage, reopened(group, backup).workspace))

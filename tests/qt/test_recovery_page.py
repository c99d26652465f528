"""The page of recovery: what happened, what is safe, and one thing to press at a time."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.exchange.recovery_page import RecoveryPage
from paayesh_desktop.qt.pages.exchange.recovery_turn import NEW_KEY, SETTLE
from paayesh_desktop.qt.places import Place
from paayesh_desktop.services.exchange.recovery import RecoveryStep, Trouble
from paayesh_desktop.services.maintenance import Maintenance
from tests.qt.exchange_desks import Shown, Went, highlighted, press, settle
from tests.services.exchange.city import City, key, result, send, take, write
from tests.services.exchange.desks import Desk
from tests.services.exchange.test_recovery import Reopening, backup_of, reopened, twin

__all__ = ["reopened", "twin"]  # fixtures


def opened(shown: Shown, desk: Desk) -> RecoveryPage:
    page = shown(RecoveryPage, desk.workspace)
    assert isinstance(page, RecoveryPage)
    return page


def standing(page: RecoveryPage) -> tuple[Trouble | None, RecoveryStep]:
    assert page.found is not None
    return page.found.trouble, page.found.step


def test_it_is_calm_while_everything_fits_together(shown: Shown, went: Went, city: City) -> None:
    page = opened(shown, city.group)
    assert standing(page) == (None, RecoveryStep.DONE)
    assert highlighted(page) == []
    assert not page.steps_box.isVisible()
    page.lost.button.click()
    page.broken.button.click()
    assert [place for place, _ in went] == [Place.KEYS, Place.SETTINGS]


def test_a_restored_backup_is_led_back_press_by_press(
    qtbot: QtBot,
    shown: Shown,
    went: Went,
    city: City,
    reopened: Reopening,
    tmp_path: Path,
) -> None:
    group = city.group
    backup = backup_of(group, tmp_path / "copy.db")
    write(group.workspace, [result("I1", 2)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    group = reopened(group, backup)
    page = opened(shown, group)
    assert standing(page) == (Trouble.RESTORED, RecoveryStep.SEND)
    press(qtbot, page)
    assert went == [(Place.EXCHANGE, COMMITTEE)]
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    page.refresh()
    settle(qtbot, page)
    assert standing(page) == (Trouble.RESTORED, RecoveryStep.READ)
    assert len(highlighted(page)) == 1
    assert SETTLE in page.banner.buttons
    city.carry(city.committee, group)
    page.refresh()
    settle(qtbot, page)
    assert standing(page) == (None, RecoveryStep.DONE)


def test_a_copied_desk_keeps_its_work_apart_with_one_press(
    qtbot: QtBot, shown: Shown, went: Went, city: City, twin: Callable[[Desk], Desk]
) -> None:
    group = city.group
    clone = twin(group)
    write(group.workspace, [result("I1", 2)])
    write(clone.workspace, [result("I1", 3, "U1")])
    for desk in (group, clone):
        take(city.committee, send(desk, COMMITTEE, city.stick()).path)
    city.carry(city.committee, clone)
    page = opened(shown, clone)
    assert standing(page) == (Trouble.FORKED, RecoveryStep.PART)
    assert page.facts_box.isVisible()
    press(qtbot, page)
    assert standing(page) == (Trouble.FORKED, RecoveryStep.SEND)
    page.banner.buttons[NEW_KEY].click()
    assert went == [(Place.KEYS, None)]


def test_waiting_for_an_answer_ends_when_somebody_says_so(
    qtbot: QtBot,
    shown: Shown,
    recorded: Recorded,
    city: City,
    reopened: Reopening,
    tmp_path: Path,
) -> None:
    group = city.group
    backup = backup_of(group, tmp_path / "copy.db")
    write(group.workspace, [result("I1", 2)])
    group = reopened(group, backup)
    send(group, COMMITTEE, city.stick())
    page = opened(shown, group)
    recorded.answers = [False, True]
    page.banner.buttons[SETTLE].click()
    settle(qtbot, page)
    assert standing(page) == (Trouble.RESTORED, RecoveryStep.READ)
    page.banner.buttons[SETTLE].click()
    settle(qtbot, page)
    assert standing(page) == (None, RecoveryStep.DONE)


def test_the_demo_city_needs_no_recovery(qtbot: QtBot, demo_context: PageContext) -> None:
    page = RecoveryPage(demo_context)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert page.stack.currentIndex() == 1


def test_a_committee_with_one_desk_is_led_to_the_answers_of_its_workgroups(
    qtbot: QtBot, shown: Shown, city: City
) -> None:
    committee = city.committee
    copy = Maintenance(committee.workspace).backup(reason="test")
    write(committee.workspace, [Unit(key("U9"), "U9", "سازمان تازه", Level.ORGANISATION)])
    city.carry(committee, city.group)
    Maintenance(committee.workspace).restore(copy.path)
    page = opened(shown, committee)
    assert standing(page) == (Trouble.RESTORED, RecoveryStep.SEND)
    city.carry(committee, city.group)
    page.refresh()
    settle(qtbot, page)
    assert standing(page) == (Trouble.RESTORED, RecoveryStep.READ)
    assert len(highlighted(page)) == 1
    told = " ".join(label.text() for label in page.facts_box.findChildren(QLabel))
    assert "کارگروه W2" in told
    city.carry(city.group, committee)
    city.carry(city.desk("urban"), committee)
    page.refresh()
    settle(qtbot, page)
    assert standing(page) == (None, RecoveryStep.DONE)

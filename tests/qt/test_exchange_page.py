"""The page of the exchange, over real desks with real files between them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.qt.exchange_watch import ExchangeWatch
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.exchange.exchange_page import (
    NOTHING,
    PREVIEW,
    SENT,
    TAKEN,
    ExchangePage,
)
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.status_line import StatusLine
from paayesh_desktop.services.workspace import Workspace
from tests.qt.exchange_clerk import Opened, click, filled, opened, prepare, read, transport, words
from tests.qt.exchange_desks import Went, file_for, highlighted, settle
from tests.qt.quiet import at_rest
from tests.qt.test_every_page import ROLES, interfaces, name_of, press_tab, stops
from tests.services.exchange.city import City, key, results
from tests.services.exchange.conftest import group, stick
from tests.services.exchange.desks import Desk

__all__ = ["group", "opened", "stick", "transport"]  # fixtures


def test_a_desk_that_is_not_admitted_is_led_to_the_keys(
    qtbot: QtBot, opened: Opened, group: Desk, stick: Path, went: Went
) -> None:
    page = opened(group.workspace)
    assert not page.prepare.isEnabled()
    assert not page.lists.tabs.isVisible()
    assert len(filled(page)) == 1
    qtbot.mouseClick(highlighted(page)[0], Qt.MouseButton.LeftButton)
    without = page.banner.accessibleName()
    group.ask(stick)
    page.refresh()
    settle(qtbot, page)
    assert page.banner.accessibleName() != without
    assert len(filled(page)) == 1
    qtbot.mouseClick(highlighted(page)[0], Qt.MouseButton.LeftButton)
    assert went == [(Place.KEYS, None), (Place.KEYS, None)]


def test_the_demo_city_says_why_it_exchanges_nothing(
    qtbot: QtBot, demo_context: PageContext
) -> None:
    page = ExchangePage(demo_context)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert page.stack.currentIndex() == NOTHING
    assert len(highlighted(page)) == 1


def test_a_result_goes_out_and_its_receipt_comes_back(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk
) -> None:
    ours, theirs = opened(transport.workspace), opened(city.committee.workspace)
    assert [stage.figure for stage in ours.strip.stages][1:] == ["۰", "۰"]
    assert filled(ours) == [ours.prepare.text()]
    click(qtbot, ours, ours.prepare)
    folder = city.stick()
    prepare(qtbot, ours, folder)
    assert ours.stack.currentIndex() == SENT
    (sent,) = ours.sending.card.files
    number = ours.words.receipt(sent.receipt_number)
    assert ours.sending.card.number.text() == number
    click(qtbot, ours, ours.sending.card.done)
    assert ours.strip.stages[0].figure == "۰"
    assert ours.strip.stages[1].figure == ours.words.wording.whole(sent.rows)
    read(qtbot, theirs, sent.path)
    assert theirs.stack.currentIndex() == PREVIEW
    assert number in words(theirs.reading.preview)
    assert results(city.committee) == {}
    click(qtbot, theirs, theirs.reading.preview.take)
    assert theirs.stack.currentIndex() == TAKEN
    assert results(city.committee) == {key("I1"): 70}
    click(qtbot, theirs, theirs.reading.card.back)
    read(qtbot, ours, file_for(city, city.committee, transport))
    click(qtbot, ours, ours.reading.preview.take)
    ours.show_board()
    settle(qtbot, ours)
    assert ours.strip.stages[1].figure == "۰"
    assert ours.strip.stages[2].figure == ours.words.wording.whole(sent.rows)


def test_who_has_no_passphrase_for_the_key_reads_and_does_not_prepare(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk, went: Went
) -> None:
    transport.workspace.seat(new_key())
    page = opened(transport.workspace)
    assert not page.prepare.isEnabled()
    assert page.read.isEnabled()
    assert page.lists.tabs.isVisible()
    qtbot.mouseClick(highlighted(page)[0], Qt.MouseButton.LeftButton)
    assert went == [(Place.KEYS, None)]
    assert city.committee.workspace.desk.party == COMMITTEE


def nameless(page: ExchangePage) -> list[tuple[str, str]]:
    return [
        (type(widget).__name__, widget.objectName())
        for one in interfaces(QAccessible.queryAccessibleInterface(page))
        if one.role() in ROLES
        and isinstance(widget := one.object(), QWidget)
        and widget.isVisible()
        and widget.focusPolicy().value
        and not name_of(one)
    ]


def missed(page: ExchangePage) -> list[tuple[str, str]]:
    """What Tab does not reach, walking round once."""
    wanted = stops(page)
    here: QWidget | None = next(iter(wanted))
    here.setFocus()
    seen: list[QWidget] = []
    while here is not None and here not in seen:
        seen.append(here)
        here = press_tab(here)
    return [(type(each).__name__, each.objectName()) for each in wanted - set(seen)]


def test_every_step_shows_one_next_thing_and_cuts_nothing_off(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk
) -> None:
    page = opened(city.committee.workspace)
    with qtbot.waitActive(page):
        page.activateWindow()
    seen: list[str] = []

    def cut() -> list[str]:
        return [
            label.text()
            for label in page.findChildren(QLabel)
            if type(label) is QLabel
            and label.isVisible()
            and label.text()
            and not label.wordWrap()
            and label.width() + 1 < label.sizeHint().width()
        ]

    def check(step: str) -> None:
        seen.append(step)
        settle(qtbot, page)
        assert len(filled(page)) == 1, step
        assert nameless(page) == [], step
        assert missed(page) == [], step
        for width in (1100, 560):
            page.resize(width, 700)
            qtbot.waitUntil(lambda: not cut())
            qtbot.waitUntil(lambda: page.minimumSizeHint().width() <= page.width())

    check("board")
    for tab in range(4):
        page.lists.tabs.setCurrentIndex(tab)
        check(f"tab {tab}")
    click(qtbot, page, page.prepare)
    check("form")
    prepare(qtbot, page, city.stick())
    check("sent")
    click(qtbot, page, page.sending.card.done)
    read(qtbot, page, file_for(city, transport, city.committee))
    check("preview")
    click(qtbot, page, page.reading.preview.take)
    check("taken")
    assert len(seen) == 9


def test_the_status_line_says_whether_everything_is_confirmed(
    qtbot: QtBot,
    city: City,
    transport: Desk,
    make_context: Callable[[Workspace], PageContext],
) -> None:
    context = make_context(transport.workspace)
    status = StatusLine(context.look)
    qtbot.addWidget(status)
    watch = ExchangeWatch(context, status)

    def said() -> str:
        watch.look()
        at_rest(qtbot, context.tasks)
        return status.exchanged.text()

    waiting = said()
    city.carry(transport, city.committee)
    sent = said()
    city.carry(city.committee, transport)
    assert len({waiting, sent, said(), ""}) == 4

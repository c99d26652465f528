"""Today's page shows what waits, one filled button, and does what the button says."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.desk.today_page import TodayPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.task_card import TaskCard
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.today.today_items import Verb
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest

SECOND = Period.parse("1404B2")


@pytest.fixture
def gone() -> list[tuple[Place, UUID | None]]:
    """Where the page has sent people."""
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    make_context: Callable[[Workspace], PageContext],
    planned: Workspace,
    gone: list[tuple[Place, UUID | None]],
) -> TodayPage:
    Evaluation(planned.store, lambda: 1_763_700_000_000).evaluate(SECOND, by=planned.desk.person)

    def go(place: Place, key: UUID | None = None) -> None:
        gone.append((place, key))

    context = replace(make_context(planned), go=go)
    page = TodayPage(context)
    qtbot.addWidget(page)
    page.resize(1138, 640)
    page.show()
    page.refresh()
    at_rest(qtbot, context.tasks, lambda: bool(page.cards))
    return page


def card(page: TodayPage, verb: Verb) -> TaskCard:
    return next(card for card in page.cards if card.item.verb is verb)


def test_where_there_is_little_room_the_numbers_come_after_what_is_to_be_done(
    page: TodayPage,
) -> None:
    assert page.tiles_box.y() < page.items_box.y()
    page.resize(620, 640)
    QApplication.processEvents()
    assert page.tiles_box.y() > page.items_box.y()
    page.resize(1138, 640)
    QApplication.processEvents()
    assert page.filters_box.y() > page.tiles_box.y()


def test_what_is_late_stands_first_and_alone_has_the_filled_button(page: TodayPage) -> None:
    assert page.cards[0].item.overdue > 0
    filled = [card.button.property("class") for card in page.cards]
    assert filled.count("primary") == 1
    assert filled[0] == "primary"


def test_every_button_says_what_it_is_about(page: TodayPage) -> None:
    first = page.cards[0]
    assert first.title in first.button.accessibleName()


def test_the_rail_hears_how_many_things_wait(qtbot: QtBot, page: TodayPage) -> None:
    with qtbot.waitSignal(page.counted) as told:
        page.refresh()
    assert told.args == [len(page.cards)]


def test_the_tiles_count_in_persian_digits(page: TodayPage) -> None:
    texts = [label.text() for label in page.tiles_box.findChildren(QLabel)]
    assert "نامطلوب" in texts
    assert "۱" in texts


def test_a_chip_shows_one_group_only(page: TodayPage) -> None:
    page._chips[page.cards[0].item.group].click()
    assert all(card.item.overdue for card in page.cards)


def test_missing_results_lead_to_the_import(
    page: TodayPage, gone: list[tuple[Place, UUID | None]]
) -> None:
    card(page, Verb.IMPORT_RESULTS).button.click()
    assert gone == [(Place.IMPORT, None)]


def test_an_undesired_indicator_leads_to_its_reasons(
    page: TodayPage, gone: list[tuple[Place, UUID | None]]
) -> None:
    card(page, Verb.EXPLAIN).button.click()
    assert gone == [(Place.PLAN, reference_key("sample", "I2"))]


def test_evaluating_takes_its_card_away(qtbot: QtBot, page: TodayPage) -> None:
    waiting = card(page, Verb.EVALUATE).item.period
    card(page, Verb.EVALUATE).button.click()
    at_rest(qtbot, page.context.tasks)
    page.refresh()
    at_rest(qtbot, page.context.tasks)
    left = [card.item.period for card in page.cards if card.item.verb is Verb.EVALUATE]
    assert waiting not in left


def test_the_backup_is_made_on_the_spot(qtbot: QtBot, page: TodayPage) -> None:
    with qtbot.waitSignal(page.context.feed.changed):
        card(page, Verb.BACK_UP).button.click()
    assert Maintenance(page.context.workspace).backups()


def test_an_empty_desk_is_told_to_read_a_plan(qtbot: QtBot, context: PageContext) -> None:
    page = TodayPage(context)
    qtbot.addWidget(page)
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.cards))
    assert page.cards[0].item.verb is Verb.IMPORT_PLAN
    assert page.cards[0].button.property("class") == "primary"

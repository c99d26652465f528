"""The list of cases, the classes of obstacles, and the head's report."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.deviation_case import CaseState, DeviationCase
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.obstacle import ObstacleClass
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.performance_report import PerformanceReport
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.case.cases_page import CasesPage, Show
from paayesh_desktop.qt.pages.case.obstacles_page import ObstaclesPage
from paayesh_desktop.qt.pages.evaluation.performance_report_page import PerformanceReportPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.services.cases.cases import CaseLine
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest

Type = Callable[[QWidget, str], None]
Gone = list[tuple[Place, UUID | None]]


def sample(code: str) -> UUID:
    return reference_key("sample", code)


@pytest.fixture
def gone() -> Gone:
    """Where the pages have sent people."""
    return []


@pytest.fixture
def context(
    make_context: Callable[[Workspace], PageContext], cycled: Workspace, gone: Gone
) -> PageContext:
    def go(place: Place, key: UUID | None = None) -> None:
        gone.append((place, key))

    return replace(make_context(cycled), go=go)


def show(qtbot: QtBot, page: Page, seat: str) -> None:
    page.context.workspace.seat(sample(seat))
    qtbot.addWidget(page)
    page.resize(1138, 690)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    settle(qtbot, page)


def settle(qtbot: QtBot, page: Page) -> None:
    at_rest(qtbot, page.context.tasks)


def press_highlighted(qtbot: QtBot, page: Page) -> None:
    """Press the one filled button by its key."""
    filled = [
        button
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.property("class") == "primary"
    ]
    assert [button.text() for button in filled] == [filled[0].text()]
    filled[0].setFocus()
    QTest.keyClick(filled[0], Qt.Key.Key_Space)
    settle(qtbot, page)


def numbers(page: CasesPage) -> list[str]:
    return [row.number for row in page.table.rows if isinstance(row, CaseLine)]


def test_the_case_that_waits_for_me_is_opened_by_the_highlighted_button(
    qtbot: QtBot, context: PageContext, referred: UUID, gone: Gone
) -> None:
    page = CasesPage(context)
    with qtbot.waitSignal(page.counted) as told:
        show(qtbot, page, "W1/secretary")
    assert told.args == [1]
    press_highlighted(qtbot, page)
    assert gone == [(Place.CASE, referred)]


def test_a_case_with_the_workgroup_does_not_count_for_the_committee(
    qtbot: QtBot, context: PageContext, referred: UUID
) -> None:
    page = CasesPage(context)
    with qtbot.waitSignal(page.counted) as told:
        show(qtbot, page, "C/secretary")
    assert told.args == [0]
    assert [row.id for row in page.table.rows if isinstance(row, CaseLine)] == [referred]


def test_the_list_is_narrowed_by_court_state_and_words(
    qtbot: QtBot, context: PageContext, referred: UUID
) -> None:
    page = CasesPage(context)
    show(qtbot, page, "W1/secretary")
    assert len(numbers(page)) == 1
    page.chips.choose(Show.COMMITTEE)
    page.chips.chosen.emit(Show.COMMITTEE)
    assert numbers(page) == []
    page.chips.chip(Show.OPEN).click()
    page.filter_edit.setText(numbers(page)[0])
    qtbot.waitUntil(lambda: len(numbers(page)) == 1)
    page.filter_edit.setText("نیست")
    qtbot.waitUntil(lambda: not numbers(page))
    assert referred


def test_the_tiles_count_the_ages_and_what_is_late(
    qtbot: QtBot, make_context: Callable[[Workspace], PageContext], cycled: Workspace,
    referred: UUID,
) -> None:  # fmt: skip
    base = make_context(cycled)
    page = CasesPage(replace(base, today=lambda: base.today() + timedelta(60)))
    show(qtbot, page, "W1/secretary")
    tiles = [label.text() for label in page.tiles.findChildren(QLabel)]
    shown = [label for label in tiles if label in {"۰", "۱"}]
    assert shown == ["۰", "۱", "۰", "۱"]
    with cycled.store.view() as view:
        assert view.get(DeviationCase, referred) is not None


def test_without_a_case_the_page_teaches(qtbot: QtBot, context: PageContext, gone: Gone) -> None:
    page = CasesPage(context)
    show(qtbot, page, "W1/secretary")
    assert page.stack.currentIndex() == 1
    press_highlighted(qtbot, page)
    assert gone == [(Place.EVALUATIONS, None)]


def test_the_columns_give_way_before_the_title_does(
    qtbot: QtBot, context: PageContext, referred: UUID
) -> None:
    page = CasesPage(context)
    show(qtbot, page, "W1/secretary")
    page.resize(520, 600)
    qtbot.waitUntil(lambda: page.view.isColumnHidden(1))
    assert page.view.columnWidth(0) >= 150
    assert not page.view.isColumnHidden(2)
    assert referred


def test_sorting_puts_what_is_not_known_last(
    qtbot: QtBot, context: PageContext, referred: UUID
) -> None:
    page = CasesPage(context)
    show(qtbot, page, "W1/secretary")
    first = page.table.rows[0]
    assert isinstance(first, CaseLine)
    old = replace(first, id=new_key(), age=200)
    page.table.set_rows([first, old])
    names = [column.name for column in page.table.columns]
    page.table.sort(names.index("age"), Qt.SortOrder.DescendingOrder)
    assert page.table.rows[0] is old
    page.table.sort(-1)
    assert page.table.rows[0] is first
    assert first.state is CaseState.REFERRED
    assert referred


def test_the_committee_adds_a_class_below_another(
    qtbot: QtBot, context: PageContext, cycled: Workspace, type_text: Type
) -> None:
    with cycled.store.change(by=sample("C/secretary")) as change:
        row = ObstacleClass(sample("class/financial"), "financial", "آزمون مالی")
        change.put(row, party=COMMITTEE)
    page = ObstaclesPage(context)
    show(qtbot, page, "C/secretary")
    press_highlighted(qtbot, page)
    assert page.form is not None
    type_text(page.form.title, "کمبود نقدینگی")
    place = page.form.under.findText("آزمون مالی")
    page.form.under.setCurrentIndex(place)
    type_text(page.form.policy, "زمان‌بندی تازهٔ پرداخت")
    press_highlighted(qtbot, page)
    with cycled.store.view() as view:
        made = view.find(ObstacleClass, title="کمبود نقدینگی")[0]
    assert (made.parent_id, made.policy) == (sample("class/financial"), "زمان‌بندی تازهٔ پرداخت")
    assert page.form is None


def test_a_class_that_is_not_offered_any_more_can_be_offered_again(
    qtbot: QtBot, context: PageContext, cycled: Workspace
) -> None:
    with cycled.store.change(by=sample("C/secretary")) as change:
        change.put(ObstacleClass(sample("class/x"), "x", "آزمون"), party=COMMITTEE)
    page = ObstaclesPage(context)
    show(qtbot, page, "C/secretary")
    for retired in (True, False):
        place = [row.row.id for row in page.table.rows].index(sample("class/x"))
        page.view.choose(place)
        QTest.keyClick(page.retire_button, Qt.Key.Key_Space)
        settle(qtbot, page)
        with cycled.store.view() as view:
            row = view.get(ObstacleClass, sample("class/x"))
        assert row is not None
        assert row.retired is retired


def test_a_member_of_a_workgroup_is_told_that_the_tree_is_the_committees(
    qtbot: QtBot, context: PageContext, recorded: Recorded, type_text: Type
) -> None:
    page = ObstaclesPage(context)
    show(qtbot, page, "W1/secretary")
    press_highlighted(qtbot, page)
    assert page.form is not None
    type_text(page.form.title, "چیزی")
    press_highlighted(qtbot, page)
    assert len(recorded.told) == 1


def test_the_report_is_proposed_saved_and_signed_by_another_person(
    qtbot: QtBot, context: PageContext, cycled: Workspace, submitted: UUID, type_text: Type
) -> None:
    page = PerformanceReportPage(context)
    show(qtbot, page, "W1/secretary")
    press_highlighted(qtbot, page)
    page.achievements.setFocus()
    type_text(page.achievements, "خط سه یک کیلومتر پیش رفت. ")
    press_highlighted(qtbot, page)
    with cycled.store.view() as view:
        report = view.find(PerformanceReport)[0]
    assert "خط سه یک کیلومتر پیش رفت" in report.achievements
    assert report.author_id == sample("W1/secretary")
    assert page.task is not None
    assert page.task.key == "continue"
    press_highlighted(qtbot, page)
    page.refresh()
    settle(qtbot, page)
    press_highlighted(qtbot, page)
    with cycled.store.view() as view:
        report = view.find(PerformanceReport)[0]
    assert report.signed_by == sample("W1/head")
    assert page.task is None
    assert page.achievements.isReadOnly()
    assert submitted


def test_what_is_being_written_survives_reading_the_page_again(
    qtbot: QtBot, context: PageContext, submitted: UUID, type_text: Type
) -> None:
    page = PerformanceReportPage(context)
    show(qtbot, page, "W1/secretary")
    type_text(page.challenges, "هنوز ذخیره نشده")
    page.refresh()
    settle(qtbot, page)
    assert "هنوز ذخیره نشده" in page.challenges.value()
    assert submitted

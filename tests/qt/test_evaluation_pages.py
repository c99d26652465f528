"""Evaluations on the screen: compared, explained, given an opinion, signed by another person."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.evaluation.evaluation_page import EvaluationPage
from paayesh_desktop.qt.pages.evaluation.evaluations_filter import Show
from paayesh_desktop.qt.pages.evaluation.evaluations_page import EvaluationsPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.services.evaluations.project_evaluations import EvaluationLine
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest

Type = Callable[[QWidget, str], None]
Gone = list[tuple[Place, UUID | None]]
P = TypeVar("P", bound=Page)


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
    cycled.seat(sample("W1/secretary"))

    def go(place: Place, key: UUID | None = None) -> None:
        gone.append((place, key))

    return replace(make_context(cycled), go=go)


def shown(qtbot: QtBot, page: P) -> P:
    qtbot.addWidget(page)
    page.resize(1138, 690)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    settle(qtbot, page)
    return page


def settle(qtbot: QtBot, page: Page) -> None:
    at_rest(qtbot, page.context.tasks)


def again(qtbot: QtBot, page: Page) -> None:
    page.refresh()
    settle(qtbot, page)


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


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> EvaluationsPage:
    """The second cycle of 1404, with the workgroup's secretary at the desk."""
    page = shown(qtbot, EvaluationsPage(context))
    choose(page.cycle_box, next(
        page.cycle_box.itemData(place)
        for place in range(page.cycle_box.count())
        if page.cycle_box.itemText(place).startswith("دوماههٔ دوم")
    ))  # fmt: skip
    page.cycle_box.activated.emit(page.cycle_box.currentIndex())
    settle(qtbot, page)
    return page


def line(page: EvaluationsPage) -> EvaluationLine:
    found = page.table.rows[0]
    assert isinstance(found, EvaluationLine)
    return found


def opened(qtbot: QtBot, page: EvaluationsPage) -> EvaluationPage:
    """The page of the only project, compared."""
    press_highlighted(qtbot, page)
    key = line(page).evaluation_id
    assert key is not None
    one = EvaluationPage(page.context)
    one.key = key
    return shown(qtbot, one)


def give(
    qtbot: QtBot, one: EvaluationPage, type_text: Type, *, conforms: bool, reason: str = ""
) -> None:
    press_highlighted(qtbot, one)
    form = one.opinion.form
    assert form is not None
    chosen = form.yes if conforms else form.no
    chosen.setFocus()
    QTest.keyClick(chosen, Qt.Key.Key_Space)
    type_text(form.statement, "پیشرفت کافی نیست")
    if reason:
        type_text(form.reason, reason)
    press_highlighted(qtbot, one)


def test_the_secretary_is_told_to_compare_and_then_to_open_the_next_one(
    qtbot: QtBot, page: EvaluationsPage, gone: Gone
) -> None:
    assert line(page).state is None
    press_highlighted(qtbot, page)
    assert line(page).state is EvaluationState.COMPARED
    press_highlighted(qtbot, page)
    assert gone == [(Place.EVALUATION, line(page).evaluation_id)]


def test_the_rail_hears_what_waits_for_the_person_at_the_desk(
    qtbot: QtBot, page: EvaluationsPage
) -> None:
    with qtbot.waitSignal(page.counted) as told:
        page.refresh()
    assert told.args == [1]
    page.context.workspace.seat(sample("W1/head"))
    with qtbot.waitSignal(page.counted) as told:
        page.refresh()
    assert told.args == [0]


def test_the_chips_narrow_the_list(qtbot: QtBot, page: EvaluationsPage) -> None:
    press_highlighted(qtbot, page)
    page.chips.chip(Show.NONCONFORMING).click()
    assert [row.conforms for row in page.table.rows] == [False]
    page.chips.chip(Show.ALL).click()
    page.filter_edit.setText("قطار")
    qtbot.waitUntil(lambda: len(page.table.rows) == 1)
    page.filter_edit.setText("چیزی که نیست")
    qtbot.waitUntil(lambda: not page.table.rows)


def test_enter_opens_the_row_under_the_cursor(
    qtbot: QtBot, page: EvaluationsPage, gone: Gone
) -> None:
    press_highlighted(qtbot, page)
    page.view.choose(0)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert gone == [(Place.EVALUATION, line(page).evaluation_id)]


def test_what_was_not_compared_is_not_opened(
    qtbot: QtBot, page: EvaluationsPage, gone: Gone
) -> None:
    page.view.choose(0)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert gone == []


def test_the_chosen_workgroup_stays_chosen_after_reading_again(
    qtbot: QtBot, page: EvaluationsPage
) -> None:
    page.workgroup_box.setCurrentIndex(0)
    page.workgroup_box.activated.emit(0)
    settle(qtbot, page)
    assert len(page.table.rows) == 2
    page.workgroup_box.setCurrentIndex(2)
    page.workgroup_box.activated.emit(2)
    settle(qtbot, page)
    again(qtbot, page)
    assert page.workgroup_box.currentIndex() == 2


def test_a_reason_is_asked_for_only_where_the_opinion_differs(
    qtbot: QtBot, page: EvaluationsPage, type_text: Type
) -> None:
    one = opened(qtbot, page)
    press_highlighted(qtbot, one)
    form = one.opinion.form
    assert form is not None
    assert not form.reason.isVisible()
    QTest.keyClick(form.yes, Qt.Key.Key_Space)
    assert form.reason.isVisible()
    type_text(form.statement, "به نظر ما همخوان است")
    press_highlighted(qtbot, one)
    assert one.opinion.form is form
    assert QApplication.focusWidget() is form.reason
    type_text(form.reason, "رقم ایستگاه دوم دیر رسید")
    press_highlighted(qtbot, one)
    assert one.room is not None
    assert one.room.view.evaluation.opinion is True
    assert one.room.view.evaluation.difference_reason == "رقم ایستگاه دوم دیر رسید"


def test_the_highlighted_button_leads_to_a_submitted_evaluation(
    qtbot: QtBot, page: EvaluationsPage, type_text: Type
) -> None:
    one = opened(qtbot, page)
    give(qtbot, one, type_text, conforms=False)
    assert one.task is not None
    while one.task.key == "gaps":
        press_highlighted(qtbot, one)
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        type_text(field, "گزارش واحد نرسید")
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(qtbot, one)
    assert one.task.key == "continue"
    press_highlighted(qtbot, one)
    assert one.context.workspace.desk.person == sample("W1/head")
    again(qtbot, one)
    press_highlighted(qtbot, one)
    assert one.room is not None
    assert one.room.view.line.state is EvaluationState.SUBMITTED


def test_how_a_verdict_was_computed_unfolds_under_it(qtbot: QtBot, page: EvaluationsPage) -> None:
    one = opened(qtbot, page)
    figures = one.figures.rows[sample("I2")]
    before = figures.sizeHint().height()
    figures.how.setFocus()
    QTest.keyClick(figures.how, Qt.Key.Key_Space)
    settle(qtbot, one)
    qtbot.waitUntil(lambda: figures.sizeHint().height() > before)


def test_the_committee_asks_about_an_indicator_and_the_workgroup_answers(
    qtbot: QtBot, page: EvaluationsPage, type_text: Type
) -> None:
    one = opened(qtbot, page)
    one.context.workspace.seat(sample("C/secretary"))
    again(qtbot, one)
    one.figures.questioned.emit(sample("I2"))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    type_text(field, "چرا کمتر شد؟")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, one)
    assert one.room is not None
    asked = one.room.questions[0].question
    assert (asked.field_id, asked.text) == (sample("I2"), "چرا کمتر شد؟")
    one.context.workspace.seat(sample("W1/secretary"))
    again(qtbot, one)
    answer = next(
        each for each in one.questions.findChildren(QLineEdit) if "چرا" in each.accessibleName()
    )
    type_text(answer, "ایستگاه دوم تعطیل بود")
    QTest.keyClick(answer, Qt.Key.Key_Return)
    settle(qtbot, one)
    assert one.room.questions[0].replies[0].reply.text == "ایستگاه دوم تعطیل بود"


def test_the_committee_is_led_to_its_meetings(
    qtbot: QtBot, context: PageContext, submitted: UUID, gone: Gone
) -> None:
    context.workspace.seat(sample("C/secretary"))
    one = EvaluationPage(context)
    one.key = submitted
    shown(qtbot, one)
    press_highlighted(qtbot, one)
    assert gone == [(Place.MEETINGS, None)]


def test_a_referred_evaluation_leads_to_its_case(
    qtbot: QtBot, context: PageContext, submitted: UUID, referred: UUID, gone: Gone
) -> None:
    one = EvaluationPage(context)
    one.key = submitted
    shown(qtbot, one)
    press_highlighted(qtbot, one)
    assert gone == [(Place.CASE, referred)]


def test_one_statement_serves_all_projects_that_conform(
    qtbot: QtBot, context: PageContext, type_text: Type
) -> None:
    page = shown(qtbot, EvaluationsPage(context))
    first = page.cycle_box.count() - 1
    page.cycle_box.setCurrentIndex(first)
    page.cycle_box.activated.emit(first)
    settle(qtbot, page)
    press_highlighted(qtbot, page)
    conforming = [row for row in page.table.rows if row.conforms]
    assert bool(conforming) is page.more_button.isVisible()
    if conforming:
        QTest.keyClick(page.more_button, Qt.Key.Key_Space)
        type_text(page.batch_text, "با برنامه همخوان است")
        press_highlighted(qtbot, page)
        assert all(row.opinion for row in page.table.rows if row.conforms)


def test_a_reason_that_was_begun_survives_a_change_elsewhere(
    qtbot: QtBot, page: EvaluationsPage, type_text: Type
) -> None:
    third = next(
        place
        for place in range(page.cycle_box.count())
        if page.cycle_box.itemText(place).startswith("دوماههٔ سوم")
    )
    page.cycle_box.setCurrentIndex(third)
    page.cycle_box.activated.emit(third)
    settle(qtbot, page)
    one = opened(qtbot, page)
    gaps = [row for row in one.figures.rows.values() if row.reason is not None]
    assert gaps
    key, field = gaps[0].key, gaps[0].reason
    assert field is not None
    type_text(field, "گزارش در راه است")
    one.opinion.edit()
    form = one.opinion.form
    assert form is not None
    type_text(form.statement, "نیمه‌کاره")
    again(qtbot, one)
    kept = one.figures.rows[key].reason
    assert kept is not None
    assert kept.text() == "گزارش در راه است"
    assert one.opinion.form is form

"""The page of a case leads through the loop: one highlighted thing at a time, for whoever may."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.deviation_case import CaseState
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.obstacle import Obstacle, ObstacleClass
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.case.case_page import CasePage
from paayesh_desktop.qt.pages.evaluation.evaluation_page import EvaluationPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.action_forms import DoneForm, PlanForm, ReasonForm
from paayesh_desktop.qt.widgets.obstacle_form import ObstacleForm
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest

FINANCIAL = reference_key("sample", "class/financial")
Type = Callable[[QWidget, str], None]


def sample(code: str) -> UUID:
    return reference_key("sample", code)


@pytest.fixture
def gone() -> list[tuple[Place, UUID | None]]:
    """Where the page has sent people."""
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    make_context: Callable[[Workspace], PageContext],
    cycled: Workspace,
    referred: UUID,
    gone: list[tuple[Place, UUID | None]],
) -> CasePage:
    """The referred case, with the workgroup's secretary at the desk."""
    with cycled.store.change(by=sample("C/secretary")) as change:
        row = ObstacleClass(FINANCIAL, "financial", "مالی", policy="تأمین اعتبار از متمم بودجه")
        change.put(row, party=COMMITTEE)
    cycled.seat(sample("W1/secretary"))

    def go(place: Place, key: UUID | None = None) -> None:
        gone.append((place, key))

    page = CasePage(replace(make_context(cycled), go=go))
    qtbot.addWidget(page)
    page.resize(1138, 690)
    page.open_row(referred)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    settle(qtbot, page)
    return page


def settle(qtbot: QtBot, page: CasePage) -> None:
    at_rest(qtbot, page.context.tasks, lambda: page.room is not None)


def press_highlighted(qtbot: QtBot, page: CasePage) -> None:
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


def state(page: CasePage) -> CaseState:
    assert page.room is not None
    return page.room.view.line.state


def sit(qtbot: QtBot, page: CasePage, seat: str) -> None:
    page.context.workspace.seat(sample(seat))
    page.refresh()
    settle(qtbot, page)


def record_obstacle(
    qtbot: QtBot, page: CasePage, type_text: Type, title: str, *, solvable: bool
) -> None:
    form = page.obstacles.form
    assert isinstance(form, ObstacleForm)
    type_text(form.title, title)
    QTest.keyClick(form.classes, Qt.Key.Key_End)
    chosen = form.yes if solvable else form.no
    chosen.setFocus()
    QTest.keyClick(chosen, Qt.Key.Key_Space)
    press_highlighted(qtbot, page)


def test_the_banner_says_what_happened_whose_turn_it_is_and_what_follows(page: CasePage) -> None:
    said = page.banner.accessibleDescription().splitlines()
    assert len([line for line in said if line]) >= 3
    assert page.banner.primary is not None
    assert page.banner.primary.property("class") == "primary"


def test_a_case_goes_to_resumed_by_the_highlighted_button_alone(
    qtbot: QtBot, page: CasePage, type_text: Type
) -> None:
    press_highlighted(qtbot, page)
    record_obstacle(qtbot, page, type_text, "کمبود اعتبار", solvable=True)
    press_highlighted(qtbot, page)
    press_highlighted(qtbot, page)
    assert page.room is not None
    assert page.room.view.obstacles[0].policy == "تأمین اعتبار از متمم بودجه"
    press_highlighted(qtbot, page)
    assert state(page) is CaseState.REMEDYING
    press_highlighted(qtbot, page)
    form = page.remedies.form
    assert isinstance(form, PlanForm)
    type_text(form.title, "پیگیری متمم بودجه")
    choose(form.owner, sample("W1/secretary"))
    type_text(form.due, "1405/10/01")
    press_highlighted(qtbot, page)
    press_highlighted(qtbot, page)
    done = page.remedies.form
    assert isinstance(done, DoneForm)
    type_text(done.evidence, "نامهٔ تخصیص اعتبار رسید")
    press_highlighted(qtbot, page)
    press_highlighted(qtbot, page)
    assert page.context.workspace.desk.person != sample("W1/secretary")
    page.refresh()
    settle(qtbot, page)
    press_highlighted(qtbot, page)
    assert isinstance(page.remedies.form, ReasonForm)
    press_highlighted(qtbot, page)
    press_highlighted(qtbot, page)
    assert state(page) is CaseState.RESUMED


def test_an_unsolvable_obstacle_leads_to_the_report_of_the_head_and_to_the_committee(
    qtbot: QtBot, page: CasePage, type_text: Type, gone: list[tuple[Place, UUID | None]]
) -> None:
    press_highlighted(qtbot, page)
    record_obstacle(qtbot, page, type_text, "معارض ملکی", solvable=False)
    press_highlighted(qtbot, page)
    press_highlighted(qtbot, page)
    press_highlighted(qtbot, page)
    assert page.context.workspace.desk.person == sample("W1/head")
    page.refresh()
    settle(qtbot, page)
    press_highlighted(qtbot, page)
    for field in page.justification.fields.values():
        type_text(field, "شرح")
    press_highlighted(qtbot, page)
    press_highlighted(qtbot, page)
    assert state(page) is CaseState.RAISED
    press_highlighted(qtbot, page)
    assert gone == [(Place.TODAY, None)], "a meeting is not the head's to plan"
    page.context.workspace.seat(sample("C/secretary"))
    page.refresh()
    settle(qtbot, page)
    press_highlighted(qtbot, page)
    assert gone[1:] == [(Place.MEETINGS, None)]


def test_the_report_is_not_recorded_with_a_part_missing(
    qtbot: QtBot, page: CasePage, type_text: Type
) -> None:
    press_highlighted(qtbot, page)
    record_obstacle(qtbot, page, type_text, "معارض ملکی", solvable=False)
    press_highlighted(qtbot, page)
    press_highlighted(qtbot, page)
    sit(qtbot, page, "W1/head")
    press_highlighted(qtbot, page)
    type_text(page.justification.fields["situation"], "شرح")
    press_highlighted(qtbot, page)
    assert page.justification.form is not None
    assert QApplication.focusWidget() is page.justification.fields["causes"]


def test_somebody_without_a_seat_is_offered_to_continue_as_who_may(
    qtbot: QtBot, page: CasePage
) -> None:
    page.context.workspace.seat(None)
    page.refresh()
    settle(qtbot, page)
    assert page.task is not None
    assert page.task.key == "continue"
    press_highlighted(qtbot, page)
    page.refresh()
    settle(qtbot, page)
    assert page.task.key == "obstacle"


def test_the_page_of_a_project_that_was_removed_goes_on_and_says_so(
    qtbot: QtBot, page: CasePage
) -> None:
    before = page.heading.text()
    with page.context.workspace.store.change(by=sample("C/secretary")) as change:
        project = change.get(Element, sample("M"))
        assert project is not None
        change.remove(project, party=COMMITTEE)
    page.refresh()
    settle(qtbot, page)
    assert page.heading.text() == before
    assert page.room is not None
    assert "taken out of the plan" in str(page.room.view.guide.happened)
    assert page.task is not None
    assert page.task.key == "obstacle"
    other = EvaluationPage(page.context)
    qtbot.addWidget(other)
    other.open_row(page.room.view.evaluations[0].evaluation.id)
    at_rest(qtbot, page.context.tasks, lambda: other.room is not None)
    assert other.room is not None
    assert "taken out of the plan" in str(other.room.view.guide.happened)


def test_the_highlighted_button_has_the_keys_when_a_case_is_opened(page: CasePage) -> None:
    assert QApplication.focusWidget() is page.banner.primary


def test_escape_closes_the_form_and_keeps_nothing(
    qtbot: QtBot, page: CasePage, type_text: Type
) -> None:
    press_highlighted(qtbot, page)
    form = page.obstacles.form
    assert isinstance(form, ObstacleForm)
    type_text(form.title, "نوشته‌ای که نمی‌ماند")
    QTest.keyClick(form.title, Qt.Key.Key_Escape)
    assert page.obstacles.form is None
    settle(qtbot, page)
    with page.context.workspace.store.view() as view:
        assert view.count(Obstacle) == 0


def test_an_obstacle_without_words_is_not_recorded(qtbot: QtBot, page: CasePage) -> None:
    press_highlighted(qtbot, page)
    press_highlighted(qtbot, page)
    form = page.obstacles.form
    assert isinstance(form, ObstacleForm)
    assert QApplication.focusWidget() is form.title


def test_the_timeline_names_who_moved_the_case_and_in_which_meeting(page: CasePage) -> None:
    rows = [row.accessibleName() for row in page.moves.findChildren(QWidget)]
    assert any("C secretary" in name for name in rows)
    links = [button.text() for button in page.moves.findChildren(QPushButton)]
    assert len(links) == 1


def test_every_control_of_the_open_forms_has_a_name(qtbot: QtBot, page: CasePage) -> None:
    press_highlighted(qtbot, page)
    form = page.obstacles.form
    assert form is not None
    for field in form.findChildren(QWidget):
        if field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.window() is page:
            assert field.accessibleName() or getattr(field, "text", str)(), field
    page.remedies.plan()
    plan = page.remedies.form
    assert isinstance(plan, PlanForm)
    assert plan.owner.accessibleName()
    assert plan.due.accessibleName()


def test_a_case_that_is_gone_says_so(qtbot: QtBot, page: CasePage) -> None:
    page.open_row(new_key())
    settle(qtbot, page)
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1)


def test_what_is_being_typed_survives_a_change_elsewhere(
    qtbot: QtBot, page: CasePage, type_text: Type
) -> None:
    press_highlighted(qtbot, page)
    form = page.obstacles.form
    assert isinstance(form, ObstacleForm)
    type_text(form.title, "هنوز ثبت نشده")
    page.refresh()
    settle(qtbot, page)
    assert page.obstacles.form is form
    assert form.title.text() == "هنوز ثبت نشده"


def test_after_saving_the_next_highlighted_button_has_the_keyboard(
    qtbot: QtBot, page: CasePage, type_text: Type
) -> None:
    press_highlighted(qtbot, page)
    record_obstacle(qtbot, page, type_text, "کمبود اعتبار", solvable=True)
    assert page.obstacles.form is None
    assert page.banner.primary is not None
    assert QApplication.focusWidget() is page.banner.primary

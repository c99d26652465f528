"""The page of the forms: everything a secretary does between handing out and accepting, by keys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.form import Form, FormCall, FormReminder, FormState
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.models.form_table import NAMES
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.collection.collection_page import CollectionPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.services.forms.form_query import FormGroup
from paayesh_desktop.services.forms.form_steps import FormSteps
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest
from tests.services.conftest import DAY, Office, sample

Type = Callable[[QObject, str], None]
Make = Callable[[Workspace], PageContext]
LATER = date(2025, 10, 20)


class Desk:
    """The page at a desk, and where it was sent to."""

    def __init__(self, qtbot: QtBot, context: PageContext, day: date) -> None:
        self.gone: list[tuple[Place, UUID | None]] = []
        self.day = day
        self.qtbot = qtbot
        self.context = replace(context, today=lambda: self.day, go=self.go)
        self.page = CollectionPage(self.context)
        qtbot.addWidget(self.page)
        self.page.resize(1138, 676)
        self.page.show()
        with qtbot.waitActive(self.page):
            self.page.activateWindow()
        self.refresh()

    def go(self, place: Place, key: UUID | None) -> None:
        self.gone.append((place, key))

    def refresh(self) -> None:
        self.page.refresh()
        self.settle()

    def settle(self) -> None:
        """Until every answer has come, and what it led to."""
        at_rest(self.qtbot, self.context.tasks)

    def press(self, widget: QWidget, key: Qt.Key = Qt.Key.Key_Space) -> None:
        widget.setFocus()
        QTest.keyClick(widget, key)
        self.settle()

    def shown(self, column: str) -> list[str]:
        lines, at = self.page.lines, NAMES.index(column)
        return [str(lines.index(row, at).data()) for row in range(lines.rowCount())]


@pytest.fixture
def office(staffed: Workspace) -> Office:
    return Office(staffed)


@pytest.fixture
def sit(qtbot: QtBot, make_context: Make, office: Office) -> Callable[[str, date], Desk]:
    """Somebody sits down and opens the page on a day."""

    def begin(seat: str, day: date) -> Desk:
        office.workspace.seat(sample(seat))
        return Desk(qtbot, make_context(office.workspace), day)

    return begin


Sit = Callable[[str, date], Desk]


def forms_of(office: Office) -> dict[str, Form]:
    with office.workspace.store.view() as view:
        return {str(form.id): form for form in view.find(Form, workgroup_id=sample("W1"))}


def states(office: Office) -> list[FormState]:
    return sorted(form.state for form in forms_of(office).values())


def visible(page: QWidget, text: str) -> bool:
    return any(text in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def offers(page: CollectionPage) -> list[QPushButton]:
    return [one for one in page.empty.findChildren(QPushButton) if one.isVisible()]


def test_without_a_cycle_the_page_says_what_cycles_are_and_whose_turn_it_is(
    qtbot: QtBot, make_context: Make, staffed: Workspace
) -> None:
    staffed.seat(sample("W1/secretary"))
    desk = Desk(qtbot, make_context(staffed), DAY)
    qtbot.waitUntil(lambda: visible(desk.page, "C chair"))
    assert not offers(desk.page)
    staffed.seat(sample("C/secretary"))
    desk.refresh()
    qtbot.waitUntil(lambda: len(offers(desk.page)) == 1)
    desk.press(offers(desk.page)[0])
    assert desk.gone == [(Place.CYCLES, None)]


def test_forms_are_handed_out_with_the_highlighted_buttons_alone(
    sit: Sit, office: Office, type_text: Type, recorded: Recorded
) -> None:
    desk = sit("W1/secretary", DAY)
    page = desk.page
    desk.press(page.next_button)
    view = page.hand_out.view
    assert view.isVisible()
    assert "2" in view.preview.text() or "۲" in view.preview.text()
    type_text(view.letter_number, "۱۲/۴۰۵")
    desk.press(view.issue)
    assert states(office) == [FormState.DELIVERED, FormState.DELIVERED]
    assert page.table.isVisible()
    desk.refresh()
    assert desk.shown("unit") == ["منطقه ۱", "منطقه ۲"] or len(desk.shown("unit")) == 2
    assert all("405" in text or "۴۰۵" in text for text in desk.shown("letter"))
    assert recorded.told


def test_handing_out_can_be_left_and_what_is_out_is_not_handed_out_again(
    sit: Sit, office: Office
) -> None:
    office.issue()
    desk = sit("W1/secretary", DAY)
    desk.press(desk.page.hand_out_button)
    view = desk.page.hand_out.view
    assert not view.issue.isEnabled()
    desk.press(view.back)
    assert desk.page.table.isVisible()
    assert len(forms_of(office)) == 2


def test_a_unit_is_left_out_with_the_space_bar(sit: Sit, office: Office) -> None:
    desk = sit("W1/secretary", DAY)
    desk.press(desk.page.next_button)
    view = desk.page.hand_out.view
    view.table.setFocus()
    view.table.setCurrentIndex(view.table.model().index(1, 0))
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    desk.press(view.issue)
    assert len(forms_of(office)) == 1
    desk.refresh()
    assert desk.page.lines.rowCount() == 1
    desk.press(desk.page.hand_out_button)
    assert view.issue.isEnabled(), "the other one can still get it"


def test_many_forms_are_delivered_with_one_letter(
    sit: Sit, office: Office, type_text: Type
) -> None:
    office.issue()
    desk = sit("W1/secretary", DAY)
    page = desk.page
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert page.marked_box.isVisible()
    desk.press(page.deliver_button)
    assert page.letter.isVisible()
    assert not page.next_button.isVisible(), "one highlighted button at a time"
    QTest.keyClick(page.letter.number, Qt.Key.Key_Return)
    assert page.letter.isVisible(), "a letter has a number"
    type_text(page.letter.number, "۷۷")
    QTest.keyClick(page.letter.number, Qt.Key.Key_Return)
    desk.settle()
    assert states(office) == [FormState.DELIVERED] * 2
    desk.refresh()
    assert page.next_button.isHidden(), "until they come back there is nothing to do"


def test_a_call_is_two_keys_when_the_same_person_answers(
    sit: Sit, office: Office, type_text: Type
) -> None:
    forms = office.issue()
    desk = sit("W1/secretary", DAY)
    page = desk.page
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    desk.settle()
    assert page.panel.isVisible()
    QTest.keyClick(page.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    who = page.panel.calls.who
    assert QApplication.focusWidget() is who
    type_text(who, "خانم مهدوی")
    page.panel.calls.promised.set_value(LATER)
    QTest.keyClick(who, Qt.Key.Key_Return)
    desk.settle()
    desk.refresh()
    with office.workspace.store.view() as view:
        calls = view.find(FormCall)
    assert [(one.spoke_with, one.promised_on) for one in calls] == [("خانم مهدوی", LATER)]
    assert calls[0].form_id in forms.values()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(who, Qt.Key.Key_Return)
    desk.settle()
    with office.workspace.store.view() as view:
        assert [one.spoke_with for one in view.find(FormCall)] == ["خانم مهدوی"] * 2


def test_a_call_names_somebody(sit: Sit, office: Office) -> None:
    office.issue()
    desk = sit("W1/secretary", DAY)
    desk.page.table.setFocus()
    QTest.keyClick(desk.page.table, Qt.Key.Key_Down)
    desk.settle()
    desk.press(desk.page.panel.calls.save)
    assert QApplication.focusWidget() is desk.page.panel.calls.who
    with office.workspace.store.view() as view:
        assert view.count(FormCall) == 0


def test_all_that_are_late_are_reminded_with_one_letter_and_then_left_in_peace(
    sit: Sit, office: Office, type_text: Type
) -> None:
    forms = office.issue()
    with office.sits("W1/secretary"):
        FormSteps(office.workspace).deliver(
            list(forms.values()), day=DAY, letter_number="۱", letter_on=DAY
        )
    desk = sit("W1/secretary", LATER)
    desk.press(desk.page.next_button)
    assert desk.page.letter.isVisible()
    type_text(desk.page.letter.number, "۲۳۱")
    QTest.keyClick(desk.page.letter.number, Qt.Key.Key_Return)
    desk.settle()
    with office.workspace.store.view() as view:
        assert view.count(FormReminder, letter_number="۲۳۱") == 2
    desk.refresh()
    assert not desk.page.next_button.isVisible()
    assert desk.shown("reminders") == ["۱", "۱"]
    desk.day = LATER + timedelta(8)
    desk.refresh()
    assert desk.page.next_button.isVisible()


def test_escape_puts_a_letter_and_then_the_panel_away(sit: Sit, office: Office) -> None:
    office.issue()
    desk = sit("W1/secretary", DAY)
    page = desk.page
    desk.press(page.next_button)
    assert page.letter.isVisible()
    QTest.keyClick(page.letter.number, Qt.Key.Key_Escape)
    assert not page.letter.isVisible()
    assert page.next_button.isVisible()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    desk.settle()
    page.panel.open.setFocus()
    QTest.keyClick(page.panel.open, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()


def test_paper_that_came_back_is_taken_in_and_typed_next(sit: Sit, office: Office) -> None:
    forms = office.issue()
    desk = sit("W1/expert", DAY)
    page = desk.page
    page.open_row(forms["U2"])
    desk.settle()
    desk.press(next(b for v, b in page.panel.verbs.items() if v == "receive"))
    assert office.state(forms["U2"]) is FormState.ON_PAPER
    desk.refresh()
    desk.press(page.next_button)
    assert desk.gone == [(Place.FORM, forms["U2"])]


def test_checked_forms_are_accepted_together_by_somebody_else(
    sit: Sit, office: Office, recorded: Recorded
) -> None:
    forms = office.issue()
    for form in forms.values():
        office.type(form)
    office.check(*forms.values())
    desk = sit("W1/expert", DAY)
    assert not desk.page.next_button.isVisible(), "who types does not accept"
    office.workspace.seat(sample("W1/head"))
    desk.refresh()
    desk.press(desk.page.next_button)
    assert states(office) == [FormState.ACCEPTED] * 2
    assert "۲" in recorded.told[-1]


def test_chips_header_and_words_narrow_and_order_the_table(
    sit: Sit, office: Office, type_text: Type
) -> None:
    forms = office.issue()
    with office.sits("W1/secretary"):
        FormSteps(office.workspace).receive([forms["U2"]], day=DAY)
    desk = sit("W1/secretary", DAY)
    page = desk.page
    assert len(desk.shown("unit")) == 2
    desk.press(page.chips.chip(FormGroup.ON_PAPER))
    assert list(page.lines.ids) == [forms["U2"]]
    desk.press(page.chips.chip(FormGroup.ALL))
    page.table.sortByColumn(NAMES.index("state"), Qt.SortOrder.DescendingOrder)
    desk.settle()
    assert list(page.lines.ids) == [forms["U2"], forms["U1"]]
    type_text(page.filter_edit, "1")
    desk.qtbot.waitUntil(lambda: list(page.lines.ids) == [forms["U1"]])


def test_the_committee_sees_who_has_reported_and_does_nothing_for_others(
    sit: Sit, office: Office
) -> None:
    office.issue()
    office.issue("W2")
    desk = sit("C/secretary", LATER)
    page = desk.page
    assert page.lines.rowCount() == 4
    for button in (page.next_button, page.hand_out_button, page.marked_box):
        assert not button.isVisible()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    desk.settle()
    assert not [one for one in page.panel.verbs.values() if one.isVisible()]


def test_the_grid_is_walked_by_keys_and_opens_a_form(sit: Sit, office: Office) -> None:
    forms = office.issue()
    desk = sit("W1/secretary", LATER)
    page = desk.page
    desk.press(page.grid_button)
    view = page.grid.view
    assert view.isVisible()
    view.setFocus()
    view.setCurrentIndex(page.grid.model.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    spoken = str(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    assert "2" in spoken or "۲" in spoken
    QTest.keyClick(view, Qt.Key.Key_Return)
    desk.settle()
    assert page.chosen.form == forms["U2"]
    assert page.panel.isVisible()
    assert page.table.isVisible()


def test_enter_opens_the_form_itself(sit: Sit, office: Office) -> None:
    forms = office.issue()
    desk = sit("W1/secretary", DAY)
    page = desk.page
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    desk.settle()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert desk.gone == [(Place.FORM, page.chosen.form)]
    assert page.chosen.form in forms.values()


def test_what_is_marked_stays_marked_when_the_table_is_read_again(sit: Sit, office: Office) -> None:
    office.issue()
    desk = sit("W1/secretary", DAY)
    desk.page.table.setFocus()
    QTest.keyClick(desk.page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    desk.refresh()
    assert len(desk.page.marks.keys()) == 2


def test_another_workgroup_is_chosen_by_keys(sit: Sit, office: Office) -> None:
    office.issue("W2")
    desk = sit("W1/secretary", DAY)
    box = desk.page.workgroup_box
    assert desk.page.lines.rowCount() == 0
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    desk.settle()
    assert desk.page.lines.rowCount() == 2
    assert desk.page.chosen.workgroup == sample("W2")

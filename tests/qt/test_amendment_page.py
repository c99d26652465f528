"""Amendments on the screen: from nothing to a draft that waits for a meeting."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.amendment_text import Aim, NewIndicator
from paayesh_desktop.domain.deviation_case import CaseMove, CaseMoveKind, CaseState, DeviationCase
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.meeting import Meeting, MeetingKind
from paayesh_desktop.domain.obstacle import Justification
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.language import Catalogue
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.plan.amendment_page import AmendmentPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.tasks import Tasks
from paayesh_desktop.qt.widgets.amendment_forms import DraftForm, ItemForm, WithdrawalForm
from paayesh_desktop.qt.widgets.turn_banner import TASK
from paayesh_desktop.services.amending.amended_words import value_words
from paayesh_desktop.services.amending.amendment_stage import AmendmentStage
from paayesh_desktop.services.amending.amendments import Amendments
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest

DAY = date(2026, 11, 21)
AT = 1_700_000_000_000
Went = list[tuple[Place, UUID | None]]


def sample(code: str) -> UUID:
    return reference_key("sample", code)


@pytest.fixture
def went() -> Went:
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    make_context: Callable[[Workspace], PageContext],
    staffed: Workspace,
    tasks: Tasks,
    went: Went,
) -> AmendmentPage:
    """The page with the committee's secretary at the desk."""
    staffed.seat(sample("C/secretary"))

    def go(place: Place, key: UUID | None) -> None:
        went.append((place, key))

    context = replace(make_context(staffed), go=go)
    page = AmendmentPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.refresh()
    at_rest(qtbot, tasks, lambda: page.desk is not None)
    return page


def press(qtbot: QtBot, page: AmendmentPage) -> None:
    """Press the highlighted button."""
    assert page.turn.primary is not None
    qtbot.mouseClick(page.turn.primary, Qt.MouseButton.LeftButton)


def settled(qtbot: QtBot, page: AmendmentPage, tasks: Tasks, stage: AmendmentStage) -> None:
    def there() -> bool:
        card = page.desk.card if page.desk else None
        return not tasks.busy and card is not None and card.stage is stage

    qtbot.waitUntil(there)


def begun(page: AmendmentPage) -> UUID:
    """A draft in the database."""
    return Amendments(page.context.workspace).draft(sample("P"), "اصلاح هدف", DAY, DAY)


def opened(qtbot: QtBot, page: AmendmentPage, tasks: Tasks, key: UUID) -> None:
    page.open_row(key)
    at_rest(qtbot, tasks, lambda: bool(page.desk and page.desk.card))


def test_the_highlighted_steps_lead_from_nothing_to_a_line_of_old_beside_new(
    qtbot: QtBot, page: AmendmentPage, tasks: Tasks
) -> None:
    press(qtbot, page)
    assert isinstance(page.form, DraftForm)
    page.form.title.setText("اصلاح هدف خط سه")
    page.form.saved.emit()
    settled(qtbot, page, tasks, AmendmentStage.DRAFT)
    assert page.desk is not None
    assert page.desk.card is not None
    assert page.desk.card.amendment.title == "اصلاح هدف خط سه"
    press(qtbot, page)
    form = page.form
    assert isinstance(form, ItemForm)
    form.field.setCurrentIndex(form.field.findData(AmendedField.CREDIT.value))
    assert form.line.isVisible()
    assert not form.period.isVisible()
    form.line.setText("۵٬۰۰۰٬۰۰۰")
    QTest.keyClick(form.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at_rest(qtbot, tasks, lambda: page.items.table.rowCount() == 1)
    line = page.items.table.rows[0]
    assert (line.old, line.new) == (None, Decimal(5_000_000))
    assert page.items.table.index(0, 2).data() == "۵٬۰۰۰٬۰۰۰"


def test_a_line_is_taken_out_again(qtbot: QtBot, page: AmendmentPage, tasks: Tasks) -> None:
    key = begun(page)
    Amendments(page.context.workspace).set(key, AmendedField.CREDIT, sample("M"), "5", DAY)
    opened(qtbot, page, tasks, key)
    page.items.view.choose(0)
    qtbot.mouseClick(page.items.remove, Qt.MouseButton.LeftButton)
    at_rest(qtbot, tasks, lambda: page.items.table.rowCount() == 0)


def test_without_a_planned_meeting_the_highlighted_step_is_to_plan_one(
    qtbot: QtBot, page: AmendmentPage, tasks: Tasks, went: Went
) -> None:
    key = begun(page)
    Amendments(page.context.workspace).set(key, AmendedField.CREDIT, sample("M"), "5", DAY)
    opened(qtbot, page, tasks, key)
    press(qtbot, page)
    assert went == [(Place.MEETINGS, None)]


def test_a_complete_draft_is_put_on_the_agenda_of_the_next_meeting(
    qtbot: QtBot, page: AmendmentPage, tasks: Tasks, went: Went
) -> None:
    key = begun(page)
    workspace = page.context.workspace
    Amendments(workspace).set(key, AmendedField.CREDIT, sample("M"), "5", DAY)
    meeting = Meeting(sample("meeting"), sample("body/C"), MeetingKind.ORDINARY, 1, DAY)
    with workspace.store.change(by=workspace.desk.person) as change:
        change.put(meeting, party=COMMITTEE)
    opened(qtbot, page, tasks, key)
    press(qtbot, page)
    settled(qtbot, page, tasks, AmendmentStage.AGENDA)
    assert went == [(Place.MEETING, meeting.id)]


def test_it_is_withdrawn_with_a_reason(qtbot: QtBot, page: AmendmentPage, tasks: Tasks) -> None:
    opened(qtbot, page, tasks, begun(page))
    qtbot.mouseClick(page.turn.buttons["also:withdraw"], Qt.MouseButton.LeftButton)
    assert isinstance(page.form, WithdrawalForm)
    page.form.reason.set_value("اعتبار رسید")
    page.form.saved.emit()
    settled(qtbot, page, tasks, AmendmentStage.WITHDRAWN)
    assert not any(key.startswith("also:") for key in page.turn.buttons)


def test_a_case_that_is_being_amended_begins_its_draft_with_the_report_of_the_head(
    qtbot: QtBot, page: AmendmentPage, tasks: Tasks
) -> None:
    workspace = page.context.workspace
    case = DeviationCase(
        sample("case"), "1405-1", "خط سه", sample("M"), sample("P"), sample("W1"), sample("e"), DAY
    )
    person = sample("C/secretary")
    move = CaseMove(
        sample("move"), case.id, 1, 1, CaseMoveKind.AMEND, CaseState.AMENDING, AT, DAY, person, "x"
    )
    report = Justification(
        sample("report"), case.id, 1, sample("W1/head"), "وضع", "علت", "کوشش", "کاهش هدف"
    )
    with workspace.store.change(by=person) as change:
        change.put(case, party=COMMITTEE)
        change.put(move, party=COMMITTEE)
        change.put(report, party=sample("W1"))
    page.open_row(case.id)
    at_rest(qtbot, tasks, lambda: isinstance(page.form, DraftForm))
    assert isinstance(page.form, DraftForm)
    assert page.form.reason.value() == "کاهش هدف"
    page.form.stops.setChecked(True)
    page.form.saved.emit()
    settled(qtbot, page, tasks, AmendmentStage.DRAFT)
    assert page.desk is not None
    assert page.desk.card is not None
    assert page.desk.card.amendment.case_id == case.id
    (line,) = page.desk.card.items
    assert (line.field, line.old, line.new) == (AmendedField.STOPPED, False, True)
    assert page.turn.primary is not None


def test_who_may_not_amend_is_told_whose_turn_it_is(
    qtbot: QtBot, page: AmendmentPage, tasks: Tasks
) -> None:
    begun(page)
    page.context.workspace.seat(sample("W1/head"))
    page.refresh()
    at_rest(qtbot, tasks, lambda: bool(page.desk and page.desk.card))
    assert TASK not in page.turn.buttons
    assert "C " in page.turn.accessibleDescription()


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (AmendedField.TARGET, Aim(Decimal(40), Decimal(60)), "۴۰ تا ۶۰"),
        (AmendedField.STARTS_ON, date(2026, 3, 21), "۱۴۰۵/۰۱/۰۱"),
        (AmendedField.CREDIT, None, "–"),
    ],
)
def test_values_are_written_as_people_read_them(
    field: AmendedField, value: Aim | date | None, words: str
) -> None:
    wording = Wording(Catalogue("fa"))
    said = value_words(wording, field, value)
    assert said in (words, words.replace("تا", "to"))


def test_a_new_indicator_is_said_with_its_code() -> None:
    made = NewIndicator(sample("M"), "I9", "شاخص تازه")
    said = value_words(Wording(Catalogue("fa")), AmendedField.ADDED, made)
    assert "I9" in said
    assert made.title in said

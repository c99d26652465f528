"""A form that is sent back, comes late or is typed anew keeps its reasons and its days."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.form_sheet import Typing
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.forms.form_acceptance import FormAcceptance
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.forms.form_steps import FormSteps
from paayesh_desktop.services.loop.questions import Questions
from tests.services.conftest import sample
from tests.services.typed_forms import result, typed

if TYPE_CHECKING:
    from services.conftest import Office


def test_a_form_comes_back_with_reasons_and_goes_out_as_the_next_version(
    office: "Office",
) -> None:
    form = typed(office)
    line = office.open(form).lines[0]
    with office.sits("W1/head"):
        again = FormAcceptance(office.workspace).return_(
            form, {line.id: "با دفتر نمی‌خواند"}, day=office.day, remark="لطفاً بازبینی"
        )
    sheet = office.open(again)
    assert (sheet.form.number, sheet.form.state, sheet.form.former_id) == (
        2,
        FormState.ISSUED,
        form,
    )
    assert [(one.number, one.returned) for one in sheet.lines if one.returned] == [
        ("1.1", "با دفتر نمی‌خواند")
    ]
    assert sheet.return_remark == "لطفاً بازبینی"
    assert all(one.answer is not None for one in sheet.lines), "carried over to be corrected"
    assert sheet.lines[0].former is not None
    assert office.state(form) is FormState.RETURNED
    office.type(again, {"1.1": Typing("60", reason="بازبینی شد")})
    former, latest = FormSteps(office.workspace).history(again)
    assert [step.state for step in former.steps] == ["issued", "typed", "returned"]
    assert [(one.number, one.reason) for one in former.reasons] == [("1.1", "با دفتر نمی‌خواند")]
    assert [step.state for step in latest.steps] == ["issued", "typed"]
    assert former == FormSteps(office.workspace).history(form)[0]


def test_accepted_figures_that_come_back_are_replaced_by_the_next_version(
    office: "Office",
) -> None:
    form = typed(office)
    office.check(form)
    office.accept(form)
    line = office.open(form).lines[0]
    with office.sits("W1/head"):
        again = FormAcceptance(office.workspace).return_(form, {line.id: "نه"}, day=office.day)
    before = result(office, "I1", "U1")
    assert before is not None, "what was accepted stays until it is replaced"
    office.type(again, {"1.1": Typing("61", reason="درست شد")})
    office.check(again)
    assert office.accept(again).results == 1
    after = result(office, "I1", "U1")
    assert after is not None
    assert after.value == 61
    with office.workspace.store.view() as view:
        assert len(view.history(after.id)) == 2


def test_a_return_without_a_reason_is_refused(office: "Office") -> None:
    form = typed(office)
    line = office.open(form).lines[0].id
    with office.sits("W1/head"):
        for reasons in ({}, {line: " "}):
            with pytest.raises(UserError, match="at least one reason"):
                FormAcceptance(office.workspace).return_(form, reasons, day=office.day)
        with pytest.raises(KeyError):
            FormAcceptance(office.workspace).return_(form, {form: "؟"}, day=office.day)
    assert office.state(form) is FormState.TYPED


def test_a_form_is_delivered_with_a_letter(office: "Office") -> None:
    forms = list(office.issue().values())
    steps = FormSteps(office.workspace)
    with office.sits("W1/secretary"):
        with pytest.raises(UserError, match="delivered with a letter"):
            steps.deliver(forms, day=office.day, letter_number=" ", letter_on=office.day)
        assert steps.deliver(
            forms, day=office.day, letter_number="۱۲/۳", letter_on=date(2025, 9, 30)
        ) == len(forms)
    step = steps.history(forms[0])[0].steps[-1]
    assert (step.letter_number, step.letter_on) == ("۱۲/۳", date(2025, 9, 30))
    assert step.person == "W1 secretary"


def test_late_work_is_accepted_and_shows_its_days(office: "Office") -> None:
    form = office.issue()["U1"]
    due = office.open(form).form.due_on
    assert office.open(form).late_days == 0
    office.day = due + timedelta(days=14)
    assert office.open(form).late_days == 12
    office.type(form)
    office.check(form)
    office.accept(form)
    office.day = due + timedelta(days=70)
    sheet = office.open(form)
    assert (sheet.form.state, sheet.late_days) == (FormState.ACCEPTED, 12)


def test_changing_a_checked_form_asks_for_another_check(office: "Office") -> None:
    form = typed(office)
    office.check(form)
    line = office.open(form).lines[0]
    with office.sits("W1/expert"):
        entry = FormEntry(office.workspace)
        same = Typing("50", reason="سنجیده شد")
        assert entry.save(form, {line.id: same}, day=office.day) is FormState.CHECKED
        other = Typing("51", reason="سنجیده شد")
        assert entry.save(form, {line.id: other}, day=office.day) is FormState.TYPED
        with pytest.raises(UserError, match="is empty"):
            entry.save(form, {line.id: Typing()}, day=office.day)


def test_an_accepted_form_is_not_typed_on(office: "Office") -> None:
    form = typed(office)
    office.check(form)
    office.accept(form)
    assert office.open(form).editable is False
    with office.sits("W1/expert"), pytest.raises(UserError, match="cannot be typed"):
        FormEntry(office.workspace).save(form, {}, day=office.day)


def test_a_question_stands_at_its_line_with_the_answer(office: "Office") -> None:
    form = office.issue()["U1"]
    line = office.open(form).lines[2]
    questions = Questions(office.workspace)
    with office.sits("W1/secretary"):
        asked = questions.ask(
            form, "چرا کم شد؟", day=office.day, party=sample("W1"), field_id=line.id
        )
        questions.ask(form, "و کل فرم؟", day=office.day, party=sample("W1"))
        with pytest.raises(UserError, match="Nothing was written"):
            questions.ask(form, " \n", day=office.day, party=sample("W1"))
    assert questions.open_of([form])[form] == 2
    with office.sits("W1/expert"):
        questions.answer(asked.id, "دستگاه خراب بود", day=office.day, party=sample("W1"))
        with pytest.raises(KeyError):
            questions.answer(form, "؟", day=office.day, party=sample("W1"))
    (told,) = office.open(form).lines[2].questions
    assert (told.question.text, told.by) == ("چرا کم شد؟", "W1 secretary")
    assert [(one.reply.text, one.by) for one in told.replies] == [("دستگاه خراب بود", "W1 expert")]
    assert questions.open_of([form])[form] == 1
    with office.sits("W2/head"), pytest.raises(UserError, match="holds no seat"):
        questions.ask(form, "؟", day=office.day, party=sample("W1"))

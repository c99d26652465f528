"""A form is typed, checked, accepted or sent back; what it says becomes results, once."""

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.form import Answer, Form, FormState, FormStep
from paayesh_desktop.domain.form_check import check_sheet
from paayesh_desktop.domain.form_course import FormVerb, verbs
from paayesh_desktop.domain.form_sheet import Filled, Typing, TypingStatus, read_typing
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.progress import Spending, StageProgress
from paayesh_desktop.domain.result import Result, ValueKind, result_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.cycles import Cycles
from paayesh_desktop.services.desk_evaluation import now
from paayesh_desktop.services.drafts import Drafts
from paayesh_desktop.services.evaluation import Evaluation
from paayesh_desktop.services.form_acceptance import FormAcceptance
from paayesh_desktop.services.form_entry import FormEntry
from paayesh_desktop.services.form_steps import FormSteps
from paayesh_desktop.services.questions import Questions

if TYPE_CHECKING:
    from services.conftest import Office

THIRD = Period.parse("1404B3")
NOT_AVAILABLE = TypingStatus.NOT_AVAILABLE


def sample(code: str) -> UUID:
    return reference_key("sample", code)


def result(office: "Office", indicator: str, unit: str) -> Result | None:
    with office.workspace.store.view() as view:
        return view.get(Result, result_key(sample(indicator), THIRD, sample(unit)))


def typed(office: "Office", unit: str = "U1", **typings: Typing) -> UUID:
    form = office.issue()[unit]
    office.type(form, {key.strip("_").replace("_", "."): one for key, one in typings.items()})
    return form


def test_last_periods_figure_stands_beside_the_line_as_a_hint_and_never_as_an_answer(
    office: "Office",
) -> None:
    sheet = office.open(office.issue()["U1"])
    line = sheet.lines[0]
    assert line.last is not None
    assert (line.last.period.code, line.last.value) == ("1404B2", Decimal(105))
    assert line.last.person == office.workspace.desk.person_name
    assert line.target is not None
    assert line.target.value == 100
    assert all(one.answer is None for one in sheet.lines)
    assert all(one.is_blank for one in sheet.typings.values())


def test_the_live_verdict_is_the_one_that_would_be_given(office: "Office") -> None:
    line = office.open(office.issue()["U1"]).lines[1]
    assert line.live is not None
    for value in (Decimal(0), Decimal(40), Decimal(97), Decimal(250)):
        kind = ValueKind.NUMBER if value else ValueKind.ZERO
        live = line.live.judge(kind, value)
        key = result_key(sample("I2"), THIRD, sample("U1"))
        extra = Result(key, sample("I2"), "1404B3", kind, value, unit_id=sample("U1"))
        judged = Evaluation(office.workspace.store, now).judge_live(sample("I2"), THIRD, extra)
        assert (live.verdict, live.attainment) == (judged.verdict, judged.attainment)


def test_answers_are_saved_piece_by_piece_until_the_form_is_done(office: "Office") -> None:
    form = office.issue()["U1"]
    lines = office.open(form).lines
    with office.sits("W1/expert"):
        entry = FormEntry(office.workspace)
        entry.save(form, {lines[0].id: Typing("۱۲٫۵")}, day=office.day)
        assert entry.save(form, {lines[1].id: Typing("٧")}, day=office.day) is FormState.ISSUED
        entry.save(form, {lines[0].id: Typing()}, day=office.day)
        with pytest.raises(UserError, match=r"Line 1\.1 is empty"):
            entry.save(form, {}, day=office.day, typed=True)
    answers = [line.answer.value for line in office.open(form).lines if line.answer]
    assert answers == [Decimal(7)]
    assert office.state(form) is FormState.ISSUED


def test_what_cannot_be_read_is_not_saved_and_nothing_else_is(office: "Office") -> None:
    form = office.issue()["U1"]
    lines = office.open(form).lines
    told = {lines[0].id: Typing("5"), lines[1].id: Typing("1.2.3")}
    with office.sits("W1/expert"), pytest.raises(UserError, match=r"Line 1\.2 cannot be read"):
        FormEntry(office.workspace).save(form, told, day=office.day)
    with office.workspace.store.view() as view:
        assert view.count(Answer) == 0


def test_a_line_of_another_form_is_a_mistake_of_the_program(office: "Office") -> None:
    forms = office.issue()
    stranger = office.open(forms["U2"]).lines[0].id
    with office.sits("W1/expert"), pytest.raises(KeyError):
        FormEntry(office.workspace).save(forms["U1"], {stranger: Typing("1")}, day=office.day)


def test_accepting_makes_results_progress_and_spending_in_one_action(office: "Office") -> None:
    form = typed(
        office,
        _1_1=Typing("98", reason="کم شد"),
        _1_3=Typing(reason="دستگاه خراب بود", status=NOT_AVAILABLE),
        _1_4=Typing("۳۰", "۴۰"),
        _2_1=Typing("75"),
        _3_1=Typing("۱۲٬۰۰۰٬۰۰۰"),
    )
    office.check(form)
    done = office.accept(form)
    assert (done.forms, done.results, done.progress, done.spending) == (1, 4, 2, 1)
    first = result(office, "I1", "U1")
    assert first is not None
    assert (first.kind, first.value, first.version_id) == ("number", Decimal(98), sample("V"))
    third = result(office, "I3", "U1")
    assert third is not None
    assert (third.kind, third.value, third.reason) == ("not_available", None, "دستگاه خراب بود")
    ratio = result(office, "R", "U1")
    assert ratio is not None
    assert (ratio.value, ratio.denominator) == (Decimal(30), Decimal(40))
    with office.workspace.store.view() as view:
        percents = {row.element_id: row.percent for row in view.find(StageProgress)}
        (spent,) = view.find(Spending)
    assert percents == {sample("M1"): Decimal(75), sample("M2"): Decimal(50)}
    assert (spent.amount, spent.unit_id) == (Decimal(12_000_000), sample("U1"))


def test_nothing_becomes_a_result_before_it_is_accepted(office: "Office") -> None:
    form = typed(office)
    office.check(form)
    assert result(office, "I1", "U1") is None


def test_who_typed_a_form_never_accepts_it(office: "Office") -> None:
    form = office.issue()["U1"]
    office.type(form, seat="W1/head")
    office.check(form)
    with pytest.raises(UserError, match="somebody else accepts it"):
        office.accept(form, seat="W1/head")
    assert office.accept(form, seat="W1/secretary").forms == 1


def test_many_forms_are_accepted_at_once_or_none_of_them(office: "Office") -> None:
    forms = office.issue()
    for form in forms.values():
        office.type(form)
    office.check(forms["U1"])
    with pytest.raises(UserError, match="cannot be accepted"):
        office.accept(*forms.values())
    assert office.state(forms["U1"]) is FormState.CHECKED
    office.check(forms["U2"])
    assert office.accept(*forms.values()).forms == 2
    assert {office.state(form) for form in forms.values()} == {FormState.ACCEPTED}


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


def test_the_next_unit_comes_in_order_and_from_the_beginning_again(office: "Office") -> None:
    forms = office.issue()
    entry = FormEntry(office.workspace)
    assert entry.next_form(forms["U1"]) == forms["U2"]
    assert entry.next_form(forms["U2"]) == forms["U1"]
    office.type(forms["U1"])
    assert entry.next_form(forms["U2"]) is None
    assert [(item.code, item.state) for item in entry.queue(forms["U2"])] == [
        ("U1", FormState.TYPED),
        ("U2", FormState.ISSUED),
    ]


def test_the_last_cycles_words_and_typist_are_remembered(office: "Office") -> None:
    form = typed(office, _4=Typing("دو ایستگاه تحویل شد"))
    office.check(form)
    office.accept(form)
    with office.sits("C/secretary"):
        office.cycle = Cycles(office.workspace).open(
            sample("P"), CycleKind.TWO_MONTHLY, Period.parse("1404B4"), day=office.day
        )
    office.day = date(2025, 12, 1)
    with office.workspace.store.view() as view:
        known = {one.id for one in view.find(Form)}
    office.issue()
    with office.workspace.store.view() as view:
        (new,) = (
            one
            for one in view.find(Form, unit_id=sample("U1"), workgroup_id=sample("W1"))
            if one.id not in known
        )
    lines = {line.number: line for line in office.open(new.id).lines}
    words, progress = lines["4"].last, lines["2.1"].last
    assert words is not None
    assert progress is not None
    assert words.text == "دو ایستگاه تحویل شد"
    assert (progress.value, progress.person) == (Decimal(50), "W1 expert")


def test_unsaved_work_is_found_again_with_its_difference(office: "Office") -> None:
    form = office.issue()["U1"]
    sheet = office.open(form)
    first, second = sheet.lines[0].id, sheet.lines[1].id
    with office.sits("W1/expert"):
        drafts = Drafts(office.workspace, lambda: 1_700_000_000_000)
        FormEntry(office.workspace).save(form, {second: Typing("5")}, day=office.day)
        assert drafts.found(form) is None
        drafts.keep(form, {first: Typing("1"), second: Typing("5")})
        drafts.keep(form, {first: Typing("12.", "x"), second: Typing("5")})
        draft = Drafts(office.workspace).found(form)
        assert draft is not None
        assert draft.at.year == 2023
        (difference,) = drafts.difference(office.open(form), draft)
        assert difference.line.number == "1.1"
        assert (difference.saved, difference.typed) == (Typing(), Typing("12.", "x"))
        assert [one.form_id for one in drafts.all()] == [form]
    with office.sits("W1/head"):
        assert Drafts(office.workspace).found(form) is None, "everyone has their own"
    with office.sits("W1/expert"):
        FormEntry(office.workspace).save(form, {first: Typing("12")}, day=office.day)
        assert drafts.found(form) is None


def test_a_draft_can_be_thrown_away_and_is_no_change_that_screens_hear_of(
    office: "Office",
) -> None:
    form = office.issue()["U1"]
    heard: list[object] = []
    office.workspace.on_change(heard.append)
    drafts = Drafts(office.workspace)
    drafts.keep(form, {})
    drafts.discard(form)
    assert drafts.all() == ()
    assert heard == []


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


tries = st.lists(
    st.tuples(
        st.sampled_from(FormVerb),
        st.sampled_from(["W1/head", "W1/secretary", "W1/expert", "W2/head", "C/secretary"]),
    ),
    max_size=12,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tries=tries)
def test_random_people_never_get_a_form_where_it_may_not_be(
    office: "Office", tries: list[tuple[FormVerb, str]]
) -> None:
    """One form, tried on by anybody: every step that succeeds was possible, is recorded with who
    made it, and no one accepts what they typed."""
    form = next(iter(office.issue().values()))
    with office.workspace.store.view() as view:
        form = max(
            view.find(Form, unit_id=sample("U1"), workgroup_id=sample("W1")),
            key=lambda one: one.number,
        ).id
    for verb, seat in tries:
        before = office.state(form)
        try:
            made = attempt(office, form, verb, seat)
        except UserError:
            assert office.state(form) is before
            continue
        assert verb in verbs(before)
        assert seat.startswith("W1/")
        with office.workspace.store.view() as view:
            steps = view.find(FormStep, form_id=form, order_by=("number",))
        assert [step.number for step in steps] == list(range(1, len(steps) + 1))
        assert steps[-1].state is office.state(form)
        if verb is not FormVerb.TYPE:
            assert steps[-1].person_id == sample(seat)
        if verb is FormVerb.ACCEPT:
            typists = {one.person_id for one in steps if one.state is FormState.TYPED}
            assert sample(seat) not in typists
        form = made


def attempt(office: "Office", form: UUID, verb: FormVerb, seat: str) -> UUID:
    """Do it; the form that is in use then."""
    steps, day = FormSteps(office.workspace), office.day
    with office.sits(seat):
        match verb:
            case FormVerb.DELIVER:
                steps.deliver([form], day=day, letter_number="۱", letter_on=day)
            case FormVerb.RECEIVE:
                steps.receive([form], day=day)
            case FormVerb.TYPE:
                office.type(form, seat=seat)
            case FormVerb.CHECK:
                steps.check([form], day=day)
            case FormVerb.ACCEPT:
                FormAcceptance(office.workspace).accept([form], day=day)
            case FormVerb.RETURN:
                line = office.open(form).lines[0].id
                return FormAcceptance(office.workspace).return_(form, {line: "نه"}, day=day)
    return form


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.data(),
    texts=st.lists(st.text("۱۲3٤.٫/ -آبx", max_size=6), min_size=10, max_size=10),
)
def test_whatever_is_typed_is_either_saved_as_read_or_refused(
    office: "Office", data: st.DataObject, texts: list[str]
) -> None:
    form = office.issue()["U1"]
    sheet = office.open(form)
    told = {
        line.id: Typing(text, data.draw(st.sampled_from(["", "4", "۰"])))
        for line, text in zip(sheet.lines, texts, strict=True)
    }
    said = {line.id: read_typing(told[line.id], line) for line in sheet.lines}
    with office.sits("W1/expert"):
        try:
            FormEntry(office.workspace).save(form, told, day=office.day)
        except UserError:
            assert any(not isinstance(one, (type(None), Filled)) for one in said.values())
            return
    for line in office.open(form).lines:
        filled = said[line.id]
        if filled is None:
            assert line.answer is None
        else:
            assert isinstance(filled, Filled)
            assert line.answer == filled.answer(line.id, form)
    check_sheet(office.open(form), told)

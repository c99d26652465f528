"""A form is typed, checked, accepted or sent back; what it says becomes results, once."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.form import Answer, Form, FormState
from paayesh_desktop.domain.form_sheet import Typing
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.progress import Spending, StageProgress
from paayesh_desktop.domain.result import Result, ValueKind, result_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.forms.cycles import Cycles
from paayesh_desktop.services.forms.drafts import Drafts
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.judging.desk_evaluation import now
from paayesh_desktop.services.judging.evaluation import Evaluation
from tests.services.conftest import sample
from tests.services.typed_forms import NOT_AVAILABLE, THIRD, result, typed

if TYPE_CHECKING:
    from services.conftest import Office


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

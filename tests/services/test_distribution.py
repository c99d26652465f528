"""Cycles are opened by the committee; forms go out once, to those who carry out the projects."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.cycle_calendar import SPANS
from paayesh_desktop.domain.form import FormLine, FormState
from paayesh_desktop.domain.form_template import FieldKind, FormTemplate
from paayesh_desktop.domain.holiday import Holiday, working_days_between
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.domain.result import Result, ValueKind, result_key
from paayesh_desktop.domain.template_draft import FieldDraft, TemplateDraft
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.forms.cycles import Cycles
from paayesh_desktop.services.forms.distribution import Distributed, Distribution
from paayesh_desktop.services.forms.form_templates import FormTemplates

if TYPE_CHECKING:
    from services.conftest import Office

DAY = date(2025, 10, 1)
THIRD = Period.parse("1404B3")
FOURTH = Period.parse("1404B4")


def sample(code: str) -> UUID:
    return reference_key("sample", code)


def test_a_year_of_cycles_is_opened_in_one_action(office: "Office") -> None:
    cycles = Cycles(office.workspace)
    with office.sits("C/secretary"):
        made = cycles.open_year(sample("P"), 1404, list(CycleKind), day=DAY)
        again = cycles.open_year(sample("P"), 1404, list(CycleKind), day=DAY)
    assert len(made) == 24 + 6 + 2 + 1 - 1, "the third bimester was open already"
    assert again == ()
    kinds = {cycle.kind for cycle in cycles.list(sample("P"), year=1404) if cycle.evaluates}
    assert kinds == {CycleKind.TWO_MONTHLY}


@pytest.mark.parametrize("year", [0, 1300, 99999])
def test_a_year_outside_the_plan_is_refused_in_a_sentence(office: "Office", year: int) -> None:
    with office.sits("C/secretary"), pytest.raises(UserError, match="lies outside"):
        Cycles(office.workspace).open_year(sample("P"), year, list(CycleKind), day=DAY)


def test_forms_have_their_working_days_after_the_period(office: "Office") -> None:
    with office.workspace.store.change(by=office.workspace.desk.person) as change:
        change.put(Holiday(new_key(), date(2025, 11, 24), "تعطیل"), party=COMMITTEE)
    cycle = Cycles(office.workspace).proposed(sample("P"), CycleKind.TWO_MONTHLY, FOURTH)
    off = frozenset({date(2025, 11, 24)})
    assert working_days_between(FOURTH.end, cycle.due_on, off) == SPANS[cycle.kind].after
    assert cycle.opens_on < FOURTH.end < cycle.due_on


def test_the_current_cycle_is_the_newest_evaluation_that_has_opened(office: "Office") -> None:
    cycles = Cycles(office.workspace)
    with office.sits("C/secretary"):
        cycles.open_year(sample("P"), 1404, list(CycleKind), day=DAY)

    def period(cycle: Cycle | None) -> str | None:
        return cycle.period if cycle else None

    assert period(cycles.current(sample("P"), date(2025, 3, 1))) is None
    assert period(cycles.current(sample("P"), date(2025, 10, 1))) == "1404B3"
    assert period(cycles.current(sample("P"), date(2025, 11, 21))) == "1404B4"
    assert period(cycles.current(sample("P"), DAY, evaluates=False)) == "1404H1"
    assert period(cycles.current(sample("P"), date(2025, 10, 6), evaluates=None)) == "1404F13"


def test_only_the_committee_opens_cycles_and_only_sensible_ones(office: "Office") -> None:
    cycles, plan, kind = Cycles(office.workspace), sample("P"), CycleKind.TWO_MONTHLY
    with office.sits("W1/secretary"), pytest.raises(UserError, match="holds no seat"):
        cycles.open(plan, kind, FOURTH, day=DAY)
    with office.sits("C/secretary"):
        for period, said in (
            (THIRD, "open already"),
            (Period.parse("1404H1"), "no period of a two-monthly"),
            (Period.parse("1409B1"), "lies outside"),
        ):
            with pytest.raises(UserError, match=said):
                cycles.open(plan, kind, period, day=DAY)
        with pytest.raises(UserError, match="before they go out"):
            cycles.open(plan, kind, FOURTH, date(2025, 10, 2), day=DAY)
    assert [cycle.period for cycle in cycles.list(plan)] == ["1404B3"]


def test_other_dates_leave_forms_their_day(office: "Office") -> None:
    forms = office.issue()
    due = office.open(forms["U1"]).form.due_on
    with office.sits("C/secretary"):
        edited = Cycles(office.workspace).edit(
            office.cycle.id, day=DAY, opens_on=DAY, due_on=date(2025, 12, 1), remark=" دیرتر "
        )
    assert (edited.due_on, edited.remark) == (date(2025, 12, 1), "دیرتر")
    assert office.open(forms["U1"]).form.due_on == due


def preview(office: "Office", workgroup: str = "W1") -> Distributed:
    return Distribution(office.workspace).preview(
        office.cycle.id, office.template.id, sample(workgroup)
    )


def test_every_unit_of_the_workgroups_projects_gets_a_form_in_order(office: "Office") -> None:
    before = preview(office)
    assert [unit.code for unit in before.units] == ["U1", "U2"]
    assert (before.forms, before.new, before.lines) == (2, 2, 2 * (4 + 2 + 1 + 3))
    forms = office.issue()
    assert list(forms) == ["U1", "U2"]
    assert preview(office).new == 0
    assert [unit.code for unit in preview(office, "W2").units] == ["U1", "U3"]


def test_lines_are_numbered_as_on_paper(office: "Office") -> None:
    sheet = office.open(office.issue()["U1"])
    assert [(line.number, line.label) for line in sheet.lines] == [
        ("1.1", "طول خط ساخته‌شده"),
        ("1.2", "ایستگاه‌های آماده"),
        ("1.3", "چاه‌های پلمب‌شده"),
        ("1.4", "سهم"),
        ("2.1", "حفاری"),
        ("2.2", "ریل‌گذاری"),
        ("3.1", "توسعه خط سه قطار شهری"),
        ("4", "دستاوردهای دوره"),
        ("5", "چالش‌ها و راه‌حل‌های پیشنهادی"),
        ("6", "موانع پیش رو"),
    ]
    assert {line.heading for line in sheet.lines[:7]} == {"M توسعه خط سه قطار شهری"}
    assert sheet.lines[4].kind is FieldKind.PROGRESS
    assert (sheet.form.state, sheet.form.number) == (FormState.ISSUED, 1)


def test_doing_it_again_hands_out_nothing(office: "Office") -> None:
    first = office.issue()
    with office.workspace.store.view() as view:
        lines = view.count(FormLine)
    assert office.issue() == first
    with office.workspace.store.view() as view:
        assert view.count(FormLine) == lines


def test_a_unit_that_was_added_later_gets_its_form_alone(office: "Office") -> None:
    distribution = Distribution(office.workspace)
    with office.sits("W1/secretary"):
        (one,) = distribution.issue(
            office.cycle.id, office.template.id, sample("W1"), day=DAY, units=[sample("U2")]
        )
    forms = office.issue()
    assert forms["U2"] == one
    assert forms["U1"] != one


def test_with_a_letter_forms_are_delivered_at_once(office: "Office") -> None:
    with office.sits("W1/head"):
        forms = Distribution(office.workspace).issue(
            office.cycle.id,
            office.template.id,
            sample("W1"),
            day=DAY,
            letter_number="۱۲/ب",
            letter_on=DAY,
        )
    assert {office.state(form) for form in forms} == {FormState.DELIVERED}


def test_an_indicator_is_asked_in_the_cycle_that_collects_it(office: "Office") -> None:
    fortnight = Period.parse("1404F13")
    with office.sits("C/secretary"):
        cycle = Cycles(office.workspace).open(
            sample("P"), CycleKind.FORTNIGHTLY, fortnight, day=DAY
        )
        draft = TemplateDraft(
            "آمار", CycleKind.FORTNIGHTLY, (FieldDraft(FieldKind.INDICATORS, label="مقدار"),)
        )
        template = FormTemplates(office.workspace).save(draft, day=DAY)
    with office.sits("W1/secretary"):
        forms = Distribution(office.workspace).issue(cycle.id, template.id, sample("W1"), day=DAY)
    assert [line.label for line in office.open(forms[0]).lines] == ["کارگر"]
    with office.sits("W2/secretary"):
        none = Distribution(office.workspace).issue(cycle.id, template.id, sample("W2"), day=DAY)
    assert none == (), "a form without a line is no form"


def test_projects_that_do_not_run_in_the_period_are_not_asked_about(office: "Office") -> None:
    with office.workspace.store.change(by=office.workspace.desk.person) as change:
        metro = change.get(Element, sample("M"))
        assert metro is not None
        ended = Element(
            metro.id, metro.plan_id, metro.kind, metro.code, metro.title, metro.parent_id,
            metro.workgroup_id, ends_on=date(2025, 6, 1),
        )  # fmt: skip
        change.put(ended, party=COMMITTEE)
    with office.sits("W1/secretary"), pytest.raises(UserError, match="nobody gets a form"):
        Distribution(office.workspace).issue(
            office.cycle.id, office.template.id, sample("W1"), day=DAY
        )


def test_what_was_reported_as_a_whole_is_asked_of_the_leading_unit_alone(
    office: "Office",
) -> None:
    key = result_key(sample("R"), Period.parse("1404B1"))
    row = Result(key, sample("R"), "1404B1", ValueKind.ZERO)
    with office.workspace.store.change(by=office.workspace.desk.person) as change:
        change.put(row, party=sample("W1"))
    forms = office.issue()
    lead, other = office.open(forms["U1"]), office.open(forms["U2"])
    assert [line.unit_id for line in lead.lines if line.label == "سهم"] == [None]
    assert "سهم" not in {line.label for line in other.lines}


def test_a_whole_figure_that_comes_later_does_not_swallow_the_units_answers(
    office: "Office",
) -> None:
    forms = office.issue()
    key = result_key(sample("R"), Period.parse("1404B1"))
    row = Result(key, sample("R"), "1404B1", ValueKind.ZERO)
    with office.workspace.store.change(by=office.workspace.desk.person) as change:
        change.put(row, party=sample("W1"))
    units = {
        line.unit_id
        for form in forms.values()
        for line in office.open(form).lines
        if line.label == "سهم"
    }
    assert units == {sample("U1"), sample("U2")}


def test_a_template_for_other_cycles_a_retired_one_and_a_stranger_are_refused(
    office: "Office",
) -> None:
    templates = FormTemplates(office.workspace)
    distribution = Distribution(office.workspace)
    with office.sits("C/chair"):
        other = templates.save(templates.standard(CycleKind.ANNUAL), day=DAY)
        templates.retire(office.template.id, day=DAY)
    with office.sits("W1/secretary"):
        with pytest.raises(UserError, match="is for annual cycles"):
            distribution.issue(office.cycle.id, other.id, sample("W1"), day=DAY)
        with pytest.raises(UserError, match="not handed out any more"):
            distribution.issue(office.cycle.id, office.template.id, sample("W1"), day=DAY)
        with pytest.raises(UserError, match="holds no seat"):
            distribution.issue(office.cycle.id, office.template.id, sample("W2"), day=DAY)


def test_the_same_questions_are_the_same_template(office: "Office") -> None:
    templates = FormTemplates(office.workspace)
    with office.sits("C/secretary"):
        again = templates.save(templates.standard(CycleKind.TWO_MONTHLY), day=DAY)
    assert again == office.template
    with office.workspace.store.view() as view:
        assert view.count(FormTemplate) == 1


def test_a_revised_template_takes_the_old_ones_place_and_its_forms_finish(
    office: "Office",
) -> None:
    templates = FormTemplates(office.workspace)
    form = office.issue()["U1"]
    draft = templates.draft(office.template.id)
    with office.sits("C/secretary"):
        new = templates.save(draft.without(5), day=DAY, replaces=office.template.id)
    assert new.replaces_id == office.template.id
    assert [one.id for one in templates.list()] == [new.id]
    assert {one.id for one in templates.list(retired=True)} == {new.id, office.template.id}
    assert (templates.uses(office.template.id), templates.uses(new.id)) == (2, 0)
    assert office.type(form) is FormState.TYPED
    with office.sits("C/secretary"):
        assert templates.restore(office.template.id, day=DAY).retired is False


def test_a_template_that_makes_no_sense_is_not_kept(office: "Office") -> None:
    draft = TemplateDraft("بی‌پرسش", CycleKind.ANNUAL)
    with office.sits("C/secretary"), pytest.raises(UserError, match="asks nothing yet"):
        FormTemplates(office.workspace).save(draft, day=DAY)
    with office.sits("W1/head"), pytest.raises(UserError, match="holds no seat"):
        FormTemplates(office.workspace).retire(office.template.id, day=DAY)

"""The forms of a cycle are narrowed and ordered by the database; nothing late is lost."""

from datetime import date, timedelta

import pytest

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.template_draft import TemplateDraft
from paayesh_desktop.services.forms.cycle_year import cycle_year
from paayesh_desktop.services.forms.cycles import Cycles
from paayesh_desktop.services.forms.form_acceptance import FormAcceptance
from paayesh_desktop.services.forms.form_board import form_board
from paayesh_desktop.services.forms.form_calls import FormCalls
from paayesh_desktop.services.forms.form_grid import LATE, OVERDUE, FormGrid, place_of
from paayesh_desktop.services.forms.form_guide import Deed, next_deed
from paayesh_desktop.services.forms.form_list import FormList, FormRow, MatchingForms
from paayesh_desktop.services.forms.form_query import FormFilter, FormGroup, FormSort
from paayesh_desktop.services.forms.form_steps import FormSteps
from paayesh_desktop.services.forms.form_story import (
    StoryCall,
    StoryReminder,
    StoryStep,
    form_story,
)
from paayesh_desktop.services.forms.form_templates import FormTemplates
from paayesh_desktop.services.forms.template_shelf import template_shelf
from tests.services.conftest import DAY, Office, sample

LATER = date(2025, 10, 20)


def found(
    office: Office, group: FormGroup = FormGroup.ALL, day: date = DAY, text: str = ""
) -> MatchingForms:
    wanted = FormFilter(office.cycle.id, day, sample("W1"), group, text)
    return FormList(office.workspace.store).matching(wanted, FormSort.UNIT)


def rows(office: Office, day: date = DAY) -> list[FormRow]:
    return FormList(office.workspace.store).page(found(office, day=day).ids, day)


def call(office: Office, form: object, promised: date, day: date = DAY) -> None:
    with office.sits("W1/secretary"):
        FormCalls(office.workspace).call(
            form,  # pyright: ignore[reportArgumentType] - a key of `issue`
            day=day,
            spoke_with="خانم مهدوی",
            remark="فردا می‌فرستند",
            promised_on=promised,
        )


def remind(office: Office, *forms: object, day: date = LATER) -> None:
    with office.sits("W1/secretary"):
        FormCalls(office.workspace).remind(
            forms,  # pyright: ignore[reportArgumentType]
            day=day,
            letter_number="۲۳۱",
            letter_on=day,
        )


def test_forms_stand_in_the_order_of_the_units_until_another_is_asked_for(office: Office) -> None:
    forms = office.issue()
    assert list(found(office).ids) == [forms["U1"], forms["U2"]]
    with office.sits("W1/secretary"):
        FormSteps(office.workspace).receive([forms["U1"]], day=DAY)
    wanted = FormFilter(office.cycle.id, DAY, sample("W1"))
    by_state = FormList(office.workspace.store).matching(wanted, FormSort.STATE)
    assert list(by_state.ids) == [forms["U2"], forms["U1"]]
    assert list(found(office, text="منطقه 2").ids) == [forms["U2"]]


def test_every_order_can_be_asked_for_both_ways(office: Office) -> None:
    forms = office.issue()
    call(office, forms["U2"], DAY + timedelta(1))
    remind(office, forms["U2"])
    office.type(forms["U2"])
    wanted = FormFilter(office.cycle.id, DAY, sample("W1"))
    listed = FormList(office.workspace.store)
    for sort in (FormSort.CALL, FormSort.REMINDERS, FormSort.FILLED):
        assert listed.matching(wanted, sort, descending=True).ids[0] == forms["U2"], sort


def test_what_is_due_and_not_here_is_overdue_and_to_be_reminded_of(office: Office) -> None:
    forms = office.issue()
    counts = found(office).counts
    assert (counts[FormGroup.AWAITED], counts[FormGroup.OVERDUE]) == (2, 0)
    counts = found(office, day=LATER).counts
    assert (counts[FormGroup.OVERDUE], counts[FormGroup.TO_REMIND]) == (2, 2)
    remind(office, forms["U1"])
    assert list(found(office, FormGroup.TO_REMIND, LATER).ids) == [forms["U2"]]
    week = LATER + timedelta(7)
    assert len(found(office, FormGroup.TO_REMIND, week).ids) == 2, "after a week again"
    assert all(row.late > 0 and row.left == 0 for row in rows(office, LATER))


def test_a_promise_stays_the_reminder_until_it_is_broken(office: Office) -> None:
    forms = office.issue()
    call(office, forms["U1"], LATER)
    assert list(found(office, FormGroup.TO_REMIND, LATER).ids) == [forms["U2"]]
    after = LATER + timedelta(1)
    assert list(found(office, FormGroup.PROMISE_BROKEN, after).ids) == [forms["U1"]]
    row = rows(office, after)[0]
    assert row.promise_broken
    assert row.call is not None
    assert row.call.promised_on == LATER
    call(office, forms["U1"], after + timedelta(3), day=after)
    assert found(office, FormGroup.PROMISE_BROKEN, after).counts[FormGroup.PROMISE_BROKEN] == 0


def test_a_form_that_came_late_keeps_its_mark(office: Office) -> None:
    forms = office.issue()
    with office.sits("W1/secretary"):
        FormSteps(office.workspace).receive([forms["U1"]], day=LATER)
        FormSteps(office.workspace).receive([forms["U2"]], day=DAY)
    late, timely = rows(office, LATER + timedelta(30))
    assert (late.came_on, timely.came_on) == (LATER, DAY)
    assert (late.late > 0, timely.late) == (True, 0)
    assert list(found(office, FormGroup.CAME_LATE).ids) == [forms["U1"]]
    assert not late.awaited


def test_only_the_newest_version_of_a_form_counts(office: Office) -> None:
    forms = office.issue()
    office.type(forms["U1"])
    office.check(forms["U1"])
    line = office.open(forms["U1"]).lines[0].id
    with office.sits("W1/head"):
        second = FormAcceptance(office.workspace).return_(
            forms["U1"], {line: "عدد با سند نمی‌خواند"}, day=DAY
        )
    assert list(found(office).ids) == [second, forms["U2"]]
    assert [row.number for row in rows(office)] == [2, 1]


def test_the_story_of_a_form_tells_all_its_versions_newest_first(office: Office) -> None:
    forms = office.issue()
    call(office, forms["U1"], DAY + timedelta(1))
    office.type(forms["U1"])
    office.check(forms["U1"])
    line = office.open(forms["U1"]).lines[0]
    with office.sits("W1/head"):
        second = FormAcceptance(office.workspace).return_(
            forms["U1"], {line.id: "بی‌سند"}, day=DAY + timedelta(2)
        )
        told = form_story(office.workspace, second, DAY + timedelta(2))
    assert told is not None
    remind(office, second)
    again = form_story(office.workspace, second, LATER)
    assert again is not None
    assert isinstance(again.happened[0], StoryReminder)
    steps = [one for one in told.happened if isinstance(one, StoryStep)]
    assert (steps[0].version, steps[-1].version, steps[-1].state) == (2, 1, FormState.ISSUED)
    returned = next(one for one in steps if one.state is FormState.RETURNED)
    assert returned.reasons == ((line.number, "بی‌سند"),)
    assert [one.spoke_with for one in told.happened if isinstance(one, StoryCall)] == ["خانم مهدوی"]
    assert Right.ACCEPT in told.may


def test_the_grid_shows_who_came_late_and_who_is_awaited_too_long(office: Office) -> None:
    forms = office.issue()
    with office.sits("W1/secretary"):
        FormSteps(office.workspace).receive([forms["U1"]], day=LATER)
    grid = FormGrid(office.workspace.store)
    cycles = grid.cycles(sample("P"), CycleKind.TWO_MONTHLY, LATER)
    pairs = grid.rows(cycles, sample("W1"))
    first, second = grid.page(cycles, list(pairs.values()), LATER)
    assert (first.cells, first.marks) == (bytes([place_of(FormState.ON_PAPER)]), bytes([LATE]))
    assert (second.cells, second.forms) == (bytes([OVERDUE]), (forms["U2"],))
    assert grid.rows(cycles, sample("W2")) == {}
    assert len(grid.rows(cycles, None, "منطقه ۱")) == 1


def test_the_board_begins_with_the_own_workgroup_and_the_newest_cycle(office: Office) -> None:
    with office.sits("W2/secretary"):
        board = form_board(office.workspace, DAY)
        assert (board.workgroup, board.cycle) == (sample("W2"), office.cycle)
        assert Right.DISTRIBUTE in board.may
        assert Right.CYCLES not in board.may
        every = form_board(office.workspace, DAY, asked=True)
        assert every.workgroup is None
    with office.sits("C/secretary"):
        assert form_board(office.workspace, DAY).workgroup is None
    assert form_board(office.workspace, DAY).turn == "C chair"


def test_forms_that_are_overdue_in_another_cycle_are_not_forgotten(office: Office) -> None:
    office.issue()
    with office.sits("C/secretary"):
        cycles = Cycles(office.workspace)
        fourth = cycles.open(sample("P"), CycleKind.TWO_MONTHLY, Period.parse("1404B4"), day=LATER)
    with office.sits("W1/secretary"):
        board = form_board(office.workspace, fourth.opens_on)
        assert (board.cycle, board.elsewhere) == (fourth, 2)
        assert form_board(office.workspace, DAY).elsewhere == 0
    with office.sits("W2/secretary"):
        assert form_board(office.workspace, fourth.opens_on).late == {}


@pytest.mark.parametrize(
    ("waiting", "expected"),
    [
        ({}, (Deed.HAND_OUT, 0)),
        ({FormGroup.ISSUED: 3, FormGroup.ON_PAPER: 1}, (Deed.TYPE, 1)),
        ({FormGroup.TO_REMIND: 2, FormGroup.ISSUED: 3}, (Deed.DELIVER, 3)),
        ({FormGroup.CHECKED: 1, FormGroup.TYPED: 5}, (Deed.ACCEPT, 1)),
        ({FormGroup.ACCEPTED: 4}, None),
    ],
)
def test_what_is_nearest_to_the_end_is_done_first(
    waiting: dict[FormGroup, int], expected: tuple[Deed, int] | None
) -> None:
    counts = {FormGroup.ALL: sum(waiting.values()), **waiting}
    assert next_deed(counts, frozenset(Right), of_workgroup=True) == expected
    assert next_deed(counts, frozenset(Right), of_workgroup=False) is None
    assert next_deed(counts, frozenset(), of_workgroup=True) is None


def test_a_year_of_cycles_shows_the_open_ones_and_those_that_could_be(office: Office) -> None:
    forms = office.issue()
    with office.sits("W1/secretary"):
        FormSteps(office.workspace).receive([forms["U1"]], day=DAY)
        year = cycle_year(office.workspace, DAY)
    assert [line.open for line in year.lines] == [False, False, True, False, False, False]
    third = year.lines[2]
    assert (third.out, third.back, third.accepted) == (2, 1, 0)
    assert (year.missing, year.may, year.turn) == (5, False, "C chair")
    proposed = Cycles(office.workspace).proposed(
        sample("P"), CycleKind.TWO_MONTHLY, year.lines[3].period
    )
    assert year.lines[3].cycle == proposed
    assert cycle_year(office.workspace, DAY, 1390).year == 1404, "the plan begins then"


def test_the_shelf_knows_what_a_template_replaced(office: Office) -> None:
    templates = FormTemplates(office.workspace)
    draft = templates.draft(office.template.id)
    other = TemplateDraft(draft.title, draft.cycle_kind, draft.fields[:3])
    with office.sits("C/secretary"):
        newer = templates.save(other, day=DAY, replaces=office.template.id)
        shelf = template_shelf(office.workspace, DAY)
    line = next(one for one in shelf.lines if one.template.id == newer.id)
    assert line.lineage == (office.template.digest,)
    assert shelf.may
    assert shelf.known(newer.digest) == newer
    assert shelf.known("0" * 64) is None

"""Who has reported and who has not, what was promised, and what is to be done next."""

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from paayesh_desktop.domain.form import Form, FormLine, FormState, FormStep, form_key
from paayesh_desktop.domain.form_course import FormVerb
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit
from paayesh_desktop.domain.period import Period
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.forms.collection import Collection, waiting
from paayesh_desktop.services.forms.form_acceptance import FormAcceptance
from paayesh_desktop.services.forms.form_calls import FormCalls
from paayesh_desktop.services.forms.form_maker import form_step
from tests.services.conftest import statements

if TYPE_CHECKING:
    from services.conftest import Office


def sample(code: str) -> UUID:
    return reference_key("sample", code)


def test_a_cycle_shows_every_unit_with_its_state_days_and_answers(office: "Office") -> None:
    forms = office.issue()
    office.type(forms["U1"])
    due = office.open(forms["U2"]).form.due_on
    collection = Collection(office.workspace)
    rows = collection.forms(office.cycle.id, due - timedelta(days=1))
    assert [(row.unit_code, row.state, row.verb) for row in rows] == [
        ("U1", FormState.TYPED, FormVerb.CHECK),
        ("U2", FormState.ISSUED, FormVerb.DELIVER),
    ]
    assert [(row.lines, row.answered, row.days_left) for row in rows] == [(10, 10, 0), (10, 0, 1)]
    assert [row.overdue for row in rows] == [False, False]
    late = collection.forms(office.cycle.id, due + timedelta(days=7))
    assert [(row.late_days, row.overdue) for row in late] == [(0, False), (6, True)]
    assert late[0].came_on == office.day


def test_the_summary_counts_what_the_rows_show(office: "Office") -> None:
    forms = office.issue()
    office.issue("W2")
    office.day = office.open(forms["U1"]).form.due_on + timedelta(days=3)
    office.type(forms["U1"])
    office.check(forms["U1"])
    office.accept(forms["U1"])
    collection = Collection(office.workspace)
    summary = collection.summary(office.cycle.id, office.day, workgroup_id=sample("W1"))
    assert (summary.forms, summary.accepted, summary.overdue, summary.came_late) == (2, 1, 1, 1)
    assert collection.summary(office.cycle.id, office.day).forms == 4


def test_only_the_newest_version_of_a_form_counts(office: "Office") -> None:
    form = office.issue()["U1"]
    office.type(form)
    with office.sits("W1/head"):
        again = FormAcceptance(office.workspace).return_(
            form, {office.open(form).lines[0].id: "نه"}, day=office.day
        )
    rows = Collection(office.workspace).forms(office.cycle.id, office.day)
    assert [(row.form_id, row.number) for row in rows if row.unit_code == "U1"] == [(again, 2)]
    with office.workspace.store.view() as view:
        ahead = waiting(view, [sample("W1")], office.day)
    assert {one.form_id for one in ahead} == {row.form_id for row in rows}


def test_what_was_said_on_the_telephone_is_known_the_next_time(office: "Office") -> None:
    form = office.issue()["U1"]
    calls = FormCalls(office.workspace)
    promised = office.day + timedelta(days=3)
    with office.sits("W1/expert"):
        with pytest.raises(UserError, match="Nobody is named"):
            calls.call(form, day=office.day, spoke_with=" ")
        with pytest.raises(UserError, match="lies before the call"):
            calls.call(form, day=office.day, spoke_with="خانم رضایی", promised_on=date(2025, 9, 1))
        calls.call(form, day=office.day - timedelta(days=1), spoke_with="آقای کریمی")
        calls.call(form, day=office.day, spoke_with="خانم رضایی", promised_on=promised)
    row = Collection(office.workspace).forms(office.cycle.id, office.day)[0]
    assert (row.last_call_on, row.spoke_with, row.promised_on) == (
        office.day,
        "خانم رضایی",
        promised,
    )
    assert [(one.on, one.by) for one in calls.of(form)] == [
        (office.day, "W1 expert"),
        (office.day - timedelta(days=1), "W1 expert"),
    ]


def test_overdue_units_are_reminded_those_who_promised_last(office: "Office") -> None:
    forms = office.issue()
    calls, collection = FormCalls(office.workspace), Collection(office.workspace)
    due = office.open(forms["U1"]).form.due_on
    assert collection.reminders(due) == ()
    day = due + timedelta(days=4)
    with office.sits("W1/secretary"):
        calls.call(
            forms["U1"], day=day, spoke_with="آقای کریمی", promised_on=day + timedelta(days=1)
        )
        with pytest.raises(UserError, match="no letter number"):
            calls.remind([forms["U2"]], day=day, letter_number="", letter_on=day)
        assert calls.remind([forms["U2"]], day=day, letter_number="۱۴", letter_on=day) == 1
    rows = collection.reminders(day, workgroup_id=sample("W1"))
    assert [(row.unit_code, row.reminders, row.reminded_on) for row in rows] == [
        ("U2", 1, day),
        ("U1", 0, None),
    ]
    broken = collection.reminders(day + timedelta(days=2), cycle_id=office.cycle.id)
    assert [row.unit_code for row in broken] == ["U1", "U2"]


def test_nobody_is_reminded_of_a_form_that_came_back(office: "Office") -> None:
    form = office.issue()["U1"]
    office.type(form)
    with office.sits("W1/secretary"), pytest.raises(UserError, match="has come back already"):
        FormCalls(office.workspace).remind(
            [form], day=office.day, letter_number="۱۴", letter_on=office.day
        )


def test_what_waits_is_told_with_its_verb_overdue_first(office: "Office") -> None:
    forms = office.issue()
    office.type(forms["U2"])
    day = office.open(forms["U1"]).form.due_on + timedelta(days=9)
    with office.workspace.store.view() as view:
        first, second = sorted(waiting(view, [sample("W1")], day), key=lambda one: not one.remind)
        assert waiting(view, [sample("W2")], day) == []
    assert (first.form_id, first.verb, first.remind) == (forms["U1"], FormVerb.DELIVER, True)
    assert (second.verb, second.remind, second.period) == (FormVerb.CHECK, False, "1404B3")
    assert first.late_days == 8
    office.check(forms["U2"])
    office.accept(forms["U2"])
    with office.workspace.store.view() as view:
        assert len(waiting(view, [sample("W1")], day)) == 1


def many(office: "Office", count: int) -> None:
    """So many more forms of the cycle."""
    period = Period.parse(office.cycle.period)
    forms: list[Form] = []
    for place in range(count):
        unit = sample(f"unit{place}")
        form = form_key(
            period.start,
            cycle_id=office.cycle.id,
            template_id=office.template.id,
            workgroup_id=sample("W1"),
            unit_id=unit,
            number=1,
        )
        forms.append(
            Form(
                form, office.cycle.id, office.template.id, sample("W1"), unit, sample("V"), 1,
                FormState.ISSUED, office.cycle.due_on,
            )
        )  # fmt: skip
    with office.workspace.store.change(by=office.workspace.desk.person) as change:
        change.put_many(
            Unit,
            [
                Unit(one.unit_id, f"X{place}", f"واحد {place}", Level.DISTRICT, place + 10)
                for place, one in enumerate(forms)
            ],
            party=COMMITTEE,
        )
        change.put_many(Form, forms, party=sample("W1"))
        steps = [form_step(one, 1, one.state, office.day, sample("W1/head")) for one in forms]
        change.put_many(FormStep, steps, party=sample("W1"))
        lines = [
            FormLine(sample(f"line{place}"), one.id, sample("f"), 1, "1")
            for place, one in enumerate(forms)
        ]
        change.put_many(FormLine, lines, party=sample("W1"))


def test_many_forms_are_read_with_as_few_questions_as_one(office: "Office") -> None:
    office.issue()
    collection = Collection(office.workspace)
    with statements(office.workspace.engine) as few:
        collection.forms(office.cycle.id, office.day)
    many(office, 300)
    with statements(office.workspace.engine) as more:
        assert len(collection.forms(office.cycle.id, office.day)) == 302
    assert len(more) == len(few)
    with statements(office.workspace.engine) as asked, office.workspace.store.view() as view:
        assert len(waiting(view, [sample("W1")], office.day)) == 302
    assert len(asked) < 10

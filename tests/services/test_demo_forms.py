"""The demo city's forms are in every state, agree with its results, and pass every check."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.form import Form, FormCall, FormState, FormStep
from paayesh_desktop.domain.form_check import check_sheet
from paayesh_desktop.domain.form_template import FormTemplate
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.progress import Spending, StageProgress
from paayesh_desktop.domain.result import Result, ValueKind, result_key
from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.today.today import Today
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace
from tests.services.conftest import statements

TODAY = date(2026, 11, 21)  # 1405/08/30


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(tmp_path_factory.mktemp("state")))
        setup = DeskSetup(Role.COMMITTEE, "شهر نمونه", "بازدیدکننده", demo=True)
        with Workspace.create(tmp_path_factory.mktemp("city") / "home", setup) as workspace:
            DemoCity(workspace.store).build("small", TODAY, workspace.desk.person)
            yield workspace


def test_every_row_has_a_key_of_its_own_and_the_folder_is_sound(city: Workspace) -> None:
    assert Maintenance(city).check().problems == ()


def test_the_today_page_of_a_whole_city_is_asked_for_in_few_questions(city: Workspace) -> None:
    today = Today(city)
    with statements(city.engine) as asked:
        assert today.look(TODAY).items
    assert len([one for one in asked if one.startswith(("SELECT", "WITH"))]) < 120


def test_there_are_cycles_of_every_kind_and_forms_in_every_state(city: Workspace) -> None:
    with city.store.view() as view:
        cycles = view.find(Cycle)
        forms = view.find(Form)
        templates = view.find(FormTemplate)
        assert view.count(FormCall) > 3
    assert {cycle.kind for cycle in cycles} == set(CycleKind)
    assert {form.state for form in forms} == set(FormState)
    assert {one.cycle_kind for one in templates} == {CycleKind.TWO_MONTHLY, CycleKind.FORTNIGHTLY}
    periods = {cycle.id: cycle.period for cycle in cycles}
    accepted = Counter(periods[one.cycle_id] for one in forms if one.state is FormState.ACCEPTED)
    every = Counter(periods[one.cycle_id] for one in forms if one.number == 1)
    assert accepted["1405B2"] == every["1405B2"] - 1, "all but the one to begin with came back"
    assert every["1405B3"] * 0.6 < accepted["1405B3"] < every["1405B3"]
    for group in {form.workgroup_id for form in forms}:
        waiting = {
            one.state
            for one in forms
            if one.workgroup_id == group and periods[one.cycle_id] == "1405B3"
        }
        assert waiting & {FormState.DELIVERED, FormState.ON_PAPER}, "something to type everywhere"


def test_what_was_typed_passes_every_check_and_agrees_with_the_results(city: Workspace) -> None:
    with city.store.view() as view:
        settled = [FormState.TYPED, FormState.CHECKED, FormState.ACCEPTED]
        forms = view.find(Form, state=settled, order_by=("id",))
    entry = FormEntry(city)
    for form in forms[::9]:
        sheet = entry.open(form.id, TODAY)
        found = check_sheet(sheet, sheet.typings)
        period = Period.parse(sheet.cycle.period)
        older = {
            line.id for line in sheet.lines if line.last and line.last.period != period.previous()
        }
        assert [str(one.sentence) for one in found if one.line_id not in older] == []
        with city.store.view() as view:
            for line in sheet.lines:
                if line.indicator_id is None or line.answer is None:
                    continue
                key = result_key(line.indicator_id, period, line.unit_id)
                result = view.get(Result, key)
                if form.state is FormState.ACCEPTED or result is not None:
                    assert result is not None
                    value = result.value if result.kind in _GIVEN else None
                    assert (line.answer.value, line.answer.kind.value) == (value, result.kind)


def test_steps_are_made_in_order_by_people_in_their_seats_and_never_after_today(
    city: Workspace,
) -> None:
    with city.store.view() as view:
        steps = view.find(FormStep, order_by=("form_id", "number"))
        forms = {form.id: form for form in view.find(Form)}
        people = {person.id for person in view.find(Person)}
        seated = {seat.person_id for seat in view.find(Membership)}
    last: dict[object, FormStep] = {}
    for one in steps:
        assert one.person_id in people & seated
        assert one.on <= TODAY
        former = last.get(one.form_id)
        assert one.number == (former.number + 1 if former else 1)
        assert former is None or former.on <= one.on
        last[one.form_id] = one
    assert {key: one.state for key, one in last.items()} == {
        key: form.state for key, form in forms.items()
    }


def test_work_only_grows_and_most_of_it_keeps_to_the_plan(city: Workspace) -> None:
    with city.store.view() as view:
        progress = view.find(StageProgress)
        spent = view.find(Spending)
    for rows in (
        sorted(
            (str((one.element_id, one.unit_id)), Period.parse(one.period).end, one.percent)
            for one in progress
        ),
        sorted(
            (str((one.element_id, one.unit_id)), Period.parse(one.period).end, one.amount)
            for one in spent
        ),
    ):
        for (about, _, before), (same, _, after) in pairwise(rows):
            assert about != same or before <= after
    assert {one.percent for one in progress} >= {Decimal(0), Decimal(100)}
    assert all(0 <= one.percent <= 100 for one in progress)


_GIVEN = (ValueKind.NUMBER, ValueKind.ZERO)

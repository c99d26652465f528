"""Whoever is new to the demo city finds a form, an opinion and a case first, on whatever day."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from paayesh_desktop.domain.deviation_case import CaseMove, CaseState
from paayesh_desktop.domain.form import Form, FormState
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.demo.demo_rows import DemoSize
from paayesh_desktop.services.evaluations.project_evaluations import ProjectEvaluations
from paayesh_desktop.services.today.today import Today
from paayesh_desktop.services.today.today_items import Item, Verb
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace

TINY = DemoSize(32, 60, 2, offices=False, partners=(1, 2))
SECRETARY = reference_key("demo/person", "W1/secretary")


def first(workspace: Workspace, day: date, count: int) -> list[Item]:
    return list(Today(workspace).look(day).items[:count])


def begin(home: Path, day: date, size: DemoSize | str) -> None:
    """The first four things that a visitor is led to."""
    setup = DeskSetup(Role.COMMITTEE, "شهر نمونه", "بازدیدکننده", demo=True)
    with Workspace.create(home, setup) as workspace:
        DemoCity(workspace.store).build(size, day, workspace.desk.person)
        (visitor,) = first(workspace, day, 1)
        assert (visitor.verb, visitor.key) == (Verb.CONTINUE_AS, SECRETARY)
        workspace.seat(SECRETARY)
        form, opinion, case = first(workspace, day, 3)
        assert [form.verb, opinion.verb, case.verb] == [Verb.TYPE, Verb.OPINE, Verb.CASE]
        assert form.overdue > opinion.overdue > case.overdue > 0
        assert form.key is not None
        assert opinion.key is not None
        assert ProjectEvaluations(workspace).show(opinion.key, day).line.gaps_open == 0
        with workspace.store.view() as view:
            row = view.get(Form, form.key)
            moves = view.find(CaseMove, case_id=case.key)
        assert row is not None
        assert row.state is FormState.ON_PAPER
        assert [move.state for move in moves] == [CaseState.REFERRED]


@pytest.mark.parametrize("day", [date(2026, 9, 23), date(2026, 11, 21), date(2027, 3, 20)])
def test_a_newcomer_is_led_to_a_form_an_opinion_and_a_case(tmp_path: Path, day: date) -> None:
    begin(tmp_path / "city", day, TINY)


@pytest.mark.full
@pytest.mark.parametrize("month", range(1, 13))
def test_all_through_the_year_and_in_the_city_as_it_is_shipped(tmp_path: Path, month: int) -> None:
    for day in (1, 22):
        begin(tmp_path / "city", date(2026, month, day), "small")
        shutil.rmtree(tmp_path / "city")

"""The fortnightly report: who is awaited, what moved, and the fortnight before."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.deviation_case import CaseMove
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.report import Report, Table, encode
from paayesh_desktop.services.cases.case_lines import CaseFilter, case_lines
from paayesh_desktop.services.forms.form_list import FormList
from paayesh_desktop.services.forms.form_query import FormFilter, FormGroup
from paayesh_desktop.services.reporting.book import reports as made
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace

DAY = date(2026, 11, 21)
WORDS = Wording(Catalogue("en"))


@pytest.fixture(scope="module")
def town(built_city: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A copy of the demo city that nobody changes."""
    home = shutil.copytree(built_city, tmp_path_factory.mktemp("fortnights") / "town")
    with Workspace.open(home) as workspace:
        yield workspace


def cycles(town: Workspace) -> list[Cycle]:
    with town.store.view() as view:
        found = view.find(Cycle, kind=CycleKind.FORTNIGHTLY)
    return sorted(found, key=lambda one: Period.parse(one.period))


def with_forms(town: Workspace) -> Cycle:
    """The fortnight whose forms are out."""
    for one in reversed(cycles(town)):
        if FormList(town.store).matching(FormFilter(one.id, DAY)).ids:
            return one
    raise AssertionError("the demo city hands out forms every fortnight")


def fortnight(town: Workspace, cycle: Cycle) -> Report:
    making = Making(town, WORDS, DAY)
    (found,) = made(making, ReportRequest(ReportKind.FORTNIGHTLY, cycle.id))
    return found


def table(report: Report, title: str) -> Table:
    (found,) = [one for one in report.blocks if isinstance(one, Table) and one.title == title]
    return found


def test_who_is_awaited_is_named_as_in_the_collection(town: Workspace) -> None:
    cycle = with_forms(town)
    forms = FormList(town.store)
    awaited = forms.matching(FormFilter(cycle.id, DAY, None, FormGroup.AWAITED))
    rows = forms.page(awaited.ids, DAY)
    printed = table(fortnight(town, cycle), "Who has not reported yet").rows
    assert rows
    assert sorted((row.cells[0].text, row.cells[1].text) for row in printed) == sorted(
        (row.unit, row.workgroup) for row in rows
    )
    late = {(row.unit, row.workgroup): row.late for row in rows}
    for row in printed:
        assert row.cells[4].number == late[row.cells[0].text, row.cells[1].text]


def test_the_sums_are_those_of_the_chips(town: Workspace) -> None:
    cycle = with_forms(town)
    counts = FormList(town.store).matching(FormFilter(cycle.id, DAY)).counts
    *groups, whole = table(fortnight(town, cycle), "Forms of the cycle by workgroup").rows
    assert whole.cells[1].number == counts[FormGroup.ALL]
    assert whole.cells[6].number == counts[FormGroup.OVERDUE]
    assert sum(row.cells[5].number or 0 for row in groups) == counts[FormGroup.AWAITED]


def test_what_was_not_asked_for_is_unknown_and_not_none(town: Workspace) -> None:
    """Nothing was handed out in the fortnight before, so its figures are a dash without a value."""
    both = table(fortnight(town, with_forms(town)), "Both fortnights")
    handed_out = both.rows[0]
    assert handed_out.cells[1].number is None
    assert handed_out.cells[2].number
    assert both.note


def test_every_move_of_the_fortnight_is_told_on_its_day(town: Workspace) -> None:
    with town.store.view() as view:
        moves = view.find(CaseMove)
        day = max(move.moved_on for move in moves)
        numbers = {
            line.id: line.number for line in case_lines(view, CaseFilter(open_only=False), DAY)
        }
    cycle = next(
        one
        for one in cycles(town)
        if Period.parse(one.period).start <= day <= Period.parse(one.period).end
    )
    period = Period.parse(cycle.period)
    made_then = [one for one in moves if period.start <= one.moved_on <= period.end]
    rows = table(fortnight(town, cycle), "Moves of the cases").rows
    assert sorted((row.cells[0].day, row.cells[1].text) for row in rows) == sorted(
        (one.moved_on, WORDS.numbered(numbers[one.case_id])) for one in made_then
    )


def test_the_first_fortnight_of_a_plan_has_none_before_it(town: Workspace) -> None:
    report = fortnight(town, cycles(town)[0])
    assert "There was no fortnight before" in encode(report).decode()
    assert not [
        one for one in report.blocks if isinstance(one, Table) and one.title == "Both fortnights"
    ]

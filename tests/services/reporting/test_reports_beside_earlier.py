"""What a periodic report says has changed since the one before, counted again from bare rows."""

import shutil
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_FLOOR, Decimal
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.deviation_case import CaseMove, CaseState, DeviationCase
from paayesh_desktop.domain.form import Form, FormStep
from paayesh_desktop.domain.organisation import COMMITTEE, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.charts.chart import HeatGrid
from paayesh_desktop.reports.report import Picture, Points, Report, Table, Tiles
from paayesh_desktop.services.demo.demo_loop_words import office_act
from paayesh_desktop.services.demo.demo_plan import PLAN
from paayesh_desktop.services.evaluations.comparison import Comparison
from paayesh_desktop.services.reporting.book import reports as made
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace
from tests.services.reporting.bare_rows import (
    DAY,
    Counted,
    expected,
    fortnight_figures,
    newest_of,
    points,
)

EARLIER = ("1404B5", "1404B6")
WORDS = Wording(Catalogue("en"))
FIRST, SECOND = UUID(int=11), UUID(int=12)


@pytest.fixture(scope="module")
def town(built_city: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The demo city, in which the half year before was evaluated, too, a case lasted from there
    into this one, another was closed there, and forms were handed out a fortnight before."""
    home = shutil.copytree(built_city, tmp_path_factory.mktemp("beside") / "town")
    with Workspace.open(home) as workspace:
        with workspace.store.change(by=workspace.desk.person) as change:
            groups = change.find(Workgroup)
            for code in EARLIER:
                period = Period.parse(code)
                day = period.end + timedelta(6)
                acts = {one.id: office_act(one.code, "secretary", day) for one in groups}
                at = next(iter(acts.values())).at
                key = cycle_key(PLAN, period)
                Comparison(change, workspace.store.tables, key, day, at=at).compare(acts)
        earlier_cases(workspace)
        earlier_forms(workspace)
        yield workspace


def earlier_cases(town: Workspace) -> None:
    """Two cases like one that was closed, on other days."""
    with town.store.change(by=town.desk.person) as change:
        closing = change.find(CaseMove, state=CaseState.CLOSED, order_by=("moved_on", "id"))[0]
        like = change.find(DeviationCase, id=closing.case_id)[0]
        moves = change.find(CaseMove, case_id=like.id, order_by=("number",))
        for key, number, closed_on in (
            (FIRST, "1404-1", date(2026, 1, 10)),
            (SECOND, "1404-2", date(2026, 6, 10)),
        ):
            case = msgspec.structs.replace(like, id=key, number=number, opened_on=date(2025, 12, 1))
            change.put(case, party=COMMITTEE)
            before = None
            for move in moves:
                last = move.id == closing.id
                again = msgspec.structs.replace(
                    move,
                    id=UUID(int=key.int * 100 + move.number),
                    case_id=key,
                    previous_id=before,
                    moved_on=closed_on if last else case.opened_on,
                )
                change.put(again, party=COMMITTEE)
                before = again.id


def earlier_forms(town: Workspace) -> None:
    """All forms of the newest fortnight but the first, handed out in the fortnight before, too."""
    now, before = fortnights(town)
    with town.store.change(by=town.desk.person) as change:
        forms = newest_of(change.find(Form, cycle_id=now.id, order_by=("id",)))
        for place, form in enumerate(forms[1:], 1):
            again = msgspec.structs.replace(
                form,
                id=UUID(int=place),
                cycle_id=before.id,
                due_on=form.due_on - timedelta(15),
                former_id=None,
            )
            change.put(again, party=form.workgroup_id)
            for step in change.find(FormStep, form_id=form.id):
                copy = msgspec.structs.replace(
                    step, id=UUID(int=place * 1000 + step.number), form_id=again.id
                )
                change.put(copy, party=form.workgroup_id)


def fortnights(town: Workspace) -> tuple[Cycle, Cycle]:
    """That in which forms were handed out, and the one before."""
    with town.store.view() as view:
        cycles = view.find(Cycle, kind=CycleKind.FORTNIGHTLY)
        handed = {one.cycle_id for one in view.find(Form)}
    order = sorted(cycles, key=lambda one: Period.parse(one.period))
    place = max(place for place, one in enumerate(order) if one.id in handed)
    return order[place], order[place - 1]


def paper(town: Workspace, kind: ReportKind, cycle_id: UUID) -> Report:
    (found,) = made(Making(town, WORDS, DAY), ReportRequest(kind, cycle_id))
    return found


@pytest.fixture(scope="module")
def half(town: Workspace) -> Report:
    return paper(town, ReportKind.AGGREGATE, cycle_key(PLAN, Period.parse("1405H1")))


def table(report: Report, title: str) -> Table:
    (found,) = [one for one in report.blocks if isinstance(one, Table) and one.title == title]
    return found


@pytest.mark.parametrize(
    ("kind", "period", "before", "now"),
    [
        (ReportKind.AGGREGATE, "1405H1", "1404B6", "1405B3"),
        (ReportKind.ANNUAL, "1405", "1404B6", "1405B3"),
        (ReportKind.EVALUATION, "1405B3", "1405B2", "1405B3"),
        (ReportKind.EVALUATION, "1405B2", "1404B6", "1405B2"),
        (ReportKind.EVALUATION, "1404B6", "1404B5", "1404B6"),
    ],
)
def test_every_figure_beside_the_one_before(
    town: Workspace, kind: ReportKind, period: str, before: str, now: str
) -> None:
    report = paper(town, kind, cycle_key(PLAN, Period.parse(period)))
    then, since = Counted(town, before), Counted(town, now)
    both = table(report, "Figures of both cycles")
    assert [column.title for column in both.columns[1:3]] == [
        WORDS.period(Period.parse(before)),
        WORDS.period(Period.parse(now)),
    ]
    wanted = expected(then, since)
    printed = [tuple(whole(cell.number) for cell in row.cells[1:]) for row in both.rows]
    steps = (None if a is None or b is None else b - a for a, b in wanted)
    assert printed == [(*two, step) for two, step in zip(wanted, steps, strict=True)]
    for title, turned in (
        ("Projects that do not conform any more", False),
        ("Projects that conform again", True),
    ):
        codes = {strip_marks(row.cells[0].text) for row in table(report, title).rows}
        assert codes == since.turned(then, now=turned)


def whole(number: Decimal | None) -> int | None:
    """A ratio is written to two places and read as whole percents, rounded down."""
    return None if number is None else int(number.to_integral_value(ROUND_FLOOR))


def test_the_years_are_not_alike(town: Workspace) -> None:
    """Else the comparison above would hold whatever is compared."""
    wanted = expected(Counted(town, "1404B6"), Counted(town, "1405B3"))
    assert sum(before != now for before, now in wanted) > len(wanted) / 2


def test_the_first_page_says_what_changed(town: Workspace, half: Report) -> None:
    before, now = Counted(town, "1404B6"), Counted(town, "1405B3")
    tiles = next(one for one in half.blocks if isinstance(one, Tiles)).tiles
    less = before.conforms[True] - now.conforms[True]
    assert tiles[0].note == f"{less} fewer than before ({before.conforms[True]})"
    up = (points(now.attainment) or 0) - (points(before.attainment) or 0)
    assert tiles[1].note == f"{up} points up from {points(before.attainment)}%"
    said = " ".join(
        text for block in half.blocks if isinstance(block, Points) for text in block.points
    )
    worse, better = (now.turned(before, now=one) for one in (False, True))
    assert f"Since Sixth bimester of 1404 {len(worse)} projects do not conform" in said
    assert f"{len(better)} conform again" in said


def test_cases_are_told_in_the_term_in_which_they_were_opened_and_closed(
    town: Workspace, half: Report
) -> None:
    term = Period.parse("1405H1")
    with town.store.view() as view:
        cases = view.find(DeviationCase)
        ended = {one.case_id: one.moved_on for one in view.find(CaseMove, state=CaseState.CLOSED)}
    opened = {one.number for one in cases if term.start <= one.opened_on <= term.end}
    closed = {
        one.number for one in cases if one.id in ended and term.start <= ended[one.id] <= term.end
    }
    days = f"{WORDS.day(term.start)} to {WORDS.day(term.end)}"
    for title, numbers in ((f"Cases opened, {days}", opened), (f"Cases closed, {days}", closed)):
        printed = {strip_marks(row.cells[0].text) for row in table(half, title).rows}
        assert printed == numbers
    assert closed == {"1404-2"}


def test_the_squares_go_on_from_the_term_before(half: Report) -> None:
    (grid,) = [
        one.chart
        for one in half.blocks
        if isinstance(one, Picture) and isinstance(one.chart, HeatGrid)
    ]
    assert list(zip(grid.groups, grid.periods, strict=True)) == [
        ("1404", "B5"),
        ("1404", "B6"),
        ("1405", "B2"),
        ("1405", "B3"),
    ]


def test_the_rank_beside_is_that_of_the_term_before(town: Workspace, half: Report) -> None:
    """It was that of the bimester before, while everything else was beside the term before."""
    standings = table(half, "Standings of the workgroups, Third bimester of 1405")
    assert standings.columns[1].title == "Rank in Sixth bimester of 1404"
    earlier = paper(town, ReportKind.AGGREGATE, cycle_key(PLAN, Period.parse("1404H2")))
    then = table(earlier, "Standings of the workgroups, Sixth bimester of 1404")
    assert "Rank" not in then.columns[1].title
    ranks = {row.cells[1].text: row.cells[0].number for row in then.rows}
    assert {row.cells[2].text: row.cells[1].number for row in standings.rows} == ranks


def test_a_fortnight_beside_the_one_before(town: Workspace) -> None:
    now, before = fortnights(town)
    both = table(paper(town, ReportKind.FORTNIGHTLY, now.id), "Both fortnights")
    printed = {row.cells[0].text: tuple(cell.number for cell in row.cells[1:]) for row in both.rows}
    expected_figures: defaultdict[str, list[int]] = defaultdict(list)
    for cycle in (before, now):
        for name, figure in fortnight_figures(town, cycle).items():
            expected_figures[name].append(figure)
    assert printed == {name: tuple(map(Decimal, two)) for name, two in expected_figures.items()}
    handed_out = expected_figures["Forms handed out"]
    assert handed_out[0] == handed_out[1] - 1
    assert "In the fortnight before no form" not in both.note

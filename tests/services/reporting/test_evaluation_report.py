"""The two-monthly evaluation report says what the screens say, names its gaps, stays in scope."""

import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.organisation import COMMITTEE, Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, Indicator, ProjectUnit
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.charts.chart import Curve, StackedCounts
from paayesh_desktop.reports.report import Look, Picture, Report, Table, encode
from paayesh_desktop.services.evaluations.evaluation_lines import EvaluationFilter, evaluation_lines
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.judging.plan_summary import summarise
from paayesh_desktop.services.judging.progress_curve import curve
from paayesh_desktop.services.reporting.book import reports as made
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace

DAY = date(2026, 11, 21)
NOW = Period.parse("1405B3")
WORDS = Wording(Catalogue("en"))


def cycle(city: Workspace, period: str) -> Cycle:
    with city.store.view() as view:
        return next(one for one in view.find(Cycle) if one.period == period)


def evaluation(
    city: Workspace, period: str = "1405B3", party: UUID | None = None, language: str = "en"
) -> Report:
    making = Making(city, Wording(Catalogue(language)), DAY)
    request = ReportRequest(ReportKind.EVALUATION, cycle(city, period).id, party)
    (found,) = made(making, request)
    return found


@pytest.fixture(scope="module")
def town(built_city: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A copy of the demo city that nobody changes."""
    home = shutil.copytree(built_city, tmp_path_factory.mktemp("evaluation") / "town")
    with Workspace.open(home) as workspace:
        yield workspace


@pytest.fixture(scope="module")
def paper(town: Workspace) -> Report:
    """Its report of all workgroups."""
    return evaluation(town)


def tables(report: Report, title: str) -> list[Table]:
    return [one for one in report.blocks if isinstance(one, Table) and one.title == title]


def cells(table: Table) -> Iterator[list[str]]:
    for row in table.rows:
        if not row.head:
            yield [strip_marks(cell.text) for cell in row.cells]


@contextmanager
def statements(engine: sa.Engine) -> Generator[list[str]]:
    """What the database is asked inside."""
    asked: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", hear)
    yield asked
    event.remove(engine, "before_cursor_execute", hear)


def test_every_project_stands_as_in_the_list_of_the_cycle(town: Workspace, paper: Report) -> None:
    with town.store.view() as view:
        wanted = EvaluationFilter(cycle(town, NOW.code).id)
        lines = {line.code: line for line in evaluation_lines(view, wanted, DAY)}
    printed = {
        row.cells[0].text: row
        for table in tables(paper, "Projects: desired state and opinion")
        for row in table.rows
    }
    assert {strip_marks(code) for code in printed} == set(lines)
    for code, row in printed.items():
        line, attainment = lines[strip_marks(code)], row.cells[4]
        assert attainment.text == (WORDS.percent(line.attainment) if line.attainment else "no data")
        expected = None if line.attainment is None else line.attainment * 100
        assert attainment.number == (None if expected is None else round(expected, 2))


def test_the_verdicts_are_those_of_the_plan_page(town: Workspace, paper: Report) -> None:
    with town.store.view() as view:
        plan = next(one.plan_id for one in view.find(Cycle))
    rolled = summarise(town.store, Evaluation(town.store, lambda: 0), plan, NOW)
    (table,) = tables(paper, "Number of indicators by verdict")
    *groups, whole = table.rows
    printed = {row.cells[0].text: row for row in groups}
    for line in rolled.workgroups:
        row = printed[line.title]
        assert row.cells[2].number == line.standing.counts[Verdict.DESIRED]
        assert row.cells[4].number == line.standing.counts[Verdict.UNDESIRED]
        assert row.cells[8].text == WORDS.percent(line.standing.attainment)
    assert whole.total
    assert whole.cells[5].number == rolled.city.counts[Verdict.NO_DATA]


def test_the_chart_and_its_table_say_the_same_numbers(paper: Report) -> None:
    report = paper
    (table,) = tables(report, "Number of indicators by verdict")
    pictures = [one for one in report.blocks if isinstance(one, Picture)]
    (chart,) = [one.chart for one in pictures if isinstance(one.chart, StackedCounts)]
    for drawn, row in zip(chart.rows, table.rows, strict=False):
        told = {cell.title: row.cells[at].number for at, cell in enumerate(table.columns)}
        assert drawn.label == row.cells[0].text
        assert {part.word: part.count for part in drawn.counts} == {
            part.word: told[part.word] for part in drawn.counts
        }


def test_every_gap_has_its_name_and_the_units_that_are_silent(
    town: Workspace, paper: Report
) -> None:
    with town.store.view() as view:
        missing = [
            one.indicator_id
            for one in view.find(VerdictSnapshot, period=NOW.code, verdict=Verdict.NO_DATA)
        ]
        indicators = {one.id: one for one in view.find(Indicator, id=missing)}
        projects = [one.element_id for one in indicators.values()]
        units = {link.project_id for link in view.find(ProjectUnit, project_id=projects)}
    assert missing, "the demo city has gaps"
    (table,) = tables(paper, "Indicators without data")
    printed = {row[0]: row for row in cells(table)}
    assert set(printed) == {one.code for one in indicators.values()}
    for one in indicators.values():
        assert printed[one.code][2], "a gap has its reason"
        assert (printed[one.code][3] != "–") == (one.element_id in units)


def test_a_unit_that_gave_a_figure_is_not_named_as_silent(town: Workspace, paper: Report) -> None:
    title = "Indicators that were judged without the figures of some units"
    (table,) = tables(paper, title)
    with town.store.view() as view:
        codes = {row[0]: row[3] for row in cells(table)}
        indicators = {one.id: one.code for one in view.find(Indicator) if one.code in codes}
        spoke = {
            (indicators[one.indicator_id], one.unit_id)
            for one in view.find(Result, period=NOW.code, indicator_id=list(indicators))
            if one.value is not None
        }
        names = {unit.id: unit.title for unit in view.find(Unit)}
    assert codes
    for code, unit in spoke:
        assert unit is None or names[unit] not in codes[code]


def test_before_the_first_evaluation_there_is_nothing_to_compare_with(
    town: Workspace, paper: Report
) -> None:
    report = evaluation(town, "1405B2")
    assert not tables(report, "Figures of both cycles")
    said = encode(report).decode()
    assert "No earlier cycle was evaluated" in said
    assert tables(paper, "Figures of both cycles")


def test_the_report_of_a_workgroup_has_nothing_of_another(town: Workspace) -> None:
    with town.store.view() as view:
        groups = view.find(Workgroup, order_by=("position",))
        elements = view.find(Element, kind=ElementKind.PROJECT)
        wanted = EvaluationFilter(cycle(town, NOW.code).id)
        lines = evaluation_lines(view, wanted, DAY)
    mine = next(line.workgroup_id for line in lines)
    others = [group.title for group in groups if group.id != mine]
    theirs = {line.title for line in lines if line.workgroup_id != mine}
    theirs -= {line.title for line in lines if line.workgroup_id == mine}
    said = encode(evaluation(town, party=mine)).decode()
    assert theirs
    assert elements
    assert not [title for title in (*others, *theirs) if title in said]


def test_figures_are_typed_and_what_is_unknown_is_a_word(paper: Report) -> None:
    words = {"no data", "no target", "–", "in time"}
    for table in (one for one in paper.blocks if isinstance(one, Table)):
        for row in table.rows:
            if row.head:
                continue
            for column, cell in zip(table.columns, row.cells, strict=True):
                if column.look is Look.FIGURE and " to " not in cell.text:
                    assert cell.number is not None or cell.text in words, (table.title, cell)
                if cell.text == "no data":
                    assert cell.number is None


def test_the_curve_of_one_project_is_that_of_its_own_page(city: Workspace) -> None:
    with city.store.view() as view:
        wanted = EvaluationFilter(cycle(city, NOW.code).id)
        line = next(line for line in evaluation_lines(view, wanted, DAY) if line.actual)
        own = {point.period: point for point in curve(view, line.project_id, NOW)}
        others = [
            one
            for one in view.find(Element, kind=ElementKind.PROJECT)
            if one.id != line.project_id and one.plan_id
        ]
    with city.store.change(by=city.desk.person) as change:
        for one in others:
            change.remove(one, party=COMMITTEE)
    drawn = next(
        one.chart
        for one in evaluation(city).blocks
        if isinstance(one, Picture) and isinstance(one.chart, Curve)
    )
    assert drawn.chosen is not None
    point = drawn.points[drawn.chosen]
    assert (point.planned, point.actual) == (own[NOW].planned, own[NOW].actual)


def test_more_projects_ask_the_database_nothing_more(city: Workspace) -> None:
    half = ReportRequest(ReportKind.AGGREGATE, cycle(city, "1405H1").id)
    with statements(city.engine) as many:
        evaluation(city)
        list(made(Making(city, WORDS, DAY), half))
    with city.store.change(by=city.desk.person) as change:
        projects = change.find(Element, kind=ElementKind.PROJECT)
        for project in projects[::2]:
            change.remove(project, party=COMMITTEE)
    with statements(city.engine) as few:
        evaluation(city)
        list(made(Making(city, WORDS, DAY), half))
    assert len(many) == len(few)


def test_nobody_wants_it_any_more(town: Workspace) -> None:
    def stop(done: int, _total: int) -> None:
        if done > 20:
            raise InterruptedError

    making = Making(town, WORDS, DAY, stop)
    request = ReportRequest(ReportKind.EVALUATION, cycle(town, NOW.code).id)
    with pytest.raises(InterruptedError):
        list(made(making, request))


def test_the_same_day_gives_the_same_paper(town: Workspace) -> None:
    assert evaluation(town, language="fa").digest == evaluation(town, language="fa").digest


def test_what_was_not_evaluated_yet_is_no_report_of_zeros(town: Workspace) -> None:
    with pytest.raises(UserError, match="Nothing was evaluated in Fourth bimester of 1405"):
        evaluation(town, "1405B4")


def test_a_cycle_that_is_not_there_is_no_report(town: Workspace) -> None:
    making = Making(town, WORDS, DAY)
    with pytest.raises(KeyError):
        list(made(making, ReportRequest(ReportKind.EVALUATION, UUID(int=7))))


def test_a_share_of_nothing_is_unknown(paper: Report) -> None:
    """Projects without credit have no share of it that is spent."""
    report = paper
    for table in tables(report, "Projects: progress, time and credit"):
        for row in table.rows:
            credit, spent, share = row.cells[5:8]
            known = credit.number not in (None, Decimal(0)) and spent.number is not None
            assert (share.number is not None) == known

"""The six-monthly and the annual report: a line for everything, one term beside the other."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Indicator
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.domain.verdict import VerdictSnapshot
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.charts.chart import HeatGrid
from paayesh_desktop.reports.report import Heading, Picture, Report, Table, encode
from paayesh_desktop.services.evaluations.evaluation_lines import EvaluationFilter, evaluation_lines
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.policies.incentive_standings import IncentiveStandings
from paayesh_desktop.services.reporting.book import reports as made
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace

DAY = date(2026, 11, 21)
LAST = Period.parse("1405B3")
WORDS = Wording(Catalogue("en"))


def cycle(town: Workspace, period: str) -> Cycle:
    with town.store.view() as view:
        return next(one for one in view.find(Cycle) if one.period == period)


def term(town: Workspace, kind: ReportKind, period: str, party: UUID | None = None) -> Report:
    request = ReportRequest(kind, cycle(town, period).id, party)
    (found,) = made(Making(town, WORDS, DAY), request)
    return found


@pytest.fixture(scope="module")
def town(built_city: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A copy of the demo city that nobody changes."""
    home = shutil.copytree(built_city, tmp_path_factory.mktemp("terms") / "town")
    with Workspace.open(home) as workspace:
        yield workspace


@pytest.fixture(scope="module")
def half(town: Workspace) -> Report:
    """The aggregate of the half year in which two bimesters were evaluated."""
    return term(town, ReportKind.AGGREGATE, "1405H1")


def tables(report: Report, title: str) -> list[Table]:
    return [one for one in report.blocks if isinstance(one, Table) and one.title == title]


def codes(found: list[Table]) -> list[str]:
    return [strip_marks(row.cells[0].text) for one in found for row in one.rows if not row.head]


def test_every_project_and_every_indicator_has_its_line(town: Workspace, half: Report) -> None:
    with town.store.view() as view:
        indicators = view.find(Indicator)
        wanted = EvaluationFilter(cycle(town, LAST.code).id)
        lines = evaluation_lines(view, wanted, DAY)
    assert sorted(codes(tables(half, "Projects: desired state and opinion"))) == sorted(
        line.code for line in lines
    )
    assert sorted(codes(tables(half, "All indicators by project"))) == sorted(
        one.code for one in indicators
    )


def test_the_periods_of_the_term_stand_beside_each_other(town: Workspace, half: Report) -> None:
    with town.store.view() as view:
        judged = {one.id: one for one in view.find(Indicator)}
        found = {
            (judged[one.indicator_id].code, one.period): one.attainment
            for one in view.find(VerdictSnapshot)
        }
    table = tables(half, "All indicators by project")[0]
    titles = [column.title for column in table.columns]
    before, now = titles.index("Second bimester of 1405"), titles.index("Third bimester of 1405")
    for row in table.rows:
        if row.head:
            continue
        code = strip_marks(row.cells[0].text)
        for place, period in ((before, "1405B2"), (now, "1405B3")):
            attained = found[code, period]
            expected = None if attained is None else round(attained * 100, 2)
            assert row.cells[place].number == expected


def test_a_square_is_the_attainment_of_a_workgroup_in_a_period(
    town: Workspace, half: Report
) -> None:
    pictures = [one.chart for one in half.blocks if isinstance(one, Picture)]
    (grid,) = [chart for chart in pictures if isinstance(chart, HeatGrid)]
    plan = cycle(town, LAST.code).plan_id
    assert grid.periods == ("B2", "B3")
    evaluation = Evaluation(town.store, lambda: 0)
    for place, code in enumerate(("1405B2", "1405B3")):
        standings = evaluation.roll_up(Period.parse(code), plan).workgroups.values()
        shown = sorted(row.cells[place].text for row in grid.rows if row.cells[place].text)
        assert shown == sorted(WORDS.percent(one.attainment) for one in standings)


def test_the_standings_are_those_of_the_incentive_scheme(town: Workspace, half: Report) -> None:
    plan = cycle(town, LAST.code).plan_id
    book = IncentiveStandings(town).of_workgroups(plan, LAST, DAY)
    (table,) = [
        one
        for one in half.blocks
        if isinstance(one, Table) and one.title.startswith("Standings of the workgroups")
    ]
    scores = {line.key: line.score for line in book.lines}
    assert [row.cells[-1].number for row in table.rows] == [
        None if score is None else round(score * 100, 2)
        for key, score in scores.items()
        if book.titles[key] in {row.cells[1].text for row in table.rows}
    ]


def test_its_parts_are_in_the_contents(half: Report) -> None:
    assert half.contents
    headings = [one.text for one in half.blocks if isinstance(one, Heading) and one.level == 1]
    for part in ("Standings", "Coverage and gaps", "Signatures"):
        assert part in headings


def test_a_term_without_one_before_says_so(half: Report, town: Workspace) -> None:
    assert "Nothing was evaluated in the half year before" in encode(half).decode()
    year = term(town, ReportKind.ANNUAL, "1405")
    assert "Nothing was evaluated in the year before" in encode(year).decode()
    assert codes(tables(year, "All indicators by project")) == codes(
        tables(half, "All indicators by project")
    )


def test_a_term_that_was_never_evaluated_invents_no_figures(town: Workspace) -> None:
    report = term(town, ReportKind.AGGREGATE, "1404H1")
    assert "No cycle of this term has been evaluated yet" in encode(report).decode()
    assert not tables(report, "All indicators by project")


@pytest.mark.parametrize("kind", [ReportKind.FORTNIGHTLY, ReportKind.AGGREGATE, ReportKind.ANNUAL])
def test_a_cycle_of_another_kind_has_no_such_report(town: Workspace, kind: ReportKind) -> None:
    with pytest.raises(UserError, match="Third bimester of 1405 is not a cycle of this report"):
        term(town, kind, LAST.code)


@pytest.mark.parametrize(
    ("kind", "period"),
    [
        (ReportKind.AGGREGATE, "1405H1"),
        (ReportKind.ANNUAL, "1405"),
        (ReportKind.FORTNIGHTLY, "1405F15"),
    ],
)
def test_the_paper_of_a_workgroup_has_nothing_of_another(
    town: Workspace, kind: ReportKind, period: str
) -> None:
    with town.store.view() as view:
        wanted = EvaluationFilter(cycle(town, LAST.code).id)
        lines = evaluation_lines(view, wanted, DAY)
        groups = {one.id: one.title for one in view.find(Workgroup)}
    mine = lines[-1].workgroup_id
    own = {line.title for line in lines if line.workgroup_id == mine}
    theirs = {line.title for line in lines} - own
    others = [title for key, title in groups.items() if key != mine]
    said = encode(term(town, kind, period, mine)).decode()
    assert mine is not None
    assert groups[mine] in said
    assert not [title for title in (*others, *theirs) if title in said]

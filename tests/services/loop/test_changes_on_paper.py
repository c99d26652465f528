"""What changed between two evaluation cycles, as the evaluation report tells it."""

from typing import TYPE_CHECKING

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.report import Report, Table, Tiles, encode
from paayesh_desktop.services.reporting.book import reports as made
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.wording import Wording

if TYPE_CHECKING:
    from services.loop.conftest import Story


def report(story: "Story", number: int) -> Report:
    making = Making(story.workspace, Wording(Catalogue("en")), story.day)
    (found,) = made(making, ReportRequest(ReportKind.EVALUATION, story.cycle(number)))
    return found


def table(paper: Report, title: str) -> Table:
    (found,) = [one for one in paper.blocks if isinstance(one, Table) and one.title == title]
    return found


def titles(paper: Report, title: str) -> list[str]:
    return [row.cells[1].text for row in table(paper, title).rows]


def both(story: "Story") -> None:
    """The metro is near its targets in the first bimester and misses one in the second; the parks
    do well in both."""
    for number in (1, 2):
        for workgroup in ("W1", "W2"):
            story.compare(number, workgroup)


def test_a_project_that_deviates_now_is_named(story: "Story") -> None:
    both(story)
    paper = report(story, 2)
    assert titles(paper, "Projects that do not conform any more") == ["توسعه خط سه قطار شهری"]
    assert titles(paper, "Projects that conform again") == []
    rows = {row.cells[0].text: row.cells for row in table(paper, "Figures of both cycles").rows}
    assert [cell.number for cell in rows["Projects that conform"][1:]] == [2, 1, -1]
    assert [cell.number for cell in rows["Indicators: undesired"][1:]] == [0, 1, 1]
    assert [cell.number for cell in rows["Indicators: no data"][1:]] == [0, 1, 1]


def test_a_project_that_recovers_is_named(story: "Story") -> None:
    both(story)
    story.report("M", 3, "100")
    story.compare(3, "W1")
    paper = report(story, 3)
    assert titles(paper, "Projects that conform again") == ["توسعه خط سه قطار شهری"]
    assert titles(paper, "Projects that do not conform any more") == []


def test_the_first_cycle_says_that_there_is_none_before(story: "Story") -> None:
    both(story)
    paper = report(story, 1)
    assert "No earlier cycle was evaluated" in encode(paper).decode()
    (tiles,) = [one for one in paper.blocks if isinstance(one, Tiles)]
    assert not tiles.tiles[0].note


def test_a_cycle_that_was_skipped_is_not_taken_for_one_without_results(story: "Story") -> None:
    """Nothing was evaluated in the second bimester: the third stands beside the first."""
    story.compare(1)
    story.report("M", 3, "100")
    story.compare(3)
    columns = [column.title for column in table(report(story, 3), "Figures of both cycles").columns]
    assert columns[1:3] == ["First bimester of 1404", "Third bimester of 1404"]


def test_what_waits_for_the_committee_is_on_the_first_page(story: "Story") -> None:
    story.submitted("M", 2, conforms=False)
    assert "The committee finds on 1 signed evaluations." in encode(report(story, 2)).decode()


def test_an_opinion_that_differs_stands_with_its_reason(story: "Story") -> None:
    story.submitted("M", 2, conforms=True)
    (row,) = table(report(story, 2), "Opinions that differ from the computed").rows
    assert [cell.text for cell in row.cells[1:]] == [
        "توسعه خط سه قطار شهری",
        "does not conform",
        "conforms",
        "دلیل اختلاف",
    ]


def test_a_finding_stands_with_its_reason_and_its_day(story: "Story") -> None:
    story.referred()
    (row,) = table(report(story, 2), "Findings of the committee: returned and referred").rows
    assert row.cells[2].text == "referred"
    assert row.cells[3].day == story.day
    assert row.cells[5].text == "نامطلوب"


def test_a_case_appears_when_it_is_opened(story: "Story") -> None:
    both(story)
    assert not any(one.rows for one in open_cases(report(story, 2)))
    case = story.referred()
    of_metro, of_parks, of_all = open_cases(report(story, 2))
    assert [row.cells[1].text for row in of_metro.rows] == [case.case.title]
    assert of_parks.rows == ()
    assert of_all.rows == of_metro.rows


def open_cases(paper: Report) -> list[Table]:
    return [one for one in paper.blocks if isinstance(one, Table) and one.title == "Open cases"]

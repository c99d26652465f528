"""What leaves the program on paper is remembered; what does not leave it leaves nothing."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.report import Report, Text, decode, encode
from paayesh_desktop.reports.verification_code import code
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.papers import paper_folder
from paayesh_desktop.services.reporting import book
from paayesh_desktop.services.reporting.issued_papers import IssuedPapers
from paayesh_desktop.services.reporting.issuing import UNRECORDED, Reports
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.workspace import Workspace

DAY = date(2026, 11, 21)


def case_of(city: Workspace) -> ReportRequest:
    """The file of the first case."""
    with city.store.view() as view:
        case = view.find(DeviationCase, order_by=("number",))[0]
    return ReportRequest(ReportKind.CASE_FILE, case.id)


def issued(city: Workspace) -> list[IssuedReport]:
    with city.store.view() as view:
        return view.find(IssuedReport, order_by=("id",))


def kept(city: Workspace) -> list[str]:
    return [*paper_folder(city).names()]


def made_up(
    monkeypatch: pytest.MonkeyPatch, kind: ReportKind, texts: Callable[[date], list[str]]
) -> None:
    """From now on every request gives papers that say these texts, one each."""

    def reports(making: Making, _request: ReportRequest) -> Iterator[Report]:
        for place, text in enumerate(texts(making.today), 1):
            yield Report(kind, f"سند {place}", "کمیته", (Text(text),), made_on=str(making.today))

    monkeypatch.setattr(book, "reports", reports)


def test_a_saved_paper_is_issued_with_its_code_and_its_copy(
    city: Workspace, reports: Reports, tmp_path: Path
) -> None:
    path = tmp_path / "case.pdf"
    made = reports.pdf(case_of(city), path, DAY)
    (paper,) = made.papers
    assert issued(city) == [paper]
    assert path.read_bytes().startswith(b"%PDF-")
    assert made.pages > 0
    assert paper.code == code(paper.digest)
    assert (paper.made_on, paper.issued_by) == (DAY, city.desk.person)
    said = IssuedPapers(city).said(paper)
    assert said is not None
    assert said.digest == paper.digest
    assert strip_marks(said.title) == paper.title
    assert kept(city) == [paper.digest]


def test_a_preview_issues_nothing(city: Workspace, reports: Reports) -> None:
    (report,) = reports.compose(case_of(city), DAY)
    assert report.coded
    assert issued(city) == []
    assert kept(city) == []


def test_a_paper_is_issued_once_a_day_however_often_it_is_written(
    city: Workspace, reports: Reports, tmp_path: Path
) -> None:
    request = case_of(city)
    first = reports.pdf(request, tmp_path / "one.pdf", DAY).papers
    again = reports.pdf(request, tmp_path / "two.pdf", DAY).papers
    assert again == first
    assert issued(city) == [*first]
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
    reports.issue(reports.compose(request, DAY), request, DAY)
    assert issued(city) == [*first]
    reports.pdf(request, tmp_path / "later.pdf", DAY + timedelta(days=1))
    assert len(issued(city)) == 2


def test_several_papers_of_one_request_are_issued_one_by_one(
    city: Workspace, reports: Reports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_up(monkeypatch, ReportKind.FILLED_FORM, lambda _day: ["یک", "دو", "سه"])
    request = ReportRequest(ReportKind.FILLED_FORM, case_of(city).subject)
    made = reports.pdf(request, tmp_path / "all.pdf", DAY)
    assert [one.title for one in made.papers] == ["سند 1", "سند 2", "سند 3"]
    assert len({one.code for one in issued(city)}) == 3


def test_the_same_is_issued_by_a_workbook(
    city: Workspace, reports: Reports, tmp_path: Path
) -> None:
    (paper,) = reports.workbook(case_of(city), tmp_path / "case.xlsx", DAY).papers
    assert issued(city) == [paper]
    assert (tmp_path / "case.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize("ending", [InterruptedError, KeyboardInterrupt])
def test_whoever_stops_the_printing_leaves_nothing(
    city: Workspace, reports: Reports, tmp_path: Path, ending: type[BaseException]
) -> None:
    def stop(_done: int, _total: int) -> None:
        raise ending

    with pytest.raises(ending):
        reports.pdf(case_of(city), tmp_path / "case.pdf", DAY, stop)
    assert issued(city) == []
    assert kept(city) == []
    assert not list(tmp_path.glob("*case.pdf*"))


def test_stopping_leaves_the_copies_of_earlier_papers(
    city: Workspace, reports: Reports, tmp_path: Path
) -> None:
    made = reports.pdf(case_of(city), tmp_path / "case.pdf", DAY)

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        reports.pdf(case_of(city), tmp_path / "other.pdf", DAY, stop)
    assert kept(city) == [one.digest for one in made.papers]


def test_a_file_that_cannot_be_written_is_not_issued(
    city: Workspace, reports: Reports, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="could not be written"):
        reports.pdf(case_of(city), tmp_path / "nowhere" / "case.pdf", DAY)
    assert issued(city) == []
    assert kept(city) == []


@pytest.mark.parametrize("kind", sorted(UNRECORDED))
def test_what_proves_nothing_bears_no_code_and_is_not_kept(
    city: Workspace,
    reports: Reports,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: ReportKind,
) -> None:
    made_up(monkeypatch, kind, lambda _day: ["متن"])
    request = ReportRequest(kind, case_of(city).subject)
    (report,) = reports.compose(request, DAY)
    assert not report.coded
    assert reports.pdf(request, tmp_path / "x.pdf", DAY).papers == ()
    assert kept(city) == []


def test_a_backup_brings_the_copies_back(city: Workspace, reports: Reports, tmp_path: Path) -> None:
    path = tmp_path / "case.pdf"
    (paper,) = reports.pdf(case_of(city), path, DAY).papers
    backup = Maintenance(city).backup()
    shutil.rmtree(paper_folder(city).root)
    (problem,) = Maintenance(city).check().problems
    said = Catalogue("en").say(problem)
    assert paper.code in said
    assert "Restore it from a backup" in said
    papers = IssuedPapers(city)
    with pytest.raises(UserError, match="missing or was changed"):
        papers.again(paper.code, tmp_path / "again.pdf")
    Maintenance(city).restore(backup.path)
    assert Maintenance(city).check().sound
    IssuedPapers(city).again(paper.code, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == path.read_bytes()


def test_a_paper_is_written_again_byte_by_byte_whatever_has_changed(
    city: Workspace, reports: Reports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "case.pdf"
    (paper,) = reports.pdf(case_of(city), path, DAY).papers
    made_up(monkeypatch, ReportKind.CASE_FILE, lambda _day: ["چیز دیگر"])
    IssuedPapers(city).again(paper.code.replace(" ", ""), tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == path.read_bytes()


def test_a_paper_of_an_unknown_or_mistyped_code_is_not_written(
    city: Workspace, tmp_path: Path
) -> None:
    papers = IssuedPapers(city)
    with pytest.raises(UserError, match="No paper with the code"):
        papers.again(code("ab" * 32), tmp_path / "x.pdf")
    with pytest.raises(UserError, match="thirteen digits"):
        papers.again("1234", tmp_path / "x.pdf")
    assert not (tmp_path / "x.pdf").exists()


def test_a_snapshot_says_what_the_report_said(city: Workspace, reports: Reports) -> None:
    (report,) = reports.compose(case_of(city), DAY)
    assert decode(encode(report)) == report
    assert encode(decode(encode(report))) == encode(report)

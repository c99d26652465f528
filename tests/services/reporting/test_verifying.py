"""Whoever holds a paper learns whether it was issued like this, and what has changed since."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject

from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import (
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Look,
    Report,
    Row,
    Table,
    Text,
)
from paayesh_desktop.reports.verification_code import code, scanned
from paayesh_desktop.services.papers import paper_folder
from paayesh_desktop.services.reporting import book
from paayesh_desktop.services.reporting.issuing import Reports
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.reporting.verifying import Standing, Verification, Verifying
from paayesh_desktop.services.workspace import Workspace
from tests.conftest import sample

DAY = date(2026, 11, 21)
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def report(figures: dict[str, str], note: str = "همه چیز روشن است.", number: int = 1) -> Report:
    """A paper with a table of projects."""
    rows = tuple(
        Row((Cell(str(place)), Cell(name), Cell(figure)))
        for place, (name, figure) in enumerate(figures.items(), 1)
    )
    columns = (Column("ردیف", 2, Look.FIGURE), Column("پروژه"), Column("تحقق", 4, Look.FIGURE))
    return Report(
        ReportKind.EVALUATION,
        f"گزارش {number}",
        "کمیته پایش",
        (
            Heading("نتیجه"),
            Text(note),
            Facts((Fact("پروژه‌ها", str(len(figures))),)),
            Table("پروژه‌ها", columns, rows),
        ),
        made_on="۱۴۰۵/۰۸/۳۰",
    )


@dataclass
class Office:
    """A desk whose papers are *papers*, whatever is asked for."""

    workspace: Workspace
    papers: list[Report]
    folder: Path
    gone: bool = False

    def request(self) -> ReportRequest:
        return ReportRequest(ReportKind.EVALUATION, sample("cycle"))

    def issue(self) -> tuple[IssuedReport, ...]:
        path = self.folder / "paper.pdf"
        return Reports(self.workspace, Catalogue("fa")).pdf(self.request(), path, DAY).papers

    def verify(self, typed: str) -> Verification:
        return Verifying(self.workspace).code(typed)

    def verify_file(self, name: str = "paper.pdf") -> tuple[Verification, ...]:
        return Verifying(self.workspace).file(self.folder / name)


@pytest.fixture
def office(planned: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    made = Office(planned, [report({"پل": "۸۰٪", "بوستان": "۹۵٪"})], tmp_path)

    def reports(_making: Making, request: ReportRequest) -> Iterator[Report]:
        if made.gone:
            raise KeyError(request.subject)
        yield from made.papers

    monkeypatch.setattr(book, "reports", reports)
    return made


def said(one: Verification) -> str:
    return "\n".join(Catalogue("en").say(sentence) for sentence in (one.said, *one.remarks))


def test_a_paper_that_still_holds_is_genuine_and_current(office: Office) -> None:
    (paper,) = office.issue()
    for typed in (
        paper.code,
        paper.code.translate(PERSIAN),
        paper.code.replace(" ", "").replace("-", "").translate(PERSIAN),
        scanned(paper.code),
    ):
        found = office.verify(typed)
        assert found.standing is Standing.CURRENT
        assert found.issued is not None
        assert found.issued.paper == paper
    assert "گزارش 1" in said(found)
    assert "1405/08/30" in said(found)
    assert "the same" in said(found)


def test_a_paper_whose_figures_changed_says_which(office: Office) -> None:
    (paper,) = office.issue()
    office.papers = [report({"میدان": "۱۰٪", "پل": "۸۲٪", "بوستان": "۹۵٪"}, "یک پروژه نو شد.")]
    found = office.verify(paper.code)
    assert found.standing is Standing.CHANGED
    told = {(one.where, one.before, one.after) for one in found.differences}
    assert ("نتیجه · پروژه‌ها · پل · تحقق", "۸۰٪", "۸۲٪") in told
    assert ("نتیجه · پروژه‌ها · میدان", "", "1 · میدان · ۱۰٪") in told
    assert ("نتیجه", "همه چیز روشن است.", "یک پروژه نو شد.") in told
    assert ("نتیجه · پروژه‌ها", "2", "3") in told
    assert not any("بوستان · تحقق" in where for where, _, _ in told)
    assert found.more == 0


def test_many_differences_are_counted_and_a_few_named(office: Office) -> None:
    office.papers = [report({f"پروژه {place}": "۱" for place in range(60)})]
    (paper,) = office.issue()
    office.papers = [report({f"پروژه {place}": "۲" for place in range(60)})]
    found = office.verify(paper.code)
    assert len(found.differences) + found.more == 60
    assert 0 < len(found.differences) < 60
    assert "60 things" in said(found)


def test_a_paper_about_something_that_is_gone_is_genuine_all_the_same(office: Office) -> None:
    (paper,) = office.issue()
    office.gone = True
    found = office.verify(paper.code)
    assert found.standing is Standing.GENUINE
    assert "not here any more" in said(found)


def test_an_unknown_code_and_a_mistyped_one_are_told_apart(office: Office) -> None:
    (paper,) = office.issue()
    unknown = office.verify(code("12" * 32))
    assert unknown.standing is Standing.UNKNOWN
    assert not unknown.standing.is_good
    wrong = paper.code[:-1] + str((int(paper.code[-1]) + 1) % 10)
    assert office.verify(wrong).standing is Standing.MISTYPED


def test_a_code_that_does_not_follow_from_its_paper_is_unknown(office: Office) -> None:
    """Whoever writes a row of its own with somebody else's code proves nothing with it."""
    (paper,) = office.issue()
    false = IssuedReport(
        paper.subject_id, paper.kind, paper.subject_id, "جعلی", code("34" * 32), "12" * 32, DAY,
        paper.issued_by, paper.desk_id,
    )  # fmt: skip
    with office.workspace.store.change(by=office.workspace.desk.person) as change:
        change.put(false, party=office.workspace.desk.party)
    assert office.verify(code("34" * 32)).standing is Standing.UNKNOWN


def test_a_file_as_it_was_saved_is_genuine(office: Office) -> None:
    office.papers.append(report({"راه": "۵٪"}, number=2))
    papers = office.issue()
    found = office.verify_file()
    assert [one.code for one in found] == [paper.code for paper in papers]
    assert {one.standing for one in found} == {Standing.CURRENT}
    assert "saved the file again" not in "".join(map(said, found))


def test_a_file_as_it_left_is_genuine_whatever_this_version_prints(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.issue()

    def another_look(*_words: object, **_more: object) -> None:
        raise AssertionError("printed to be compared")

    monkeypatch.setattr("paayesh_desktop.services.reporting.verifying.print_reports", another_look)
    assert office.verify_file()[0].standing is Standing.CURRENT


def test_another_version_is_no_proof_that_a_file_was_altered(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.issue()
    writer = PdfWriter(clone_from=PdfReader(office.folder / "paper.pdf"))
    writer.pages[0].mediabox.upper_right = (300, 300)
    writer.write(office.folder / "cut.pdf")
    assert office.verify_file("cut.pdf")[0].standing is Standing.ALTERED
    monkeypatch.setattr(
        "paayesh_desktop.services.reporting.verifying.product_version", lambda: "9.9.9"
    )
    (found,) = office.verify_file("cut.pdf")
    assert found.standing is Standing.CURRENT
    assert "another version of the program" in said(found)


def test_a_file_saved_again_by_another_program_still_shows_what_was_issued(office: Office) -> None:
    office.issue()
    writer = PdfWriter(clone_from=PdfReader(office.folder / "paper.pdf"))
    writer.write(office.folder / "again.pdf")
    (found,) = office.verify_file("again.pdf")
    assert found.standing is Standing.CURRENT
    assert "saved the file again" in said(found)


def test_a_file_with_another_figure_under_the_same_code_is_altered(office: Office) -> None:
    (paper,) = office.issue()
    false = report({"پل": "۹۹٪", "بوستان": "۹۵٪"})
    writer = PdfWriter()
    with (office.folder / "false.pdf").open("w+b") as file:
        file.write(printed(false))
        file.seek(0)
        writer.append(file)
        writer.add_metadata({"/Keywords": scanned(paper.code)})
        writer.write(office.folder / "forged.pdf")
    (found,) = office.verify_file("forged.pdf")
    assert found.standing is Standing.ALTERED
    assert "page 1" in said(found)


def test_a_figure_painted_over_is_found_though_the_words_are_the_same(office: Office) -> None:
    office.issue()
    reader = PdfReader(office.folder / "paper.pdf")
    writer = PdfWriter(clone_from=reader)
    page = writer.pages[0]
    wide, high = float(page.mediabox.width), float(page.mediabox.height)
    from pypdf.annotations import Rectangle  # noqa: PLC0415 - of this test alone

    box = RectangleObject((wide * 0.4, high * 0.5, wide * 0.6, high * 0.6))
    writer.add_annotation(0, Rectangle(rect=box, interior_color="000000"))
    writer.write(office.folder / "painted.pdf")
    (found,) = office.verify_file("painted.pdf")
    assert found.standing is Standing.ALTERED


def test_pages_that_are_missing_are_told(office: Office) -> None:
    office.papers = [report({f"پروژه {place}": "۱" for place in range(120)})]
    office.issue()
    reader = PdfReader(office.folder / "paper.pdf")
    assert len(reader.pages) > 1
    writer = PdfWriter(clone_from=reader)
    writer.remove_page(0)
    writer.write(office.folder / "short.pdf")
    (found,) = office.verify_file("short.pdf")
    assert found.standing is Standing.ALTERED


def test_a_file_whose_keywords_were_taken_away_is_known_by_what_it_shows(office: Office) -> None:
    (paper,) = office.issue()
    writer = PdfWriter()
    writer.append(office.folder / "paper.pdf")
    writer.metadata = None
    writer.write(office.folder / "bare.pdf")
    (found,) = office.verify_file("bare.pdf")
    assert found.code == paper.code
    assert found.standing is Standing.CURRENT


def test_a_file_without_a_code_is_unknown(office: Office) -> None:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(office.folder / "blank.pdf")
    (found,) = office.verify_file("blank.pdf")
    assert found.standing is Standing.UNKNOWN
    assert "bears no code" in said(found)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"%PDF-1.7\nnothing more"])
def test_what_is_no_pdf_is_refused_with_a_sentence(office: Office, data: bytes) -> None:
    (office.folder / "odd.pdf").write_bytes(data)
    with pytest.raises(UserError, match="no PDF file"):
        office.verify_file("odd.pdf")
    with pytest.raises(UserError, match="could not be read"):
        office.verify_file("nowhere.pdf")


def test_without_its_copy_a_paper_is_compared_with_what_it_would_say_today(office: Office) -> None:
    (paper,) = office.issue()
    paper_folder(office.workspace).path(paper.digest).unlink()
    assert office.verify(paper.code).standing is Standing.CURRENT
    (found,) = office.verify_file()
    assert found.standing is Standing.CURRENT
    office.papers = [report({"پل": "۱٪"})]
    found = office.verify(paper.code)
    assert found.standing is Standing.GENUINE
    assert "missing or was changed" in said(found)
    assert office.verify_file()[0].standing is Standing.GENUINE
    PdfWriter(clone_from=PdfReader(office.folder / "paper.pdf")).write(office.folder / "other.pdf")
    (found,) = office.verify_file("other.pdf")
    assert "could not be compared" in said(found)

"""Whether a paper was issued here as it stands, and what has changed since."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import islice
from pathlib import Path

from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.reports import verification_code
from paayesh_desktop.reports.paper.press import print_reports
from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.made_of import product_version
from paayesh_desktop.services.reporting.issued_papers import MISTYPED, IssuedLine, IssuedPapers
from paayesh_desktop.services.reporting.issuing import Reports
from paayesh_desktop.services.reporting.paper_file import PaperFile
from paayesh_desktop.services.reporting.report_comparison import Difference, differences
from paayesh_desktop.services.reporting.request import Advance, ReportRequest, unheard
from paayesh_desktop.services.workspace import Workspace

_SHOWN = 20
"""The differences that are named; the others are counted."""


class Standing(StrEnum):
    """What is known of a paper. GENUINE: issued as its code says; whether its figures still hold
    cannot be said here."""

    CURRENT = "current"
    CHANGED = "changed"
    GENUINE = "genuine"
    UNKNOWN = "unknown"
    MISTYPED = "mistyped"
    ALTERED = "altered"

    @property
    def is_good(self) -> bool:
        """Whether the paper is what was issued."""
        return self in (Standing.CURRENT, Standing.CHANGED, Standing.GENUINE)


@dataclass(frozen=True, slots=True)
class Verification:
    """*code* as it is written, or as it was typed where it is none. *said* tells the standing in a
    sentence, *remarks* what else is to be known; *differences* what the paper would say otherwise
    if it were made of today's data, with *more* that are not named."""

    standing: Standing
    code: str
    said: Sentence
    issued: IssuedLine | None = None
    differences: tuple[Difference, ...] = ()
    more: int = 0
    remarks: tuple[Sentence, ...] = ()


class Verifying:
    """Compares papers with what was issued and with what is known today."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._papers = IssuedPapers(workspace)
        self._begun: dict[tuple[ReportRequest, date, str], tuple[list[Report], Iterator[Report]]]
        self._begun = {}

    def code(self, typed: str, advance: Advance | None = None) -> Verification:
        """The paper with the code that somebody typed, or read from its square with a scanner."""
        written = verification_code.read(typed)
        if written is None:
            return Verification(Standing.MISTYPED, typed.strip(), MISTYPED)
        self._begun.clear()
        return self._known(written, advance or unheard)[0]

    def file(self, path: Path, advance: Advance | None = None) -> tuple[Verification, ...]:
        """Every paper in a PDF file, in its order: the codes that it bears, and whether it shows
        what was issued under them, page by page. UserError for what is no such file."""
        told = advance or unheard
        file = PaperFile.read(path)
        if not file.codes:
            return (Verification(Standing.UNKNOWN, "", _NO_CODE.fill(file=isolate(path.name))),)
        self._begun.clear()
        known = [self._known(code, told) for code in file.codes]
        found = tuple(one for one, _ in known)
        papers = [one.issued.paper for one in found if one.issued]
        if len(papers) == len(found) and {one.file_sha256 for one in papers} == {file.sha256}:
            return found
        kept = [report for _, report in known if report is not None]
        if len(kept) < len(found):
            return tuple(
                replace(one, remarks=(*one.remarks, _UNCOMPARED)) if one.issued else one
                for one in found
            )
        others = {one.app for one in papers} - {product_version()}
        told_of_file = _compared(file, kept, told)
        if told_of_file is None:
            return found
        standing, sentence = told_of_file
        if standing is Standing.ALTERED and others:
            standing, sentence = Standing.GENUINE, _OTHER_LOOK
        if standing is Standing.ALTERED:
            return tuple(Verification(standing, one.code, sentence, one.issued) for one in found)
        return tuple(replace(one, remarks=(*one.remarks, sentence)) for one in found)

    def _known(self, written: str, advance: Advance) -> tuple[Verification, Report | None]:
        """What is known of the paper with a code, and what it said when it was issued."""
        lines = self._papers.with_code(written)
        if not lines:
            return Verification(Standing.UNKNOWN, written, _UNKNOWN.fill(code=written)), None
        line = lines[0]
        found = Verification(Standing.GENUINE, written, _genuine(line), line)
        before = self._papers.said(line.paper)
        after, remark = self._today(line, before, advance)
        if after is not None and after.digest == line.paper.digest:
            return replace(found, standing=Standing.CURRENT, remarks=(_CURRENT,)), after
        if after is None or before is None:
            missing = remark if before is not None else self._copy_missing(line)
            return replace(found, remarks=(missing,)), before
        every = differences(before, after)
        shown = tuple(islice(every, _SHOWN))
        more = sum(1 for _ in every)
        said = _CHANGED.fill(count=len(shown) + more) if shown else _ONLY_FORM
        return replace(
            found, standing=Standing.CHANGED, differences=shown, more=more, remarks=(said,)
        ), before

    def _today(
        self, line: IssuedLine, before: Report | None, advance: Advance
    ) -> tuple[Report | None, Sentence]:
        """The same paper made of today's data for the day of its issue; else why there is none."""
        like: list[Report] = []
        others: list[Report] = []
        try:
            for report in self._made(line.paper, advance):
                if report.digest == line.paper.digest:
                    return report, _NO_MORE
                alike = before is not None and _is_like(before, report)
                (like if alike else others).append(report)
        except KeyError:
            return None, _NO_SUBJECT
        except UserError as error:
            return None, _NOT_MADE.fill(why=error.sentence)
        found = like or (others if len(others) == 1 else ())  # the only one was given a new name
        return next(iter(found), None), _NO_MORE

    def _made(self, paper: IssuedReport, advance: Advance) -> Iterator[Report]:
        """The papers that were issued together with *paper*, as they are today; each is made once,
        however many of them are asked for."""
        request = ReportRequest(paper.kind, paper.subject_id, paper.workgroup_id, paper.unit_id)
        asked = (request, paper.made_on, paper.language)
        if asked not in self._begun:
            reports = Reports(self._workspace, Catalogue(paper.language))
            self._begun[asked] = ([], reports.compose(request, paper.made_on, advance))
        made, going_on = self._begun[asked]
        yield from made
        for report in going_on:
            made.append(report)
            yield report

    def _copy_missing(self, line: IssuedLine) -> Sentence:
        return _LOST if line.paper.desk_id == self._workspace.desk.key else _ELSEWHERE


def _is_like(before: Report, report: Report) -> bool:
    """Whether two reports of one request are about the same thing."""
    return (before.title, before.subtitle, before.bookmark, before.facts[:1]) == (
        report.title,
        report.subtitle,
        report.bookmark,
        report.facts[:1],
    )


def _compared(
    file: PaperFile, reports: list[Report], advance: Advance
) -> tuple[Standing, Sentence] | None:
    """How the file differs from what was issued; None where it is the same, byte by byte."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "paper.pdf")
        print_reports(reports, path, advance=advance)
        issued = PaperFile(path.read_bytes())
    if issued.data == file.data:
        return None
    pages = issued.pages_unlike(file, advance)
    if not pages:
        return Standing.GENUINE, _SAVED_AGAIN
    return Standing.ALTERED, _ALTERED.fill(pages=_numbered(pages))


def _genuine(line: IssuedLine) -> Sentence:
    paper = line.paper
    return _GENUINE.fill(
        code=paper.code,
        title=isolate(paper.title),
        party=line.party_title,
        day=paper.made_on,
        person=isolate(line.person),
    )


def _numbered(pages: list[int]) -> Sentence | int:
    numbers: Sentence | int = pages[0] + 1
    for page in pages[1:_SHOWN]:
        numbers = _AND_PAGE.fill(first=numbers, next=page + 1)
    return numbers


_GENUINE = translate(
    "Verifying",
    "The paper {code} is genuine: {title}, issued by {party} on {day} by the hand of {person}.",
)
_CURRENT = translate("Verifying", "Made of today’s data it would say the same.")
_CHANGED = translate(
    "Verifying",
    "Since it was issued the data have changed: it would say {count} things differently today.",
)
_ONLY_FORM = translate(
    "Verifying", "Made today it would look different; its words and figures are the same."
)
_UNKNOWN = translate(
    "Verifying",
    "No paper with the code {code} is known here. If it comes from another desk, read its newest"
    " file first; otherwise the paper was not issued with this program.",
)
_NO_CODE = translate(
    "Verifying",
    "{file} bears no code of a paper that was issued. If it is a scan, type the code that stands at"
    " the foot of its last page.",
)
_ALTERED = translate(
    "Verifying",
    "This file was altered after it was issued: page {pages} does not show what was issued under"
    " its code. What was issued can be printed again by the code.",
)
_AND_PAGE = translate("Verifying", "{first}, {next}")
_SAVED_AGAIN = translate(
    "Verifying",
    "Another program has saved the file again, or it was printed by another version of this one;"
    " every page shows what was issued.",
)
_OTHER_LOOK = translate(
    "Verifying",
    "The file is not as it was when it was issued, or another version of the program laid it out;"
    " which of both cannot be said here. Print the paper again by its code and compare the figures"
    " of both.",
)
_UNCOMPARED = translate(
    "Verifying",
    "The pages of the file could not be compared with what was issued, since no copy of it is here:"
    " the code alone proves nothing of what the pages say.",
)
_ELSEWHERE = translate(
    "Verifying",
    "Its copy is kept at the desk where it was issued; what the paper says must be compared there.",
)
_LOST = translate(
    "Verifying",
    "Its copy is missing or was changed outside the program, so what the paper says cannot be"
    " compared with it. Restore the copy from a backup.",
)
_NO_SUBJECT = translate(
    "Verifying", "What it is about is not here any more, or has not come to this desk."
)
_NOT_MADE = translate("Verifying", "It could not be made today: {why}")
_NO_MORE = translate("Verifying", "Made of today’s data there would be no such paper any more.")

"""Papers of meetings, cases and letters as PDF: their own words are found in the file, in order."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from uuid import UUID

import pytest

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.meeting import Meeting
from paayesh_desktop.domain.obstacle import Justification
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Heading, Points, Report, Text
from paayesh_desktop.services.forms.form_board import form_board
from paayesh_desktop.services.workspace import Workspace
from tests.services.reporting.conftest import DAY as TODAY
from tests.services.reporting.loop.paper_words import papers

_WORD = re.compile(r"[^\W\d_]+")
SUBJECTS: dict[ReportKind, type[Entity]] = {
    ReportKind.CASE_FILE: DeviationCase,
    ReportKind.JUSTIFICATION: Justification,
    ReportKind.PACKET: Meeting,
    ReportKind.MINUTES: Meeting,
    ReportKind.LETTER: Resolution,
    ReportKind.REMINDER: Cycle,
}


def subject(workspace: Workspace, kind: ReportKind) -> UUID:
    """Some row of the city that there is such a paper about."""
    if kind is ReportKind.REMINDER:
        board = form_board(workspace, TODAY, asked=True)
        return next(one.id for one in board.cycles if one.id in board.late)
    with workspace.store.view() as view:
        return view.find(SUBJECTS[kind])[-1].id


def told(data: bytes) -> str:
    """What a program that knows the order of Persian finds in the file."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
    return done.stdout.decode()


def words_of(text: str) -> list[str]:
    """The words without what stands between them: numbers are read from left to right, and where
    a mark stands at the end of a line is for each program to say."""
    return [search_key(word) for word in _WORD.findall(text)]


def running(report: Report) -> Iterator[str]:
    """What stands from side to side, so that there is one order to read it in."""
    yield report.issuer
    if not report.letter:
        yield report.title
    for block in report.blocks:
        match block:
            case Heading() | Text():
                yield block.text
            case Points():
                yield from block.points
            case _:
                pass


@pytest.mark.parametrize("kind", list(SUBJECTS))
def test_the_words_of_a_paper_are_found_in_its_file_in_order(
    paper_city: Workspace, kind: ReportKind
) -> None:
    report = papers(paper_city, kind, subject(paper_city, kind), TODAY, language="fa")[0]
    found, at = words_of(told(printed(report))), 0
    for text in running(report):
        for word in words_of(text):
            assert word in found[at:], (word, text)
            at = found.index(word, at) + 1

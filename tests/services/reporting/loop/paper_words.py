"""What a paper says, line by line, to be looked for."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from uuid import UUID

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.report import (
    Block,
    Digits,
    Facts,
    Heading,
    Points,
    Report,
    Signatures,
    Space,
    Table,
    Text,
    Tiles,
)
from paayesh_desktop.services.reporting.book import reports
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace


@lru_cache
def wording(language: str) -> Wording:
    """Reading the catalogue takes longer than putting a paper together."""
    return Wording(Catalogue(language))


def making(workspace: Workspace, day: date, language: str = "en") -> Making:
    return Making(workspace, wording(language), day)


def papers(
    workspace: Workspace,
    kind: ReportKind,
    subject: UUID,
    day: date,
    *,
    party: UUID | None = None,
    unit: UUID | None = None,
    language: str = "en",
) -> list[Report]:
    """Every paper of a request."""
    request = ReportRequest(kind, subject, party, unit)
    return list(reports(making(workspace, day, language), request))


def paper(
    workspace: Workspace, kind: ReportKind, subject: UUID, day: date, language: str = "en"
) -> Report:
    """The one paper of a request."""
    (found,) = papers(workspace, kind, subject, day, language=language)
    return found


def lines(report: Report) -> list[str]:
    """Head and blocks from the top, without marks of direction; a row of a table is one line."""
    head = [report.opening, report.issuer, report.place]
    head += [f"{fact.name}: {fact.value}" for fact in report.facts]
    head += [report.title, report.subtitle]
    told = [*head, *(line for block in report.blocks for line in _said(block))]
    return [strip_marks(line) for line in told if line]


def in_order(report: Report, *wanted: str) -> None:
    """Fails unless every one of *wanted* is said, one after the other."""
    at = 0
    told = lines(report)
    for words in wanted:
        found = next((place for place in range(at, len(told)) if words in told[place]), None)
        assert found is not None, (words, told[at:])
        at = found


def table(report: Report, column: str) -> Table:
    """The one table that has such a column."""
    (found,) = [
        block
        for block in report.blocks
        if isinstance(block, Table) and column in [one.title for one in block.columns]
    ]
    return found


def _said(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Text():
            yield block.text
        case Facts():
            yield from (f"{fact.name}: {fact.value}" for fact in block.facts)
        case Points():
            yield from block.points
        case Table():
            yield block.title
            yield from (" | ".join(cell.text for cell in row.cells) for row in block.rows)
            yield block.note if block.rows else block.empty
        case Signatures():
            yield from (f"{box.role}: {box.name}, {box.note}" for box in block.boxes)
        case Space():
            yield block.name
        case Tiles():
            yield from (f"{one.name}: {one.figure}, {one.note}" for one in block.tiles)
        case Digits():
            yield " ".join(block.groups)
        case _:
            raise TypeError(block)

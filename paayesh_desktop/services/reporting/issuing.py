"""Papers that leave the program: composed, written to a file, and remembered with all they said."""

import hashlib
from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

from msgspec import structs

from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.reports.paper.press import print_reports
from paayesh_desktop.reports.report import Report, encode
from paayesh_desktop.reports.verification_code import code
from paayesh_desktop.services.exchange.row_guard import RowGuard
from paayesh_desktop.services.made_of import product_version
from paayesh_desktop.services.papers import paper_folder
from paayesh_desktop.services.people.party_title import party_title
from paayesh_desktop.services.reporting import book
from paayesh_desktop.services.reporting.request import Advance, Making, ReportRequest, unheard
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace

UNRECORDED = frozenset(
    {
        ReportKind.RECEIPT,
        ReportKind.KEY_LETTER,
        ReportKind.RECOVERY_SHEET,
        ReportKind.BLANK_FORM,
        ReportKind.TABLE,
        ReportKind.REMINDER,
    }
)
"""Papers that prove nothing later, or must not be kept: they bear no code."""
_LONGEST = 1000
_CHUNK = 500


class Reports:
    """The papers of a folder of work in one language."""

    def __init__(self, workspace: Workspace, catalogue: Catalogue) -> None:
        self._workspace = workspace
        self._catalogue = catalogue

    def compose(
        self, request: ReportRequest, today: date, advance: Advance | None = None
    ) -> Iterator[Report]:
        """The papers of *request* as they would be issued *today*, made as they are asked for;
        nothing is kept. UserError for what cannot be put on paper yet, KeyError for a subject that
        is not there."""
        making = Making(self._workspace, Wording(self._catalogue), today, advance or unheard)
        for report in book.reports(making, request):
            yield _fit(report)

    def pdf(
        self, request: ReportRequest, path: Path, today: date, advance: Advance | None = None
    ) -> "Issued":
        """Write the papers of *request* to one PDF file, and remember them as issued.

        *advance* hears the pages and raises InterruptedError; then, and with UserError, neither
        the file nor anything else has changed.
        """
        told = advance or unheard
        papers = self.compose(request, today)
        with _Kept.asked(self._workspace, request, today) as kept, ExitStack() as undone:
            printed = print_reports(kept.passing(papers), path, advance=told)
            undone.callback(path.unlink, missing_ok=True)  # no code that nobody could find again
            kept.record(path.read_bytes())
            undone.pop_all()
        return Issued(tuple(kept.rows), printed.pages)

    def workbook(
        self, request: ReportRequest, path: Path, today: date, advance: Advance | None = None
    ) -> "Issued":
        """As `pdf`, as a workbook."""
        from paayesh_desktop.reports.workbooks.report_workbook import (  # noqa: PLC0415 - loads a library
            write_workbook,
        )

        papers = self.compose(request, today, advance)
        with _Kept.asked(self._workspace, request, today) as kept, ExitStack() as undone:
            write_workbook(kept.passing(papers), path)
            undone.callback(path.unlink, missing_ok=True)
            kept.record()
            undone.pop_all()
        return Issued(tuple(kept.rows))

    def issue(
        self,
        reports: Iterable[Report],
        request: ReportRequest,
        today: date,
        *,
        pdf: bytes = b"",
    ) -> tuple[IssuedReport, ...]:
        """Remember *reports*, composed *today* for *request* and written or printed elsewhere, all
        together as *pdf*; the rows of those that bear a code."""
        with _Kept.asked(self._workspace, request, today) as kept:
            for _ in kept.passing(_fit(report) for report in reports):
                pass
            kept.record(pdf)
        return tuple(kept.rows)


@dataclass(frozen=True, slots=True)
class Issued:
    """What was issued in one go: the papers that bear a code, and on how many *pages* of a PDF."""

    papers: tuple[IssuedReport, ...]
    pages: int = 0


@dataclass(slots=True)
class _Kept:
    """What of one request passed, until it is issued."""

    workspace: Workspace
    request: ReportRequest
    today: date
    rows: list[IssuedReport] = field(default_factory=list[IssuedReport])
    _drafts: list[Path] = field(default_factory=list[Path])

    @classmethod
    @contextmanager
    def asked(cls, workspace: Workspace, request: ReportRequest, today: date) -> Generator["_Kept"]:
        """Inside, papers pass and are recorded; what was not recorded at the end is dropped."""
        kept = cls(workspace, request, today)
        kept._refuse_others()
        try:
            yield kept
        finally:
            kept._drop()

    def _refuse_others(self) -> None:
        """UserError where the paper is about work of others: it is theirs to issue."""
        party = self.workspace.desk.party
        row = self._row("-", "0" * 64, self.request.kind)
        with self.workspace.store.view() as view:
            if RowGuard(view).strangers(party, [row]):
                group = self.request.party
                whose = party_title(view, group) if group else translate("Issuing", "others")
                raise UserError(_OTHERS, whose=whose)

    def passing(self, reports: Iterable[Report]) -> Iterator[Report]:
        folder = paper_folder(self.workspace)
        for report in reports:
            if report.coded:
                data = encode(report)
                was_there = folder.path(report.digest).exists()
                try:
                    name = folder.put(data)
                except OSError as error:
                    raise UserError(_UNWRITTEN, detail=error.strerror or str(error)) from error
                if not was_there:
                    self._drafts.append(folder.path(name))
                row = self._row(report.title, name, report.kind)
                subtitle = single_line(report.subtitle)[:_LONGEST]
                self.rows.append(structs.replace(row, subtitle=subtitle, language=report.language))
            yield report

    def record(self, pdf: bytes = b"") -> None:
        """One row for each paper that this desk has not issued yet; they left as *pdf*."""
        desk, store = self.workspace.desk, self.workspace.store
        file = hashlib.sha256(pdf).hexdigest() if pdf else ""
        rows = {row.digest: structs.replace(row, file_sha256=file) for row in self.rows}
        if rows:
            digests = list(rows)
            with store.change(by=desk.person) as change:
                known = {
                    _place(row): row
                    for start in range(0, len(digests), _CHUNK)
                    for row in change.find(IssuedReport, digest=digests[start : start + _CHUNK])
                    if row.desk_id == desk.key
                }
                self.rows = [_first(known.get(_place(row)), row) for row in rows.values()]
                change.put_many(IssuedReport, self.rows, party=desk.party)
        self._drafts.clear()

    def _drop(self) -> None:
        """Take away what was written down and never issued."""
        for path in self._drafts:
            path.unlink(missing_ok=True)

    def _row(self, title: str, digest: str, kind: ReportKind) -> IssuedReport:
        desk = self.workspace.desk
        return IssuedReport(
            new_key(),
            kind,
            self.request.subject,
            single_line(title)[:_LONGEST] or kind.value,
            code(digest),
            digest,
            self.today,
            desk.person,
            desk.key,
            app=product_version(),
            workgroup_id=self.request.party,
            unit_id=self.request.unit,
        )


def _place(row: IssuedReport) -> tuple[str, UUID, UUID | None]:
    """What makes two issued papers of a desk the same one."""
    return row.digest, row.subject_id, row.workgroup_id


def _first(known: IssuedReport | None, row: IssuedReport) -> IssuedReport:
    """What is remembered of a paper that leaves once more: how it left first, and in which file
    since there is one."""
    if known is None:
        return row
    if known.file_sha256 or not row.file_sha256:
        return known
    return structs.replace(known, file_sha256=row.file_sha256, app=row.app)


def _fit(report: Report) -> Report:
    """No code on a paper that nobody could find again."""
    if report.coded and report.kind in UNRECORDED:
        return structs.replace(report, coded=False)
    return report


_OTHERS = translate(
    "Issuing",
    "This paper is about work of {whose} and is issued there, not at this desk. Nothing was"
    " written. Ask for it there, or look at it here without printing it.",
)
_UNWRITTEN = translate(
    "Issuing",
    "What the paper says could not be kept: {detail}. Nothing was issued. Free some space on the"
    " disk and do it again.",
)

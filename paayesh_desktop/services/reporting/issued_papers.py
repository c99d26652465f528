"""The papers that were issued: which there are, what each of them said, and the same one again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import msgspec

from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports import verification_code
from paayesh_desktop.reports.paper.press import Printed, print_reports
from paayesh_desktop.reports.report import Report, decode
from paayesh_desktop.services.papers import paper_folder
from paayesh_desktop.services.people.party_title import party_title
from paayesh_desktop.services.reporting.request import Advance, unheard
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class IssuedLine:
    """One paper: whose it is (told by the row's owner, whom nobody can forge), by whom it was
    issued, and whether what it said is kept *here*."""

    paper: IssuedReport
    party: UUID
    party_title: Sentence | str
    person: str
    here: bool


class IssuedPapers:
    """The issued papers of a folder of work."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._folder = paper_folder(workspace)

    def list(self, kind: ReportKind | None = None) -> tuple[IssuedLine, ...]:
        """All that are known here, those issued last first."""
        only = {} if kind is None else {"kind": kind}
        with self._workspace.store.view() as view:
            rows = view.find(IssuedReport, order_by=("id",), **only)
            return self._lines(view, reversed(rows), view.owners(IssuedReport, **only))

    def with_code(self, written: str) -> tuple[IssuedLine, ...]:
        """The papers with this code, those first of which the copy is here. There may be several:
        the same paper, issued at several desks."""
        with self._workspace.store.view() as view:
            rows = view.find(IssuedReport, code=written, order_by=("id",))
            true = [row for row in rows if verification_code.code(row.digest) == row.code]
            lines = self._lines(view, true, view.owners(IssuedReport, code=written))
        return tuple(sorted(lines, key=lambda line: not line.here))

    def said(self, paper: IssuedReport) -> Report | None:
        """What it said when it was issued; None where the copy is not here."""
        try:
            data = self._folder.read(paper.digest)
            return None if data is None else decode(data)
        except (OSError, msgspec.MsgspecError):
            return None

    def again(self, typed: str, path: Path, advance: Advance | None = None) -> Printed:
        """Write the paper with this code to *path* as it was issued, byte by byte.

        UserError where the code is mistyped or unknown, or the copy is not here."""
        written = verification_code.read(typed)
        if written is None:
            raise UserError(MISTYPED)
        lines = self.with_code(written)
        if not lines:
            raise UserError(_UNKNOWN, code=written)
        report = self.said(lines[0].paper)
        if report is None:
            raise UserError(_ELSEWHERE if self._is_foreign(lines) else _LOST, code=written)
        return print_reports([report], path, advance=advance or unheard)

    def _is_foreign(self, lines: Iterable[IssuedLine]) -> bool:
        desk = self._workspace.desk.key
        return all(line.paper.desk_id != desk for line in lines)

    def _lines(
        self, view: View, rows: Iterable[IssuedReport], owners: Mapping[UUID, UUID]
    ) -> tuple[IssuedLine, ...]:
        found = list(rows)
        titles = {party: party_title(view, party) for party in set(owners.values())}
        people = {row.issued_by for row in found}
        names = {one.id: one.name for one in view.find(Person, id=list(people))}
        return tuple(
            IssuedLine(
                row,
                owners[row.id],
                titles[owners[row.id]],
                names.get(row.issued_by, ""),
                self._folder.path(row.digest).exists(),
            )
            for row in found
        )


MISTYPED = translate(
    "Verifying",
    "This is no code of a paper: it has thirteen digits, the last of which guards the others, and"
    " these do not fit together. Look at the paper again and type the code as it stands there.",
)
_UNKNOWN = translate(
    "Verifying",
    "No paper with the code {code} is known here. Nothing was written. Read the newest files of the"
    " other desks first, and compare the code with the paper.",
)
_ELSEWHERE = translate(
    "Verifying",
    "The paper {code} was issued at another desk, where its copy is kept. Nothing was written. Ask"
    " for it there.",
)
_LOST = translate(
    "Verifying",
    "The copy of the paper {code} is missing or was changed outside the program, so it cannot be"
    " printed again as it was. Nothing was written. Restore it from a backup.",
)

"""A paper as it is shown, printed and saved: one snapshot, made once. Called on worker threads."""

import errno
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.qt.paper_offer import Advance, PaperOffer
from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.workspace import Workspace

# What lays papers out is imported when the first one is made.
# ruff: noqa: PLC0415


@dataclass(frozen=True, slots=True)
class Paper:
    """The reports and their pages as PDF."""

    offer: PaperOffer
    reports: tuple[Report, ...]
    pdf: bytes


class PaperMaking:
    """Nothing of a paper is on the disk before somebody saves it."""

    def __init__(self, workspace: Workspace, catalogue: Catalogue) -> None:
        self._workspace = workspace
        self._catalogue = catalogue

    def make(self, offer: PaperOffer, today: date, advance: Advance) -> Paper:
        """UserError for what cannot be put on paper yet; *advance* hears of every page, and may
        raise InterruptedError."""
        from paayesh_desktop.reports.paper.press import printed

        kept = list[Report]()
        for report in self._composed(offer, today, advance):
            kept.append(report)
            advance(len(kept), 0)
        return Paper(offer, tuple(kept), printed(*kept, advance=advance))

    def issue(self, paper: Paper, today: date) -> None:
        """Somebody takes the paper away: its code is remembered, so that it can be verified."""
        from paayesh_desktop.services.reporting.issuing import Reports

        if paper.offer.request is None:
            return
        reports = Reports(self._workspace, self._catalogue)
        reports.issue(paper.reports, paper.offer.request, today, pdf=paper.pdf)

    def save_pdf(self, paper: Paper, path: Path) -> Path:
        """UserError when *path* cannot be written; what was there before stays then."""
        unfinished = path.with_name(f".{path.name}.part")
        try:
            unfinished.write_bytes(paper.pdf)
            unfinished.replace(path)
        except OSError as error:
            raise UserError(_why(error), file=isolate(path.name)) from error
        finally:
            unfinished.unlink(missing_ok=True)
        return path

    def save_workbook(self, paper: Paper, path: Path) -> Path:
        """The same, typed, for a spreadsheet program."""
        from paayesh_desktop.reports.workbooks.report_workbook import write_workbook

        write_workbook(paper.reports, path)
        return path

    def _composed(self, offer: PaperOffer, today: date, advance: Advance) -> Iterable[Report]:
        from paayesh_desktop.services.reporting.issuing import Reports

        if offer.reports is not None:
            return offer.reports(advance)
        if offer.request is None:
            raise ValueError(offer.title)
        return Reports(self._workspace, self._catalogue).compose(offer.request, today, advance)


def _why(error: OSError) -> Sentence:
    """What to do about a file that cannot be written."""
    if error.errno in _FULL:
        return _NO_ROOM
    return _NO_RIGHT if error.errno in _LOCKED else _UNWRITTEN


_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_LOCKED = {errno.EROFS, errno.EACCES, errno.EPERM}
_NO_ROOM = translate(
    "PaperMaking",
    "There is no room left for {file} on this disk or stick. Nothing was written, and your data are"
    " safe. Delete what is not needed there, or choose another folder.",
)
_NO_RIGHT = translate(
    "PaperMaking",
    "{file} may not be written there: the folder or stick is locked, or the file is open in another"
    " program. Nothing was written, and your data are safe. Close it there, or choose another"
    " folder, such as your own documents.",
)
_UNWRITTEN = translate(
    "PaperMaking",
    "The paper could not be written to {file}. Your data are safe. If the file is open in another"
    " program close it there, or choose another name or folder.",
)

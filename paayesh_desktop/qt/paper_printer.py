"""Puts papers on a printer that somebody chooses, off the thread of the window."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.errors import UserError
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.paper_printing import print_pdf
from paayesh_desktop.qt.tasks import Job
from paayesh_desktop.reports.report import Report

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PaperPrinter(QObject):
    """Of one page or part of it."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def print_reports(
        self, title: str, reports: Sequence[Report], then: Callable[[], None]
    ) -> None:
        """Papers without a preview; nothing of them touches the disk. *then* when the printer has
        them."""

        def laid_out(job: Job) -> bytes:
            from paayesh_desktop.reports.paper.press import printed  # noqa: PLC0415 - when it is needed

            return printed(*reports, advance=job.advance)

        printer = self.choose(title, len(reports))
        if printer is not None:
            self.put(printer, laid_out, then)

    def choose(self, title: str, pages: int) -> "QPrinter | None":
        """Ask for a printer; whoever has none is told."""
        messages = self._context.messages
        try:
            printer = messages.printer(title, pages)
        except UserError as error:
            messages.error(error)
            return None
        if printer is not None:
            printer.setDocName(strip_marks(title))
        return printer

    def put(
        self, printer: "QPrinter", pdf: Callable[[Job], bytes], then: Callable[[], None]
    ) -> None:
        """*pdf* is called on the worker thread."""
        note = self._context.messages.note
        self._context.tasks.read(
            lambda job: print_pdf(pdf(job), printer, job.advance),
            then=lambda _pages: then(),
            owner=self,
            title=self.tr("Printing"),
            cancellable=True,
            cancelled=lambda: note(self.tr("Printing was stopped.")),
        )

"""The papers of a form on its page: brought, kept, and shown beside the fields."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.form.form_desk import FormDesk, OpenForm
from paayesh_desktop.qt.pages.form.form_side import FormSide


class FormPapers(QObject):
    """`scan_wanted` when the scan pane is to be seen."""

    scan_wanted = Signal()

    def __init__(
        self, context: PageContext, desk: FormDesk, side: FormSide, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._side = side
        self._found: OpenForm | None = None
        desk.attached.connect(self._attached)
        desk.paper_read.connect(side.scan.show_data)
        side.scan.brought.connect(self._attach)
        side.scan.file_wanted.connect(self._choose)
        side.scan.paper_wanted.connect(self._read)
        side.papers.adding.connect(self._choose)
        side.papers.opened.connect(self._open)

    def show_form(self, found: OpenForm) -> None:
        """Show what is kept with the form; the scan changes only when the papers did."""
        before, self._found = self._found, found
        same = before is not None and (
            before.sheet.form.id == found.sheet.form.id and before.papers == found.papers
        )
        self._side.show_papers(found.papers, shown=not same)

    def _choose(self, caption: str = "") -> None:
        path = self._context.messages.open_file(
            self.tr("Choose a scan or another paper"), self.tr("Papers (*.pdf *.png *.jpg *.jpeg)")
        )
        if path is not None:
            self._attach(path, caption)

    def _attach(self, path: Path, caption: str = "") -> None:
        if self._found is not None:
            self._desk.attach(self._found.sheet, path, caption)

    def _attached(self, paper: Attachment) -> None:
        self._context.messages.note(
            self.tr("{name} is kept with the form.").format(name=paper.name)
        )
        self._desk.open(paper.about_id)

    def _read(self, key: UUID) -> None:
        papers = self._found.papers if self._found is not None else ()
        paper = next((one for one in papers if one.id == key), None)
        if paper is not None:
            self._desk.read_paper(paper)

    def _open(self, paper: Attachment) -> None:
        self.scan_wanted.emit()
        self._side.scan.choose(paper.id)

"""The forms of a cycle as workbooks: written for the units, and read when they come back."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.tasks import Job
from paayesh_desktop.qt.widgets.filled_view import FilledView
from paayesh_desktop.services.forms.filled_workbook import BookLook
from paayesh_desktop.services.forms.filled_workbooks import FilledWorkbooks
from paayesh_desktop.services.forms.form_workbooks import FormWorkbooks, Written
from paayesh_desktop.services.forms.taken_workbook import TakenBook
from paayesh_desktop.services.wording import Wording

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.collection.collection_page import CollectionPage


class CollectionWorkbooks(QObject):
    """Behind the workbook button of one page, whose stack it turns to the files that came; `left`
    when they are to be put away."""

    left = Signal()

    def __init__(self, page: "CollectionPage") -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._wording = Wording(page.context.catalogue)
        self._reading = FilledWorkbooks(page.context.workspace, page.context.catalogue)
        self.view = FilledView(page.context.look, self._wording, page)
        page.stack.addWidget(self.view)
        menu = QMenu(page.workbooks_button)
        self.write_action = menu.addAction(self.tr("Write workbooks for the units…"))
        self.read_action = menu.addAction(self.tr("Read filled workbooks…"))
        page.workbooks_button.setMenu(menu)
        self.write_action.triggered.connect(self.write)
        self.read_action.triggered.connect(self.read)
        self.view.zone.files_asked.connect(self._choose_files)
        self.view.zone.folder_asked.connect(self._choose_folder)
        self.view.zone.given.connect(self._look)
        self.view.agreed.connect(self._take)
        self.view.returned.connect(self._hand_back)
        self.view.left.connect(self.left)

    def write(self) -> None:
        """All forms of the chosen cycle that still wait for answers, into a folder."""
        chosen, context = self._page.chosen, self._context
        folder = context.messages.folder(self.tr("Folder for the workbooks of the units"))
        if folder is None or chosen.cycle is None:
            return
        cycle, party, day = chosen.cycle, chosen.workgroup, context.today()
        writing = FormWorkbooks(context.workspace, context.catalogue)

        def work(job: Job) -> Written:
            return writing.write_all(cycle, folder, day=day, party=party, advance=job.advance)

        context.tasks.read(
            work,
            then=self._written,
            owner=self,
            title=self.tr("Writing the workbooks of the units"),
            cancellable=True,
            cancelled=self._unwritten,
        )

    def read(self) -> None:
        """Ask for the files; they can be dropped, too."""
        self.view.begin()
        self._page.stack.setCurrentWidget(self.view)

    def _choose_files(self) -> None:
        pattern = self.tr("Excel workbooks (*.xlsx);;All files (*)")
        title = self.tr("Filled workbooks of the units")
        paths = self._context.messages.open_files(title, pattern)
        if paths:
            self._look(paths)

    def _choose_folder(self) -> None:
        folder = self._context.messages.folder(self.tr("Folder with the filled workbooks"))
        if folder is not None:
            self._look([folder])

    def _look(self, paths: Sequence[Path]) -> None:
        reading, day = self._reading, self._context.today()

        def work(job: Job) -> tuple[BookLook, ...]:
            return reading.look(paths, day=day, advance=job.advance)

        self._context.tasks.read(
            work,
            then=self._show,
            owner=self,
            lane="look",
            title=self.tr("Reading the workbooks"),
            cancellable=True,
        )

    def _show(self, looks: tuple[BookLook, ...]) -> None:
        if looks:
            self.view.show_looks(looks)
        else:
            self._context.messages.tell(self.tr("There is no workbook in this folder."))

    def _take(self) -> None:
        reading, looks, day = self._reading, self.view.looks, self._context.today()
        replacing = self.view.replacing.isVisible() and self.view.replacing.isChecked()

        def work(job: Job) -> tuple[TakenBook, ...]:
            return reading.take(looks, day=day, replacing=replacing, advance=job.advance)

        self._context.tasks.write(
            work,
            then=self.view.show_taken,
            owner=self,
            title=self.tr("Taking in the answers"),
            cancellable=True,
            cancelled=self._untaken,
        )

    def _untaken(self) -> None:
        note = self.tr("You stopped it: nothing was taken in, and all forms are as they were.")
        self._context.messages.note(note)

    def _hand_back(self) -> None:
        context, reading, looks = self._context, self._reading, self.view.looks
        folder = context.messages.folder(self.tr("Folder for the forms that are handed back"))
        if folder is None:
            return
        day = context.today()

        def work(job: Job) -> tuple[Path, ...]:
            return reading.hand_back(looks, folder, day=day, advance=job.advance)

        context.tasks.read(
            work,
            then=lambda paths: self._handed(folder, len(paths)),
            owner=self,
            title=self.tr("Writing the forms to be corrected"),
            cancellable=True,
            cancelled=self._unwritten,
        )

    def _unwritten(self) -> None:
        self._context.messages.note(self.tr("You stopped it: nothing was written into the folder."))

    def _written(self, written: Written) -> None:
        text = self.tr("{count} workbooks are in the folder {folder}.")
        self._note(text, len(written.files), written.folder)

    def _handed(self, folder: Path, count: int) -> None:
        text = self.tr("{count} forms to be corrected are in the folder {folder}.")
        self._note(text, count, folder)

    def _note(self, text: str, count: int, folder: Path) -> None:
        name = isolate(folder.name)
        said = text.format(count=self._wording.whole(count), folder=name)
        self._context.messages.note(said)

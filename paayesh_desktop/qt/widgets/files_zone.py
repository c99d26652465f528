"""A place to drop files and folders onto, or to choose them."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.drop_zone import DropZone
from paayesh_desktop.qt.widgets.empty_state import EmptyState


class FilesZone(DropZone):
    """`given` with the paths that were dropped; `files_asked` and `folder_asked` when somebody
    wants to choose."""

    given = Signal(object)
    files_asked = Signal()
    folder_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        empty = EmptyState(
            look,
            "file-spreadsheet",
            title=self.tr("Drop the filled workbooks here"),
            text=self.tr(
                "One file, many, or a whole folder. Before anything is taken in you see what each"
                " file brings; what cannot be taken is handed back to the unit in the same workbook"
                " with the reason beside it."
            ),
            action=self.tr("Choose files"),
            parent=self,
        )
        self.files = empty.button
        empty.acted.connect(self.files_asked)
        self.folder = styled(QPushButton(self.tr("Choose a folder…"), self), "quiet")
        self.folder.clicked.connect(self.folder_asked)
        inside = empty.layout()
        assert isinstance(inside, QBoxLayout)  # noqa: S101 - it is a column of its own making
        beneath = inside.count() - 1  # above the stretch that ends it
        inside.insertWidget(beneath, self.folder, 0, Qt.AlignmentFlag.AlignHCenter)
        fill = QVBoxLayout(self)
        fill.addWidget(empty)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event):
            event.acceptProposedAction()
            self._mark(over=True)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(over=False)
        if paths := _paths(event):
            event.acceptProposedAction()
            self.given.emit(paths)


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

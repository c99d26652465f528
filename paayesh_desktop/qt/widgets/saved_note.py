"""Where a file was written, and the ways to it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.text_label import TextLabel


class SavedNote(QFrame):
    """Says which file, and where."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "noteOk")
        self._path = Path()
        self.text = TextLabel("", self)
        self.open_file = styled(QPushButton(self.tr("Open it"), self), "quiet")
        self.open_folder = styled(QPushButton(self.tr("Open the folder"), self), "quiet")
        self.open_file.clicked.connect(lambda: _show(self._path))
        self.open_folder.clicked.connect(lambda: _show(self._path.parent))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(14), look.px(3), look.px(14), look.px(3))
        row.setSpacing(look.px(8))
        row.addWidget(IconLabel(look, "circle-check", "ok", 16, self))
        row.addWidget(self.text, 1)
        row.addWidget(self.open_file)
        row.addWidget(self.open_folder)

    def show_path(self, path: Path) -> None:
        self._path = path.absolute()
        said = self.tr("Saved: {file}, in the folder {folder}")
        self.text.setText(
            said.format(file=isolate(path.name), folder=isolate_ltr(str(self._path.parent)))
        )
        for button in (self.open_file, self.open_folder):
            button.setAccessibleDescription(path.name)


def _show(path: Path) -> None:
    """In the program that the computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

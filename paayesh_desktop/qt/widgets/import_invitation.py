"""The first step of an import: drop a file, choose one, or take an empty template along."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.drop_zone import DropZone
from paayesh_desktop.qt.widgets.empty_state import EmptyState


class ImportInvitation(DropZone):
    """`choose_asked` and `template_asked` when their buttons are pressed."""

    choose_asked = Signal()
    template_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        empty = EmptyState(
            look,
            "file-spreadsheet",
            title=self.tr("Drop an Excel or CSV file here"),
            text=self.tr(
                "Our template is read as it is. Of any other table you say once which column is"
                " what; rows that cannot be read are handed back with the reason beside them."
            ),
            action=self.tr("Choose a file"),
            parent=self,
        )
        empty.acted.connect(self.choose_asked)
        template = styled(QPushButton(self.tr("Save an empty template…"), self), "quiet")
        template.clicked.connect(self.template_asked)
        inside = empty.layout()
        assert isinstance(inside, QBoxLayout)  # noqa: S101 - it is a column of its own making
        beneath = inside.count() - 1  # above the stretch that ends it
        inside.insertWidget(beneath, template, 0, Qt.AlignmentFlag.AlignHCenter)
        fill = QVBoxLayout(self)
        fill.addWidget(empty)

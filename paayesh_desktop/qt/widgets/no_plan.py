"""What the plan browser says before there is a plan."""

from PySide6.QtWidgets import QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.empty_state import EmptyState


class NoPlan(EmptyState):
    """`acted` when somebody wants to read one."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            "file-spreadsheet",
            title=self.tr("There is no plan here yet"),
            text=self.tr(
                "A plan comes in from an Excel workbook: our template, or any table your office"
                " already has. You see everything before it is kept."
            ),
            action=self.tr("Read a plan from Excel"),
            parent=parent,
        )

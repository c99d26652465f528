"""What the pages of the plan say before there is one."""

from PySide6.QtWidgets import QWidget

from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.empty_state import EmptyState


class NoPlan(EmptyState):
    """Leads to where one comes from: a workbook, or the committee's welcome file."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        served = context.served
        super().__init__(
            context.look,
            "inbox" if served else "file-spreadsheet",
            title=self.tr("There is no plan here yet"),
            text=self.tr(
                "The plan of the city, its units and the members of the bodies come to this desk in"
                " the committee's welcome file. Ask the committee to admit the desk, and read the"
                " file when it arrives."
            )
            if served
            else self.tr(
                "A plan comes in from an Excel workbook: our template, or any table your office"
                " already has. You see everything before it is kept."
            ),
            action=self.tr("Go to the exchange") if served else self.tr("Read a plan from Excel"),
            parent=parent,
        )
        place = Place.EXCHANGE if served else Place.IMPORT
        self.acted.connect(lambda: context.go(place, None))

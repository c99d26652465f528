"""What to do after a copied or restored database or a lost computer."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.empty_state import EmptyState


class RecoveryPage(Page):
    """Opened from the exchange of files."""

    watches = frozenset({"exchange", "desk", "person"})
    help_topic = "exchange"
    stack: QStackedWidget
    nothing: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "recovery_page")
        fill(self.nothing, nothing := self._nothing())
        nothing.acted.connect(lambda: context.go(Place.EXCHANGE, None))
        self.stack.setCurrentIndex(1)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.context.look,
            "database-backup",
            title=self.tr("Everything fits together"),
            text=self.tr(
                "When a copy of the database is put back, or the same work lies on two computers,"
                " this page says what happened, what is safe and what to do."
            ),
            action=self.tr("Open the exchange of files"),
        )

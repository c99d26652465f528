"""What two desks of one party wrote apart: both versions, and the decision between them."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.empty_state import EmptyState


class ConflictsPage(Page):
    """Opened from the exchange of files."""

    watches = frozenset({"exchange", "desk", "person"})
    help_topic = "exchange"
    stack: QStackedWidget
    nothing: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "conflicts_page")
        fill(self.nothing, nothing := self._nothing())
        nothing.acted.connect(lambda: context.go(Place.EXCHANGE, None))
        self.stack.setCurrentIndex(1)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.context.look,
            "git-compare",
            title=self.tr("Nothing was written apart"),
            text=self.tr(
                "When two desks of one party change the same thing without having seen each other,"
                " both versions stand here side by side until somebody decides. Nothing is ever"
                " lost by it."
            ),
            action=self.tr("Open the exchange of files"),
        )

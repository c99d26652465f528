"""The keys of the exchange: the desk's own, the committee's root, and which desks count."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.empty_state import EmptyState


class KeysPage(Page):
    """Opened from the exchange of files."""

    watches = frozenset({"exchange", "desk", "person"})
    help_topic = "exchange"
    stack: QStackedWidget
    nothing: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "keys_page")
        fill(self.nothing, nothing := self._nothing())
        nothing.acted.connect(lambda: context.go(Place.EXCHANGE, None))
        self.stack.setCurrentIndex(1)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.context.look,
            "key-round",
            title=self.tr("The demo city needs no keys"),
            text=self.tr(
                "Here one desk plays the committee and every workgroup, so no file leaves it and"
                " there is nothing to sign. At a desk of your own you make its key here and"
                " introduce it to the committee."
            ),
            action=self.tr("Open the exchange of files"),
        )

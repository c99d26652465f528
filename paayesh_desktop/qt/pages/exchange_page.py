"""The exchange of files with the other desks: what is ready, what is on the way, what arrived."""

from PySide6.QtWidgets import QLabel, QStackedWidget, QTabWidget, QWidget

from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.deed_button import DeedButton
from paayesh_desktop.qt.widgets.empty_state import EmptyState

BOARD, SEND, SENT, PREVIEW, TAKEN, NOTHING = range(6)


class ExchangePage(Page):
    """A demo desk plays every party itself; there the page says why it has nothing to exchange."""

    watches = frozenset({"exchange", "desk", "person", "workgroup"})
    help_topic = "exchange"
    stack: QStackedWidget
    standing: QLabel
    prepare_box: QWidget
    read_box: QWidget
    tabs: QTabWidget
    nothing: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "exchange_page")
        look = context.look
        self.prepare = DeedButton(look, "file-plus", self.tr("Prepare a file"), self)
        self.read = DeedButton(look, "inbox", self.tr("Read a file"), self)
        fill(self.prepare_box, self.prepare)
        fill(self.read_box, self.read)
        fill(self.nothing, nothing := self._nothing())
        nothing.acted.connect(lambda: context.go(Place.SETTINGS, None))

    def refresh(self) -> None:
        self.stack.setCurrentIndex(NOTHING if self.context.workspace.desk.demo else BOARD)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.context.look,
            "usb",
            title=self.tr("The demo city exchanges no files"),
            text=self.tr(
                "Here one desk plays the committee and every workgroup, so there is nobody to send"
                " files to. At a desk of your own you prepare a file here, carry it on a stick or"
                " send it, and read the answer: without any network. Leave the demo city under"
                " Settings to begin with a desk of your own."
            ),
            action=self.tr("Open the settings"),
        )

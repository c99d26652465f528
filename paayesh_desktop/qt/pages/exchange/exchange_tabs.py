"""The lists of the exchange page: whom with, what arrived, what was, and what was refused."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget, QWidget

from paayesh_desktop.domain.text import isolate_ltr
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.models.exchange_tables import (
    HELD_KEPT,
    HISTORY_KEPT,
    INBOX_KEPT,
    HeldTable,
    HistoryTable,
    InboxTable,
)
from paayesh_desktop.qt.models.partner_table import PARTNERS_KEPT, PartnerTable
from paayesh_desktop.qt.models.row_table import RowTable
from paayesh_desktop.qt.page import Page
from paayesh_desktop.qt.part import part
from paayesh_desktop.qt.widgets.held_panel import HeldPanel
from paayesh_desktop.qt.widgets.partner_panel import PartnerPanel
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.services.exchange.exchange_history import HistoryEntry, Way
from paayesh_desktop.services.exchange.exchange_room import ExchangeRoom, Partner
from paayesh_desktop.services.exchange.exchange_view import InboxFile
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.exchange.retained import HeldFile
from paayesh_desktop.services.workspace import Role

PARTNERS, INBOX, HISTORY, HELD = range(4)


class ExchangeTabs(QObject):
    """`reading` carries the paths that somebody wants to look at, `folder_wanted` that files lie
    elsewhere, `undoing` and `slip_wanted` a `HistoryEntry`."""

    reading = Signal(object)
    folder_wanted = Signal()
    undoing = Signal(object)
    slip_wanted = Signal(object)

    def __init__(self, page: Page, words: FileWords) -> None:
        super().__init__(page)
        self._page = page
        self._words = words
        look = page.context.look
        self.tabs = part(page, QTabWidget, "tabs")
        self._titles = [self.tabs.tabText(place) for place in range(self.tabs.count())]
        self.folder_label = part(page, QLabel, "folder_label")
        self.folder_button = part(page, QPushButton, "folder_button")
        self.look_button = part(page, QPushButton, "look_button")
        self.slip_button = part(page, QPushButton, "slip_button")
        self.undo_button = part(page, QPushButton, "undo_button")
        self.undo_label = part(page, QLabel, "undo_label")
        self.partners = self._view(PartnerTable(words, self), PARTNERS_KEPT, "partners_box")
        self.inbox = self._view(InboxTable(words, self), INBOX_KEPT, "inbox_box")
        self.history = self._view(HistoryTable(words, self), HISTORY_KEPT, "history_box")
        self.held = self._view(HeldTable(words, self), HELD_KEPT, "held_box")
        self.partner = PartnerPanel(look, words, page)
        self.held_panel = HeldPanel(look, words, page)
        fill(part(page, QWidget, "partner_box"), self.partner)
        fill(part(page, QWidget, "held_panel_box"), self.held_panel)
        self._name()
        self._room: ExchangeRoom | None = None
        self.partners.chosen.connect(self._show_partner)
        self.history.chosen.connect(self._allow)
        self.held.chosen.connect(self._show_held)
        self.inbox.opened.connect(self._open)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.look_button.clicked.connect(self._look)
        self.undo_button.clicked.connect(lambda: self.undoing.emit(self.entry))
        self.slip_button.clicked.connect(lambda: self.slip_wanted.emit(self.entry))

    @property
    def entry(self) -> HistoryEntry | None:
        """The line of the history that the cursor is on."""
        current = self.history.current
        return current if isinstance(current, HistoryEntry) else None

    @property
    def shown(self) -> RowView:
        """The list of the tab that is open."""
        views = (self.partners, self.inbox, self.history, self.held)
        return views[self.tabs.currentIndex()]

    def show_room(self, room: ExchangeRoom, folder: str) -> None:
        self._room = room
        counts = (0, len(room.arrived), 0, len(room.held))
        for place, (title, count) in enumerate(zip(self._titles, counts, strict=True)):
            shown = f"{title} ({self._words.wording.whole(count)})" if count else title
            self.tabs.setTabText(place, shown)
        for view, rows in (
            (self.partners, room.partners),
            (self.inbox, room.inbox),
            (self.history, room.history),
            (self.held, room.held),
        ):
            before, newest = view.current, _key(view.table.rows[0]) if view.table.rows else None
            view.table.set_rows(rows)
            another = view is self.history and bool(rows) and _key(view.table.rows[0]) != newest
            if rows:
                view.choose(0 if another else _place(view.table, before))
        if room.away:
            text = self.tr("{folder} is not there now. Plug in the stick, or choose another.")
        elif folder:
            text = self.tr("Files in {folder}")
        else:
            text = self.tr("Choose the folder or stick on which files arrive.")
        self.folder_label.setText(text.format(folder=isolate_ltr(folder)))
        self.look_button.setEnabled(bool(room.arrived))
        self._show_partner(self.partners.current)
        self._show_held(self.held.current)
        self._allow(self.history.current)

    def _show_partner(self, row: object) -> None:
        partner = row if isinstance(row, Partner) else None
        able = self._room is not None and self._room.enrolled and self._room.mine
        self.partner.setVisible(partner is not None)
        refused = self._room.refused if self._room is not None else ()
        self.partner.show_partner(partner, refused, may_send=able)

    def _show_held(self, row: object) -> None:
        committee = self._room is not None and self._room.desk.role is Role.COMMITTEE
        file = row if isinstance(row, HeldFile) else None
        self.held_panel.show_file(file, committee=committee)

    def _allow(self, row: object) -> None:
        entry = row if isinstance(row, HistoryEntry) else None
        self.undo_button.setEnabled(entry is not None and entry.may_undo)
        self.slip_button.setEnabled(entry is not None and entry.way is Way.SENT)
        match entry.way if entry else None:
            case Way.TAKEN:
                text = self.tr("Taking it out brings back what stood here before it.")
            case Way.UNDONE:
                text = self.tr("It was taken out again; reading the file once more brings it back.")
            case Way.SENT:
                text = self.tr("What went out cannot be called back; a later file corrects it.")
            case _:
                text = ""
        self.undo_label.setText(text)

    def _open(self, row: object) -> None:
        if isinstance(row, InboxFile):
            self.reading.emit([row.path])

    def _look(self) -> None:
        if self._room is not None:
            self.reading.emit([one.path for one in self._room.arrived])

    def _view(self, table: RowTable, kept: tuple[str, ...], box: str) -> RowView:
        context = self._page.context
        view = RowView(context.look, self._words.wording, table, kept, self._page)
        fill(part(self._page, QWidget, box), view)
        return view

    def _name(self) -> None:
        names = (
            (
                self.partners,
                self.tr("Whom this desk exchanges files with"),
                self.tr(
                    "When the desk is admitted, everybody it exchanges files with stands here."
                ),
            ),
            (
                self.inbox,
                self.tr("Files in the folder"),
                self.tr(
                    "No files lie there. Plug in the stick, choose its folder, or drop files onto"
                    " this page."
                ),
            ),
            (
                self.history,
                self.tr("Files that came and went"),
                self.tr("No file came or went yet. Each one will stand here, with its receipt."),
            ),
            (
                self.held,
                self.tr("Files that were refused and kept"),
                self.tr(
                    "Nothing is held. A file that is soundly signed and must not be taken in is"
                    " kept here as a proof, with what to do."
                ),
            ),
        )
        for view, name, blank in names:
            view.setAccessibleName(name)
            view.blank.setText(blank)


def _place(table: RowTable, before: object | None) -> int:
    """Where the row stands that the cursor was on."""
    key = _key(before)
    places = [place for place, row in enumerate(table.rows) if _key(row) == key]
    return places[0] if places else 0


def _key(row: object) -> object:
    match row:
        case Partner():
            return row.party
        case InboxFile():
            return row.path
        case HistoryEntry():
            return row.way, row.number
        case HeldFile():
            return row.id
        case _:
            return None

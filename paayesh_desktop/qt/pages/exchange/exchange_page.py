"""The exchange of files with the other desks: what is ready, what is on the way, what arrived."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStackedWidget, QWidget

from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.exchange.exchange_guide import (
    CONFLICTS,
    Deed,
    next_deed,
    stages,
    turn,
)
from paayesh_desktop.qt.pages.exchange.exchange_reading import ExchangeReading
from paayesh_desktop.qt.pages.exchange.exchange_sending import ExchangeSending
from paayesh_desktop.qt.pages.exchange.exchange_tabs import ExchangeTabs
from paayesh_desktop.qt.pages.exchange.exchange_work import ExchangeWork
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.styled import restyle
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.deed_button import DeedButton
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.exchange_strip import ExchangeStrip
from paayesh_desktop.qt.widgets.turn_banner import TurnBanner
from paayesh_desktop.qt.widgets.way_card import WayCard
from paayesh_desktop.services.exchange.exchange_room import ExchangeRoom
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Role

BOARD, SEND, SENT, PREVIEW, TAKEN, NOTHING = range(6)
SUFFIXES = (".pbz", ".age")
"""What may be dropped; the reader says in a sentence why it does not take one of them."""
_ROWS = ("head_row", "partners_row", "held_row", "inbox_row", "history_row")


class ExchangePage(Page):
    """`counted` with the files that arrived and were not read. A demo desk plays every party
    itself; there the page says why it has nothing to exchange."""

    watches = frozenset({"exchange", "desk", "person", "workgroup"})
    help_topic = "exchange"
    stack: QStackedWidget
    standing: QLabel
    prepare_box: QWidget
    read_box: QWidget
    banner_box: QWidget
    strip_box: QWidget
    way_box: QWidget
    send_box: QWidget
    sent_box: QWidget
    preview_box: QWidget
    taken_box: QWidget
    nothing: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "exchange_page")
        look = context.look
        self.words = FileWords(Wording(context.catalogue), context.today)
        self.room: ExchangeRoom | None = None
        self._wanted: UUID | None = None
        self._steps = (self.send_box, self.sent_box, self.preview_box, self.taken_box)
        self.work = ExchangeWork(context, self)
        self.prepare = DeedButton(look, "file-plus", self.tr("Prepare a file"), self)
        self.read = DeedButton(look, "inbox", self.tr("Read a file"), self)
        self.banner = TurnBanner(look, self)
        self.strip = ExchangeStrip(look, self)
        self.lists = ExchangeTabs(self, self.words)
        self.sending = ExchangeSending(self, self.work, self.words)
        self.reading = ExchangeReading(self, self.work, self.words)
        for box, widget in (
            (self.prepare_box, self.prepare),
            (self.read_box, self.read),
            (self.banner_box, self.banner),
            (self.strip_box, self.strip),
            (self.way_box, self._way()),
            (self.send_box, self.sending.frame),
            (self.sent_box, self.sending.card),
            (self.preview_box, self.reading.preview),
            (self.taken_box, self.reading.card),
            (self.nothing, nothing := self._nothing()),
        ):
            fill(box, widget)
        nothing.acted.connect(lambda: context.go(Place.SETTINGS, None))
        self.banner.hide()
        self._turning = Turning(look, self, _ROWS)
        self.setAcceptDrops(True)
        self._connect()
        self._fit()

    def refresh(self) -> None:
        if self.context.workspace.desk.demo:
            self.stack.setCurrentIndex(NOTHING)
        else:
            self.work.look_round()

    def open_row(self, key: UUID) -> None:
        """Prepare a file for a party."""
        self._wanted = key
        self.refresh()

    def show_board(self) -> None:
        """Back from whatever was done, and read what it changed."""
        self.stack.setCurrentIndex(BOARD)
        (self.prepare if self.prepare.isEnabled() else self.read).setFocus()
        self.refresh()

    def turn_to(self, view: QWidget) -> None:
        """Show one of the steps that have the whole page to themselves."""
        box = next(one for one in self._steps if one.isAncestorOf(view))
        self.stack.setCurrentWidget(box)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event.mimeData()):
            event.acceptProposedAction()
            restyle(self.lists.tabs, over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        super().dragLeaveEvent(event)
        restyle(self.lists.tabs, over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self.lists.tabs, over=False)
        if paths := self._dropped(event.mimeData()):
            event.acceptProposedAction()
            self.reading.look(paths)

    def _dropped(self, data: QMimeData) -> list[Path]:
        """Files of the exchange, and folders that may hold some; nothing while there is a desk that
        exchanges none, or while something else is being done on the page."""
        if self.room is None or self.stack.currentIndex() != BOARD:
            return []
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        return [path for path in paths if path.is_dir() or path.suffix.lower() in SUFFIXES]

    def _show(self, room: ExchangeRoom | None) -> None:
        self.room = room
        if room is None:
            self.stack.setCurrentIndex(NOTHING)
            return
        if self.stack.currentIndex() == NOTHING:
            self.stack.setCurrentIndex(BOARD)
        self.counted.emit(len(room.arrived))
        self._guide(room)
        folder = self.work.folder
        self.lists.show_room(room, str(folder) if folder else "")
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            if room.enrolled and any(one.audience == wanted for one in room.outboxes):
                self.sending.ask(room, wanted)

    def _guide(self, room: ExchangeRoom) -> None:
        """What to do next is highlighted, once."""
        deed, told = next_deed(room), turn(room, self.words)
        self.banner.setVisible(told is not None)
        if told is not None:
            self.banner.show_turn(told)
            self.banner.step_back(back=deed is not Deed.BANNER)
        shown = stages(room, self.words) if room.enrolled else ()
        self.strip.show_stages(shown)
        self.strip.setVisible(bool(shown))
        self.lists.tabs.setVisible(room.enrolled)
        self.way_box.setVisible(not room.enrolled)
        self.prepare.setEnabled(room.enrolled and room.mine)
        self.prepare.highlight(on=deed is Deed.PREPARE)
        self.read.highlight(on=deed is Deed.READ and room.enrolled)
        self.prepare.tell(self._waits(room))
        arrived = self.words.wording.whole(len(room.arrived))
        new = self.tr("{count} files are not read yet").format(count=arrived)
        self.read.tell(new if room.arrived else self.tr("from a stick or a folder"))
        self.standing.setText(self._stands(room))

    def _waits(self, room: ExchangeRoom) -> str:
        if not room.enrolled:
            return self.tr("when the desk is admitted")
        if not room.mine:
            return self.tr("takes a passphrase for the key")
        boxes = [one for one in room.outboxes if not one.own_party]
        ready = sum(one.ready for one in boxes)
        if room.desk.role is Role.COMMITTEE:
            count = self.words.wording.whole(sum(bool(one.ready) for one in boxes))
            text = self.tr("news for {count} workgroups").format(count=count)
        else:
            text = self.tr("{changes} are ready").format(changes=self.words.changes(ready))
        return text if ready else self.tr("no new changes, only receipts")

    def _stands(self, room: ExchangeRoom) -> str:
        """How old the news is in both directions."""
        if not room.enrolled:
            return self.tr("Files carry what was done here to the other desks, without a network.")
        others = [one for one in room.partners if not one.outbox.own_party]
        heard = [one.heard for one in others if one.heard is not None]
        sent = [one.outbox.last.at for one in others if one.outbox.last]
        news = self.words.ago(max(heard)) if heard else self.tr("none yet")
        gone = self.words.ago(max(sent)) if sent else self.tr("none yet")
        committee = room.desk.role is Role.COMMITTEE
        text = (
            self.tr("Last news from the workgroups: {news}. Last file for them: {gone}.")
            if committee
            else self.tr("Last news from the committee: {news}. Last file for it: {gone}.")
        )
        return text.format(news=news, gone=gone)

    def _act(self, key: str) -> None:
        """The banner leads to where its matter is settled."""
        room = self.room
        if room is None:
            return
        if not room.enrolled or not room.mine:
            place = Place.KEYS
        elif room.behind and key != CONFLICTS:
            place = Place.RECOVERY
        else:
            place = Place.CONFLICTS
        self.context.go(place, None)

    def _fit(self) -> None:
        """Only the step that is shown says how small the page can be."""
        ask = QSizePolicy.Policy
        for place in range(self.stack.count()):
            policy = ask.Preferred if place == self.stack.currentIndex() else ask.Ignored
            if (step := self.stack.widget(place)) is not None:
                step.setSizePolicy(policy, policy)

    def _send_to(self, party: UUID) -> None:
        self.sending.ask(self.room, party)

    def _choose_folder(self) -> None:
        folder = self.context.messages.folder(self.tr("Folder or stick on which files arrive"))
        if folder is not None:
            self.work.keep_folder(folder)
            self.work.look_round()

    def _connect(self) -> None:
        lists, reading = self.lists, self.reading
        self.stack.currentChanged.connect(self._fit)
        self.work.read.connect(self._show)
        self.banner.acted.connect(self._act)
        self.prepare.clicked.connect(lambda: self.sending.ask(self.room, None))
        self.read.clicked.connect(reading.choose)
        lists.partner.sending.connect(self._send_to)
        lists.reading.connect(reading.look)
        lists.folder_wanted.connect(self._choose_folder)
        lists.undoing.connect(reading.undo)
        lists.slip_wanted.connect(self.sending.show_slip)
        lists.held_panel.looked.connect(reading.look_at_held)
        lists.held_panel.accepted.connect(reading.accept)
        lists.held_panel.dismissed.connect(reading.dismiss)

    def _way(self) -> WayCard:
        steps = (
            ("key-round", self.tr("Each desk has a key of its own, which signs its files.")),
            ("signature", self.tr("A new desk asks the committee to be admitted.")),
            ("phone", self.tr("The thirty digits of both are compared by telephone.")),
            ("inbox", self.tr("The committee's welcome file brings everything to begin with.")),
            ("usb", self.tr("From then on files go and come here, each with its receipt.")),
        )
        return WayCard(self.context.look, self.tr("How the exchange begins"), steps, self)

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

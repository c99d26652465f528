"""The way of preparing a file: for whom and where to, the work, and its receipt on paper."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from paayesh_desktop.errors import UserError
from paayesh_desktop.qt.pages.exchange.exchange_work import ExchangeWork
from paayesh_desktop.qt.paper_printer import PaperPrinter
from paayesh_desktop.qt.stick import sticks
from paayesh_desktop.qt.tasks import Job
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.send_form import Order, SendForm
from paayesh_desktop.qt.widgets.sent_card import SentCard
from paayesh_desktop.qt.widgets.way_card import WayCard
from paayesh_desktop.reports.paper.press import print_reports
from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.exchange.exchange_history import HistoryEntry
from paayesh_desktop.services.exchange.exchange_room import ExchangeRoom
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.exchange.outbox import Sent
from paayesh_desktop.services.reporting.receipt import receipt

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.exchange.exchange_page import ExchangePage


class ExchangeSending(QObject):
    """Of one page, whose stack it turns to the form and to what came of it."""

    def __init__(self, page: "ExchangePage", work: ExchangeWork, words: FileWords) -> None:
        super().__init__(page)
        self._page = page
        self._work = work
        self._words = words
        look = page.context.look
        self.form = SendForm(look, words, self._folder, page)
        self.card = SentCard(look, words, page)
        self._printer = PaperPrinter(page.context, self)
        self.frame = self._framed()
        self.form.ordered.connect(self._prepare)
        self.form.cancelled.connect(page.show_board)
        self.card.left.connect(page.show_board)
        self.card.printing.connect(self._print)
        self.card.keeping.connect(self._keep)
        work.sent.connect(self._show)
        work.stopped.connect(lambda: self.form.save.setEnabled(True))
        work.refused.connect(self._refused)
        work.slip.connect(self._show_again)

    def ask(self, room: ExchangeRoom | None, to: UUID | None) -> None:
        """Open the form, for one party or for whoever is chosen there."""
        if room is None or not room.enrolled or not room.mine:
            return
        self.form.ask(
            room.outboxes,
            to=to,
            folder=self._work.folder,
            sticks=sticks(),
            day=self._page.context.today(),
            locked=self._locked(),
            can_encrypt=room.can_encrypt,
        )
        self._page.turn_to(self.frame)
        self.form.begin()

    def show_slip(self, entry: object) -> None:
        """Of a file that was prepared earlier."""
        if isinstance(entry, HistoryEntry):
            self._work.find_slip(entry.number)

    def _prepare(self, order: Order) -> None:
        if order.passphrase is None and self._locked():
            self.form.set_locked(locked=True)
            self.form.refuse(
                self.tr(
                    "The key was locked meanwhile. Nothing was written. Type your passphrase for it"
                    " and prepare the file again."
                )
            )
            return
        self.form.save.setEnabled(False)
        self._work.keep_folder(order.folder)
        self._work.prepare(order)

    def _show(self, files: Sequence[Sent], *, again: bool = False) -> None:
        self.form.save.setEnabled(True)
        self.card.show_files(files, again=again)
        self._page.turn_to(self.card)

    def _show_again(self, sent: Sent) -> None:
        self._show([sent], again=True)

    def _refused(self, error: UserError) -> None:
        """It stands beside what was written, so that it can be mended there."""
        text = self._page.context.say(error.sentence)
        if self.frame.isVisible():
            self.form.set_locked(locked=self._locked())
            self.form.refuse(text)
        else:
            self._page.context.messages.error(error)

    def _locked(self) -> bool:
        return self._work.ring.key() is None

    def _print(self) -> None:
        note = self._page.context.messages.note
        self._printer.print_reports(
            self.tr("Print the slip"),
            self._papers(self.card.files),
            lambda: note(self.tr("The slip was sent to the printer.")),
        )

    def _keep(self) -> None:
        files, context = self.card.files, self._page.context
        name = f"{files[0].path.stem}.pdf" if len(files) == 1 else f"{self.tr('receipts')}.pdf"
        path = context.messages.save_file(
            self.tr("Save the slip"), name, self.tr("PDF documents (*.pdf)")
        )
        if path is None:
            return

        def write(_job: Job) -> Path:
            print_reports(self._papers(files), path)
            return path

        context.tasks.read(
            write,
            then=lambda done: context.messages.note(
                self.tr("Written to {file}").format(file=done.name)
            ),
            owner=self,
            title=self.tr("Writing the slip"),
        )

    def _papers(self, files: Sequence[Sent]) -> list[Report]:
        return [receipt(one, self._words.wording) for one in files]

    def _folder(self) -> Path | None:
        return self._page.context.messages.folder(self.tr("Folder or stick for the file"))

    def _way(self, parent: QWidget) -> WayCard:
        steps = (
            ("file-check", self.tr("The file is written, and read again as its receiver will.")),
            ("usb", self.tr("You hear when the stick may be taken out.")),
            ("printer", self.tr("A slip with the receipt number goes along, on paper.")),
            ("phone", self.tr("Read the number over the telephone: they must see the same one.")),
            ("circle-check", self.tr("Their receipt comes back in their next file.")),
        )
        return WayCard(self._page.context.look, self.tr("What follows"), steps, parent)

    def _framed(self) -> QScrollArea:
        """The form in the middle, scrolled where the window is low."""
        px = self._page.context.look.px
        inside = QWidget(self._page)
        inside.setObjectName("scrollBody")
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setObjectName("send_row")
        row.setSpacing(px(14))
        row.addWidget(self.form, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._way(inside), 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.addLayout(row)
        column.addStretch(1)
        Turning(self._page.context.look, inside, ("send_row",))
        frame = QScrollArea(self._page)
        frame.setFrameShape(QFrame.Shape.NoFrame)
        frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame.setWidgetResizable(True)
        frame.setWidget(inside)
        return frame

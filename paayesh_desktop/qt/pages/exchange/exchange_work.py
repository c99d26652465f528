"""The slow work of the exchange, off the GUI thread: preparing, looking, taking in and out."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal, SignalInstance

from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.errors import UserError
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.tasks import Job
from paayesh_desktop.qt.widgets.send_form import Order
from paayesh_desktop.services.exchange.exchange_preview import Preview, Taken, Undone
from paayesh_desktop.services.exchange.exchange_room import exchange_room
from paayesh_desktop.services.exchange.outbox import Sent
from paayesh_desktop.services.exchange.receiving import Receiving
from paayesh_desktop.services.exchange.retained import Retained
from paayesh_desktop.services.exchange.sending import Sending
from paayesh_desktop.services.key_ring import KeyRing
from paayesh_desktop.services.keys.desk_key import DeskKeys
from paayesh_desktop.services.keys.opening_key import identity

_PARTS = 1000
ENCRYPTED = ".age"


class ExchangeWork(QObject):
    """`read` carries the `ExchangeRoom`, `sent` the files of an order (all of them, or those before
    the one that failed), `stopped` tells that none was made, `refused` why, `looked` a `Preview`,
    `taken` a `Taken`, `undone` an `Undone`, `slip` an earlier file."""

    read = Signal(object)
    sent = Signal(object)
    stopped = Signal()
    refused = Signal(object)
    looked = Signal(object)
    taken = Signal(object)
    undone = Signal(object)
    slip = Signal(object)
    held_looked = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.ring = context.workspace.ring
        self.preview: Preview | None = None

    @property
    def folder(self) -> Path | None:
        """Where files were written to or read from last."""
        return self._context.settings_file.settings.exchange_folder

    def keep_folder(self, folder: Path) -> None:
        if folder != self.folder:
            self._context.settings_file.change(exchange_folder=folder)

    def look_round(self) -> None:
        """Read everything that the page shows."""
        workspace, folder = self._context.workspace, self.folder
        self._context.tasks.read(
            lambda _job: exchange_room(workspace, folder),
            then=self.read.emit,
            owner=self,
            lane="exchange",
        )

    def prepare(self, order: Order) -> None:
        """A file for every addressee of *order*, with one key. What is ready when one of them fails
        or somebody cancels is whole, and is told."""
        workspace, ring, done = self._context.workspace, self.ring, list[Sent]()

        def work(job: Job) -> list[Sent]:
            key = ring.key() if order.passphrase is None else None
            key = key or DeskKeys(workspace).unlock(order.passphrase or "")
            ring.hold(key)
            for place, audience in enumerate(order.audiences):
                done.append(self._one(order, audience, key, job, place))
            return done

        self._context.tasks.write(
            work,
            then=self.sent.emit,
            failed=partial(self._failed, done),
            cancelled=lambda: self._ended(done),
            owner=self,
            title=self.tr("Preparing the file"),
            cancellable=True,
        )

    def look(self, paths: Sequence[Path], passphrase: str | None = None) -> None:
        """What reading *paths* (files, or folders of files) would do; writes nothing."""
        workspace, ring = self._context.workspace, self.ring

        def work(job: Job) -> Preview:
            secret = self._identity(ring, passphrase)
            return Receiving(workspace).look(
                paths, identity=secret, progress=job.progress, cancelled=job.cancelled
            )

        def shown(preview: Preview) -> None:
            self.preview = preview
            self.looked.emit(preview)

        self._context.tasks.write(  # a rehearsal: it takes its turn with what is written
            work,
            then=shown,
            owner=self,
            title=self.tr("Reading the files"),
            cancellable=True,
        )

    def take(self) -> None:
        """Take in what was shown."""
        preview, workspace, ring = self.preview, self._context.workspace, self.ring
        if preview is None:
            return

        def work(job: Job) -> Taken:
            secret = self._identity(ring, None)
            return Receiving(workspace).take(
                preview, identity=secret, progress=job.progress, cancelled=job.cancelled
            )

        def told(taken: Taken) -> None:
            self.preview = None
            self._told(taken, self.taken)

        self._context.tasks.write(
            work,
            then=told,
            owner=self,
            title=self.tr("Taking the files in"),
            cancellable=True,
            cancelled=self._changed,
        )

    def undo(self, arrival: int) -> None:
        workspace = self._context.workspace

        def told(undone: Undone) -> None:
            self._told(undone, self.undone)

        self._context.tasks.write(
            lambda _job: Receiving(workspace).undo(arrival),
            then=told,
            owner=self,
            title=self.tr("Taking the file out again"),
        )

    def find_slip(self, dispatch: int) -> None:
        """The slip of a file that was prepared earlier."""
        workspace = self._context.workspace
        self._context.tasks.read(
            lambda _job: Sending(workspace).slip(dispatch),
            then=self.slip.emit,
            owner=self,
            lane="slip",
        )

    def look_at_held(self, number: int) -> None:
        workspace = self._context.workspace
        self._context.tasks.write(
            lambda _job: Preview((Retained(workspace).look(number),)),
            then=self.held_looked.emit,
            owner=self,
            title=self.tr("Reading the files"),
        )

    def accept(self, number: int) -> None:
        workspace = self._context.workspace
        self._context.tasks.write(
            lambda _job: Retained(workspace).accept(number),
            then=lambda taken: self._told(taken, self.taken),
            owner=self,
            title=self.tr("Taking the files in"),
        )

    def dismiss(self, number: int) -> None:
        workspace = self._context.workspace
        self._context.tasks.write(
            lambda _job: Retained(workspace).dismiss(number),
            then=lambda _none: self._changed(),
            owner=self,
            title=self.tr("Putting the file away"),
        )

    def _one(self, order: Order, audience: UUID, key: SigningKey, job: Job, place: int) -> Sent:
        """One file; its progress is its share of the whole."""
        count = len(order.audiences)

        def progress(done: int, total: int) -> None:
            share = done * _PARTS // max(1, total)
            job.progress(place * _PARTS + share, count * _PARTS)

        return Sending(self._context.workspace).prepare(
            audience,
            order.folder,
            key,
            letter=order.letter,
            full=order.full,
            encrypt=order.encrypt,
            progress=progress,
            cancelled=job.cancelled,
        )

    def _identity(self, ring: KeyRing, passphrase: str | None) -> str | None:
        """What opens encrypted files; None while the key is locked."""
        key = ring.key()
        if key is None and passphrase:
            key = DeskKeys(self._context.workspace).unlock(passphrase)
            ring.hold(key)
        return identity(key) if key is not None else None

    def _failed(self, done: list[Sent], error: UserError) -> None:
        self._ended(done)
        self.refused.emit(error)

    def _ended(self, done: list[Sent]) -> None:
        if done:
            self.sent.emit(done)
        else:
            self.stopped.emit()

    def _told(self, result: object, signal: SignalInstance) -> None:
        self._changed()
        signal.emit(result)

    def _changed(self) -> None:
        self._context.feed.tell({"exchange"})

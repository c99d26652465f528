"""Taking files in: looked at first, by the very import that follows, and then each as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from paayesh_desktop.bundle.reading import fingerprint_of
from paayesh_desktop.bundle.verification import ProvenRefusalError
from paayesh_desktop.bundle.wire import Registry
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.exchange.arriving import Arrived, Arriving
from paayesh_desktop.services.exchange.evidence import Evidence
from paayesh_desktop.services.exchange.exchange_preview import (
    FileLook,
    Preview,
    Taken,
    TakenFile,
    Undone,
)
from paayesh_desktop.services.exchange.given_files import files_in, refused, scaled
from paayesh_desktop.services.exchange.incoming import Incoming, Opening
from paayesh_desktop.services.keys.exchange_desk import (
    Cancelled,
    Clock,
    ExchangeDesk,
    Progress,
)
from paayesh_desktop.services.papers import paper_folder
from paayesh_desktop.services.people.sign_in import milliseconds
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.arrivals import Arrivals, ArrivalStatus
from paayesh_desktop.store.exchange import Exchange


@dataclass(slots=True)
class _Trusted:
    """What files are verified by while several are read; a file may bring a newer registry."""

    registry: Registry | None
    pin: str | None


class Receiving:
    """What comes in at this desk. *clock* gives milliseconds since 1970 UTC."""

    def __init__(self, workspace: Workspace, *, clock: Clock = milliseconds) -> None:
        self._workspace = workspace
        self._store = workspace.store
        self._desk = ExchangeDesk(workspace, clock)
        self._evidence = Evidence(workspace)

    def look(
        self,
        paths: Sequence[Path],
        *,
        identity: str | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Preview:
        """What taking in these files would do, and all that are in these folders. Nothing is
        written but the evidence of what was refused though it was soundly signed.

        Raises UserError where there is no such file, InterruptedError on a cancel.
        """
        self._desk.refuse_demo()
        opening = self._opening(identity)
        found = sorted(files_in(paths), key=opening.order)
        trusted = self._trusted()
        looks: list[FileLook] = []
        proofs: list[tuple[Path, UserError]] = []
        with self._store.rehearse(by=self._workspace.desk.person) as exchange:
            for place, path in enumerate(found):
                told = scaled(progress, place, len(found))
                try:
                    with opening.believed(path, trusted.registry, trusted.pin) as incoming:
                        arrived, aside = self._arrive(exchange, incoming, told, cancelled)
                        trusted.registry = incoming.verified.registry
                    looks.append(arrived.look)
                    proofs += [(path, error) for error in aside]
                except UserError as error:
                    looks.append(refused(path, error))
                    proofs.append((path, error))
        for path, error in proofs:
            self._evidence.keep(path, error)
        return Preview(tuple(looks))

    def look_by(self, path: Path, registry: Registry | None, *, name: str) -> FileLook:
        """What a file would bring if *registry* were in force; nothing is written."""
        self._desk.refuse_demo()
        opening, pin = self._opening(None), self._desk.trust.pin()
        with self._store.rehearse(by=self._workspace.desk.person) as exchange:
            try:
                with opening.believed(path, registry, pin) as incoming:
                    look = self._arrive(exchange, incoming, None, None)[0].look
            except RefusedError as error:
                look = refused(path, error)
        return replace(look, name=name)

    def take(
        self,
        preview: Preview,
        *,
        identity: str | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Taken:
        """Take in what was looked at, each file in a transaction of its own. A file that was
        changed since is refused. On a cancel those that were finished stay."""
        self._desk.refuse_demo()
        opening = self._opening(identity)
        done: list[TakenFile] = []
        for place, look in enumerate(preview.files):
            told = scaled(progress, place, len(preview.files))
            try:
                if look.sentence is None:
                    done.append(self._take(look, opening, told, cancelled))
                else:
                    done.append(TakenFile(look))
            except InterruptedError:
                if not any(one.arrival for one in done):
                    raise
                break
            except UserError as error:
                done.append(TakenFile(refused(look.path, error)))
                self._evidence.keep(look.path, error)
        return Taken(tuple(done))

    def undo(self, arrival: int) -> Undone:
        """Take out what a file brought. Raises RefusedError (BUILT_UPON) where later work builds
        on it, UserError where it was taken out already, KeyError where there is no such file."""
        self._desk.refuse_demo()
        with self._store.exchange(by=self._workspace.desk.person) as exchange:
            found = Arrivals(exchange.connection).get(arrival)
            if found is None:
                raise KeyError(arrival)
            if found.status == ArrivalStatus.UNDONE:
                raise UserError(_ALREADY_OUT, name=isolate(found.file_name))
            touched = exchange.undo(arrival)
        gone = sum(one.leaves == 0 for one in touched)
        return Undone(found.file_name, gone, len(touched) - gone)

    def _take(
        self,
        look: FileLook,
        opening: Opening,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> TakenFile:
        """One file for good. The registry it brings is kept first, and stays if the rest is
        refused: it stands by itself."""
        trusted = self._trusted()
        if fingerprint_of(look.path) != look.sha256:
            raise UserError(_CHANGED, name=isolate(look.name))
        with opening.believed(look.path, trusted.registry, trusted.pin) as incoming:
            if incoming.verified.registries:
                self._desk.trust.take(raw for _, raw in incoming.verified.registries)
            try:
                with self._store.exchange(by=self._workspace.desk.person) as exchange:
                    arrived, aside = self._arrive(
                        exchange, incoming, progress, cancelled, lines=False
                    )
                    _require_news(arrived)
                    self._evidence.note(exchange, look.path, arrived.evidence)
                    _keep_papers(incoming, arrived)
            except _NothingNewError as nothing:
                return TakenFile(nothing.look)
            for error in aside:
                self._evidence.keep(look.path, error)
            for signed in incoming.verified.withdrawn:
                withdrawn = ProvenRefusalError(Refusal.REVOKED_KEY, "passed on", signed)
                self._evidence.keep(look.path, withdrawn)
        return TakenFile(arrived.look, arrived.number)

    def _arrive(
        self,
        exchange: Exchange,
        incoming: Incoming,
        progress: Progress | None,
        cancelled: Cancelled | None,
        *,
        lines: bool = True,
    ) -> tuple[Arrived, list[ProvenRefusalError]]:
        """Take one file in; what it passes on of others and may not be believed is put aside, for
        whoever carries it is not to blame."""
        aside: dict[bytes, ProvenRefusalError] = {}
        keyid = self._desk.me(exchange).keyid
        while True:
            try:
                with exchange.connection.begin_nested():
                    arriving = Arriving(
                        exchange,
                        incoming,
                        keyid,
                        aside=aside.keys(),
                        lines=lines,
                        progress=progress,
                        cancelled=cancelled,
                    )
                    return arriving.go(), list(aside.values())
            except ProvenRefusalError as error:
                digest = error.signed.digest
                if digest == incoming.verified.main.digest or digest in aside:
                    raise
                aside[digest] = error

    def _trusted(self) -> _Trusted:
        return _Trusted(self._desk.trust.registry(), self._desk.trust.pin())

    def _opening(self, identity: str | None) -> Opening:
        workspace = self._workspace
        return Opening(self._desk.reader, paper_folder(workspace), workspace.home, identity)


class _NothingNewError(Exception):
    """All that a file says is here: its transaction is rolled back."""

    def __init__(self, look: FileLook) -> None:
        super().__init__()
        self.look = look


def _require_news(arrived: Arrived) -> None:
    if arrived.number is None:
        raise _NothingNewError(arrived.look)


def _keep_papers(incoming: Incoming, arrived: Arrived) -> None:
    """The papers are on disk before the rows that name them."""
    for signed in incoming.verified.all:
        for blob in signed.blobs(incoming.file):
            if blob.sha256 in arrived.papers and not incoming.folder.is_whole(blob.sha256):
                try:
                    incoming.folder.put(incoming.file.blob(blob))
                except OSError as error:
                    detail = error.strerror or str(error)
                    raise UserError(_NO_ROOM, detail=detail) from error


_ALREADY_OUT = translate(
    "Receiving", "What the file {name} brought was taken out already. Nothing was changed."
)
_CHANGED = translate(
    "Receiving",
    "The file {name} is not the one that was looked at: it was changed or replaced meanwhile."
    " Nothing of it was taken in. Look at it again.",
)
_NO_ROOM = translate(
    "Receiving",
    "The papers of the file could not be kept: {detail}. Nothing of it was taken in. Free some"
    " space on the disk and read it again.",
)

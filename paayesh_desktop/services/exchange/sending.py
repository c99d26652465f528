"""Preparing the file for one addressee: sealed, signed, written, and read back as it will be."""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from paayesh_desktop.bundle import fingerprint
from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.encryption import encrypt as encrypted
from paayesh_desktop.bundle.reading import fingerprint_of, size_of
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.verification import verify
from paayesh_desktop.bundle.volumes import LIMIT, volumes
from paayesh_desktop.bundle.wire import Registry
from paayesh_desktop.bundle.writing import Contents, Written, write
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.exchange import receipt_code
from paayesh_desktop.services.exchange.exchange_books import ExchangeBooks
from paayesh_desktop.services.exchange.letter import NO_LETTER, Letter
from paayesh_desktop.services.exchange.outbox import Outbox, Sent
from paayesh_desktop.services.exchange.outboxes import Outboxes
from paayesh_desktop.services.exchange.outgoing import Outgoing
from paayesh_desktop.services.exchange.own_manifest import main_feed, sign_news
from paayesh_desktop.services.exchange.parting_file import PartingFile
from paayesh_desktop.services.exchange.passing_folder import passing_folder
from paayesh_desktop.services.exchange.private_feed import PrivateFeed
from paayesh_desktop.services.keys.exchange_desk import (
    Cancelled,
    Clock,
    ExchangeDesk,
    Progress,
    instant,
    reader_of,
)
from paayesh_desktop.services.papers import paper_folder
from paayesh_desktop.services.people.party_title import party_code, party_title
from paayesh_desktop.services.people.sign_in import milliseconds
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.dispatches import Dispatch, Dispatches
from paayesh_desktop.store.segments import Segments
from paayesh_desktop.store.view import View

_STEPS = 1000


@dataclass(frozen=True, slots=True)
class _Order:
    """What was asked for, and the state that it goes out in."""

    audience: UUID
    folder: Path
    registry: Registry
    encrypt: bool
    limit: int
    name: str


class Sending:
    """What goes out from this desk. *clock* gives milliseconds since 1970 UTC."""

    def __init__(self, workspace: Workspace, *, clock: Clock = milliseconds) -> None:
        self._workspace = workspace
        self._store = workspace.store
        self._desk = ExchangeDesk(workspace, clock)

    def outboxes(self) -> tuple[Outbox, ...]:
        """Every addressee of this desk, with what waits for it; none at a demo desk."""
        if self._workspace.desk.demo:
            return ()
        with self._store.view() as view:
            return Outboxes(view, self._desk).all()

    def can_encrypt(self) -> bool:
        """Whether the committee named keys that open what is encrypted for it."""
        registry = self._desk.trust.registry()
        return registry is not None and bool(registry.recipients)

    def prepare(
        self,
        audience: UUID,
        folder: Path,
        key: SigningKey,
        *,
        letter: Letter = NO_LETTER,
        full: bool = False,
        encrypt: bool = False,
        limit: int = LIMIT,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Sent:
        """Write the file for *audience* into *folder*: everything that it did not confirm, or with
        *full* everything there is. What is larger than *limit* bytes becomes several files.

        Raises UserError, leaving no file, before this desk was admitted, for somebody to whom
        nothing is sent from here, and where the medium fails; InterruptedError on a cancel.
        """
        self._desk.refuse_demo()
        registry, mine = self._desk.admitted()
        if key.public.hex() != mine.public:
            raise UserError(_OTHER_KEY)
        if encrypt and (audience != COMMITTEE or not registry.recipients):
            raise UserError(_NOBODY_OPENS)
        by = self._workspace.desk.person
        with self._store.exchange(by=by) as exchange:
            if audience not in Outboxes(exchange, self._desk).audiences():
                raise UserError(_NO_ADDRESSEE)
            me = self._desk.me(exchange)
            exchange.seal(PrivateFeed(exchange) if me.party == COMMITTEE else None)
            sign_news(exchange, me, key, at=exchange.at, by=by)
            at = exchange.at
        with self._store.view() as view:
            outgoing = Outgoing(ExchangeBooks(view), me, registry, audience)
            parting = PartingFile(view, outgoing, paper_folder(self._workspace), me, full=full)
            manifest = parting.manifest(self._desk.trust.for_bundle(), letter.cleaned, at, by)
            contents = parting.contents(manifest, key)
            upto = receipt_code.sealed(outgoing.segments, me.origin, audience)
            chain = receipt_code.receipt_chain(
                outgoing.segments, me.origin, me.party, audience, upto
            )
            name = f"{party_code(me.party)}-{party_code(audience)}-{sum(upto)}-{chain.hex()[:8]}"
            order = _Order(audience, folder, registry, encrypt, limit, name)
            files = self._write(order, contents, progress, cancelled)
        with self._store.exchange(by=by) as exchange:
            segments = Segments(exchange.connection)
            feed = main_feed(me.party, audience)
            if manifest.segments:
                count = len(manifest.segments)
                segments.sign(me.origin, feed, contents.main, upto=count, at=at)
            number = Dispatches(exchange.connection).add(
                Dispatch(
                    desk=me.number,
                    at=at,
                    person=by,
                    audience=audience,
                    file_name=files[0].path.name,
                    sha256=files[0].sha256,
                    size=sum(one.size for one in files),
                    origin=me.origin,
                    seq=upto[0],
                    private_seq=upto[1],
                    chain=chain,
                    full=full,
                    encrypted=encrypt,
                    letter_number=letter.cleaned.number,
                    letter_on=letter.on,
                    rows=parting.rows,
                    papers=len(contents.blobs),
                )
            )
            return self._sent(exchange, number, tuple(one.path for one in files))

    def slip(self, dispatch: int) -> Sent:
        """What the slip of a file that was prepared earlier says; its path is only the name.
        KeyError when there is none."""
        with self._store.view() as view:
            return self._sent(view, dispatch, ())

    def _sent(self, view: View, number: int, paths: tuple[Path, ...]) -> Sent:
        found = next((one for one in Dispatches(view.connection).all() if one.id == number), None)
        if found is None:
            raise KeyError(number)
        desk, mine = self._workspace.desk, self._desk.trust.mine()
        digits = "" if mine is None else fingerprint.of_key(bytes.fromhex(mine.public))
        entry = Outboxes(view, self._desk).words.sent(found)
        return Sent(
            dispatch=number,
            paths=paths or (Path(found.file_name),),
            audience=found.audience,
            audience_title=entry.party_title,
            party_title=party_title(view, desk.party),
            desk_title=entry.desk_title,
            person=entry.person,
            digits=digits,
            receipt_number=entry.receipt_number,
            export=found.seq + found.private_seq,
            size=found.size,
            rows=found.rows,
            papers=found.papers,
            full=found.full,
            encrypted=found.encrypted,
            letter=entry.letter,
            made_at=instant(found.at),
        )

    def _write(
        self,
        order: _Order,
        contents: Contents,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> list[Written]:
        """Every part of the file, or none."""
        reader = reader_of(order.audience)

        def check(path: Path) -> None:
            with BundleFile(path) as file:
                verify(file, order.registry, None, reader)

        parts = volumes(contents, order.limit)
        written: list[Written] = []
        with ExitStack() as undoing:
            plain = order.folder
            if order.encrypt:
                inside = passing_folder(self._workspace.home, "outgoing")
                plain = Path(undoing.enter_context(inside))
            mishap = undoing.enter_context(ExitStack())
            for part, some in enumerate(parts):
                told = _scaled(progress, part, len(parts))
                path = plain / _numbered(order.name, part, len(parts))
                made = write(path, some, check, progress=told, cancelled=cancelled)
                if order.encrypt:
                    made = _encrypted(made, order)
                mishap.callback(made.path.unlink, missing_ok=True)
                written.append(made)
            mishap.pop_all()
        return written


def _encrypted(made: Written, order: _Order) -> Written:
    path = order.folder / f"{made.path.name}.age"
    encrypted(made.path, path, order.registry.recipients)
    return Written(path, fingerprint_of(path), size_of(path))


def _numbered(name: str, part: int, parts: int) -> str:
    return f"{name}.pbz" if parts == 1 else f"{name}-{part + 1}of{parts}.pbz"


def _scaled(progress: Progress | None, part: int, parts: int) -> Progress | None:
    """The progress of one part as that of all."""
    if progress is None:
        return None
    return lambda done, total: progress(
        part * _STEPS + done * _STEPS // max(1, total), parts * _STEPS
    )


_OTHER_KEY = translate(
    "Exchange",
    "This key is not the one that the committee admitted for this desk. Nothing was written. Unlock"
    " the key of this desk; if it was renewed, have the new one admitted first.",
)
_NOBODY_OPENS = translate(
    "Exchange",
    "Nobody could open an encrypted file there: the committee's registry names no key for it."
    " Nothing was written. Prepare the file without encryption, or ask the committee to switch it"
    " on.",
)
_NO_ADDRESSEE = translate(
    "Exchange",
    "Nothing is sent there from this desk. Nothing was written. A workgroup sends to the committee"
    " and to its own other desks; the committee to the workgroups.",
)

"""Files that were refused though they were soundly signed: to be looked at, dismissed, or, where
they are late work of a withdrawn key, let in after all."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from paayesh_desktop.bundle import envelope, registry_change
from paayesh_desktop.bundle.registry import member_of
from paayesh_desktop.bundle.wire import ALL, Registry, Revocation
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.exchange.evidence import Evidence
from paayesh_desktop.services.exchange.exchange_history import ExchangeHistory
from paayesh_desktop.services.exchange.exchange_preview import FileLook, FileState, Taken
from paayesh_desktop.services.exchange.receiving import Receiving
from paayesh_desktop.services.keys.exchange_desk import Clock, ExchangeDesk
from paayesh_desktop.services.people.sign_in import milliseconds
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.quarantine import Held, HeldStatus, Quarantine


@dataclass(frozen=True, slots=True)
class HeldFile:
    """One refused file. *export* is how far its list goes; *has_file* says that a copy is here.
    *may_let_in*: late work, which the committee may accept."""

    id: int
    at: datetime
    person: str
    file_name: str
    refusal: Refusal
    party: UUID | None
    party_title: Sentence | str
    desk_title: str
    export: int | None
    status: HeldStatus
    has_file: bool
    may_let_in: bool


@dataclass(frozen=True, slots=True)
class CutOff:
    """What the registry must say so that late work is let in: of this key, everything of *origin*
    and *feed* up to *export* stays valid."""

    keyid: str
    origin: UUID
    feed: str
    export: int


class Retained:
    """The refused files of this desk. *clock* gives milliseconds since 1970 UTC."""

    def __init__(self, workspace: Workspace, *, clock: Clock = milliseconds) -> None:
        self._workspace = workspace
        self._store = workspace.store
        self._clock = clock
        self._desk = ExchangeDesk(workspace, clock)
        self._evidence = Evidence(workspace)

    def all(self, *, held_only: bool = True) -> tuple[HeldFile, ...]:
        """The newest first."""
        status = HeldStatus.HELD if held_only else None
        with self._store.view() as view:
            words = ExchangeHistory(view, self._desk)
            found = Quarantine(view.connection).all(status)
            return tuple(self._told(words, one) for one in found)

    def look(self, number: int) -> FileLook:
        """What the file would bring; late work of a withdrawn key as if it were let in. UserError
        where no copy is here, KeyError where there is no such file."""
        held, path = self._kept(number)
        lifted = self._lifted(held)
        receiving = Receiving(self._workspace, clock=self._clock)
        return receiving.look_by(path, lifted, name=held.file_name)

    def cut_off(self, number: int) -> CutOff:
        """What letting the late work in takes. UserError for what is refused for another reason."""
        held = self._get(number)
        if not _is_late(held) or held.envelope is None or held.origin is None:
            raise UserError(_NEVER, name=held.file_name)
        keyid = envelope.signers(held.envelope)[0]
        return CutOff(keyid, held.origin, held.feed or ALL, held.seq or 0)

    def accept(self, number: int) -> Taken:
        """Take the kept file in by the registry as it stands now. What is refused again stays
        here."""
        self._desk.refuse_demo()
        held, path = self._kept(number)
        receiving = Receiving(self._workspace, clock=self._clock)
        taken = receiving.take(receiving.look([path]))
        if all(one.look.state is not FileState.REFUSED for one in taken.files):
            self._decide(held, HeldStatus.ACCEPTED)
        return taken

    def dismiss(self, number: int) -> None:
        """It stays refused; the proof stays, the copy goes."""
        self._desk.refuse_demo()
        self._decide(self._get(number), HeldStatus.DISMISSED)

    def _decide(self, held: Held, status: HeldStatus) -> None:
        """For every reason for which this file was refused."""
        with self._store.exchange(by=self._workspace.desk.person) as exchange:
            quarantine = Quarantine(exchange.connection)
            for one in quarantine.all(HeldStatus.HELD):
                if one.sha256 == held.sha256:
                    quarantine.decide(one.id, status)
        self._evidence.drop(held)

    def _lifted(self, held: Held) -> Registry | None:
        """The registry in force, with the cut-off of a withdrawn key raised to let the file in."""
        registry = self._desk.trust.registry()
        if registry is None or not _is_late(held):
            return registry
        cut = self.cut_off(held.id)
        member = member_of(registry, cut.keyid)
        if member is None or member.revoked is None:
            return registry
        place = (cut.origin, cut.feed)
        others = [one for one in member.revoked if (one.origin, one.feed) != place]
        raised = Revocation(cut.origin, cut.export, cut.feed)
        return registry_change.revoke(
            registry, cut.keyid, (*others, raised), member.reason, registry.issued_at
        )

    def _kept(self, number: int) -> tuple[Held, Path]:
        held = self._get(number)
        path = self._evidence.file(held)
        if path is None:
            raise UserError(_NO_COPY, name=held.file_name)
        return held, path

    def _get(self, number: int) -> Held:
        with self._store.view() as view:
            found = Quarantine(view.connection).get(number)
        if found is None:
            raise KeyError(number)
        return found

    def _told(self, words: ExchangeHistory, one: Held) -> HeldFile:
        entry = words.held(one)
        return HeldFile(
            id=one.id,
            at=entry.at,
            person=entry.person,
            file_name=one.file_name,
            refusal=Refusal(one.code),
            party=one.party,
            party_title=entry.party_title,
            desk_title=entry.desk_title,
            export=one.seq,
            status=HeldStatus(one.status),
            has_file=self._evidence.file(one) is not None,
            may_let_in=_is_late(one),
        )


def _is_late(held: Held) -> bool:
    return held.code == Refusal.REVOKED_KEY


_NEVER = translate(
    "Retained",
    "The file {name} was not refused because its key was withdrawn, so it cannot be let in. Nothing"
    " was changed. Ask who sent it for a new file.",
)
_NO_COPY = translate(
    "Retained",
    "No copy of the file {name} is kept here, only the proof. Nothing was changed. Read the file"
    " from its stick again.",
)

"""Every file that came or went, the newest first."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from paayesh_desktop.bundle import envelope, fingerprint
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.exchange.desk_titles import DeskTitles
from paayesh_desktop.services.exchange.letter import NO_LETTER, Letter
from paayesh_desktop.services.keys.exchange_desk import ExchangeDesk, instant
from paayesh_desktop.services.people.party_title import party_title
from paayesh_desktop.store.arrivals import Arrival, Arrivals, ArrivalStatus
from paayesh_desktop.store.dispatches import Dispatch, Dispatches
from paayesh_desktop.store.quarantine import Held, HeldStatus, Quarantine
from paayesh_desktop.store.view import View


class Way(StrEnum):
    """Which way a file went, and what became of it here."""

    SENT = "sent"
    TAKEN = "taken"
    UNDONE = "undone"
    HELD = "held"
    DISMISSED = "dismissed"

    def word(self) -> Sentence:
        return _WAYS[self]


_WAYS = {
    Way.SENT: translate("Way", "prepared"),
    Way.TAKEN: translate("Way", "taken in"),
    Way.UNDONE: translate("Way", "taken out again"),
    Way.HELD: translate("Way", "kept for review"),
    Way.DISMISSED: translate("Way", "refused"),
}


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One file. *number* is its own among those that went its way; *party* is whom it went to or
    came from. Instants are in UTC: *at* when it was done here, *made_at* when its maker made it."""

    way: Way
    number: int
    at: datetime
    person: str
    party: UUID | None
    party_title: Sentence | str
    desk_title: str
    file_name: str
    letter: Letter = NO_LETTER
    made_at: datetime | None = None
    new: int = 0
    changed: int = 0
    conflicts: int = 0
    late: int = 0
    rows: int = 0
    papers: int = 0
    size: int = 0
    export: int | None = None
    receipt_number: str = ""
    full: bool = False
    encrypted: bool = False
    refusal: Refusal | None = None

    @property
    def may_undo(self) -> bool:
        """Whether it can be tried to take it out again."""
        return self.way is Way.TAKEN


class ExchangeHistory:
    """Tells entries in words, as they stand in *view*."""

    def __init__(self, view: View, desk: ExchangeDesk) -> None:
        self._view = view
        self._titles = DeskTitles(view, desk.trust.registry())
        self._people: dict[UUID, str] = {}
        self._parties: dict[UUID, Sentence | str] = {}

    def all(self, limit: int) -> tuple[HistoryEntry, ...]:
        """The newest *limit* of all ways."""
        connection = self._view.connection
        found = [
            *map(self.sent, Dispatches(connection).all()[:limit]),
            *map(self.taken, Arrivals(connection).all()[:limit]),
            *map(self.held, Quarantine(connection).all()[:limit]),
        ]
        found.sort(key=lambda one: (one.at, one.number), reverse=True)
        return tuple(found[:limit])

    def sent(self, one: Dispatch) -> HistoryEntry:
        return HistoryEntry(
            way=Way.SENT,
            number=one.id,
            at=instant(one.at),
            person=self.person(one.person),
            party=one.audience,
            party_title=self.party(one.audience),
            desk_title=self._titles.of_desk(one.desk),
            file_name=one.file_name,
            letter=Letter(one.letter_number, one.letter_on),
            made_at=instant(one.at),
            rows=one.rows,
            papers=one.papers,
            size=one.size,
            export=one.seq,
            receipt_number=fingerprint.receipt_number(one.chain),
            full=one.full,
            encrypted=one.encrypted,
        )

    def taken(self, one: Arrival) -> HistoryEntry:
        undone = one.status == ArrivalStatus.UNDONE
        return HistoryEntry(
            way=Way.UNDONE if undone else Way.TAKEN,
            number=one.id,
            at=instant(one.at),
            person=self.person(one.person),
            party=one.party,
            party_title=self.party(one.party),
            desk_title=self._titles.of_origin(one.origin),
            file_name=one.file_name,
            letter=Letter(one.letter_number, one.letter_on),
            made_at=instant(one.made_at),
            new=one.new,
            changed=one.changed,
            conflicts=one.conflicts,
            late=one.late,
        )

    def held(self, one: Held) -> HistoryEntry:
        dismissed = one.status == HeldStatus.DISMISSED
        return HistoryEntry(
            way=Way.DISMISSED if dismissed else Way.HELD,
            number=one.id,
            at=instant(one.at),
            person=self.person(one.person),
            party=one.party,
            party_title="" if one.party is None else self.party(one.party),
            desk_title=self.signer(one),
            file_name=one.file_name,
            export=one.seq,
            refusal=Refusal(one.code),
        )

    def signer(self, one: Held) -> str:
        """The title of the desk whose key signed a refused file."""
        if one.envelope is None:
            return ""
        titles = [self._titles.of_key(key) for key in envelope.signers(one.envelope)]
        return next(filter(None, titles), "")

    def person(self, key: UUID) -> str:
        if key not in self._people:
            found = self._view.get(Person, key)
            self._people[key] = found.name if found else ""
        return self._people[key]

    def party(self, key: UUID) -> Sentence | str:
        if key not in self._parties:
            self._parties[key] = party_title(self._view, key)
        return self._parties[key]

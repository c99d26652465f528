"""Taking in what other desks sealed: the union of the sets of revisions (``exchange.md`` §2.6).

Signatures were verified before (``bundle/verification.py``); here is whether the content fits to
what this database holds.
"""

import gc
import hashlib
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Owner
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.store import schema, unread
from paayesh_desktop.store.desk import party_number
from paayesh_desktop.store.line_reader import LineReader
from paayesh_desktop.store.origins import rehome, writers
from paayesh_desktop.store.reconciling import Placed, Reconciling
from paayesh_desktop.store.segments import Feed, Sealed, Segments
from paayesh_desktop.store.touched import Touched

_AT_ONCE = 20_000


@dataclass(frozen=True, slots=True)
class Parcel:
    """One verified manifest: who made it, what it lists from 1 on, and those segments that the file
    carries. *envelope* is what was signed, *digest* its SHA-256."""

    party: UUID
    origin: UUID
    feed: str
    schema: int
    envelope: bytes
    digest: bytes
    listed: tuple[Sealed, ...]
    carried: Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a parcel brought: *new* segments, those *held* already, those *missing* still. *longer*
    and *stale*: its list goes beyond what was known, or is shorter. *ahead*: it knows more of the
    newest origin of a desk of this database than the database does (a backup was put back); a new
    origin was begun."""

    new: tuple[int, ...]
    held: tuple[int, ...]
    missing: tuple[int, ...]
    longer: bool
    stale: bool
    ahead: bool

    @property
    def idle(self) -> bool:
        """Whether everything was known already."""
        return not (self.new or self.longer)


class Merging:
    """Takes parcels in, all of one arrival and one transaction.

    Every refusal is raised in the middle of the work: roll the transaction back.
    """

    def __init__(
        self, connection: sa.Connection, *, at: int, arrival: int, names: set[str] | None = None
    ) -> None:
        """*names* gets the names of the entities of the rows that are touched."""
        self._connection = connection
        self._at = at
        self._arrival = arrival
        self._segments = Segments(connection)
        self._reconciling = Reconciling(connection, names)
        self._idle: list[Parcel] = []
        self._begun = False
        self.unknown = 0
        self.lines = 0

    def take(self, parcel: Parcel) -> Outcome:
        """Raises RefusedError: FORK where an origin said something else before, WRONG_PARTY where
        it speaks for another party than before, FOREIGN_ROW, FORBIDDEN_ROW and MALFORMED for what
        its lines say."""
        place = Feed(parcel.origin, parcel.feed, party_number(self._connection, parcel.party))
        known = self._known(parcel, place.party)
        held = self._held(parcel)
        new = [one for one in parcel.listed if one.seq in parcel.carried and one.seq not in held]
        here = held.keys() | parcel.carried.keys()
        longer = len(parcel.listed) > len(known)
        outcome = Outcome(
            new=tuple(one.seq for one in new),
            held=tuple(sorted(held.keys() & parcel.carried.keys())),
            missing=tuple(one.seq for one in parcel.listed if one.seq not in here),
            longer=longer,
            stale=len(parcel.listed) < len(known),
            ahead=longer and self._part(parcel.origin),
        )
        if outcome.idle and not self._begun:
            self._idle.append(parcel)
            return outcome
        self._begun = True
        for idle in self._idle:
            self._note(idle, self._held(idle))
        self._idle.clear()
        batch = self._note(parcel, held)
        self._segments.enlist(place, parcel.listed[len(known) :], batch=batch)
        with _undisturbed():
            self._load(parcel, place, new, batch)
        return outcome

    def touched(self) -> Iterator[Touched]:
        """Every row that shows or stands otherwise than before the first parcel; to be read in
        the same transaction."""
        return self._reconciling.touched()

    def _known(self, parcel: Parcel, number: int) -> dict[int, bytes]:
        """The digests that were listed of this origin and feed before."""
        listed = schema.listed.c
        same = sa.select(listed.seq, listed.sha256, listed.party).where(
            listed.origin == parcel.origin, listed.feed == parcel.feed
        )
        rows = self._connection.execute(same).all()
        known = {row.seq: row.sha256 for row in rows}
        owner = rows[0].party if rows else self._owner(parcel.origin)
        name = f"origin {parcel.origin} feed {parcel.feed}"
        if owner not in (None, number):
            raise RefusedError(Refusal.WRONG_PARTY, f"{name} belongs to another party")
        for one in parcel.listed:
            if known.get(one.seq, one.sha256) != one.sha256:
                raise RefusedError(Refusal.FORK, f"{name} segment {one.seq}")
        return known

    def _owner(self, origin: UUID) -> int | None:
        """Whose an origin is, by its other feeds or because it is one of this database's desks."""
        listed, desk = schema.listed.c, schema.desk.c
        others = sa.select(listed.party).where(listed.origin == origin)
        ours = sa.select(desk.party).join(schema.origin, schema.origin.c.desk == desk.id)
        ours = ours.where(schema.origin.c.key == origin)
        found = self._connection.execute(sa.union(others, ours)).first()
        return found[0] if found else None

    def _held(self, parcel: Parcel) -> dict[int, int]:
        """The segments that are here: their numbers in the feed, and in this database."""
        segment = schema.segment.c
        query = sa.select(segment.seq, segment.id).where(
            segment.origin == parcel.origin, segment.feed == parcel.feed
        )
        return {row.seq: row.id for row in self._connection.execute(query)}

    def _part(self, origin: UUID) -> bool:
        """Begin a new origin where this one is a desk's of this database, which went back."""
        ours = writers(self._connection, origin)
        for number in ours:
            rehome(self._connection, number, at=self._at, reason="ahead")
        return bool(ours)

    def _note(self, parcel: Parcel, held: Mapping[int, int]) -> int:
        """Keep the signed manifest, and which of the segments that are here came with it."""
        number = self._segments.note(
            parcel.origin,
            parcel.feed,
            parcel.envelope,
            parcel.digest,
            upto=len(parcel.listed),
            at=self._at,
            arrival=self._arrival,
        )
        self._came(number, [held[seq] for seq in held.keys() & parcel.carried.keys()])
        return number

    def _came(self, batch: int, segments: Iterable[int]) -> None:
        rows = [{"batch": batch, "segment": number} for number in segments]
        if rows:
            self._connection.execute(sa.insert(schema.carried), rows)

    def _load(self, parcel: Parcel, place: Feed, new: Sequence[Sealed], batch: int) -> None:
        reader = LineReader(self._connection.dialect, parcel.schema)
        placed: list[Placed] = []
        kept: list[int] = []
        for one in new:
            raw = parcel.carried[one.seq]
            if len(raw) != one.size or hashlib.sha256(raw).digest() != one.sha256:
                raise RefusedError(Refusal.DAMAGED, f"segment {one.seq} of {parcel.origin}")
            kept.append(self._segments.keep(place, one, raw, batch=batch))
            placed += _lines(raw, kept[-1], one, reader)
            if len(placed) >= _AT_ONCE:
                self._add(parcel, placed, place.party, batch)
                placed.clear()
        self._add(parcel, placed, place.party, batch)
        self._came(batch, kept)

    def _add(self, parcel: Parcel, placed: Sequence[Placed], party: int, batch: int) -> None:
        if parcel.party != COMMITTEE:
            for name in {one.told.entity for one in placed} & _COMMITTEES:
                raise RefusedError(Refusal.FORBIDDEN_ROW, f"a {name} of party {parcel.party}")
        self._reconciling.add(placed, party=party, batch=batch)
        self.lines += len(placed)
        unknown = sum(one.told.content is None for one in placed)
        if unknown:
            unread.note(self._connection, [batch])
        self.unknown += unknown


@contextmanager
def _undisturbed() -> Generator[None]:
    """Looking for cyclic garbage, Python would walk all rows in hand again and again: a tenth of
    the time of an import, in which nothing of the kind is made."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _lines(raw: bytes, segment: int, one: Sealed, reader: LineReader) -> Iterator[Placed]:
    lines = raw.split(b"\n")
    if lines.pop() or len(lines) != one.count:
        raise RefusedError(Refusal.MALFORMED, f"segment {one.seq} has {len(lines)} lines")
    offset = 0
    for line in lines:
        yield Placed(reader.read(line), segment, offset, len(line))
        offset += len(line) + 1


_COMMITTEES = {
    name for name, found in schema.by_name.items() if found.entity.owner is Owner.COMMITTEE
}

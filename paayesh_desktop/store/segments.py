"""The sealed segments of every origin and feed: what is listed, what is held, what is missing."""

import hashlib
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store.numbering import next_number
from paayesh_desktop.store.schema import batch, listed, party, segdata, segment

ALL = "all"
"""The feed for everybody; the committee has one more for each workgroup."""
OWN, TAKEN, UNDONE = "own", "taken", "undone"
"""The standings of a manifest: signed here, come with a file, taken out again with it."""

_LEVEL = 1
"""How hard segments are deflated: harder costs thrice the time and saves a tenth of the room."""


@dataclass(frozen=True, slots=True)
class Feed:
    """One origin's feed, and the local number of the party that it belongs to."""

    origin: UUID
    feed: str
    party: int


@dataclass(frozen=True, slots=True)
class Sealed:
    """One segment as its origin's manifest lists it: *size* in bytes, *count* of its lines; both
    are 0 for one that is listed and not here."""

    seq: int
    sha256: bytes
    size: int
    count: int


class Segments:
    """Reads what one transaction sees of the segments."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def lineages(self) -> list[tuple[UUID, str, UUID]]:
        """Every origin and feed of which anything is listed, with its party."""
        query = sa.select(listed.c.origin, listed.c.feed, party.c.key).distinct()
        query = query.join(party, party.c.id == listed.c.party)
        rows = self._connection.execute(query.order_by(listed.c.origin, listed.c.feed))
        return [(row.origin, row.feed, row.key) for row in rows]

    def feeds(self, origin: UUID) -> list[str]:
        """The feeds of an origin."""
        query = sa.select(listed.c.feed).where(listed.c.origin == origin).distinct()
        return sorted(self._connection.execute(query).scalars())

    def listed(self, origin: UUID, feed: str) -> list[Sealed]:
        """All that is known of, in its order from 1."""
        held = sa.and_(
            segment.c.origin == listed.c.origin,
            segment.c.feed == listed.c.feed,
            segment.c.seq == listed.c.seq,
        )
        query = (
            sa.select(listed.c.seq, listed.c.sha256, segment.c.bytes, segment.c.count)
            .outerjoin(segment, held)
            .where(listed.c.origin == origin, listed.c.feed == feed)
            .order_by(listed.c.seq)
        )
        return [
            Sealed(row.seq, row.sha256, row.bytes or 0, row[3] or 0)
            for row in self._connection.execute(query)
        ]

    def digests(self, origin: UUID, feed: str) -> list[bytes]:
        """The SHA-256 of all that is known of, in its order from 1."""
        query = sa.select(listed.c.sha256).where(listed.c.origin == origin, listed.c.feed == feed)
        return list(self._connection.execute(query.order_by(listed.c.seq)).scalars())

    def held(self, origin: UUID, feed: str) -> set[int]:
        query = sa.select(segment.c.seq).where(segment.c.origin == origin, segment.c.feed == feed)
        return set(self._connection.execute(query).scalars())

    def missing(self, origin: UUID, feed: str) -> list[int]:
        """The gaps: what a signed manifest lists and no file has brought."""
        return [one.seq for one in self.listed(origin, feed) if not one.size]

    def contiguous(self, origin: UUID, feed: str) -> int:
        """The highest number up to which everything is here: what a receipt confirms."""
        reached = 0
        for one in self.listed(origin, feed):
            if not one.size:
                break
            reached = one.seq
        return reached

    def data(self, origin: UUID, feed: str, seq: int) -> bytes:
        """The lines of a segment, as they were sealed; KeyError where it is not here."""
        query = (
            sa.select(segdata.c.data)
            .join(segment, segment.c.id == segdata.c.id)
            .where(segment.c.origin == origin, segment.c.feed == feed, segment.c.seq == seq)
        )
        found = self._connection.execute(query).scalar()
        if found is None:
            raise KeyError(seq)
        return zlib.decompress(found)

    def chain(self, origin: UUID, feed: str, seq: int) -> bytes:
        """The chain code up to *seq*; KeyError where less than that is known of."""
        known = self.digests(origin, feed)
        if len(known) < seq:
            raise KeyError(seq)
        return chain(known[:seq])

    def manifest(self, origin: UUID, feed: str) -> bytes | None:
        """The newest signed manifest in force, made here or come with a file."""
        query = (
            sa.select(batch.c.manifest)
            .where(batch.c.origin == origin, batch.c.feed == feed)
            .where(batch.c.status.in_((OWN, TAKEN)))
            .order_by(batch.c.upto.desc(), batch.c.id.desc())
        )
        return self._connection.execute(query.limit(1)).scalar()

    def keep(self, place: Feed, one: Sealed, raw: bytes, *, batch: int | None = None) -> int:
        """Put a segment away; its number in this database. *batch* is None for one's own."""
        number = next_number(self._connection, segment)
        self._connection.execute(
            sa.insert(segment).values(
                id=number,
                origin=place.origin,
                feed=place.feed,
                seq=one.seq,
                sha256=one.sha256,
                bytes=one.size,
                count=one.count,
                batch=batch,
                party=place.party,
            )
        )
        kept = sa.insert(segdata).values(id=number, data=zlib.compress(raw, _LEVEL))
        self._connection.execute(kept)
        return number

    def enlist(self, place: Feed, added: Iterable[Sealed], *, batch: int | None = None) -> None:
        """Note what a manifest lists beyond what was known."""
        rows = [
            {
                "origin": place.origin,
                "feed": place.feed,
                "seq": one.seq,
                "sha256": one.sha256,
                "party": place.party,
                "batch": batch,
            }
            for one in added
        ]
        if rows:
            self._connection.execute(sa.insert(listed), rows)

    def sign(self, origin: UUID, feed: str, envelope: bytes, *, upto: int, at: int) -> None:
        """Keep the manifest that was signed here, in the place of the one before."""
        former = sa.delete(batch).where(
            batch.c.origin == origin, batch.c.feed == feed, batch.c.status == OWN
        )
        self._connection.execute(former)
        digest = hashlib.sha256(envelope).digest()
        self.note(origin, feed, envelope, digest, upto=upto, at=at)

    def note(
        self,
        origin: UUID,
        feed: str,
        envelope: bytes,
        digest: bytes,
        *,
        upto: int,
        at: int,
        arrival: int | None = None,
    ) -> int:
        """Keep a signed manifest, one's own where it came with no *arrival*; its number."""
        number = next_number(self._connection, batch)
        self._connection.execute(
            sa.insert(batch).values(
                id=number,
                at=at,
                origin=origin,
                manifest=envelope,
                status=OWN if arrival is None else TAKEN,
                feed=feed,
                sha256=digest,
                arrival=arrival,
                upto=upto,
            )
        )
        return number


def chain(sha256s: Iterable[bytes]) -> bytes:
    """The code that names a whole history: each step is the SHA-256 of the one before and the
    segment's digest; 32 zeros before the first (``exchange.md`` §2.3)."""
    code = bytes(32)
    for sha256 in sha256s:
        code = hashlib.sha256(code + sha256).digest()
    return code

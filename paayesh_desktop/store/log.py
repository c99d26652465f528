"""The log of revisions: where every line is and which ones lead."""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store.schema import party, pending, revision, segdata


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line is kept: in segment *segment* from byte *offset*, or in a pending row."""

    segment: int
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Leader:
    """The revision that shows for a row: the highest of its leaves (``exchange.md`` §2.11)."""

    row_id: UUID
    hash: bytes
    n: int
    leaves: int
    party: int
    place: Place


class Log:
    """The revision index and the lines behind it, in one transaction."""

    def __init__(self, connection: sa.Connection, *, ahead: int = 1) -> None:
        """*ahead*: how many pending lines to fetch at once, for those who read them in order."""
        self._connection = connection
        self._ahead = ahead
        self._fetched: dict[int, bytes] = {}
        self._open_segment: tuple[int, bytes] | None = None

    def line(self, place: Place) -> bytes:
        """The bytes of a line; KeyError when they are gone or their segment cannot be read."""
        if place.segment == 0:
            if place.offset not in self._fetched:
                self._fetched = self._pending(place.offset)
            return self._fetched[place.offset]
        return self._segment(place.segment)[place.offset : place.offset + place.length]

    def lines_of(self, key: UUID) -> list[tuple[UUID, bytes, bytes]]:
        """Every line of one row as (party, hash, line), in no order."""
        query = (
            sa.select(revision, party.c.key)
            .join(party, party.c.id == revision.c.party)
            .where(revision.c.row_id == key)
        )
        return [
            (row.key, row.hash, self.line(Place(row.seg, row.off, row.len)))
            for row in self._connection.execute(query)
        ]

    def lines_in(self, segment: int) -> list[bytes]:
        """All lines of a segment, in their order; KeyError when it cannot be read."""
        return self._segment(segment).split(b"\n")[:-1]

    def leaves(self, key: UUID) -> list[tuple[int, bytes]]:
        """The revisions of a row that no other builds on, as (n, hash), the leader first."""
        rows = self._connection.execute(sa.select(revision).where(revision.c.row_id == key)).all()
        parents = {parent for row in rows for parent in (row.p1, row.p2)}
        return sorted(((row.n, row.hash) for row in rows if row.hash not in parents), reverse=True)

    def leaders(self, keys: Sequence[UUID] | None = None) -> Iterator[Leader]:
        """The leading revision of the rows with these keys, or of every row, ordered by place."""
        chunks: Iterable[Sequence[UUID] | None] = [None]
        if keys is not None:
            chunks = (keys[start : start + _CHUNK] for start in range(0, len(keys), _CHUNK))
        for chunk in chunks:
            for row in self._connection.execute(_leaders(chunk).execution_options(yield_per=2000)):
                yield Leader(
                    row.row_id,
                    row.hash,
                    row.n,
                    row.leaf_count,
                    row.party,
                    Place(row.seg, row.off, row.len),
                )

    def _pending(self, first: int) -> dict[int, bytes]:
        query = sa.select(pending.c.id, pending.c.line).where(pending.c.id >= first)
        rows = self._connection.execute(query.order_by(pending.c.id).limit(self._ahead))
        return {row.id: as_bytes(row.line) for row in rows}

    def _segment(self, number: int) -> bytes:
        if self._open_segment is None or self._open_segment[0] != number:
            data = self._connection.execute(
                sa.select(segdata.c.data).where(segdata.c.id == number)
            ).scalar()
            try:
                self._open_segment = (number, zlib.decompress(data or b""))
            except zlib.error as error:
                raise KeyError(number) from error
        return self._open_segment[1]


def as_bytes(line: bytes | str) -> bytes:
    """The line; SQLite gives text back where somebody edited it by hand."""
    return line if isinstance(line, bytes) else str(line).encode()


def _leaders(keys: Sequence[UUID] | None) -> sa.Select[tuple[object, ...]]:
    child = revision.alias("child")
    superseded = (
        sa.select(sa.literal(1))
        .where(
            child.c.row_id == revision.c.row_id,
            sa.or_(child.c.p1 == revision.c.hash, child.c.p2 == revision.c.hash),
        )
        .exists()
    )
    leaf = sa.select(
        revision,
        sa.func.row_number()
        .over(
            partition_by=revision.c.row_id, order_by=[revision.c.n.desc(), revision.c.hash.desc()]
        )
        .label("rank"),
        sa.func.count().over(partition_by=revision.c.row_id).label("leaf_count"),
    ).where(sa.not_(superseded))
    if keys is not None:
        leaf = leaf.where(revision.c.row_id.in_(keys))
    ranked = leaf.subquery("leaf")
    return sa.select(ranked).where(ranked.c.rank == 1).order_by(ranked.c.seg, ranked.c.off)


_CHUNK = 500

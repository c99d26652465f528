"""What a desk wrote since it last sealed becomes segments, which never change again.

Each row stays in the feed in which it first went out: what the committee told one workgroup alone
stays between the two.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store import schema
from paayesh_desktop.store.bulk import Bulk
from paayesh_desktop.store.line import Subject, digest, subject
from paayesh_desktop.store.log import as_bytes
from paayesh_desktop.store.origins import origins
from paayesh_desktop.store.projector import as_key, key_binding
from paayesh_desktop.store.segments import ALL, Feed, Sealed, Segments

Feeds = Callable[[Sequence[tuple[str, UUID]]], Sequence[str]]
"""From rows (entity and key) that never went out to the feeds that they belong in."""

MAX_LINES = 50_000
MAX_BYTES = 16 << 20


@dataclass(slots=True)
class _Open:
    """A segment that is being filled: its lines, and the pending row of each."""

    lines: list[bytes] = field(default_factory=list[bytes])
    rows: list[tuple[UUID, int]] = field(default_factory=list[tuple[UUID, int]])
    size: int = 0


class Sealing:
    """One desk's pending lines in one transaction."""

    def __init__(self, connection: sa.Connection, desk: int, feeds: Feeds | None = None) -> None:
        self._connection = connection
        self._desk = desk
        self._feeds = feeds
        self._origin = origins(connection, desk)[0].key
        one = sa.select(schema.desk.c.party).where(schema.desk.c.id == desk)
        self._party = connection.execute(one).scalar_one()
        self._segments = Segments(connection)
        self._bulk = Bulk(connection)
        self._key = key_binding(connection.dialect)
        self._open: defaultdict[str, _Open] = defaultdict(_Open)
        self._gone_out: dict[UUID, str] = {}

    def seal(self) -> int:
        """Seal everything pending that the desk wrote for its own party; how many lines."""
        done = 0
        for chunk in self._pending():
            rows = [subject(line) for _, line in chunk]
            for (number, line), row, feed in zip(chunk, rows, self._placed(rows), strict=True):
                self._put(feed, number, line, row.id)
            done += len(chunk)
        for feed, segment in self._open.items():
            self._close(feed, segment)
        pending = schema.pending.c
        mine = sa.and_(pending.desk == self._desk, pending.party == self._party)
        self._connection.execute(sa.delete(schema.pending).where(mine))
        return done

    def _pending(self) -> Iterator[list[tuple[int, bytes]]]:
        pending, last = schema.pending.c, 0
        mine = sa.and_(pending.desk == self._desk, pending.party == self._party)
        query = sa.select(pending.id, pending.line).where(mine).order_by(pending.id)
        while True:
            rows = self._connection.execute(query.where(pending.id > last).limit(_CHUNK)).all()
            if not rows:
                return
            last = rows[-1].id
            yield [(row.id, as_bytes(row.line)) for row in rows]

    def _placed(self, rows: Sequence[Subject]) -> list[str]:
        """The feed of each line."""
        if self._feeds is None:
            return [ALL] * len(rows)
        new = [one for one in rows if one.id not in self._gone_out]
        self._gone_out |= self._former_feeds([one.id for one in new])
        never = {one.id: one.e for one in new if one.id not in self._gone_out}
        chosen = self._feeds([(entity, key) for key, entity in never.items()]) if never else ()
        self._gone_out |= dict(zip(never, chosen, strict=True))
        return [self._gone_out[one.id] for one in rows]

    def _former_feeds(self, keys: Sequence[UUID]) -> dict[UUID, str]:
        """The feed in which the first sealed revision of each row went out."""
        wanted = ("row_id", "n", "seg")
        first: dict[UUID, tuple[int, int]] = {}
        for key, n, seg in self._bulk.fetch(
            schema.revision, wanted, "row_id", dict.fromkeys(map(self._key, keys))
        ):
            if seg:
                first[as_key(key)] = min(first.get(as_key(key), (n, seg)), (n, seg))
        segments = {seg for _, seg in first.values()}
        feeds = dict(self._bulk.fetch(schema.segment, ("id", "feed"), "id", segments))
        return {key: feeds[seg] for key, (_, seg) in first.items()}

    def _put(self, feed: str, number: int, line: bytes, key: UUID) -> None:
        segment = self._open[feed]
        if len(segment.lines) == MAX_LINES or segment.size + len(line) + 1 > MAX_BYTES:
            self._close(feed, segment)
            segment = self._open[feed] = _Open()
        segment.lines.append(line)
        segment.rows.append((key, number))
        segment.size += len(line) + 1

    def _close(self, feed: str, segment: _Open) -> None:
        raw = b"".join(line + b"\n" for line in segment.lines)
        place = Feed(self._origin, feed, self._party)
        seq = len(self._segments.listed(self._origin, feed)) + 1
        one = Sealed(seq, hashlib.sha256(raw).digest(), len(raw), len(segment.lines))
        kept = self._segments.keep(place, one, raw)
        self._segments.enlist(place, [one])
        moved: list[tuple[Any, ...]] = []
        offset = 0
        for line, (key, number) in zip(segment.lines, segment.rows, strict=True):
            moved.append((kept, offset, self._key(key), digest(line), 0, number))
            offset += len(line) + 1
        for table in self._indexes():
            self._bulk.update(table, ("seg", "off"), ("row_id", "hash", "seg", "off"), moved)

    def _indexes(self) -> list[sa.Table]:
        """Where pending lines are named: the second place only where some stand twice."""
        echo = schema.echo
        twice = sa.select(sa.literal(1)).where(echo.c.seg == 0).limit(1)
        found = self._connection.execute(twice).first() is not None
        return [schema.revision, echo] if found else [schema.revision]


_CHUNK = 20_000

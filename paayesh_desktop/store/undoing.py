"""Taking out what a file brought: the difference of the sets of revisions (``exchange.md`` §3).

A segment goes when no other file that is still in came with it. What was written here since, upon
what would go, stays whole: then nothing is taken out.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa

from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.store import schema
from paayesh_desktop.store.bulk import Bulk
from paayesh_desktop.store.family import Family, Kin
from paayesh_desktop.store.line import decode, subject
from paayesh_desktop.store.log import Log, as_bytes
from paayesh_desktop.store.projector import as_key, key_binding
from paayesh_desktop.store.reconciling import Reconciling
from paayesh_desktop.store.segments import OWN, TAKEN, UNDONE
from paayesh_desktop.store.touched import Touched


def undo(connection: sa.Connection, arrival: int) -> list[Touched]:
    """Take out what came with *arrival*; what that did to each row.

    Raises RefusedError(BUILT_UPON) with *count*, the number of later revisions and of rows written
    here that need what would go; the transaction must then be rolled back.
    """
    leaving = _Leaving(connection, arrival)
    reconciling = Reconciling(connection)
    kinds = leaving.rows()
    leaving.move_echoes(kinds)
    families = reconciling.families(kinds)
    segments = set(leaving.segments)
    lost = [
        kin
        for family in families.values()
        for kin in family.members.values()
        if kin.seg in segments
    ]
    needed = _built_upon(families, lost) + leaving.referring(_vanishing(families, lost))
    if needed:
        raise RefusedError(Refusal.BUILT_UPON, f"{needed} rows", count=needed)
    reconciling.remove(families, kinds, lost)
    leaving.go()
    return list(reconciling.touched())


class _Leaving:
    """The segments that go with one arrival."""

    def __init__(self, connection: sa.Connection, arrival: int) -> None:
        self._connection = connection
        self._bulk = Bulk(connection)
        batch, carried, segment = schema.batch.c, schema.carried.c, schema.segment.c
        mine = sa.select(batch.id).where(batch.arrival == arrival, batch.status == TAKEN)
        self._batches = list(connection.execute(mine).scalars())
        others = (
            sa.select(carried.segment)
            .join(schema.batch, batch.id == carried.batch)
            .where(batch.status == TAKEN, batch.id.not_in(self._batches))
        )
        came = sa.select(carried.segment).where(carried.batch.in_(self._batches))
        query = sa.select(segment.id).where(
            segment.id.in_(came), segment.id.not_in(others), segment.batch.is_not(None)
        )
        self.segments: Sequence[int] = (
            connection.execute(query.order_by(segment.id)).scalars().all()
        )

    def rows(self) -> dict[Any, str]:
        """The rows that the lines of these segments are about, by the driver's keys."""
        log, key = Log(self._connection), key_binding(self._connection.dialect)
        found: dict[Any, str] = {}
        for number in self.segments:
            for line in log.lines_in(number):
                row = subject(line)
                found[key(row.id)] = row.e
        return found

    def move_echoes(self, rows: Iterable[Any]) -> None:
        """Lines that stand in another segment too are read there from now on."""
        echo, revision = schema.echo, schema.revision
        self._bulk.delete(echo, ("seg",), [(number,) for number in self.segments])
        columns = ("row_id", "hash", "seg", "off")
        places = {row[:2]: row[2:] for row in self._bulk.fetch(echo, columns, "row_id", rows)}
        stands = self._bulk.fetch(revision, columns, "row_id", {key for key, _ in places})
        moved = [
            (*places[row[:2]], *row[:2])
            for row in stands
            if row[:2] in places and row[2] in self.segments
        ]
        self._bulk.update(revision, ("seg", "off"), ("row_id", "hash"), moved)
        self._bulk.delete(echo, ("seg", "off", "row_id", "hash"), moved)

    def referring(self, gone: Collection[UUID]) -> int:
        """How many rows written here since name one of these rows, as they stand now."""
        if not gone:
            return 0
        names = set(map(str, gone))
        named: dict[UUID, bool] = {}
        for line in self._written_since():
            told = decode(line)
            values = msgspec.json.decode(told.b, type=dict[str, Any]).values()
            named[told.id] = told.op == "put" and any(
                isinstance(value, str) and value in names for value in values
            )
        return sum(named.values())

    def go(self) -> None:
        """Take the segments away, with what their manifests listed and no other does."""
        batch, listed = schema.batch, schema.listed
        mine = sa.select(batch).where(batch.c.id.in_(self._batches))
        feeds = {(row.origin, row.feed) for row in self._connection.execute(mine)}
        over = sa.update(batch).where(batch.c.id.in_(self._batches)).values(status=UNDONE)
        self._connection.execute(over)
        for origin, feed in feeds:
            still = sa.select(sa.func.max(batch.c.upto)).where(
                batch.c.origin == origin, batch.c.feed == feed, batch.c.status.in_((OWN, TAKEN))
            )
            known = self._connection.execute(still).scalar() or 0
            self._connection.execute(
                sa.delete(listed).where(
                    listed.c.origin == origin,
                    listed.c.feed == feed,
                    listed.c.seq > known,
                    listed.c.batch.in_(self._batches),
                )
            )
        gone = [(number,) for number in self.segments]
        self._bulk.delete(schema.segment, ("id",), gone)
        self._bulk.delete(schema.segdata, ("id",), gone)
        self._bulk.delete(schema.carried, ("batch",), [(number,) for number in self._batches])

    def _written_since(self) -> Iterator[bytes]:
        """The lines that desks of this database wrote after the file came, the oldest first."""
        segment, log = schema.segment.c, Log(self._connection)
        ours = sa.select(segment.id).where(
            segment.batch.is_(None), segment.id > min(self.segments, default=0)
        )
        for number in self._connection.execute(ours.order_by(segment.id)).scalars().all():
            yield from log.lines_in(number)
        pending = sa.select(schema.pending.c.line).order_by(schema.pending.c.id)
        yield from map(as_bytes, self._connection.execute(pending).scalars())


def _vanishing(families: Mapping[Any, Family], lost: Iterable[Kin]) -> set[UUID]:
    """The rows of which nothing remains."""
    away = {kin.hash for kin in lost}
    return {as_key(key) for key, family in families.items() if family.members.keys() <= away}


def _built_upon(families: Mapping[Any, Family], lost: Iterable[Kin]) -> int:
    """How many revisions that came later, or were written here, go on from what would go."""
    away = {kin.hash: kin for kin in lost}
    return sum(
        kin.hash not in away
        and any(parent in away and _is_later(kin, away[parent]) for parent in kin.parents)
        for family in families.values()
        for kin in family.members.values()
    )


def _is_later(kin: Kin, than: Kin) -> bool:
    return kin.seg == 0 or kin.seg > than.seg

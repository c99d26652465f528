"""The lineages of a desk: the origin under which it seals now, and those before.

A new origin costs nothing and never collides with a former one; writing on under the same origin
after a restore or a copy would say two things in one place (``exchange.md`` §3).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID, uuid4

import sqlalchemy as sa

from paayesh_desktop.store import schema
from paayesh_desktop.store.numbering import next_number
from paayesh_desktop.store.segments import ALL, OWN, Segments


@dataclass(frozen=True, slots=True)
class Origin:
    """One lineage, begun at *started_at* (milliseconds since 1970 UTC) for *reason*. It goes on
    from *continues* where its segment *seq* ended with the chain code *chain*."""

    key: UUID
    started_at: int
    reason: str
    continues: UUID | None
    seq: int
    chain: bytes


def origins(connection: sa.Connection, desk: int) -> tuple[Origin, ...]:
    """The newest first: it is the one that the desk writes in."""
    origin = schema.origin.c
    query = sa.select(schema.origin).where(origin.desk == desk).order_by(origin.id.desc())
    return tuple(
        Origin(
            row.key,
            row.started_at,
            row.reason,
            row.continues,
            row.continues_seq or 0,
            row.continues_chain or bytes(32),
        )
        for row in connection.execute(query)
    )


def writers(connection: sa.Connection, key: UUID) -> tuple[int, ...]:
    """The desk of this database that writes in this origin now, if there is one."""
    origin = schema.origin.c
    newest = sa.select(sa.func.max(origin.id)).group_by(origin.desk)
    query = sa.select(origin.desk).where(origin.key == key, origin.id.in_(newest))
    return tuple(connection.execute(query).scalars())


def begin(
    connection: sa.Connection,
    desk: int,
    at: int,
    reason: str,
    continues: tuple[UUID, int, bytes] | None = None,
) -> UUID:
    """A new origin for the desk."""
    former, seq, code = continues or (None, None, None)
    key = uuid4()
    connection.execute(
        sa.insert(schema.origin).values(
            id=next_number(connection, schema.origin),
            desk=desk,
            key=key,
            started_at=at,
            reason=reason,
            continues=former,
            continues_seq=seq,
            continues_chain=code,
        )
    )
    return key


def rehome(
    connection: sa.Connection,
    desk: int,
    *,
    at: int,
    reason: str,
    shared: Mapping[str, int] | None = None,
) -> UUID:
    """A new origin that goes on from the newest; what is pending will be sealed in it.

    *shared* says per feed how far others have the former origin as it is here: segments sealed
    after that move to the new one, so that those which the others have come back in their places.
    """
    former = origins(connection, desk)[0].key
    segments = Segments(connection)
    reached = segments.contiguous(former, ALL)
    kept = min(reached, (shared or {}).get(ALL, reached))
    continues = (former, kept, segments.chain(former, ALL, kept)) if kept else None
    key = begin(connection, desk, at, reason, continues)
    for feed, last in (shared or {}).items():
        _move(connection, former, feed, last, key)
    return key


def _move(connection: sa.Connection, former: UUID, feed: str, last: int, key: UUID) -> None:
    for table in (schema.segment, schema.listed):
        later = sa.and_(table.c.origin == former, table.c.feed == feed, table.c.seq > last)
        connection.execute(sa.update(table).where(later).values(origin=key, seq=table.c.seq - last))
    batch = schema.batch.c
    overtaken = sa.and_(batch.origin == former, batch.feed == feed, batch.upto > last)
    connection.execute(sa.delete(schema.batch).where(overtaken, batch.status == OWN))

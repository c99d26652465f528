"""The desk that a database belongs to: its party, its keeper and the lineage of its revisions."""

from dataclasses import dataclass
from uuid import UUID, uuid4

import sqlalchemy as sa

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.store import schema


@dataclass(frozen=True, slots=True)
class Desk:
    """One installation. *plays_all* is true at a demo desk, which may act for every party."""

    number: int
    key: UUID
    party: UUID
    title: str
    person: UUID
    plays_all: bool
    machine: bytes
    origin: UUID


def found(engine: sa.Engine) -> Desk | None:
    """The desk of this database; None before the first run. A server holds several desks: the one
    of this machine is taken."""
    desk, party, origin = schema.desk, schema.party, schema.origin
    with engine.connect() as connection:
        row = connection.execute(
            sa.select(desk, party.c.key.label("party_key"))
            .join(party, party.c.id == desk.c.party)
            .order_by(desk.c.id)
        ).first()
        if row is None:
            return None
        latest = connection.execute(
            sa.select(origin.c.key).where(origin.c.desk == row.id).order_by(origin.c.id.desc())
        ).scalars()
        return Desk(
            row.id, row.key, row.party_key, row.title, row.person, row.plays_all, row.machine, next(iter(latest))
        )


def settle(
    engine: sa.Engine, *, party: UUID, title: str, person: UUID, plays_all: bool, machine: bytes, at: int
) -> Desk:
    """Make the desk of a new database, with its first origin."""
    made = Desk(1, new_key(at), party, title, person, plays_all, machine, uuid4())
    with engine.begin() as connection:
        connection.execute(sa.insert(schema.party).values(id=1, key=party))
        connection.execute(
            sa.insert(schema.desk).values(
                id=made.number,
                key=made.key,
                party=1,
                title=title,
                person=person,
                plays_all=plays_all,
                machine=machine,
                last_at=at,
            )
        )
        _begin(connection, made.number, made.origin, at, "first run")
    return made


def new_origin(engine: sa.Engine, desk: Desk, *, at: int, reason: str, machine: bytes) -> UUID:
    """Start a new lineage after a restore or a copy, so that nothing written from now on can be
    taken for what the former lineage wrote."""
    key = uuid4()
    with engine.begin() as connection:
        _begin(connection, desk.number, key, at, reason)
        connection.execute(
            sa.update(schema.desk).where(schema.desk.c.id == desk.number).values(machine=machine)
        )
    return key


def newest_pending(engine: sa.Engine, desk: Desk) -> int:
    """The number of the newest unsealed line of the desk; 0 where there is none."""
    pending = schema.pending
    with engine.connect() as connection:
        newest = sa.select(sa.func.max(pending.c.id)).where(pending.c.desk == desk.number)
        return connection.execute(newest).scalar() or 0


def _begin(connection: sa.Connection, desk: int, key: UUID, at: int, reason: str) -> None:
    connection.execute(
        sa.insert(schema.origin).values(desk=desk, key=key, started_at=at, reason=reason)
    )

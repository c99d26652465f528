"""The desk that a database belongs to: its party, its keeper and the lineage of its revisions."""

from dataclasses import dataclass, replace
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


def found(engine: sa.Engine, key: UUID | None = None) -> Desk | None:
    """The desk with this key, or the first one of the database; None before the first run.

    A file holds one desk; a server holds one for each member of staff.
    """
    desk, party, origin = schema.desk, schema.party, schema.origin
    query = sa.select(desk, party.c.key.label("party_key")).join(party, party.c.id == desk.c.party)
    if key is not None:
        query = query.where(desk.c.key == key)
    with engine.connect() as connection:
        row = connection.execute(query.order_by(desk.c.id)).first()
        if row is None:
            return None
        newest = sa.select(origin.c.key).where(origin.c.desk == row.id).order_by(origin.c.id.desc())
        lineage = connection.execute(newest.limit(1)).scalar_one()
    return Desk(
        number=row.id,
        key=row.key,
        party=row.party_key,
        title=row.title,
        person=row.person,
        plays_all=row.plays_all,
        machine=row.machine,
        origin=lineage,
    )


def settle(
    engine: sa.Engine,
    *,
    party: UUID,
    title: str,
    person: UUID,
    plays_all: bool,
    machine: bytes,
    at: int,
) -> Desk:
    """Make a desk in a new database, or one more on a server, with its first origin."""
    with engine.begin() as connection:
        made = Desk(
            number=_next(connection, schema.desk),
            key=new_key(at),
            party=party,
            title=title,
            person=person,
            plays_all=plays_all,
            machine=machine,
            origin=uuid4(),
        )
        connection.execute(
            sa.insert(schema.desk).values(
                id=made.number,
                key=made.key,
                party=_party(connection, party),
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


def entrust(engine: sa.Engine, desk: Desk, person: UUID) -> Desk:
    """Make *person* the keeper of the desk."""
    with engine.begin() as connection:
        change = sa.update(schema.desk).where(schema.desk.c.id == desk.number)
        connection.execute(change.values(person=person))
    return replace(desk, person=person)


def newest_pending(engine: sa.Engine, desk: Desk) -> int:
    """The number of the newest unsealed line of the desk; 0 where there is none."""
    pending = schema.pending
    with engine.connect() as connection:
        newest = sa.select(sa.func.max(pending.c.id)).where(pending.c.desk == desk.number)
        return connection.execute(newest).scalar() or 0


def _begin(connection: sa.Connection, desk: int, key: UUID, at: int, reason: str) -> None:
    connection.execute(
        sa.insert(schema.origin).values(
            id=_next(connection, schema.origin), desk=desk, key=key, started_at=at, reason=reason
        )
    )


def _party(connection: sa.Connection, key: UUID) -> int:
    number = connection.execute(
        sa.select(schema.party.c.id).where(schema.party.c.key == key)
    ).scalar()
    if number is None:
        number = _next(connection, schema.party)
        connection.execute(sa.insert(schema.party).values(id=number, key=key))
    return number


def _next(connection: sa.Connection, table: sa.Table) -> int:
    return (connection.execute(sa.select(sa.func.max(table.c.id))).scalar() or 0) + 1

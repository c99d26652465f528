"""The desk that a database belongs to: its party, its keeper and the lineage of its revisions."""

from dataclasses import dataclass, replace
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.store import schema
from paayesh_desktop.store.numbering import next_number
from paayesh_desktop.store.origins import begin, origins, rehome


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
    desk, party = schema.desk, schema.party
    query = sa.select(desk, party.c.key.label("party_key")).join(party, party.c.id == desk.c.party)
    if key is not None:
        query = query.where(desk.c.key == key)
    with engine.connect() as connection:
        row = connection.execute(query.order_by(desk.c.id)).first()
        if row is None:
            return None
        lineage = origins(connection, row.id)[0].key
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
        number, key = next_number(connection, schema.desk), new_key(at)
        connection.execute(
            sa.insert(schema.desk).values(
                id=number,
                key=key,
                party=party_number(connection, party),
                title=title,
                person=person,
                plays_all=plays_all,
                machine=machine,
                last_at=at,
            )
        )
        origin = begin(connection, number, at, "first run")
    return Desk(
        number=number,
        key=key,
        party=party,
        title=title,
        person=person,
        plays_all=plays_all,
        machine=machine,
        origin=origin,
    )


def adopted(engine: sa.Engine, desk: Desk, *, at: int, reason: str, machine: bytes) -> None:
    """Start a new lineage after a restore or a copy, so that nothing written from now on can be
    taken for what the former lineage wrote; the database belongs to *machine* from now on."""
    with engine.begin() as connection:
        rehome(connection, desk.number, at=at, reason=reason)
        connection.execute(
            sa.update(schema.desk).where(schema.desk.c.id == desk.number).values(machine=machine)
        )


def entrust(engine: sa.Engine, desk: Desk, person: UUID) -> Desk:
    """Make *person* the keeper of the desk."""
    with engine.begin() as connection:
        change = sa.update(schema.desk).where(schema.desk.c.id == desk.number)
        connection.execute(change.values(person=person))
    return replace(desk, person=person)


def party_number(connection: sa.Connection, key: UUID) -> int:
    """The local number of a party, given out when it is first heard of."""
    number = connection.execute(
        sa.select(schema.party.c.id).where(schema.party.c.key == key)
    ).scalar()
    if number is None:
        number = next_number(connection, schema.party)
        connection.execute(sa.insert(schema.party).values(id=number, key=key))
    return number

"""Reading: frozen rows of one moment, with their history."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

import msgspec
import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.store import schema
from paayesh_desktop.store.columns import PLACES, number
from paayesh_desktop.store.line import Line, codec, decode
from paayesh_desktop.store.log import Log
from paayesh_desktop.store.lookup import lookup

E = TypeVar("E", bound=Entity)
Query = sa.Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Revised:
    """One revision of a row: who left it how, and when (UTC)."""

    number: int
    at: datetime
    by: UUID
    party: UUID
    removed: bool
    hash: bytes
    entity: Entity


class View:
    """Everything that can be asked of the store inside one transaction."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._log = Log(connection)

    @property
    def connection(self) -> sa.Connection:
        """The transaction, for the local tables."""
        return self._connection

    def get(self, entity: type[E], key: UUID) -> E | None:
        """The row with this key; None where there is none or it was removed."""
        rows = self.find(entity, id=key)
        return rows[0] if rows else None

    def find(self, entity: type[E], *, order_by: Sequence[str] = (), **equal: Any) -> list[E]:
        """The rows whose fields equal the given values; a list or a tuple means any of them."""
        return lookup(entity, self._connection.dialect).find(self._connection, equal, order_by)

    def count(self, entity: type[Entity], **equal: Any) -> int:
        return lookup(entity, self._connection.dialect).count(self._connection, equal)

    def owners(self, entity: type[Entity], **equal: str | UUID) -> dict[UUID, UUID]:
        """Whose each of the rows is, by key: the party's."""
        table, parties = schema.projections[entity].table, self.parties()
        query = sa.select(table.c.id, table.c.party).where(
            *(table.c[name] == value for name, value in equal.items())
        )
        return {row.id: parties[row.party] for row in self._connection.execute(query)}

    def rows(self, query: Query) -> Sequence[sa.Row[*tuple[Any, ...]]]:
        """The rows of a query over `Store.tables`; removed rows are the caller's to leave out."""
        return self._connection.execute(query).all()

    def history(self, key: UUID) -> list[Revised]:
        """Every revision of the row that this program version can read, oldest first."""
        found: list[Revised] = []
        for party, hash_, line in self._log.lines_of(key):
            told = decode(line)
            if told.e in schema.by_name:
                with suppress(msgspec.ValidationError):  # a newer program's
                    found.append(_revised(told, party, hash_))
        return sorted(found, key=lambda revised: (revised.number, revised.at, revised.hash))

    def parties(self) -> dict[int, UUID]:
        """The keys of the parties by their local numbers."""
        return {row.id: row.key for row in self._connection.execute(sa.select(schema.party))}


def read(entity: type[E], row: Any) -> E:
    """The entity in a projection row."""
    values = row._mapping
    made: list[Any] = [values["id"]]
    for field in schema.projections[entity].fields:
        value = values[field.name]
        if value is not None and field.is_decimal:
            value = number(value, values[field.name + PLACES])
        elif value is not None and issubclass(field.kind, StrEnum):
            value = field.kind(value)
        made.append(value)
    return entity(*made)


def _revised(line: Line, party: UUID, hash_: bytes) -> Revised:
    kind = schema.by_name[line.e].entity
    return Revised(
        number=line.n,
        at=datetime.fromtimestamp(line.at / 1000, UTC),
        by=line.by,
        party=party,
        removed=line.op == "del",
        hash=hash_,
        entity=codec(kind).decode(line.id, line.b),
    )

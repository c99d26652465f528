"""Rows into tables by the shortest way: one statement, many tuples, no ORM (``exchange.md`` §4)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.store import schema
from paayesh_desktop.store.bulk import Bulk
from paayesh_desktop.store.columns import mantissa
from paayesh_desktop.store.schema import SYSTEM_COLUMNS, Projection

Bind = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a row stands in the log: its latest revision and its owner."""

    party: int
    n: int
    hash: bytes
    leaves: int
    removed: bool


Content = tuple[Any, ...]
"""A row's key and fields, in the order of the table's columns, as the driver takes them."""
Shown = tuple[Any, ...]
"""A whole row of a table: its content, its standing, when and by whom."""


@dataclass(frozen=True, slots=True)
class Projected:
    """A row as its table must show it: what it says, where it stands, when and by whom."""

    content: Content
    standing: Standing
    at: int
    by: UUID


class Projector:
    """Writes one entity's rows and the log that they come from."""

    def __init__(self, connection: sa.Connection, projection: Projection) -> None:
        self._projection = projection
        self.entity = projection.entity
        self.dialect = connection.dialect
        self.key = key_binding(connection.dialect)
        self._binds = [
            (field.name, None if field.is_decimal else binding(field.kind, connection.dialect))
            for field in projection.fields
        ]
        self.width = len(projection.columns) - len(SYSTEM_COLUMNS)
        self._bulk = Bulk(connection)

    def content(self, row: Entity) -> Content:
        made: list[Any] = [self.key(row.id)]
        for name, bind in self._binds:
            value = getattr(row, name)
            if bind is None:
                made.extend((None, None) if value is None else mantissa(value))
            else:
                made.append(None if value is None else bind(value))
        return tuple(made)

    def shown(self, keys: Iterable[Any]) -> dict[Any, Shown]:
        """The rows with these driver keys as their table has them; removed rows too."""
        columns = self._projection.columns
        rows = self._bulk.fetch(self._projection.table, columns, "id", keys)
        return {row[0]: row for row in rows}

    def stored(self, keys: Sequence[Any]) -> dict[Any, tuple[Content, Standing, int]]:
        """What the rows with these driver keys say, where they stand, and since when; removed
        rows too."""
        shown = self.shown(keys)
        return {
            key: (self.said(row), Standing(*row[self.width : -2]), row[-2])
            for key, row in shown.items()
        }

    def said(self, row: Shown) -> Content:
        """The part of a shown row that it says itself."""
        return row[: self.width]

    def log(self, lines: Sequence[tuple[Any, ...]], revisions: Sequence[tuple[Any, ...]]) -> None:
        """Append pending lines and index their revisions, both in the schema's column order."""
        self._bulk.insert(schema.pending, lines)
        self._bulk.insert(schema.revision, revisions)

    def put(self, rows: Iterable[Projected]) -> None:
        self.show(
            [
                (
                    *row.content,
                    row.standing.party,
                    row.standing.n,
                    row.standing.hash,
                    row.standing.leaves,
                    row.standing.removed,
                    row.at,
                    self.key(row.by),
                )
                for row in rows
            ]
        )

    def show(self, rows: Sequence[Shown], *, new: bool = False) -> None:
        """Put rows into the table, in the place of those with the same key unless all are *new*."""
        if new:
            self._bulk.insert(self._projection.table, rows)
        else:
            self._bulk.upsert(self._projection.table, rows)

    def drop(self, keys: Iterable[Any]) -> None:
        """Show nothing any more of the rows with these driver keys."""
        self._bulk.delete(self._projection.table, ("id",), [(key,) for key in keys])


def key_binding(dialect: sa.Dialect) -> Bind:
    return _same if dialect.name == "postgresql" else _bytes


def as_key(key: Any) -> UUID:
    """The key that the driver gave."""
    return UUID(bytes=key) if isinstance(key, bytes) else key


def binding(kind: type, dialect: sa.Dialect) -> Bind:
    """What the driver takes for a value of a field of *kind*."""
    if issubclass(kind, UUID):
        return key_binding(dialect)
    if issubclass(kind, str):
        return str
    if issubclass(kind, date) and dialect.name == "sqlite":
        return date.isoformat
    return _same


def _bytes(key: UUID) -> bytes:
    return key.bytes


def _same(value: Any) -> Any:
    return value

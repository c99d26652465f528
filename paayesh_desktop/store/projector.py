"""Rows into tables by the shortest way: one statement, many tuples, no ORM (``exchange.md`` §4)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.store import schema
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
        self._connection = connection
        self._projection = projection
        self.key = key_binding(connection.dialect)
        self._binds = [
            (field.name, None if field.is_decimal else binding(field.kind, connection.dialect))
            for field in projection.fields
        ]
        self._width = len(projection.columns) - len(SYSTEM_COLUMNS)
        self._upsert = upsert(projection.table, connection.dialect)

    def content(self, row: Entity) -> Content:
        made: list[Any] = [self.key(row.id)]
        for name, bind in self._binds:
            value = getattr(row, name)
            if bind is None:
                made.extend((None, None) if value is None else mantissa(value))
            else:
                made.append(None if value is None else bind(value))
        return tuple(made)

    def stored(self, keys: Sequence[Any]) -> dict[Any, tuple[Content, Standing, int]]:
        """What the rows with these driver keys say, where they stand, and since when; removed
        rows too."""
        quote = self._connection.dialect.identifier_preparer.quote
        mark = placeholder(self._connection.dialect)
        names = ", ".join(quote(name) for name in self._projection.columns)
        found: dict[Any, tuple[Content, Standing, int]] = {}
        for start in range(0, len(keys), _CHUNK):
            chunk = tuple(keys[start : start + _CHUNK])
            marks = ", ".join([mark] * len(chunk))
            query = f"SELECT {names} FROM {quote(self._projection.name)} WHERE id IN ({marks})"
            for row in self._connection.exec_driver_sql(query, chunk):
                told = tuple[Any, ...](row)
                stands = Standing(*told[self._width : self._width + 5])
                found[told[0]] = (told[: self._width], stands, told[self._width + 5])
        return found

    def log(self, lines: Sequence[tuple[Any, ...]], revisions: Sequence[tuple[Any, ...]]) -> None:
        """Append pending lines and index their revisions, both in the schema's column order."""
        dialect = self._connection.dialect
        self._connection.exec_driver_sql(insert(schema.pending, dialect), list(lines))
        self._connection.exec_driver_sql(insert(schema.revision, dialect), list(revisions))

    def put(self, rows: Iterable[Projected]) -> None:
        self._connection.exec_driver_sql(
            self._upsert,
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
            ],
        )


def placeholder(dialect: sa.Dialect) -> str:
    return "?" if dialect.paramstyle == "qmark" else "%s"


def insert(table: sa.Table, dialect: sa.Dialect) -> str:
    """``INSERT INTO table(…) VALUES(…)`` with the driver's own placeholders."""
    quote = dialect.identifier_preparer.quote
    mark = placeholder(dialect)
    names = ", ".join(quote(column.name) for column in table.columns)
    marks = ", ".join(mark for _ in table.columns)
    return f"INSERT INTO {quote(table.name)} ({names}) VALUES ({marks})"


def upsert(table: sa.Table, dialect: sa.Dialect) -> str:
    """The insert that replaces the row with the same key."""
    quote = dialect.identifier_preparer.quote
    rest = ", ".join(
        f"{quote(column.name)} = excluded.{quote(column.name)}"
        for column in table.columns
        if not column.primary_key
    )
    return f"{insert(table, dialect)} ON CONFLICT (id) DO UPDATE SET {rest}"


def key_binding(dialect: sa.Dialect) -> Bind:
    return _same if dialect.name == "postgresql" else _bytes


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


_CHUNK = 500

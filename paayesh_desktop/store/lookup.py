"""Rows of one entity by the values of their fields, as short a way as the driver knows: most pages
ask dozens of such questions, and composing each statement anew cost more than its answer."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from itertools import starmap
from typing import Any, Generic, TypeVar, cast
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.store import schema
from paayesh_desktop.store.bulk import placeholder
from paayesh_desktop.store.columns import number
from paayesh_desktop.store.projector import binding

E = TypeVar("E", bound=Entity)


class Lookup(Generic[E]):
    """Finds and counts the rows of *entity* that are not removed."""

    def __init__(self, entity: type[E], dialect: sa.Dialect) -> None:
        projection = schema.projections[entity]
        quote = dialect.identifier_preparer.quote
        self._entity = entity
        self._mark = placeholder(dialect)
        self._from = f"FROM {quote(projection.name)} WHERE NOT removed"
        kinds: dict[str, type] = {"id": UUID}
        columns: list[str] = ["id"]
        self._decimals: list[int] = []
        for field in projection.fields:
            if field.is_decimal:
                self._decimals.insert(0, len(columns))
            else:
                kinds[field.name] = field.kind
            columns += [column.name for column in field.columns()]
        self._names = {name: quote(name) for name in columns}
        self._binds = {name: binding(kind, dialect) for name, kind in kinds.items()}
        self._reads = [
            (place, read)
            for place, name in enumerate(columns)
            if name in kinds and (read := _reading(kinds[name], dialect)) is not None
        ]
        self._select = f"SELECT {', '.join(self._names.values())} {self._from}"

    def find(
        self, connection: sa.Connection, equal: Mapping[str, Any], order_by: Sequence[str] = ()
    ) -> list[E]:
        """KeyError for a field that there is not, or that is a decimal number."""
        where, values = self._where(equal)
        order = ", ".join(self._names[name] for name in order_by)
        statement = f"{self._select}{where}{f' ORDER BY {order}' if order else ''}"
        return self.made(connection.exec_driver_sql(statement, values).all())

    def count(self, connection: sa.Connection, equal: Mapping[str, Any]) -> int:
        where, values = self._where(equal)
        statement = f"SELECT COUNT(*) {self._from}{where}"
        return connection.exec_driver_sql(statement, values).scalar_one()

    def _where(self, equal: Mapping[str, Any]) -> tuple[str, tuple[Any, ...]]:
        said: list[str] = []
        values: list[Any] = []
        for name, value in equal.items():
            bind, column = self._binds[name], self._names[name]
            if value is None:
                said.append(f" AND {column} IS NULL")
            elif not isinstance(value, (list, tuple)):
                said.append(f" AND {column} = {self._mark}")
                values.append(bind(value))
            elif value:
                any_of = cast("Sequence[Any]", value)
                said.append(f" AND {column} IN ({', '.join([self._mark] * len(any_of))})")
                values += [None if one is None else bind(one) for one in any_of]
            else:
                said.append(" AND 1 = 0")
        return "".join(said), tuple(values)

    def made(self, rows: Sequence[tuple[Any, ...] | sa.Row[Any]]) -> list[E]:
        """The entities in *rows* of key and fields: column by column, which for many rows is twice
        as quick."""
        columns: list[Sequence[Any]] = list(zip(*rows, strict=True))
        keys = _Keys()
        for place, read in self._reads if rows else ():
            known = keys.__getitem__ if read is UUID else read
            columns[place] = [None if one is None else known(one) for one in columns[place]]
        for place in self._decimals if rows else ():  # from the last: the places' column goes
            pairs = zip(columns[place], columns.pop(place + 1), strict=True)
            columns[place] = [None if whole is None else number(whole, at) for whole, at in pairs]
        return list(starmap(self._entity, zip(*columns, strict=True)))


class _Keys(dict[bytes, UUID]):
    """Keys by their bytes, each made once: what rows hang on recurs."""

    def __missing__(self, raw: bytes) -> UUID:
        made = self[raw] = UUID(int=int.from_bytes(raw))
        return made


def lookup(entity: type[E], dialect: sa.Dialect) -> Lookup[E]:
    """The one way to *entity*'s rows in this kind of database."""
    found = _LOOKUPS.get((entity, dialect.name))
    if found is None:
        found = _LOOKUPS[entity, dialect.name] = Lookup(entity, dialect)
    return found


def _reading(kind: type, dialect: sa.Dialect) -> Callable[[Any], Any] | None:
    """What makes a field's value of the driver's (the type itself for a key); None where they are
    the same."""
    if issubclass(kind, StrEnum):
        return {member.value: member for member in kind}.__getitem__
    if dialect.name != "sqlite":
        return None
    if issubclass(kind, date):
        return date.fromisoformat
    return kind if issubclass(kind, (UUID, bool)) else None


_LOOKUPS: dict[tuple[type[Entity], str], Lookup[Any]] = {}

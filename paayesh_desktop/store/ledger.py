"""Records of a local table: a frozen dataclass whose fields are the table's columns.

Local tables are not revisions: they never travel, and a later word replaces an earlier one.
"""

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import sqlalchemy as sa

from paayesh_desktop.store.numbering import next_number

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

R = TypeVar("R", bound="DataclassInstance")


class Ledger(Generic[R]):
    """One local table in one transaction."""

    def __init__(self, connection: sa.Connection, table: sa.Table, record: type[R]) -> None:
        self._connection = connection
        self._table = table
        self._record = record
        self._names = tuple(field.name for field in fields(record))

    def add(self, record: R) -> int:
        """Write a new record under the next free number, which is given back."""
        number = next_number(self._connection, self._table)
        self._connection.execute(sa.insert(self._table).values(**{**asdict(record), "id": number}))
        return number

    def put(self, record: R) -> None:
        """Write *record* in the place of an earlier one with the same key."""
        values = asdict(record)
        self.remove(**{column.name: values[column.name] for column in self._table.primary_key})
        self._connection.execute(sa.insert(self._table).values(**values))

    def find(self, *order: sa.ColumnElement[Any], **equal: object) -> tuple[R, ...]:
        columns = [self._table.c[name] for name in self._names]
        query = sa.select(*columns).where(*self._where(equal)).order_by(*order)
        rows = self._connection.execute(query).mappings()
        return tuple(self._record(**row) for row in rows)

    def change(self, values: Mapping[str, object], **equal: object) -> None:
        self._connection.execute(
            sa.update(self._table).where(*self._where(equal)).values(dict(values))
        )

    def remove(self, **equal: object) -> None:
        self._connection.execute(sa.delete(self._table).where(*self._where(equal)))

    def _where(self, equal: dict[str, object]) -> list[sa.ColumnElement[bool]]:
        return [self._table.c[name] == value for name, value in equal.items()]

"""Many rows at once by the shortest way of each database (``exchange.md`` §4).

SQLite takes tuples by ``executemany``; PostgreSQL takes a COPY, and where rows may be there already
a COPY beside the table and one statement that puts them in. No ORM, no objects.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

WORTH_A_COPY = 200
"""From how many rows on PostgreSQL takes them sooner by COPY."""
Rows = Sequence[tuple[Any, ...]]


class Bulk:
    """One transaction; rows come and go as the driver's own values, in the order of the columns."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._copies = connection.dialect.name == "postgresql"
        self._staged: set[str] = set()

    def insert(self, table: sa.Table, rows: Rows) -> None:
        """Rows that are not there yet."""
        if self._copies and len(rows) >= WORTH_A_COPY:
            self._copy(table, table.name, rows)
        elif rows:
            self._send(insert(table, self._connection.dialect), rows)

    def insert_new(self, table: sa.Table, rows: Rows) -> int:
        """Those of the rows whose key is not there yet; how many they were."""
        if self._copies and len(rows) >= WORTH_A_COPY:
            return self._put_in(table, rows, "ON CONFLICT DO NOTHING")
        if not rows:
            return 0
        statement = f"{insert(table, self._connection.dialect)} ON CONFLICT DO NOTHING"
        return self._connection.exec_driver_sql(statement, list(rows)).rowcount

    def upsert(self, table: sa.Table, rows: Rows) -> None:
        """Rows in the place of those with the same ``id``."""
        if self._copies and len(rows) >= WORTH_A_COPY:
            self._put_in(table, rows, _replace(table, self._connection.dialect))
        elif rows:
            self._send(upsert(table, self._connection.dialect), rows)

    def update(
        self, table: sa.Table, values: Sequence[str], where: Sequence[str], rows: Rows
    ) -> None:
        """Set the columns *values* of the rows whose columns *where* equal; each row of *rows* has
        the new values first."""
        mark = placeholder(self._connection.dialect)
        told = ", ".join(f"{self._quote(name)} = {mark}" for name in values)
        if rows:
            self._send(f"UPDATE {self._quote(table.name)} SET {told} {self._where(where)}", rows)

    def delete(self, table: sa.Table, where: Sequence[str], rows: Rows) -> None:
        """The rows whose columns *where* equal one of *rows*."""
        if rows:
            self._send(f"DELETE FROM {self._quote(table.name)} {self._where(where)}", rows)

    def fetch(
        self, table: sa.Table, columns: Sequence[str], name: str, keys: Iterable[Any]
    ) -> Iterator[tuple[Any, ...]]:
        """These columns of the rows whose column *name* is one of *keys*.

        The keys are given as a list, never joined from another table: SQLite then reads the whole
        table for every file (``exchange.md`` §2.11).
        """
        told = ", ".join(self._quote(column) for column in columns)
        query = f"SELECT {told} FROM {self._quote(table.name)} WHERE {self._quote(name)}"
        wanted = list(keys)
        for start in range(0, len(wanted), _CHUNK):
            chunk = wanted[start : start + _CHUNK]
            if self._copies:
                rows = self._connection.exec_driver_sql(f"{query} = ANY(%s)", (chunk,))
            else:
                marks = ", ".join("?" * len(chunk))
                rows = self._connection.exec_driver_sql(f"{query} IN ({marks})", tuple(chunk))
            yield from map(tuple, rows.cursor.fetchall() if rows.cursor else ())

    def _put_in(self, table: sa.Table, rows: Rows, conflict: str) -> int:
        staged = self._stage(table)
        self._copy(table, staged, rows)
        names = ", ".join(_names(table, self._connection.dialect))
        target = self._quote(table.name)
        done = self._connection.exec_driver_sql(
            f"INSERT INTO {target} ({names}) SELECT {names} FROM {staged} {conflict}"
        )
        self._connection.exec_driver_sql(f"TRUNCATE {staged}")
        return done.rowcount

    def _copy(self, table: sa.Table, into: str, rows: Rows) -> None:
        names = ", ".join(_names(table, self._connection.dialect))
        statement = f"COPY {self._quote(into)} ({names}) FROM STDIN"
        driver: Any = self._connection.connection
        try:
            with closing(driver.cursor()) as cursor, cursor.copy(statement) as copy:
                for row in rows:
                    copy.write_row(row)
        except driver.dbapi_connection.Error as error:
            raise DBAPIError(statement, None, error) from error

    def _stage(self, table: sa.Table) -> str:
        name = f"staged_{table.name}"
        if name not in self._staged:
            like = self._quote(table.name)
            self._connection.exec_driver_sql(
                f"CREATE TEMPORARY TABLE IF NOT EXISTS {name} (LIKE {like}) ON COMMIT DROP"
            )
            self._staged.add(name)
        return name

    def _send(self, statement: str, rows: Rows) -> None:
        self._connection.exec_driver_sql(statement, list(rows))

    def _where(self, names: Sequence[str]) -> str:
        mark = placeholder(self._connection.dialect)
        return "WHERE " + " AND ".join(f"{self._quote(name)} = {mark}" for name in names)

    def _quote(self, name: str) -> str:
        return self._connection.dialect.identifier_preparer.quote(name)


def placeholder(dialect: sa.Dialect) -> str:
    return "?" if dialect.paramstyle == "qmark" else "%s"


def insert(table: sa.Table, dialect: sa.Dialect) -> str:
    """``INSERT INTO table(…) VALUES(…)`` with the driver's own placeholders."""
    mark = placeholder(dialect)
    names = _names(table, dialect)
    marks = ", ".join(mark for _ in names)
    target = dialect.identifier_preparer.quote(table.name)
    return f"INSERT INTO {target} ({', '.join(names)}) VALUES ({marks})"


def upsert(table: sa.Table, dialect: sa.Dialect) -> str:
    """The insert that replaces the row with the same key."""
    return f"{insert(table, dialect)} {_replace(table, dialect)}"


def _replace(table: sa.Table, dialect: sa.Dialect) -> str:
    quote = dialect.identifier_preparer.quote
    rest = ", ".join(
        f"{quote(column.name)} = excluded.{quote(column.name)}"
        for column in table.columns
        if not column.primary_key
    )
    return f"ON CONFLICT (id) DO UPDATE SET {rest}"


def _names(table: sa.Table, dialect: sa.Dialect) -> list[str]:
    return [dialect.identifier_preparer.quote(column.name) for column in table.columns]


_CHUNK = 5000

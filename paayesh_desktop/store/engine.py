"""Connections to the database, with the settings that keep what was acknowledged.

WAL with ``synchronous=FULL`` lost nothing in forty power cuts, other combinations did
(``exchange.md`` §5). pysqlite's own transactions are switched off: every change begins with BEGIN
IMMEDIATE, so that a failed migration rolls back whole and two writers never interleave.
"""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate

APPLICATION_ID = 0x50616179
"""``Paay`` in the file's header: other programs' databases are recognised and refused."""

_READ = "paayesh_read"
_LOCK = 0x50616179

_PRAGMAS = (
    "busy_timeout = 5000",
    "foreign_keys = ON",
    "journal_mode = WAL",
    "synchronous = FULL",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "cache_size = -65536",
)


def sqlite_engine(path: Path) -> sa.Engine:
    """The engine of the database file at *path*, made when it is missing."""
    _refuse_foreign(path)
    engine = sa.create_engine(sa.URL.create("sqlite", database=str(path)))
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def server_engine(url: str) -> sa.Engine:
    """The engine of a PostgreSQL database; writers take turns by an advisory lock."""
    parsed = sa.make_url(url)
    if parsed.get_backend_name() != "postgresql":
        raise UserError(
            translate(
                "Store",
                "The database address does not begin with postgresql://. Nothing was opened."
                " Correct PAAYESH_DATABASE_URL or remove it to work on this computer.",
            )
        )
    engine = sa.create_engine(parsed.set(drivername="postgresql+psycopg"), pool_pre_ping=True)
    event.listen(engine, "begin", _begin_on_server)
    return engine


def reading(engine: sa.Engine) -> sa.Connection:
    """A connection whose transaction sees one state and never writes."""
    options: dict[str, Any] = {_READ: True}
    if engine.dialect.name == "postgresql":
        options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    return engine.connect().execution_options(**options)


def _configure(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    if cursor.execute("PRAGMA page_count").fetchone()[0] == 0:  # before WAL: into the file itself
        cursor.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: sa.Connection) -> None:
    read = connection.get_execution_options().get(_READ)
    connection.exec_driver_sql("BEGIN" if read else "BEGIN IMMEDIATE")


def _begin_on_server(connection: sa.Connection) -> None:
    if not connection.get_execution_options().get(_READ):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")


def _refuse_foreign(path: Path) -> None:
    """Look at the header before SQLite touches the file: another program's stays as it is."""
    if not path.exists() or path.stat().st_size == 0:
        return
    with path.open("rb") as file:
        header = file.read(72)
    if not header.startswith(b"SQLite format 3\0"):
        raise UserError(
            translate(
                "Store",
                "The file {name} is not a database. It was left as it is."
                " Restore the last backup, or choose another folder.",
            ),
            name=path.name,
        )
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise UserError(
            translate(
                "Store",
                "The file {name} belongs to another program. It was left as it is."
                " Choose another folder for your work.",
            ),
            name=path.name,
        )

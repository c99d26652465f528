"""The door to the database: changes of one user action each, and views of one moment."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.store import schema
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.exchange import Exchange
from paayesh_desktop.store.view import View

Clock = Callable[[], int]


@dataclass(frozen=True, slots=True)
class Changed:
    """What a finished change touched: the names of the entities, and ``exchange`` where it was
    one of the exchange."""

    entities: frozenset[str]


class Store:
    """One desk's way to one database.

    *clock* gives milliseconds since 1970 UTC. *committed* hears of every change that is safely on
    disk.
    """

    def __init__(
        self,
        engine: sa.Engine,
        desk: int,
        *,
        clock: Clock | None = None,
        committed: Callable[[Changed], None] | None = None,
    ) -> None:
        self.engine = engine
        self.tables: dict[type[Entity], sa.Table] = {
            kind: projection.table for kind, projection in schema.projections.items()
        }
        self._desk = desk
        self._clock = clock or _now
        self._committed = committed

    @contextmanager
    def change(self, *, by: UUID) -> Generator[Change]:
        """Everything written inside becomes one transaction; any exception undoes it all.

        Raises UserError when the disk is full or fails: what was saved before stays saved.
        """
        with explained(), self.engine.begin() as connection:
            at, party = self._begin(connection)
            change = Change(connection, desk=self._desk, at=at, by=by, party=party)
            yield change
        if self._committed is not None and change.touched:
            self._committed(Changed(frozenset(change.touched)))

    @contextmanager
    def exchange(self, *, by: UUID) -> Generator[Exchange]:
        """One transaction of the exchange; any exception undoes it all."""
        with explained(), self.engine.begin() as connection:
            exchange = self._exchange(connection, by)
            yield exchange
        if self._committed is not None:
            self._committed(Changed(frozenset(exchange.touched)))

    @contextmanager
    def rehearse(self, *, by: UUID) -> Generator[Exchange]:
        """The same, and nothing of it stays: what taking a file in would do, by doing it."""
        with explained(), self.engine.connect() as connection, connection.begin() as transaction:
            yield self._exchange(connection, by)
            transaction.rollback()

    @contextmanager
    def view(self) -> Generator[View]:
        """Everything read inside belongs to the same moment."""
        with explained(), reading(self.engine) as connection, connection.begin():
            yield View(connection)

    def _exchange(self, connection: sa.Connection, by: UUID) -> Exchange:
        at, _ = self._begin(connection)
        return Exchange(connection, desk=self._desk, at=at, by=by)

    def _begin(self, connection: sa.Connection) -> tuple[int, int | None]:
        """The instant of this change, later than every earlier one of the desk even if the clock
        was set back; and the party that alone it may write for, None where the desk plays all."""
        desk = schema.desk
        mine = connection.execute(
            sa.select(desk.c.last_at, desk.c.party, desk.c.plays_all).where(desk.c.id == self._desk)
        ).one()
        at = max(self._clock(), mine.last_at + 1)
        connection.execute(sa.update(desk).where(desk.c.id == self._desk).values(last_at=at))
        return at, None if mine.plays_all else mine.party


@contextmanager
def explained() -> Generator[None]:
    """Say in a sentence what the disk or the server did not do."""
    try:
        yield
    except DBAPIError as error:
        told = str(error.orig).lower()
        for signs, sentence in _FAULTS:
            if any(sign in told for sign in signs):
                raise UserError(sentence) from error
        raise


def _now() -> int:
    return time.time_ns() // 1_000_000


_FAULTS = (
    (
        ("disk is full",),
        translate(
            "Store",
            "The disk is full. Everything saved before is safe; the last action was not saved."
            " Free some space and do it again.",
        ),
    ),
    (
        ("disk i/o error",),
        translate(
            "Store",
            "The disk could not be read or written. Everything saved before is safe; the last"
            " action was not saved. Make a backup to another disk and have this disk checked.",
        ),
    ),
    (
        ("malformed",),
        translate(
            "Store",
            "The database file is damaged. Nothing more was written to it."
            " Run the check, then rebuild or restore the last backup.",
        ),
    ),
    (
        ("database is locked",),
        translate(
            "Store",
            "Another program is using the database. The last action was not saved."
            " Close the other program and do it again.",
        ),
    ),
    (
        ("connection is bad", "connection failed", "server closed the connection"),
        translate(
            "Store",
            "The database server does not answer. Everything saved before is safe; the last action"
            " was not saved. See whether the network cable is in and ask whoever looks after the"
            " server.",
        ),
    ),
    (
        ("readonly database",),
        translate(
            "Store",
            "The database may not be written on this computer. The last action was not saved."
            " Ask for the right to write to the folder of your work.",
        ),
    ),
)

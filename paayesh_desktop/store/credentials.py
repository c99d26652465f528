"""Who may sign in at a desk, with the digests of their passphrases: kept here, never sent."""

from dataclasses import asdict, dataclass
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store import schema
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.store import explained

Query = TypeVar("Query", sa.Delete, sa.Update)


@dataclass(frozen=True, slots=True)
class Credential:
    """One person of a desk. An empty *digest* is somebody who has no passphrase yet; *failures* are
    the wrong ones in a row, the last at *changed_at* (milliseconds since 1970 UTC)."""

    person: UUID
    parameters: str = ""
    digest: bytes = b""
    keeper: bool = False
    must_change: bool = False
    failures: int = 0
    changed_at: int = 0


class Credentials:
    """The people of one desk."""

    def __init__(self, engine: sa.Engine, desk: int) -> None:
        self._engine = engine
        self._desk = desk

    def all(self) -> tuple[Credential, ...]:
        table = schema.credential
        mine = sa.select(table).where(table.c.desk == self._desk).order_by(table.c.person)
        with explained(), reading(self._engine) as connection:
            return tuple(_read(row) for row in connection.execute(mine))

    def get(self, person: UUID) -> Credential | None:
        return next((one for one in self.all() if one.person == person), None)

    def put(self, credential: Credential) -> None:
        """Write it, in the place of an earlier one of the same person."""
        with explained(), self._engine.begin() as connection:
            connection.execute(self._of(sa.delete(schema.credential), credential.person))
            connection.execute(
                sa.insert(schema.credential).values(desk=self._desk, **asdict(credential))
            )

    def remove(self, person: UUID) -> None:
        with explained(), self._engine.begin() as connection:
            connection.execute(self._of(sa.delete(schema.credential), person))

    def count_failure(self, person: UUID, at: int) -> None:
        """Count one before it is known whether the passphrase is right: whoever stops the program
        meanwhile has not gained a try."""
        failures = schema.credential.c.failures
        with explained(), self._engine.begin() as connection:
            change = sa.update(schema.credential).values(failures=failures + 1, changed_at=at)
            connection.execute(self._of(change, person))

    def _of(self, query: Query, person: UUID) -> Query:
        table = schema.credential
        return query.where(table.c.desk == self._desk, table.c.person == person)


def _read(row: Any) -> Credential:
    return Credential(**{name: row._mapping[name] for name in _FIELDS})


_FIELDS = tuple(Credential.__dataclass_fields__)

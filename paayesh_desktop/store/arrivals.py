"""Files that were taken in here, and perhaps taken out again."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store import exchange_schema
from paayesh_desktop.store.ledger import Ledger


class ArrivalStatus(StrEnum):
    """Whether what a file brought is still in."""

    TAKEN = "taken"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Arrival:
    """One file: *sha256* is of the whole file, *party* and *origin* are its maker's. *late* counts
    the changes that came after they were due. Instants are in milliseconds since 1970 UTC; *id* is
    0 until it is written."""

    desk: int
    at: int
    person: UUID
    file_name: str
    sha256: bytes
    party: UUID
    origin: UUID
    made_at: int
    letter_number: str = ""
    letter_on: date | None = None
    status: str = ArrivalStatus.TAKEN
    new: int = 0
    changed: int = 0
    conflicts: int = 0
    late: int = 0
    id: int = 0


class Arrivals:
    """The files that came to this database, whichever of its desks took them in."""

    def __init__(self, connection: sa.Connection) -> None:
        self._ledger = Ledger(connection, exchange_schema.arrival, Arrival)

    def all(self) -> tuple[Arrival, ...]:
        """The newest first."""
        return self._ledger.find(exchange_schema.arrival.c.id.desc())

    def get(self, number: int) -> Arrival | None:
        return next(iter(self._ledger.find(id=number)), None)

    def add(self, arrival: Arrival) -> int:
        """Write it down; its number, which `Merging` gives to everything that comes with it."""
        return self._ledger.add(arrival)

    def counted(
        self, number: int, *, new: int, changed: int, conflicts: int, late: int = 0
    ) -> None:
        """Note what taking it in did."""
        values: dict[str, object] = {"new": new, "changed": changed}
        self._ledger.change(values | {"conflicts": conflicts, "late": late}, id=number)

    def undone(self, number: int) -> None:
        """Note that what it brought was taken out again."""
        self._ledger.change({"status": ArrivalStatus.UNDONE.value}, id=number)

"""The thirty digits of the committee's root, as somebody typed or scanned them from the letter."""

from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store import exchange_schema
from paayesh_desktop.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class RootPin:
    """Who entered which digits, and when (milliseconds since 1970 UTC); *id* is 0 until it is
    written."""

    fingerprint: str
    at: int
    person: UUID
    id: int = 0


class RootPins:
    """What was pinned in this database; the newest counts."""

    def __init__(self, connection: sa.Connection) -> None:
        self._ledger = Ledger(connection, exchange_schema.root_pin, RootPin)

    def all(self) -> tuple[RootPin, ...]:
        """The newest first."""
        return self._ledger.find(exchange_schema.root_pin.c.id.desc())

    def newest(self) -> RootPin | None:
        return next(iter(self.all()), None)

    def add(self, pin: RootPin) -> int:
        return self._ledger.add(pin)

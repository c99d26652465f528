"""The attachments that other desks said they lack."""

from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store import exchange_schema
from paayesh_desktop.store.ledger import Ledger

_LENGTH = 32


@dataclass(frozen=True, slots=True)
class Want:
    """The newest word of *giver* (its key's id, 32 bytes; of *party*); *digests* are the SHA-256 of
    what it lacks, one after another. *at* is when its file was made."""

    giver: bytes
    party: UUID
    at: int
    digests: bytes

    @property
    def names(self) -> tuple[str, ...]:
        """What it lacks, each in hexadecimal."""
        return tuple(
            self.digests[start : start + _LENGTH].hex()
            for start in range(0, len(self.digests), _LENGTH)
        )


class Wants:
    """What is wanted from this database."""

    def __init__(self, connection: sa.Connection) -> None:
        self._ledger = Ledger(connection, exchange_schema.want, Want)

    def all(self) -> tuple[Want, ...]:
        return self._ledger.find(exchange_schema.want.c.giver)

    def put(self, want: Want) -> bool:
        """Keep it unless its giver said something later already; whether it was kept."""
        known = self._ledger.find(giver=want.giver)
        if known and known[0].at > want.at:
            return False
        self._ledger.put(want)
        return True

"""What other desks said they hold of an origin."""

from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store import exchange_schema
from paayesh_desktop.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Receipt:
    """The newest word of *giver* (its key's id, 32 bytes; of *party*) about an origin and feed:
    everything up to *seq*, whose chain code is *chain*. *at* is when its file was made."""

    origin: UUID
    feed: str
    giver: bytes
    party: UUID
    seq: int
    chain: bytes
    at: int
    arrival: int | None = None


class Receipts:
    """The receipts that came to this database."""

    def __init__(self, connection: sa.Connection) -> None:
        self._ledger = Ledger(connection, exchange_schema.receipt, Receipt)

    def all(self) -> tuple[Receipt, ...]:
        return self._ledger.find(*exchange_schema.receipt.primary_key)

    def of(self, origin: UUID, feed: str) -> tuple[Receipt, ...]:
        """What each giver said of this origin and feed, the newest word first."""
        newest = exchange_schema.receipt.c.at.desc()
        return self._ledger.find(newest, origin=origin, feed=feed)

    def put(self, receipt: Receipt) -> bool:
        """Keep it unless its giver said something later already; whether it was kept."""
        known = self._ledger.find(origin=receipt.origin, feed=receipt.feed, giver=receipt.giver)
        if known and known[0].at > receipt.at:
            return False
        self._ledger.put(receipt)
        return True

"""The desk's secret keys, each wrapped once for every person who may use it."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store import exchange_schema
from paayesh_desktop.store.ledger import Ledger


class Purpose(StrEnum):
    """What a key is for: sealing files (Ed25519) or opening encrypted ones (age)."""

    SEAL = "seal"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class KeySlot:
    """One person's way to the key: *wrapped* opens with that person's own passphrase."""

    desk: int
    purpose: str
    person: UUID
    public: str
    wrapped: str
    made_at: int


class KeySlots:
    """The slots of one desk."""

    def __init__(self, connection: sa.Connection, desk: int) -> None:
        self._ledger = Ledger(connection, exchange_schema.key_slot, KeySlot)
        self._desk = desk

    def all(self, purpose: Purpose) -> tuple[KeySlot, ...]:
        """The oldest first."""
        order = exchange_schema.key_slot.c
        return self._ledger.find(
            order.made_at, order.person, desk=self._desk, purpose=purpose.value
        )

    def get(self, purpose: Purpose, person: UUID) -> KeySlot | None:
        return next((slot for slot in self.all(purpose) if slot.person == person), None)

    def put(self, slot: KeySlot) -> None:
        """Write it, in the place of an earlier one of the same person and purpose."""
        if slot.desk != self._desk:
            raise ValueError("a slot of another desk")
        self._ledger.put(slot)

    def remove(self, purpose: Purpose, person: UUID) -> None:
        self._ledger.remove(desk=self._desk, purpose=purpose.value, person=person)

    def clear(self, purpose: Purpose) -> None:
        """Forget the key of this *purpose*: all its slots."""
        self._ledger.remove(desk=self._desk, purpose=purpose.value)

"""Refused files whose signature is sound: the proof stays until somebody has decided."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store import exchange_schema
from paayesh_desktop.store.ledger import Ledger


class HeldStatus(StrEnum):
    """What became of a refused file."""

    HELD = "held"
    DISMISSED = "dismissed"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class Held:
    """One refused file: *sha256* is of the file, *code* names the refusal, *envelope* is the signed
    manifest that proves it. *id* is 0 until it is written."""

    desk: int
    at: int
    person: UUID
    file_name: str
    sha256: bytes
    code: str
    party: UUID | None = None
    origin: UUID | None = None
    feed: str | None = None
    seq: int | None = None
    envelope: bytes | None = None
    status: str = HeldStatus.HELD
    id: int = 0


class Quarantine:
    """The refused files of this database."""

    def __init__(self, connection: sa.Connection) -> None:
        self._ledger = Ledger(connection, exchange_schema.quarantine, Held)

    def all(self, status: HeldStatus | None = None) -> tuple[Held, ...]:
        """The newest first; only those with this *status* where one is given."""
        equal = {} if status is None else {"status": status.value}
        return self._ledger.find(exchange_schema.quarantine.c.id.desc(), **equal)

    def get(self, number: int) -> Held | None:
        return next(iter(self._ledger.find(id=number)), None)

    def add(self, held: Held) -> int:
        """Keep it; its number. The same file for the same reason is kept once."""
        known = self._ledger.find(sha256=held.sha256, code=held.code)
        return known[0].id if known else self._ledger.add(held)

    def decide(self, number: int, status: HeldStatus) -> None:
        self._ledger.change({"status": status.value}, id=number)

"""Files that were prepared here for others."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store import exchange_schema
from paayesh_desktop.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One file: *seq* and *private_seq* name how far the maker's own origin went in it, on the feed
    for everybody and on the one for *audience*, and *chain* names both; *full* carries everything
    from the beginning. Instants are in milliseconds since 1970 UTC; *id* is 0 until it is
    written."""

    desk: int
    at: int
    person: UUID
    audience: UUID
    file_name: str
    sha256: bytes
    size: int
    origin: UUID
    seq: int
    chain: bytes
    full: bool
    encrypted: bool
    letter_number: str = ""
    letter_on: date | None = None
    private_seq: int = 0
    rows: int = 0
    papers: int = 0
    id: int = 0


class Dispatches:
    """The files that this database's desks prepared."""

    def __init__(self, connection: sa.Connection) -> None:
        self._ledger = Ledger(connection, exchange_schema.dispatch, Dispatch)

    def all(self) -> tuple[Dispatch, ...]:
        """The newest first."""
        return self._ledger.find(exchange_schema.dispatch.c.id.desc())

    def newest(self, audience: UUID) -> Dispatch | None:
        """The last one that was prepared for *audience*."""
        order = exchange_schema.dispatch.c.id.desc()
        return next(iter(self._ledger.find(order, audience=audience)), None)

    def add(self, dispatch: Dispatch) -> int:
        """Write it down; its number."""
        return self._ledger.add(dispatch)

"""What other desks said they refused of ours."""

from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store import exchange_schema
from paayesh_desktop.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Rejection:
    """*giver* (its key's id, of *party*) refused the manifest whose envelope has this *sha256*;
    *code* names the refusal (`domain.refusal.Refusal`), *seq* the segment where there is one."""

    sha256: bytes
    giver: bytes
    party: UUID
    code: str
    seq: int | None
    at: int


class Rejections:
    """The refusals that came to this database."""

    def __init__(self, connection: sa.Connection) -> None:
        self._ledger = Ledger(connection, exchange_schema.rejection, Rejection)

    def all(self) -> tuple[Rejection, ...]:
        """The newest first."""
        return self._ledger.find(exchange_schema.rejection.c.at.desc())

    def put(self, rejection: Rejection) -> None:
        self._ledger.put(rejection)

"""Every version of the registry of keys that was trusted here."""

from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store import exchange_schema
from paayesh_desktop.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class KnownRegistry:
    """One version: *envelope* as it was signed and its *sha256*, *root* the thirty digits of the
    root that it names, *at* when it was taken (milliseconds since 1970 UTC), *person* who took or
    issued it."""

    version: int
    at: int
    sha256: bytes
    root: str
    envelope: bytes
    person: UUID | None = None


class Registries:
    """The registries of this database."""

    def __init__(self, connection: sa.Connection) -> None:
        self._ledger = Ledger(connection, exchange_schema.registry, KnownRegistry)

    def all(self) -> tuple[KnownRegistry, ...]:
        """The newest version first."""
        return self._ledger.find(exchange_schema.registry.c.version.desc())

    def newest(self) -> KnownRegistry | None:
        return next(iter(self.all()), None)

    def get(self, version: int) -> KnownRegistry | None:
        return next(iter(self._ledger.find(version=version)), None)

    def put(self, registry: KnownRegistry) -> None:
        self._ledger.put(registry)

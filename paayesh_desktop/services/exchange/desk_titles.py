"""At which desk something was written: by the lineage that sealed it."""

from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.bundle import envelope
from paayesh_desktop.bundle.registry import member_of
from paayesh_desktop.bundle.wire import Registry
from paayesh_desktop.store import schema
from paayesh_desktop.store.exchange_schema import batch
from paayesh_desktop.store.view import View


class DeskTitles:
    """Looked up once each. *registry* is the one in force here, None before the first."""

    def __init__(self, view: View, registry: Registry | None) -> None:
        self._view = view
        self._registry = registry
        desk, origin = schema.desk.c, schema.origin.c
        own = view.rows(sa.select(desk.id, desk.title))
        self._desks = {row.id: row.title for row in own}
        joined = sa.select(origin.key, desk.title).join(schema.desk, desk.id == origin.desk)
        self._origins: dict[UUID, str] = {row.key: row.title for row in view.rows(joined)}

    def of_desk(self, number: int | None) -> str:
        """A desk of this database."""
        return self._desks.get(number, "") if number is not None else ""

    def of_origin(self, origin: UUID | None) -> str:
        """The title under which the desk of a lineage was admitted; empty where nobody knows."""
        if origin is None:
            return ""
        if origin not in self._origins:
            self._origins[origin] = self._admitted(origin)
        return self._origins[origin]

    def of_key(self, keyid: str) -> str:
        """The title under which a key was admitted; empty where it was not."""
        member = None if self._registry is None else member_of(self._registry, keyid)
        return "" if member is None else member.title

    def _admitted(self, origin: UUID) -> str:
        newest = (
            sa.select(batch.c.manifest)
            .where(batch.c.origin == origin)
            .order_by(batch.c.id.desc())
            .limit(1)
        )
        rows = self._view.rows(newest)
        keys = envelope.signers(rows[0].manifest) if rows else ()
        return next((title for key in keys if (title := self.of_key(key))), "")

"""Work that was typed and not saved yet, kept against a crash; it never leaves the desk."""

from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store import schema
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.store import explained


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """What *person* left about a row, and when (milliseconds since 1970 UTC)."""

    about: UUID
    person: UUID
    at: int
    body: str


class DraftTable:
    """The drafts of one desk. They are no revisions: the newest takes the place of the one before,
    and none of them is a change that screens or others hear of."""

    def __init__(self, engine: sa.Engine, desk: int) -> None:
        self._engine = engine
        self._desk = desk

    def put(self, draft: StoredDraft) -> None:
        table = schema.draft
        row = {"at": draft.at, "body": draft.body}
        with explained(), self._engine.begin() as connection:
            known = connection.execute(
                sa.update(table).where(self._one(draft.about, draft.person)).values(row)
            )
            if not known.rowcount:
                key = {"desk": self._desk, "about": draft.about, "person": draft.person}
                connection.execute(sa.insert(table).values(key | row))

    def get(self, about: UUID, person: UUID) -> StoredDraft | None:
        query = sa.select(schema.draft).where(self._one(about, person))
        with explained(), reading(self._engine) as connection:
            row = connection.execute(query).first()
        return None if row is None else StoredDraft(row.about, row.person, row.at, row.body)

    def of(self, person: UUID) -> list[StoredDraft]:
        """Everything a person left, the newest first."""
        table = schema.draft
        query = (
            sa.select(table)
            .where(table.c.desk == self._desk, table.c.person == person)
            .order_by(table.c.at.desc())
        )
        with explained(), reading(self._engine) as connection:
            rows = connection.execute(query).all()
        return [StoredDraft(row.about, row.person, row.at, row.body) for row in rows]

    def remove(self, about: UUID, person: UUID) -> None:
        with explained(), self._engine.begin() as connection:
            connection.execute(sa.delete(schema.draft).where(self._one(about, person)))

    def _one(self, about: UUID, person: UUID) -> sa.ColumnElement[bool]:
        table = schema.draft
        return sa.and_(table.c.desk == self._desk, table.c.about == about, table.c.person == person)

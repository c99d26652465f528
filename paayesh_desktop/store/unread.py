"""What a newer program wrote and this one keeps unread: remembered, and read after an update."""

from collections.abc import Collection

import sqlalchemy as sa

from paayesh_desktop.store.line import SCHEMA
from paayesh_desktop.store.schema import batch


def note(connection: sa.Connection, numbers: Collection[int]) -> None:
    """Something that came with these manifests is not understood."""
    if numbers:
        came = sa.update(batch).where(batch.c.id.in_(numbers))
        connection.execute(came.values(unknown_to=SCHEMA))


def renew(connection: sa.Connection, numbers: Collection[int]) -> None:
    """Of all that came, these manifests alone hold something that is still not understood."""
    connection.execute(sa.update(batch).values(unknown_to=None))
    note(connection, numbers)


def is_any(connection: sa.Connection) -> bool:
    """Whether anything is kept unread."""
    some = sa.select(sa.literal(1)).where(batch.c.unknown_to >= 0)
    return connection.execute(some.limit(1)).first() is not None


def is_overdue(connection: sa.Connection) -> bool:
    """Whether an older program kept something unread that this one may understand."""
    older = sa.select(sa.literal(1)).where(batch.c.unknown_to < SCHEMA)
    return connection.execute(older.limit(1)).first() is not None

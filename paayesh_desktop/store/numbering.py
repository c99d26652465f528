"""Numbers that a database gives out to its own rows; writers take turns, so none comes twice."""

import sqlalchemy as sa


def next_number(connection: sa.Connection, table: sa.Table) -> int:
    """One more than the highest ``id`` of the table."""
    return (connection.execute(sa.select(sa.func.max(table.c.id))).scalar() or 0) + 1

"""Run the migrations on the connection that the program or a test hands over."""

from alembic import context
from sqlalchemy import Connection

from paayesh_desktop.store.schema import metadata


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run(context.config.attributes["connection"])

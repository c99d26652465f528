"""Bring a database to this program's schema in one transaction; refuse one from a newer program."""

import re
from pathlib import Path

import sqlalchemy as sa

from paayesh_desktop import assets
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate

FOLDER = assets.DB / "migrations"
_REVISION = re.compile(r'^revision = "(\w+)"$', re.MULTILINE)
_PARENT = re.compile(r'^down_revision = "(\w+)"$', re.MULTILINE)


def current(engine: sa.Engine) -> str | None:
    """The schema version of the database, read without Alembic; None where there is no schema."""
    with engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def head() -> str:
    """The newest schema version that this program knows."""
    known = _known()
    (newest,) = known.keys() - set(known.values())
    return newest


def is_due(engine: sa.Engine) -> bool:
    """Whether the database is older than the program.

    Raises UserError when it is newer: nothing is opened and nothing changed.
    """
    version = current(engine)
    if version is not None and version not in _known():
        raise UserError(
            translate(
                "Store",
                "These data were made by a newer version of the program. They are safe and were not"
                " touched. Install the newer version on this computer and open them with it.",
            )
        )
    return version != head()


def upgrade(engine: sa.Engine) -> None:
    """Run the migrations that are due; either all of them or none."""
    from alembic import command  # noqa: PLC0415 - 0.2 s that an up-to-date start does not pay
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _known() -> dict[str, str | None]:
    """Every migration with its parent, from the files themselves."""
    found: dict[str, str | None] = {}
    for path in sorted(Path(FOLDER, "versions").glob("*.py")):
        text = path.read_text(encoding="utf-8")
        revision, parent = _REVISION.search(text), _PARENT.search(text)
        if revision:
            found[revision[1]] = parent[1] if parent else None
    return found

"""A database is brought up to date after a copy was made, all or nothing, and never downwards."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from paayesh_desktop.errors import UserError
from paayesh_desktop.services.workspace import BACKUPS, DATABASE, DeskSetup, Workspace
from paayesh_desktop.store import backup, migrations

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "9001"
down_revision = "{parent}"


def upgrade() -> None:
    op.create_table("later", sa.Column("id", sa.Integer, primary_key=True))
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("nickname", sa.Text))
    {last}
"""


@pytest.fixture
def home(tmp_path: Path, committee: DeskSetup) -> Path:
    Workspace.create(tmp_path / "home", committee).close()
    return tmp_path / "home"


def _add_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, last: str) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(migrations.FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    text = NEXT.format(parent=migrations.head(), last=last)
    (folder / "versions" / "9001_later.py").write_text(text)
    monkeypatch.setattr(migrations, "FOLDER", folder)


def _tables(home: Path) -> set[str]:
    with sqlite3.connect(home / DATABASE) as connection:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    connection.close()
    return names


def test_an_older_database_is_copied_and_then_brought_up_to_date(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _add_migration(tmp_path, monkeypatch, "pass")
    with Workspace.open(home) as workspace:
        assert workspace.desk.person_name == "مریم رستگار"
        assert migrations.current(workspace.engine) == "9001"
    (copy,) = backup.existing(home / BACKUPS)
    assert copy.reason == "migration"
    assert "later" in _tables(home)


def test_a_migration_that_fails_half_way_leaves_the_database_as_it_was(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _tables(home)
    with monkeypatch.context() as patched:
        _add_migration(tmp_path, patched, 'raise RuntimeError("power cut")')
        with pytest.raises(RuntimeError, match="power cut"):
            Workspace.open(home)
    assert _tables(home) == before
    with Workspace.open(home) as workspace:
        assert migrations.current(workspace.engine) == migrations.head()


def test_a_database_of_a_newer_program_is_not_touched(home: Path) -> None:
    with sqlite3.connect(home / DATABASE) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(UserError, match="newer version"):
        Workspace.open(home)
    assert backup.existing(home / BACKUPS) == []


def test_migrations_import_nothing_of_ours() -> None:
    for path in (migrations.FOLDER / "versions").glob("*.py"):
        assert "paayesh_desktop" not in path.read_text(encoding="utf-8"), path.name

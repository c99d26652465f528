"""A copy is verified before it counts, and the newest five are kept."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.workspace import BACKUPS, DATABASE, Workspace
from paayesh_desktop.store import backup

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def _add(workspace: Workspace, name: str) -> UUID:
    person = Person(new_key(), name)
    with workspace.store.change(by=person.id) as change:
        change.put(person, party=COMMITTEE)
    return person.id


def _names(workspace: Workspace) -> set[str]:
    with workspace.store.view() as view:
        return {person.name for person in view.find(Person)}


def test_a_copy_made_while_the_database_is_open_is_whole(workspace: Workspace) -> None:
    _add(workspace, "نسرین")
    heard: list[tuple[int, int]] = []
    copy = Maintenance(workspace).backup(told=lambda done, total: heard.append((done, total)))
    backup.verify(copy.path)
    assert copy.size == copy.path.stat().st_size > 0
    assert heard[-1][0] == heard[-1][1] > 0


def test_the_newest_five_are_kept(workspace: Workspace) -> None:
    folder = workspace.home / BACKUPS
    for day in range(7):
        backup.make(
            workspace.home / DATABASE, folder, reason="daily", at=NOON + timedelta(days=day)
        )
    assert [copy.made_at.day for copy in backup.existing(folder)] == [27, 26, 25, 24, 23]


def test_the_daily_copy_is_made_once_a_day(workspace: Workspace) -> None:
    maintenance = Maintenance(workspace)
    assert maintenance.backup_if_due() is not None
    assert maintenance.backup_if_due() is None


def test_a_restored_copy_brings_back_what_it_held_and_keeps_what_it_replaced(
    workspace: Workspace,
) -> None:
    maintenance = Maintenance(workspace)
    _add(workspace, "پیش از نسخه")
    copy = maintenance.backup()
    _add(workspace, "پس از نسخه")
    kept = maintenance.restore(copy.path)
    assert _names(workspace) == {"مریم رستگار", "پیش از نسخه"}
    maintenance.restore(kept.path)
    assert _names(workspace) == {"مریم رستگار", "پیش از نسخه", "پس از نسخه"}
    assert maintenance.check().sound


def test_the_oldest_of_five_copies_can_still_be_restored(workspace: Workspace) -> None:
    maintenance = Maintenance(workspace)
    copies = [maintenance.backup() for _ in range(5)]
    maintenance.restore(copies[0].path)
    assert maintenance.check().sound


def test_work_after_a_restore_belongs_to_a_new_lineage(workspace: Workspace) -> None:
    def origins() -> list[str]:
        with workspace.engine.connect() as connection:
            return list(
                connection.exec_driver_sql("SELECT reason FROM origin ORDER BY id").scalars()
            )

    maintenance = Maintenance(workspace)
    maintenance.restore(maintenance.backup().path)
    assert origins() == ["first run", "restored"]


def test_a_damaged_copy_is_refused_and_the_data_stay(workspace: Workspace, tmp_path: Path) -> None:
    copy = Maintenance(workspace).backup()
    damaged = tmp_path / "paayesh-damaged.db"
    data = bytearray(copy.path.read_bytes())
    data[4096 * 3 : 4096 * 40] = bytes(4096 * 37)
    damaged.write_bytes(data)
    with pytest.raises(UserError, match="cannot be restored"):
        Maintenance(workspace).restore(damaged)
    assert _names(workspace) == {"مریم رستگار"}


def test_another_programs_file_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE alembic_version(version_num TEXT)")
    connection.close()
    with pytest.raises(UserError, match="belongs to another program"):
        Maintenance(workspace).restore(other)


def test_a_missing_copy_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be restored"):
        Maintenance(workspace).restore(tmp_path / "nothing.db")


def test_no_copy_is_left_half_made_when_the_folder_is_not_one(
    workspace: Workspace, tmp_path: Path
) -> None:
    blocked = tmp_path / "file" / "backups"
    blocked.parent.write_text("in the way")
    with pytest.raises((UserError, OSError)):
        Maintenance(workspace, folder=blocked).backup()

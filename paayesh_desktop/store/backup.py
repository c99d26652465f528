"""Verified copies of the database file, made while it is in use."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate

KEPT = 5
_PAGES = 256
_STAMP = "%Y%m%dT%H%M%S%fZ"

Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy: where, when (UTC), why and how large in bytes."""

    path: Path
    made_at: datetime
    reason: str
    size: int


def make(
    database: Path, folder: Path, *, reason: str, at: datetime, told: Told | None = None
) -> Backup:
    """Copy *database* into *folder* page by page, verify the copy, and keep the newest five.

    *reason* is one ASCII word. Raises UserError when the copy cannot be made or read back; the
    database itself and the earlier copies stay.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for cut_off in folder.glob("paayesh-*.part"):  # a copy that was being made when power failed
        cut_off.unlink()
    path = folder / f"paayesh-{at.astimezone(UTC).strftime(_STAMP)}-{reason}.db"
    draft = path.with_suffix(".part")
    try:
        with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(draft)) as copy:
            source.backup(copy, pages=_PAGES, progress=_heard(told))
            copy.execute("PRAGMA journal_mode = DELETE")
        verify(draft)
        draft.replace(path)
    except (sqlite3.Error, OSError) as error:
        raise UserError(
            translate(
                "Store",
                "The backup was not made: {detail}. Your data are safe where they are."
                " Free some space in the backup folder, or choose another one.",
            ),
            detail=str(error),
        ) from error
    finally:
        draft.unlink(missing_ok=True)
    for old in existing(folder)[KEPT:]:
        old.path.unlink()
    return _read(path)


def verify(path: Path) -> None:
    """Raise sqlite3.DatabaseError unless the copy is a whole database."""
    with closing(sqlite3.connect(f"file:{path.as_posix()}?mode=ro", uri=True)) as copy:
        said = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if said != "ok":
            raise sqlite3.DatabaseError(said)
        copy.execute("SELECT version_num FROM alembic_version").fetchone()


def existing(folder: Path) -> list[Backup]:
    """The copies in *folder*, the newest first."""
    if not folder.is_dir():
        return []
    return sorted(
        (_read(path) for path in folder.glob("paayesh-*-*.db")),
        key=lambda backup: backup.made_at,
        reverse=True,
    )


def _read(path: Path) -> Backup:
    _, stamp, reason = path.stem.split("-", 2)
    made_at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    return Backup(path, made_at, reason, path.stat().st_size)


def _heard(told: Told | None) -> Callable[[int, int, int], None]:
    def progress(_status: int, remaining: int, total: int) -> None:
        if told is not None:
            told(total - remaining, total)

    return progress

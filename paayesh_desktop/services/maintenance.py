"""Keeping the database safe: backup, restore, check, rebuild."""

import shutil
import sqlite3
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.exchange.signed_lists import signed_lists
from paayesh_desktop.services.papers import FOLDER as PAPERS
from paayesh_desktop.services.papers import paper_folder, paper_problems
from paayesh_desktop.services.workspace import BACKUPS, Workspace
from paayesh_desktop.store import backup, check
from paayesh_desktop.store.backup import Backup, Told
from paayesh_desktop.store.engine import sqlite_engine
from paayesh_desktop.store.migrations import is_due
from paayesh_desktop.store.papers import PaperFolder
from paayesh_desktop.store.replay import Replay
from paayesh_desktop.store.store import explained

DAILY = timedelta(hours=20)
"""A start on the next working day finds the last daily copy older than this."""

_MANY = 100


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found; *more* problems beyond the first hundred are only counted."""

    problems: tuple[Sentence, ...]
    more: int = 0

    @property
    def sound(self) -> bool:
        return not self.problems


class Maintenance:
    """The care of one workspace. *folder* is where copies go; the home's own folder by default,
    a folder on another disk by the user's choice."""

    def __init__(self, workspace: Workspace, *, folder: Path | None = None) -> None:
        self._workspace = workspace
        self._folder = folder or workspace.home / BACKUPS

    def backup(self, *, reason: str = "manual", told: Told | None = None) -> Backup:
        """Make a verified copy now; of the copies the newest five are kept. Papers go beside them,
        each once."""
        self._file()
        self._keep_papers()
        return backup.make(
            self._file(), self._folder, reason=reason, at=datetime.now(UTC), told=told
        )

    def backup_if_due(self, *, told: Told | None = None) -> Backup | None:
        """The daily copy: made when the newest is older than a working day."""
        if self._workspace.database is None:
            return None
        copies = self.backups()
        if copies and datetime.now(UTC) - copies[0].made_at < DAILY:
            return None
        return self.backup(reason="daily", told=told)

    def backups(self) -> list[Backup]:
        """The copies there are, the newest first."""
        return backup.existing(self._folder)

    def restore(self, path: Path) -> Backup:
        """Put a copy in the place of the database; the database as it was is kept as one more copy.

        Raises UserError, changing nothing, when the copy is damaged, another program's, or newer
        than this program. Returns the copy that was made of what was replaced.
        """
        database = self._file()
        draft = database.with_suffix(".part")
        with ExitStack() as held:
            held.callback(draft.unlink, missing_ok=True)
            _fetch(path, draft)
            kept = self.backup(reason="replaced")
            held.pop_all()
        self._workspace.engine.dispose()
        for rest in ("-wal", "-shm"):
            database.with_name(database.name + rest).unlink(missing_ok=True)
        draft.replace(database)
        self._workspace.adopt("restored")
        self._fetch_papers(path.parent)
        return kept

    def check(self, told: Told | None = None) -> CheckReport:
        """Integrity of the file, hashes of all lines and papers, segments against what was signed,
        projections against revisions."""
        found: list[Sentence] = []
        more = 0
        with explained():
            signed = signed_lists(self._workspace.engine, self._workspace.desk_number)
            problems = check.problems(self._workspace.engine, told or _unheard, signed)
            for problem in chain(problems, paper_problems(self._workspace)):
                if len(found) < _MANY:
                    found.append(problem)
                else:
                    more += 1
        return CheckReport(tuple(found), more)

    def rebuild(self, told: Told | None = None) -> int:
        """Make every table again from the saved lines; how many lines there were.

        Raises UserError, changing nothing, when a line was altered from outside.
        """
        with explained(), self._workspace.engine.begin() as connection:
            return Replay(connection).index_again(told or _unheard)

    def _keep_papers(self) -> None:
        try:
            PaperFolder(self._folder / PAPERS).take_from(paper_folder(self._workspace))
        except OSError as error:
            raise UserError(
                translate(
                    "Maintenance",
                    "The papers could not be copied: {detail}. No backup was made; your data are"
                    " safe where they are. Free some space in the backup folder, or choose another"
                    " one.",
                ),
                detail=error.strerror or str(error),
            ) from error

    def _fetch_papers(self, folder: Path) -> None:
        """Papers that the restored database may name and that are not here; those that cannot be
        copied are told by the next check."""
        with suppress(OSError):
            paper_folder(self._workspace).take_from(PaperFolder(folder / PAPERS), heal=True)

    def _file(self) -> Path:
        database = self._workspace.database
        if database is None:
            raise UserError(
                translate(
                    "Maintenance",
                    "These data are on a database server, which keeps its own backups."
                    " Nothing was changed. Ask whoever looks after the server.",
                )
            )
        return database


def _fetch(path: Path, draft: Path) -> None:
    """Copy a copy, and refuse it when the program could not open it afterwards."""
    try:
        shutil.copyfile(path, draft)
        backup.verify(draft)
    except (sqlite3.Error, OSError) as error:
        raise UserError(
            translate(
                "Maintenance",
                "The copy {name} cannot be restored: it is damaged. Your present data were left as"
                " they are. Choose another copy.",
            ),
            name=path.name,
        ) from error
    engine = sqlite_engine(draft)
    try:
        is_due(engine)
    finally:
        engine.dispose()


def _unheard(_done: int, _total: int) -> None:
    """Progress that nobody asked for."""

"""The lineage of a desk's revisions: noticed when a database was copied or put back, and parted.

A new origin costs nothing and never collides with the former one; writing on under the old origin
after a restore is how others' tools lost work without a word (``exchange.md`` §3).
"""

import os
import time
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import platformdirs
import sqlalchemy as sa

from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.store import desk as desks
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.high_water import HighWater, Standing, machine, reach
from paayesh_desktop.store.origins import origins


class Lineage:
    """One open desk and how far its origin has come. *notice* is a sentence to show at the start,
    when the database was found copied or put back."""

    def __init__(self, engine: sa.Engine, found: desks.Desk) -> None:
        self._engine = engine
        self._high_water = HighWater(state_folder() / "high-water")
        self.desk = found
        self.notice: Sentence | None = None
        with reading(engine) as connection:
            standing = self._high_water.judge(connection, found)
        if standing in _NOTICES:
            self.notice = _NOTICES[standing]
            self.part(standing.value)

    def part(self, reason: str) -> None:
        """Take the desk of the database as it is now, and let a new origin begin."""
        found = desks.found(self._engine, self.desk.key) or desks.found(self._engine) or self.desk
        at = time.time_ns() // 1_000_000
        desks.adopted(self._engine, found, at=at, reason=reason, machine=machine())
        self.desk = desks.found(self._engine, found.key) or found
        self.remember()

    def entrust(self, person: UUID) -> None:
        """Another keeper from now on."""
        self.desk = desks.entrust(self._engine, self.desk, person)

    def remember(self) -> None:
        """Note outside the database how far the origin has come; it may be a new one."""
        with reading(self._engine) as connection:
            newest = origins(connection, self.desk.number)[0].key
            if newest != self.desk.origin:
                self.desk = replace(self.desk, origin=newest)
            self._high_water.remember(newest, reach(connection, self.desk))


def state_folder() -> Path:
    """What this machine remembers outside every folder of work: PAAYESH_STATE, else the user's."""
    given = os.environ.get("PAAYESH_STATE")
    return Path(given) if given else Path(platformdirs.user_state_dir("Paayesh", appauthor=False))


_NOTICES = {
    Standing.MOVED: translate(
        "Workspace",
        "This folder of work was made on another computer. Your data are safe. From now on this"
        " computer's work is kept apart from that one's, so that neither overwrites the other.",
    ),
    Standing.BEHIND: translate(
        "Workspace",
        "The database is older than what this computer wrote last: a backup was put back by hand."
        " What is in it is safe; work done after that backup is missing here. From now on new work"
        " is kept apart from the former, so that neither overwrites the other.",
    ),
}

"""One folder of work: its database, its desk, its lock, opened and closed as one thing."""

import os
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.home import DESK_FILE, is_settled
from paayesh_desktop.services.key_ring import KeyRing
from paayesh_desktop.services.lineage import Lineage
from paayesh_desktop.store import backup, check, migrations
from paayesh_desktop.store import desk as desks
from paayesh_desktop.store.engine import server_engine, sqlite_engine
from paayesh_desktop.store.high_water import machine
from paayesh_desktop.store.instance_lock import InstanceLock
from paayesh_desktop.store.location import refuse_unsafe
from paayesh_desktop.store.replay import catch_up
from paayesh_desktop.store.store import Changed, Store, explained

DATABASE = "paayesh.db"
BACKUPS = "backups"
_LOCK = "paayesh.lock"
_OPEN = "open"


class Role(StrEnum):
    """Which side of the exchange a desk stands on."""

    COMMITTEE = "committee"
    WORKGROUP = "workgroup"


@dataclass(frozen=True, slots=True)
class DeskSetup:
    """The answers of the first-run assistant. *workgroup* is a workgroup's code, W1 to W7; *demo*
    makes a desk that plays every party of the demo city."""

    role: Role
    title: str
    person_name: str
    workgroup: str | None = None
    demo: bool = False

    @property
    def party(self) -> UUID:
        if self.role is Role.WORKGROUP and self.workgroup:
            return reference_key("workgroup", self.workgroup)
        return COMMITTEE


@dataclass(frozen=True, slots=True)
class DeskView:
    """Who works here: *person* is at the desk now, *keeper* has it, *key* is the desk itself."""

    key: UUID
    party: UUID
    role: Role
    title: str
    person: UUID
    person_name: str
    demo: bool
    keeper: UUID


class Workspace:
    """An open folder of work; close it, or use it as a context manager.

    *notices* are sentences to show at the start: a copied or restored database, an unclean exit.
    *ring* holds the desk's key while whoever unlocked it sits here.
    """

    def __init__(
        self, home: Path, engine: sa.Engine, found: desks.Desk, lock: InstanceLock
    ) -> None:
        self.home = home
        self.engine = engine
        self.notices: list[Sentence] = []
        self.ring = KeyRing(lambda: self._present or self._lineage.desk.person)
        self._present: UUID | None = None
        self._lock = lock
        self._heard: list[Callable[[Changed], None]] = []
        if (home / _OPEN).exists() and engine.dialect.name == "sqlite":
            self.notices.append(_UNCLEAN if check.is_whole(engine) else _DAMAGED)
        self._lineage = Lineage(engine, found)
        if self._lineage.notice is not None:
            self.notices.append(self._lineage.notice)
        self.store = Store(engine, self._lineage.desk.number, committed=self._committed)
        (home / _OPEN).touch()

    @classmethod
    def exists(cls, home: Path) -> bool:
        """Whether the first run in *home* is behind us."""
        return is_settled(home)

    @classmethod
    def create(cls, home: Path, setup: DeskSetup) -> Self:
        """Make a new folder of work.

        Raises UserError, leaving what is there, when the folder already holds one or is not on a
        local disk.
        """
        if cls.exists(home):
            raise UserError(
                translate(
                    "Workspace",
                    "There is already a folder of work in {folder}. It was left as it is."
                    " Open it, or choose an empty folder.",
                ),
                folder=str(home),
            )
        with ExitStack() as held:
            lock, engine = _prepare(home, held)
            with explained():
                if migrations.is_due(engine):
                    migrations.upgrade(engine)
            left = desks.found(engine) if engine.dialect.name == "sqlite" else None
            made = left or _settle(engine, setup)
            with Store(engine, made.number).change(by=made.person) as change:
                change.put(Person(made.person, normalise(setup.person_name)), party=made.party)
            (home / DESK_FILE).write_text(str(made.key), encoding="ascii")
            workspace = cls(home, engine, made, lock)
            held.pop_all()
        return workspace

    @classmethod
    def open(cls, home: Path) -> Self:
        """Open the folder of work in *home*: lock, backup and migrate where due, recognise.

        Raises UserError when there is none, another program has it open, or the data are newer
        than this program; nothing is changed then.
        """
        if not cls.exists(home):
            raise UserError(
                translate(
                    "Workspace",
                    "There is no folder of work in {folder} yet."
                    " Start the program and answer the first questions, or run: paayesh init",
                ),
                folder=str(home),
            )
        with ExitStack() as held:
            lock, engine = _prepare(home, held)
            with explained():
                if migrations.is_due(engine):
                    if engine.dialect.name == "sqlite":
                        copies, now = home / BACKUPS, datetime.now(UTC)
                        backup.make(home / DATABASE, copies, reason="migration", at=now)
                    migrations.upgrade(engine)
                catch_up(engine)
                key = UUID((home / DESK_FILE).read_text(encoding="ascii").strip())
                found = desks.found(engine, key)
            workspace = cls(home, engine, found or _unknown(home), lock)
            held.pop_all()
        return workspace

    @property
    def database(self) -> Path | None:
        """The database file; None where the data are on a server."""
        return self.home / DATABASE if self.engine.dialect.name == "sqlite" else None

    @property
    def desk(self) -> DeskView:
        mine = self._lineage.desk
        present = self._present or mine.person
        with self.store.view() as view:
            person = view.get(Person, present)
        return DeskView(
            key=mine.key,
            party=mine.party,
            role=Role.COMMITTEE if mine.party == COMMITTEE else Role.WORKGROUP,
            title=mine.title,
            person=present,
            person_name=person.name if person else "",
            demo=mine.plays_all,
            keeper=mine.person,
        )

    def seat(self, person: UUID | None) -> None:
        """From now on *person* is at the desk (None: its keeper). Whether that may be is for
        `services.sign_in` to say."""
        self._present = person
        self.ring.forget()

    def entrust(self, person: UUID) -> None:
        """Make *person* the keeper of the desk."""
        self._lineage.entrust(person)

    @property
    def desk_number(self) -> int:
        return self._lineage.desk.number

    def on_change(self, heard: Callable[[Changed], None]) -> None:
        """Call *heard*, on the thread of the change, after each change that is safely on disk."""
        self._heard.append(heard)

    def adopt(self, reason: str) -> None:
        """After another database was put in place: take its desk, and part its lineage from now."""
        self.ring.forget()
        with explained():
            if migrations.is_due(self.engine):
                migrations.upgrade(self.engine)
            self._lineage.part(reason)
        desk = self._lineage.desk
        (self.home / DESK_FILE).write_text(str(desk.key), encoding="ascii")
        self.store = Store(self.engine, desk.number, committed=self._committed)

    def close(self) -> None:
        self._lineage.remember()
        self.engine.dispose()
        (self.home / _OPEN).unlink(missing_ok=True)
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _committed(self, changed: Changed) -> None:
        self._lineage.remember()
        for heard in self._heard:
            heard(changed)


def _prepare(home: Path, held: ExitStack) -> tuple[InstanceLock, sa.Engine]:
    """The lock and the engine; *held* lets go of both when opening does not succeed."""
    url = os.environ.get("PAAYESH_DATABASE_URL")
    if not url:
        refuse_unsafe(home)
    try:
        home.mkdir(parents=True, exist_ok=True)
        lock = InstanceLock(home / _LOCK)
    except OSError as error:
        raise UserError(
            translate(
                "Workspace",
                "The folder {folder} cannot be written: {detail}. Nothing was changed."
                " Choose another folder, or ask for the right to write there.",
            ),
            folder=str(home),
            detail=error.strerror or str(error),
        ) from error
    held.callback(lock.release)
    engine = server_engine(url) if url else sqlite_engine(home / DATABASE)
    held.callback(engine.dispose)
    return lock, engine


def _settle(engine: sa.Engine, setup: DeskSetup) -> desks.Desk:
    return desks.settle(
        engine,
        party=setup.party,
        title=normalise(setup.title),
        person=new_key(),
        plays_all=setup.demo,
        machine=machine(),
        at=time.time_ns() // 1_000_000,
    )


def _unknown(home: Path) -> NoReturn:
    raise UserError(
        translate(
            "Workspace",
            "The database in {folder} does not know this desk. Nothing was changed."
            " Restore the last backup, or begin in an empty folder.",
        ),
        folder=str(home),
    )


_UNCLEAN = translate(
    "Workspace",
    "The program did not close properly last time. Everything you had saved is there;"
    " the database was looked over at this start.",
)
_DAMAGED = translate(
    "Workspace",
    "The program did not close properly last time and the database file is damaged."
    " Nothing more was written to it. Restore the last backup under Settings.",
)

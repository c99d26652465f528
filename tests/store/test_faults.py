"""Disk full and I/O errors at every step of a change: the state before it or the state after it.

The statements that the store sends are recorded once and sent again through a file layer whose n-th
write, sync, truncate or delete fails; the store then opens what is left.
"""

import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import product
from pathlib import Path
from typing import Any
from uuid import UUID

import apsw
import pytest
import sqlalchemy as sa
from sqlalchemy import event

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.services.workspace import DeskSetup, Workspace
from paayesh_desktop.store import check
from paayesh_desktop.store.engine import sqlite_engine
from paayesh_desktop.store.replay import state_hash
from paayesh_desktop.store.store import Store
from tests.store.post import W1, MakePost

Statement = tuple[str, Any, bool]


class Faults:
    """Which operation fails, with what, and whether all later ones fail too."""

    def __init__(self) -> None:
        self.count = 0
        self.at = 0
        self.error: type[Exception] = apsw.FullError
        self.torn = False

    def hit(self) -> bool:
        self.count += 1
        return bool(self.at) and (self.count == self.at or (self.torn and self.count > self.at))


class FaultyFile(apsw.VFSFile):
    def __init__(self, faults: Faults, name: Any, flags: Any) -> None:
        self._faults = faults
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        if self._faults.hit():
            if self._faults.torn and len(data) > 64:
                super().xWrite(bytes(data)[: len(data) // 2], offset)
            raise self._faults.error
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:
        if self._faults.hit():
            raise self._faults.error
        super().xSync(flags)

    def xTruncate(self, newsize: int) -> None:
        if self._faults.hit():
            raise self._faults.error
        super().xTruncate(newsize)


class FaultyDisk(apsw.VFS):
    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        super().__init__("faulty", "")

    def xOpen(self, name: Any, flags: Any) -> FaultyFile:
        return FaultyFile(self._faults, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        if self._faults.hit():
            raise self._faults.error
        super().xDelete(filename, syncdir)


@pytest.fixture
def faults() -> Iterator[Faults]:
    faults = Faults()
    disk = FaultyDisk(faults)
    yield faults
    disk.unregister()


def _change(store: Store, person: UUID, prefix: str, size: int) -> None:
    with store.change(by=person) as change:
        rows = [Person(new_key(), f"{prefix} {number}" + "ن" * 400) for number in range(size)]
        change.put_many(Person, rows, party=COMMITTEE)


def _recorded(store: Store, act: Callable[[], object]) -> list[Statement]:
    """What the store sends for one transaction."""
    sent: list[Statement] = []

    def record(
        _connection: object,
        _cursor: object,
        statement: str,
        parameters: Any,
        _context: object,
        many: bool,
    ) -> None:
        sent.append((statement, parameters, many))

    event.listen(store.engine, "before_cursor_execute", record)
    act()
    event.remove(store.engine, "before_cursor_execute", record)
    return [*sent, ("COMMIT", (), False)]


def _send(path: Path, sent: list[Statement]) -> None:
    connection = apsw.Connection(str(path), vfs="faulty")
    try:
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "wal_autocheckpoint = 10"):
            connection.execute(f"PRAGMA {pragma}")
        for statement, parameters, many in sent:
            if many:
                connection.executemany(statement, parameters)
            else:
                connection.execute(statement, parameters)
    finally:
        with suppress(apsw.Error):
            connection.close(force=True)


def _state(path: Path) -> str:
    engine = sqlite_engine(path)
    try:
        assert list(check.problems(engine, lambda _done, _total: None)) == []
        with engine.connect() as connection:
            return state_hash(connection)
    finally:
        engine.dispose()


def _broken_everywhere(
    faults: Faults, store: Store, act: Callable[[], object], folder: Path, steps: int | None
) -> None:
    """Let each operation of a transaction fail, or some *steps* of them: what is left must be the
    state before it or after it."""
    store.engine.dispose()
    before, after, broken = folder / "before.db", folder / "after.db", folder / "broken.db"
    shutil.copyfile(str(store.engine.url.database), before)
    sent = _recorded(store, act)
    store.engine.dispose()
    shutil.copyfile(before, after)
    _send(after, sent)
    points = faults.count
    allowed = {_state(before), _state(after)}
    assert len(allowed) == 2
    failed = 0
    for error, torn in product((apsw.FullError, apsw.IOError), (False, True)):
        faults.error, faults.torn = error, torn
        for point in range(1, points + 1, max(1, points // (steps or points))):
            for rest in ("", "-wal", "-shm"):
                Path(f"{broken}{rest}").unlink(missing_ok=True)
            shutil.copyfile(before, broken)
            faults.count, faults.at = 0, point
            try:
                _send(broken, sent)
            except (apsw.Error, ValueError):
                failed += 1
            faults.at = 0
            assert _state(broken) in allowed
    assert failed


def test_a_fault_anywhere_in_a_change_leaves_the_state_before_or_after_it(
    faults: Faults,
    sqlite: sa.Engine,
    make_store: Callable[[sa.Engine], Store],
    person: UUID,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    store = make_store(sqlite)
    _change(store, person, "پیشین", 40)
    steps = None if request.config.getoption("--full") else 8
    _broken_everywhere(faults, store, lambda: _change(store, person, "تازه", 120), tmp_path, steps)


def test_a_fault_anywhere_while_a_file_is_taken_in_leaves_all_of_it_or_nothing(
    faults: Faults, posts: MakePost, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    theirs, ours = posts(W1), posts()
    known = [Person(new_key(), f"شخص {number}" + "ن" * 200) for number in range(40)]
    theirs.write(*known)
    ours.take(theirs.send())
    theirs.write(*(Person(one.id, one.name + "!") for one in known))
    theirs.write(*(Person(new_key(), "تازه" + "ن" * 200) for _ in range(60)))
    file = theirs.send()
    steps = None if request.config.getoption("--full") else 4
    _broken_everywhere(faults, ours.store, lambda: ours.take(file), tmp_path, steps)


FILL = """
import resource, signal, sys
from pathlib import Path
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.workspace import Workspace

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
workspace = Workspace.open(Path(sys.argv[1]))
desk = workspace.desk
size = (workspace.home / "paayesh.db").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 200_000, resource.RLIM_INFINITY))
done = 0
try:
    while True:
        with workspace.store.change(by=desk.person) as change:
            rows = [Person(new_key(), "ن" * 900) for _ in range(40)]
            change.put_many(Person, rows, party=desk.party)
        done += 1
except UserError as error:
    print(done, error.sentence.source, flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
with workspace.store.change(by=desk.person) as change:
    change.put(Person(new_key(), "پس از جا باز شدن"), party=desk.party)
workspace.close()
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no file size limits here")
def test_a_full_disk_is_said_in_a_sentence_and_work_goes_on_when_there_is_room(
    tmp_path: Path, committee: DeskSetup
) -> None:
    home = tmp_path / "home"
    Workspace.create(home, committee).close()
    ran = subprocess.run(
        [sys.executable, "-c", FILL, home],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    done, said = ran.stdout.split(" ", 1)
    assert said.startswith(("The disk is full.", "The disk could not be read or written."))
    with Workspace.open(home) as workspace:
        with workspace.store.view() as view:
            assert view.count(Person) == 1 + 40 * int(done) + 1
        assert list(check.problems(workspace.engine, lambda _done, _total: None)) == []

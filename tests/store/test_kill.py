"""A killed program loses nothing that it had acknowledged, and leaves nothing half done."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.workspace import BACKUPS, DeskSetup, Role, Workspace
from paayesh_desktop.store import backup
from tests.store.post import W1, MakePost

WRITE = """
import sys
from pathlib import Path
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.services.workspace import Workspace

workspace = Workspace.open(Path(sys.argv[1]))
desk = workspace.desk
number = int(sys.argv[2])
while True:
    with workspace.store.change(by=desk.person) as change:
        change.put_many(
            Person, [Person(new_key(), f"{number}/{part}") for part in range(50)], party=desk.party
        )
    print(number, flush=True)
    number += 1
"""
TAKE = """
import sys
from pathlib import Path
from paayesh_desktop.store.arrivals import Arrivals
from paayesh_desktop.store.engine import sqlite_engine
from tests.store.post import Post

theirs, ours = (Post(sqlite_engine(Path(path))) for path in sys.argv[1:])
(whole,) = theirs.parcels()
with ours.store.view() as view:
    done = len(Arrivals(view.connection).all())
print(done, flush=True)
for number in range(done + 1, len(whole.listed) + 1):
    ours.take(theirs.parcels(lambda seq: seq == number))
    print(number, flush=True)
"""
COPY = """
import sys
from pathlib import Path
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.workspace import Workspace

maintenance = Maintenance(Workspace.open(Path(sys.argv[1])))
print("open", flush=True)
while True:
    maintenance.backup()
"""


def _rounds(request: pytest.FixtureRequest) -> int:
    return 100 if request.config.getoption("--full") else 3


def _run_until_killed(script: str, *arguments: str, lines: int) -> list[str]:
    """Start a program, let it say so many lines, kill it; everything that it said."""
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as program:
        assert program.stdout is not None
        said = [program.stdout.readline().strip() for _ in range(lines)]
        program.kill()
        return said + program.stdout.read().split()


def test_what_was_acknowledged_survives_a_kill_and_every_change_is_whole(
    tmp_path: Path, committee: DeskSetup, request: pytest.FixtureRequest
) -> None:
    home = tmp_path / "home"
    Workspace.create(home, committee).close()
    chance = random.Random(7)  # noqa: S311 - a test's dice
    acknowledged = -1
    for _ in range(_rounds(request)):
        first = acknowledged + 1
        said = _run_until_killed(WRITE, str(home), str(first), lines=chance.randint(1, 12))
        acknowledged = int(said[-1])
        with Workspace.open(home) as workspace:
            with workspace.store.view() as view:
                names = [person.name for person in view.find(Person) if "/" in person.name]
            assert Maintenance(workspace).check().sound
        parts: dict[int, int] = {}
        for name in names:
            number = int(name.split("/")[0])
            parts[number] = parts.get(number, 0) + 1
        assert set(range(acknowledged + 1)) <= parts.keys()
        assert set(parts.values()) == {50}
        acknowledged = max(parts)


def test_a_kill_during_a_backup_leaves_whole_copies_only(
    tmp_path: Path, committee: DeskSetup, request: pytest.FixtureRequest
) -> None:
    home = tmp_path / "home"
    Workspace.create(home, committee).close()
    for _ in range(_rounds(request)):
        _run_until_killed(COPY, str(home), lines=1)
        with Workspace.open(home) as workspace:
            maintenance = Maintenance(workspace)
            maintenance.backup()
            for copy in maintenance.backups():
                backup.verify(copy.path)
            maintenance.restore(maintenance.backups()[-1].path)
            assert maintenance.check().sound
        assert list((home / BACKUPS).glob("*.part")) == []


def test_a_kill_during_the_first_run_can_be_followed_by_another(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    script = """
import sys
from pathlib import Path
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace
print("begin", flush=True)
Workspace.create(Path(sys.argv[1]), DeskSetup(Role.COMMITTEE, "کمیته", "مریم"))
"""
    for number in range(_rounds(request)):
        home = tmp_path / f"home{number}"
        with subprocess.Popen(
            [sys.executable, "-c", script, home], stdout=subprocess.PIPE, text=True
        ) as program:
            assert program.stdout is not None
            program.stdout.readline()
            try:
                program.wait(number * 0.02)
            except subprocess.TimeoutExpired:
                program.kill()
        if Workspace.exists(home):
            workspace = Workspace.open(home)
        else:
            workspace = Workspace.create(home, DeskSetup(Role.COMMITTEE, "کمیته", "مریم"))
        with workspace:
            assert workspace.desk.person_name == "مریم"
            assert Maintenance(workspace).check().sound


def test_a_kill_while_files_are_taken_in_leaves_whole_files_only(
    posts: MakePost, request: pytest.FixtureRequest
) -> None:
    theirs, ours, unbroken = posts(W1), posts(), posts()
    states = [unbroken.state()]
    for number in range(1, 13):
        theirs.write(*(Person(new_key(), f"{number}/{part}") for part in range(40)))
        theirs.seal()
        unbroken.take(theirs.parcels(lambda seq, newest=number: seq == newest))
        states.append(unbroken.state())
    for post in (theirs, ours, unbroken):
        post.engine.dispose()
    chance = random.Random(7)  # noqa: S311 - a test's dice
    paths = [str(post.engine.url.database) for post in (theirs, ours)]
    done = 0
    for _ in range(_rounds(request)):
        said = _run_until_killed(TAKE, *paths, lines=chance.randint(1, 4))
        held = len(ours.parcels()[0].carried) if int(said[-1]) else 0
        assert held >= int(said[-1]) >= done
        assert ours.state() == states[held]
        assert ours.problems() == []
        ours.engine.dispose()
        done = held
    ours.take(theirs.parcels())
    assert ours.state() == states[-1] == theirs.state()

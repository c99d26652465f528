"""The power goes in the middle of an import and of an export: what was said is there, nothing half.

A file system of its own in a file; at a chosen moment it is shut down without writing what it still
holds, which is what a cut of power does to it. Needs the rights to mount one.
"""

import shutil
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from random import Random

import pytest

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.workspace import Workspace
from tests.services.exchange.city import City, key, look, result, results, send, write
from tests.services.exchange.desks import Desk

pytestmark = pytest.mark.full

ROUNDS = 60
MOMENTS = 400
"""Questions to the database, commits and steps of files at which the power may go."""
FILES = 4
LATER = 1_796_000_000_000
SIZE = 96 << 20
POWER_GONE = 9

CUT = """
import fcntl, os, struct, sys
from pathlib import Path
import sqlalchemy as sa

left = [int(sys.argv[1])]
disk = Path(sys.argv[2])

def power(*_):
    left[0] -= 1
    if left[0] == 0:
        handle = os.open(disk, os.O_RDONLY)
        fcntl.ioctl(handle, 0x8004587D, struct.pack("I", 2))  # EXT4_IOC_SHUTDOWN, journal unwritten
        os._exit(9)

def counted(name):
    given = getattr(os, name)
    def call(*told, **named):
        power()
        done = given(*told, **named)
        power()
        return done
    setattr(os, name, call)

for name in ("fsync", "replace", "rename"):
    counted(name)
sa.event.listen(sa.Engine, "before_cursor_execute", power)
sa.event.listen(sa.Engine, "commit", power)

from paayesh_desktop.services.workspace import Workspace
from tests.services.exchange.city import send, take
from tests.services.exchange.desks import Desk
"""
TAKE = (
    CUT
    + """
desk = Desk(Workspace.open(disk / "home"))
desk.now = int(sys.argv[3])
for path in sorted(Path(sys.argv[4]).glob("*.pbz")):
    (file,) = take(desk, path).files
    assert file.look.sentence is None, file
    print(path.name, flush=True)
    power()
"""
)
SEND = (
    CUT
    + """
from paayesh_desktop.domain.organisation import COMMITTEE

desk = Desk(Workspace.open(disk / "home"))
desk.now = int(sys.argv[3])
while True:
    print(send(desk, COMMITTEE, disk / "stick", full=True).path.name, flush=True)
    power()
"""
)


class Disk:
    """A file system that can be cut from its power; `folder` is where it is mounted."""

    def __init__(self, image: Path, folder: Path) -> None:
        self.image, self.folder = image, folder
        with image.open("wb") as file:
            file.truncate(SIZE)
        _do("mkfs.ext4", "-q", image)
        folder.mkdir()

    def mount(self) -> None:
        _do("mount", "-o", "loop", self.image, self.folder)

    def unmount(self) -> None:
        _do("umount", self.folder)


def _do(*words: object) -> None:
    subprocess.run([*map(str, words)], check=True, capture_output=True)


@pytest.fixture
def disk(tmp_path: Path) -> Generator[Disk]:
    if not all(map(shutil.which, ("mkfs.ext4", "mount", "umount"))):
        pytest.skip("no file system can be made here")
    made = Disk(tmp_path / "disk.img", tmp_path / "disk")
    try:
        made.mount()
    except subprocess.CalledProcessError:
        pytest.skip("no file system may be mounted here")
    yield made
    made.unmount()


def _until_the_power_goes(script: str, *words: object) -> list[str]:
    """What the program said before."""
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, words)],
        capture_output=True,
        check=False,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert done.returncode in (0, POWER_GONE), done.stderr
    return done.stdout.split()


def _brought(disk: Disk, home: Path) -> Path:
    """The folder of work *home*, safely on the disk."""
    place = disk.folder / "home"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(home, place)
    _do("sync", "-f", disk.folder)
    return place


def test_power_that_goes_while_files_are_read_leaves_each_whole_or_out(
    built_city: Path, city: City, disk: Disk
) -> None:
    stick = city.stick()
    for number in range(FILES):
        write(city.group.workspace, [result("I1", number + 1)])
        send(city.group, COMMITTEE, stick).path.rename(stick / f"{number}.pbz")
    dice = Random(7)  # noqa: S311 - a test's dice
    cut = 0
    for _ in range(ROUNDS):
        home = _brought(disk, built_city / "committee")
        moment = dice.randint(1, MOMENTS)
        said = _until_the_power_goes(TAKE, moment, disk.folder, LATER, stick)
        cut += len(said) < FILES
        disk.unmount()
        disk.mount()
        with Workspace.open(home) as workspace:
            assert Maintenance(workspace).check().sound, moment
            last = results(Desk(workspace)).get(key("I1")) or 0
            assert last in (len(said), len(said) + 1), moment
        assert len(_until_the_power_goes(TAKE, 0, disk.folder, LATER, stick)) == FILES
        with Workspace.open(home) as workspace:
            assert results(Desk(workspace)) == {key("I1"): FILES}
    assert cut > ROUNDS / 2


def test_power_that_goes_while_a_file_is_prepared_leaves_whole_files_only(
    built_city: Path, city: City, disk: Disk
) -> None:
    stick = disk.folder / "stick"
    dice = Random(8)  # noqa: S311 - a test's dice
    write(city.group.workspace, [result("I1", 70)])
    for _ in range(ROUNDS):
        home = _brought(disk, city.group.workspace.home)
        shutil.rmtree(stick, ignore_errors=True)
        stick.mkdir()
        _do("sync", "-f", disk.folder)
        moment = dice.randint(1, MOMENTS)
        said = _until_the_power_goes(SEND, moment, disk.folder, LATER)
        disk.unmount()
        disk.mount()
        there = {path.name for path in stick.glob("*.pbz")}
        assert there >= set(said), moment
        for name in there:
            assert look(city.committee, stick / name)[0].sentence is None, (moment, name)
        with Workspace.open(home) as workspace:
            assert Maintenance(workspace).check().sound, moment
            again = Desk(workspace)
            again.now = LATER + MOMENTS * 1000
            path = send(again, COMMITTEE, stick, full=True).path
            assert look(city.committee, path)[0].sentence is None

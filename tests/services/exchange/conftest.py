"""Fixtures of desks with keys, and of the small city."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.workspace import DATABASE, DeskSetup, Role, Workspace
from tests.services.exchange.city import LATER, City, build
from tests.services.exchange.desks import CHEAP, DAY, OWN, SAFE, START, Desk

__all__ = ["CHEAP", "DAY", "OWN", "SAFE", "START", "Desk", "MakeDesk"]

MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(migrated: Path, tmp_path: Path) -> Iterator[MakeDesk]:
    """Makes a desk: of the committee, or of the workgroup with a code such as W1."""
    with ExitStack() as held:

        def make(name: str, workgroup: str | None = None) -> Desk:
            home = tmp_path / name
            home.mkdir()
            shutil.copyfile(migrated, home / DATABASE)
            role = Role.WORKGROUP if workgroup else Role.COMMITTEE
            setup = DeskSetup(role, f"میز {name}", f"دبیر {name}", workgroup)
            return Desk(held.enter_context(Workspace.create(home, setup)))

        yield make


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """What goes into the safe."""
    return _folder(tmp_path / "safe")


@pytest.fixture(scope="session")
def founded_once(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of work of a committee that founded its registry, and its safe; to be copied."""
    folder = tmp_path_factory.mktemp("founded")
    _folder(folder / "safe")
    home = _folder(folder / "committee")
    shutil.copyfile(migrated, home / DATABASE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(folder / "state"))
        patch.delenv("PAAYESH_DATABASE_URL", raising=False)
        setup = DeskSetup(Role.COMMITTEE, "میز committee", "دبیر committee")
        with Workspace.create(home, setup) as workspace:
            Desk(workspace).found(folder / "safe")
    return folder


@pytest.fixture
def founded(founded_once: Path, stick: Path, tmp_path: Path) -> Iterator[Desk]:
    """The committee's desk with its founded registry, the root key on the stick."""
    home = tmp_path / "committee"
    shutil.copytree(founded_once / "committee", home)
    shutil.copytree(founded_once / "safe", stick, dirs_exist_ok=True)
    with Workspace.open(home) as workspace:
        desk = Desk(workspace)
        desk.now = LATER
        yield desk


@pytest.fixture
def root(founded: Desk, stick: Path) -> RootUse:
    """The root key from the safe."""
    (file,) = founded.roots.find(stick)
    return RootUse(file.path, SAFE)


@pytest.fixture
def group(make_desk: MakeDesk) -> Desk:
    """The desk of a workgroup that has neither a key nor the committee's digits."""
    return make_desk("transport", "W1")


@pytest.fixture(scope="session")
def built_city(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folders of work of the small city, to be copied."""
    folder = tmp_path_factory.mktemp("city")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(folder / "state"))
        patch.delenv("PAAYESH_DATABASE_URL", raising=False)
        build(folder, migrated)
    return folder


@pytest.fixture
def city(built_city: Path, tmp_path: Path) -> Iterator[City]:
    """Copies of the small city's desks, opened when they are first used."""
    with ExitStack() as held:
        yield City(built_city, tmp_path, held)


def _folder(path: Path) -> Path:
    path.mkdir()
    return path

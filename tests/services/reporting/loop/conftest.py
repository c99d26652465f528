"""The loop told in the words of people, for papers about it, and a city that nobody changes.

Every story begins in a copy of one folder: what stands in it is the same for all of them.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace
from tests.conftest import with_people, with_plan
from tests.services.loop.conftest import DAY, Story


class ToldAgain(Story):
    """A story in a folder whose cycles and classes of obstacles are there already."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.day = DAY


@pytest.fixture(scope="session")
def staffed_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a committee with its plan, bodies and people, to be copied."""
    home = tmp_path_factory.mktemp("staffed") / "home"
    setup = DeskSetup(Role.COMMITTEE, "کمیته پایش", "مریم رستگار")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(home.parent / "state"))
        with Workspace.create(home, setup) as workspace:
            with_people(with_plan(workspace))
    return home


@pytest.fixture(scope="session")
def told_home(staffed_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same folder with the evaluation cycles and the classes of obstacles."""
    folder = tmp_path_factory.mktemp("told")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(folder / "state"))
        home = Path(shutil.copytree(staffed_home, folder / "home"))
        with Workspace.open(home) as workspace:
            Story(workspace)
    return home


@pytest.fixture
def staffed(staffed_home: Path, tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(shutil.copytree(staffed_home, tmp_path / "staffed")) as workspace:
        yield workspace


@pytest.fixture
def story(told_home: Path, tmp_path: Path) -> Iterator[Story]:
    with Workspace.open(shutil.copytree(told_home, tmp_path / "told")) as workspace:
        yield ToldAgain(workspace)


@pytest.fixture(scope="session")
def paper_city(built_city: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The demo city; papers are made of it and nothing is written in it."""
    folder = tmp_path_factory.mktemp("paper_city")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(folder / "state"))
        with Workspace.open(shutil.copytree(built_city, folder / "home")) as workspace:
            yield workspace

"""The loop told in the words of people, for papers about it, and a city that nobody changes.

Every story begins in a copy of one folder: what stands in it is the same for all of them.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from paayesh_desktop.services.workspace import Workspace
from tests.services.loop.conftest import DAY, Story


class ToldAgain(Story):
    """A story in a folder whose cycles and classes of obstacles are there already."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.day = DAY


@pytest.fixture(scope="session")
def told_once(staffed_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a machine holds with the staffed workspace on it, its evaluation cycles and classes of
    obstacles, to be copied."""
    folder = tmp_path_factory.mktemp("told")
    shutil.copytree(staffed_once, folder, dirs_exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(folder / "state"))
        with Workspace.open(folder / "home") as workspace:
            Story(workspace)
    return folder


@pytest.fixture
def story(told_once: Path, tmp_path: Path) -> Iterator[Story]:
    shutil.copytree(told_once, tmp_path, dirs_exist_ok=True)
    with Workspace.open(tmp_path / "home") as workspace:
        yield ToldAgain(workspace)


@pytest.fixture(scope="session")
def paper_city(built_city: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The demo city; papers are made of it and nothing is written in it."""
    folder = tmp_path_factory.mktemp("paper_city")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(folder / "state"))
        with Workspace.open(shutil.copytree(built_city, folder / "home")) as workspace:
            yield workspace

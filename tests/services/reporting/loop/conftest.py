"""The loop told in the words of people, for papers about it, and a city that nobody changes."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from paayesh_desktop.services.workspace import Workspace
from tests.services.loop.conftest import Story


@pytest.fixture(scope="module")
def paper_city(built_city: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The demo city; papers are made of it and nothing is written in it."""
    folder = tmp_path_factory.mktemp("paper_city")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(folder / "state"))
        with Workspace.open(shutil.copytree(built_city, folder / "home")) as workspace:
            yield workspace


@pytest.fixture
def story(staffed: Workspace) -> Story:
    return Story(staffed)

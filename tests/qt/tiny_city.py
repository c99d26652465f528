"""A tiny demo city, built once and copied for every test of pages."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.demo.demo_rows import DemoSize
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace

DAY = date(2026, 11, 21)


@pytest.fixture(scope="session")
def demo_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny demo city, to be copied."""
    home = tmp_path_factory.mktemp("demo") / "home"
    setup = DeskSetup(Role.COMMITTEE, "کمیته پایش شهر نمونه", "مریم رستگار", demo=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(home.parent / "state"))
        with Workspace.create(home, setup) as workspace:
            tiny = DemoSize(32, 60, 2, offices=False, partners=(1, 2))
            DemoCity(workspace.store).build(tiny, DAY, workspace.desk.person)
    return home


@pytest.fixture
def demo_workspace(demo_home: Path, tmp_path: Path) -> Iterator[Workspace]:
    shutil.copytree(demo_home, tmp_path / "city")
    with Workspace.open(tmp_path / "city") as workspace:
        yield workspace

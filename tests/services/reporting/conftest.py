"""The demo city, of which papers are made."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from paayesh_desktop.language import Catalogue
from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.demo.demo_rows import DemoSize
from paayesh_desktop.services.reporting.issuing import Reports
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace

DAY = date(2026, 11, 21)  # 1405/08/30


@pytest.fixture(scope="session")
def built_city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny demo city, to be copied."""
    home = tmp_path_factory.mktemp("papers") / "home"
    setup = DeskSetup(Role.COMMITTEE, "کمیته پایش شهر نمونه", "مریم رستگار", demo=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(home.parent / "state"))
        with Workspace.create(home, setup) as workspace:
            tiny = DemoSize(32, 60, 2, offices=False, partners=(1, 2))
            DemoCity(workspace.store).build(tiny, DAY, workspace.desk.person)
    return home


@pytest.fixture
def city(built_city: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A copy of the demo city, to be changed."""
    home = shutil.copytree(built_city, tmp_path / "city")
    with Workspace.open(home) as workspace:
        yield workspace


@pytest.fixture
def reports(city: Workspace) -> Reports:
    return Reports(city, Catalogue("fa"))

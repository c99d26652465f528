"""Fixtures for the whole suite: real databases, on SQLite and on PostgreSQL."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace
from paayesh_desktop.store import desk, migrations
from paayesh_desktop.store.engine import sqlite_engine
from paayesh_desktop.store.high_water import machine
from paayesh_desktop.store.store import Store


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="run the full sizes of the quality goals")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--full"):
        skipped = pytest.mark.skip(reason="a full size: run with --full")
        for item in items:
            if item.get_closest_marker("full"):
                item.add_marker(skipped)


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes what this machine remembers, or a server somebody configured."""
    monkeypatch.setenv("PAAYESH_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("PAAYESH_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("PAAYESH_DATABASE_URL", raising=False)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file at the newest schema, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "paayesh.db"
    engine = sqlite_engine(path)
    migrations.upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture
def sqlite(migrated: Path, tmp_path: Path) -> Iterator[sa.Engine]:
    path = tmp_path / "paayesh.db"
    shutil.copyfile(migrated, path)
    engine = sqlite_engine(path)
    yield engine
    engine.dispose()


@pytest.fixture
def person() -> UUID:
    return new_key()


@pytest.fixture
def make_store(person: UUID) -> Callable[[sa.Engine], Store]:
    """A store of a committee's desk in a migrated database."""

    def make(engine: sa.Engine) -> Store:
        made = desk.settle(
            engine,
            party=COMMITTEE,
            title="کمیته پایش",
            person=person,
            plays_all=True,
            machine=machine(),
            at=1_700_000_000_000,
        )
        return Store(engine, made.number)

    return make


@pytest.fixture
def store(sqlite: sa.Engine, make_store: Callable[[sa.Engine], Store]) -> Store:
    return make_store(sqlite)


@pytest.fixture
def committee() -> DeskSetup:
    return DeskSetup(Role.COMMITTEE, "کمیته پایش", "مریم رستگار")


@pytest.fixture
def workspace(tmp_path: Path, committee: DeskSetup) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "home", committee) as workspace:
        yield workspace

"""A real PostgreSQL server for the tests that must pass on both databases."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.store.engine import server_engine, sqlite_engine
from paayesh_desktop.store.store import Store
from tests.store.post import MakePost, Post
from tests.store.postgres import address, create, programs, running

_NUMBERS = count()


@pytest.fixture(scope="session")
def server() -> Iterator[sa.URL]:
    found = programs()
    if found is None:
        pytest.skip("no PostgreSQL server program is installed on this machine")
    with running(found) as url:
        yield url


@pytest.fixture
def postgresql(server: sa.URL) -> Iterator[sa.Engine]:
    engine = server_engine(address(create(server, f"test{next(_NUMBERS)}")))
    yield engine
    engine.dispose()


@pytest.fixture(
    params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)],
)
def engine(request: pytest.FixtureRequest) -> sa.Engine:
    """A migrated database, once on each side."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def store(engine: sa.Engine, make_store: Callable[[sa.Engine], Store]) -> Store:
    return make_store(engine)


@pytest.fixture
def posts(migrated: Path, tmp_path: Path) -> Iterator[MakePost]:
    """Makes desks, each with a file of its own."""
    engines: list[sa.Engine] = []

    def make(party: UUID = COMMITTEE, *, copy_of: Post | None = None) -> Post:
        path = tmp_path / f"desk{len(engines)}.db"
        if copy_of is None:
            shutil.copyfile(migrated, path)
        else:
            copy_of.engine.dispose()
            shutil.copyfile(str(copy_of.engine.url.database), path)
        engines.append(sqlite_engine(path))
        return Post(engines[-1], party)

    yield make
    for engine in engines:
        engine.dispose()

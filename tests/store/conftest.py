"""A real PostgreSQL server for the tests that must pass on both databases."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
import sqlalchemy as sa

from paayesh_desktop.store import migrations
from paayesh_desktop.store.engine import server_engine
from paayesh_desktop.store.store import Store

_NUMBERS = count()


def _programs() -> Path | None:
    on_path = shutil.which("initdb")
    found = [Path(on_path).parent] if on_path else []
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in found if (folder / "initdb").exists()), None)


@pytest.fixture(scope="session")
def server() -> Iterator[sa.URL]:
    """A server of our own in a temporary folder, reached through a socket, with a migrated
    template; initdb refuses root, so it runs as somebody else there."""
    programs = _programs()
    if programs is None:
        pytest.skip("no PostgreSQL server program is installed on this machine")
    user = None
    if os.geteuid() == 0:
        names = {entry.pw_name for entry in pwd.getpwall()}
        user = "postgres" if "postgres" in names else "nobody"
    with tempfile.TemporaryDirectory(prefix="paayesh-pg-") as folder:
        if user is not None:
            shutil.chown(folder, user)
        data = str(Path(folder, "data"))

        def run(program: str, *arguments: str) -> None:
            subprocess.run(
                [str(programs / program), *arguments],
                check=True,
                user=user,
                cwd=folder,
                stdout=subprocess.DEVNULL,
                timeout=120,
            )

        run("initdb", "-D", data, "-U", "paayesh", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run("pg_ctl", "-D", data, "-o", options, "-l", f"{data}.log", "-w", "start")
        try:
            url = sa.make_url(f"postgresql://paayesh@/postgres?host={folder}")
            _create(url, "migrated", "template1")
            engine = server_engine(_text(url.set(database="migrated")))
            migrations.upgrade(engine)
            engine.dispose()
            yield url
        finally:
            run("pg_ctl", "-D", data, "-m", "immediate", "stop")


@pytest.fixture
def postgresql(server: sa.URL) -> Iterator[sa.Engine]:
    name = f"test{next(_NUMBERS)}"
    _create(server, name, "migrated")
    engine = server_engine(_text(server.set(database=name)))
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


def _text(url: sa.URL) -> str:
    return url.render_as_string(hide_password=False)


def _create(url: sa.URL, name: str, template: str) -> None:
    engine = sa.create_engine(
        url.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {template}")
    engine.dispose()

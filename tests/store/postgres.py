"""A real PostgreSQL server in a temporary folder, for tests and benchmarks."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from paayesh_desktop.store import migrations
from paayesh_desktop.store.engine import server_engine


def programs() -> Path | None:
    """The folder of the server's programs, where there is one on this machine."""
    on_path = shutil.which("initdb")
    found = [Path(on_path).parent] if on_path else []
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in found if (folder / "initdb").exists()), None)


@contextmanager
def running(bin_folder: Path, *, durable: bool = False) -> Generator[sa.URL]:
    """A server reached through a socket, with a migrated template; initdb refuses root, so it runs
    as somebody else there. Only a *durable* one waits for the disk."""
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
                [str(bin_folder / program), *arguments],
                check=True,
                user=user,
                cwd=folder,
                stdout=subprocess.DEVNULL,
                timeout=120,
            )

        run("initdb", "-D", data, "-U", "paayesh", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder}"
        if not durable:
            options += " -c fsync=off"
        run("pg_ctl", "-D", data, "-o", options, "-l", f"{data}.log", "-w", "start")
        try:
            url = sa.make_url(f"postgresql://paayesh@/postgres?host={folder}")
            create(url, "migrated", "template1")
            engine = server_engine(address(url.set(database="migrated")))
            migrations.upgrade(engine)
            engine.dispose()
            yield url
        finally:
            run("pg_ctl", "-D", data, "-m", "immediate", "stop")


def create(url: sa.URL, name: str, template: str = "migrated") -> sa.URL:
    """A new database like *template*; its address."""
    engine = sa.create_engine(
        url.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {template}")
    engine.dispose()
    return url.set(database=name)


def address(url: sa.URL) -> str:
    return url.render_as_string(hide_password=False)

"""What dev.py decides: run for real where that is cheap, with a stand-in for apt-get where not."""

import contextlib
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

import dev

SCRIPT = Path(dev.__file__)
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Debian's packages")


def run(*args: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), *args]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def run_as(version: str, path: Path) -> subprocess.CompletedProcess[str]:
    """dev.py as a Python of another *version* would run it."""
    code = (
        f"import runpy, sys; sys.version_info = ({version}); sys.version = 'of old';"
        f"sys.argv = ['dev.py', 'test', '--full'];"
        f"runpy.run_path({str(SCRIPT)!r}, run_name='__main__')"
    )
    environment = {**os.environ, "PATH": str(path)}
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, capture_output=True, text=True, env=environment, timeout=60, check=False
    )


def program(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


def test_an_older_python_is_refused_with_the_next_step(tmp_path: Path) -> None:
    done = run_as("3, 10, 14", tmp_path)
    assert done.returncode == 1
    assert "needs Python 3.11 or newer" in done.stderr
    assert done.stderr.rstrip().endswith("dev.py test --full")
    assert "Traceback" not in done.stderr


@LINUX
def test_an_older_python_names_the_newer_one_that_is_there(tmp_path: Path) -> None:
    program(tmp_path, "python3.12", "")
    assert "\n  python3.12 dev.py test --full" in run_as("3, 9, 2", tmp_path).stderr


@pytest.mark.parametrize("args", [(), ("nonsense",), ("--run",)])
def test_an_unknown_command_shows_the_known_ones(args: tuple[str, ...]) -> None:
    done = run(*args)
    assert done.returncode == 2
    assert "python3 dev.py run" in done.stderr
    assert not done.stdout


def test_every_command_is_explained() -> None:
    done = run("--help")
    assert done.returncode == 0
    for command in dev.COMMANDS:
        assert f"python3 dev.py {command} " in done.stdout


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout whose environment is made."""
    (tmp_path / "lock.txt").write_text("alembic==1", encoding="utf-8")
    (tmp_path / "python").touch()
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "LOCK", tmp_path / "lock.txt")
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "python")
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    dev.STAMP.write_text(dev.made_from(), encoding="utf-8")
    return tmp_path


def test_an_environment_that_fits_is_kept(checkout: Path) -> None:
    assert checkout == dev.ROOT
    assert dev.is_made(dev.made_from())


def test_a_changed_lock_asks_for_a_new_environment(checkout: Path) -> None:
    (checkout / "lock.txt").write_text("alembic==2", encoding="utf-8")
    assert not dev.is_made(dev.made_from())


@pytest.mark.parametrize("name", ["python", "stamp"])
def test_a_half_made_environment_does_not_count(checkout: Path, name: str) -> None:
    (checkout / name).unlink()
    assert not dev.is_made(dev.made_from())


def test_another_python_asks_for_a_new_environment(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert checkout == dev.ROOT
    monkeypatch.setattr(sys, "version", "3.99")
    assert not dev.is_made(dev.made_from())


def test_two_set_ups_never_work_at_once(checkout: Path) -> None:
    with dev.one_at_a_time():
        other = sqlite3.connect(checkout / ".venv.lock", timeout=0)
        with contextlib.closing(other), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN EXCLUSIVE")
    with dev.one_at_a_time():
        pass


@LINUX
def test_a_missing_library_is_named_with_the_line_that_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "apt-get", "exit 1")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stopped:
        dev.libraries({"libnowhere.so.7": "libnowhere7", "libc.so.6": "libc6"})
    assert "Qt needs libnowhere.so.7" in str(stopped.value)
    line = "  sudo apt-get install -y --no-install-recommends libnowhere7"
    assert str(stopped.value).splitlines()[-1] == line


@LINUX
def test_root_gets_the_library_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, "apt-get", f'echo "$@" >> {tmp_path}/asked')
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    dev.libraries({"libnowhere.so.7": "libnowhere7"})
    asked = (tmp_path / "asked").read_text(encoding="utf-8").splitlines()
    assert asked == ["update", "install -y --no-install-recommends libnowhere7"]


@LINUX
def test_an_apt_that_reaches_nothing_ends_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "apt-get", "exit 100")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(SystemExit, match="want of a network"):
        dev.libraries({"libnowhere.so.7": "libnowhere7"})


@LINUX
def test_a_system_without_apt_is_told_what_to_look_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit, match="libnowhere7"):
        dev.libraries({"libnowhere.so.7": "libnowhere7"})


def test_packages_that_cannot_be_had_end_in_the_next_step(tmp_path: Path) -> None:
    """An empty ``wheels/``, and the Python that made the environment, since that one has pip."""
    python = getattr(sys, "_base_executable", sys.executable)
    ask = "dev.pip('install', 'paayesh-is-nowhere==1')"
    code = f"import dev, pathlib; dev.WHEELS = pathlib.Path({str(tmp_path)!r}); {ask}"
    done = subprocess.run(
        [python, "-c", code], capture_output=True, text=True, cwd=dev.ROOT, timeout=60, check=False
    )
    assert done.returncode == 1
    assert "No matching distribution found for paayesh-is-nowhere==1" in done.stderr
    assert "dev.py wheels" in done.stderr
    assert "Traceback" not in done.stderr


@LINUX
@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": ""}, True),
        ({"QT_QPA_PLATFORM": "vnc"}, True),
    ],
)
def test_a_display_is_where_something_can_be_seen(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], *, expected: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert dev.has_display() is expected


def test_the_build_runs_the_command_of_the_readme() -> None:
    root = SCRIPT.parent
    readme = (root / "README.md").read_text(encoding="utf-8")
    commands = {line.strip() for line in readme.splitlines()}
    assert {"python3 dev.py run", "python3 dev.py test"} <= commands
    build = (root / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert build == ["#!/bin/sh", 'exec python3 dev.py test "$@"']
    assert os.access(root / ".ci" / "run", os.X_OK) or os.name == "nt"


def test_the_readme_names_only_commands_that_exist() -> None:
    readme = (SCRIPT.parent / "README.md").read_text(encoding="utf-8")
    named = {after.split()[0].strip("`.;") for after in readme.split("dev.py ")[1:]}
    assert named <= set(dev.COMMANDS)

"""The window on a real (virtual) screen, worked by keys as a person's hands do."""

import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.services.workspace import Workspace

TOOLS = ("Xvfb", "xdotool")
pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not all(map(shutil.which, TOOLS)), reason=f"needs {' and '.join(TOOLS)} on this machine"
    ),
]
PATIENCE = 60


@contextmanager
def screen() -> Generator[str]:
    """A virtual screen of 1366×768; its name for DISPLAY, chosen by the server itself."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as named:
            yield f":{named.readline().strip()}"
    finally:
        server.terminate()
        server.wait(PATIENCE)


def can_open_a_window(environment: dict[str, str]) -> bool:
    """Whether Qt finds what an X11 window needs, beyond what offscreen needs."""
    probe = "from PySide6.QtWidgets import QApplication; QApplication([])"
    tried = subprocess.run(
        [sys.executable, "-c", probe],
        env=environment,
        timeout=PATIENCE,
        capture_output=True,
        check=False,
    )
    return tried.returncode == 0


def keys(environment: dict[str, str], *command: str) -> str:
    done = subprocess.run(
        ["xdotool", *command],
        env=environment,
        check=True,
        timeout=PATIENCE,
        capture_output=True,
        text=True,
    )
    return done.stdout


def test_a_desk_is_made_with_the_keyboard_alone(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with screen() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        if not can_open_a_window(environment):
            pytest.skip("Qt's X11 libraries are not on this machine")
        program = subprocess.Popen(
            [sys.executable, "-m", "paayesh_desktop", "--home", str(home)], env=environment
        )
        try:
            found = keys(environment, "search", "--sync", "--onlyvisible", "--name", "پایش")
            window = found.split()[0]
            keys(environment, "windowfocus", "--sync", window)
            keys(environment, "key", "--delay", "150", "Return")
            keys(environment, "type", "--delay", "60", "مریم رستگار ۱۲")
            keys(environment, "key", "Return")
            keys(environment, "search", "--sync", "--onlyvisible", "--name", "^پایش$")
        finally:
            program.terminate()
            program.wait(PATIENCE)
    with Workspace.open(home) as workspace, workspace.store.view() as view:
        assert [person.name for person in view.find(Person)] == ["مریم رستگار ۱۲"]

"""The window on a real (virtual) screen, worked by keys as a person's hands do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.services.workspace import Workspace

sys.path.insert(0, str(Path(__file__).parents[1]))
from journeys.virtual_screen import (
    PATIENCE,
    can_open_a_window,
    keys_of,
    needed,
    put_persian_keyboard,
    screen,
)

pytestmark = needed


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
            put_persian_keyboard(environment)
            keys(environment, "key", "--delay", "150", "Return")
            keys(environment, "key", "--delay", "60", *keys_of("مریم رستگار ۱۲"))
            keys(environment, "key", "Return")
            keys(environment, "search", "--sync", "--onlyvisible", "--name", "^پایش$")
        finally:
            program.terminate()
            program.wait(PATIENCE)
    with Workspace.open(home) as workspace, workspace.store.view() as view:
        assert [person.name for person in view.find(Person)] == ["مریم رستگار ۱۲"]

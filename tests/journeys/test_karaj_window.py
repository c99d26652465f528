"""Karaj's algorithm on a real (virtual) screen, played with keys alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))
from journeys.virtual_screen import can_open_a_window, needed, put_persian_keyboard, screen

pytestmark = [*needed, pytest.mark.full]  # a minute and more
ROOT = Path(__file__).parents[2]
PLAY = ROOT / "tests" / "qt" / "karaj_window.py"
LONGEST = 540


def test_both_branches_end_in_a_closed_case() -> None:
    with screen() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        if not can_open_a_window(environment):
            pytest.skip("Qt's X11 libraries are not on this machine")
        put_persian_keyboard(environment)
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(PLAY)],
            cwd=ROOT,
            env=environment,
            timeout=LONGEST,
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stdout[-4000:]

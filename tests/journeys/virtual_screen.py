"""A screen that nobody sees: an X server of its own for a test."""

import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager

import pytest

PATIENCE = 60
_ARABIC = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقلمنوهآ",
        [
            "alef",
            "beh",
            "teh",
            "theh",
            "jeem",
            "hah",
            "khah",
            "dal",
            "thal",
            "ra",
            "zain",
            "seen",
            "sheen",
            "sad",
            "dad",
            "tah",
            "zah",
            "ain",
            "ghain",
            "feh",
            "qaf",
            "lam",
            "meem",
            "noon",
            "waw",
            "heh",
            "maddaonalef",
        ],
        strict=True,
    )
)
"""What X calls the letters of the Persian layout that are Arabic's, too."""
_TOOLS = ("Xvfb", "xdotool", "setxkbmap")
needed = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not all(map(shutil.which, _TOOLS)), reason=f"needs {', '.join(_TOOLS)} on this machine"
    ),
]
"""The marks of a test that needs one."""


@contextmanager
def screen() -> Generator[str]:
    """A virtual screen of 1366×768; its name for DISPLAY, chosen by the server itself."""
    read, write = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1366x768x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ],
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


def put_persian_keyboard(environment: dict[str, str]) -> None:
    """The standard Persian layout."""
    subprocess.run(["setxkbmap", "ir"], env=environment, check=True, timeout=PATIENCE)


def keys_of(text: str) -> list[str]:
    """The keys of that layout that write *text*, by X's names: a letter that xdotool has to put on
    a key of its own is lost when the program reads a moment too late."""
    named = {" ": "space", "/": "slash", **{c: f"Arabic_{name}" for c, name in _ARABIC.items()}}
    return [named.get(character, f"U{ord(character):04X}") for character in text]

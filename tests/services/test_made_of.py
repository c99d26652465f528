"""The list of parts is what is shipped, and every part brings its licence."""

import re
from pathlib import Path

import pytest

from paayesh_desktop.__main__ import wants_window
from paayesh_desktop.services.made_of import PACKAGES, parts, product_version

ROOT = Path(__file__).parents[2]
WINDOWS_ONLY = {"tzdata"}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_locked_library_is_named() -> None:
    lock = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    locked = {normal(name) for name in re.findall(r"^([A-Za-z0-9_.-]+)==", lock, re.MULTILINE)}
    assert {normal(name) for name in PACKAGES} == locked - WINDOWS_ONLY


def test_every_part_has_a_version_a_licence_and_its_words() -> None:
    found = parts()
    assert len(found) == len(PACKAGES) + 3
    wordless = [part.name for part in found if not (part.version and part.licence and part.text)]
    assert not wordless


def test_qt_is_used_under_the_lgpl_and_says_so() -> None:
    qt = next(part for part in parts() if part.name == "PySide6-Essentials")
    assert qt.licence == "LGPL-3.0-only"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text


def test_the_version_is_that_of_the_project() -> None:
    assert f'version = "{product_version()}"' in (ROOT / "pyproject.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--home", "x"], True),
        (["--home=x", "--smoke", "--theme", "shab"], True),
        (["--lang", "en"], True),
        (["report"], False),
        (["--home", "x", "backup"], False),
        (["--help"], False),
        (["--version"], False),
    ],
)
def test_only_what_the_window_takes_opens_it(arguments: list[str], *, window: bool) -> None:
    assert wants_window(arguments) is window

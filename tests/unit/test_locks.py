"""The locks hold what pyproject.toml asks for, with hashes."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def locked(name: str) -> dict[str, tuple[str, int]]:
    """Package → (version, number of hashes) in a lock."""
    entries: dict[str, tuple[str, int]] = {}
    package = ""
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        if found := re.match(r"([a-z0-9-]+)==(\S+)", line):
            package = found[1]
            entries[package] = (found[2], 0)
        elif re.match(r"    --hash=sha256:[0-9a-f]{64}\b", line):
            version, hashes = entries[package]
            entries[package] = (version, hashes + 1)
    return entries


@pytest.mark.parametrize(
    ("lock", "asked"),
    [
        ("requirements.txt", PROJECT["project"]["dependencies"]),
        ("requirements.txt", PROJECT["project"]["optional-dependencies"]["postgresql"]),
        ("requirements-dev.txt", PROJECT["project"]["dependencies"]),
        ("requirements-dev.txt", PROJECT["dependency-groups"]["dev"]),
        ("requirements-dev.txt", PROJECT["project"]["optional-dependencies"]["postgresql"]),
        ("requirements-freeze.txt", PROJECT["dependency-groups"]["freeze"]),
    ],
)
def test_a_lock_answers_everything_that_is_asked(lock: str, asked: list[str]) -> None:
    entries = locked(lock)
    for text in asked:
        requirement = Requirement(text)
        version, _ = entries[re.sub(r"[-_.]+", "-", requirement.name).lower()]
        assert requirement.specifier.contains(version), f"{text}: run dev.py lock"


@pytest.mark.parametrize(
    "lock", ["requirements.txt", "requirements-dev.txt", "requirements-freeze.txt"]
)
def test_every_locked_package_has_its_hashes(lock: str) -> None:
    entries = locked(lock)
    assert entries
    assert not [package for package, (_, hashes) in entries.items() if hashes == 0]


def test_people_and_developers_get_the_same_versions() -> None:
    assert locked("requirements.txt").items() <= locked("requirements-dev.txt").items()

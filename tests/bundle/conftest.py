"""Fixtures of the exchange's files: a city and a file of it."""

from pathlib import Path

import pytest

from tests.bundle.forge import City, report, written


@pytest.fixture(scope="session")
def city() -> City:
    return City.founded()


@pytest.fixture
def sound(city: City, tmp_path: Path) -> Path:
    """A file from a workgroup to the committee with something of everything in it."""
    return written(tmp_path / "sound.pbz", report(city))

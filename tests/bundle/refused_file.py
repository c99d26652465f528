"""A file that somebody may not believe, and why."""

from pathlib import Path

import pytest

from paayesh_desktop.bundle.wire import Registry
from paayesh_desktop.domain.refusal import RefusedError
from tests.bundle.forge import City, Desk, lines, verified

ONE, TWO = lines("یک"), lines("دو", "سه")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "file.pbz"


def refusal(
    path: Path,
    city: City,
    reader: Desk | None = None,
    *,
    registry: Registry | None = None,
    pin: str | None = None,
) -> RefusedError:
    with pytest.raises(RefusedError) as refused:
        verified(path, city, reader, registry=registry, pin=pin)
    return refused.value

"""The copy of the registry that lies beside the root key file, on the same stick.

Whoever changes the registry has the stick in hand, so the newest registry is always there: two
desks of the committee cannot issue two different ones with the same number unawares, and a new
computer of the committee finds everything that it needs to go on.
"""

from collections.abc import Mapping
from pathlib import Path

from paayesh_desktop.bundle.placing import place_bytes
from paayesh_desktop.bundle.reading import limited
from paayesh_desktop.bundle.wire import MAX_REGISTRY

FILE = "paayesh-registry.jsonl"
_MOST = 64


def read_copy(folder: Path) -> tuple[bytes, ...]:
    """The registries that lie in *folder*, one in each line; none where there is no copy."""
    path = folder / FILE
    if not path.exists():
        return ()
    return tuple(limited(path, MAX_REGISTRY * _MOST).splitlines())


def write_copy(folder: Path, registries: Mapping[int, bytes]) -> None:
    """Put the registries (by version) into *folder*, in the place of what was there."""
    lines = [registries[version] for version in sorted(registries)][-_MOST:]
    place_bytes(folder / FILE, b"".join(line + b"\n" for line in lines))

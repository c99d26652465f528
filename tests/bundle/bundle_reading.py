"""A file read whole, in little memory, and why it is refused."""

import struct
import tracemalloc
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.domain.refusal import Refusal, RefusedError

END = struct.Struct("<4s4H2LH")
ENTRY = b"PK\x01\x02"
MEGABYTE = 1 << 20


def refusal(path: Path) -> Refusal:
    with pytest.raises(RefusedError) as refused:
        read_whole(path)
    return refused.value.code


def read_whole(path: Path) -> tuple[object, ...]:
    with BundleFile(path) as file:
        envelopes = (file.main, file.relayed, file.registries)
        file.read_all()
    return envelopes


@contextmanager
def at_most(limit: int) -> Generator[None]:
    """No more than *limit* bytes are in use at any moment."""
    tracemalloc.start()
    try:
        yield
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < limit


def entry(raw: bytes | bytearray, place: int) -> int:
    """Where the entry of a member starts in the directory at the end."""
    at = END.unpack(raw[-END.size :])[6]
    for _ in range(place):
        at = raw.index(ENTRY, at + 4)
    return at

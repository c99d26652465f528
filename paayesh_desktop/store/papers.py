"""Papers as files beside the database, named by their content: written once, never changed."""

import hashlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

_HEX = frozenset("0123456789abcdef")
_LENGTH = 64


class PaperFolder:
    """``ab/ab12…``: the first two letters of the SHA-256 are the folder, all of them the name.

    OSError is the caller's to explain.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def put(self, data: bytes) -> str:
        """Keep *data* and return its SHA-256 in hexadecimal; it is on disk when this returns.

        A file of that name that says something else is replaced: it was damaged.
        """
        name = hashlib.sha256(data).hexdigest()
        if not self.is_whole(name):
            path = self.path(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            draft = path.with_name(f"{secrets.token_hex(8)}.part")
            try:
                with draft.open("xb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                draft.replace(path)
            finally:
                draft.unlink(missing_ok=True)
            _settle(path.parent)
        return name

    def read(self, name: str) -> bytes | None:
        """What was kept under *name*; None where it is missing or was changed from outside."""
        try:
            data = self.path(name).read_bytes()
        except FileNotFoundError:
            return None
        return data if hashlib.sha256(data).hexdigest() == name else None

    def is_whole(self, name: str) -> bool:
        """Whether the paper is there as it was put."""
        return self.read(name) is not None

    def path(self, name: str) -> Path:
        """Where the paper is, or would be. ValueError for what is no SHA-256."""
        if len(name) != _LENGTH or not _HEX.issuperset(name):
            raise ValueError(f"{name!r} is no SHA-256")
        return self.root / name[:2] / name

    def names(self) -> Iterator[str]:
        """Every paper that is there."""
        for path in sorted(self.root.glob("[0-9a-f][0-9a-f]/*")):
            if len(path.name) == _LENGTH and _HEX.issuperset(path.name):
                yield path.name

    def take_from(self, other: "PaperFolder", *, heal: bool = False) -> int:
        """Copy what *other* has and this one has not; how many. Damaged ones are left behind; with
        *heal* those that are here are read, too, and replaced where they are damaged."""
        taken = 0
        for name in other.names():
            if self.is_whole(name) if heal else self.path(name).exists():
                continue
            data = other.read(name)
            if data is not None:
                self.put(data)
                taken += 1
        return taken


def _settle(folder: Path) -> None:
    """Make the new name itself safe against a power cut, where the system knows how."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

"""How far a lineage had come, remembered outside the database.

A restored backup or a copied database looks healthy from inside; only something beside it can tell
that it has gone back in time or moved to another machine (``exchange.md`` §3).
"""

import hashlib
import os
import socket
import sys
import uuid
from enum import StrEnum
from pathlib import Path
from uuid import UUID

import msgspec


class Standing(StrEnum):
    """What the mark says about a database."""

    AS_LEFT = "as_left"
    UNKNOWN = "unknown"
    BEHIND = "behind"
    MOVED = "moved"


class Mark(msgspec.Struct, frozen=True):
    """The newest line that this machine wrote for an origin."""

    origin: UUID
    pending: int
    machine: str


class HighWater:
    """The marks of this machine, one small file an origin, in *folder*."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def remember(self, origin: UUID, pending: int) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._path(origin)
        draft = path.with_suffix(".part")
        draft.write_bytes(msgspec.json.encode(Mark(origin, pending, machine().hex())))
        draft.replace(path)

    def judge(self, origin: UUID, pending: int, database_machine: bytes) -> Standing:
        """Compare a database just opened with what this machine remembers of its origin."""
        if database_machine != machine():
            return Standing.MOVED
        try:
            mark = msgspec.json.decode(self._path(origin).read_bytes(), type=Mark)
        except (FileNotFoundError, msgspec.MsgspecError):
            return Standing.UNKNOWN
        return Standing.BEHIND if pending < mark.pending else Standing.AS_LEFT

    def _path(self, origin: UUID) -> Path:
        return self._folder / f"{origin}.json"


def machine() -> bytes:
    """A hash that is this machine's own and names nobody."""
    return hashlib.sha256(b"paayesh-machine-v1\0" + _identity().encode()).digest()


def _identity() -> str:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - exists on Windows only

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    for path in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        if path.exists() and os.access(path, os.R_OK):
            return path.read_text(encoding="ascii").strip()
    return f"{socket.gethostname()}-{uuid.getnode():012x}"

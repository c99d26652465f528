"""How far a lineage had come, remembered outside the database.

A restored backup or a copied database looks healthy from inside; only something beside it can tell
that it has gone back in time or moved to another machine (``exchange.md`` §3).
"""

import hashlib
import os
import socket
import sys
import uuid
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from uuid import UUID

import msgspec
import sqlalchemy as sa

from paayesh_desktop.store import schema
from paayesh_desktop.store.desk import Desk
from paayesh_desktop.store.segments import Segments, chain


class Standing(StrEnum):
    """What the mark says about a database."""

    AS_LEFT = "as_left"
    UNKNOWN = "unknown"
    BEHIND = "behind"
    MOVED = "moved"


class Sealed(msgspec.Struct, frozen=True):
    """How many segments a feed has, and the chain code that names them all (hexadecimal)."""

    seq: int
    chain: str


class Reach(msgspec.Struct, frozen=True):
    """How far an origin has come: the instant of its newest line (milliseconds since 1970 UTC), and
    what it has sealed of each feed. The numbers of pending lines would not do: they begin anew
    after every sealing."""

    last_at: int
    sealed: dict[str, Sealed]


class Mark(msgspec.Struct, frozen=True):
    """How far this machine had brought an origin."""

    origin: UUID
    reach: Reach
    machine: str


class HighWater:
    """The marks of this machine, one small file an origin, in *folder*."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def remember(self, origin: UUID, reach: Reach) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._path(origin)
        draft = path.with_suffix(".part")
        draft.write_bytes(msgspec.json.encode(Mark(origin, reach, machine().hex())))
        draft.replace(path)

    def judge(self, connection: sa.Connection, desk: Desk) -> Standing:
        """Compare a database just opened with what this machine remembers of its desk's origin."""
        if desk.machine != machine():
            return Standing.MOVED
        try:
            mark = msgspec.json.decode(self._path(desk.origin).read_bytes(), type=Mark)
        except (FileNotFoundError, msgspec.MsgspecError):
            return Standing.UNKNOWN
        upto = {feed: sealed.seq for feed, sealed in mark.reach.sealed.items()}
        now = reach(connection, desk, upto)
        behind = now.last_at < mark.reach.last_at or now.sealed != mark.reach.sealed
        return Standing.BEHIND if behind else Standing.AS_LEFT

    def _path(self, origin: UUID) -> Path:
        return self._folder / f"{origin}.json"


def reach(connection: sa.Connection, desk: Desk, upto: Mapping[str, int] | None = None) -> Reach:
    """How far the desk's newest origin has come; of each feed no further than *upto* says."""
    last = sa.select(schema.desk.c.last_at).where(schema.desk.c.id == desk.number)
    segments = Segments(connection)
    sealed: dict[str, Sealed] = {}
    for feed in segments.feeds(desk.origin) if upto is None else upto:
        known = segments.digests(desk.origin, feed)[: None if upto is None else upto[feed]]
        sealed[feed] = Sealed(len(known), chain(known).hex())
    return Reach(connection.execute(last).scalar_one(), sealed)


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

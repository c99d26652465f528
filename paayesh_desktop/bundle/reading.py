"""Reading files that others wrote: never more than a limit, and a sentence when it cannot be."""

import errno
import hashlib
import os
import stat
from pathlib import Path
from typing import BinaryIO

from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate

_PIECE = 1 << 20
GONE = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ENOTCONN, errno.ESTALE})
"""What the system says of a stick that was pulled out."""


class UnreadableError(UserError):
    """The system did not give a file: *cause* says why."""

    def __init__(self, path: Path, cause: OSError) -> None:
        detail = cause.strerror or str(cause)
        sentence = _AWAY if cause.errno in GONE else _CLOSED
        super().__init__(sentence, file=isolate(path.name), detail=detail)
        self.cause = cause


def opened_plainly(path: Path) -> BinaryIO:
    """The file, open for reading; UnreadableError also for what is no ordinary file."""
    try:
        ordinary = stat.S_ISREG(path.stat().st_mode)  # opening a pipe would wait for ever
        if ordinary:
            return path.open("rb")
    except OSError as error:
        raise UnreadableError(path, error) from error
    raise UnreadableError(path, OSError(errno.EINVAL, os.strerror(errno.EINVAL)))


def limited(path: Path, limit: int) -> bytes:
    """The whole file, at most *limit* bytes; RefusedError(TOO_LARGE), or UnreadableError."""
    with opened_plainly(path) as file:
        try:
            data = file.read(limit + 1)
        except OSError as error:
            raise UnreadableError(path, error) from error
    if len(data) > limit:
        raise RefusedError(Refusal.TOO_LARGE, f"more than {limit} bytes")
    return data


def size_of(path: Path) -> int:
    """How many bytes it has, or UnreadableError."""
    try:
        return path.stat().st_size
    except OSError as error:
        raise UnreadableError(path, error) from error


def fingerprint_of(path: Path) -> bytes:
    """The SHA-256 of the whole file, read piece by piece."""
    digest = hashlib.sha256()
    with opened_plainly(path) as file:
        try:
            while piece := file.read(_PIECE):
                digest.update(piece)
        except OSError as error:
            raise UnreadableError(path, error) from error
    return digest.digest()


_AWAY = translate(
    "Medium",
    "The file {file} cannot be read any more: it was moved, or the stick was pulled out"
    " ({detail}). Nothing was taken in. Put the stick in again and choose the file once more.",
)
_CLOSED = translate(
    "Medium",
    "The file {file} cannot be read: {detail}. Nothing was taken in. Copy it to another place"
    " and choose it there, or ask whoever looks after this computer.",
)

"""Reading files that others wrote: never more than a limit, and a sentence when it cannot be."""

import errno
import hashlib
from pathlib import Path

from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate

_PIECE = 1 << 20
_GONE = {errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ENOTCONN, errno.ESTALE}


def limited(path: Path, limit: int) -> bytes:
    """The whole file, at most *limit* bytes; RefusedError(TOO_LARGE), or UserError."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise not_read(path, error) from error
    if len(data) > limit:
        raise RefusedError(Refusal.TOO_LARGE, f"more than {limit} bytes")
    return data


def fingerprint_of(path: Path) -> bytes:
    """The SHA-256 of the whole file, read piece by piece."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
    except OSError as error:
        raise not_read(path, error) from error
    return digest.digest()


def not_read(path: Path, error: OSError) -> UserError:
    """The sentence for a file that the system does not give."""
    gone = error.errno in _GONE
    return UserError(
        _AWAY if gone else _CLOSED, file=isolate(path.name), detail=error.strerror or str(error)
    )


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

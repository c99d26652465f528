"""Putting a file where it shall be, usually a stick: whole and read back, or not at all.

It is written beside its place as ``.part``, forced to the medium, read back from there, and only
then takes its name; the name is forced, too (``exchange.md`` §5).
"""

import errno
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import BinaryIO

from paayesh_desktop.bundle.reading import GONE, UnreadableError
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate

_TRIES = 10
_WAIT = 0.05
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_LOCKED = {errno.EROFS, errno.EACCES, errno.EPERM}
_CANNOT = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EBADF}
_MEGABYTE = 1 << 20


def place(
    path: Path,
    fill: Callable[[BinaryIO], None],
    check: Callable[[Path], None] | None = None,
    *,
    needed: int = 0,
) -> None:
    """Make *path* what *fill* writes, after *check* has read it back; *needed* bytes are asked for
    first. What stood there stays until then, and when anything fails nothing new is left.

    Raises UserError with what to do; what *fill* and *check* raise passes through.
    """
    draft = path.with_name(f"{path.name}.part")
    try:
        _ask_for_room(path.parent, needed)
        try:
            with draft.open("wb") as file:
                fill(file)
                file.flush()
                os.fsync(file.fileno())
                _forget_cached(file.fileno())
            if check is not None:
                _read_back(draft, path, check)
            _rename(draft, path)
        finally:
            with suppress(OSError):  # a stick that was pulled out
                draft.unlink(missing_ok=True)
        _settle(path)
    except InterruptedError:  # an OSError, but it is the person's own wish
        raise
    except OSError as error:
        raise not_written(path, error) from error


def place_bytes(path: Path, data: bytes) -> None:
    """A small file with the same care: a request, a key file, a registry."""

    def check(draft: Path) -> None:
        if draft.read_bytes() != data:
            raise RefusedError(Refusal.DAMAGED)

    place(path, lambda file: _write(file, data), check, needed=len(data))


def not_written(path: Path, error: OSError) -> UserError:
    """The sentence for what the system says of a medium."""
    known = ((_FULL, _NO_ROOM), (_LOCKED, _READ_ONLY), (GONE, _PULLED_OUT))
    sentence = next((said for codes, said in known if error.errno in codes), _FAILED)
    return UserError(sentence, folder=_shown(path.parent), detail=error.strerror or str(error))


def _ask_for_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise UserError(
            _TOO_SMALL,
            folder=_shown(folder),
            needed=-(-needed // _MEGABYTE),
            free=free // _MEGABYTE,
        )


def _write(file: BinaryIO, data: bytes) -> None:
    file.write(data)


def _read_back(draft: Path, path: Path, check: Callable[[Path], None]) -> None:
    """What *check* finds wrong with bytes that were just written is the medium's fault."""
    try:
        check(draft)
    except UnreadableError as error:
        raise not_written(path, error.cause) from error
    except RefusedError as error:
        if error.code is not Refusal.DAMAGED:
            raise
        raise UserError(_READS_OTHERWISE, folder=_shown(path.parent)) from error


def _forget_cached(handle: int) -> None:
    """So that reading back asks the medium and not the memory, where the system can do so."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _rename(draft: Path, path: Path) -> None:
    """Tried for two seconds: a virus scanner may hold a new file."""
    pause = Event()
    for tried in range(1, _TRIES):
        try:
            draft.replace(path)
        except PermissionError:
            pause.wait(_WAIT * tried)
        else:
            return
    draft.replace(path)


def _settle(path: Path) -> None:
    """Force the new name to the medium: by its folder, or where folders cannot, by the file."""
    posix = os.name == "posix"
    handle = os.open(path.parent if posix else path, os.O_RDONLY if posix else os.O_RDWR)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _CANNOT:  # some file systems of sticks cannot sync a folder
            raise
    finally:
        os.close(handle)


def _shown(folder: Path) -> str:
    return isolate(str(folder))


_TOO_SMALL = translate(
    "Medium",
    "There is not enough room in {folder}: the file needs about {needed} MB and {free} MB are"
    " free. Nothing was written, and your work is safe. Make room there, or choose another stick"
    " or folder.",
)
_NO_ROOM = translate(
    "Medium",
    "The place {folder} became full while the file was written ({detail}). The unfinished file was"
    " taken away, and your work is safe. Make room there, or choose another stick or folder.",
)
_READ_ONLY = translate(
    "Medium",
    "Nothing can be written to {folder}: it is locked, or this computer does not allow it"
    " ({detail}). Nothing was written, and your work is safe. Look for the small switch on the"
    " stick, or choose another stick or folder.",
)
_PULLED_OUT = translate(
    "Medium",
    "The place {folder} is not there any more: the stick was pulled out or failed ({detail}). Do"
    " not use what is on it; your work is safe. Put in a stick and prepare the file again.",
)
_FAILED = translate(
    "Medium",
    "The file was not written to {folder}: {detail}. Your work is safe. Choose another stick or"
    " folder and prepare the file again.",
)
_READS_OTHERWISE = translate(
    "Medium",
    "What was written to {folder} reads back otherwise: the stick is failing. The file was taken"
    " away, and your work is safe. Take another stick and prepare the file again.",
)

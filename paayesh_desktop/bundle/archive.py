"""A ZIP file from anywhere, read with hard limits: names are compared and never used as paths.

What `zipfile` would believe is checked before it is asked: the directory at the end is small and is
the file's very end, and the members lie one behind the other, so that nothing is hidden between
them and nothing is unpacked twice.
"""

import os
import re
import struct
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO

from paayesh_desktop.bundle.reading import UnreadableError, opened_plainly
from paayesh_desktop.bundle.wire import MAX_FILE, MAX_MEMBERS
from paayesh_desktop.domain.refusal import Refusal, RefusedError

BEGINNING = b"PK\x03\x04"
ENCRYPTED = b"age-encryption.org/v1"
_END = struct.Struct("<4s4H2LH")
_LOCATOR = 20
_ENTRY = 46
_HEADER = 30
_LONGEST_NAME = 128
_PACKED = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
"""What `zipfile` raises at damaged files."""


class Archive:
    """An open ZIP file whose members' names all match *names*; to be closed."""

    def __init__(self, path: Path, names: re.Pattern[str], mark: str) -> None:
        """*mark* is the name without which it is no file of this kind. Raises RefusedError, and
        UserError where the system does not give the file."""
        self.path = path
        self._file = opened_plainly(path)
        try:
            self.size = self._measured()
            self._zip = self._open()
            self._members = {info.orig_filename: info for info in self._zip.infolist()}
            self._check(names, mark)
        except BaseException:
            self._file.close()
            raise

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._members)

    def close(self) -> None:
        self._zip.close()
        self._file.close()

    def length(self, name: str) -> int:
        """How many bytes the member says that it unpacks to."""
        return self._members[name].file_size

    def read(self, name: str, limit: int) -> bytes:
        """A whole member, of at most *limit* bytes. KeyError where there is none."""
        info = self._members[name]
        if info.file_size > limit:
            raise RefusedError(Refusal.TOO_LARGE, f"{name} has more than {limit} bytes")
        try:
            with self._zip.open(info) as member:
                data = member.read(limit + 1)
        except _BROKEN as error:
            raise RefusedError(Refusal.DAMAGED, f"{name}: {error}") from error
        except OSError as error:
            raise UnreadableError(self.path, error) from error
        if len(data) != info.file_size:
            raise RefusedError(Refusal.DAMAGED, f"{name} is cut off")
        return data

    def _measured(self) -> int:
        try:
            size = os.fstat(self._file.fileno()).st_size
            beginning = self._file.read(len(ENCRYPTED))
            self._file.seek(0)
        except OSError as error:
            raise UnreadableError(self.path, error) from error
        if beginning == ENCRYPTED:
            raise RefusedError(Refusal.ENCRYPTED)
        if size > MAX_FILE:
            raise RefusedError(Refusal.TOO_LARGE, f"{size} bytes")
        if not beginning.startswith(BEGINNING):
            emptied = not beginning.strip(b"\0")  # a stick pulled out leaves nothing, or zeros
            raise RefusedError(Refusal.DAMAGED if emptied else Refusal.NOT_A_BUNDLE)
        return size

    def _open(self) -> zipfile.ZipFile:
        try:
            self._start, self._count = _directory(self._file, self.size)
            return zipfile.ZipFile(self._file)
        except _BROKEN as error:
            if isinstance(error.__context__, OSError):  # which `zipfile` takes for damage
                raise UnreadableError(self.path, error.__context__) from error
            raise RefusedError(Refusal.DAMAGED, str(error)) from error
        except OSError as error:
            raise UnreadableError(self.path, error) from error

    def _check(self, names: re.Pattern[str], mark: str) -> None:
        infos = self._zip.infolist()
        if mark not in self._members:
            raise RefusedError(Refusal.NOT_A_BUNDLE, f"there is no {mark}")
        if len(infos) != self._count:
            raise RefusedError(Refusal.DAMAGED, "the directory has another length")
        if len(self._members) != len(infos):
            raise RefusedError(Refusal.MALFORMED, "two members have one name")
        for info in infos:
            if names.match(info.orig_filename) is None:
                raise RefusedError(Refusal.MALFORMED, f"a member called {info.orig_filename!r}")
            if info.flag_bits or info.extra or info.comment or info.compress_type not in _PACKED:
                raise RefusedError(Refusal.MALFORMED, f"{info.orig_filename} is packed strangely")
        if not _in_a_row(infos, self._start):
            raise RefusedError(Refusal.DAMAGED, "the members do not follow one another")


def _in_a_row(infos: list[zipfile.ZipInfo], end: int) -> bool:
    """Whether the members fill the file up to *end*, one behind the other."""
    at = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset != at:
            return False
        at += _HEADER + len(info.orig_filename) + info.compress_size
    return at == end


def _directory(file: BinaryIO, size: int) -> tuple[int, int]:
    """Where the directory at the end starts and how many entries it has; BadZipFile where it is not
    as this program writes it (one disk, no comment, no 64-bit lengths)."""
    file.seek(max(0, size - _END.size - _LOCATOR))
    tail = file.read(_END.size + _LOCATOR)
    if len(tail) != _END.size + _LOCATOR:
        raise zipfile.BadZipFile("too short")
    signature, disk, first, here, count, length, start, comment = _END.unpack(tail[_LOCATOR:])
    plain = signature == b"PK\x05\x06" and not (disk or first or comment) and here == count
    if not plain or tail.startswith(b"PK\x06\x07"):
        raise zipfile.BadZipFile("no plain end")
    if start + length + _END.size != size or length > count * (_ENTRY + _LONGEST_NAME):
        raise zipfile.BadZipFile("the directory is not at the end")
    if count > MAX_MEMBERS:
        raise RefusedError(Refusal.TOO_LARGE, f"{count} members")
    return start, count

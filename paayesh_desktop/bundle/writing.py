"""Writing a file of the exchange: the same contents give the same bytes, and it is read back as its
receiver would before it gets its name."""

import hashlib
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, TypeVar

from paayesh_desktop.bundle import canonical
from paayesh_desktop.bundle.bundle_file import (
    CONTENTS,
    MANIFEST,
    BundleFile,
    blob_name,
    registry_name,
    relay_name,
    segment_name,
)
from paayesh_desktop.bundle.placing import place
from paayesh_desktop.bundle.reading import fingerprint_of
from paayesh_desktop.bundle.wire import MAX_MEMBERS
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate

T = TypeVar("T")
_LEVEL = 6
_EARLIEST = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file shall carry. Segments and attachments are named by their SHA-256 in hexadecimal
    and asked for one at a time, so their mappings may be lazy."""

    main: bytes
    relayed: tuple[bytes, ...] = ()
    registries: Mapping[int, bytes] = field(default_factory=dict[int, bytes])
    segments: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    blobs: Mapping[str, Path | bytes] = field(default_factory=dict[str, Path | bytes])

    @property
    def names(self) -> list[str]:
        """The members but the first two, in their order."""
        relayed = sorted(hashlib.sha256(raw).hexdigest() for raw in self.relayed)
        return [
            *(registry_name(version) for version in sorted(self.registries)),
            *map(relay_name, relayed),
            *map(segment_name, sorted(self.segments)),
            *map(blob_name, sorted(self.blobs)),
        ]

    @property
    def least(self) -> int:
        """The bytes that it takes at least: attachments are not packed, and lines shrink."""
        envelopes = (self.main, *self.relayed, *self.registries.values())
        return sum(map(length_of, self.blobs.values())) + sum(map(len, envelopes)) // 2


@dataclass(frozen=True, slots=True)
class Written:
    """A file that is on its medium: whole, read back, safe to be taken out."""

    path: Path
    sha256: bytes
    size: int


def write(
    path: Path,
    contents: Contents,
    check: Callable[[Path], None],
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write *contents* to *path*; *check* verifies the unnamed file as its receiver would.

    *progress* hears (done, total) in members, written and read back. Raises InterruptedError when
    *cancelled* says so, UserError where the medium fails, what *check* raises, and ValueError for
    what needs several `volumes`.
    """
    names = contents.names
    if len(names) + 2 > MAX_MEMBERS:
        raise ValueError("too many members for one file: see volumes")
    total = 2 * len(names) + 1
    digest, size = b"", 0

    def told(done: int) -> None:
        if cancelled is not None and cancelled():
            raise InterruptedError
        if progress is not None:
            progress(done, total)

    def fill(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", allowZip64=False) as archive:
            for done, (name, data) in enumerate(_members(contents, names)):
                told(max(0, done - 2))
                packing = zipfile.ZIP_STORED if name.startswith("blob/") else zipfile.ZIP_DEFLATED
                archive.writestr(_plain(name), data, packing, _LEVEL)

    def read_back(draft: Path) -> None:
        nonlocal digest, size
        with BundleFile(draft) as file:
            file.read_all(lambda done, _count: told(len(names) + done))
        check(draft)
        digest, size = fingerprint_of(draft), draft.stat().st_size

    try:
        place(path, fill, read_back, needed=contents.least)
    except zipfile.LargeZipFile as error:
        raise ValueError("too large for one file: see volumes") from error
    if progress is not None:
        progress(total, total)
    return Written(path, digest, size)


def length_of(blob: Path | bytes) -> int:
    """The bytes of an attachment, wherever it is."""
    return len(blob) if isinstance(blob, bytes) else _here(blob, lambda: blob.stat().st_size)


def _members(contents: Contents, names: list[str]) -> Iterator[tuple[str, bytes]]:
    yield MANIFEST, contents.main
    yield CONTENTS, canonical.encode(names)
    for version in sorted(contents.registries):
        yield registry_name(version), contents.registries[version]
    relayed = {hashlib.sha256(raw).hexdigest(): raw for raw in contents.relayed}
    for sha256 in sorted(relayed):
        yield relay_name(sha256), relayed[sha256]
    for sha256 in sorted(contents.segments):
        yield segment_name(sha256), _sound(contents.segments[sha256], sha256)
    for sha256 in sorted(contents.blobs):
        blob = contents.blobs[sha256]
        data = blob if isinstance(blob, bytes) else _here(blob, blob.read_bytes)
        yield blob_name(sha256), _sound(data, sha256)


def _here(blob: Path, asked: Callable[[], T]) -> T:
    """What is asked of a file of this computer, whose failing is not the medium's."""
    try:
        return asked()
    except OSError as error:
        raise UserError(_DAMAGED_HERE, name=blob.name[:12]) from error


def _sound(data: bytes, sha256: str) -> bytes:
    if hashlib.sha256(data).hexdigest() != sha256:
        raise UserError(_DAMAGED_HERE, name=sha256[:12])
    return data


def _plain(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EARLIEST)
    info.create_system = 3  # the same on every system
    info.external_attr = 0o600 << 16
    return info


_DAMAGED_HERE = translate(
    "Medium",
    "Something that should go out is damaged on this computer (number {name}). Nothing was written."
    " Let the program check itself in the settings, under care of the data; it says what to do.",
)

"""A file of the exchange (``.pbz``): its members by what they mean, each read within its limit.

Nothing is judged here but the file itself; who signed it and what it may say is for `verification`.
"""

import hashlib
import re
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import TracebackType

from paayesh_desktop.bundle import canonical
from paayesh_desktop.bundle.archive import Archive
from paayesh_desktop.bundle.wire import (
    MAX_BLOB,
    MAX_MANIFEST,
    MAX_REGISTRY,
    MAX_SEGMENT,
    Blob,
    Listed,
)
from paayesh_desktop.domain.refusal import Refusal, RefusedError

MANIFEST = "manifest.dsse.json"
CONTENTS = "contents.json"
_NAME = re.compile(
    r"\A(manifest\.dsse\.json|contents\.json|registry/[1-9][0-9]{0,6}\.dsse\.json"
    r"|relay/[0-9a-f]{64}\.dsse\.json|seg/[0-9a-f]{64}|blob/[0-9a-f]{64})\Z"
)
_MAX_ENVELOPES = 128 << 20
_MAX_UNPACKED = 4 << 30


def segment_name(sha256: str) -> str:
    return f"seg/{sha256}"


def blob_name(sha256: str) -> str:
    return f"blob/{sha256}"


def relay_name(sha256: str) -> str:
    return f"relay/{sha256}.dsse.json"


def registry_name(version: int) -> str:
    return f"registry/{version}.dsse.json"


class BundleFile:
    """An open file. Raises RefusedError (NOT_A_BUNDLE, DAMAGED, TOO_LARGE, ENCRYPTED, MALFORMED),
    and UnreadableError where the system does not give it.

    It stays open while it is used, so what was verified is what is read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._archive = Archive(path, _NAME, MANIFEST)
        try:
            self._check()
        except BaseException:
            self._archive.close()
            raise

    def __enter__(self) -> "BundleFile":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._archive.close()

    @property
    def size(self) -> int:
        return self._archive.size

    @cached_property
    def main(self) -> bytes:
        """The envelope of the maker's manifest."""
        return self._archive.read(MANIFEST, MAX_MANIFEST)

    @cached_property
    def relayed(self) -> dict[str, bytes]:
        """Other envelopes by their SHA-256, in hexadecimal."""
        found: dict[str, bytes] = {}
        for sha256 in sorted(self._named("relay/")):
            raw = self._archive.read(relay_name(sha256), MAX_MANIFEST)
            if hashlib.sha256(raw).hexdigest() != sha256:
                raise RefusedError(Refusal.DAMAGED, f"relayed manifest {sha256}")
            found[sha256] = raw
        return found

    @cached_property
    def registries(self) -> dict[int, bytes]:
        """Envelopes of registries of keys by their version, in its order."""
        versions = sorted(int(version) for version in self._named("registry/"))
        return {
            version: self._archive.read(registry_name(version), MAX_REGISTRY)
            for version in versions
        }

    @cached_property
    def segments(self) -> frozenset[str]:
        """The SHA-256 of every segment that is carried, as its name says."""
        return self._named("seg/")

    @cached_property
    def blobs(self) -> frozenset[str]:
        """The SHA-256 of every attachment that is carried, as its name says."""
        return self._named("blob/")

    def carries(self, sha256: str) -> bool:
        """Whether this segment is in the file."""
        return sha256 in self.segments

    def has_blob(self, sha256: str) -> bool:
        """Whether this attachment is in the file."""
        return sha256 in self.blobs

    def fits(self, one: Listed | Blob) -> bool:
        """Whether a carried segment or attachment unpacks to the size that was signed."""
        name = segment_name if isinstance(one, Listed) else blob_name
        return self._archive.length(name(one.sha256)) == one.bytes

    def segment(self, listed: Listed) -> bytes:
        """The lines of a segment, as long as its manifest says and what its name says. KeyError
        where the file does not carry it."""
        return self._exact(segment_name(listed.sha256), listed.bytes)

    def blob(self, blob: Blob) -> bytes:
        """An attachment; as `segment`."""
        return self._exact(blob_name(blob.sha256), blob.bytes)

    def read_all(
        self,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Read every segment and attachment once. InterruptedError when *cancelled* says so."""
        names = [segment_name(sha256) for sha256 in sorted(self.segments)]
        names += [blob_name(sha256) for sha256 in sorted(self.blobs)]
        for done, name in enumerate(names):
            if cancelled is not None and cancelled():
                raise InterruptedError
            if progress is not None:
                progress(done, len(names))
            limit = MAX_BLOB if name.startswith("blob/") else MAX_SEGMENT
            self._exact(name, min(self._archive.length(name), limit))

    def _exact(self, name: str, size: int) -> bytes:
        data = self._archive.read(name, size)
        digest = hashlib.sha256(data).hexdigest()
        if len(data) != size or digest != name.rpartition("/")[2]:
            raise RefusedError(Refusal.DAMAGED, f"{name} is something else")
        return data

    def _named(self, folder: str) -> frozenset[str]:
        """What the members of a folder are called, without the ending."""
        names = (name for name in self._archive.names if name.startswith(folder))
        return frozenset(name.removeprefix(folder).partition(".")[0] for name in names)

    def _check(self) -> None:
        names, length = self._archive.names, self._archive.length
        envelopes = [name for name in names if name.startswith(("relay/", "registry/"))]
        if sum(map(length, envelopes)) > _MAX_ENVELOPES or sum(map(length, names)) > _MAX_UNPACKED:
            raise RefusedError(Refusal.TOO_LARGE, "unpacks to too much")
        if CONTENTS not in names:
            raise RefusedError(Refusal.DAMAGED, "the list of contents is missing")
        raw = self._archive.read(CONTENTS, MAX_MANIFEST)
        listed = canonical.decode(raw, list[str], "contents", Refusal.DAMAGED)
        if len(listed) != len(names) - 2 or frozenset({*listed, MANIFEST, CONTENTS}) != names:
            raise RefusedError(Refusal.DAMAGED, "the members are not those of the list")

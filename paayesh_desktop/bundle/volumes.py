"""Contents that are too large for one file, as several: the same manifests, each with another part
of what they list. They may be read in any order, and each by itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from paayesh_desktop.bundle import canonical, envelope
from paayesh_desktop.bundle.wire import BUNDLE, MAX_MEMBERS, Manifest
from paayesh_desktop.bundle.writing import Contents, length_of

V = TypeVar("V")
LIMIT = 1 << 30


def volumes(contents: Contents, limit: int = LIMIT, most: int = MAX_MEMBERS) -> list[Contents]:
    """*contents* in files of at most *limit* bytes (unpacked; what is larger by itself is alone)
    and *most* members: the segments first, then the attachments."""
    room = most - len(contents.relayed) - len(contents.registries) - 2
    lengths = _lengths(contents)
    items = [(name, lengths[name]) for name in sorted(contents.segments)]
    items += [(name, length_of(contents.blobs[name])) for name in sorted(contents.blobs)]
    parts, size = [set[str]()], 0
    for name, length in items:
        if parts[-1] and (size + length > limit or len(parts[-1]) >= room):
            parts.append(set())
            size = 0
        parts[-1].add(name)
        size += length
    return [
        replace(
            contents,
            segments=_Some(contents.segments, frozenset(part & contents.segments.keys())),
            blobs=_Some(contents.blobs, frozenset(part & contents.blobs.keys())),
        )
        for part in parts
    ]


@dataclass(frozen=True)
class _Some(Mapping[str, V]):
    """A part of a mapping that may be lazy."""

    whole: Mapping[str, V]
    names: frozenset[str]

    def __getitem__(self, name: str) -> V:
        if name not in self.names:
            raise KeyError(name)
        return self.whole[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)


def _lengths(contents: Contents) -> dict[str, int]:
    """How long the segments are that our own manifests list."""
    found: dict[str, int] = {}
    for raw in (contents.main, *contents.relayed):
        manifest = canonical.decode(envelope.said(raw, BUNDLE), Manifest, "manifest")
        found.update({one.sha256: one.bytes for one in manifest.segments})
    return found

"""Contents that are too large for one file, as several: the same manifest, each with other
attachments; they may be read in any order, and each by itself."""

from dataclasses import replace
from pathlib import Path

from paayesh_desktop.bundle.writing import Contents, length_of

LIMIT = 1 << 30


def volumes(contents: Contents, limit: int = LIMIT) -> tuple[Contents, ...]:
    """*contents* in files with at most *limit* bytes of attachments each (a larger attachment alone
    in its own); the first one carries the segments."""
    parts: list[dict[str, Path | bytes]] = [{}]
    size = 0
    for sha256 in sorted(contents.blobs):
        blob = contents.blobs[sha256]
        length = length_of(blob)
        if parts[-1] and size + length > limit:
            parts.append({})
            size = 0
        parts[-1][sha256] = blob
        size += length
    first, *others = parts
    return (
        replace(contents, blobs=first),
        *(replace(contents, segments={}, blobs=blobs) for blobs in others),
    )

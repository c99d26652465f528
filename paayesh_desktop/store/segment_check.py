"""Sealed segments held against what was signed: whoever edits the file cannot sign anew.

SHA-256 of all segments takes half a second for a million rows (``exchange.md`` §4).
"""

import hashlib
import zlib
from collections.abc import Callable, Iterator, Sequence
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.store.segments import Segments

Signed = Callable[[bytes], Sequence[bytes] | None]
"""From a manifest's envelope to the digests of the segments that it lists, in their order; None
where no known key has signed it as it is."""


def segment_problems(connection: sa.Connection, signed: Signed | None) -> Iterator[Sentence]:
    """A sentence for every segment that is not what its desk has signed, or cannot be read."""
    segments = Segments(connection)
    for origin, feed, _ in segments.lineages():
        listed = segments.digests(origin, feed)
        envelope = segments.manifest(origin, feed)
        if signed is not None and envelope is not None:
            proof = signed(envelope)
            if proof is None:
                yield _UNSIGNED.fill(origin=str(origin)[:8])
            else:
                listed[: len(proof)] = proof
        for seq in sorted(segments.held(origin, feed)):
            if not _is_whole(segments, (origin, feed, seq), listed):
                yield _ALTERED.fill(origin=str(origin)[:8], number=seq)


def _is_whole(segments: Segments, place: tuple[UUID, str, int], listed: Sequence[bytes]) -> bool:
    *_, seq = place
    try:
        raw = segments.data(*place)
    except (KeyError, zlib.error):
        return False
    return seq <= len(listed) and hashlib.sha256(raw).digest() == listed[seq - 1]


_ALTERED = translate(
    "Store",
    "Export {number} of desk {origin} is not what was signed: somebody or something changed the"
    " database from outside. Restore the last backup in which it was still whole, or ask the other"
    " side for a full file.",
)
_UNSIGNED = translate(
    "Store",
    "The list of exports of desk {origin} bears no valid signature: somebody or something changed"
    " the database from outside. Restore the last backup in which it was still whole.",
)

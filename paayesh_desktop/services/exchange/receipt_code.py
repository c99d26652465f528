"""The code that both ends of a telephone can name: what one desk holds of another's work."""

import hashlib
from uuid import UUID

from paayesh_desktop.bundle.wire import ALL, party_feed
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.store.segments import Segments


def receipt_chain(
    segments: Segments, origin: UUID, party: UUID, reader: UUID, upto: tuple[int, int]
) -> bytes:
    """What *origin* (of *party*) sealed for *reader*: its feed for everybody up to the first number
    of *upto*; the committee's private feed counts too, up to the second."""
    everybody = segments.chain(origin, ALL, upto[0])
    if party != COMMITTEE:
        return everybody
    private = segments.chain(origin, party_feed(reader), upto[1])
    return hashlib.sha256(everybody + private).digest()


def sealed(segments: Segments, origin: UUID, reader: UUID) -> tuple[int, int]:
    """How many segments of both feeds there are."""
    private = segments.listed(origin, party_feed(reader))
    return len(segments.listed(origin, ALL)), len(private)


def held(segments: Segments, origin: UUID, reader: UUID) -> tuple[int, int]:
    """How far both feeds are here without a gap."""
    return segments.contiguous(origin, ALL), segments.contiguous(origin, party_feed(reader))

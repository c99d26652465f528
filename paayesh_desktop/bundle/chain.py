"""The chain code names a whole history of segments: chain 0 is 32 zeros, chain i the SHA-256 of
chain i-1 and the digest of segment i."""

import hashlib
from collections.abc import Iterable
from itertools import accumulate

START = bytes(32)


def chain(sha256s: Iterable[bytes]) -> list[bytes]:
    """chain 0 … chain n of *n* segments, in their order."""
    return list(accumulate(sha256s, _linked, initial=START))


def _linked(before: bytes, segment: bytes) -> bytes:
    return hashlib.sha256(before + segment).digest()

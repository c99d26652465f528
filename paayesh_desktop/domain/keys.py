"""Keys of rows: 16 bytes, ordered by time where that keeps the database small.

New rows get a UUIDv7. Reference data gets a UUIDv5 of its kind and code, the same on every desk. A
row that is known by what it is about (the result of an indicator, a unit and a period) gets a
UUIDv8 of exactly that, so that two desks which enter the same thing meet in one row, not in two.
"""

import hashlib
import secrets
import time
from datetime import UTC, date, datetime
from uuid import UUID, uuid5

_REFERENCE = UUID("b3c1a5de-6c0e-5f7a-9a55-0f2c7a1d4e10")
_LATEST = 253_370_764_800_000
"""The first instant of the year 9999: a key may name a later one, a calendar hardly."""
_VARIANT = 0b10 << 62
_VARIANT_MASK = (1 << 62) - 1


def new_key(at: int | None = None) -> UUID:
    """A UUIDv7 (RFC 9562) of now, or of *at* milliseconds since 1970 UTC."""
    milliseconds = time.time_ns() // 1_000_000 if at is None else at
    return _timed(milliseconds, 7, secrets.randbits(74))


def reference_key(kind: str, code: str) -> UUID:
    """The key of reference data, derived from its code."""
    return uuid5(_REFERENCE, f"{kind}/{code}")


def natural_key(kind: str, start: date, *parts: UUID | str | None) -> UUID:
    """The key of the one row of *kind* about *parts* in the period that begins on *start*."""
    at = datetime(start.year, start.month, start.day, tzinfo=UTC).timestamp()
    about = "/".join((kind, *(str(part or "-") for part in parts)))
    digest = hashlib.sha256(about.encode()).digest()
    return _timed(max(0, int(at) * 1000), 8, int.from_bytes(digest[:10]) >> 6)


def made_on(key: UUID) -> date:
    """The day that a key with a time in it tells."""
    return datetime.fromtimestamp(min(key.int >> 80, _LATEST) / 1000, UTC).date()


def _timed(milliseconds: int, version: int, bits: int) -> UUID:
    high = (milliseconds & ((1 << 48) - 1)) << 16 | version << 12 | bits >> 62
    return UUID(int=high << 64 | _VARIANT | bits & _VARIANT_MASK)

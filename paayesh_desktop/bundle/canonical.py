"""Canonical bytes of what is signed, and strict reading of what came: two ends of one thing.

Canonical means RFC 8785 on a restricted profile: sorted ASCII keys, no floats, small integers; then
the encoder's sorted order gives those very bytes (``exchange.md`` §1.2).
"""

from typing import TypeVar

import msgspec

from paayesh_desktop.domain.refusal import Refusal, RefusedError

T = TypeVar("T")
_ENCODER = msgspec.json.Encoder(order="sorted")


def encode(value: object) -> bytes:
    """The one spelling of *value*."""
    return _ENCODER.encode(value)


def decode(raw: bytes, wanted: type[T], what: str, code: Refusal = Refusal.MALFORMED) -> T:
    """*raw* as a *wanted*, or RefusedError, however it is broken (also by nesting too deep)."""
    try:
        return msgspec.json.decode(raw, type=wanted)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise RefusedError(code, f"{what}: {error}") from error

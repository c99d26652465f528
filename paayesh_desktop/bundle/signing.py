"""Keys that sign (Ed25519), and the names by which they are known.

A key's id is derived here from the key itself; an id that somebody else wrote is only a hint.
"""

import hashlib
from dataclasses import dataclass, field
from functools import cached_property

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

LENGTH = 32
_KEY = b"paayesh-key-v1\0"
_FIELD = 2**255 - 19
_WEAK_ROOT = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD83D3D706A17C7
_WEAK = {0, 1, _FIELD - 1, _WEAK_ROOT, _FIELD - _WEAK_ROOT}


@dataclass(frozen=True)
class SigningKey:
    """A secret key: whoever has its *seed* (32 bytes) can sign in its name."""

    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.seed) != LENGTH:
            raise ValueError(f"a seed has {LENGTH} bytes")

    @classmethod
    def generate(cls) -> "SigningKey":
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def from_seed(cls, seed: bytes) -> "SigningKey":
        return cls(seed)

    @cached_property
    def private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)

    @cached_property
    def public(self) -> bytes:
        return self.private.public_key().public_bytes_raw()

    @cached_property
    def keyid(self) -> str:
        return keyid(self.public)


def keyid(public: bytes) -> str:
    """The id of a public key: 64 hexadecimal digits."""
    return hashlib.sha256(_KEY + public).hexdigest()


def may_count(public: bytes) -> bool:
    """Whether a signature of this key says anything.

    Under the few points of small order anybody can make signatures that hold; and a point that is
    written in more than one way could count twice.
    """
    if len(public) != LENGTH:
        return False
    height = int.from_bytes(public, "little") & ((1 << 255) - 1)
    return height < _FIELD and height not in _WEAK

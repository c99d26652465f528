"""A secret at rest: under a passphrase by Argon2id, sealed with AES-256-GCM.

Everything but the sealed bytes is authenticated with them, so nobody can make guessing cheaper
without being noticed; and what a try may cost is bounded before it is paid.
"""

import secrets
from collections.abc import Callable
from typing import Annotated, Literal

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from paayesh_desktop.bundle import canonical
from paayesh_desktop.bundle.wire import Short
from paayesh_desktop.domain.passphrase import Cost, folded
from paayesh_desktop.domain.refusal import Refusal, RefusedError

_KEY = 32
_SALT = 16
_NONCE = 12
_LONGEST = 1024
_LONGEST_TEXT = 8192


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """*m* in KiB, *t* passes, *p* lanes; *public* says to whom the secret belongs."""

    v: Literal[1]
    alg: Literal["aes-256-gcm"]
    kdf: Literal["argon2id"]
    m: int
    t: int
    p: int
    salt: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
    nonce: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{24}\Z")]
    public: Short


class _Wrapped(_Header, frozen=True, forbid_unknown_fields=True):
    ct: Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{2})+\Z")]


def wrap(secret: bytes, passphrase: str, *, public: str, cost: Cost | None = None) -> str:
    """*secret* as a text that only *passphrase* opens again; *public* is told to everybody."""
    if not 1 <= len(secret) <= _LONGEST:
        raise ValueError("no secret of this length is kept")
    paid = cost or Cost()
    header = _Header(
        1,
        "aes-256-gcm",
        "argon2id",
        paid.memory,
        paid.passes,
        paid.lanes,
        secrets.token_hex(_SALT),
        secrets.token_hex(_NONCE),
        public,
    )
    sealed = _cipher(header, passphrase).encrypt(
        bytes.fromhex(header.nonce), secret, canonical.encode(header)
    )
    wrapped = _Wrapped(**msgspec.structs.asdict(header), ct=sealed.hex())
    return canonical.encode(wrapped).decode()


def unwrap(text: str, passphrase: str) -> bytes:
    """The secret. Raises RefusedError: WRONG_PASSPHRASE (or something was changed), MALFORMED."""
    wrapped = _read(text)
    header = _Header(**{name: getattr(wrapped, name) for name in _Header.__struct_fields__})
    sealed = bytes.fromhex(wrapped.ct)
    try:
        return _cipher(header, passphrase).decrypt(
            bytes.fromhex(header.nonce), sealed, canonical.encode(header)
        )
    except InvalidTag as error:
        raise RefusedError(Refusal.WRONG_PASSPHRASE) from error


def public_of(text: str) -> str:
    """To whom the wrapped secret belongs, as it says; `unwrap` proves it."""
    return _read(text).public


def _read(text: str) -> _Wrapped:
    if len(text) > _LONGEST_TEXT:
        raise RefusedError(Refusal.MALFORMED, "wrapped key is too long")
    wrapped = canonical.decode(text.encode(errors="replace"), _Wrapped, "wrapped key")
    if not Cost(wrapped.m, wrapped.t, wrapped.p).is_believable():
        raise RefusedError(Refusal.MALFORMED, "wrapped key asks for too much or too little")
    return wrapped


def _cipher(header: _Header, passphrase: str) -> AESGCM:
    derive: Callable[[bytes], bytes] = Argon2id(
        salt=bytes.fromhex(header.salt),
        length=_KEY,
        iterations=header.t,
        lanes=header.p,
        memory_cost=header.m,
    ).derive
    return AESGCM(derive(folded(passphrase).encode()))

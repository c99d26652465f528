"""Signed bytes: a DSSE envelope (spec 1.0.2), by securesystemslib.

What is signed is the payload's type and its very bytes. An envelope has one spelling only, so its
SHA-256 names it, and nothing can be hidden beside what is signed.
"""

from collections.abc import Iterable
from typing import Annotated

import msgspec

from paayesh_desktop.bundle import canonical
from paayesh_desktop.bundle.signing import SigningKey, keyid
from paayesh_desktop.bundle.wire import Hex
from paayesh_desktop.domain.refusal import Refusal, RefusedError

_MOST_SIGNATURES = 32


class _Signature(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    keyid: Hex
    sig: Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]


class _Sealed(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="camel"):
    payload: bytes
    payload_type: Annotated[str, msgspec.Meta(max_length=200)]
    signatures: Annotated[
        tuple[_Signature, ...], msgspec.Meta(min_length=1, max_length=_MOST_SIGNATURES)
    ]


def seal(payload_type: str, payload: bytes, *keys: SigningKey) -> bytes:
    """*payload*, signed by every one of *keys*."""
    return _signed(_Sealed(payload, payload_type, ()), keys)


def countersigned(raw: bytes, key: SigningKey) -> bytes:
    """The envelope with one more signature."""
    return _signed(_read(raw), [key])


def opened(raw: bytes, payload_type: str, publics: Iterable[bytes], threshold: int = 1) -> bytes:
    """The payload, when at least *threshold* different keys of *publics* have signed it.

    Raises RefusedError: MALFORMED, NEWER_PROGRAM, UNKNOWN_KEY, WRONG_SIGNATURE.
    """
    sealed = _read(raw)
    _expect(sealed.payload_type, payload_type)
    signed = {one.keyid: one.sig for one in sealed.signatures}
    known = [public for public in publics if keyid(public) in signed]
    if not known:
        raise RefusedError(Refusal.UNKNOWN_KEY, f"signed by {', '.join(signed)}")
    from paayesh_desktop.bundle import dsse  # noqa: PLC0415 - 0.1 s that only exchanging pays

    if not dsse.enough(payload_type, sealed.payload, signed, known, threshold):
        raise RefusedError(Refusal.WRONG_SIGNATURE, f"{threshold} needed of {', '.join(signed)}")
    return sealed.payload


def signed_by(raw: bytes, payload_type: str, publics: Iterable[bytes]) -> tuple[bytes, ...]:
    """Those of *publics* whose signature holds, each once."""
    from paayesh_desktop.bundle import dsse  # noqa: PLC0415 - as above

    payload = said(raw, payload_type)
    signed = {one.keyid: one.sig for one in _read(raw).signatures}
    return tuple(
        public
        for public in dict.fromkeys(publics)
        if dsse.enough(payload_type, payload, signed, [public], 1)
    )


def said(raw: bytes, payload_type: str) -> bytes:
    """The payload, unverified: for what shows somebody's words before they are trusted."""
    sealed = _read(raw)
    _expect(sealed.payload_type, payload_type)
    return sealed.payload


def signers(raw: bytes) -> tuple[str, ...]:
    """The ids of the keys that are said to have signed: hints, not facts."""
    return tuple(one.keyid for one in _read(raw).signatures)


def _signed(sealed: _Sealed, keys: Iterable[SigningKey]) -> bytes:
    from paayesh_desktop.bundle import dsse  # noqa: PLC0415 - as above

    had = {one.keyid: one.sig for one in sealed.signatures}
    made = dsse.signatures(sealed.payload_type, sealed.payload, keys)
    both = tuple(_Signature(name, sig) for name, sig in (had | made).items())
    return _written(msgspec.structs.replace(sealed, signatures=both))


def _written(sealed: _Sealed) -> bytes:
    ordered = sorted(sealed.signatures, key=lambda signature: signature.keyid)
    return canonical.encode(msgspec.structs.replace(sealed, signatures=tuple(ordered)))


def _read(raw: bytes) -> _Sealed:
    sealed = canonical.decode(raw, _Sealed, "envelope")
    ids = [one.keyid for one in sealed.signatures]
    if _written(sealed) != raw or len(set(ids)) != len(ids):
        raise RefusedError(Refusal.MALFORMED, "envelope is not spelt as it should be")
    return sealed


def _expect(found: str, wanted: str) -> None:
    if found == wanted:
        return
    family = wanted.rsplit(".v", 1)[0]
    newer = found.startswith(f"{family}.v")
    raise RefusedError(
        Refusal.NEWER_PROGRAM if newer else Refusal.MALFORMED, f"payload type {found!r}"
    )

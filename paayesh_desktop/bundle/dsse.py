"""Signing and counting signatures by securesystemslib: the one module that knows the library.

The library counts by key id, so the ids given to it are those derived from the keys themselves.
Importing it takes a tenth of a second: `envelope` does so when the first file is exchanged.
"""

from collections.abc import Iterable, Mapping

from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import (
    CryptoSigner,  # pyright: ignore[reportPrivateImportUsage] - its documentation says so
    Signature,  # pyright: ignore[reportPrivateImportUsage]
    SSlibKey,  # pyright: ignore[reportPrivateImportUsage]
)

from paayesh_desktop.bundle.signing import SigningKey, keyid

_ED25519 = "ed25519"


def signatures(payload_type: str, payload: bytes, keys: Iterable[SigningKey]) -> dict[str, bytes]:
    """The signature of each of *keys*, by its id."""
    envelope = Envelope(payload, payload_type, {})
    for key in keys:
        envelope.sign(CryptoSigner(key.private, _key(key.public)))
    return {name: bytes.fromhex(one.signature) for name, one in envelope.signatures.items()}


def enough(
    payload_type: str,
    payload: bytes,
    signed: Mapping[str, bytes],
    publics: Iterable[bytes],
    threshold: int,
) -> bool:
    """Whether at least *threshold* different keys of *publics* have signed."""
    keys = {key.keyid: key for key in map(_key, publics)}
    found = {name: Signature(name, one.hex()) for name, one in signed.items()}
    try:
        Envelope(payload, payload_type, found).verify(list(keys.values()), threshold)
    except (VerificationError, ValueError):  # ValueError: there are fewer keys than the threshold
        return False
    return True


def _key(public: bytes) -> SSlibKey:
    return SSlibKey(keyid(public), _ED25519, _ED25519, {"public": public.hex()})

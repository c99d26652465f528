"""The age key of a desk, which opens what was encrypted for it: made from its signing key.

So there is one secret, one passphrase and one recovery sheet. The age format writes keys in Bech32
(BIP 173).
"""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from paayesh_desktop.bundle.signing import SigningKey

_ABOUT = b"paayesh-open-v1"
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def identity(key: SigningKey) -> str:
    """The secret that opens; as good as the signing key itself, so never to be written down."""
    return _bech32("age-secret-key-", _secret(key)).upper()


def recipient(key: SigningKey) -> str:
    """What others encrypt for."""
    public = X25519PrivateKey.from_private_bytes(_secret(key)).public_key().public_bytes_raw()
    return _bech32("age", public)


def _secret(key: SigningKey) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=_ABOUT).derive(key.seed)


def _bech32(prefix: str, data: bytes) -> str:
    bits = "".join(f"{byte:08b}" for byte in data)
    words = [int(bits[place : place + 5].ljust(5, "0"), 2) for place in range(0, len(bits), 5)]
    head = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    rest = _polymod([*head, *words, 0, 0, 0, 0, 0, 0]) ^ 1
    check = [rest >> 5 * (5 - place) & 31 for place in range(6)]
    return f"{prefix}1" + "".join(_LETTERS[word] for word in (*words, *check))


def _polymod(words: list[int]) -> int:
    rest = 1
    for word in words:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ word
        for place, generator in enumerate(_GENERATORS):
            if top >> place & 1:
                rest ^= generator
    return rest

"""Digests as people compare them: thirty digits, and the receipt number read over the telephone."""

import hashlib

from paayesh_desktop.bundle.signing import keyid
from paayesh_desktop.bundle.wire import Root
from paayesh_desktop.domain.check_digit import guard, is_guarded
from paayesh_desktop.domain.passphrase import folded

_ROOT = b"paayesh-root-v1\0"
_DIGITS = 30
_GROUP = 5
_NUMBER = 8


def digits(digest: bytes) -> str:
    """The thirty digits of a digest, in six groups: 99.7 of its bits."""
    number = f"{int.from_bytes(digest) % 10**_DIGITS:0{_DIGITS}}"
    return " ".join(number[start : start + _GROUP] for start in range(0, _DIGITS, _GROUP))


def of_key(public: bytes) -> str:
    """The thirty digits of a desk's key."""
    return digits(bytes.fromhex(keyid(public)))


def of_root(root: Root) -> str:
    """The thirty digits of the keys above all others, with how many of them must sign."""
    keys = b"".join(sorted(bytes.fromhex(key) for key in root.keys))
    return digits(hashlib.sha256(_ROOT + bytes([root.threshold]) + keys).digest())


def plain(text: str) -> str:
    """The digits in *text*, in Latin ones: what was typed on any keyboard, or scanned."""
    return "".join(sign for sign in folded(text) if sign in "0123456789")


def is_fingerprint(text: str) -> bool:
    """Whether *text* holds thirty digits."""
    return len(plain(text)) == _DIGITS


def same(typed: str, shown: str) -> bool:
    """Whether *typed* are the thirty digits *shown*."""
    return is_fingerprint(typed) and plain(typed) == plain(shown)


def receipt_number(chain: bytes) -> str:
    """A chain code as it is told on the telephone: eight digits and one that guards them."""
    number = f"{int.from_bytes(chain) % 10**_NUMBER:0{_NUMBER}}"
    return f"{number[:4]} {number[4:]}-{guard(number)}"


def is_receipt_number(text: str) -> bool:
    """Whether *text* can be a receipt number, or was misheard."""
    number = plain(text)
    return len(number) == _NUMBER + 1 and is_guarded(number)


def same_receipt(typed: str, chain: bytes) -> bool:
    """Whether *typed* is the receipt number of this chain code."""
    return plain(typed) == plain(receipt_number(chain))


def qr(text: str) -> tuple[tuple[bool, ...], ...]:
    """*text* as a QR code: rows of dark and light, without the quiet zone around them."""
    import segno  # noqa: PLC0415 - only whoever shows a code pays for it

    code = segno.make_qr(text, error="m")
    return tuple(tuple(module == 1 for module in row) for row in code.matrix)

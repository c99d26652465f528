"""Passphrases of people: how one is judged, digested and compared. None is kept or logged."""

import re
import secrets
from collections.abc import Callable
from hmac import compare_digest

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from paayesh_desktop.domain.passphrase import Cost, folded
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate

SHORTEST = 8
_LEAST_KINDS = 4
_DIGEST = 32
_SALT = 16
_WRITTEN = re.compile(
    r"argon2id v=19 m=(?P<memory>[0-9]{1,7}) t=(?P<passes>[0-9]{1,2})"
    r" p=(?P<lanes>[0-9]{1,2}) salt=(?P<salt>(?:[0-9a-f]{2}){16,64})"
)


def judge(text: str, name: str) -> None:
    """Raises UserError where *text* is no passphrase for somebody called *name*."""
    typed = folded(text)
    if len(typed) < SHORTEST:
        raise UserError(
            translate(
                "Passphrase",
                "The passphrase is too short: {count} characters are the least. Nothing was"
                " changed. Three words that only you would put together are good and easy to keep"
                " in mind.",
            ),
            count=SHORTEST,
        )
    if search_key(typed) in (search_key(name), search_key(name) * 2):
        raise UserError(
            translate(
                "Passphrase",
                "Your name is the first thing that others would try. Nothing was changed. Choose"
                " another passphrase, such as three words that only you would put together.",
            )
        )
    if len(set(typed)) < _LEAST_KINDS:
        raise UserError(
            translate(
                "Passphrase",
                "The passphrase is the same few characters again and again. Nothing was changed."
                " Choose another one, such as three words that only you would put together.",
            )
        )


def made_up() -> str:
    """A passphrase for one time, in digits that can be told on the telephone."""
    return " ".join(f"{secrets.randbelow(10_000):04}" for _ in range(3))


def digested(text: str, cost: Cost) -> tuple[str, bytes]:
    """What is kept of a passphrase: how it was digested, and the digest."""
    salt = secrets.token_bytes(_SALT)
    written = f"argon2id v=19 m={cost.memory} t={cost.passes} p={cost.lanes} salt={salt.hex()}"
    return written, _digest(text, cost, salt)


def matches(text: str, parameters: str, digest: bytes) -> bool:
    """Whether *text* is the passphrase of this digest. UserError where what is kept is damaged."""
    found = _WRITTEN.fullmatch(parameters)
    if found is None or len(digest) != _DIGEST:
        raise UserError(_DAMAGED)
    cost = Cost(int(found["memory"]), int(found["passes"]), int(found["lanes"]))
    if not cost.is_believable():
        raise UserError(_DAMAGED)
    return compare_digest(_digest(text, cost, bytes.fromhex(found["salt"])), digest)


def _digest(text: str, cost: Cost, salt: bytes) -> bytes:
    make: Callable[[bytes], bytes] = Argon2id(
        salt=salt,
        length=_DIGEST,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    ).derive
    return make(folded(text).encode())


_DAMAGED = translate(
    "Passphrase",
    "What is kept of this passphrase is damaged, so nobody can sign in with it. Your data are not"
    " touched by this. Ask the keeper of the desk for a passphrase for one time.",
)

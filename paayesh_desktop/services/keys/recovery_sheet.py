"""A key on paper: 32 bytes as 16 groups of 5 digits, the last two of them to notice slips."""

import re

from paayesh_desktop.domain.text import search_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate

_SEED = 32
_DIGITS = 80
_GROUP = 5
_MODULUS = 97


def written(seed: bytes) -> tuple[str, ...]:
    """The groups: the seed as a number of 78 digits, then its check digits (ISO 7064, 97-10)."""
    if len(seed) != _SEED:
        raise ValueError("a seed has 32 bytes")
    body = f"{int.from_bytes(seed):0{_DIGITS - 2}}"
    check = _MODULUS + 1 - int(body) * 100 % _MODULUS
    digits = f"{body}{check:02}"
    return tuple(digits[place : place + _GROUP] for place in range(0, _DIGITS, _GROUP))


def read(text: str) -> bytes:
    """The seed of a sheet as somebody typed it, in any digits, with any gaps and line ends.

    Raises UserError where a digit is missing, too many or wrong.
    """
    digits = re.sub(r"[\s\-–—.]+", "", search_key(text))
    if re.fullmatch(r"[0-9]+", digits) is None or len(digits) != _DIGITS:
        raise UserError(
            translate(
                "RecoverySheet",
                "A recovery sheet has 16 groups of 5 digits; these are {count} digits. Nothing was"
                " changed. Compare each group with the sheet and type them again.",
            ),
            count=sum(character.isdigit() for character in digits),
        )
    number = int(digits[:-2])
    if int(digits) % _MODULUS != 1 or number >> (8 * _SEED):
        raise UserError(
            translate(
                "RecoverySheet",
                "A digit of the recovery sheet was mistyped: the check digits at its end do not fit"
                " the others. Nothing was changed. Compare each group with the sheet.",
            )
        )
    return number.to_bytes(_SEED)

"""The code printed on a paper: twelve digits of what it says, and one that guards them.

It is written ``1234 5678 9012-3`` in Latin digits; whoever prints it writes it in the digits of the
paper.
"""

import re

from paayesh_desktop.domain.check_digit import guard, is_guarded
from paayesh_desktop.domain.text import search_key

_DIGITS = 12
_SCANNED = "PAAYESH:"
_TYPED = re.compile(r"(?:paayesh:)?([0-9]{13})")
_JOINTS = re.compile(r"[-\u2010-\u2015_./]")
_DIGIT = "[0-9۰-۹٠-٩]"
_GROUP = f"{_DIGIT}{{4}}"
_LAST = rf"{_GROUP}\s?[-\u2010-\u2015\u2212]\s?{_DIGIT}"
_COPIED = re.compile(rf"\s*({_LAST})\s+({_GROUP})\s+({_GROUP})\s*")
"""As some viewers give it out of a Persian line: the groups from right to left."""
_PRINTED = re.compile(
    rf"(?<!{_DIGIT})(?:{_GROUP}\s?{_GROUP}\s?{_LAST}|{_LAST}\s+{_GROUP}\s+{_GROUP})(?!{_DIGIT})"
)
_MARKS = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


def code(digest: str) -> str:
    """The code of a paper, by the *digest* (hexadecimal) of everything that it says."""
    number = f"{int(digest, 16) % 10**_DIGITS:0{_DIGITS}}"
    return _written(number + guard(number))


def is_code(text: str) -> bool:
    """Whether *text* can be a code, or was mistyped."""
    return read(text) is not None


def read(typed: str) -> str | None:
    """The code in *typed*, written as `code` writes it: in digits of any keyboard, with or without
    spaces and dashes, or as a scanner reads it from the square beside it. None for anything else
    and for a number whose last digit says that it was mistyped."""
    turned = _COPIED.fullmatch(_MARKS.sub("", typed))
    text = "".join(turned.groups()[::-1]) if turned else typed
    found = _TYPED.fullmatch(_JOINTS.sub("", search_key(text)))
    return _written(found[1]) if found and is_guarded(found[1]) else None


def scanned(code: str) -> str:
    """What the square beside the *code* holds."""
    return _SCANNED + "".join(sign for sign in code if sign.isdigit())


def printed_in(text: str) -> tuple[str, ...]:
    """The codes that stand in the *text* of a paper, each once, in their order."""
    found = (read(one) for one in _PRINTED.findall(_MARKS.sub("", text)))
    return tuple(dict.fromkeys(one for one in found if one))


def _written(number: str) -> str:
    return f"{number[:4]} {number[4:8]} {number[8:12]}-{number[12:]}"

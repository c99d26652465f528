"""The code of a paper as keyboards and scanners write it."""

from paayesh_desktop.domain.text import search_key
from paayesh_desktop.reports import verification_code

_DIGITS = 13


def typed_code(text: str) -> str | None:
    """What may be meant as a code, right or wrong; None for anything else. A scanner types as a
    keyboard does, and its letters come out in whatever layout is set: only its digits count."""
    if verification_code.read(text):
        return text.strip()
    digits = "".join(filter(str.isdecimal, search_key(text)))
    return digits if len(digits) == _DIGITS else None

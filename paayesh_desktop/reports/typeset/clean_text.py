"""What of a text can be printed: nothing in it can disturb the line, and what is copied from the
paper is letters."""

import re
import unicodedata

from paayesh_desktop.reports.typeset.bidi import LTR, RTL, first_strong

REPLACEMENT = "\ufffd"

_SPACES = "\t\n\v\f\r\x1c-\x1f\x85\xa0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_UNSEEN = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b\u202a-\u202e\u2060-\u2065\u206a-\u206f\ufeff"
)
_NO_CHARACTERS = "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000f0000-\U0010ffff"
_FORMS = "\ufb50-\ufdcf\ufdf0-\ufdfb\ufe70-\ufefc"
_ODD = re.compile(f"([{_SPACES}])|([{_UNSEEN}])|([{_NO_CHARACTERS}])|([{_FORMS}])")
_DIRECTING = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")
_PERSIAN_DIGIT = re.compile("[\u06f0-\u06f9\u0660-\u0669]")
_SIGNS = "+-−±"


def clean(text: str) -> str:
    """*text* as it is laid out: one kind of space, nothing unseen but ZWNJ, ZWJ and the isolates
    and marks of direction, letters for presentation forms. Embeddings, which could hide an order,
    and private characters, which mean nothing to a reader, are gone."""
    return _ODD.sub(_plain, text)


def without_marks(text: str) -> str:
    """*text* without marks of direction, once they have had their effect."""
    return _DIRECTING.sub("", text)


def direction(text: str, default: int | None = None) -> int:
    """`LTR` or `RTL` by the first letter. Where there is none it is *default*, or what the digits
    are read in; a number with its sign in front is told from left to right."""
    strong = first_strong(text)
    if strong is not None:
        return strong
    if default is not None:
        return default
    return RTL if _PERSIAN_DIGIT.search(text) and text[:1] not in _SIGNS else LTR


def _plain(odd: re.Match[str]) -> str:
    space, unseen, nothing, form = odd.groups()
    if space:
        return " "
    if unseen:
        return ""
    return REPLACEMENT if nothing else unicodedata.normalize("NFKC", form).strip(" ")

"""Names of sheets as spreadsheet programs take them: short, without certain signs, each once."""

from paayesh_desktop.domain.text import strip_marks

_MOST = 31
"""Letters of a name; those beyond the first 65,536 of Unicode count twice."""
_FORBIDDEN = frozenset("[]:*?/\\")
_JOINER = "\u200c"
_RESERVED = {"history"}


class SheetNames:
    """The names of one workbook."""

    def __init__(self) -> None:
        self._taken = set(_RESERVED)

    def free(self, wanted: str) -> str:
        """*wanted*, made a name that is not taken yet; from now on it is."""
        name = _clean(wanted) or "1"
        number, end = 1, ""
        while (found := _cut(name, _MOST - len(end)) + end).lower() in self._taken:
            number += 1
            end = f" ({number})"
        self._taken.add(found.lower())
        return found


def _clean(text: str) -> str:
    kept = (letter for letter in strip_marks(text) if letter not in _FORBIDDEN)
    spaced = "".join(
        letter if letter.isprintable() or letter == "\u200c" else " " for letter in kept
    )
    return _cut(" ".join(spaced.split()).strip("'"), _MOST)


def _cut(text: str, most: int) -> str:
    while len(text.encode("utf-16-le")) // 2 > most:
        text = text[:-1]
    return text.strip(" '")

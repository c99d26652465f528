"""Names of sheets as spreadsheet programs take them: short, without certain signs, each once."""

from paayesh_desktop.domain.text import strip_marks

_MOST = 31
"""Letters of a name; those beyond the first 65,536 of Unicode count twice."""
_FORBIDDEN = frozenset("[]:*?/\\")
_JOINER = "\u200c"
_EDGES = f" '{_JOINER}"
_BETWEEN = " - "
_STROKES = str.maketrans("/\\", "--")
_RESERVED = {"history"}


def paired(first: str, second: str) -> str:
    """One name of two parts; where they are too long together, each has its share of the room and
    ends with a whole word."""
    first, second = _legal(first), _legal(second)
    room = _MOST - _length(_BETWEEN)
    first = _words(first, max(room // 2, room - _length(second)))
    return first + _BETWEEN + _words(second, room - _length(first))


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
    return _words(_legal(text).strip("'"), _MOST)


def _legal(text: str) -> str:
    plain = strip_marks(text).translate(_STROKES)
    kept = (letter for letter in plain if letter not in _FORBIDDEN)
    spaced = "".join(
        letter if letter.isprintable() or letter == _JOINER else " " for letter in kept
    )
    return " ".join(spaced.split())


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str, most: int) -> str:
    while _length(text) > most:
        text = text[:-1]
    return text.strip(_EDGES)


def _words(text: str, most: int) -> str:
    """*text* cut behind a word, if it has one that is short enough."""
    text = text.strip(_EDGES)
    cut = _cut(text, most)
    if cut == text or " " not in cut:
        return cut
    whole = cut if text[len(cut)] == " " else cut.rpartition(" ")[0]
    return whole.removesuffix(" و").rstrip(" ،.-")

"""The weak, neutral and implicit rules of the bidirectional algorithm (W1 to I2 of UAX #9), for one
isolating run sequence.

Without embeddings, a sequence begins and ends next to its own direction or a shallower one, so that
*sos* and *eos* are always the direction of its level.
"""

import unicodedata
from collections.abc import Callable, Sequence

from bidi.mirror import MIRRORED

_DEEPEST_BRACKET = 63
_NEUTRAL = frozenset(("S", "WS", "ON", "FSI", "LRI", "RLI", "PDI"))
_SIDES = {"R": "R", "EN": "R", "AN": "R", "L": "L"}
"""How a class counts for what is neutral beside it (N0 to N2)."""
_ANGLES = {"\u2329": "\u3008", "\u232a": "\u3009"}

_CLOSING = {
    opening: closing
    for opening, closing in MIRRORED.items()
    if unicodedata.category(opening) == "Ps" and unicodedata.category(closing) == "Pe"
}
_CLOSES = frozenset(_CLOSING.values())


def resolve(characters: Sequence[str], classes: Sequence[str], level: int) -> list[int]:
    """The level of each character of the sequence, which stands on *level*."""
    own = "R" if level & 1 else "L"
    resolved = weak(classes, own)
    if "ON" in resolved:
        _pair_brackets(characters, classes, resolved, own)
    _neutral(resolved, own)
    if level & 1:
        return [level + (name != "R") for name in resolved]
    return [level + {"L": 0, "R": 1}.get(name, 2) for name in resolved]


def weak(classes: Sequence[str], own: str) -> list[str]:
    """Marks take the class of their letter, digits follow the letters before them, and signs in or
    beside a number become part of it (W1 to W7)."""
    resolved: list[str] = []
    before = strong = own
    for name in classes:
        if name == "NSM":
            name = "ON" if before in ("LRI", "RLI", "FSI", "PDI") else before  # noqa: PLW2901
        before = name
        if name in ("L", "R", "AL"):
            strong = name
        resolved.append("AN" if name == "EN" and strong == "AL" else "R" if name == "AL" else name)
    for place in range(1, len(resolved) - 1):
        left, name, right = resolved[place - 1 : place + 2]
        if left == right and (
            (name == "ES" and left == "EN") or (name == "CS" and left in ("EN", "AN"))
        ):
            resolved[place] = left
    _each(resolved, frozenset(("ET",)), _signs_of_number)
    strong = own
    for place, name in enumerate(resolved):
        if name in ("L", "R"):
            strong = name
        elif name == "EN" and strong == "L":
            resolved[place] = "L"
        elif name in ("ES", "ET", "CS"):
            resolved[place] = "ON"
    return resolved


def _signs_of_number(before: str | None, after: str | None) -> str:
    return "EN" if "EN" in (before, after) else "ON"


def _neutral(resolved: list[str], own: str) -> None:
    """What is neutral goes with both sides where they agree, else with the sequence (N1, N2)."""

    def between(before: str | None, after: str | None) -> str:
        left, right = (own if name is None else _SIDES[name] for name in (before, after))
        return left if left == right else own

    _each(resolved, _NEUTRAL, between)


def _each(
    resolved: list[str],
    names: frozenset[str],
    between: Callable[[str | None, str | None], str],
) -> None:
    """Replace each run of *names* by what comes of the classes before and after it; None stands for
    an end of the sequence."""
    start = 0
    while start < len(resolved):
        end = start
        while end < len(resolved) and resolved[end] in names:
            end += 1
        if end > start:
            before = resolved[start - 1] if start else None
            after = resolved[end] if end < len(resolved) else None
            resolved[start:end] = [between(before, after)] * (end - start)
        start = end + 1


def _pair_brackets(
    characters: Sequence[str], classes: Sequence[str], resolved: list[str], own: str
) -> None:
    """Both brackets of a pair go with what they hold, so that they open and close alike (N0)."""
    for opening, closing in _pairs(characters, resolved):
        sides = {_SIDES.get(name) for name in resolved[opening + 1 : closing]}
        if own in sides:
            side = own
        elif sides & {"L", "R"}:
            side = _side_before(resolved, opening, own)
        else:
            continue
        for bracket in (opening, closing):
            place = bracket
            resolved[place] = side
            while (place := place + 1) < len(classes) and classes[place] == "NSM":
                resolved[place] = side


def _side_before(resolved: Sequence[str], place: int, own: str) -> str:
    for name in reversed(resolved[:place]):
        if side := _SIDES.get(name):
            return side
    return own


def _pairs(characters: Sequence[str], resolved: Sequence[str]) -> list[tuple[int, int]]:
    """The places of the brackets that belong together (BD16), by the place of the first."""
    pairs: list[tuple[int, int]] = []
    awaited: list[tuple[str, int]] = []
    for place, (character, name) in enumerate(zip(characters, resolved, strict=True)):
        if name != "ON":
            continue
        if closing := _CLOSING.get(character):
            if len(awaited) == _DEEPEST_BRACKET:
                return sorted(pairs)
            awaited.append((_ANGLES.get(closing, closing), place))
        elif character in _CLOSES:
            same = _ANGLES.get(character, character)
            for depth in range(len(awaited) - 1, -1, -1):
                if awaited[depth][0] == same:
                    pairs.append((awaited[depth][1], place))
                    del awaited[depth:]
                    break
    return sorted(pairs)

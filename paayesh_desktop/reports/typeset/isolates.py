"""Isolates that are longer than a line: what a line leaves open is closed at its end and opened
again at the beginning of the next, so that each line can be ordered by itself."""

from collections.abc import Iterable, Iterator

from paayesh_desktop.reports.typeset.bidi import RTL
from paayesh_desktop.reports.typeset.clean_text import direction

_LTR, _RTL, _BY_FIRST = "\u2066", "\u2067", "\u2068"
_OPENING = frozenset((_LTR, _RTL, _BY_FIRST))
_CLOSING = "\u2069"


def closed(lines: Iterable[str]) -> tuple[str, ...]:
    """*lines* with the isolates that each of them needs."""
    kept = tuple(lines)
    return tuple(
        before + line + after for line, (before, after) in zip(kept, around(kept), strict=True)
    )


def around(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What stands before and after each line."""
    opened: list[str] = []
    for line in lines:
        before = "".join(opened)
        for place, character in enumerate(line):
            if character in _OPENING:
                opened.append(_said(character, line[place + 1 :]))
            elif character == _CLOSING and opened:
                opened.pop()
        yield before, _CLOSING * len(opened)


def _said(isolate: str, inside: str) -> str:
    """An isolate that takes its direction from its first letter keeps it in the next line."""
    if isolate != _BY_FIRST:
        return isolate
    return _RTL if direction(inside.partition(_CLOSING)[0], 0) == RTL else _LTR

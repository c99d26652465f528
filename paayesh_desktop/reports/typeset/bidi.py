"""The order in which a line of mixed directions is read: the Unicode bidirectional algorithm
(UAX #9), for one paragraph at a time.

python-bidi gives only the string as it is displayed. A font that shapes needs more: which stretch
of the logical text runs in which direction, because Persian letters have to be joined in logical
order and brackets mirrored where they stand. So levels and runs are computed here, and tests hold
them against python-bidi, letter by letter.

Left out on purpose: embeddings and overrides (U+202A to U+202E) do nothing. They are deprecated in
favour of isolates, this program never writes them, and a text that reorders its reader's figures
unseen is an attack. Separators of paragraphs count as spaces; mirroring is left to the shaper.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from paayesh_desktop.reports.typeset.bidi_rules import resolve, weak

LTR, RTL = 0, 1
_DEEPEST = 125
_KEPT = 0x4000
"""Characters whose class is kept."""
_ISOLATES = frozenset(("LRI", "RLI", "FSI"))
_EMBEDDINGS = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF"))
_AT_THE_END = frozenset(("WS", "LRI", "RLI", "FSI", "PDI", "BN"))
_NEUTRAL = frozenset(("NSM", "WS", "ON", "CS", "ES", "ET", "BN", "S"))
_ALL_RTL = _NEUTRAL | {"R", "AL"}
_ALL_LTR = _NEUTRAL | {"L", "EN"}
_FIGURES = (_ALL_RTL - {"S"}) | {"EN", "AN"}
_LATIN = _ALL_LTR - {"S"}


class Run(NamedTuple):
    """A stretch of the logical text on one level; odd levels run from right to left."""

    start: int
    end: int
    level: int

    @property
    def rtl(self) -> bool:
        return bool(self.level & 1)


class _Classes(dict[str, str]):
    def __missing__(self, character: str) -> str:
        name = unicodedata.bidirectional(character) or "L"
        name = "BN" if name in _EMBEDDINGS else "WS" if name == "B" else name
        if len(self) < _KEPT:
            self[character] = name
        return name


_class_of = _Classes().__getitem__


def first_strong(text: str) -> int | None:
    """`LTR` or `RTL` by the first letter outside isolates (P2, P3); None where there is none."""
    depth = 0
    for name in map(_class_of, text):
        if name in _ISOLATES:
            depth += 1
        elif name == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and name in ("L", "R", "AL"):
            return LTR if name == "L" else RTL
    return None


def visual_runs(text: str, base: int) -> list[Run]:
    """The runs of the line *text* from left to right, in a paragraph of the direction *base*."""
    if not text:
        return []
    classes = list(map(_class_of, text))
    kinds = frozenset(classes)
    if kinds <= (_ALL_RTL if base else _ALL_LTR):
        return [Run(0, len(text), base)]
    if base and kinds <= _LATIN and classes[0] == "L" and classes[-1] in ("L", "EN"):
        return [Run(0, len(text), base + 1)]  # a code or a name in a Persian column
    if base and kinds <= _FIGURES:
        return _reordered(_runs(_levels_of_figures(classes)))
    levels = _levels(text, classes, base)
    _reset_spaces(levels, classes, base)
    return _reordered(_runs(levels))


def display(text: str, base: int) -> str:
    """*text* as it stands from left to right, before mirroring: what python-bidi calls display."""
    return "".join(
        text[run.start : run.end][::-1] if run.rtl else text[run.start : run.end]
        for run in visual_runs(text, base)
    )


def _levels_of_figures(classes: Sequence[str]) -> list[int]:
    """As `_levels`, for Persian letters and figures alone: most lines of a report. Whatever is no
    figure goes with the line, brackets too."""
    seen = [name for name in classes if name != "BN"]
    figures = iter([name in ("EN", "AN") for name in weak(seen, "R")])
    level = RTL
    levels: list[int] = []
    for name in classes:
        if name != "BN":
            level = RTL + next(figures)
        levels.append(level)
    return levels


def _levels(text: str, classes: Sequence[str], base: int) -> list[int]:
    """The level of every character (X1 to I2). What the algorithm removes (X9), such as ZWNJ, takes
    the level of what stands before it."""
    levels = [base] * len(text)
    for level, places in _sequences(classes, base):
        resolved = resolve([text[i] for i in places], [classes[i] for i in places], level)
        for place, found in zip(places, resolved, strict=True):
            levels[place] = found
    for place, name in enumerate(classes):
        if name == "BN":
            levels[place] = levels[place - 1] if place else base
    return levels


def _sequences(classes: Sequence[str], base: int) -> Iterable[tuple[int, list[int]]]:
    """The isolating run sequences (BD13) with their levels. Without embeddings, one is exactly what
    stands in one isolate, without what the isolates in it hold."""
    directions = _directions(classes)
    stack = [(base, list[int]())]
    sequences = list(stack)
    too_deep = 0
    for place, name in enumerate(classes):
        if name == "PDI":
            if too_deep:
                too_deep -= 1
            elif len(stack) > 1:
                stack.pop()
        level, places = stack[-1]
        if name != "BN":
            places.append(place)
        if name in _ISOLATES:
            direction = {"LRI": LTR, "RLI": RTL}.get(name, directions.get(place, LTR))
            inner = level + (1 if (level ^ direction) & 1 else 2)
            if too_deep or inner > _DEEPEST:
                too_deep += 1
            else:
                stack.append((inner, []))
                sequences.append(stack[-1])
    return (sequence for sequence in sequences if sequence[1])


def _directions(classes: Sequence[str]) -> dict[int, int]:
    """The direction of each isolate that takes it from its first letter (X5c), found from the end
    so that a hostile text of nothing but isolates takes no longer than any other."""
    directions: dict[int, int] = {}
    if "FSI" not in classes:
        return directions
    inside: list[int | None] = [None]
    for place in range(len(classes) - 1, -1, -1):
        name = classes[place]
        if name in ("L", "R", "AL"):
            inside[-1] = LTR if name == "L" else RTL
        elif name == "PDI":
            inside.append(None)
        elif name in _ISOLATES:
            directions[place] = inside.pop() or LTR
            if not inside:
                inside.append(None)
    return directions


def _reset_spaces(levels: list[int], classes: Sequence[str], base: int) -> None:
    """Tabs, the spaces before them and those at the end of the line go with the paragraph (L1)."""
    at_the_end = True
    for place in range(len(classes) - 1, -1, -1):
        name = classes[place]
        at_the_end = name == "S" or (at_the_end and name in _AT_THE_END)
        if at_the_end:
            levels[place] = base


def _runs(levels: Sequence[int]) -> list[Run]:
    runs: list[Run] = []
    start = 0
    for place in range(1, len(levels) + 1):
        if place == len(levels) or levels[place] != levels[start]:
            runs.append(Run(start, place, levels[start]))
            start = place
    return runs


def _reordered(runs: list[Run]) -> list[Run]:
    """From the highest level to the lowest odd one, what is at least so deep is turned (L2)."""
    lowest_odd = min((run.level for run in runs if run.rtl), default=_DEEPEST + 1)
    for level in range(max(run.level for run in runs), lowest_odd - 1, -1):
        start = 0
        while start < len(runs):
            end = start
            while end < len(runs) and runs[end].level >= level:
                end += 1
            runs[start:end] = runs[start:end][::-1]
            start = end + 1
    return runs

"""Where a layout puts its shapes: x is measured from the reading side, and turned at the end.

So every chart is laid out once, and a Persian one is its mirror; words and the shapes of verdicts
are never mirrored.
"""

import unicodedata
from dataclasses import dataclass, replace
from enum import Enum

from paayesh_desktop.domain.text import ZWNJ, strip_marks
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.reports.charts.marks import mark
from paayesh_desktop.reports.charts.shapes import (
    Align,
    Drawing,
    Label,
    Pen,
    Shape,
    Spot,
    turned,
)

_CUT = "…"


class Side(Enum):
    """Which end of a label stands at its x: where reading starts, the middle, or the end."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


_ALIGNED = {Side.START: Align.LEFT, Side.MIDDLE: Align.CENTRE, Side.END: Align.RIGHT}


@dataclass(frozen=True, slots=True)
class _Marked:
    """The shape of a verdict that is still to be drawn."""

    verdict: Verdict | None
    x: float
    y: float
    size: float
    token: str


class Board:
    """Collects the shapes of one chart; *em* is the size of its labels."""

    def __init__(self, pen: Pen, width: float) -> None:
        self.pen = pen
        self.em = pen.size
        self.width = width
        self._shapes: list[Shape | _Marked] = []
        self._spots: list[Spot] = []

    def add(self, *shapes: Shape) -> None:
        self._shapes += shapes

    def mark(
        self, verdict: Verdict | None, x: float, y: float, size: float, token: str = ""
    ) -> None:
        self._shapes.append(_Marked(verdict, x, y, size, token))

    def spot(self, x: float, y: float, width: float, height: float, words: str) -> None:
        self._spots.append(Spot(x, y, width, height, words))

    def measure(self, text: str, size: float = 1.0, *, strong: bool = False) -> float:
        """The width of *text* whose letters are *size* times those of labels."""
        return self.pen.width(text, self.em * size, strong=strong)

    def cut(self, text: str, room: float, size: float = 1.0, *, strong: bool = False) -> str:
        """*text*, or as much of its beginning as fits in *room* with the sign that more follows;
        empty where not even a letter fits."""
        if self.measure(text, size, strong=strong) <= room:
            return text
        bare = strip_marks(text)
        low, high = 0, len(bare)
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.measure(_shortened(bare, middle), size, strong=strong) <= room
            low, high = (middle, high) if fits else (low, middle - 1)
        shortened = _shortened(bare, low)
        fits = low > 0 and self.measure(shortened, size, strong=strong) <= room
        return shortened if fits else ""

    def lines(self, text: str, room: float, most: int = 2, size: float = 1.0) -> list[str]:
        """*text* broken at its spaces into at most so many lines, the last one cut."""
        lines: list[str] = []
        words = text.split()
        while words and len(lines) < most - 1:
            count = 1
            while count < len(words) and self.measure(" ".join(words[: count + 1]), size) <= room:
                count += 1
            if self.measure(words[0], size) > room:
                break
            lines.append(" ".join(words[:count]))
            words = words[count:]
        if words and (last := self.cut(" ".join(words), room, size)):
            lines.append(last)
        return lines

    def label(
        self,
        text: str,
        x: float,
        y: float,
        colour: str = "muted",
        *,
        side: Side = Side.START,
        size: float = 1.0,
        strong: bool = False,
    ) -> None:
        """One line with its middle at *y*; nothing where *text* is empty."""
        if text:
            width = self.measure(text, size, strong=strong)
            align, rtl = _ALIGNED[side], self.pen.rtl or _is_persian(text)
            self.add(Label(text, x, y, self.em * size, width, colour, align, rtl, strong))

    def finish(self, height: float) -> Drawing:
        """The drawing as it is read."""
        rtl = self.pen.rtl
        shapes: list[Shape] = []
        for shape in self._shapes:
            if isinstance(shape, _Marked):
                x = self.width - shape.x if rtl else shape.x
                shapes += mark(shape.verdict, x, shape.y, shape.size, shape.token)
            else:
                shapes.append(turned(shape, self.width) if rtl else shape)
        spots = [
            replace(spot, x=self.width - spot.x - spot.width) if rtl else spot
            for spot in self._spots
        ]
        return Drawing(self.width, height, tuple(shapes), tuple(spots))


def _shortened(text: str, count: int) -> str:
    """The first *count* signs, no diacritic taken from its letter."""
    while 0 < count < len(text) and unicodedata.combining(text[count]):
        count -= 1
    return text[:count].rstrip(f" ،,:؛{ZWNJ}") + _CUT


def _is_persian(text: str) -> bool:
    """Whether its first letter runs from right to left: a Persian name in an English chart."""
    strong = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind for kind in strong if kind in {"L", "R", "AL"}), "L") != "L"

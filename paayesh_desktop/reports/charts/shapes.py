"""The plain shapes that every chart is made of, and the pen that measures its words.

Lengths are in points of paper or pixels at 100 %; y runs downwards. Colours are names of the
theme's tokens: what they are on paper and on the screen is the brushes' concern.
"""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol

from paayesh_desktop.language import Sentence

Point = tuple[float, float]
LINE = 1.4
"""The height of a line of text, in sizes of its letters."""


class Align(Enum):
    """Which end of a label stands at its point: sides of the paper, not of reading."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Rect:
    x: float
    y: float
    width: float
    height: float
    fill: str
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """Through all *points*."""

    points: tuple[Point, ...]
    stroke: str
    width: float
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Polygon:
    points: tuple[Point, ...]
    fill: str


@dataclass(frozen=True, slots=True)
class Disc:
    """Filled, ringed or both; an empty token is neither."""

    x: float
    y: float
    radius: float
    fill: str = ""
    stroke: str = ""
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text, its middle at *y*; *width* was measured when it was placed. *rtl* is the
    direction of its paragraph."""

    text: str
    x: float
    y: float
    size: float
    width: float
    colour: str
    align: Align
    rtl: bool
    strong: bool = False

    @property
    def left(self) -> float:
        back = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[self.align]
        return self.x - back * self.width

    @property
    def baseline(self) -> float:
        return self.y + self.size * 0.35

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        half = self.size * LINE / 2
        return self.left, self.y - half, self.left + self.width, self.y + half


Shape = Rect | Line | Polygon | Disc | Label
_TURNED = {Align.LEFT: Align.RIGHT, Align.RIGHT: Align.LEFT, Align.CENTRE: Align.CENTRE}


def turned(shape: Shape, width: float) -> Shape:
    """*shape* seen from the other side of a drawing that is *width* wide."""
    match shape:
        case Rect():
            return replace(shape, x=width - shape.x - shape.width)
        case Disc():
            return replace(shape, x=width - shape.x)
        case Line() | Polygon():
            return replace(shape, points=tuple((width - x, y) for x, y in shape.points))
        case Label():
            return replace(shape, x=width - shape.x, align=_TURNED[shape.align])


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to point at, and what it says exactly."""

    x: float
    y: float
    width: float
    height: float
    words: str

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order in which they are painted; spots in the order of reading."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...]


class Pen(Protocol):
    """Who writes: *size* is that of labels, to which everything else is in proportion."""

    @property
    def rtl(self) -> bool: ...
    @property
    def persian(self) -> bool: ...
    @property
    def size(self) -> float: ...
    def width(self, text: str, size: float, *, strong: bool = False) -> float: ...
    def say(self, sentence: Sentence) -> str: ...

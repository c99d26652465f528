"""What a shaper makes of a line of text, whichever shaper it is."""

from typing import NamedTuple, Protocol

BOX = -2
"""The number of a visible box, for what the font has no glyph for."""
BLANK = -1
"""The number of an empty glyph: it carries a letter that a ligature swallowed."""
BOX_WIDTH = 0.55
"""Of an em."""


class Glyph(NamedTuple):
    """One thing to draw, in units of the font: *text* is the one character that copying gives back
    for it (or none), *x* and *y* where a mark sits."""

    number: int
    text: str
    advance: int
    x: int = 0
    y: int = 0


class Line(NamedTuple):
    """A line from left to right, and its width in units of the font."""

    glyphs: tuple[Glyph, ...]
    width: int


class Shaper(Protocol):
    """Joins, orders and places the letters of one font file. Safe in several threads."""

    units: int
    """To the em."""
    ascent: int
    descent: int

    def line(self, text: str, base: int) -> Line:
        """*text*, which is clean, in a paragraph of the direction *base*."""
        ...

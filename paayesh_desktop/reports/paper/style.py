"""Sizes, distances and colours of a paper, in points; colours are written as PDF takes them."""

from typing import NamedTuple

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
SIDE = 19 * MM
"""The margins at the sides."""
TOP = 16 * MM
"""Above the head of the first page."""
RUNNING_TOP = 24 * MM
"""Above what stands on later pages, with room for their running head."""
BOTTOM = 26.5 * MM
"""Under what stands on a page, with room for its foot."""

REGULAR = "Vazirmatn"
MEDIUM = "Vazirmatn-Medium"
BOLD = "Vazirmatn-Bold"
FIGURES = "Vazirmatn-Figures"
BOLD_FIGURES = "Vazirmatn-Bold-Figures"


def colour(hexadecimal: str) -> str:
    """``#RRGGBB`` as three numbers between 0 and 1."""
    parts = (int(hexadecimal[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return " ".join(f"{part:.3g}" for part in parts)


INK = colour("#1F1D18")
MUTED = colour("#5A5347")
FAINT = colour("#6B6355")
ACCENT = colour("#214C39")
ACCENT_SOFT = colour("#E9F0EA")
GROUND = colour("#F6F3EC")
RULE = colour("#BDB29C")
HAIRLINE = colour("#DDD5C5")
GOOD = colour("#2A6E3E")
NEAR = colour("#8A4F00")
BAD = colour("#A02F24")
BLACK = "0 0 0"


class Style(NamedTuple):
    """How a line of text is set."""

    font: str
    size: float
    leading: float
    colour: str = INK

    @property
    def drop(self) -> float:
        """From the top of a line to where its letters stand."""
        return self.leading / 2 + 0.3 * self.size

    def in_colour(self, colour: str) -> "Style":
        return self._replace(colour=colour)

    def in_font(self, font: str) -> "Style":
        return self._replace(font=font)


BODY = Style(REGULAR, 10.5, 18)
SMALL = Style(REGULAR, 8.5, 14, FAINT)
NAME = Style(REGULAR, 9, 16, FAINT)
VALUE = Style(MEDIUM, 9.5, 16)
CAPTION = Style(MEDIUM, 10.5, 19)
CELL = Style(REGULAR, 9, 14.5)
CELL_FIGURE = Style(FIGURES, 9, 14.5)
COLUMN = Style(MEDIUM, 8.5, 13.5, MUTED)
TITLE = Style(BOLD, 18, 29, ACCENT)
SUBTITLE = Style(REGULAR, 11, 18, MUTED)
ISSUER = Style(BOLD, 12, 20)
PLACE = Style(REGULAR, 9, 15, FAINT)
HEADINGS = (
    Style(BOLD, 14, 25, ACCENT),
    Style(BOLD, 11.5, 21, INK),
    Style(MEDIUM, 10.5, 19, MUTED),
)

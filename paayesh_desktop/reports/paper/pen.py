"""Draws on the page in the direction it is read in: the same numbers serve Persian and English.

Across, everything is measured from the side where reading begins; up, as PDF does, from the bottom.
Operators are written straight into the page, which is many times faster than asking for each text.
"""

from collections.abc import Callable, Hashable, Sequence
from enum import Enum
from typing import TYPE_CHECKING

from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.paper.style import FAINT, RULE, SIDE, Style
from paayesh_desktop.reports.typeset.lines import width as width_of

if TYPE_CHECKING:
    from paayesh_desktop.reports.paper.canvas import PaperCanvas


class Align(Enum):
    """Where a text stands in its room. RIGHT is the right side in every language: figures."""

    START = 0
    CENTRE = 1
    END = 2
    RIGHT = 3


class Pen:
    """Draws on the *canvas* as the *setting* says."""

    def __init__(self, canvas: "PaperCanvas", setting: Setting) -> None:
        self.canvas = canvas
        self.setting = setting
        self._mirror = setting.page[0]
        self._font = ("", 0.0)
        self._fill = self._stroke = ""
        self._line = 0.0

    def forget(self) -> None:
        """Take nothing for granted: another page, or somebody else has drawn on this one."""
        self._font = ("", 0.0)
        self._fill = self._stroke = ""
        self._line = 0.0

    def left(self, x: float, width: float) -> float:
        """The left side on the page of what begins at *x* and is *width* wide."""
        return self._mirror - SIDE - x - width if self.setting.rtl else SIDE + x

    def text(
        self,
        x: float,
        y: float,
        text: str,
        style: Style,
        *,
        room: float = 0.0,
        align: Align = Align.START,
        ltr: bool = False,
    ) -> None:
        """One line standing on *y*; *room* is the width in which it is aligned."""
        if not text:
            return
        words = self.setting.marked(text, ltr=ltr)
        width = width_of(words, style.font, style.size)
        rtl = self.setting.rtl
        if align is Align.START or (align is Align.RIGHT and rtl):
            begin = x
        elif align is Align.CENTRE:
            begin = x + (room - width) / 2
        else:
            begin = x + room - width
        self._coloured(style.colour)
        parts = self.canvas.shown(words, style.font)
        put = [f"BT {self.left(begin, width):.2f} {y:.2f} Td"]
        for name, codes in parts:
            if self._font != (name, style.size):
                self._font = (name, style.size)
                put.append(f"{name} {style.size:g} Tf")
            put.append(f"<{codes}> Tj")
        put.append("ET")
        self.canvas.add(" ".join(put))

    def lines(
        self,
        x: float,
        top: float,
        lines: Sequence[str],
        style: Style,
        *,
        room: float = 0.0,
        align: Align = Align.START,
        ltr: bool = False,
    ) -> float:
        """Lines under each other, the first under *top*; where they end."""
        for line in lines:
            self.text(x, top - style.drop, line, style, room=room, align=align, ltr=ltr)
            top -= style.leading
        return top

    def rule(self, x: float, y: float, width: float, colour: str = RULE, line: float = 0.5) -> None:
        """A line across."""
        self._stroked(colour, line)
        left = self.left(x, width)
        self.canvas.add(f"{left:.2f} {y:.2f} m {left + width:.2f} {y:.2f} l S")

    def dots(self, x: float, y: float, width: float, colour: str = FAINT) -> None:
        """A dotted line to write on."""
        self._stroked(colour, 0.8)
        left = self.left(x, width)
        self.canvas.add(
            f"1 J [0 3] 0 d {left:.2f} {y:.2f} m {left + width:.2f} {y:.2f} l S [] 0 d 0 J"
        )

    def ground(self, x: float, bottom: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        self._coloured(colour)
        left = self.left(x, width)
        self.canvas.add(f"{left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f")

    def frame(
        self,
        x: float,
        bottom: float,
        width: float,
        height: float,
        *,
        colour: str = RULE,
        line: float = 0.6,
    ) -> None:
        """An empty rectangle."""
        self._stroked(colour, line)
        left = self.left(x, width)
        self.canvas.add(f"{left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re S")

    def path(self, operators: str, *, fill: str = "", stroke: str = "", line: float = 0.6) -> None:
        """Any shape, in the coordinates of the page."""
        if fill:
            self._coloured(fill)
        if stroke:
            self._stroked(stroke, line)
        self.canvas.add(operators)

    def stamp(
        self, name: Hashable, draw: Callable[["PaperCanvas"], None], left: float, bottom: float
    ) -> None:
        """What *draw* puts on the canvas at its corner, here; drawn once for each *name*."""
        code = self.canvas.recorded(name, draw)
        self.canvas.add(f"q 1 0 0 1 {left:.2f} {bottom:.2f} cm {code} Q")

    def _coloured(self, colour: str) -> None:
        if colour != self._fill:
            self._fill = colour
            self.canvas.add(f"{colour} rg")

    def _stroked(self, colour: str, line: float) -> None:
        if colour != self._stroke:
            self._stroke = colour
            self.canvas.add(f"{colour} RG")
        if line != self._line:
            self._line = line
            self.canvas.add(f"{line:g} w")

"""The brush of paper: a chart's drawing on a page of ReportLab.

Only what lays out papers imports this module: it loads ReportLab and the fonts.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Protocol, cast

from reportlab.pdfgen.canvas import Canvas

from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.charts.shapes import (
    Disc,
    Drawing,
    Label,
    Line,
    Point,
    Polygon,
    Rect,
    Shape,
)
from paayesh_desktop.reports.typeset import fonts, lines

SIZE = 8.5
"""Points of a label."""
PAPER: Mapping[str, str] = {
    "surface": "#FFFFFF", "surface2": "#FAF8F3", "bg": "#FFFFFF",
    "border": "#E4E0D8", "border2": "#C9C2B4", "field": "#8F8571",
    "text": "#1F1D18", "muted": "#5A5347", "faint": "#6B6355",
    "accent": "#2B6149", "accent_soft": "#E8F1EB", "accent_bar": "#3F8061",
    "ok": "#2A6E3E", "ok_soft": "#E6F2E6", "ok_bar": "#3E8B52",
    "warn": "#8A4F00", "warn_soft": "#FBEDD3", "warn_bar": "#B4740E",
    "bad": "#A02F24", "bad_soft": "#FAE7E2", "bad_bar": "#C0523F",
    "info": "#2A5685", "info_soft": "#E5EDF5", "info_bar": "#5F8CBD",
    "track": "#EEEAE1",
}  # fmt: skip
"""The tokens of the theme on white paper."""
_DASHES = (3.0, 2.2)
"""In widths of their line."""


class PaperPen:
    """Measures as the fonts of paper print; *language* as in a report."""

    def __init__(self, language: str = "fa", size: float = SIZE) -> None:
        fonts.ensure()
        self.rtl = self.persian = language == "fa"
        self.size = size
        self.say = Catalogue(language).say

    def width(self, text: str, size: float, *, strong: bool = False) -> float:
        return lines.width(text, _font(strong=strong), size)


class _Path(Protocol):
    def moveTo(self, x: float, y: float) -> None: ...  # noqa: N802 - ReportLab's name
    def lineTo(self, x: float, y: float) -> None: ...  # noqa: N802
    def close(self) -> None: ...


class _Paper(Protocol):
    """What is used of a canvas, whose stubs leave most types out."""

    def setLineCap(self, mode: int) -> None: ...  # noqa: N802
    def setLineJoin(self, mode: int) -> None: ...  # noqa: N802
    def setDash(self, array: Sequence[float]) -> None: ...  # noqa: N802
    def drawPath(self, path: _Path, stroke: int, fill: int) -> None: ...  # noqa: N802
    def beginPath(self) -> _Path: ...  # noqa: N802


def draw(canvas: Canvas, drawing: Drawing, x: float, y: float) -> None:
    """Draw with the top left corner at (*x*, *y*) in points, y upwards."""
    draw_shapes(canvas, drawing.shapes, x, y)


def draw_shapes(canvas: Canvas, shapes: Iterable[Shape], x: float, y: float) -> None:
    """As `draw`, for shapes by themselves."""
    canvas.saveState()
    brush = _Brush(canvas, x, y)
    for shape in shapes:
        brush.draw(shape)
    canvas.restoreState()


class _Brush:
    """Draws from a corner downwards."""

    def __init__(self, canvas: Canvas, x: float, y: float) -> None:
        self._canvas = canvas
        self._paper = cast("_Paper", canvas)
        self._x, self._y = x, y
        self._paper.setLineCap(1)
        self._paper.setLineJoin(1)

    def draw(self, shape: Shape) -> None:
        match shape:
            case Rect():
                self._draw_rect(shape)
            case Line():
                self._stroke(shape.stroke, shape.width)
                self._paper.setDash(
                    [part * shape.width for part in _DASHES] if shape.dashed else ()
                )
                self._paper.drawPath(self._path(shape.points), 1, 0)
                self._paper.setDash(())
            case Polygon():
                self._fill(shape.fill)
                path = self._path(shape.points)
                path.close()
                self._paper.drawPath(path, 0, 1)
            case Disc():
                self._draw_disc(shape)
            case Label():
                self._fill(shape.colour)
                left, baseline = self._x + shape.left, self._y - shape.baseline
                font, size, room = _font(strong=shape.strong), shape.size, shape.width
                lines.draw_line(
                    self._canvas, left, baseline, shape.text, font, size, room, rtl=shape.rtl
                )

    def _draw_rect(self, rect: Rect) -> None:
        self._fill(rect.fill)
        left, bottom = self._x + rect.x, self._y - rect.y - rect.height
        radius = min(rect.radius, rect.width / 2, rect.height / 2)
        if radius > 0:
            self._canvas.roundRect(left, bottom, rect.width, rect.height, radius, stroke=0, fill=1)
        else:
            self._canvas.rect(left, bottom, rect.width, rect.height, stroke=0, fill=1)

    def _draw_disc(self, disc: Disc) -> None:
        if disc.fill:
            self._fill(disc.fill)
        if disc.stroke:
            self._stroke(disc.stroke, disc.width)
        x, y = self._x + disc.x, self._y - disc.y
        stroked, filled = int(bool(disc.stroke)), int(bool(disc.fill))
        self._canvas.circle(x, y, disc.radius, stroke=stroked, fill=filled)

    def _path(self, points: Iterable[Point]) -> _Path:
        path = self._paper.beginPath()
        for place, (right, down) in enumerate(points):
            move = path.lineTo if place else path.moveTo
            move(self._x + right, self._y - down)
        return path

    def _fill(self, token: str) -> None:
        self._canvas.setFillColorRGB(*_colour(token))

    def _stroke(self, token: str, width: float) -> None:
        self._canvas.setStrokeColorRGB(*_colour(token))
        self._canvas.setLineWidth(width)


def _font(*, strong: bool) -> str:
    return fonts.MEDIUM if strong else fonts.REGULAR


@cache
def _colour(token: str) -> tuple[float, float, float]:
    written = PAPER[token]
    red, green, blue = (int(written[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue

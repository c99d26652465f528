"""The brush of paper: a chart's drawing on a page of ReportLab.

Only what lays out papers imports this module: it loads ReportLab and the fonts.
"""

from collections.abc import Iterable, Mapping

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.chart_shapes import (
    Disc,
    Drawing,
    Label,
    Line,
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


def draw(canvas: Canvas, drawing: Drawing, x: float, y: float) -> None:
    """Draw with the top left corner at (*x*, *y*) in points, y upwards."""
    draw_shapes(canvas, drawing.shapes, x, y, rtl=drawing.rtl)


def draw_shapes(
    canvas: Canvas, shapes: Iterable[Shape], x: float, y: float, *, rtl: bool = True
) -> None:
    """As `draw`, for shapes by themselves."""
    canvas.saveState()
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for shape in shapes:
        match shape:
            case Rect():
                _draw_rect(canvas, shape, x, y)
            case Line():
                _draw_line(canvas, shape, x, y)
            case Polygon():
                canvas.setFillColor(_colour(shape.fill))
                path = _path(canvas, shape.points, x, y)
                path.close()
                canvas.drawPath(path, stroke=0, fill=1)
            case Disc():
                _draw_disc(canvas, shape, x, y)
            case Label():
                _draw_label(canvas, shape, x, y, rtl=rtl)
    canvas.restoreState()


def _draw_rect(canvas: Canvas, rect: Rect, x: float, y: float) -> None:
    canvas.setFillColor(_colour(rect.fill))
    left, bottom = x + rect.x, y - rect.y - rect.height
    radius = min(rect.radius, rect.width / 2, rect.height / 2)
    if radius > 0:
        canvas.roundRect(left, bottom, rect.width, rect.height, radius, stroke=0, fill=1)
    else:
        canvas.rect(left, bottom, rect.width, rect.height, stroke=0, fill=1)


def _draw_line(canvas: Canvas, line: Line, x: float, y: float) -> None:
    canvas.setStrokeColor(_colour(line.stroke))
    canvas.setLineWidth(line.width)
    canvas.setDash([part * line.width for part in _DASHES] if line.dashed else [])
    canvas.drawPath(_path(canvas, line.points, x, y), stroke=1, fill=0)
    canvas.setDash([])


def _draw_disc(canvas: Canvas, disc: Disc, x: float, y: float) -> None:
    if disc.fill:
        canvas.setFillColor(_colour(disc.fill))
    if disc.stroke:
        canvas.setStrokeColor(_colour(disc.stroke))
        canvas.setLineWidth(disc.width)
    canvas.circle(
        x + disc.x,
        y - disc.y,
        disc.radius,
        stroke=int(bool(disc.stroke)),
        fill=int(bool(disc.fill)),
    )


def _draw_label(canvas: Canvas, label: Label, x: float, y: float, *, rtl: bool) -> None:
    canvas.setFillColor(_colour(label.colour))
    left, baseline, font = x + label.left, y - label.baseline, _font(strong=label.strong)
    lines.draw_line(canvas, left, baseline, label.text, font, label.size, label.width, rtl=rtl)


def _path(canvas: Canvas, points: Iterable[tuple[float, float]], x: float, y: float):
    path = canvas.beginPath()
    for place, (right, down) in enumerate(points):
        if place == 0:
            path.moveTo(x + right, y - down)
        else:
            path.lineTo(x + right, y - down)
    return path


def _font(*, strong: bool) -> str:
    return fonts.MEDIUM if strong else fonts.REGULAR


def _colour(token: str) -> HexColor:
    return HexColor(PAPER[token])

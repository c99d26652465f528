"""Charts with their titles, and what they say in words."""

from collections.abc import Iterator
from functools import lru_cache, partial

from paayesh_desktop.reports.charts.drawing import PaperPen
from paayesh_desktop.reports.charts.drawing import draw as draw_chart
from paayesh_desktop.reports.charts.layout import layout
from paayesh_desktop.reports.charts.parts import parted
from paayesh_desktop.reports.charts.shapes import Drawing
from paayesh_desktop.reports.paper.pen import Pen
from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.paper.strip import Strip
from paayesh_desktop.reports.paper.style import CAPTION, MM, SMALL
from paayesh_desktop.reports.paper.text import paragraph
from paayesh_desktop.reports.report import Picture

_GAP = 12.0


def picture(block: Picture, setting: Setting) -> Iterator[Strip]:
    """A chart with more rows than a page has room for goes on in the next."""
    if block.title:
        lines = setting.lines(block.title, CAPTION, setting.width)
        yield from paragraph(lines, CAPTION, gap=_GAP, keep=True)
    words = setting.lines(block.words, SMALL, setting.width) if block.words else ()
    pen = _pen(setting.catalogue.language)
    room = setting.full - CAPTION.leading * 3 - SMALL.leading * (len(words) + 1)
    charts = parted(block.chart, setting.width, room, pen)
    asked = block.height * MM if len(charts) == 1 else 0.0
    for number, chart in enumerate(charts, 1):
        drawing = layout(chart, setting.width, min(asked, room), pen)
        keep = number == len(charts) and bool(words)
        yield Strip(drawing.height, partial(_draw, drawing), gap=4, keep=keep)
    yield from paragraph(words, SMALL, gap=4)


def _draw(drawing: Drawing, pen: Pen, top: float) -> None:
    draw_chart(pen.canvas, drawing, pen.left(0, pen.setting.width), top)


@lru_cache(2)
def _pen(language: str) -> PaperPen:
    """Made once: it reads the catalogue."""
    return PaperPen(language)

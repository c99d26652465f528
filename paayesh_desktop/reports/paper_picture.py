"""Charts with their titles, and what they say in words."""

from collections.abc import Iterator
from functools import lru_cache

from paayesh_desktop.reports.chart_drawing import PaperPen
from paayesh_desktop.reports.chart_drawing import draw as draw_chart
from paayesh_desktop.reports.chart_layout import layout
from paayesh_desktop.reports.paper_pen import Pen
from paayesh_desktop.reports.paper_setting import Setting
from paayesh_desktop.reports.paper_strip import Strip
from paayesh_desktop.reports.paper_style import CAPTION, MM, SMALL
from paayesh_desktop.reports.paper_text import paragraph
from paayesh_desktop.reports.report import Picture

_GAP = 12.0


def picture(block: Picture, setting: Setting) -> Iterator[Strip]:
    if block.title:
        lines = setting.lines(block.title, CAPTION, setting.width)
        yield from paragraph(lines, CAPTION, gap=_GAP, keep=True)
    drawing = layout(
        block.chart,
        setting.width,
        block.height * MM,
        _pen(setting.catalogue.language),
    )
    words = setting.lines(block.words, SMALL, setting.width) if block.words else ()

    def draw(pen: Pen, top: float) -> None:
        draw_chart(pen.canvas, drawing, pen.left(0, setting.width), top)

    yield Strip(drawing.height, draw, gap=4, keep=bool(words))
    yield from paragraph(words, SMALL, gap=4)


@lru_cache(2)
def _pen(language: str) -> PaperPen:
    """Made once: it reads the catalogue."""
    return PaperPen(language)

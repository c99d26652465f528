"""The contents of a paper: its headings, and the pages that they are on."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from paayesh_desktop.language import translate
from paayesh_desktop.reports.paper.flow import Place
from paayesh_desktop.reports.paper.pen import Align, Pen
from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.paper.strip import Strip
from paayesh_desktop.reports.paper.style import (
    BODY,
    BOLD_FIGURES,
    FIGURES,
    HEADINGS,
    MEDIUM,
    MUTED,
    RULE,
    Style,
)

_TITLE = translate("Paper", "Contents")
_LEVELS = (Style(MEDIUM, 10.5, 20), Style(BODY.font, 10, 18, MUTED))
_INDENT = 16.0
_NUMBER = 40.0


def contents(
    places: Sequence[Place], setting: Setting, key: Callable[[int], str]
) -> Iterator[Strip]:
    """*places* under each other, each leading to the bookmark that *key* names."""
    style = HEADINGS[0]
    title = setting.say(_TITLE)
    yield Strip(style.leading + 6, partial(_title, title, style), gap=14, keep=True)
    for entry, place in enumerate(places):
        level = min(place.entry.level, len(_LEVELS) - 1)
        style = _LEVELS[level]
        room = setting.width - _INDENT * level - _NUMBER
        lines = setting.lines(place.entry.text, style, room)
        number = setting.digits(str(place.page + 1))
        line = _Line(lines, number, style, _INDENT * level, key(entry))
        yield Strip(len(lines) * style.leading, line.draw, gap=0.0 if level else 4.0)


def _title(title: str, style: Style, pen: Pen, top: float) -> None:
    pen.text(0, top - style.drop, title, style)


@dataclass(frozen=True, slots=True)
class _Line:
    """A heading, dots and the *number* of its page; it leads to the bookmark *key*."""

    lines: Sequence[str]
    number: str
    style: Style
    indent: float
    key: str

    def draw(self, pen: Pen, top: float) -> None:
        setting, style = pen.setting, self.style
        end = pen.lines(self.indent, top, self.lines, style)
        y = end + style.leading - style.drop
        figure = style.in_font(FIGURES if self.indent else BOLD_FIGURES)
        pen.text(setting.width - _NUMBER, y, self.number, figure, room=_NUMBER, align=Align.END)
        begin = self.indent + setting.text_width(self.lines[-1], style) + 6
        end_dots = setting.width - setting.text_width(self.number, figure) - 6
        if end_dots - begin > _NUMBER / 4:
            pen.dots(begin, y + 1, end_dots - begin, RULE)
        left = pen.left(0, setting.width)
        pen.canvas.link(self.key, left, end, left + setting.width, top)

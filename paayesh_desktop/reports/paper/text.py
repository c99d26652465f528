"""Headings, paragraphs and points."""

from collections.abc import Iterator, Sequence

from paayesh_desktop.reports.paper.mark import draw_mark, mark_room, toned
from paayesh_desktop.reports.paper.pen import Pen
from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.paper.strip import Entry, Strip
from paayesh_desktop.reports.paper.style import BODY, HEADINGS, RULE, SMALL, Style
from paayesh_desktop.reports.report import Heading, Points, Text, Tone

_HEADING_GAPS = (22.0, 15.0, 9.0)
_AFTER_HEADING = (6.0, 2.0, 0.0)
_PARAGRAPH_GAP = 5.0
_POINT_GAP = 2.0
_OUTLINED = 2
_INDENT = 20.0
_SIGN = 3.0
_DISC = "•"


def heading(block: Heading, setting: Setting) -> Iterator[Strip]:
    """Never the last on a page; the highest stands over a rule."""
    level = min(max(block.level, 1), len(HEADINGS)) - 1
    style = HEADINGS[level]
    lines = setting.lines(block.text, style, setting.width)
    after = _AFTER_HEADING[level]

    def draw(pen: Pen, top: float) -> None:
        end = pen.lines(0, top, lines, style)
        if not level:
            pen.rule(0, end - 1, setting.width, RULE, 0.6)

    yield Strip(
        len(lines) * style.leading + after,
        draw,
        gap=_HEADING_GAPS[level],
        keep=True,
        page=block.page,
        entry=Entry(block.text, level) if level < _OUTLINED else None,
    )


def text(block: Text, setting: Setting) -> Iterator[Strip]:
    style = toned(SMALL if block.tone is Tone.FAINT else BODY, block.tone)
    indent = mark_room(block.tone, style.size)
    lines = setting.lines(block.text, style, setting.width - indent)
    yield from paragraph(lines, style, indent=indent, gap=_PARAGRAPH_GAP, tone=block.tone)


def points(block: Points, setting: Setting) -> Iterator[Strip]:
    for number, point in enumerate(block.points, 1):
        sign = setting.digits(f"{number}.") if block.numbered else ""
        lines = setting.lines(point, BODY, setting.width - _INDENT)
        gap = _POINT_GAP if number > 1 else _PARAGRAPH_GAP
        yield from paragraph(lines, BODY, indent=_INDENT, gap=gap, sign=sign or _DISC)


def paragraph(
    lines: Sequence[str],
    style: Style,
    *,
    indent: float = 0.0,
    gap: float = 0.0,
    tone: Tone = Tone.PLAIN,
    sign: str = "",
    keep: bool = False,
) -> Iterator[Strip]:
    """Lines of which neither the first nor the last stands alone on a page; *keep* holds the last
    together with what follows."""
    last = len(lines) - 1
    for place, line in enumerate(lines):
        yield Strip(
            style.leading,
            _Line(line, style, indent, tone, "" if place else sign, first=not place),
            gap=0.0 if place else gap,
            keep=(keep if place == last else place in {0, last - 1}),
        )


class _Line:
    __slots__ = ("first", "indent", "line", "sign", "style", "tone")

    def __init__(
        self, line: str, style: Style, indent: float, tone: Tone, sign: str, *, first: bool
    ) -> None:
        self.line = line
        self.style = style
        self.indent = indent
        self.tone = tone
        self.sign = sign
        self.first = first

    def __call__(self, pen: Pen, top: float) -> None:
        style = self.style
        if self.first:
            draw_mark(pen, self.tone, 0, top, style)
        if self.sign:
            pen.text(_SIGN, top - style.drop, self.sign, style)
        pen.text(self.indent, top - style.drop, self.line, style)

"""Lines of a form: what is asked, what is known of it, and room to write by hand."""

from collections.abc import Iterator, Sequence
from functools import partial

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import translate
from paayesh_desktop.reports.paper.pen import Align, Pen
from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.paper.strip import Draw, Strip
from paayesh_desktop.reports.paper.style import (
    BODY,
    BOLD_FIGURES,
    FAINT,
    FIGURES,
    HAIRLINE,
    INK,
    MEDIUM,
    MM,
    MUTED,
    RULE,
    SMALL,
    Style,
)
from paayesh_desktop.reports.paper.text import paragraph
from paayesh_desktop.reports.report import Question

_NUMBER = 26.0
"""Room of the number before a question; a longer number takes more."""
_AFTER_NUMBER = 6.0
_BOX = (46 * MM, 9 * MM)
_MOST_BOXED = 3
"""Lines of an answer in a box; a longer one stands under its question."""
_LINE = 9 * MM
_TICK = 3.6 * MM
_CHOICE = 8 * MM
_CHOICE_GAP = 18.0
_GAP = 7.0
_SPACE = 6.0
_LABEL = Style(MEDIUM, 10, 16.5)
_NUMERAL = Style(FIGURES, 10, 16.5, MUTED)
_ANSWER = Style(BOLD_FIGURES, 12, 18)
_WRITTEN = BODY
_OPTIONAL = translate("Paper", "(optional)")


def question(block: Question, setting: Setting) -> Iterator[Strip]:
    """Its parts stay together."""
    boxed = not block.lines and not block.choices and len(_boxed(block, setting)) <= _MOST_BOXED
    indent = max(_NUMBER, setting.text_width(block.number, _NUMERAL) + _AFTER_NUMBER)
    width = setting.width - indent - (_BOX[0] + 14 if boxed else 0)
    parts = [*_asked(block, setting, indent, width)]
    if boxed:
        parts = _beside(parts, block, setting)
    elif block.choices:
        parts += _choices(block, setting)
    if block.lines or (block.answer and not boxed and not block.choices):
        parts += _lines(block, setting)
    parts += _remark(block, setting, indent)
    first = True
    for height, draw in parts:
        yield Strip(height, draw, gap=_GAP if first else 0, keep=True)
        first = False
    yield Strip(_SPACE, partial(_end, setting.width))


def _end(width: float, pen: Pen, top: float) -> None:
    pen.rule(0, top - _SPACE, width, HAIRLINE, 0.4)


def _asked(
    block: Question, setting: Setting, indent: float, width: float
) -> Iterator[tuple[float, Draw]]:
    said = [isolate(block.label)]
    if block.unit:
        said.append(f"({isolate(block.unit)})")
    if not block.required:
        said.append(setting.say(_OPTIONAL))
    for place, line in enumerate(setting.lines(" ".join(said), _LABEL, width)):
        yield _LABEL.leading, partial(_label, indent, "" if place else block.number, line)
    facts = "  ·  ".join(f"{fact.name}: {fact.value}" for fact in block.facts)
    for words in (isolate(block.help) if block.help else "", facts):
        for line in setting.lines(words, SMALL, width) if words else ():
            yield SMALL.leading, partial(_small, indent, line)


def _label(indent: float, number: str, line: str, pen: Pen, top: float) -> None:
    pen.text(0, top - _LABEL.drop, number, _NUMERAL)
    pen.text(indent, top - _LABEL.drop, line, _LABEL)


def _small(indent: float, line: str, pen: Pen, top: float) -> None:
    pen.text(indent, top - SMALL.drop, line, SMALL)


def _boxed(block: Question, setting: Setting) -> tuple[str, ...]:
    """The answer as it stands in a box."""
    return setting.lines(block.answer, _ANSWER, _BOX[0] - 12) if block.answer else ()


def _beside(
    parts: Sequence[tuple[float, Draw]], block: Question, setting: Setting
) -> list[tuple[float, Draw]]:
    """The question, and the box for a figure at the end of its first lines."""
    answer = _boxed(block, setting)
    box = max(_BOX[1], len(answer) * _ANSWER.leading + 6)
    first: list[tuple[float, Draw]] = []
    height = 0.0
    while height < box and len(first) < len(parts):
        first.append(parts[len(first)])
        height += first[-1][0]

    def draw(pen: Pen, top: float) -> None:
        x = setting.width - _BOX[0]
        pen.frame(x, top - box, _BOX[0], box, colour=FAINT, line=0.6)
        text_top = top - (box - len(answer) * _ANSWER.leading) / 2
        pen.lines(x + 6, text_top, answer, _ANSWER, room=_BOX[0] - 12, align=Align.CENTRE)
        for part, each in first:
            each(pen, top)
            top -= part

    return [(max(height, box), draw), *parts[len(first) :]]


def _choices(block: Question, setting: Setting) -> list[tuple[float, Draw]]:
    """Boxes to tick, as many to a line as have room."""
    room = setting.width - _NUMBER
    lines: list[list[tuple[float, str]]] = [[]]
    x = 0.0
    for choice in block.choices:
        width = _TICK + 6 + setting.text_width(choice, _WRITTEN) + _CHOICE_GAP
        if x and x + width - _CHOICE_GAP > room:
            lines.append([])
            x = 0.0
        lines[-1].append((x, choice))
        x += width
    ticked = frozenset(block.ticked)
    return [(_CHOICE, partial(_draw_choices, line, ticked)) for line in lines]


def _draw_choices(
    line: Sequence[tuple[float, str]], ticked: frozenset[str], pen: Pen, top: float
) -> None:
    bottom = top - _CHOICE / 2 - _TICK / 2
    for x, choice in line:
        begin = _NUMBER + x
        pen.frame(begin, bottom, _TICK, _TICK, colour=MUTED, line=0.7)
        if choice in ticked:
            left = pen.left(begin, _TICK)
            points = [(0.15, 0.5), (0.42, 0.2), (0.9, 0.85)]
            (x0, y0), *rest = [(left + a * _TICK, bottom + b * _TICK) for a, b in points]
            tick = " ".join(f"{a:.2f} {b:.2f} l" for a, b in rest)
            pen.path(f"{x0:.2f} {y0:.2f} m {tick} S", stroke=INK, line=1.3)
        y = top - _CHOICE / 2 - 0.3 * _WRITTEN.size
        pen.text(begin + _TICK + 6, y, choice, _WRITTEN)


def _lines(block: Question, setting: Setting) -> list[tuple[float, Draw]]:
    """What was answered, or dotted lines to write on."""
    width = setting.width - _NUMBER
    if block.answer:
        answer = setting.lines(isolate(block.answer), _WRITTEN, width)
        strips = paragraph(answer, _WRITTEN, indent=_NUMBER)
        return [(strip.height, strip.draw) for strip in strips]
    return [(_LINE, partial(_dots, width))] * block.lines


def _dots(width: float, pen: Pen, top: float) -> None:
    pen.dots(_NUMBER, top - _LINE + 3, width)


def _remark(block: Question, setting: Setting, indent: float) -> list[tuple[float, Draw]]:
    if not block.remark:
        return []
    style = SMALL.in_colour(MUTED)
    lines = setting.lines(block.remark, style, setting.width - indent - 8)
    return [(style.leading, partial(_draw_remark, indent, line, style)) for line in lines]


def _draw_remark(indent: float, line: str, style: Style, pen: Pen, top: float) -> None:
    pen.ground(indent, top - style.leading, 1.4, style.leading, RULE)
    pen.text(indent + 8, top - style.drop, line, style)

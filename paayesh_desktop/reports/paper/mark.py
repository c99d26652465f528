"""The marks of tones: a small shape before the text, the same as in charts and on the screen, so
that a verdict can be told without colours."""

from collections.abc import Mapping
from functools import partial

from reportlab.pdfgen.canvas import Canvas

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.reports.charts.drawing import draw_shapes
from paayesh_desktop.reports.charts.marks import mark
from paayesh_desktop.reports.paper.pen import Pen
from paayesh_desktop.reports.paper.style import BAD, BOLD, FAINT, GOOD, MUTED, NEAR, Style
from paayesh_desktop.reports.report import Tone

MARKED: Mapping[Tone, tuple[Verdict, str]] = {
    Tone.GOOD: (Verdict.DESIRED, "ok"),
    Tone.NEAR: (Verdict.NEAR, "warn"),
    Tone.BAD: (Verdict.UNDESIRED, "bad"),
    Tone.MISSING: (Verdict.NO_DATA, "muted"),
    Tone.WARNING: (Verdict.UNDESIRED, "warn"),
}
_COLOURS = {
    Tone.FAINT: FAINT,
    Tone.GOOD: GOOD,
    Tone.NEAR: NEAR,
    Tone.BAD: BAD,
    Tone.MISSING: MUTED,
    Tone.WARNING: NEAR,
}
_ROOM = 1.45
"""Width of a mark and the room after it, in sizes of the text."""


def toned(style: Style, tone: Tone) -> Style:
    """*style* as *tone* colours it."""
    if tone is Tone.PLAIN:
        return style
    if tone is Tone.STRONG:
        return style.in_font(BOLD)
    return style.in_colour(_COLOURS[tone])


def mark_room(tone: Tone, size: float) -> float:
    """How far a text of this *size* is moved by the mark before it."""
    return _ROOM * size if tone in MARKED else 0.0


def draw_mark(pen: Pen, tone: Tone, x: float, top: float, style: Style) -> None:
    """The mark before a line whose top is *top*; nothing where the tone has none."""
    if tone not in MARKED:
        return
    side = style.size
    bottom = top - style.leading / 2 - side / 2
    pen.stamp((tone, side), partial(_draw, tone, side), pen.left(x, side), bottom)


def _draw(tone: Tone, side: float, canvas: Canvas) -> None:
    verdict, token = MARKED[tone]
    draw_shapes(canvas, mark(verdict, side / 2, -side / 2, side, token), 0, 0)

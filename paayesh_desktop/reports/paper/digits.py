"""Digits to be read out or typed, and QR codes."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from paayesh_desktop.reports.paper.pen import Align, Pen
from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.paper.strip import Strip, in_rows
from paayesh_desktop.reports.paper.style import BLACK, BOLD_FIGURES, HAIRLINE, MM, SMALL, Style
from paayesh_desktop.reports.report import Digits

QUIET = 4
"""Modules of white around a code, as readers need them."""
_SIDE = 36 * MM
_GAP = 12.0
_LINE = 40.0
_ORDINAL = 18.0
_GROUP = Style(BOLD_FIGURES, 19, 30)


def digits(block: Digits, setting: Setting) -> Iterator[Strip]:
    rows = [*in_rows([*enumerate(block.groups, 1)], max(1, block.across))]
    beside = _SIDE + 16 if block.qr else 0.0
    cell = (setting.width - beside) / max(1, block.across)
    height = max(len(rows) * _LINE, _SIDE if block.qr else 0.0)

    def draw(pen: Pen, top: float) -> None:
        for row, groups in enumerate(rows):
            _draw_groups(pen, top - row * _LINE, groups, cell, setting)
        if block.qr:
            draw_qr(pen, block.qr, setting.width - _SIDE, top - _SIDE, _SIDE)

    yield Strip(height, draw, gap=_GAP)


def _draw_groups(
    pen: Pen, top: float, groups: Sequence[tuple[int, str]], cell: float, setting: Setting
) -> None:
    for place, (number, group) in enumerate(groups):
        x = place * cell
        y = top - _GROUP.drop - 3
        pen.text(x, y, setting.digits(f"{number}"), SMALL)
        room = cell - _ORDINAL - 12
        pen.text(x + _ORDINAL, y, group, _GROUP, room=room, align=Align.CENTRE, ltr=True)
        pen.rule(x + _ORDINAL, top - _LINE + 5, room, HAIRLINE, 0.6)


def draw_qr(pen: Pen, text: str, x: float, bottom: float, side: float) -> None:
    """The code of *text*, with its white edge, in a square."""
    modules = _modules(text)
    module = side / (len(modules) + 2 * QUIET)
    left = pen.left(x, side) + QUIET * module
    top = bottom + side - QUIET * module
    parts: list[str] = []
    for down, row in enumerate(modules, 1):
        y = top - down * module
        parts += [
            f"{left + begin * module:.3f} {y:.3f} {length * module:.3f} {module:.3f} re"
            for begin, length in _runs(row)
        ]
    pen.path(" ".join((*parts, "f")), fill=BLACK)


def _runs(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where dark modules begin beside each other, and how many they are."""
    begin = None
    for place, dark in enumerate((*row, False)):
        if dark and begin is None:
            begin = place
        elif not dark and begin is not None:
            yield begin, place - begin
            begin = None


@lru_cache(8)
def _modules(text: str) -> tuple[tuple[bool, ...], ...]:
    import segno  # noqa: PLC0415 - only a paper with a code pays for it

    code = segno.make_qr(text, error="m")
    return tuple(tuple(bool(dark) for dark in row) for row in code.matrix)

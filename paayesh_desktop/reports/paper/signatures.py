"""Room to sign in, and empty room to write in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from paayesh_desktop.language import translate
from paayesh_desktop.reports.paper.pen import Pen
from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.paper.strip import Strip, in_rows
from paayesh_desktop.reports.paper.style import (
    HAIRLINE,
    MEDIUM,
    MM,
    MUTED,
    REGULAR,
    RULE,
    SMALL,
    Style,
)
from paayesh_desktop.reports.report import SignatureBox, Signatures, Space

_ACROSS = 3
_GUTTER = 22.0
_SIGNED = 17 * MM
"""Room for the signature itself."""
_GAP = 16.0
_ROLE = Style(MEDIUM, 9.5, 16)
_NAME = Style(REGULAR, 9.5, 16, MUTED)
_BELOW = translate("Paper", "signature and date")
_PAD = 8.0


def signatures(block: Signatures, setting: Setting) -> Iterator[Strip]:
    """Who signs alone does it at the far side, as letters are signed."""
    count = max(len(block.boxes), 1)
    rows = -(-count // _ACROSS)
    across = max(-(-count // rows), 2)
    width = (setting.width - (across - 1) * _GUTTER) / across
    for number, boxes in enumerate(in_rows(block.boxes, across), 1):
        begin = setting.width - width if count == 1 else 0.0
        row = _Row.of(boxes, setting, begin, width)
        yield Strip(row.height, row.draw, gap=_GAP, keep=number < rows)


_Lines = Sequence[str]


@dataclass(frozen=True, slots=True)
class _Row:
    """Boxes beside each other: role, name and note of each in lines."""

    boxes: Sequence[tuple[_Lines, _Lines, _Lines]]
    begin: float
    width: float

    @classmethod
    def of(
        cls, boxes: Sequence[SignatureBox], setting: Setting, begin: float, width: float
    ) -> "_Row":
        def lines(text: str, style: Style) -> _Lines:
            return setting.lines(text, style, width) if text else ()

        laid = [
            (lines(box.role, _ROLE), lines(box.name, _NAME), lines(box.note, SMALL))
            for box in boxes
        ]
        return cls(laid, begin, width)

    @property
    def height(self) -> float:
        named = (
            len(role) * _ROLE.leading + len(name) * _NAME.leading + len(note) * SMALL.leading
            for role, name, note in self.boxes
        )
        return max(named) + _SIGNED + SMALL.leading

    def draw(self, pen: Pen, top: float) -> None:
        said = pen.setting.say(_BELOW)
        for place, (role, name, note) in enumerate(self.boxes):
            x = self.begin + place * (self.width + _GUTTER)
            y = pen.lines(x, top, role, _ROLE)
            y = pen.lines(x, y, name, _NAME)
            pen.lines(x, y, note, SMALL)
            below = top - self.height + SMALL.leading
            pen.rule(x, below, self.width, RULE, 0.7)
            pen.text(x, below - SMALL.drop, said, SMALL)


def space(block: Space, setting: Setting) -> Iterator[Strip]:
    height = min(block.height * MM, setting.full)

    def draw(pen: Pen, top: float) -> None:
        pen.frame(0, top - height, setting.width, height, colour=HAIRLINE, line=0.7)
        pen.text(_PAD, top - 4 - SMALL.drop, block.name, SMALL)

    yield Strip(height, draw, gap=10)

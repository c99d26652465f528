"""Facts, names and values beside each other, and tiles, large figures beside each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from paayesh_desktop.reports.paper.mark import draw_mark, mark_room, toned
from paayesh_desktop.reports.paper.pen import Pen
from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.paper.strip import Strip, in_rows
from paayesh_desktop.reports.paper.style import (
    ACCENT,
    BOLD_FIGURES,
    GROUND,
    HAIRLINE,
    MUTED,
    NAME,
    SMALL,
    VALUE,
    Style,
)
from paayesh_desktop.reports.paper.text import paragraph
from paayesh_desktop.reports.report import Fact, Facts, Tile, Tiles, Tone

_GAP = 8.0
_HIGHEST = 200.0
"""Higher facts are told one after the other, as texts that may go on in the next page."""
_GUTTER = 16.0
_WRITTEN = 22.0
"""Height of a line that is written by hand."""
_NAME_SHARE = 0.42
_BETWEEN = 8.0
_TILE_GUTTER = 10.0
_TILE_PAD = 10.0
_MOST_TILES = 4
_FIGURE = Style(BOLD_FIGURES, 20, 30)
_TILE_NAME = SMALL._replace(size=9, leading=14.5, colour=MUTED)
_TILE_NOTE = SMALL


@dataclass(frozen=True, slots=True)
class LaidFact:
    """A name and its value in lines; without a value, *room* to write one."""

    names: Sequence[str]
    values: Sequence[str]
    style: Style
    tone: Tone
    room: float

    @property
    def height(self) -> float:
        value = len(self.values) * VALUE.leading if self.values else _WRITTEN
        return max(len(self.names) * NAME.leading, value)

    def draw(self, pen: Pen, x: float, top: float, aside: float) -> None:
        """The value stands *aside* of the beginning of the name."""
        if not self.values:
            top -= _WRITTEN - NAME.leading
            pen.dots(x + aside, top - NAME.drop - 1, self.room)
        pen.lines(x, top, self.names, NAME)
        draw_mark(pen, self.tone, x + aside, top, self.style)
        pen.lines(x + aside + mark_room(self.tone, VALUE.size), top, self.values, self.style)


def laid_fact(fact: Fact, setting: Setting, aside: float, width: float) -> LaidFact:
    room = width - aside - mark_room(fact.tone, VALUE.size)
    return LaidFact(
        setting.lines(fact.name, NAME, aside - _BETWEEN),
        setting.lines(fact.value, VALUE, room) if fact.value else (),
        toned(VALUE, fact.tone),
        fact.tone,
        room,
    )


def name_width(facts: Sequence[Fact], setting: Setting, width: float) -> float:
    """How far from the names the values stand, so that they stand under each other."""
    widest = max((setting.text_width(fact.name, NAME) for fact in facts), default=0.0)
    return min(widest + _BETWEEN + 1, width * _NAME_SHARE)


def facts(block: Facts, setting: Setting) -> Iterator[Strip]:
    across = max(1, block.across)
    width = (setting.width - (across - 1) * _GUTTER) / across
    asides = [name_width(block.facts[place::across], setting, width) for place in range(across)]
    for number, row in enumerate(in_rows(block.facts, across)):
        laid = [
            (place * (width + _GUTTER), aside, laid_fact(fact, setting, aside, width))
            for place, (fact, aside) in enumerate(zip(row, asides, strict=False))
        ]
        height = max(fact.height for _, _, fact in laid) + 3
        if height > _HIGHEST:
            for fact in row:
                yield from _told(fact, setting)
            continue
        yield Strip(height, partial(_draw_facts, laid, width, height), gap=0 if number else _GAP)


def _told(fact: Fact, setting: Setting) -> Iterator[Strip]:
    """A fact that takes too much room beside its name."""
    indent = mark_room(fact.tone, VALUE.size)
    yield from paragraph(setting.lines(fact.name, NAME, setting.width), NAME, gap=_GAP, keep=True)
    lines = setting.lines(fact.value, VALUE, setting.width - indent)
    yield from paragraph(lines, toned(VALUE, fact.tone), indent=indent, tone=fact.tone)


def _draw_facts(
    laid: Sequence[tuple[float, float, LaidFact]],
    width: float,
    height: float,
    pen: Pen,
    top: float,
) -> None:
    for begin, aside, fact in laid:
        fact.draw(pen, begin, top, aside)
        pen.rule(begin, top - height + 1.5, width, HAIRLINE, 0.4)


def tiles(block: Tiles, setting: Setting) -> Iterator[Strip]:
    for number, row in enumerate(in_rows(block.tiles, _MOST_TILES)):
        across = min(_MOST_TILES, max(len(block.tiles), 1))
        width = (setting.width - (across - 1) * _TILE_GUTTER) / across
        laid = [_LaidTile.of(tile, setting, width - 2 * _TILE_PAD) for tile in row]
        height = max(tile.height for tile in laid) + 2 * _TILE_PAD
        yield Strip(
            height, partial(_draw_tiles, laid, width, height), gap=_GAP if number else _GAP + 2
        )


@dataclass(frozen=True, slots=True)
class _LaidTile:
    tile: Tile
    figure: Style
    names: Sequence[str]
    notes: Sequence[str]

    @classmethod
    def of(cls, tile: Tile, setting: Setting, room: float) -> "_LaidTile":
        figure = _FIGURE
        wide = setting.text_width(tile.figure, figure)
        if wide > room:
            figure = figure._replace(size=figure.size * room / wide)
        indent = mark_room(tile.tone, _TILE_NOTE.size)
        return cls(
            tile,
            figure,
            setting.lines(tile.name, _TILE_NAME, room),
            setting.lines(tile.note, _TILE_NOTE, room - indent) if tile.note else (),
        )

    @property
    def height(self) -> float:
        return (
            len(self.names) * _TILE_NAME.leading
            + _FIGURE.leading
            + len(self.notes) * _TILE_NOTE.leading
        )

    def draw(self, pen: Pen, x: float, top: float) -> None:
        top = pen.lines(x, top, self.names, _TILE_NAME)
        pen.text(x, top - self.figure.drop, self.tile.figure, self.figure)
        top -= _FIGURE.leading
        style = toned(_TILE_NOTE, self.tile.tone)
        if self.notes:
            draw_mark(pen, self.tile.tone, x, top, style)
            pen.lines(x + mark_room(self.tile.tone, style.size), top, self.notes, style)


def _draw_tiles(
    laid: Sequence[_LaidTile], width: float, height: float, pen: Pen, top: float
) -> None:
    for place, tile in enumerate(laid):
        x = place * (width + _TILE_GUTTER)
        pen.ground(x, top - height, width, height, GROUND)
        pen.rule(x, top, width, toned(_FIGURE.in_colour(ACCENT), tile.tile.tone).colour, 1.4)
        tile.draw(pen, x + _TILE_PAD, top - _TILE_PAD)

"""The outlines that a document needs, as a small TrueType font."""

import struct
from collections.abc import Sequence
from copy import deepcopy
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._g_l_y_f import (
    ARGS_ARE_XY_VALUES,
    ROUND_XY_TO_GRID,
    GlyphComponent,
)
from fontTools.ttLib.tables._g_l_y_f import Glyph as Outline

from paayesh_desktop.reports.typeset.shaping import BLANK, BOX, Glyph

_BOX_NAME, _BLANK_NAME = ".notdef", ".blank"
_COMPOSITE = b"\xff\xff"
_BOUNDS = struct.Struct(">hhhh")


class Subset(NamedTuple):
    """A font file, the box around all that its font draws, and where in it each glyph is found."""

    data: bytes
    bounds: tuple[int, int, int, int]
    numbers: tuple[int, ...]


def subset(path: Path, glyphs: Sequence[Glyph]) -> Subset:
    """The glyphs of the font file *path* that *glyphs* names, those of marks where they sit. The
    same glyphs give the same bytes."""
    source = _source(path)
    outlines = _Outlines(source)
    names = [outlines.name(glyph) for glyph in glyphs]
    places = {name: place for place, name in enumerate(outlines.drawn)}
    return Subset(outlines.compiled(), source.bounds, tuple(places[name] for name in names))


class _Source(NamedTuple):
    """A font file as it was read: outlines are copied as they are, which is fast."""

    names: list[str]
    outlines: dict[str, bytes]
    metrics: dict[str, tuple[int, int]]
    """Width and left bearing."""
    tables: dict[str, Any]
    glyf: Any
    units: int
    bounds: tuple[int, int, int, int]


@lru_cache(8)
def _source(path: Path) -> _Source:
    font: Any = TTFont(path)
    glyf, head = font["glyf"], font["head"]
    tables = {tag: font[tag] for tag in ("head", "hhea", "maxp")}
    tables["maxp"].maxComponentDepth += 1  # a mark in its place has its glyph as a part
    return _Source(
        font.getGlyphOrder(),
        {name: getattr(outline, "data", b"") for name, outline in glyf.glyphs.items()},
        font["hmtx"].metrics,
        tables,
        glyf,
        head.unitsPerEm,
        (head.xMin, head.yMin, head.xMax, head.yMax),
    )


class _Outlines:
    """The glyphs of the new font, in the order in which they were asked for."""

    def __init__(self, source: _Source) -> None:
        self._source = source
        self.drawn: dict[str, Any] = {_BOX_NAME: _box(source.units), _BLANK_NAME: Outline()}
        self._metrics: dict[str, tuple[int, int]] = {_BLANK_NAME: (0, 0)}
        self._metrics[_BOX_NAME] = (0, self.drawn[_BOX_NAME].xMin)

    def name(self, glyph: Glyph) -> str:
        if glyph.number == BOX:
            return _BOX_NAME
        if glyph.number == BLANK:
            return _BLANK_NAME
        name = self._source.names[glyph.number]
        self._take(name)
        if (not glyph.x and not glyph.y) or not self._source.outlines[name]:
            return name
        placed = f"{name}@{glyph.x},{glyph.y}"
        if placed not in self.drawn:
            self._place(placed, name, glyph.x, glyph.y)
        return placed

    def compiled(self) -> bytes:
        font: Any = TTFont(recalcBBoxes=False, recalcTimestamp=False)
        order = list(self.drawn)
        font.setGlyphOrder(order)
        for tag, table in self._source.tables.items():
            font[tag] = deepcopy(table)
        for tag in ("glyf", "loca", "hmtx"):
            font[tag] = newTable(tag)
        font["glyf"].glyphs, font["glyf"].glyphOrder = self.drawn, order
        font["hmtx"].metrics = self._metrics
        written = BytesIO()
        font.save(written, reorderTables=None)
        return written.getvalue()

    def _take(self, name: str) -> None:
        if name in self.drawn:
            return
        data = self._source.outlines[name]
        outline: Any = Outline(data)
        self.drawn[name] = outline
        self._metrics[name] = self._source.metrics[name]
        if data.startswith(_COMPOSITE):  # its parts have other numbers in the new font
            outline.expand(self._source.glyf)
            for part in outline.components:
                self._take(part.glyphName)

    def _place(self, placed: str, name: str, x: int, y: int) -> None:
        part = GlyphComponent()
        part.glyphName, part.x, part.y = name, x, y
        part.flags = ARGS_ARE_XY_VALUES | ROUND_XY_TO_GRID
        outline: Any = Outline()
        outline.numberOfContours = -1
        outline.components = [part]
        left, bottom, right, top = _BOUNDS.unpack_from(self._source.outlines[name], 2)
        outline.xMin, outline.yMin = left + x, bottom + y
        outline.xMax, outline.yMax = right + x, top + y
        self.drawn[placed] = outline
        # readers shift an outline until it begins at its bearing
        self._metrics[placed] = (0, outline.xMin)


def _box(units: int) -> Any:
    """A frame, half an em wide: here stands something that the font cannot show."""
    pen = TTGlyphPen(None)
    left, right, bottom, top = (round(units * part) for part in (0.07, 0.48, 0.0, 0.7))
    line = round(units * 0.04)
    for inset, turns in ((0, False), (line, True)):
        corners = [
            (left + inset, bottom + inset),
            (left + inset, top - inset),
            (right - inset, top - inset),
            (right - inset, bottom + inset),
        ]
        first, *others = reversed(corners) if turns else corners
        pen.moveTo(first)
        for corner in others:
            pen.lineTo(corner)
        pen.closePath()
    box: Any = pen.glyph()
    box.recalcBounds(None)
    return box

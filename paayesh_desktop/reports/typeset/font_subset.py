"""The outlines that a document needs, as a small TrueType font."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import (
    ARGS_ARE_XY_VALUES,
    ROUND_XY_TO_GRID,
    GlyphComponent,
)
from fontTools.ttLib.tables._g_l_y_f import Glyph as Outline

from paayesh_desktop.reports.typeset.shaping import BLANK, BOX, Glyph

_KEPT = frozenset(("GlyphOrder", "head", "hhea", "hmtx", "maxp", "loca", "glyf"))
_BOX_NAME, _BLANK_NAME = ".notdef", ".blank"


class Subset(NamedTuple):
    """A font file, the box around all it draws, and where in it each glyph is found."""

    data: bytes
    bounds: tuple[int, int, int, int]
    numbers: tuple[int, ...]


def subset(path: Path, glyphs: Sequence[Glyph]) -> Subset:
    """The glyphs of the font file *path* that *glyphs* names, those of marks where they sit. The
    same glyphs give the same bytes."""
    font: Any = TTFont(path, lazy=True, recalcTimestamp=False)
    with font:
        outlines = _Outlines(font)
        names = [outlines.name(glyph) for glyph in glyphs]
        data = outlines.compiled()
        places = {name: place for place, name in enumerate(outlines.drawn)}
        head = font["head"]
        bounds = (head.xMin, head.yMin, head.xMax, head.yMax)
    return Subset(data, bounds, tuple(places[name] for name in names))


class _Outlines:
    """The glyphs of the new font, in the order in which they were asked for."""

    def __init__(self, font: Any) -> None:
        self._font = font
        self._glyf = font["glyf"]
        self._names: list[str] = font.getGlyphOrder()
        self._widths: dict[str, tuple[int, int]] = font["hmtx"].metrics
        units: int = font["head"].unitsPerEm
        self.drawn: dict[str, Any] = {_BOX_NAME: _box(units), _BLANK_NAME: Outline()}

    def name(self, glyph: Glyph) -> str:
        if glyph.number == BOX:
            return _BOX_NAME
        if glyph.number == BLANK:
            return _BLANK_NAME
        name = self._names[glyph.number]
        self._take(name)
        if not glyph.x and not glyph.y:
            return name
        placed = f"{name}@{glyph.x},{glyph.y}"
        if placed not in self.drawn:
            self.drawn[placed] = _placed(name, glyph.x, glyph.y)
        return placed

    def compiled(self) -> bytes:
        font = self._font
        for tag in font.keys():  # noqa: SIM118  # not a dictionary
            if tag not in _KEPT:
                del font[tag]
        order = list(self.drawn)
        font.setGlyphOrder(order)
        self._glyf.glyphs = self.drawn
        self._glyf.glyphOrder = order
        metrics: dict[str, tuple[int, int]] = {}
        for name, outline in self.drawn.items():
            outline.recalcBounds(self._glyf)
            # readers shift an outline until it begins at its bearing
            metrics[name] = (self._widths.get(name, (0, 0))[0], getattr(outline, "xMin", 0))
        font["hmtx"].metrics = metrics
        written = BytesIO()
        font.save(written, reorderTables=None)
        return written.getvalue()

    def _take(self, name: str) -> None:
        if name not in self.drawn:
            outline = self._glyf[name]
            self.drawn[name] = outline
            for part in outline.getComponentNames(self._glyf):
                self._take(part)


def _placed(name: str, x: int, y: int) -> Outline:
    part = GlyphComponent()
    part.glyphName, part.x, part.y = name, x, y
    part.flags = ARGS_ARE_XY_VALUES | ROUND_XY_TO_GRID
    outline = Outline()
    outline.numberOfContours = -1
    outline.components = [part]
    return outline


def _box(units: int) -> Outline:
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
    return pen.glyph()

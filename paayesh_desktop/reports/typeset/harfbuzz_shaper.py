"""Shapes with HarfBuzz, run by run and word by word."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import uharfbuzz

from paayesh_desktop.reports.typeset.bidi import visual_runs
from paayesh_desktop.reports.typeset.clean_text import without_marks
from paayesh_desktop.reports.typeset.shaping import BLANK, BOX, BOX_WIDTH, Glyph, Line

_hb: Any = uharfbuzz  # it carries no types
_WORDS = re.compile("( +)")
_FIGURE = re.compile("[0-9۰-۹](?:[٫٬.,:/-]?[0-9۰-۹])*[٪%]?")
_FIGURE_ALONE = re.compile(f"(?:\u200e[+−-])?{_FIGURE.pattern}")
"""Figures run from left to right in every paragraph, the sign too where a mark says so. Their signs
stand alone: in no font of ours is a digit drawn otherwise beside another (a test holds this)."""
_KEPT_WORDS = 0x4000


class HarfBuzzShaper:
    """The font file *path*, with OpenType *features* such as ``tnum``.

    Words are shaped one by one, so that the few thousand words of a report are shaped once, and
    figures, of which there are ever new ones, are put together from their digits. The direction of
    a word is that of its run and never guessed: HarfBuzz takes Persian digits for Arabic script and
    would reverse them.
    """

    def __init__(self, path: Path, features: Mapping[str, bool]) -> None:
        face = _hb.Face(_hb.Blob(path.read_bytes()))
        self._font = _hb.Font(face)
        self._features = dict(features)
        extents = self._font.get_font_extents("ltr")
        self.units: int = face.upem
        self.ascent: int = extents.ascender
        self.descent: int = extents.descender
        self._word = lru_cache(_KEPT_WORDS)(self.shaped)

    def line(self, text: str, base: int) -> Line:
        if _FIGURE_ALONE.fullmatch(text):
            return self._figure(without_marks(text))
        glyphs: list[Glyph] = []
        width = 0
        for run in visual_runs(text, base):
            words = _WORDS.split(without_marks(text[run.start : run.end]))
            for word in reversed(words) if run.rtl else words:
                if word:
                    figure = not run.rtl and _FIGURE.fullmatch(word)
                    shaped = self._figure(word) if figure else self._word(word, run.rtl)
                    glyphs += shaped.glyphs
                    width += shaped.width
        return Line(tuple(glyphs), width)

    def _figure(self, figure: str) -> Line:
        digits = [self._word(digit, False) for digit in figure]
        return Line(
            tuple([glyph for digit in digits for glyph in digit.glyphs]),
            sum([digit.width for digit in digits]),
        )

    def shaped(self, word: str, rtl: bool) -> Line:
        """*word*, of one direction, as a whole."""
        buffer = _hb.Buffer()
        buffer.cluster_level = _hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(word)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.language = "fa"
        _hb.shape(self._font, buffer, self._features)
        drawn = [
            (info.cluster, info.codepoint, place.x_advance, place.x_offset, place.y_offset)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]
        if len({glyph[0] for glyph in drawn}) == len(drawn) == len(word):
            glyphs = tuple([self._glyph(word[cluster], *glyph) for cluster, *glyph in drawn])
        else:
            glyphs = tuple(self._glyphs(word, drawn, rtl=rtl))
        return Line(glyphs, sum([glyph.advance for glyph in glyphs]))

    def _glyphs(
        self, word: str, drawn: list[tuple[int, int, int, int, int]], *, rtl: bool
    ) -> Iterator[Glyph]:
        """Each glyph with one character of its cluster. The letters that are left over of a
        ligature go before it, for its own letter is the first of them and readers of PDF files
        take a line that runs to the left from its end."""
        clusters: dict[int, list[tuple[int, int, int, int, int]]] = {}
        for glyph in drawn:
            clusters.setdefault(glyph[0], []).append(glyph)
        ends = dict(pairwise((*sorted(clusters), len(word))))
        for start, together in clusters.items():
            letters = word[start : ends[start]]
            spare = max(0, len(letters) - len(together))
            if rtl:
                letters = letters[::-1]
                yield from (Glyph(BLANK, letter, 0) for letter in letters[:spare])
                letters = letters[spare:]
            for place, (_, *glyph) in enumerate(together):
                yield self._glyph(letters[place : place + 1], *glyph)
            yield from (Glyph(BLANK, letter, 0) for letter in letters[len(together) :])

    def _glyph(self, letter: str, number: int, advance: int, x: int, y: int) -> Glyph:
        if number:
            return Glyph(number, letter, advance, x, y)
        return Glyph(BOX, letter, round(self.units * BOX_WIDTH))

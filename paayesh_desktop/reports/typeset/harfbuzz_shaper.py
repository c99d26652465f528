"""Shapes with HarfBuzz, run by run and word by word."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import uharfbuzz as hb

from paayesh_desktop.reports.typeset.bidi import visual_runs
from paayesh_desktop.reports.typeset.clean_text import without_marks
from paayesh_desktop.reports.typeset.shaping import BLANK, BOX, Glyph, Line

_WORDS = re.compile("( +)")
_KEPT_WORDS = 0x4000


class HarfBuzzShaper:
    """The font file *path*, with OpenType *features* such as ``tnum``.

    Words are shaped one by one, so that the few thousand words of a report are shaped once. The
    direction of a word is that of its run and never guessed: HarfBuzz takes Persian digits for
    Arabic script and would reverse them.
    """

    def __init__(self, path: Path, features: Mapping[str, bool]) -> None:
        face = hb.Face(hb.Blob(path.read_bytes()))
        self._font = hb.Font(face)
        self._features = dict(features)
        extents = self._font.get_font_extents("ltr")
        self.units: int = face.upem
        self.ascent: int = extents.ascender
        self.descent: int = extents.descender
        self._box = round(self.units * 0.55)
        self._word = lru_cache(_KEPT_WORDS)(self._shaped)

    def line(self, text: str, base: int) -> Line:
        glyphs: list[Glyph] = []
        width = 0
        for run in visual_runs(text, base):
            words = _WORDS.split(without_marks(text[run.start : run.end]))
            for word in reversed(words) if run.rtl else words:
                if word:
                    shaped = self._word(word, run.rtl)
                    glyphs += shaped.glyphs
                    width += shaped.width
        return Line(tuple(glyphs), width)

    def _shaped(self, word: str, rtl: bool) -> Line:
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(word)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.language = "fa"
        hb.shape(self._font, buffer, self._features)
        glyphs = tuple(self._glyphs(word, buffer, rtl=rtl))
        return Line(glyphs, sum(glyph.advance for glyph in glyphs))

    def _glyphs(self, word: str, buffer: hb.Buffer, *, rtl: bool) -> Iterator[Glyph]:
        """Each glyph with one character of its cluster. The letters that are left over of a
        ligature go before it, for its own letter is the first of them and readers of PDF files
        take a line that runs to the left from its end."""
        clusters: dict[int, list[tuple[int, int, int, int]]] = {}
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            drawn = (info.codepoint, place.x_advance, place.x_offset, place.y_offset)
            clusters.setdefault(info.cluster, []).append(drawn)
        ends = dict(pairwise((*sorted(clusters), len(word))))
        for start, drawn in clusters.items():
            letters = word[start : ends[start]]
            spare = max(0, len(letters) - len(drawn))
            if rtl:
                letters = letters[::-1]
                yield from (Glyph(BLANK, letter, 0) for letter in letters[:spare])
                letters = letters[spare:]
            for place, (number, advance, x, y) in enumerate(drawn):
                letter = letters[place : place + 1]
                if number:
                    yield Glyph(number, letter, advance, x, y)
                else:
                    yield Glyph(BOX, letter, self._box)
            yield from (Glyph(BLANK, letter, 0) for letter in letters[len(drawn) :])

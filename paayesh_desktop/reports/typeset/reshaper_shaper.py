"""The way without HarfBuzz: arabic-reshaper joins the letters, python-bidi orders them.

Every joined letter is a presentation form that the font has a glyph for. What is lost is fine
placement: marks sit in the middle above or below their letter and may touch, nothing is kerned.
What is copied is the letters, as with HarfBuzz.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from arabic_reshaper import ArabicReshaper
from bidi import get_display
from bidi.mirror import MIRRORED
from fontTools.ttLib import TTFont

from paayesh_desktop.reports.typeset.bidi import RTL
from paayesh_desktop.reports.typeset.clean_text import without_marks
from paayesh_desktop.reports.typeset.shaping import BLANK, BOX, BOX_WIDTH, Glyph, Line

_SIDE = "\U000e01ef"
"""A mark that goes with its letter and is in no text: it shows on which side of a bracket the line
begins, because python-bidi orders brackets and leaves them unmirrored."""
_SETTINGS = {
    "delete_harakat": False,
    "delete_tatweel": False,
    "support_zwj": True,
    "ARABIC LIGATURE ALLAH": False,
}
_INVISIBLE = frozenset("\u200c\u200d")
_FIRST_FORM, _LAST_FORM, _RIAL = "\ufb50", "\ufefc", "\ufdfc"
_RTL_LETTERS = ("R", "AL")
_SINGLE_SUBSTITUTION = 1


class _Drawn(NamedTuple):
    number: int
    advance: int
    middle: int


class ReshaperShaper:
    """The font file *path*, with *features* that replace one glyph by another, such as ``tnum``."""

    def __init__(self, path: Path, features: Mapping[str, bool]) -> None:
        font: Any = TTFont(path)
        with font:
            numbers: dict[str, int] = font.getReverseGlyphMap()
            letters: dict[int, str] = font.getBestCmap()
            others = _replaced(font, {name for name, wanted in features.items() if wanted})
            self._drawn = {
                code: _measured(font, others.get(name, name), numbers)
                for code, name in letters.items()
            }
            self.units: int = font["head"].unitsPerEm
            self.ascent: int = font["hhea"].ascent
            self.descent: int = font["hhea"].descent
        self._reshaper = ArabicReshaper(_SETTINGS)

    def line(self, text: str, base: int) -> Line:
        glyphs: list[Glyph] = []
        marks: list[str] = []
        for seen, said in _ordered(self._reshaper.reshape(text.replace(_SIDE, "")), base):
            if unicodedata.category(seen) == "Mn":
                marks.append(seen)
                continue
            letter = self._glyph(seen, said[:1])
            if unicodedata.bidirectional(seen) in _RTL_LETTERS:  # its marks stand to its left
                glyphs += [self._mark(mark, letter.advance, 0) for mark in marks]
            else:
                glyphs += self._marks_after(marks, glyphs)
            glyphs += [Glyph(BLANK, spare, 0) for spare in said[:0:-1]]
            glyphs.append(letter)
            marks = []
        glyphs += self._marks_after(marks, glyphs)
        return Line(tuple(glyphs), sum(glyph.advance for glyph in glyphs))

    def _glyph(self, seen: str, said: str) -> Glyph:
        if seen in _INVISIBLE:
            return Glyph(BLANK, said, 0)
        if drawn := self._drawn.get(ord(seen)):
            return Glyph(drawn.number, said, drawn.advance)
        return Glyph(BOX, said, round(self.units * BOX_WIDTH))

    def _marks_after(self, marks: list[str], glyphs: list[Glyph]) -> list[Glyph]:
        before = glyphs[-1].advance if glyphs else 0
        return [self._mark(mark, before, -before) for mark in marks]

    def _mark(self, mark: str, room: int, start: int) -> Glyph:
        """*mark* in the middle of *room* units that begin at *start*."""
        drawn = self._drawn.get(ord(mark))
        if not drawn:
            return Glyph(BLANK, mark, 0)
        return Glyph(drawn.number, mark, 0, start + room // 2 - drawn.middle)


def _ordered(text: str, base: int) -> Iterator[tuple[str, str]]:
    """What is seen and what is said of each character, from left to right: brackets mirrored,
    presentation forms as their letters, marks of direction gone."""
    sided = "".join(letter + _SIDE if letter in MIRRORED else letter for letter in text)
    shown = str(get_display(sided, base_dir="R" if base == RTL else "L"))
    letters = iter(without_marks(shown))
    for letter in letters:
        if letter == _SIDE:  # before its bracket: the line runs to the left here
            bracket = next(letters)
            yield MIRRORED[bracket], bracket
        elif letter in MIRRORED:
            next(letters)
            yield letter, letter
        else:
            yield letter, _said(letter)


def _said(letter: str) -> str:
    if _FIRST_FORM <= letter <= _LAST_FORM and letter != _RIAL:
        return unicodedata.normalize("NFKC", letter)
    return letter


def _measured(font: Any, name: str, numbers: Mapping[str, int]) -> _Drawn:
    outline = font["glyf"][name]
    middle = (outline.xMin + outline.xMax) // 2 if outline.numberOfContours else 0
    return _Drawn(numbers[name], font["hmtx"].metrics[name][0], middle)


def _replaced(font: Any, features: set[str]) -> dict[str, str]:
    """The glyphs that *features* of the font put in the place of others."""
    table = font["GSUB"].table
    replaced: dict[str, str] = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag in features:
            for index in record.Feature.LookupListIndex:
                lookup = table.LookupList.Lookup[index]
                if lookup.LookupType == _SINGLE_SUBSTITUTION:
                    for part in lookup.SubTable:
                        replaced.update(part.mapping)
    return replaced

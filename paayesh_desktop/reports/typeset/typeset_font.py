"""A font for ReportLab that takes logical text.

ReportLab asks a font for the width of each string it measures and for the codes of each string it
draws. Ordering and shaping happen there, so that everything that ends in ``drawString``, such as
paragraphs, tables and charts, takes Persian text as it is stored.

A document gets one Type 0 font for each that it uses. A code in it stands for one glyph *and* the
one character it is copied as, *and* its kerned width, *and* its place: the PDF then holds plain
strings of codes, and every reader finds the letters in them.
"""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple
from weakref import WeakKeyDictionary

from reportlab.pdfbase.pdfdoc import PDFDocument

from paayesh_desktop.reports.typeset.bidi import LTR, RTL
from paayesh_desktop.reports.typeset.clean_text import clean, direction
from paayesh_desktop.reports.typeset.font_objects import add_font
from paayesh_desktop.reports.typeset.shaping import BOX, Glyph, Line, Shaper

_KEPT_LINES = 0x4000
_MOST_CODES = 0xFFFF
_SAID = {LTR: "\u200e", RTL: "\u200f"}
_FIRST = Glyph(BOX, "", 0)
"""What code 0 stands for: by the rules of PDF, what has no glyph. It also stands for what comes
after 65,535 different glyphs, which takes a text of nothing but unknown characters."""


class _Face:
    """What ReportLab wants to know of a typeface."""

    bold = italic = 0
    builtIn = False  # noqa: N815  # ReportLab's name

    def __init__(self, name: str, ascent: float, descent: float) -> None:
        self.name = self.familyName = name
        self.ascent, self.descent = ascent, descent


class _Codes(dict[Glyph, bytes]):
    """The code of each glyph that one document uses, given out in the order of use."""

    def __missing__(self, glyph: Glyph) -> bytes:
        if len(self) > _MOST_CODES:
            return self[_FIRST]
        code = self[glyph] = len(self).to_bytes(2, "big")
        return code


class _Use(NamedTuple):
    """What one document uses of the font, and its name there."""

    name: str
    codes: _Codes


class TypesetFont:
    """The font file *path*, known to ReportLab as *name*, shaped by *shaper*.

    One font serves any number of documents in any number of threads; each document belongs to one
    thread. The same text asked for in the same order gives the same bytes.
    """

    _multiByte = _dynamicFont = 1  # noqa: N815
    shapable = False
    encName = "Identity-H"  # noqa: N815

    def __init__(self, name: str, path: Path, shaper: Shaper) -> None:
        self.fontName = name
        self.path = path
        self.units = shaper.units
        scale = 1000 / shaper.units
        self.ascent, self.descent = shaper.ascent * scale, shaper.descent * scale
        self.face = _Face(f"Paayesh-{name}", self.ascent, self.descent)
        self.shaper = shaper
        self.line = lru_cache(_KEPT_LINES)(self._line)
        self._own = lru_cache(_KEPT_LINES)(self._line_of_its_own)
        self._uses: WeakKeyDictionary[PDFDocument, _Use] = WeakKeyDictionary()

    def width(self, text: str, size: float) -> float:
        """Points, of *text* in its own direction."""
        return self._own(text).width * size / self.units

    def encoded(self, line: Line, doc: PDFDocument) -> bytes:
        """The codes of *line* in *doc*."""
        return b"".join(map(self._use(doc).codes.__getitem__, line.glyphs))

    def resource(self, doc: PDFDocument) -> str:
        """What the pages of *doc* call this font."""
        return self._use(doc).name

    # what ReportLab calls

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf8") -> float:  # noqa: N802
        return self.width(_text(text, encoding), size)

    def splitString(  # noqa: N802
        self, text: str | bytes, doc: PDFDocument, encoding: str = "utf8"
    ) -> list[tuple[int, bytes]]:
        line = self._own(_text(text, encoding))
        return [(0, self.encoded(line, doc))] if line.glyphs else []

    def getSubsetInternalName(self, subset: int, doc: PDFDocument) -> str:  # noqa: ARG002, N802
        return f"/{self.resource(doc)}"

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802
        use = self._uses.pop(doc)
        add_font(doc, use.name, self, tuple(use.codes))

    def _line(self, text: str, base: int) -> Line:
        return self.shaper.line(clean(text), base)

    def _line_of_its_own(self, text: str) -> Line:
        plain = clean(text)
        base = direction(plain)
        # a mark that only says the direction has said it
        return self.line(plain[plain[:1] == _SAID[base] :], base)

    def _use(self, doc: PDFDocument) -> _Use:
        use = self._uses.get(doc)
        if use is None:
            use = self._uses[doc] = _Use(f"F{len(doc.fontMapping) + 1}", _Codes())
            _ = use.codes[_FIRST]
            doc.fontMapping[self.fontName] = f"/{use.name}"
            doc.delayedFonts.append(self)
        return use


def _text(text: str | bytes, encoding: str) -> str:
    return text.decode(encoding) if isinstance(text, bytes) else text

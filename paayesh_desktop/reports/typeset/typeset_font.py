"""A font for ReportLab that takes logical text.

ReportLab asks a font for the width of each string it measures and for the codes of each string it
draws. Ordering and shaping happen there, so that everything that ends in ``drawString``, paragraphs,
tables and charts too, takes Persian text as it is stored.

A document gets one Type 0 font for each that it uses. A code in it stands for one glyph *and* the
one character it is copied as, *and* its kerned width, *and* its place: the PDF then holds plain
strings of codes, and every reader finds the letters in them.
"""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from weakref import WeakKeyDictionary

from reportlab.pdfbase.pdfdoc import PDFDocument

from paayesh_desktop.reports.typeset.clean_text import clean, direction
from paayesh_desktop.reports.typeset.font_objects import add_font
from paayesh_desktop.reports.typeset.shaping import BOX, Glyph, Line, Shaper

_KEPT_LINES = 0x4000
_MOST_CODES = 0xFFFF
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


class _Use:
    """What one document uses of the font."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.codes: dict[Glyph, bytes] = {_FIRST: b"\0\0"}

    def code(self, glyph: Glyph) -> bytes:
        code = self.codes.get(glyph)
        if code is None:
            if len(self.codes) > _MOST_CODES:
                return b"\0\0"
            code = self.codes[glyph] = len(self.codes).to_bytes(2, "big")
        return code


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
        self._shaper = shaper
        self.line: Callable[[str], Line] = lru_cache(_KEPT_LINES)(self._line)
        self._uses: WeakKeyDictionary[PDFDocument, _Use] = WeakKeyDictionary()

    def width(self, text: str, size: float) -> float:
        """Points."""
        return self.line(text).width * size / self.units

    # what ReportLab calls

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf8") -> float:  # noqa: N802
        return self.width(_text(text, encoding), size)

    def splitString(  # noqa: N802
        self, text: str | bytes, doc: PDFDocument, encoding: str = "utf8"
    ) -> list[tuple[int, bytes]]:
        glyphs = self.line(_text(text, encoding)).glyphs
        return [(0, b"".join(map(self._use(doc).code, glyphs)))] if glyphs else []

    def getSubsetInternalName(self, subset: int, doc: PDFDocument) -> str:  # noqa: N802
        return f"/{self._use(doc).name}"

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802
        use = self._uses.pop(doc)
        add_font(doc, use.name, self, tuple(use.codes))

    def _line(self, text: str) -> Line:
        plain = clean(text)
        return self._shaper.line(plain, direction(plain))

    def _use(self, doc: PDFDocument) -> _Use:
        use = self._uses.get(doc)
        if use is None:
            use = self._uses[doc] = _Use(f"F{len(doc.fontMapping) + 1}")
            doc.fontMapping[self.fontName] = f"/{use.name}"
            doc.delayedFonts.append(self)
        return use


def _text(text: str | bytes, encoding: str) -> str:
    return text.decode(encoding) if isinstance(text, bytes) else text

"""A font as the objects of a PDF file (ISO 32000, 9.7): a Type 0 font with its widths, its outlines
and what its codes are copied as."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from paayesh_desktop.reports.typeset.font_subset import subset
from paayesh_desktop.reports.typeset.shaping import Glyph

_SYMBOLIC = 4
_AT_ONCE = 100
"""Entries in one block of a CMap."""

_CMAP_HEAD = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
_CMAP_END = """\
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class Typeface(Protocol):
    """What is said of a font in a file; heights are in thousandths of an em."""

    fontName: str  # noqa: N815  # ReportLab's name
    path: Path
    units: int
    ascent: float
    descent: float


def add_font(doc: PDFDocument, name: str, face: Typeface, glyphs: Sequence[Glyph]) -> None:
    """Add to *doc* the font that its pages call *name*; the code of a glyph is its place."""
    outlines, bounds, numbers = subset(face.path, glyphs)
    document: Any = doc
    label = face.fontName
    base = f"/{_tag(outlines)}+{label}"
    scale = 1000 / face.units

    def stored(kind: str, value: PDFDictionary | PDFStream) -> PDFObjectReference:
        return document.Reference(value, f"typeset{kind}{label}")

    def stream(kind: str, content: bytes, **entries: int) -> PDFObjectReference:
        value = PDFStream()
        value.content = content
        value.filters = [PDFZCompress]
        for key, entry in entries.items():
            value.dictionary[key] = entry
        return stored(kind, value)

    descriptor = stored(
        "Descriptor",
        _dictionary(
            Type="/FontDescriptor",
            FontName=base,
            Flags=_SYMBOLIC,
            FontBBox=PDFArray([round(bound * scale) for bound in bounds]),
            ItalicAngle=0,
            Ascent=round(face.ascent),
            Descent=round(face.descent),
            CapHeight=700,
            StemV=80,
            FontFile2=stream("File", outlines, Length1=len(outlines)),
        ),
    )
    places = b"".join(number.to_bytes(2, "big") for number in numbers)
    descendant = stored(
        "Descendant",
        _dictionary(
            Type="/Font",
            Subtype="/CIDFontType2",
            BaseFont=base,
            CIDSystemInfo=_dictionary(
                Registry=PDFString("Adobe"), Ordering=PDFString("Identity"), Supplement=0
            ),
            FontDescriptor=descriptor,
            DW=0,
            W=PDFArray([0, PDFArray([round(glyph.advance * scale, 2) for glyph in glyphs])]),
            CIDToGIDMap=stream("Places", places),
        ),
    )
    font = _dictionary(
        Type="/Font",
        Subtype="/Type0",
        BaseFont=base,
        Encoding="/Identity-H",
        DescendantFonts=PDFArray([descendant]),
        ToUnicode=stream("Unicode", "\n".join(_unicode_map(glyphs)).encode("ascii")),
    )
    document.idToObject["BasicFonts"].dict[name] = stored("Font", font)


def _dictionary(**entries: Any) -> PDFDictionary:
    return PDFDictionary(entries)


def _unicode_map(glyphs: Sequence[Glyph]) -> Iterator[str]:
    letters = [(code, glyph.text) for code, glyph in enumerate(glyphs) if glyph.text]
    yield _CMAP_HEAD
    for start in range(0, len(letters), _AT_ONCE):
        block = letters[start : start + _AT_ONCE]
        yield f"{len(block)} beginbfchar"
        for code, letter in block:
            yield f"<{code:04X}> <{letter.encode('utf-16-be').hex().upper()}>"
        yield "endbfchar"
    yield _CMAP_END


def _tag(data: bytes) -> str:
    """The six letters before the name of a subset: the same for the same outlines."""
    number = int.from_bytes(hashlib.sha256(data).digest()[:8], "big")
    return "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))

"""Logical text as lines: how wide it is, where it breaks, and drawing a line of it.

A paragraph has one direction for all its lines, whatever letter each of them begins with.
"""

import re
import unicodedata
from typing import Any, Literal

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.canvas import Canvas

from paayesh_desktop.reports.typeset import fonts
from paayesh_desktop.reports.typeset.bidi import RTL
from paayesh_desktop.reports.typeset.clean_text import direction as direction_of
from paayesh_desktop.reports.typeset.isolates import closed

Align = Literal["start", "end", "centre"]

_HARD = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_ISOLATE = re.compile("[\u2066-\u2069]")
_STOPS = ",٬.-/_"
"""After these a figure, a code or an address that is too long is rather cut than elsewhere."""


def direction(text: str, *, rtl: bool = True) -> bool:
    """Whether *text* runs from right to left by its first letter; *rtl* where it has none."""
    return direction_of(text, int(rtl)) == RTL


def width(text: str, font: str, size: float) -> float:
    """Points."""
    return fonts.named(font).width(text, size)


def broken(text: str, font: str, size: float, width: float) -> tuple[str, ...]:
    """*text* in lines no wider than *width* points.

    Lines break at spaces, and where *text* says so; a word wider than the line is cut. There is at
    least one line. Isolates that a line leaves open are closed in it and opened again in the next.
    """
    face = fonts.named(font)
    most = width * face.units / size
    found: list[str] = []
    for paragraph in _HARD.split(text) if _HARD.search(text) else (text,):
        found += _filled(paragraph, face, most)
    return closed(found) if _ISOLATE.search(text) else tuple(found)


def draw_line(  # noqa: PLR0917  # as in every call that draws
    canvas: Canvas,
    x: float,
    y: float,
    text: str,
    font: str,
    size: float,
    width: float,
    align: Align = "start",
    *,
    rtl: bool = True,
) -> None:
    """Draw the line *text* on the baseline *y*, in the room of *width* points that begins at *x* on
    the left. It starts at the right where it is *rtl*. The font of the canvas stays what it is."""
    face = fonts.named(font)
    line = face.line(text, int(rtl))
    if not line.glyphs:
        return
    spare = width - line.width * size / face.units
    if align == "centre":
        x += spare / 2
    elif (align == "start") == rtl:
        x += spare
    owner: Any = canvas
    doc: PDFDocument = owner._doc  # the fonts are in it, and there is no other way to it
    canvas.addLiteral(
        f"q BT 1 0 0 1 {x:.2f} {y:.2f} Tm /{face.resource(doc)} {size:.6g} Tf"
        f" <{face.encoded(line, doc).hex()}> Tj ET Q"
    )


def _filled(paragraph: str, face: fonts.TypesetFont, most: float) -> list[str]:
    words = paragraph.split()
    space = face.line(" ", RTL).width
    lines: list[str] = []
    line: list[str] = []
    used = 0.0
    for word in words:
        wide = face.line(word, RTL).width
        if line and used + space + wide > most:
            lines.append(" ".join(line))
            line = []
        if line:
            used += space + wide
            line.append(word)
            continue
        if wide > most:
            *full, word = _cut(word, face, most)  # noqa: PLW2901
            lines += full
            wide = face.line(word, RTL).width
        line, used = [word], wide
    return [*lines, " ".join(line)]


def _cut(word: str, face: fonts.TypesetFont, most: float) -> list[str]:
    """*word* in pieces that fit, of at least one letter with its marks."""
    pieces: list[str] = []
    while face.line(word, RTL).width > most:
        low, high = 1, len(word)
        while high - low > 1:
            middle = (low + high) // 2
            if face.line(word[:middle], RTL).width > most:
                high = middle
            else:
                low = middle
        while low > 1 and _belongs_to_the_last(word[low]):
            low -= 1
        while low < len(word) and _belongs_to_the_last(word[low]):
            low += 1
        if low == len(word):
            break
        stop = max(word.rfind(sign, 0, low) for sign in _STOPS) + 1
        low = stop or low
        pieces.append(word[:low])
        word = word[low:]
    return [*pieces, word]


def _belongs_to_the_last(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me", "Cf")

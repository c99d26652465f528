"""The file that pages are drawn into; the only module that knows how ReportLab puts it together.

A page is put away compressed as soon as it is full, and gets its foot later, when it is known how
many pages there are: so a long paper needs one pass and little memory.
"""

import zlib
from collections.abc import Callable, Hashable
from io import BytesIO
from typing import Any, NamedTuple, Self

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from paayesh_desktop.reports.paper.style import A4, REGULAR
from paayesh_desktop.reports.typeset import fonts

_Canvas: Any = Canvas
_Info: Any = pdfdoc.PDFInfo
"""ReportLab says nothing of what its own pages are made of."""
_LANGUAGES = {"fa": "fa-IR", "en": "en"}
_FLATE = "/FlateDecode"
_LEVEL = 6
_VERSION = (1, 7)


class FilledPage(NamedTuple):
    """A page that was put away: its *name* is what bookmarks and links say."""

    name: str
    page: Any


class _About(_Info):
    """What a file says of itself: everything but when it was made, which is on the paper and is no
    business of the clock."""

    def format(self, document: Any) -> bytes:
        told = {
            "Title": self.title,
            "Author": self.author,
            "Subject": self.subject,
            "Keywords": self.keywords,
            "Creator": self.creator,
            "Producer": self.producer,
        }
        dictionary: Any = pdfdoc.PDFDictionary(
            {name: pdfdoc.PDFString(text) for name, text in told.items()}
        )
        return dictionary.format(document)


class PaperCanvas(_Canvas):
    """*language* is that of the document."""

    _code: list[str]
    _doc: Any

    def __init__(self, language: str) -> None:
        fonts.ensure()
        _Canvas.__init__(
            self,
            BytesIO(),
            pagesize=A4,
            invariant=1,
            initialFontName=REGULAR,
            pageCompression=1,
            pdfVersion=_VERSION,
            lang=_LANGUAGES.get(language, language),
        )
        self._doc.info = _About()
        self._code.clear()
        self._records: dict[Hashable, str] = {}
        self._names: dict[tuple[str, int], str] = {}
        if language == "fa":
            self.setViewerPreference("Direction", "R2L")
        self.setViewerPreference("DisplayDocTitle", "true")

    def add(self, operators: str) -> None:
        """Operators of the page that is being drawn."""
        self._code.append(operators)

    def shown(self, text: str, font: str) -> list[tuple[str, str]]:
        """*text* as it is shown by an operator, in parts of one internal font each."""
        face: Any = pdfmetrics.getFont(font)
        parts: list[tuple[str, str]] = []
        for subset, codes in face.splitString(text, self._doc):
            name = self._names.get((font, subset))
            if name is None:
                name = self._names[font, subset] = face.getSubsetInternalName(subset, self._doc)
            parts.append((name, codes.hex()))
        return parts

    def recorded(self, name: Hashable, draw: Callable[[Self], None]) -> str:
        """The operators that *draw* makes, which are asked of it once for each *name*."""
        found = self._records.get(name)
        if found is None:
            kept = self.taken()
            draw(self)
            found = self._records[name] = " ".join(self.taken())
            self._code = kept
        return found

    def taken(self) -> list[str]:
        """What was drawn since the last page or the last taking, no longer part of the page."""
        code, self._code = self._code, []
        return code

    @property
    def page_name(self) -> str:
        """The name of the page that is being drawn."""
        name: str = self._doc.thisPageName()
        return name

    def put_away(self, size: tuple[float, float]) -> FilledPage:
        """End the page that was drawn."""
        name = self.page_name
        page: Any = pdfdoc.PDFPage()
        page.pagewidth, page.pageheight = size
        page.Contents = pdfdoc.PDFArray([self._stream()])
        self._setAnnotations(page)
        self._annotationrefs: list[Any] = []
        self._setExtGState(page)
        self._setColorSpace(page)
        self._setShadingUsed(page)
        self._doc.addPage(page)
        return FilledPage(name, page)

    def finish(self, filled: FilledPage) -> None:
        """Lay what was drawn since over a page that was put away."""
        filled.page.Contents.sequence.append(self._stream())

    def order(self, pages: list[FilledPage]) -> None:
        """Bring the last pages of the file into the order of *pages*."""
        self._doc.Pages.pages[-len(pages) :] = [
            self._doc.Reference(filled.page) for filled in pages
        ]

    def withdraw(self, count: int) -> None:
        """Take the last pages out again."""
        del self._doc.Pages.pages[-count:]

    def bookmark(self, key: str, page: str, top: float) -> None:
        """Call a place of a page *key*, for outline and links."""
        place: Any = self._bookmarkReference(key)
        place.xyz("null", f"{top:.2f}", "null")
        place.setPage(pdfdoc.PDFObjectReference(page))

    def link(self, key: str, left: float, bottom: float, right: float, top: float) -> None:
        """Make a rectangle of this page lead to *key*."""
        self.linkRect("", key, (left, bottom, right, top), relative=0, thickness=0)

    def sign(self, digest: str) -> None:
        """Let the identity of the file follow from what is in it."""
        self._doc.updateSignature(digest)

    def data(self) -> bytes:
        """The whole file; nothing can be drawn any more."""
        made: bytes = self._doc.GetPDFData(self)
        return made

    def _stream(self) -> Any:
        """What was drawn, as a compressed object of the file."""
        content = zlib.compress(("\n".join(self.taken()) + "\n").encode("latin-1"), _LEVEL)
        stream: Any = pdfdoc.PDFStream(content=content)
        stream.dictionary["Filter"] = _FLATE
        return self._doc.Reference(stream)

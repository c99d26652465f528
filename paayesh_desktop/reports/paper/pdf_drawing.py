"""A PDF file as PDFium reads it: its words, and its pages as pictures, drawn bit by bit so that a
hostile page cannot hold the program.

PDFium is not made for two threads: one lock, and nothing of a document outlives it. It is loaded
with the first PDF, since most forms are typed without one.
"""

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from ctypes import byref, c_char
from mmap import mmap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

PATIENCE = 15.0
"""Seconds for drawing one page."""
_ONE_CALLER = threading.Lock()
_WHITE = 0xFFFFFFFF
_BYTES = 4
"""A pixel: blue, green, red and one that means nothing."""


class PdfError(Exception):
    """It is damaged, locked, or takes for ever."""


class PdfDrawing:
    """The document is opened for every call: that costs a millisecond and leaves nothing open."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        with self._document() as document:
            self.page_count = len(document)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height in points, 72 to the inch."""
        with self._document() as document:
            found = document[page]
            try:
                size = found.get_size()
            finally:
                found.close()
        return max(size[0], 1.0), max(size[1], 1.0)

    def sizes(self) -> list[tuple[float, float]]:
        """Of all pages."""
        with self._document() as document:
            return [
                document.get_page_size(page)  # pyright: ignore[reportUnknownMemberType]
                for page in range(len(document))
            ]

    def keywords(self) -> str:
        """What the file says of itself in its list of keywords."""
        with self._document() as document:
            return document.get_metadata_value("Keywords")  # pyright: ignore[reportUnknownMemberType]

    def text(self, page: int) -> str:
        """The words of page *page*, as they are found by whoever searches in the file."""
        with self._document() as document:
            found = document[page]
            try:
                words = found.get_textpage()
                try:
                    return words.get_text_range()
                finally:
                    words.close()
            finally:
                found.close()

    def draw(self, page: int, wide: int, high: int, stopped: Callable[[], bool]) -> memoryview:
        """Page *page* in rows of ``wide * 4`` bytes; InterruptedError when *stopped*."""
        pixels = mmap(-1, wide * high * _BYTES)  # PDFium makes it white, while others go on
        with self._document() as document:
            found = document[page]
            try:
                _draw(found, pixels, (wide, high), stopped)
            finally:
                found.close()
        return memoryview(pixels)

    @contextmanager
    def _document(self) -> Generator["pypdfium2.PdfDocument"]:
        import pypdfium2  # noqa: PLC0415 - see above

        with _ONE_CALLER:
            try:
                document = pypdfium2.PdfDocument(self._data)
            except pypdfium2.PdfiumError as error:
                raise PdfError from error
            try:
                yield document
            except pypdfium2.PdfiumError as error:
                raise PdfError from error
            finally:
                document.close()


def _draw(
    page: "pypdfium2.PdfPage",
    pixels: mmap,
    size: tuple[int, int],
    stopped: Callable[[], bool],
) -> None:
    from pypdfium2 import raw  # noqa: PLC0415 - see above

    wide, high = size
    until = time.monotonic() + PATIENCE

    def tired(_pause: object) -> bool:
        return stopped() or time.monotonic() > until

    asked = type(raw.IFSDK_PAUSE().NeedToPauseNow)(tired)
    pause = raw.IFSDK_PAUSE(version=1, NeedToPauseNow=asked)
    first = (c_char * len(pixels)).from_buffer(pixels)  # a cast would keep the page in a cycle
    bitmap = raw.FPDFBitmap_CreateEx(wide, high, raw.FPDFBitmap_BGRx, first, wide * _BYTES)
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, wide, high, _WHITE)
        end = raw.FPDF_RenderPageBitmap_Start(
            bitmap, page.raw, 0, 0, wide, high, 0, raw.FPDF_ANNOT, byref(pause)
        )
        raw.FPDF_RenderPage_Close(page.raw)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    if stopped():
        raise InterruptedError
    if end != raw.FPDF_RENDER_DONE:
        raise PdfError

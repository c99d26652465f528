"""Pages of a PDF onto a printer, as pictures at its resolution. Called on a worker thread.

PDFium draws a page, Qt hands it to the printer band by band: a whole page at once would hold the
window for a third of a second.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPageLayout, QPainter

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.qt.paper_offer import Advance
from paayesh_desktop.reports.paper.pdf_drawing import PdfDrawing

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FINEST = 300
"""Dots to the inch; more only makes the job larger."""
_BAND = 48
"""Lines of a picture that are handed over at once."""
_BYTES = 4


def print_pdf(pdf: bytes, printer: "QPrinter", advance: Advance) -> int:
    """Put the chosen pages on paper; how many. UserError when the printer takes none, and
    InterruptedError from *advance*; a file that was printed into is gone then."""
    drawing = PdfDrawing(pdf)
    sizes = drawing.sizes()
    pages = list(_chosen(printer, len(sizes)))
    if not pages:
        raise UserError(_NO_SUCH_PAGE)
    printer.setResolution(min(printer.resolution(), FINEST))
    printer.setFullPage(True)
    _turn(printer, sizes[pages[0]])
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(_REFUSED)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    try:
        for done, page in enumerate(pages):
            advance(done, len(pages))
            if done:
                _turn(printer, sizes[page])
                printer.newPage()
            _put(painter, printer, drawing, page, partial(advance, done, len(pages)))
        advance(len(pages), len(pages))
    except BaseException:
        printer.abort()
        painter.end()
        if printer.outputFileName():
            Path(printer.outputFileName()).unlink(missing_ok=True)
        raise
    if not painter.end():
        raise UserError(_REFUSED)
    return len(pages)


def _chosen(printer: "QPrinter", count: int) -> Iterator[int]:
    """The pages that the dialog asks for, counted from 0, in the order in which they come out."""
    ranges = printer.pageRanges()
    pages = [page for page in range(count) if ranges.isEmpty() or ranges.contains(page + 1)]
    if printer.pageOrder() is type(printer).PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        yield from (page for _copy in range(copies) for page in pages)
    else:
        yield from (page for page in pages for _copy in range(copies))


def _turn(printer: "QPrinter", size: tuple[float, float]) -> None:
    """Lay the paper as the page lies."""
    way = QPageLayout.Orientation
    printer.setPageOrientation(way.Landscape if size[0] > size[1] else way.Portrait)


def _put(
    painter: QPainter,
    printer: "QPrinter",
    drawing: PdfDrawing,
    page: int,
    carry_on: Callable[[], None],
) -> None:
    """One page, as large as the paper allows, in its middle."""
    size = drawing.size(page)
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    share = min(paper.width() / size[0], paper.height() / size[1])
    wide, high = int(size[0] * share), int(size[1] * share)
    left, top = (paper.width() - wide) // 2, (paper.height() - high) // 2
    pixels = drawing.draw(page, wide, high, _never)
    line = wide * _BYTES
    for row in range(0, high, _BAND):
        carry_on()
        lines = min(_BAND, high - row)
        band = memoryview(pixels)[row * line : (row + lines) * line]
        image = QImage(band, wide, lines, line, QImage.Format.Format_RGB32).copy()
        painter.drawImage(QRect(left, top + row, wide, lines), image)


def _never() -> bool:
    return False


_REFUSED = translate(
    "PaperPrinting",
    "The printer did not take the paper. Your data are safe. Look at the printer and print again,"
    " or save the paper as PDF.",
)
_NO_SUCH_PAGE = translate(
    "PaperPrinting",
    "The paper has no page with the numbers that were chosen, so nothing was printed. Choose other"
    " pages, or all of them.",
)

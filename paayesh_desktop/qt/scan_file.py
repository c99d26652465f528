"""A scanned paper as pictures: the pages of a PDF, or one photograph. Called on worker threads."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.reports.paper.pdf_drawing import PdfDrawing, PdfError

MOST_PIXELS = 16_000_000
"""A page is never drawn larger than this, whatever size it claims: 64 MB."""
MOST_DECODED = 60_000_000
"""A photograph of more pixels is refused before it is unpacked."""
_PHOTO_DPI = 150
_POINTS = 72
_PDF = b"%PDF-"
_LATEST_START = 1024
"""A PDF may begin with other bytes up to here."""
_PHOTOS = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}


class ScanFile:
    """The bytes of one paper; UserError when they are none. Sizes are in points, 72 to the inch."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._data = data
        self._pdf: PdfDrawing | None = None
        self._format = next((kind for mark, kind in _PHOTOS.items() if data.startswith(mark)), b"")
        if self._format:
            self._photo_size = self._reader(QBuffer()).size()
            self.page_count = 1
        elif _PDF in data[:_LATEST_START]:
            try:
                self._pdf = PdfDrawing(data)
            except PdfError as error:
                raise self._damaged() from error
            self.page_count = self._pdf.page_count
        else:
            raise UserError(_NO_PAPER, name=name)

    def size(self, page: int) -> QSizeF:
        if self._pdf is None:
            return QSizeF(self._photo_size) * (_POINTS / _PHOTO_DPI)
        try:
            return QSizeF(*self._pdf.size(page))
        except PdfError as error:
            raise self._damaged() from error

    def draw(self, page: int, scale: float, stopped: Callable[[], bool]) -> QImage:
        """Page *page* with *scale* pixels to a point, or as many as can be held. InterruptedError
        when *stopped*, UserError when it cannot be drawn."""
        wide, high = _held(self.size(page) * scale)
        if self._pdf is None:
            return self._photo(wide, high)
        try:
            pixels = self._pdf.draw(page, wide, high, stopped)
        except PdfError as error:
            raise self._damaged() from error
        return QImage(pixels, wide, high, QImage.Format.Format_RGB32).copy()

    def _photo(self, wide: int, high: int) -> QImage:
        buffer = QBuffer()
        reader = self._reader(buffer)
        size = reader.size()
        if wide < size.width():
            reader.setScaledSize(QSize(wide, high))
        image = reader.read()
        buffer.close()
        if image.isNull():
            raise self._damaged()
        flat = QImage(image.size(), QImage.Format.Format_RGB32)
        flat.fill(QColor("white"))
        with QPainter(flat) as painter:
            painter.drawImage(0, 0, image)
        return flat

    def _reader(self, buffer: QBuffer) -> QImageReader:
        """The caller keeps *buffer* as long as the reader."""
        buffer.setData(QByteArray(self._data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(self._format))
        size = reader.size()
        if size.isEmpty() or size.width() * size.height() > MOST_DECODED:
            raise self._damaged()
        return reader

    def _damaged(self) -> UserError:
        return UserError(_DAMAGED, name=self.name)


def _held(size: QSizeF) -> tuple[int, int]:
    """*size* in whole pixels, smaller in proportion where it is too large."""
    wide, high = max(size.width(), 1.0), max(size.height(), 1.0)
    share = min(1.0, (MOST_PIXELS / (wide * high)) ** 0.5)
    return max(1, int(wide * share)), max(1, int(high * share))


_NO_PAPER = translate(
    "Scan",
    "“{name}” is neither a PDF nor a picture of the kinds PNG and JPEG, so it was not opened. What"
    " you typed is not touched by this. Scan the paper again as a PDF, or save it as a JPEG.",
)
_DAMAGED = translate(
    "Scan",
    "“{name}” cannot be shown: it is damaged, locked with a password, or far too large. What you"
    " typed is not touched by this. Scan the paper again, or save it under another name and try"
    " once more.",
)

"""Paper: a text laid out by Qt, so that Persian is shaped right, printed or kept as PDF."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from paayesh_desktop.qt.look import FAMILY

_RESOLUTION = 1200
"""Dots to the inch in a PDF."""
_MARGIN = 16.0
_POINTS = 10.5
_STYLE = """
body { color: #000000; }
td, th { padding: 3px 6px; }
.faint { color: #444444; font-size: 9pt; }
.name { color: #444444; }
.head { font-size: 15pt; font-weight: 700; }
.large { font-size: 26pt; font-weight: 700; }
"""

Sheets = Callable[[], list[QTextDocument]]


def sheet(html: str) -> QTextDocument:
    """One or more pages of A4 from *html*, whose body says its direction. The rows of its tables
    are made by `row`."""
    document = QTextDocument()
    font = QFont(FAMILY)
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(html)
    return document


def row(cells: Sequence[str], *, rtl: bool) -> str:
    """A row of a table, its first cell at the reading side: Qt puts it at the left even in a text
    that reads from the right."""
    return f"<tr>{''.join(reversed(cells) if rtl else cells)}</tr>"


def write_pdf(path: Path, title: str, sheets: Sheets) -> Path:
    """Keep *sheets* as PDF under *path*. OSError when it cannot be written."""
    paper = QBuffer()
    paper.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(paper)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    lay_out(writer)
    draw(writer, sheets())
    path.write_bytes(paper.data().data())
    return path


def lay_out(device: QPagedPaintDevice) -> None:
    """A4, upright, with its margins."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    upright, millimetres = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    size = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(size, upright, margins, millimetres))


def draw(device: QPagedPaintDevice, sheets: list[QTextDocument]) -> bool:
    """Every page of *sheets*, each sheet on a page of its own; whether *device* took them."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    resolution = device.logicalDpiX()
    room = QRectF(device.pageLayout().paintRectPixels(resolution))
    page = QRectF(0.0, 0.0, room.width(), room.height())
    ink = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    ink.palette = palette  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
    begun = False
    for document in sheets:
        document.documentLayout().setPaintDevice(device)
        document.setPageSize(QSizeF(page.size()))
        for number in range(document.pageCount()):
            if begun:
                device.newPage()
            begun = True
            painter.save()
            painter.translate(0.0, -number * page.height())
            ink.clip = page.translated(0.0, number * page.height())  # pyright: ignore[reportAttributeAccessIssue]
            painter.setClipRect(ink.clip)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
            document.documentLayout().draw(painter, ink)
            painter.restore()
    return painter.end()

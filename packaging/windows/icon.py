"""Make the icon of the Windows program from the drawing of the mark:  icon.py DRAWING ICON

An .ico may hold PNG pictures as they are: a directory of sizes, then the pictures.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 48, 64, 256)


def picture(drawing: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise OSError("Qt could not write a PNG")
    return bytes(data.data())


def icon(pictures: dict[int, bytes]) -> bytes:
    """The file: a header, 16 bytes for each picture (256 is written as 0), the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        side = size % 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + entries + b"".join(pictures.values())


if __name__ == "__main__":
    mark = QSvgRenderer(sys.argv[1])
    Path(sys.argv[2]).write_bytes(icon({size: picture(mark, size) for size in SIZES}))

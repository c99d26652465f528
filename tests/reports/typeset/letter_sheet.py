"""Lines of text on a PDF page, and what readers of PDF files find there."""

import re
import shutil
import subprocess
from collections.abc import Sequence
from io import BytesIO
from typing import Any

import pypdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from paayesh_desktop.reports.typeset import fonts, lines
from paayesh_desktop.reports.typeset.typeset_font import TypesetFont

RESHAPED = "Reshaped"
"""Vazirmatn without HarfBuzz, as the fixtures register it."""
WIDTH, HEIGHT = A4
MARGIN, LEADING = 40, 24
_SPACE_INSIDE = re.compile("\u202a( +)([^\u202c]*)\u202c")
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def sheet(
    texts: Sequence[str], font: str = fonts.REGULAR, size: float = 10, *, rtl: bool = True
) -> bytes:
    """A PDF file with each of *texts* on its own line."""
    written = BytesIO()
    canvas = Canvas(written, pagesize=A4, invariant=1, lang="fa-IR")
    y = HEIGHT - MARGIN
    for text in texts:
        if y < MARGIN:
            canvas.showPage()
            y = HEIGHT - MARGIN
        lines.draw_line(canvas, MARGIN, y, text, font, size, WIDTH - 2 * MARGIN, rtl=rtl)
        y -= LEADING
    canvas.save()
    return written.getvalue()


def face(name: str) -> TypesetFont:
    metrics: Any = pdfmetrics
    return metrics.getFont(name)


def told(data: bytes, *options: str) -> str:
    """What poppler finds, without the marks of direction that it adds. It puts the space to the
    left of a figure inside the marks around the figure: there it is read after it."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run(
        ["pdftotext", *options, "-", "-"], input=data, capture_output=True, check=True
    )
    return _MARKS.sub("", _SPACE_INSIDE.sub(r"\2\1", done.stdout.decode()))


def told_by_pypdf(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages)

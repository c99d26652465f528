"""A PDF file that somebody hands over as a paper: the codes it bears, and what its pages show."""

import hashlib
import re
from pathlib import Path
from typing import Self

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.reports import verification_code
from paayesh_desktop.reports.paper.pdf_drawing import PdfDrawing, PdfError
from paayesh_desktop.services.reporting.request import Advance

_SIGN = b"%PDF-"
_MOST = 256 << 20
_MOST_CODES = 5_000
_MOST_PAGES = 5_000
_KEYWORD = re.compile(r"PAAYESH:[0-9]{13}")
_LARGEST = 1_700.0
"""The longest side of a page in points that is looked at: twice that of A4."""
_SCALE = 0.5
_UNLIKE = 40
_FEW = 6
"""Pixels that may differ by more than `_UNLIKE` of 255: another drawing of the same edge."""


class PaperFile:
    """The bytes of a PDF; PdfError where they are none."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._drawing = PdfDrawing(data)

    @classmethod
    def read(cls, path: Path) -> Self:
        """UserError for what is no PDF or cannot be read."""
        try:
            with path.open("rb") as file:
                data = file.read(_MOST + 1)
        except OSError as error:
            detail = error.strerror or str(error)
            raise UserError(_UNREADABLE, file=isolate(path.name), detail=detail) from error
        if len(data) > _MOST or not data.startswith(_SIGN):
            raise UserError(_NO_PDF, file=isolate(path.name))
        try:
            return cls(data)
        except PdfError as error:
            raise UserError(_NO_PDF, file=isolate(path.name)) from error

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that it bears: as it says of itself, else as they stand on its pages."""
        try:
            named = _KEYWORD.findall(self._drawing.keywords())
            codes = [code for one in named if (code := verification_code.read(one))]
            if not codes:
                texts = map(self._drawing.text, range(min(self._drawing.page_count, _MOST_PAGES)))
                codes = [code for text in texts for code in verification_code.printed_in(text)]
        except PdfError:
            return ()
        return tuple(dict.fromkeys(codes))[:_MOST_CODES]

    def pages_unlike(self, other: "PaperFile", advance: Advance) -> list[int]:
        """The pages, from 0, on which *other* does not say or show what this one does."""
        count = max(self._drawing.page_count, other._drawing.page_count)
        found: list[int] = []
        for page in range(count):
            advance(page, count)
            try:
                same = self._same(other, page)
            except (PdfError, IndexError):
                same = False
            if not same:
                found.append(page)
        return found

    def _same(self, other: "PaperFile", page: int) -> bool:
        mine, its = self._drawing, other._drawing
        if page >= min(mine.page_count, its.page_count):
            return False
        size, its_size = mine.size(page), its.size(page)
        if any(abs(one - two) > 1 for one, two in zip(size, its_size, strict=True)):
            return False
        if max(size) > _LARGEST or _words(mine.text(page)) != _words(its.text(page)):
            return False
        wide, high = (max(1, round(side * _SCALE)) for side in size)
        one, two = (drawing.draw(page, wide, high, _never) for drawing in (mine, its))
        if one == two:
            return True
        return sum(abs(a - b) > _UNLIKE for a, b in zip(one, two, strict=True)) <= _FEW


def _words(text: str) -> list[str]:
    """In an order of its own: where a line begins depends on what a file says of its direction."""
    return sorted(text.split())


def _never() -> bool:
    return False


_UNREADABLE = translate(
    "Verifying",
    "{file} could not be read: {detail}. Nothing was changed. Look whether the file or stick is in"
    " its place.",
)
_NO_PDF = translate(
    "Verifying",
    "{file} is no PDF file that can be read, or is larger than 256 MiB. Nothing was changed. Choose"
    " the file as the program wrote it, or type the code at the foot of the paper.",
)

"""What a printed paper says, as its readers find it."""

import re
import shutil
import subprocess
from io import BytesIO
from typing import Any, cast

import msgspec
import pypdf
import pypdfium2
import pytest

from paayesh_desktop.reports.report import Report
from tests.reports.pattern_sheet import english


def texts(data: bytes) -> list[str]:
    """What stands on each page, without marks of direction."""
    with pypdfium2.PdfDocument(data) as document:
        return [plain(page.get_textpage().get_text_bounded()) for page in document]


def plain(text: str) -> str:
    return re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text)


def told(data: bytes, *options: str) -> str:
    """What a program that knows the order of Persian finds in the file."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run(
        ["pdftotext", *options, "-", "-"], input=data, capture_output=True, check=True
    )
    return plain(done.stdout.decode())


def read(data: bytes) -> Any:
    """The file as an independent reader sees it; what it is made of has no types."""
    return pypdf.PdfReader(BytesIO(data))


def outline(reader: Any) -> list[tuple[int, str, int]]:
    """Level, text and page (from 1) of each entry."""

    def walk(entries: list[Any], level: int) -> list[tuple[int, str, int]]:
        found: list[tuple[int, str, int]] = []
        for entry in entries:
            if isinstance(entry, list):
                found += walk(cast("list[Any]", entry), level + 1)
            else:
                page = reader.get_destination_page_number(entry)
                assert page is not None
                found.append((level, entry.title, page + 1))
        return found

    return walk(reader.outline, 0)


def titled(blocks: tuple[Any, ...], **fields: Any) -> Report:
    """A plain report in English, whose text any reader finds."""
    return msgspec.structs.replace(english(), blocks=blocks, **fields)

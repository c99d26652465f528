"""A file of an office as sheets of typed cells, whether it is an .xlsx or a .csv."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from paayesh_desktop.domain.sheet import Sheet
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.workbooks import delimited_text, workbook_guard
from paayesh_desktop.reports.workbooks.workbook_guard import Format
from paayesh_desktop.reports.workbooks.xlsx_archive import XlsxArchive

Progress = Callable[[int, int], None]


class Workbook(msgspec.Struct, frozen=True):
    """Everything that was read; *notes* say what a reader of the file should know."""

    sheets: tuple[Sheet, ...]
    notes: tuple[Sentence, ...] = ()


def read(path: Path, told: Progress | None = None) -> Workbook:
    """Read *path* whole; *told* hears the bytes read so far and in all, and may raise to stop.

    Raises UserError when the file is refused; nothing of it has been read then.
    """
    if workbook_guard.inspect(path) is Format.TEXT:
        return Workbook((delimited_text.read(path),))
    with XlsxArchive(path, told) as archive:
        sheets = tuple(archive.sheets())
        return Workbook(sheets, (_LINKED,) if archive.is_linked else ())


_LINKED = translate(
    "Workbook",
    "Some cells take their figures from other workbooks. The figures saved last were read.",
)

"""Reports as a workbook: a sheet of what each says, and a sheet for each of its tables."""

from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.reports.report import Heading, Report, Table
from paayesh_desktop.reports.workbooks.report_sheet import ReportSheet
from paayesh_desktop.reports.workbooks.table_sheet import write_table
from paayesh_desktop.reports.workbooks.workbook_writer import MAX_ROWS, WorkbookWriter

_ABOUT = translate("Paper", "About the table")
"""Where a table is all there is, its own sheet bears the name and is shown first."""


def write_workbook(
    reports: Iterable[Report], path: Path, *, rows_to_a_sheet: int = MAX_ROWS
) -> None:
    """Write *reports* as one workbook at *path*, the whole file or nothing.

    Figures and days are numbers and days in it. A table that is longer than a sheet may be goes on
    in the next. UserError when the file cannot be written; ValueError when there are no reports.
    """
    given = iter(reports)
    first = next(given, None)
    if first is None:
        raise ValueError("no reports to write")
    catalogue = Catalogue(first.language)
    with WorkbookWriter(path, right_to_left=first.language == "fa") as book:
        for report in chain((first,), given):
            _write(report, book, catalogue, rows_to_a_sheet)


def _write(report: Report, book: WorkbookWriter, catalogue: Catalogue, most: int) -> None:
    plain = report.kind is ReportKind.TABLE
    name = catalogue.say(_ABOUT) if plain else report.bookmark or report.title
    sheet = ReportSheet(book.sheet(name), catalogue)
    sheet.head(report)
    chapter = report.title
    for block in report.blocks:
        if isinstance(block, Table):
            if block.title:
                sheet.heading(block.title)
            if not block.rows and block.empty:
                sheet.prose(block.empty)
            for begin in range(0, len(block.rows), most):
                rows = block.rows[begin : begin + most]
                table = book.sheet(block.title or chapter)
                if plain and not begin:
                    table.show_first()
                sheet.told_of(table.name)
                caption = " - ".join(filter(None, (chapter, block.title)))
                write_table(table, caption, block.columns, rows, catalogue)
            if block.note:
                sheet.faint(block.note)
        else:
            if isinstance(block, Heading) and block.level == 1:
                chapter = block.text
            sheet.block(block)
    sheet.foot(report)

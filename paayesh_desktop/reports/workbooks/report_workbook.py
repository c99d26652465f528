"""Reports as a workbook: a sheet of what each says, and a sheet for each of its tables."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.reports.report import Heading, Report, Table
from paayesh_desktop.reports.workbooks.report_sheet import ReportSheet
from paayesh_desktop.reports.workbooks.sheet_names import paired
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
    names = iter(_table_names(report))
    chapter = report.title
    for block in report.blocks:
        if isinstance(block, Table):
            table_name = next(names)
            if block.title:
                sheet.heading(block.title)
            if not block.rows and block.empty:
                sheet.prose(block.empty)
            for begin in range(0, len(block.rows), most):
                rows = block.rows[begin : begin + most]
                table = book.sheet(table_name)
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


def _table_names(report: Report) -> Iterator[str]:
    """What the tables hold, one after the other: a table that comes in several chapters is named
    after the chapter as well."""
    chapter, found = report.title, list[tuple[str, str]]()
    for block in report.blocks:
        if isinstance(block, Heading) and block.level == 1:
            chapter = block.text
        elif isinstance(block, Table):
            found.append((block.title or chapter, chapter))
    chapters: dict[str, list[str]] = {}
    for title, chapter in dict.fromkeys(found):
        chapters.setdefault(title, []).append(chapter)
    for title, chapter in found:
        alike = chapters[title]
        yield title if len(alike) == 1 else paired(_without_shared(chapter, alike), title)


def _without_shared(chapter: str, others: Sequence[str]) -> str:
    """*chapter* without the words that most of the *others* begin with as well."""
    words, shared = chapter.split(), 0
    beginnings = [one.split() for one in others]
    while shared < len(words) - 1:
        alike = sum(one[: shared + 1] == words[: shared + 1] for one in beginnings)
        if 2 * alike <= len(beginnings):
            break
        shared += 1
    return " ".join(words[shared:])

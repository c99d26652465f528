"""The table of a page on paper and in a workbook: all rows, as shown, figures typed."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import translate
from paayesh_desktop.qt.models.matrix_model import CellLook, MatrixColumn, MatrixModel
from paayesh_desktop.qt.models.paged_table import PAGE, Column, PagedTable
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.paper_offer import PaperOffer
from paayesh_desktop.qt.table_paper import TablePaper
from paayesh_desktop.qt.widgets.paint import BarState
from paayesh_desktop.qt.widgets.row_cells import Bar, Lines, Pill
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.reports.report import Look, Report, Table, Tone
from paayesh_desktop.reports.workbooks.report_workbook import write_workbook

DAY = date(2026, 11, 21)
HALF = Bar(BarState(0.5, None, "ok"), "half")
GOOD = VerdictLook("circle-check", "ok", translate("Verdict", "desired"))
WAITS = VerdictLook("hourglass", "warn", translate("Verdict", "not due"))


def _pill(row: tuple[str, int]) -> Pill:
    return Pill(GOOD if row[1] else WAITS)


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> Page:
    page = Page(context)
    qtbot.addWidget(page)
    return page


@pytest.fixture
def table(page: Page) -> RowTable:
    """Four rows of a name and a number."""
    model = RowTable(
        (
            RowColumn("name", "Name", lambda row: row[0], lambda row: Lines(row[0], "below")),
            RowColumn("days", "Days", lambda row: f"{row[1]} days", order=lambda row: row[1],
                      width=80, number=lambda row: row[1]),
            RowColumn("due", "Due", lambda _row: "soon", width=80, day=lambda _row: DAY),
            RowColumn("state", "State", lambda _row: "", _pill),
            RowColumn("bar", "Bar", lambda _row: "", lambda _row: HALF),
        ),
        page,
    )  # fmt: skip
    model.set_rows([("one", 1), ("three", 3), ("none", 0), ("two", 2)])
    return model


def made(offer: PaperOffer) -> Report:
    assert offer.reports is not None
    (report,) = offer.reports(lambda _done, _total: None)
    return report


def only_table(report: Report) -> Table:
    (block,) = report.blocks
    assert isinstance(block, Table)
    return block


def test_all_rows_are_printed_as_they_are_sorted_and_shown(page: Page, table: RowTable) -> None:
    table.sort(1)
    offer = TablePaper(page, "کارگروه یک").rows("Names", table)
    table.set_rows([])
    report = made(offer)
    printed = only_table(report)
    assert [row.cells[0].text for row in printed.rows] == [
        "none\nbelow", "one\nbelow", "two\nbelow", "three\nbelow",
    ]  # fmt: skip
    last = printed.rows[-1].cells
    assert [cell.text for cell in last[1:3]] == ["3 days", "soon"]
    assert (last[1].number, last[2].day, last[3].tone, last[4].text) == (
        Decimal(3), DAY, Tone.GOOD, "half",
    )  # fmt: skip
    assert printed.rows[0].cells[3].tone is Tone.PLAIN
    assert [column.look for column in printed.columns] == [
        Look.TEXT, Look.FIGURE, Look.TEXT, Look.TEXT, Look.TEXT,
    ]  # fmt: skip
    assert (report.kind, report.coded, report.subtitle) == (ReportKind.TABLE, False, "کارگروه یک")
    assert report.issuer == page.context.workspace.desk.title


def test_a_workbook_gets_numbers_and_days(page: Page, table: RowTable, tmp_path: Path) -> None:
    write_workbook([made(TablePaper(page).rows("Names", table))], tmp_path / "names.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "names.xlsx").worksheets[-1]
    values = [cell.value for row in sheet.iter_rows(min_row=3, max_row=3) for cell in row]
    assert values[1] == 1
    assert datetime(2026, 11, 21) in values  # noqa: DTZ001 - a day has no zone
    assert sheet.max_row == 6


def test_rows_that_were_never_looked_at_are_read_page_by_page(page: Page) -> None:
    keys = [new_key() for _ in range(2 * PAGE + 3)]
    model = PagedTable(
        (Column("title", "Title", str, figure=True, spoken=lambda row: f"row {row.number}"),),
        lambda _ids, _arrived: None,
        page,
    )
    model.set_ids(keys)
    asked = list[int]()

    def read(ids: Sequence[UUID]) -> list[SimpleNamespace]:
        asked.append(len(ids))
        gone = keys[1]
        return [SimpleNamespace(id=key, number=keys.index(key)) for key in ids if key != gone]

    told = list[tuple[int, int]]()
    offer = TablePaper(page).pages("Rows", model, read)
    assert offer.reports is not None
    (report,) = offer.reports(lambda done, total: told.append((done, total)))
    rows = only_table(report).rows
    assert asked == [PAGE, PAGE, 3]
    assert [done for done, _total in told] == [0, PAGE, 2 * PAGE]
    assert [row.cells[0].text for row in rows[:2]] == ["row 0", "row 2"]
    assert len(rows) == len(keys) - 1


def test_a_matrix_goes_on_in_further_tables_without_empty_periods(page: Page) -> None:
    model = MatrixModel(lambda _ids, _arrived: None, lambda _row, _column: "", page)
    model.set_columns([MatrixColumn(str(n), "", f"period {n}") for n in range(12)])
    model.set_looks([CellLook("", "", ""), CellLook("circle-check", "ok", "good")])
    key = new_key()
    model.set_ids([key])
    row = SimpleNamespace(
        id=key, title="project", note="", cells=bytes([0, 0] + [1] * 10), marks=b""
    )
    report = made(TablePaper(page).matrix("Grid", "Project", model, lambda _ids: [row]))
    tables = [block for block in report.blocks if isinstance(block, Table)]
    assert [len(table.columns) - 1 for table in tables] == [8, 2]
    assert tables[0].columns[1].title == "period 2"
    assert tables[1].rows[0].cells[-1].text == "good"


def test_composing_can_be_stopped(page: Page, table: RowTable) -> None:
    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    offer = TablePaper(page).rows("Names", table)
    assert offer.reports is not None
    with pytest.raises(InterruptedError):
        list(offer.reports(stop))

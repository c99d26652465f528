"""A report as a workbook: typed cells, names of sheets, nothing that a spreadsheet would carry
out."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.reports.report import Cell, Column, Heading, Look, Report, Row, Table, Text
from paayesh_desktop.reports.verification_code import code
from paayesh_desktop.reports.workbooks.report_workbook import write_workbook
from paayesh_desktop.reports.workbooks.sheet_names import SheetNames, paired
from tests.reports.pattern_sheet import english, fa, persian

COLUMNS = (Column("پروژه", 30), Column("پیشرفت", 10, Look.FIGURE), Column("سررسید", 12, Look.CODE))


def tabled(*tables: Table, **fields: Any) -> Report:
    return msgspec.structs.replace(persian(), blocks=tables, **fields)


def opened(path: Path, *reports: Report, **options: Any) -> Any:
    write_workbook(reports, path, **options)
    return openpyxl.load_workbook(path)


def written(sheet: Any) -> list[object]:
    return [cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None]


def test_everything_a_report_says_is_in_the_workbook(tmp_path: Path) -> None:
    report = persian(8)
    book = opened(tmp_path / "a.xlsx", report)
    assert book.sheetnames == ["گزارش تجمیعی شش‌ماهه", "پروژه‌های هر کارگروه"]
    front, table = map(written, book.worksheets)
    for said in (
        report.title,
        report.issuer,
        "۳۰ آبان ۱۴۰۵",
        "تصمیم‌های لازم",
        "۲. نشست بعدی کارگروه تا ۱۵ آذر",
        "جدول در برگهٔ «پروژه‌های هر کارگروه» است.",
        "هدف و عملکرد",
        "۲.۲ شمار بهره‌برداران (نفر)",
        "☑ کنتور هوشمند\n☐ کنتور مکانیکی\n☐ برآورد کارشناسی\n☐ پرسش از بهره‌بردار",
        "مریم رستگار",
        "شرح موانع",
        fa(code(report.digest)),
    ):
        assert said in front
    assert table[0] == "۱. خلاصهٔ مدیریتی - پروژه‌های هر کارگروه"
    assert "کارگروه ۲: خدمات شهری" in table
    assert book.worksheets[0].sheet_view.rightToLeft
    assert book.worksheets[1].freeze_panes == "A3"
    assert book.worksheets[1].auto_filter.ref == "A2:F13"


def test_charts_are_written_as_their_figures(tmp_path: Path) -> None:
    front = opened(tmp_path / "a.xlsx", persian(1)).worksheets[0]
    lines = [[cell.value for cell in row][:5] for row in front.iter_rows()]
    assert ["سطح زیر پوشش", 85, 120, fa("85 از 120"), None] in lines
    assert ["کارگروه آب", 3, 5, 12, 2] in lines


def test_figures_are_numbers_with_persian_digits_and_days_are_days(tmp_path: Path) -> None:
    row = Row(
        (
            Cell("مسیر دوچرخه"),
            Cell("۶۶٫۶٪", number=Decimal("66.6")),
            Cell("۱۴۰۵/۰۸/۳۰", day=date(2026, 11, 21)),
        )
    )
    sheet = opened(tmp_path / "a.xlsx", tabled(Table("جدول", COLUMNS, (row,)))).worksheets[1]
    assert [cell.value for cell in sheet[2]] == ["پروژه", "پیشرفت", "سررسید", "سررسید (میلادی)"]
    _title, share, jalali, day = sheet[3]
    assert (share.value, jalali.value) == (66.6, "۱۴۰۵/۰۸/۳۰")
    assert day.value.date() == date(2026, 11, 21)
    assert share.number_format == '[$-3000429]#,##0.############"٪"'
    assert day.is_date


def test_an_english_workbook_is_read_from_left_to_right_in_latin_digits(tmp_path: Path) -> None:
    book = opened(tmp_path / "a.xlsx", english())
    assert not any(sheet.sheet_view.rightToLeft for sheet in book.worksheets)
    assert book.worksheets[1]["C4"].number_format == '#,##0.############"%"'


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t=", "{="])
def test_a_text_is_never_a_formula_or_a_link(tmp_path: Path, begin: str) -> None:
    evil = f'{begin}HYPERLINK("http://example.invalid";"x")|cmd|\' /C calc\'!A0'
    report = msgspec.structs.replace(
        tabled(Table(evil, (Column(evil),), (Row((Cell(evil),)),))), title=evil, issuer=evil
    )
    report = msgspec.structs.replace(report, blocks=(*report.blocks, Text(evil)))
    book = opened(tmp_path / "a.xlsx", report)
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    assert not any(cell.hyperlink for cell in cells)
    assert sum(cell.value == evil for cell in cells) >= 4


def test_a_table_longer_than_a_sheet_goes_on_in_the_next(tmp_path: Path) -> None:
    rows = tuple(Row((Cell(str(number)),)) for number in range(25))
    book = opened(
        tmp_path / "a.xlsx", tabled(Table("جدول", (Column("الف"),), rows)), rows_to_a_sheet=10
    )
    assert book.sheetnames[1:] == ["جدول", "جدول (2)", "جدول (3)"]
    values = [written(sheet) for sheet in book.worksheets[1:]]
    assert [value for sheet in values for value in sheet[2:]] == [str(n) for n in range(25)]


def test_a_table_by_itself_is_what_is_seen_first(tmp_path: Path) -> None:
    table = Table("", COLUMNS[:1], (Row((Cell("الف"),)),))
    report = tabled(table, kind=ReportKind.TABLE, title="نشست‌ها")
    book = opened(tmp_path / "a.xlsx", report)
    assert book.sheetnames == ["دربارهٔ جدول", "نشست‌ها"]
    assert book.active.title == "نشست‌ها"


def test_a_table_of_several_chapters_is_named_after_them(tmp_path: Path) -> None:
    rows = (Row((Cell("الف"),)),)
    blocks: list[Heading | Table] = []
    for group in ("کارگروه شهرسازی", "کارگروه فضای سبز", "کارگروه حمل‌ونقل، ترافیک و ایمنی راه"):
        blocks += [Heading(group), Table("شاخص‌های دارای انحراف", COLUMNS[:1], rows)]
    blocks += [Heading("پیوست"), Table("نشست‌ها", COLUMNS[:1], rows)]
    report = msgspec.structs.replace(persian(), blocks=tuple(blocks))
    assert opened(tmp_path / "a.xlsx", report).sheetnames[1:] == [
        "شهرسازی - شاخص‌های دارای انحراف",
        "فضای سبز - شاخص‌های دارای",
        "حمل‌ونقل - شاخص‌های دارای",
        "نشست‌ها",
    ]


def test_several_reports_are_one_workbook(tmp_path: Path) -> None:
    book = opened(tmp_path / "a.xlsx", persian(1), persian(1))
    assert book.sheetnames == [
        "گزارش تجمیعی شش‌ماهه",
        "پروژه‌های هر کارگروه",
        "گزارش تجمیعی شش‌ماهه (2)",
        "پروژه‌های هر کارگروه (2)",
    ]


def test_a_workbook_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.mkdir()
    with pytest.raises(UserError, match="could not be written"):
        write_workbook([english()], path)
    assert [file.name for file in tmp_path.iterdir()] == ["a.xlsx"]


def test_no_reports_are_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no reports"):
        write_workbook([], tmp_path / "a.xlsx")


@given(st.lists(st.text(max_size=40), max_size=12))
def test_names_of_sheets_are_short_clean_and_each_once(wanted: list[str]) -> None:
    names = SheetNames()
    given_names = [names.free(one) for one in wanted]
    assert len({name.lower() for name in given_names}) == len(wanted)
    for name in given_names:
        assert 1 <= len(name.encode("utf-16-le")) // 2 <= 31
        assert not set(name) & set("[]:*?/\\")
        assert name == name.strip("'")
        assert name.lower() != "history"


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_name_of_two_parts_fits_and_has_some_of_each(first: str, second: str) -> None:
    name = paired(first, second)
    assert len(name.encode("utf-16-le")) // 2 <= 31
    assert SheetNames().free(name)
    for part, given_part in zip(name.split(" - ", 1), (first, second), strict=True):
        assert not given_part.isalnum() or part

"""Workbooks that leave the program come back: refused rows corrected, plans through any office."""

import re
import shutil
import subprocess
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from paayesh_desktop.domain.plan import Direction, Element, Indicator, Plan
from paayesh_desktop.domain.plan_words import TITLES
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.sheet import Cell, CellKind
from paayesh_desktop.domain.template_form import ELEMENTS, FORMS, INDICATORS, PLAN, Content
from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.workbooks.workbook_writer import Style, WorkbookWriter
from paayesh_desktop.services.importing.plan_import import apply, preview
from paayesh_desktop.services.importing.workbook_files import (
    write_plan,
    write_returned,
    write_template,
)
from paayesh_desktop.services.workspace import Workspace

PERSIAN, ENGLISH = Catalogue("fa"), Catalogue("en")

OFFICE: list[list[Any]] = [
    ["گزارش شاخص‌ها", None, None, None],
    ["محور", "شاخص", "هدف", "عملکرد"],
    [None, None, "۱۴۰۴", "۱۴۰۴"],
    ["حمل‌ونقل", "طول خط", 12.5, 9],
    [None, "تلفات", "=cmd|' /C calc'!A0", "نامعلوم است"],
    [None, "ایستگاه", 3, 2],
    ["خدمات", "زباله", 85, "زیاد"],
]


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A table with two bad rows, headers of two rows and a grouped first column."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "جدول ۱"
    for row in OFFICE:
        sheet.append(row)
    sheet["C5"].data_type = "s"
    for area in ("A1:D1", "A2:A3", "B2:B3", "A4:A6"):
        sheet.merge_cells(area)
    path = tmp_path / "office.xlsx"
    book.save(path)
    return path


def cells(path: Path, sheet: str) -> list[list[Any]]:
    return [list(row) for row in openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)]


def test_refused_rows_come_back_in_their_own_table(
    workspace: Workspace, office: Path, tmp_path: Path
) -> None:
    shown = preview(workspace, office)
    assert [refusal.address for refusal in shown.refusals] == ["C5", "D5", "D7"]
    path = tmp_path / "returned.xlsx"
    assert write_returned(shown, path, PERSIAN) == 2
    rows = cells(path, "جدول ۱")
    assert rows[0][0] == "گزارش شاخص‌ها"
    assert rows[2][:4] == ["محور", "شاخص", "هدف ۱۴۰۴", "عملکرد ۱۴۰۴"]
    assert rows[3][:4] == ["حمل‌ونقل", "تلفات", "=cmd|' /C calc'!A0", "نامعلوم است"]
    assert rows[4][:4] == ["خدمات", "زباله", 85, "زیاد"]
    assert rows[3][4] == "C5, D5"
    assert rows[3][5] == strip_marks(
        "\n".join(PERSIAN.say(refusal.reason) for refusal in shown.refusals[:2])
    )
    with zipfile.ZipFile(path) as archive:
        assert "<f>" not in archive.read("xl/worksheets/sheet1.xml").decode()
    sheet: Any = openpyxl.load_workbook(path)["جدول ۱"]
    assert sheet.sheet_view.rightToLeft
    assert sheet["D5"].fill.fgColor.rgb != sheet["C5"].fill.fgColor.rgb


def test_corrected_rows_go_into_the_same_plan_under_any_name_of_file(
    workspace: Workspace, office: Path, tmp_path: Path
) -> None:
    shown = preview(workspace, office)
    report = apply(workspace, shown)
    path = tmp_path / "corrected by somebody.xlsx"
    write_returned(report, path, PERSIAN)
    book = openpyxl.load_workbook(path)
    sheet = book["جدول ۱"]
    sheet["C4"], sheet["D4"], sheet["D5"] = 40, 39, "۸۴٫۵"
    book.save(path)
    again = preview(workspace, path)
    assert again.refusals == ()
    assert again.by_kind["plan"].same == 1
    assert (again.by_kind["element"].same, again.by_kind["element"].new) == (1, 1)
    assert again.by_kind["indicator"].new == 2
    apply(workspace, again)
    with workspace.store.view() as view:
        assert view.count(Plan) == 1
        assert view.count(Element) == 2
        assert view.count(Indicator) == view.count(Result) == 4


def test_refused_rows_of_the_template_come_back_in_the_template(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "filled.xlsx"
    write_template(path, PERSIAN)
    book = openpyxl.load_workbook(path)
    title = PERSIAN.say(ELEMENTS.title)
    plan, elements = book[PERSIAN.say(PLAN.title)], book[title]
    for column, value in enumerate(("P1", "برنامه", "میان‌مدت", 1404, 1408), 1):
        plan.cell(3, column, value)
    for row, values in enumerate((("محور", "A", "خوب"), ("مهور", "B", "بد")), 3):
        for column, value in enumerate(values, 1):
            elements.cell(row, column, value)
    book.save(path)
    shown = preview(workspace, path)
    apply(workspace, shown)
    back = tmp_path / "back.xlsx"
    assert write_returned(shown, back, PERSIAN) == 1
    rows = cells(back, title)
    assert rows[2][:3] == ["مهور", "B", "بد"]
    assert rows[2][11] == "A4"
    assert "مهور" in rows[2][12]
    book = openpyxl.load_workbook(back)
    book[title]["A3"] = "محور"
    book.save(back)
    again = preview(workspace, back)
    assert again.refusals == ()
    assert apply(workspace, again).written == 1


def test_the_template_is_right_to_left_with_hidden_keys_and_offered_words(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, PERSIAN)
    book: Any = openpyxl.load_workbook(path)
    assert [sheet.title for sheet in book.worksheets] == [
        book.worksheets[0].title,
        "paayesh",
        *(PERSIAN.say(form.title) for form in FORMS),
    ]
    assert book["paayesh"].sheet_state == "veryHidden"
    for sheet in book.worksheets[2:]:
        assert sheet.sheet_view.rightToLeft
        assert sheet.row_dimensions[1].hidden
        assert sheet.freeze_panes == "A3"
    offered = book[PERSIAN.say(INDICATORS.title)].data_validations.dataValidation
    assert len(offered) == 7
    source = re.fullmatch(
        r"'?paayesh'?!\$([A-Z])\$1:\$[A-Z]\$(\d+)", offered[0].formula1.lstrip("=")
    )
    assert source is not None
    words = [book["paayesh"][f"{source[1]}{row}"].value for row in range(1, int(source[2]) + 1)]
    assert words == [PERSIAN.say(TITLES[direction]) for direction in Direction]


def test_figures_are_typed_into_cells_for_text_where_nothing_is_made_of_them(
    tmp_path: Path,
) -> None:
    write_template(tmp_path / "template.xlsx", PERSIAN)
    book: Any = openpyxl.load_workbook(tmp_path / "template.xlsx")
    for form in FORMS:
        formats = {
            place: one.number_format
            for one in book[PERSIAN.say(form.title)].column_dimensions.values()
            for place in range(one.min, one.max + 1)
        }
        for place, column in enumerate(form.columns, 1):
            if column.content in (Content.NUMBER, Content.FIGURE):
                assert formats[place] == "@"
    refused = Cell(CellKind.NUMBER, "140%", Decimal("1.4"), percent=True)
    with WorkbookWriter(tmp_path / "back.xlsx") as back:
        back.sheet("a").write(1, 1, refused, Style.NUMBER, refused=True)
    cell = openpyxl.load_workbook(tmp_path / "back.xlsx").worksheets[0]["A1"]
    assert (cell.value, cell.number_format) == ("140%", "@")


def test_a_workbook_that_is_open_elsewhere_is_a_sentence_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    path.mkdir()
    with pytest.raises(UserError) as caught:
        write_template(path, PERSIAN)
    assert "could not be written" in caught.value.sentence.source
    assert [found.name for found in tmp_path.iterdir()] == ["template.xlsx"]


def test_a_plan_survives_another_office_program(planned: Workspace, tmp_path: Path) -> None:
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not installed on this machine")
    path = tmp_path / "plan.xlsx"
    with planned.store.view() as view:
        (plan,) = view.find(Plan)
    write_plan(planned, plan.id, path, PERSIAN)
    for source, kind in ((path, "ods"), (tmp_path / "ods" / "plan.ods", "xlsx")):
        subprocess.run(
            [
                program,
                f"-env:UserInstallation=file://{tmp_path}/profile",
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                str(tmp_path / kind),
                str(source),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )
    shown = preview(planned, tmp_path / "xlsx" / "plan.xlsx")
    assert shown.is_template
    assert shown.refusals == ()
    assert not shown.has_changes

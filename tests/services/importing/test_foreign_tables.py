"""How the tables that offices make are laid out, and that they are read as people see them."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.plan import (
    Direction,
    Element,
    Indicator,
    Target,
)
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.services.importing.plan_import import apply, preview
from paayesh_desktop.services.workspace import Workspace
from tests.services.importing.conftest import HEADER, Rows, imported, reasons

PERSIAN: Rows = [
    ["عملکرد شاخص‌های برنامه در سال ۱۴۰۴"],
    [],
    ["محور", "عنوان شاخص", "واحد", "جهت مطلوب", "هدف", "عملکرد", None],
    [None, None, None, None, None, "دو ماهه اول ۱۴۰۴", "دو ماهه دوم ۱۴۰۴"],
    ["حمل‌ونقل", "طول خط مترو", "کیلومتر", "افزایشی", "۱۲٫۵", "۳/۵", 0],
    [None, "تلفات تصادف", "نفر", "كاهشي", "1,250", "٣٠٠", None],
    ["جمع کل", None, None, None, "۱٬۲۶۲٫۵", "303.5", 0],
    ["محیط زیست", "جمع‌آوری زباله تر", "تن", "صعودی", 85, "ندارم", "-"],
]
PERSIAN_MERGED = ("A1:G1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:G3", "A5:A6")


def test_a_persian_table_with_merged_cells_and_totals_comes_in(
    workspace: Workspace, table: Callable[..., Path]
) -> None:
    shown = imported(workspace, table(PERSIAN, merged=PERSIAN_MERGED))
    assert not shown.refusals
    assert shown.by_kind["indicator"].new == 3
    assert any("rows of totals" in note.source for note in shown.notes)
    with workspace.store.view() as view:
        axes = view.find(Element, order_by=("code",))
        assert [axis.title for axis in axes] == ["حمل‌ونقل", "محیط زیست"]
        metro, deaths, waste = view.find(Indicator, order_by=("code",))
        assert (metro.title, metro.code, metro.measure) == ("طول خط مترو", "1-1", "کیلومتر")
        assert deaths.direction is Direction.DECREASE
        assert waste.element_id == axes[1].id
        (target,) = view.find(Target, indicator_id=metro.id)
        assert (target.period, target.value) == ("1404", Decimal("12.5"))
        (deaths_target,) = view.find(Target, indicator_id=deaths.id)
        assert deaths_target.value == 1250
        first, second = view.find(Result, indicator_id=metro.id, order_by=("period",))
        assert (first.period, first.kind, first.value) == (
            "1404B1",
            ValueKind.NUMBER,
            Decimal("3.5"),
        )
        assert (second.period, second.kind) == ("1404B2", ValueKind.ZERO)
        (only,) = view.find(Result, indicator_id=deaths.id)
        assert (only.period, only.value) == ("1404B1", Decimal(300))
        (missing,) = view.find(Result, indicator_id=waste.id)
        assert missing.kind is ValueKind.NOT_AVAILABLE
        assert (missing.value, missing.reason) == (None, "ندارم")


def test_a_table_without_codes_is_found_again_by_its_titles(
    workspace: Workspace, table: Callable[..., Path]
) -> None:
    imported(workspace, table(PERSIAN, merged=PERSIAN_MERGED))
    again = [list(row) for row in PERSIAN]
    again[7][5] = 41
    shown = preview(workspace, table(again, merged=PERSIAN_MERGED))
    assert shown.by_kind["result"].changed == 1
    assert apply(workspace, shown).written == 1


def test_a_figure_merged_over_rows_belongs_to_none(
    workspace: Workspace, table: Callable[..., Path]
) -> None:
    rows = [HEADER, ["a1", "م", "یک", "up", 1, 5], ["a2", "م", "دو", "up", 1, None]]
    shown = preview(workspace, table(rows, merged=["F2:F3"]))
    assert reasons(shown) == [("F3", "The figure is in a cell merged")]


def test_one_workgroup_answers_for_an_element(
    planned: Workspace, table: Callable[..., Path]
) -> None:
    rows = [
        ["محور", "شاخص", "کارگروه مسئول", "عملکرد ۱۴۰۴"],
        ["تحرک", "یک", None, 1],
        ["تحرک", "دو", "کارگروه حمل و نقل", 2],
        ["تحرک", "سه", "w2", 3],
        ["تحرک", "چهار", "W9", 4],
    ]
    shown = imported(planned, table(rows))
    assert [(refusal.address, refusal.reason.source[:28]) for refusal in shown.refusals] == [
        ("4", "The element “{title}” is giv"),
        ("C5", "There is no workgroup “{text"),
    ]
    with planned.store.view() as view:
        (axis,) = view.find(Element, title="تحرک")
        assert axis.workgroup_id == reference_key("sample", "W1")


def test_the_heading_of_a_group_is_its_axis(
    workspace: Workspace, table: Callable[..., Path]
) -> None:
    rows = [
        ["ردیف", "شاخص", "هدف ۱۴۰۴"],
        ["محور اجتماعی", None, None],
        [1, "کتابخانه", 5],
        ["محور عمرانی", None, None],
        [2, "آسفالت", 6],
    ]
    imported(workspace, table(rows, merged=["A2:C2", "A4:C4"]))
    with workspace.store.view() as view:
        axes = view.find(Element, order_by=("code",))
        assert [axis.title for axis in axes] == ["محور اجتماعی", "محور عمرانی"]
        indicators = view.find(Indicator, order_by=("code",))
        assert [row.element_id for row in indicators] == [axis.id for axis in axes]


def test_a_grouped_column_is_filled_down_until_the_group_above_ends(
    workspace: Workspace, table: Callable[..., Path]
) -> None:
    rows = [
        ["محور", "راهبرد", "شاخص", "هدف ۱۴۰۴"],
        ["الف", "الف یک", "ش۱", 1],
        [None, None, "ش۲", 1],
        [None, None, "ش۳", 1],
        ["ب", None, "ش۴", 1],
        [None, None, "ش۵", 1],
    ]
    imported(workspace, table(rows))
    with workspace.store.view() as view:
        elements = {row.id: row.title for row in view.find(Element)}
        placed = {row.title: elements[row.element_id] for row in view.find(Indicator)}
    assert placed == {"ش۱": "الف یک", "ش۲": "الف یک", "ش۳": "الف یک", "ش۴": "ب", "ش۵": "ب"}


def test_every_sheet_without_a_column_for_it_is_an_axis(
    workspace: Workspace, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    assert isinstance(book.active, Worksheet)
    book.active.title = "راهنما"
    book.active.append(["این پرونده دو جدول دارد"])
    for name in ("حمل‌ونقل", "خدمات"):
        sheet = book.create_sheet(name)
        sheet.append(["شاخص", "عملکرد ۱۴۰۳"])
        sheet.append([f"شاخص {name}", 3])
    book.save(tmp_path / "city.xlsx")
    shown = imported(workspace, tmp_path / "city.xlsx")
    with workspace.store.view() as view:
        assert {row.title for row in view.find(Element)} == {"حمل‌ونقل", "خدمات"}
    (note,) = [note for note in shown.notes if "sheets" in note.values]
    assert note.values["sheets"] == "راهنما"


def test_a_table_of_one_row_for_each_period_is_read_too(
    workspace: Workspace, table: Callable[..., Path]
) -> None:
    rows = [
        ["کد شاخص", "محور", "شاخص", "دوره", "هدف", "عملکرد"],
        ["a1", "م", "طول خط", "1404B1", 5, 4],
        ["a1", "م", "طول خط", "دو ماهه دوم ۱۴۰۴", 5, 6],
        ["a1", "م", "طول خط", "1404B2", 5, 7],
    ]
    shown = imported(workspace, table(rows))
    assert [refusal.row for refusal in shown.refusals] == [3, 4]
    with workspace.store.view() as view:
        assert [row.period for row in view.find(Result)] == ["1404B1"]


def test_a_decimal_comma_is_understood_where_the_table_uses_it(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "europe.csv"
    path.write_text("id;axis;indicator;actual 1403\n1;a;b;1.234,5\n2;a;c;7,25\n", encoding="utf-8")
    imported(workspace, path)
    with workspace.store.view() as view:
        assert {row.value for row in view.find(Result)} == {Decimal("1234.5"), Decimal("7.25")}


def test_a_percentage_is_the_number_that_people_see(
    workspace: Workspace, table: Callable[..., Path]
) -> None:
    path = table([HEADER, ["a1", "م", "ش", "up", "۸۵٪", 0.85]])
    book = openpyxl.load_workbook(path)
    book["داده"]["F2"].number_format = "0%"
    book.save(path)
    imported(workspace, path)
    with workspace.store.view() as view:
        assert view.find(Target)[0].value == view.find(Result)[0].value == 85

"""Tables that offices made for themselves come in by a mapping that is mostly right by itself."""

import csv
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path

import msgspec
import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from paayesh_desktop.domain.column_mapping import PlanChoice, Role, decode, encode
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import (
    Direction,
    Element,
    ElementKind,
    Horizon,
    Indicator,
    Plan,
    Target,
)
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.evaluation import Evaluation
from paayesh_desktop.services.foreign_import import outline
from paayesh_desktop.services.plan_import import ImportPreview, Scope, apply, preview
from paayesh_desktop.services.workspace import Workspace
from tests.conftest import playing_all, sample

NYC = Path(__file__).parents[1] / "data" / "nyc_mmr" / "indicators.csv"

Rows = Sequence[Sequence[object]]


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """A workbook with one sheet of *rows*, and the ranges *merged* in it."""

    def make(rows: Rows, *, merged: Sequence[str] = (), name: str = "جدول") -> Path:
        book = openpyxl.Workbook()
        sheet = book.active
        assert isinstance(sheet, Worksheet)
        sheet.title = "داده"
        for row in rows:
            sheet.append(list(row))
        for area in merged:
            sheet.merge_cells(area)
        path = tmp_path / f"{name}.xlsx"
        book.save(path)
        return path

    return make


def imported(workspace: Workspace, path: Path) -> ImportPreview:
    shown = preview(workspace, path)
    apply(workspace, shown)
    return shown


def reasons(shown: ImportPreview) -> list[tuple[str, str]]:
    """The address and the beginning of the reason of every refusal."""
    return [(refusal.address, refusal.reason.source[:30]) for refusal in shown.refusals]


def test_a_whole_city_comes_in_by_itself(workspace: Workspace) -> None:
    shown = imported(workspace, NYC)
    assert not shown.refusals
    counts = shown.by_kind
    assert counts["indicator"].new == 1139
    assert counts["target"].new == 351
    assert counts["result"].new == 8297
    with workspace.store.view() as view:
        assert view.count(Element, kind=ElementKind.AXIS) == 37
        assert view.count(Element, kind=ElementKind.STRATEGY) == 173
        assert view.count(Element, kind=ElementKind.PROGRAM) == 252
        (plan,) = view.find(Plan)
        assert (plan.start_year, plan.end_year) == (2016, 2023)
        (indicator,) = view.find(Indicator, code="119")
        assert indicator.direction is Direction.DECREASE
        assert indicator.critical
        (target,) = view.find(Target, indicator_id=indicator.id)
        assert (target.period, target.value) == ("2023", Decimal(12))
        results = view.find(Result, indicator_id=indicator.id, order_by=("period",))
        assert [result.period for result in results] == [str(year) for year in range(2016, 2024)]
        assert results[0].value == Decimal("11.11")
        zeros = view.find(Result, kind=ValueKind.ZERO)
        assert len(zeros) == 71
        assert {zero.value for zero in zeros} == {Decimal(0)}


def test_the_city_is_judged_as_its_own_office_judged_it(workspace: Workspace) -> None:
    imported(workspace, NYC)
    with NYC.open(encoding="utf-8", newline="") as file:
        official = {row["id"]: row["official_verdict_2023"] for row in csv.DictReader(file)}
    evaluation = Evaluation(workspace.store, lambda: 1_704_500_000_000)  # January 2024
    report = evaluation.evaluate(Period.parse("2023"), by=workspace.desk.person)
    assert report.counts[Verdict.NO_TARGET] == 788
    with workspace.store.view() as view:
        codes = {row.id: row.code for row in view.find(Indicator)}
        judged = {codes[row.indicator_id]: row.attainment for row in view.find(VerdictSnapshot)}
    met = {
        code: "" if attained is None else "met" if attained >= 1 else "not_met"
        for code, attained in judged.items()
    }
    assert met == official


def test_a_second_import_changes_nothing(workspace: Workspace) -> None:
    imported(workspace, NYC)
    again = preview(workspace, NYC)
    assert not again.has_changes
    assert apply(workspace, again).written == 0


def test_a_preview_writes_nothing(workspace: Workspace) -> None:
    assert preview(workspace, NYC).has_changes
    with workspace.store.view() as view:
        assert view.count(Plan) == view.count(Indicator) == view.count(Result) == 0


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


HEADER = ["کد", "محور", "شاخص", "جهت", "هدف ۱۴۰۴", "عملکرد ۱۴۰۴"]


def test_bad_rows_are_refused_by_address_and_good_ones_kept(
    workspace: Workspace, table: Callable[..., Path]
) -> None:
    shown = imported(
        workspace,
        table(
            [
                HEADER,
                ["a1", "محور", "خوب", "افزایشی", 10, 9],
                ["a2", "محور", "متن به جای عدد", "افزایشی", 10, "نه"],
                ["a3", "محور", "جهت نادرست", "چپ", 10, 9],
                ["a4", "محور", None, "افزایشی", 10, 9],
                ["a5", "محور", "دو خوانش", "افزایشی", "1,25", 9],
                ["a6", "محور", "بسیار بزرگ", "افزایشی", 10, "1" * 30],
                ["a7", "محور", "بلی", "افزایشی", 10, True],
            ]
        ),
    )
    assert reasons(shown) == [
        ("F3", "“{text}” is not a figure. {why"),
        ("D4", "“{text}” is not one of the wor"),
        ("C5", "The row has figures, but no in"),
        ("E6", "“{text}” is not a figure. {why"),
        ("F7", "The figure has more than {digi"),
        ("F8", "The cell says {text}, which is"),
    ]
    assert all(refusal.sheet == "داده" for refusal in shown.refusals)
    assert shown.by_kind["indicator"].refused == 6
    with workspace.store.view() as view:
        assert [row.code for row in view.find(Indicator)] == ["a1"]
        assert view.count(Result) == view.count(Target) == 1


def test_an_error_a_date_and_an_uncalculated_formula_are_named(
    workspace: Workspace, table: Callable[..., Path]
) -> None:
    path = table([HEADER, *(["a" + str(n), "م", f"ش{n}", "up", 10, None] for n in range(3))])
    book = openpyxl.load_workbook(path)
    sheet = book["داده"]
    sheet["F2"] = "#REF!"
    sheet["F2"].data_type = "e"
    sheet["F3"] = "=1+1"
    sheet["F4"] = 45_000
    sheet["F4"].number_format = "yyyy-mm-dd"
    book.save(path)
    assert reasons(preview(workspace, path)) == [
        ("F2", "The cell has the error {text}."),
        ("F3", "The formula in this cell was n"),
        ("F4", "The cell is a date ({text}), n"),
    ]


def test_a_blank_cell_is_never_zero_and_deletes_nothing(
    workspace: Workspace, table: Callable[..., Path]
) -> None:
    imported(workspace, table([HEADER, ["a1", "م", "ش", "افزایشی", 10, 9]]))
    shown = imported(workspace, table([HEADER, ["a1", "م", "ش", None, None, None]]))
    assert not shown.has_changes
    with workspace.store.view() as view:
        assert view.count(Target) == view.count(Result) == 1
        assert view.find(Indicator)[0].direction is Direction.INCREASE


def test_a_code_that_stands_twice_is_refused_by_the_name_of_both_rows(
    workspace: Workspace, table: Callable[..., Path]
) -> None:
    shown = imported(
        workspace,
        table(
            [
                HEADER,
                ["a1", "م", "یک", "up", 1, 1],
                ["a2", "م", "دو", "up", 1, 1],
                ["A۱", "م", "سه", "up", 1, 1],
            ]
        ),
    )
    assert [(refusal.address, refusal.reason.values["row"]) for refusal in shown.refusals] == [
        ("A2", 4),
        ("A4", 2),
    ]
    with workspace.store.view() as view:
        assert [row.code for row in view.find(Indicator)] == ["a2"]


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


def test_a_person_corrects_the_mapping_and_keeps_it_for_next_year(
    workspace: Workspace, table: Callable[..., Path]
) -> None:
    rows = [["شرح", "گروه", "x ۱۴۰۳"], ["طول خط", "حمل‌ونقل", 4], ["چاه", "حمل‌ونقل", 5]]
    path = table(rows)
    with pytest.raises(UserError) as caught:
        preview(workspace, path)
    assert "No table of indicators" in caught.value.sentence.source
    mapping = outline(path).mapping
    assert mapping is not None
    corrected = (
        mapping.with_column("داده", "A", role=Role.INDICATOR)
        .with_column("داده", "B", role=Role.LEVEL, level=ElementKind.AXIS)
        .with_column("داده", "C", role=Role.RESULT, period="1403")
        .used("داده")
    )
    kept = decode(encode(corrected))
    assert kept == corrected
    shown = preview(workspace, path, mapping=kept)
    assert shown.by_kind["result"].new == 2
    moved = table([["گروه", "شرح", "x ۱۴۰۳"], ["حمل‌ونقل", "طول خط", 4]], name="سال بعد")
    assert preview(workspace, moved, mapping=kept).by_kind["result"].new == 1


def test_at_a_desk_that_plays_all_results_go_to_the_party_of_the_nearest_workgroup(
    staffed: Workspace, tmp_path: Path
) -> None:
    planned = staffed
    path = tmp_path / "results.csv"
    path.write_text("کد شاخص,عملکرد 1404B4\nI1,7\nI4,8\nnone,9\n", encoding="utf-8")
    shown = preview(planned, path, scope=Scope.RESULTS)
    assert [refusal.row for refusal in shown.refusals] == [4]
    assert apply(planned, shown).written == 2
    with planned.store.view() as view:
        assert view.count(Plan) == 1
        found = view.find(Result, period="1404B4")
        owners = {row.value: view.history(row.id)[-1].party for row in found}
    assert owners == {
        Decimal(7): reference_key("sample", "W1"),
        Decimal(8): reference_key("sample", "W2"),
    }
    assert COMMITTEE not in owners.values()


def test_the_committee_keeps_results_for_workgroups_until_they_have_desks_of_their_own(
    planned: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "results.csv"
    path.write_text("کد شاخص,عملکرد 1404B4\nI1,7\nI4,8\n", encoding="utf-8")
    assert apply(planned, preview(planned, path, scope=Scope.RESULTS)).written == 2
    with planned.store.view() as view:
        (first,) = view.find(Result, period="1404B4", indicator_id=sample("I1"))
        (second,) = view.find(Result, period="1404B4", indicator_id=sample("I4"))
        assert set(view.owners(Result, period="1404B4").values()) == {COMMITTEE}
    with playing_all(planned), planned.store.change(by=planned.desk.person) as change:
        change.put(msgspec.structs.replace(first, value=Decimal(9)), party=sample("W1"))
    path.write_text("کد شاخص,عملکرد 1404B4\nI1,10\nI4,11\n", encoding="utf-8")
    shown = preview(planned, path, scope=Scope.RESULTS)
    assert [refusal.row for refusal in shown.refusals] == [2]
    assert apply(planned, shown).written == 1
    with planned.store.view() as view:
        values = {row.id: row.value for row in view.find(Result, period="1404B4")}
    assert values == {first.id: Decimal(9), second.id: Decimal(11)}


def test_results_need_a_plan(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("کد شاخص,عملکرد 1404B4\nI1,7\n", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        preview(workspace, path, scope=Scope.RESULTS)
    assert "There is no plan yet" in caught.value.sentence.source


def test_a_table_goes_into_the_plan_that_a_person_chose(
    planned: Workspace, table: Callable[..., Path]
) -> None:
    path = table([HEADER, ["I1", "تحرک شهری", "طول خط ساخته‌شده", "up", 10, 9]])
    chosen = PlanChoice("P", "برنامه آزمون", Horizon.MID_TERM, 1404, 1408)
    shown = preview(planned, path, plan=chosen)
    assert shown.by_kind["plan"].same == 1
    assert shown.by_kind["indicator"].changed == 1  # it stands under the axis in this table
    assert shown.by_kind["element"].same == 1

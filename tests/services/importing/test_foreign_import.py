"""Tables that offices made for themselves come in by a mapping that is mostly right by itself."""

import csv
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import msgspec
import openpyxl
import pytest

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
from paayesh_desktop.services.importing.foreign_import import outline
from paayesh_desktop.services.importing.plan_import import Scope, apply, preview
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.workspace import Workspace
from tests.conftest import playing_all, sample
from tests.services.importing.conftest import HEADER, imported, reasons

NYC = Path(__file__).parents[2] / "data" / "nyc_mmr" / "indicators.csv"


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

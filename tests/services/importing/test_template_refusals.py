"""A template that is not as it went out is refused as a whole, a bad row by its address."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from paayesh_desktop.domain.plan import (
    Element,
    EntryKind,
    Indicator,
    Plan,
    Target,
)
from paayesh_desktop.domain.result import Result
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.importing.plan_import import (
    preview,
)
from paayesh_desktop.services.importing.workbook_files import write_template
from paayesh_desktop.services.workspace import Workspace
from tests.services.importing.conftest import (
    AXIS,
    ENGLISH,
    INDICATOR,
    PLAN,
    PROJECT,
    Fill,
    imported,
)


def test_bad_rows_of_every_sheet_are_refused_by_address(workspace: Workspace, fill: Fill) -> None:
    path = fill(
        Plan=[PLAN],
        Elements=[
            AXIS,
            PROJECT | {"Code of what it belongs to": "Z"},
            {"Kind": "محور", "Code": "B", "Title": "زیر پروژه", "Code of what it belongs to": "A"},
            AXIS | {"Code": "C", "Responsible workgroup": "W99"},
        ],
        Indicators=[INDICATOR, INDICATOR | {"Code": "I2", "Code of its element": "A"}],
        Targets=[
            {"Code of the indicator": "I2", "Period": "سه‌ماهه اول ۱۴۰۴", "Target": 1},
            {"Code of the indicator": "I2", "Period": 1404, "Target": "زیاد"},
            {"Code of the indicator": "I1", "Period": 1404, "Target": 1},
            {"Code of the indicator": "I2", "Period": 1405},
        ],
        Results=[{"Code of the indicator": "I2", "Period": 1404, "Result": "n/a"}],
    )
    shown = imported(workspace, path)
    assert [(refusal.sheet, refusal.address) for refusal in shown.refusals] == [
        ("Elements", "D4"),
        ("Elements", "D5"),
        ("Elements", "E6"),
        ("Indicators", "C3"),
        ("Results", "F3"),
        ("Targets", "B3"),
        ("Targets", "D4"),
        ("Targets", "D5"),
        ("Targets", "D6"),
    ]
    counts = shown.by_kind
    assert [counts[kind].refused for kind in ("element", "indicator", "target", "result")] == [
        3,
        1,
        4,
        1,
    ]
    with workspace.store.view() as view:
        assert [row.code for row in view.find(Element)] == ["A"]
        assert [row.code for row in view.find(Indicator)] == ["I2"]


def test_a_code_twice_is_refused_by_the_name_of_both_rows(workspace: Workspace, fill: Fill) -> None:
    path = fill(Plan=[PLAN], Elements=[AXIS, AXIS | {"Code": "B"}, AXIS | {"Code": "a"}])
    shown = preview(workspace, path)
    assert [(refusal.row, refusal.reason.values["row"]) for refusal in shown.refusals] == [
        (3, 5),
        (5, 3),
    ]
    assert shown.by_kind["element"].new == 1


def broken(fill: Fill, change: Callable[[Any], None]) -> Path:
    path = fill(Plan=[PLAN], Elements=[AXIS])
    book = openpyxl.load_workbook(path)
    change(book)
    book.save(path)
    return path


def refusal(workspace: Workspace, path: Path) -> str:
    with pytest.raises(UserError) as caught:
        preview(workspace, path)
    with workspace.store.view() as view:
        assert view.count(Plan) == 0
    return caught.value.sentence.source


def test_a_template_of_another_version_is_refused(workspace: Workspace, fill: Fill) -> None:
    def age(book: Any) -> None:
        book["paayesh"]["B1"] = 99

    assert "template of another version" in refusal(workspace, broken(fill, age))


def test_a_template_without_its_hidden_row_is_refused(workspace: Workspace, fill: Fill) -> None:
    def damage(book: Any) -> None:
        book["Elements"]["B1"] = None

    assert "has lost its column" in refusal(workspace, broken(fill, damage))


def test_an_empty_template_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    write_template(tmp_path / "empty.xlsx", ENGLISH)
    assert "still empty" in refusal(workspace, tmp_path / "empty.xlsx")


def test_a_template_without_its_plan_is_refused(workspace: Workspace, fill: Fill) -> None:
    assert "no complete row" in refusal(workspace, fill(Plan=[{"Code of the plan": "P1"}]))


def test_a_ratio_needs_its_denominator_and_a_range_its_upper_end(
    workspace: Workspace, fill: Fill
) -> None:
    ratio = INDICATOR | {"Code of its element": "A", "What a figure means": "نسبت"}
    span = ratio | {"Code": "I2", "What a figure means": None, "Desired direction": "بازه"}
    path = fill(
        Plan=[PLAN],
        Elements=[AXIS],
        Indicators=[ratio, span],
        Targets=[
            {"Code of the indicator": "I2", "Period": 1404, "Target": 1},
            {
                "Code of the indicator": "I2",
                "Period": 1405,
                "Target": 1,
                "Upper end of the range": 2,
            },
        ],
        Results=[
            {"Code of the indicator": "I1", "Period": 1404, "Result": 3},
            {"Code of the indicator": "I1", "Period": 1405, "Result": 3, "Denominator": 4},
        ],
    )
    shown = imported(workspace, path)
    assert [refusal.address for refusal in shown.refusals] == ["D3", "D3"]
    with workspace.store.view() as view:
        assert view.find(Indicator, code="I1")[0].entry_kind is EntryKind.RATIO
        assert [row.upper for row in view.find(Target)] == [Decimal(2)]
        assert [row.denominator for row in view.find(Result)] == [Decimal(4)]

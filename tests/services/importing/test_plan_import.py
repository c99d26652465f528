"""A plan goes out in the template, is filled in by an office, and comes back in, once."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import openpyxl
import pytest

from paayesh_desktop.domain.cell_value import Figure, read_figure, read_yes
from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit
from paayesh_desktop.domain.plan import (
    Direction,
    Element,
    ElementKind,
    Horizon,
    Indicator,
    Plan,
    PlanVersion,
    ProjectGoal,
    ProjectUnit,
    Target,
)
from paayesh_desktop.domain.plan_words import TITLES, read_choice
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.domain.sheet import Cell, CellKind
from paayesh_desktop.domain.template_form import NO, NOT_AVAILABLE, NOT_DUE, YES
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.services.importing.plan_import import (
    ImportCancelled,
    Scope,
    apply,
    preview,
)
from paayesh_desktop.services.importing.workbook_files import write_plan
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace
from tests.conftest import playing_all
from tests.services.importing.conftest import (
    AXIS,
    ENGLISH,
    INDICATOR,
    PLAN,
    PROJECT,
    Fill,
    imported,
)


def test_a_filled_template_becomes_a_plan(workspace: Workspace, fill: Fill) -> None:
    path = fill(
        Plan=[PLAN | {"Horizon": "میان‌مدت", "In force since": "1404/02/01"}],
        Elements=[PROJECT, AXIS],  # children may stand before their parents
        Indicators=[
            INDICATOR
            | {
                "Desired direction": "کاهشی",
                "Critical": "بله",
                "Baseline": "۱۲٫۵",
                "Asked in the cycle": "شش ماهه",
            }
        ],
        Targets=[{"Code of the indicator": "I1", "Period": "دوماههٔ سوم ۱۴۰۴", "Target": 40}],
        Results=[
            {"Code of the indicator": "I1", "Period": "1404B1", "Result": 0},
            {
                "Code of the indicator": "i۱",
                "Period": "1404B2",
                "Result": "ندارم",
                "Reason why there is no figure": "دستگاه خراب بود",
            },
            {"Code of the indicator": "I1", "Period": "1404B3", "Result": "موعد نرسیده"},
        ],
    )
    shown = imported(workspace, path)
    assert not shown.refusals
    assert shown.is_template
    with workspace.store.view() as view:
        (plan,) = view.find(Plan)
        assert (plan.code, plan.start_year, plan.end_year) == ("P1", 1404, 1408)
        (version,) = view.find(PlanVersion)
        assert version.effective_on == date(2025, 4, 21)
        axis, project = view.find(Element, order_by=("code",))
        assert project.parent_id == axis.id
        assert project.starts_on == date(2025, 4, 4)
        assert project.credit == 12_500_000_000
        (indicator,) = view.find(Indicator)
        assert indicator.element_id == project.id
        assert (indicator.direction, indicator.critical) == (Direction.DECREASE, True)
        assert indicator.baseline == Decimal("12.5")
        assert indicator.collected is CycleKind.SIX_MONTHLY
        (target,) = view.find(Target)
        assert (target.version_id, target.period, target.value) == (version.id, "1404B3", 40)
        zero, missing, due = view.find(Result, order_by=("period",))
        assert (zero.kind, zero.value) == (ValueKind.ZERO, 0)
        assert (missing.kind, missing.reason) == (ValueKind.NOT_AVAILABLE, "دستگاه خراب بود")
        assert due.kind is ValueKind.NOT_DUE
    assert apply(workspace, preview(workspace, path)).written == 0


def test_a_plan_that_goes_out_and_comes_back_changes_nothing(
    planned: Workspace, tmp_path: Path
) -> None:
    units = [Unit(new_key(), f"D{n:02}", f"منطقه {n}", Level.DISTRICT) for n in range(40)]
    sample = {code: reference_key("sample", code) for code in ("P", "M", "A", "I1", "I5")}
    goal = Element(new_key(), sample["P"], ElementKind.GOAL, "G1", "شهر زیست‌پذیر")
    with planned.store.change(by=planned.desk.person) as change:
        change.put_many(Unit, units, party=COMMITTEE)
        change.put(goal, party=COMMITTEE)
        change.put(ProjectGoal(new_key(), sample["M"], goal.id), party=COMMITTEE)
        yearly = change.find(Indicator, id=sample["I5"])[0]
        yearly = msgspec.structs.replace(yearly, collected=CycleKind.ANNUAL)
        change.put(yearly, party=COMMITTEE)
        for unit in units:
            change.put(ProjectUnit(new_key(), sample["M"], unit.id), party=COMMITTEE)
        change.put(
            Result(new_key(), sample["I1"], "1404B4", ValueKind.NOT_AVAILABLE, reason="قطع شبکه"),
            party=reference_key("sample", "W1"),
        )
        change.put(
            Result(
                new_key(), sample["I1"], "1404M09", ValueKind.ZERO, Decimal(0), unit_id=units[0].id
            ),
            party=reference_key("sample", "W1"),
        )
        change.put(
            Result(new_key(), sample["I5"], "1404F01", ValueKind.NUMBER, Decimal("0.123456789012")),
            party=reference_key("sample", "W2"),
        )
    for catalogue in (ENGLISH, Catalogue("fa")):
        path = tmp_path / f"{catalogue.language}.xlsx"
        write_plan(planned, sample["P"], path, catalogue)
        shown = preview(planned, path)
        assert shown.refusals == ()
        assert not shown.has_changes
        assert {counted.kind: counted.same for counted in shown.counts} == {
            "plan": 1,
            "plan_version": 1,
            "element": 4,
            "indicator": 5,
            "target": 24,
            "result": 13,
        }
        assert apply(planned, shown).written == 0


def test_every_word_that_the_template_offers_is_read_back() -> None:
    for catalogue in (ENGLISH, Catalogue("fa")):
        for choice, title in TITLES.items():
            assert read_choice(type(choice), catalogue.say(title)) is choice
        said = {
            word.source: Cell(CellKind.TEXT, catalogue.say(word))
            for word in (YES, NO, NOT_DUE, NOT_AVAILABLE)
        }
        assert [read_yes(said[YES.source]), read_yes(said[NO.source])] == [True, False]
        for word, kind in ((NOT_DUE, "not_due"), (NOT_AVAILABLE, "not_available")):
            figure = read_figure(said[word.source])
            assert isinstance(figure, Figure)
            assert figure.kind == kind


def test_a_changed_cell_changes_its_own_row_only(workspace: Workspace, fill: Fill) -> None:
    sheets: dict[str, list[dict[str, Any]]] = {
        "Elements": [AXIS, PROJECT],
        "Indicators": [INDICATOR | {"Unit of measurement": "کیلومتر"}],
        "Targets": [{"Code of the indicator": "I1", "Period": 1404, "Target": 1}],
    }
    imported(workspace, fill(Plan=[PLAN], **sheets))
    sheets["Indicators"] = [INDICATOR | {"Title": "طول خط سه"}]
    again = preview(workspace, fill("again", Plan=[PLAN], **sheets))
    assert apply(workspace, again).written == 1
    with workspace.store.view() as view:
        (indicator,) = view.find(Indicator)
        assert indicator.title == "طول خط سه"
        assert indicator.measure == "کیلومتر"  # the cell was blank this time: nothing was deleted
        assert len(view.history(indicator.id)) == 2


def test_columns_may_be_moved(workspace: Workspace, fill: Fill) -> None:
    path = fill(Plan=[PLAN], Elements=[AXIS])
    book = openpyxl.load_workbook(path)
    book["Elements"].move_range("B1:C3", cols=10)
    book.save(path)
    imported(workspace, path)
    with workspace.store.view() as view:
        assert [(row.code, row.title) for row in view.find(Element)] == [("A", "حمل‌ونقل")]


def test_a_workgroup_imports_results_of_its_own_and_no_plan(
    planned: Workspace, tmp_path: Path, fill: Fill
) -> None:
    with pytest.raises(UserError) as caught, desk_of("W6", tmp_path) as workgroup:
        preview(workgroup, fill(Plan=[PLAN]))
    assert "belongs to the committee" in caught.value.sentence.source
    assert planned.desk.role is Role.COMMITTEE


def test_results_of_another_workgroup_are_refused_at_a_workgroups_desk(
    tmp_path: Path, fill: Fill
) -> None:
    own = reference_key("workgroup", "W6")
    with desk_of("W6", tmp_path) as workgroup:
        plan = Plan(new_key(), "P1", "برنامه", Horizon.MID_TERM, 1404, 1408)
        mine = Element(new_key(), plan.id, ElementKind.AXIS, "A", "مالی", workgroup_id=own)
        other = Element(new_key(), plan.id, ElementKind.AXIS, "B", "عمران")
        indicators = [
            Indicator(new_key(), plan.id, mine.id, "I1", "درآمد"),
            Indicator(new_key(), plan.id, other.id, "I2", "پل"),
        ]
        with (
            playing_all(workgroup),
            workgroup.store.change(by=workgroup.desk.person) as change,
        ):
            change.put(plan, party=COMMITTEE)
            change.put(PlanVersion(new_key(), plan.id, 1, date(2025, 3, 21)), party=COMMITTEE)
            change.put_many(Element, [mine, other], party=COMMITTEE)
            change.put_many(Indicator, indicators, party=COMMITTEE)
        path = fill(
            Results=[
                {"Code of the indicator": "I1", "Period": "1404B1", "Result": 3},
                {"Code of the indicator": "I2", "Period": "1404B1", "Result": 4},
            ]
        )
        shown = preview(workgroup, path, scope=Scope.RESULTS)
        assert [refusal.address for refusal in shown.refusals] == ["D4"]
        assert apply(workgroup, shown).written == 1
        with workgroup.store.view() as view:
            (result,) = view.find(Result)
            assert view.history(result.id)[0].party == own


def test_a_cancelled_import_leaves_nothing(workspace: Workspace, fill: Fill) -> None:
    rows = [AXIS | {"Code": f"A{number}", "Title": f"محور {number}"} for number in range(50)]
    path = fill(Plan=[PLAN], Elements=rows)
    shown = preview(workspace, path)
    told: list[int] = []

    def late() -> bool:
        return bool(told) and told[-1] > 400

    with pytest.raises(ImportCancelled):
        apply(
            workspace,
            shown,
            progress=lambda done, total: told.append(1000 * done // total),
            cancelled=late,
        )
    with workspace.store.view() as view:
        assert view.count(Plan) == view.count(Element) == 0
    with pytest.raises(ImportCancelled):
        preview(workspace, path, cancelled=lambda: True)
    assert apply(workspace, shown).written == 52


def test_progress_goes_forward_to_its_end(workspace: Workspace, fill: Fill) -> None:
    told: list[tuple[int, int]] = []

    def heard(done: int, total: int) -> None:
        told.append((done, total))

    shown = preview(workspace, fill(Plan=[PLAN], Elements=[AXIS]), progress=heard)
    first = len(told)
    apply(workspace, shown, progress=heard)
    for part in (told[:first], told[first:]):
        assert part == sorted(part)
        assert part[-1] == (1000, 1000)


def desk_of(workgroup: str, folder: Path) -> Workspace:
    """A new desk of a workgroup in a folder of its own."""
    setup = DeskSetup(Role.WORKGROUP, "کارگروه", "دبیر", workgroup)
    return Workspace.create(folder / f"desk {workgroup}", setup)

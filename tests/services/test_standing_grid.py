"""The grid of projects and periods: which projects, in which order, and what their cells say."""

from datetime import UTC, date, datetime
from uuid import UUID

import msgspec
import pytest

from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.deviation_case import CaseMove, CaseMoveKind, CaseState, DeviationCase
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, ProjectUnit
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationMoveKind,
    EvaluationState,
    ProjectEvaluation,
)
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.judging.standing_grid import (
    DIFFERS,
    EMPTY,
    OPEN_CASE,
    STANDINGS,
    CellStanding,
    CellTarget,
    GridFrame,
    StandingGrid,
)
from paayesh_desktop.services.judging.standing_query import GridFilter, GridShow, GridSort
from paayesh_desktop.services.row_keys import RowKeys
from paayesh_desktop.services.workspace import Workspace

DAY = date(2025, 9, 25)
"""At the beginning of the fourth bimester of 1404."""
AT = int(datetime(2025, 9, 25, tzinfo=UTC).timestamp() * 1000)
THIRD = Period.parse("1404B3")


def sample(code: str) -> UUID:
    return reference_key("sample", code)


@pytest.fixture
def city(planned: Workspace) -> Workspace:
    """The planned workspace judged in three bimesters; in the third its project M (W1) is
    evaluated as not conforming and has an open case, K (W2) as conforming and is returned."""
    person = planned.desk.person
    for number in (1, 2, 3):
        Evaluation(planned.store, lambda: AT).evaluate(
            Period.parse(f"1404B{number}"), by=person, plan=sample("P")
        )
    cycle = Cycle(
        cycle_key(sample("P"), THIRD),
        sample("P"),
        CycleKind.TWO_MONTHLY,
        THIRD.code,
        THIRD.start,
        DAY,
        evaluates=True,
    )
    metro = ProjectEvaluation(
        sample("e/M"), sample("M"), cycle.id, sample("W1"), sample("V"), THIRD.code, 1, AT,
        conforms=False, opinion=True,
    )  # fmt: skip
    park = ProjectEvaluation(
        sample("e/K"), sample("K"), cycle.id, sample("W2"), sample("V"), THIRD.code, 1, AT,
        conforms=True, opinion=True,
    )  # fmt: skip
    courses = {
        metro: (EvaluationState.COMPARED, EvaluationState.SUBMITTED, EvaluationState.REFERRED),
        park: (EvaluationState.COMPARED, EvaluationState.SUBMITTED, EvaluationState.RETURNED),
    }
    case = DeviationCase(
        sample("case"), "1404-1", "خط سه", sample("M"), sample("P"), sample("W1"), metro.id, DAY
    )
    opened = CaseMove(
        sample("case/1"),
        case.id,
        1,
        1,
        CaseMoveKind.REFER,
        CaseState.REFERRED,
        AT,
        DAY,
        person,
        "x",
    )
    with planned.store.change(by=person) as change:
        change.put(cycle, party=COMMITTEE)
        for one, states in courses.items():
            change.put(one, party=one.workgroup_id)
            for number, state in enumerate(states, 1):
                move = EvaluationMove(
                    sample(f"{one.id}/{number}"), one.id, number, EvaluationMoveKind.COMPARE,
                    state, AT, DAY, person, "head",
                )  # fmt: skip
                change.put(move, party=COMMITTEE)
        change.put(case, party=COMMITTEE)
        change.put(opened, party=COMMITTEE)
        change.put(Unit(sample("U"), "U1", "منطقه یک", Level.DISTRICT), party=COMMITTEE)
        change.put(ProjectUnit(sample("MU"), sample("M"), sample("U")), party=COMMITTEE)
    return planned


def framed(city: Workspace) -> tuple[StandingGrid, GridFrame]:
    grid = StandingGrid(city.store)
    return grid, grid.frame(DAY, None)


def wanted(frame: GridFrame, show: GridShow = GridShow.ALL) -> GridFilter:
    assert frame.period is not None
    return GridFilter(sample("P"), cycle_id=frame.cycles[frame.period.code], show=show)


def test_the_periods_are_those_that_have_begun(city: Workspace) -> None:
    _, frame = framed(city)
    assert [period.code for period in frame.periods] == [f"1404B{n}" for n in (1, 2, 3, 4)]
    assert frame.period == THIRD
    assert frame.units == ((sample("U"), "منطقه یک"),)


def test_a_cell_says_conformity_state_opinion_and_open_case(city: Workspace) -> None:
    grid, frame = framed(city)
    metro, park = grid.page(sample("P"), frame.periods, [sample("M"), sample("K")])
    assert STANDINGS[metro.cells[2]] == CellStanding(conforms=False, state=EvaluationState.REFERRED)
    assert metro.marks[2] == OPEN_CASE | DIFFERS
    assert STANDINGS[park.cells[2]] == CellStanding(conforms=True, state=EvaluationState.RETURNED)
    assert park.marks[2] == 0
    assert (metro.note, park.note) == ("کارگروه حمل‌ونقل", "کارگروه شهرسازی")


def test_before_it_is_compared_the_worst_verdict_speaks(city: Workspace) -> None:
    grid, frame = framed(city)
    (metro,) = grid.page(sample("P"), frame.periods, [sample("M")])
    assert STANDINGS[metro.cells[0]] == CellStanding(conforms=True, state=None)
    assert STANDINGS[metro.cells[1]] == CellStanding(conforms=False, state=None)
    assert metro.cells[3] == EMPTY


def test_verdicts_of_a_projects_stages_count_for_it(city: Workspace) -> None:
    with city.store.change(by=city.desk.person) as change:
        (metro,) = change.find(Element, id=sample("M"))
        under = Element(
            sample("above"), sample("P"), ElementKind.PROJECT, "X", "پروژه بالا", metro.parent_id
        )
        change.put(under, party=COMMITTEE)
        change.put(
            msgspec.structs.replace(metro, kind=ElementKind.STAGE, parent_id=under.id),
            party=COMMITTEE,
        )
    grid, frame = framed(city)
    (row,) = grid.page(sample("P"), frame.periods, [sample("above")])
    assert STANDINGS[row.cells[1]] == CellStanding(conforms=False, state=None)


@pytest.mark.parametrize(
    ("show", "projects"),
    [
        (GridShow.ALL, "MK"),
        (GridShow.NONCONFORMING, "M"),
        (GridShow.OPEN_CASES, "M"),
        (GridShow.REFERRED, "M"),
        (GridShow.RETURNED, "K"),
        (GridShow.SUBMITTED, ""),
    ],
)
def test_what_is_shown_is_narrowed_and_counted(
    city: Workspace, show: GridShow, projects: str
) -> None:
    grid, frame = framed(city)
    ids = grid.matching(wanted(frame, show))
    assert list(ids) == [sample(code) for code in projects]
    assert grid.counts(wanted(frame, show))[show] == len(projects)


def test_a_closed_case_is_no_open_one(city: Workspace) -> None:
    person = city.desk.person
    closed = CaseMove(
        sample("case/2"), sample("case"), 2, 1, CaseMoveKind.CLOSE, CaseState.CLOSED, AT, DAY,
        person, "x",
    )  # fmt: skip
    with city.store.change(by=person) as change:
        change.put(closed, party=COMMITTEE)
    grid, frame = framed(city)
    assert not list(grid.matching(wanted(frame, GridShow.OPEN_CASES)))
    (metro,) = grid.page(sample("P"), frame.periods, [sample("M")])
    assert metro.marks[2] == DIFFERS


def test_rows_are_found_by_workgroup_unit_and_words(city: Workspace) -> None:
    grid, _ = framed(city)
    plan = sample("P")
    assert list(grid.matching(GridFilter(plan, sample("W2")))) == [sample("K")]
    assert list(grid.matching(GridFilter(plan, unit_id=sample("U")))) == [sample("M")]
    assert list(grid.matching(GridFilter(plan, text="قطار شهری"))) == [sample("M")]
    assert not list(grid.matching(GridFilter(plan, text="قطار بوستان")))


def test_a_workgroup_answers_for_what_is_below_it_unless_another_is_named(
    city: Workspace,
) -> None:
    with city.store.change(by=city.desk.person) as change:
        (axis,) = change.find(Element, id=sample("A"))
        (metro,) = change.find(Element, id=sample("M"))
        change.put(msgspec.structs.replace(axis, workgroup_id=sample("W2")), party=COMMITTEE)
        change.put(msgspec.structs.replace(metro, workgroup_id=None), party=COMMITTEE)
    grid, frame = framed(city)
    assert list(grid.matching(GridFilter(sample("P"), sample("W2")))) == [
        sample("M"),
        sample("K"),
    ]
    (row,) = grid.page(sample("P"), frame.periods, [sample("M")])
    assert row.note == "کارگروه شهرسازی"


def test_rows_stand_by_place_title_or_worst_first(city: Workspace) -> None:
    grid, frame = framed(city)
    assert list(grid.matching(wanted(frame), GridSort.TITLE)) == [sample("K"), sample("M")]
    assert list(grid.matching(wanted(frame), GridSort.WORST)) == [sample("M"), sample("K")]


def test_a_cell_opens_its_evaluation_and_its_case(city: Workspace) -> None:
    grid, _ = framed(city)
    assert grid.target(sample("M"), THIRD) == CellTarget(sample("e/M"), sample("case"))
    assert grid.target(sample("K"), THIRD) == CellTarget(sample("e/K"), None)
    assert grid.target(sample("M"), Period.parse("1404B1")).evaluation_id is None


def test_keys_are_given_out_one_by_one_and_by_slices() -> None:
    keys = [sample(str(number)) for number in range(5)]
    held = RowKeys(keys)
    assert list(held) == keys
    assert list(held[1:3]) == keys[1:3]
    assert held[-1] == keys[-1]
    assert held.index(keys[3]) == 3
    with pytest.raises(ValueError, match=str(sample("x"))):
        held.index(sample("x"))
    with pytest.raises(IndexError):
        held[5]

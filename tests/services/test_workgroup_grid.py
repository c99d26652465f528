"""How many projects of each workgroup conform in each period."""

from dataclasses import replace

import pytest

from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.services.judging.standing_grid import GridFrame, StandingGrid
from paayesh_desktop.services.judging.workgroup_grid import Conformity, workgroup_grid
from paayesh_desktop.services.workspace import Workspace

THIRD = Period.parse("1404B3")
PLAN, WATER, PARKS = (reference_key("sample", code) for code in ("P", "W1", "W2"))


@pytest.fixture
def frame(planned: Workspace) -> GridFrame:
    """Of the first workgroup three projects are compared in the third bimester, one conforms and
    of one nothing is known; of the second one, which conforms."""
    cycle = Cycle(
        cycle_key(PLAN, THIRD), PLAN, CycleKind.TWO_MONTHLY, THIRD.code, THIRD.start, THIRD.end,
        evaluates=True,
    )  # fmt: skip
    compared = [(WATER, True), (WATER, False), (WATER, None), (PARKS, True)]
    with planned.store.change(by=planned.desk.person) as change:
        change.put(cycle, party=COMMITTEE)
        for number, (workgroup, conforms) in enumerate(compared):
            key = reference_key("sample", f"evaluation {number}")
            project = reference_key("sample", f"project {number}")
            version = reference_key("sample", "V")
            row = ProjectEvaluation(
                key, project, cycle.id, workgroup, version, THIRD.code, 1, 0, conforms=conforms
            )
            change.put(row, party=workgroup)
    return StandingGrid(planned.store).frame(THIRD.end, None)


def test_every_workgroup_is_counted_by_itself(planned: Workspace, frame: GridFrame) -> None:
    assert workgroup_grid(planned.store, frame) == {
        (WATER, THIRD.code): Conformity(3, 1, 1),
        (PARKS, THIRD.code): Conformity(1, 1, 0),
    }


def test_what_is_of_another_plan_is_not_counted(planned: Workspace, frame: GridFrame) -> None:
    assert workgroup_grid(planned.store, replace(frame, cycles={})) == {}


def test_a_project_that_is_gone_is_not_counted(planned: Workspace, frame: GridFrame) -> None:
    key = reference_key("sample", "evaluation 1")
    with planned.store.view() as view:
        row = view.get(ProjectEvaluation, key)
    assert row is not None
    with planned.store.change(by=planned.desk.person) as change:
        change.remove(row, party=WATER)
    assert workgroup_grid(planned.store, frame)[WATER, THIRD.code] == Conformity(2, 1, 1)


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        (Conformity(10, 10, 0), Verdict.DESIRED),
        (Conformity(10, 9, 0), Verdict.NEAR),
        (Conformity(100, 89, 0), Verdict.UNDESIRED),
        (Conformity(10, 0, 0), Verdict.UNDESIRED),
        (Conformity(10, 8, 2), Verdict.DESIRED),
        (Conformity(3, 0, 3), Verdict.NO_DATA),
    ],
)
def test_what_is_not_known_neither_conforms_nor_fails(found: Conformity, verdict: Verdict) -> None:
    assert found.verdict is verdict
    assert (found.share is None) is (verdict is Verdict.NO_DATA)

"""Standings: what a project, an axis, a goal, a workgroup and the city owe to their indicators."""

from decimal import Decimal
from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.plan import Element, ElementKind, ProjectGoal
from paayesh_desktop.domain.rollup import Leaf, Rollup, Standing, Tally, conformity, roll_up
from paayesh_desktop.domain.verdict import JUDGED, Verdict

PLAN = new_key()
ATTAINED = {
    Verdict.UNDESIRED: Decimal("0.5"),
    Verdict.NEAR: Decimal("0.95"),
    Verdict.DESIRED: Decimal(1),
    Verdict.EXCEEDS: Decimal(3),
}


def element(kind: ElementKind, parent: Element | None = None, **more: object) -> Element:
    made = Element(new_key(), PLAN, kind, "1", kind.value, parent and parent.id)
    return msgspec.structs.replace(made, **more)


def leaf(of: Element, verdict: Verdict | None, weight: str = "1", p: str | None = None) -> Leaf:
    attained = Decimal(p) if p else ATTAINED.get(verdict) if verdict else None
    return Leaf(new_key(), of.id, Decimal(weight), verdict, attained)


AXIS = element(ElementKind.AXIS)
PROJECT = element(ElementKind.PROJECT, AXIS)


def project_of(*leaves: Leaf) -> Standing:
    return roll_up([AXIS, PROJECT], leaves).elements[PROJECT.id]


def test_an_average_weighs_its_children_and_nothing_exceeds_one() -> None:
    standing = project_of(
        leaf(PROJECT, Verdict.UNDESIRED, "1"), leaf(PROJECT, Verdict.EXCEEDS, "3")
    )
    assert standing.attainment == Decimal("0.875")
    assert (standing.reported, standing.due, standing.coverage) == (2, 2, 1)


def test_one_red_among_nine_greens_is_not_hidden() -> None:
    red = leaf(PROJECT, Verdict.UNDESIRED)
    standing = project_of(*(leaf(PROJECT, Verdict.DESIRED) for _ in range(9)), red)
    assert standing.verdict is Verdict.NEAR
    assert standing.worst is not None
    assert (standing.worst.key, standing.worst.verdict) == (red.key, Verdict.UNDESIRED)
    assert standing.counts[Verdict.UNDESIRED] == 1
    city = roll_up([AXIS, PROJECT], [red]).city
    assert city.worst == standing.worst


def test_what_reports_nothing_is_covered_by_nobody() -> None:
    standing = project_of(
        leaf(PROJECT, Verdict.DESIRED, "1"),
        leaf(PROJECT, Verdict.NO_DATA, "3"),
        leaf(PROJECT, Verdict.NO_TARGET),
        leaf(PROJECT, Verdict.NOT_DUE),
        leaf(PROJECT, None),
    )
    assert (standing.attainment, standing.coverage) == (1, Decimal("0.25"))
    assert (standing.reported, standing.due, standing.unjudged) == (1, 2, 1)


@pytest.mark.parametrize("verdict", [Verdict.NO_DATA, Verdict.NO_TARGET, Verdict.NOT_DUE])
def test_without_a_figure_a_part_of_the_plan_is_not_red(verdict: Verdict) -> None:
    standing = project_of(leaf(PROJECT, verdict))
    assert standing.attainment is None
    assert standing.verdict is verdict
    assert standing.worst is None
    assert project_of().verdict is Verdict.NOT_DUE


def test_a_weight_of_nothing_counts_for_nothing_but_is_still_shown() -> None:
    red = leaf(PROJECT, Verdict.UNDESIRED, "0")
    standing = project_of(red, leaf(PROJECT, Verdict.DESIRED))
    assert standing.attainment == 1
    assert standing.worst is not None
    assert standing.worst.key == red.key


def test_elements_weigh_in_their_parents() -> None:
    light = element(ElementKind.PROJECT, AXIS)
    heavy = element(ElementKind.PROJECT, AXIS, weight=Decimal(3))
    leaves = [
        leaf(light, Verdict.DESIRED),
        leaf(light, Verdict.NO_DATA),
        leaf(heavy, Verdict.UNDESIRED),
    ]
    axis = roll_up([heavy, light, AXIS], leaves).elements[AXIS.id]
    assert axis.attainment == Decimal("0.625")
    assert axis.coverage == Decimal("0.875")


def test_goals_are_served_by_projects_and_workgroups_answer_for_theirs() -> None:
    ours, theirs = new_key(), new_key()
    goal = element(ElementKind.GOAL)
    axis = element(ElementKind.AXIS, workgroup_id=ours)
    mine = element(ElementKind.PROJECT, axis)
    stage = element(ElementKind.STAGE, mine)
    other = element(ElementKind.PROJECT, axis, workgroup_id=theirs)
    leaves = [
        leaf(axis, Verdict.NEAR),
        leaf(stage, Verdict.DESIRED),
        leaf(other, Verdict.UNDESIRED),
    ]
    found = roll_up(
        [goal, axis, mine, stage, other], leaves, [ProjectGoal(new_key(), mine.id, goal.id)]
    )
    assert found.goals[goal.id].counts == found.elements[mine.id].counts
    assert found.elements[goal.id].reported == 0
    assert found.workgroups[ours].reported == 2
    assert found.workgroups[theirs].attainment == Decimal("0.5")
    assert found.city.reported == 3


def test_damage_in_the_tree_hides_nothing() -> None:
    one, other = element(ElementKind.PROGRAM), element(ElementKind.PROGRAM)
    circle = [
        msgspec.structs.replace(one, parent_id=other.id),
        msgspec.structs.replace(other, parent_id=one.id),
    ]
    lost = element(ElementKind.PROJECT, element(ElementKind.AXIS))
    leaves = [
        leaf(one, Verdict.UNDESIRED),
        leaf(lost, Verdict.DESIRED),
        leaf(element(ElementKind.AXIS), Verdict.NEAR),
    ]
    assert roll_up([*circle, lost], leaves).city.reported == 3


@pytest.mark.parametrize(
    ("verdicts", "conforms", "gaps"),
    [
        ([Verdict.DESIRED, Verdict.NEAR], True, 0),
        ([Verdict.EXCEEDS], True, 0),
        ([Verdict.DESIRED, Verdict.UNDESIRED], False, 0),
        ([Verdict.DESIRED, Verdict.NO_DATA], True, 1),
        ([Verdict.NO_DATA, None], None, 2),
        ([Verdict.NO_TARGET, Verdict.NOT_DUE], None, 0),
    ],
)
def test_a_project_conforms_when_nothing_due_is_undesired(
    verdicts: list[Verdict | None], conforms: bool | None, gaps: int
) -> None:
    found = conformity(project_of(*(leaf(PROJECT, verdict) for verdict in verdicts)))
    assert (found.conforms, found.gaps, found.complete) == (conforms, gaps, gaps == 0)


def test_the_rounding_of_children_does_not_decide_over_conformity() -> None:
    """The mean of 5/6, 14/15 and 14/15 is exactly 0.9, and that of what is stored is not."""
    stored = ("0.833333333333", "0.933333333333", "0.933333333333")
    standing = project_of(*(leaf(PROJECT, Verdict.NEAR, p=p) for p in stored))
    assert standing.attainment is not None
    assert standing.attainment < Decimal("0.9")
    assert conformity(standing).conforms
    assert standing.verdict is Verdict.NEAR


# The algebra

weights = st.integers(1, 10**18 - 1).map(lambda number: Decimal(number).scaleb(-9))
attainments = st.integers(-(10**15), 10**15).map(lambda number: Decimal(number).scaleb(-12))


@st.composite
def _leaves(draw: st.DrawFn) -> Leaf:
    verdict = draw(st.none() | st.sampled_from(Verdict))
    attained = draw(attainments) if verdict in JUDGED else None
    return Leaf(new_key(), PROJECT.id, draw(weights), verdict, attained)


many = st.lists(_leaves(), max_size=12)


@given(many)
def test_the_roll_up_of_one_child_is_the_child(leaves: list[Leaf]) -> None:
    found: Rollup = roll_up([AXIS, PROJECT], leaves)
    assert found.elements[AXIS.id] == found.elements[PROJECT.id] == found.city


@given(many, st.randoms(use_true_random=False))
def test_the_order_of_children_does_not_matter(leaves: list[Leaf], random: Random) -> None:
    shuffled = list(leaves)
    random.shuffle(shuffled)
    assert project_of(*shuffled) == project_of(*leaves)


@given(many)
def test_averages_and_coverage_are_between_nothing_and_all(leaves: list[Leaf]) -> None:
    standing = project_of(*leaves)
    assert standing.attainment is None or 0 <= standing.attainment <= 1
    assert standing.coverage is None or 0 <= standing.coverage <= 1
    assert sum(standing.counts.values()) + standing.unjudged == len(leaves)


@given(many)
def test_a_red_child_is_never_hidden(leaves: list[Leaf]) -> None:
    red = [one for one in leaves if one.verdict is Verdict.UNDESIRED]
    worst = project_of(*leaves).worst
    if red:
        assert worst is not None
        assert worst.verdict is Verdict.UNDESIRED
        assert worst.attainment == min(one.attainment or 0 for one in red)


@given(st.lists(st.tuples(weights, many), max_size=4))
def test_parts_add_up_however_they_are_nested(parts: list[tuple[Decimal, list[Leaf]]]) -> None:
    tally = Tally()
    for weight, leaves in parts:
        tally.add(weight, project_of(*leaves))
    assert sum(tally.standing().counts.values()) == sum(
        one.verdict is not None for _, leaves in parts for one in leaves
    )

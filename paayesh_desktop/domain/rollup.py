"""Roll-up: from verdicts of indicators to projects, axes, goals, workgroups and the whole city.

An average alone hides one red among nine greens, and the worst case alone makes everything red; so
every standing has the weighted average, the count of every verdict, the worst indicator and the
coverage. The children of an element are its own indicators and the elements below it, each with its
weight; those of a goal are also the projects that serve it, those of a workgroup the projects it is
responsible for (and the indicators of its other elements that belong to no project).
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext
from uuid import UUID

import msgspec

from paayesh_desktop.domain.attainment import CONTEXT, scored
from paayesh_desktop.domain.plan import Element, ElementKind, ProjectGoal
from paayesh_desktop.domain.verdict import JUDGED, Verdict

_EXACT = Context(prec=120, rounding=ROUND_HALF_EVEN)
"""Wide enough that sums of weight × P are exact, so that no order of children changes them."""
_COMPARED = Decimal("1e-10")
"""Averages are compared to 10 places, two fewer than P is stored with, so that the rounding of
children never decides."""
NEAR = Decimal("0.9")
_ZERO, _ONE = Decimal(0), Decimal(1)
_RANKS = {verdict: rank for rank, verdict in enumerate(JUDGED)}


class Leaf(msgspec.Struct, frozen=True):
    """An indicator in a roll-up; no verdict means that it has not been judged in the period."""

    key: UUID
    element_id: UUID
    weight: Decimal
    verdict: Verdict | None
    attainment: Decimal | None = None


class Worst(msgspec.Struct, frozen=True, order=True):
    """The indicator that stands worst: by verdict, then by P, then by key."""

    rank: int
    attainment: Decimal
    key: UUID

    @property
    def verdict(self) -> Verdict:
        return JUDGED[self.rank]


class Standing(msgspec.Struct, frozen=True):
    """How a part of the plan stands.

    *attainment* is Σ(w·P)/Σw over what reports, 0 to 1, or None where nothing with a weight does.
    *coverage* is Σw reporting ÷ Σw due, or None where nothing with a weight is due; *reported* and
    *due* count indicators. *worst* is there whatever its weight; *unjudged* counts indicators
    that have not been judged in the period at all.
    """

    attainment: Decimal | None
    coverage: Decimal | None
    counts: Mapping[Verdict, int]
    unjudged: int = 0
    worst: Worst | None = None

    @property
    def reported(self) -> int:
        return sum(self.counts[verdict] for verdict in JUDGED)

    @property
    def due(self) -> int:
        """Indicators that have a target and whose period is over."""
        return self.reported + self.counts[Verdict.NO_DATA]

    @property
    def verdict(self) -> Verdict:
        """The verdict of the average; to be shown only together with the worst one."""
        if self.attainment is not None:
            average = _compared(self.attainment)
            if average >= _ONE:
                return Verdict.DESIRED
            return Verdict.NEAR if average >= NEAR else Verdict.UNDESIRED
        for verdict in (Verdict.NO_DATA, Verdict.NOT_DUE, Verdict.NO_TARGET):
            if self.counts[verdict]:
                return verdict
        return Verdict.NOT_DUE


class Conformity(msgspec.Struct, frozen=True):
    """Whether a project conforms by its figures (None: nothing to say), and *gaps*: how many due
    indicators have no data or were not judged, each of which needs a reason."""

    conforms: bool | None
    gaps: int

    @property
    def complete(self) -> bool:
        return self.gaps == 0


class Rollup(msgspec.Struct, frozen=True):
    """Standings of one period by element, vision goal and workgroup, and of the whole city."""

    city: Standing
    elements: Mapping[UUID, Standing]
    goals: Mapping[UUID, Standing]
    workgroups: Mapping[UUID, Standing]


def conformity(project: Standing, *, near: Decimal = NEAR) -> Conformity:
    """A project conforms when no due indicator is undesired and its weighted attainment is at
    least *near* (a setting of the plan version)."""
    gaps = project.counts[Verdict.NO_DATA] + project.unjudged
    if not project.reported:
        return Conformity(None, gaps)
    average = _ONE if project.attainment is None else _compared(project.attainment)
    return Conformity(not project.counts[Verdict.UNDESIRED] and average >= near, gaps)


def roll_up(
    elements: Sequence[Element], leaves: Iterable[Leaf], serves: Iterable[ProjectGoal] = ()
) -> Rollup:
    """All standings of a plan in one pass over its tree, its indicators and the links of its
    projects to goals. What hangs on a missing element counts directly for the city."""
    by_key = {element.id: element for element in elements}
    parents = _parents(by_key)
    responsible, in_project = _duties(by_key, parents)
    tallies = {key: Tally() for key in parents}
    city, workgroups = Tally(), dict[UUID, Tally]()
    standings: dict[UUID, Standing] = {}
    with localcontext(_EXACT):
        for leaf in leaves:
            tallies.get(leaf.element_id, city).add_leaf(leaf)
            workgroup = responsible.get(leaf.element_id)
            if workgroup is not None and leaf.element_id not in in_project:
                workgroups.setdefault(workgroup, Tally()).add_leaf(leaf)
        for key in reversed(parents):
            element, parent, workgroup = by_key[key], parents[key], responsible[key]
            standing = standings[key] = tallies[key].standing()
            (city if parent is None else tallies[parent]).add(element.weight, standing)
            if element.kind is ElementKind.PROJECT and workgroup is not None:
                workgroups.setdefault(workgroup, Tally()).add(element.weight, standing)
        goals = {key: tallies[key] for key in parents if by_key[key].kind is ElementKind.GOAL}
        for link in serves:
            if link.goal_id in goals and link.project_id in standings:
                goals[link.goal_id].add(by_key[link.project_id].weight, standings[link.project_id])
        return Rollup(
            city.standing(),
            standings,
            {key: tally.standing() for key, tally in goals.items()},
            {key: tally.standing() for key, tally in workgroups.items()},
        )


class Tally:
    """The sums of a standing while its children are added, in any order; a weight below 0 is 0."""

    __slots__ = ("_counts", "_covered", "_due", "_reporting", "_score", "_unjudged", "_worst")

    def __init__(self) -> None:
        self._counts = dict.fromkeys(Verdict, 0)
        self._unjudged = 0
        self._score = self._reporting = self._covered = self._due = _ZERO
        self._worst: Worst | None = None

    def add_leaf(self, leaf: Leaf) -> None:
        """An indicator as a child."""
        if leaf.verdict is None:
            self._unjudged += 1
            return
        self._counts[leaf.verdict] += 1
        rank = _RANKS.get(leaf.verdict)
        if rank is not None and leaf.attainment is not None:
            self._weigh(leaf.weight, scored(leaf.attainment), _ONE)
            self._compare(Worst(rank, leaf.attainment, leaf.key))
        elif leaf.verdict is Verdict.NO_DATA:
            self._weigh(leaf.weight, None, _ZERO)

    def add(self, weight: Decimal, child: Standing) -> None:
        """A part of the plan as a child."""
        self._unjudged += child.unjudged
        for verdict, count in child.counts.items():
            if count:
                self._counts[verdict] += count
        if child.worst is not None:
            self._compare(child.worst)
        if child.coverage is not None:
            self._weigh(weight, child.attainment, child.coverage)

    def standing(self) -> Standing:
        """What has been added so far."""
        return Standing(
            CONTEXT.divide(self._score, self._reporting) if self._reporting else None,
            CONTEXT.divide(self._covered, self._due) if self._due else None,
            dict(self._counts),
            self._unjudged,
            self._worst,
        )

    def _weigh(self, weight: Decimal, attainment: Decimal | None, coverage: Decimal) -> None:
        if weight <= 0:
            return
        self._due += weight
        self._covered += weight * coverage
        if attainment is not None:
            self._reporting += weight
            self._score += weight * attainment

    def _compare(self, one: Worst) -> None:
        if self._worst is None or one < self._worst:
            self._worst = one


def _parents(by_key: Mapping[UUID, Element]) -> dict[UUID, UUID | None]:
    """The parent of every element, parents before children; None at the top. An element that is
    (through damage) its own ancestor counts as the top of its part, so that nothing is hidden."""
    children: dict[UUID, list[UUID]] = {}
    tops: list[UUID] = []
    for element in by_key.values():
        if element.parent_id is not None and element.parent_id in by_key:
            children.setdefault(element.parent_id, []).append(element.id)
        else:
            tops.append(element.id)
    parents: dict[UUID, UUID | None] = {}
    for top in (*tops, *by_key):
        if top not in parents:
            parents[top] = None
            waiting = [top]
            while waiting:
                parent = waiting.pop()
                for child in children.get(parent, ()):
                    if child not in parents:
                        parents[child] = parent
                        waiting.append(child)
    return parents


def _duties(
    by_key: Mapping[UUID, Element], parents: Mapping[UUID, UUID | None]
) -> tuple[dict[UUID, UUID | None], set[UUID]]:
    """The workgroup responsible for each element, and the elements that are in a project."""
    responsible: dict[UUID, UUID | None] = {}
    in_project: set[UUID] = set()
    for key, parent in parents.items():
        element = by_key[key]
        above = None if parent is None else responsible[parent]
        responsible[key] = element.workgroup_id or above
        if element.kind is ElementKind.PROJECT or parent in in_project:
            in_project.add(key)
    return responsible, in_project


def _compared(average: Decimal) -> Decimal:
    return average.quantize(_COMPARED)

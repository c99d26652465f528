"""How a plan stands in a period: the standings of its tree, with names that a page can show."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, Indicator
from paayesh_desktop.domain.rollup import Standing
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class StandingLine:
    """One part of the plan and how it stands; *worst* is the title of its worst indicator."""

    key: UUID
    code: str
    title: str
    standing: Standing
    worst: str


@dataclass(frozen=True, slots=True)
class PlanSummary:
    """Standings of the whole plan, of every element, and of axes, goals and workgroups by name."""

    city: Standing
    elements: Mapping[UUID, Standing]
    axes: tuple[StandingLine, ...]
    goals: tuple[StandingLine, ...]
    workgroups: tuple[StandingLine, ...]


def summarise(store: Store, evaluation: Evaluation, plan_id: UUID, period: Period) -> PlanSummary:
    """The verdicts that were kept for *period*, rolled up; what was not judged counts as that."""
    rolled = evaluation.roll_up(period, plan_id)
    with store.view() as view:
        axes = view.find(
            Element, plan_id=plan_id, kind=ElementKind.AXIS, order_by=("position", "code")
        )
        goals = view.find(
            Element, plan_id=plan_id, kind=ElementKind.GOAL, order_by=("position", "code")
        )
        workgroups = view.find(Workgroup, order_by=("position",))
        named = [
            *(rolled.elements.get(axis.id) for axis in axes),
            *rolled.goals.values(),
            *rolled.workgroups.values(),
        ]
        worst = [one.worst.key for one in named if one is not None and one.worst]
        titles = {row.id: row.title for row in view.find(Indicator, id=worst)}

    def lines(
        rows: Iterable[Element | Workgroup], standings: Mapping[UUID, Standing]
    ) -> tuple[StandingLine, ...]:
        return tuple(
            StandingLine(
                row.id,
                row.code,
                row.title,
                standing,
                titles.get(standing.worst.key, "") if standing.worst else "",
            )
            for row in rows
            if (standing := standings.get(row.id)) is not None
        )

    return PlanSummary(
        rolled.city,
        {**rolled.elements, **rolled.goals},
        lines(axes, rolled.elements),
        lines(goals, rolled.goals),
        lines(workgroups, rolled.workgroups),
    )

"""Where a row stands that somebody looked for: its plan, the way down the tree, its indicator."""

from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.domain.plan import Element, Indicator, Plan, Target
from paayesh_desktop.domain.result import Result
from paayesh_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class PlaceInPlan:
    """*path* goes from the topmost element down to the one meant or the indicator's own."""

    plan_id: UUID
    path: tuple[UUID, ...]
    indicator_id: UUID | None


def place_in_plan(store: Store, key: UUID) -> PlaceInPlan | None:
    """The place of a plan, an element, an indicator, a target or a result; None for other rows."""
    with store.view() as view:
        if (plan := view.get(Plan, key)) is not None:
            return PlaceInPlan(plan.id, (), None)
        entry = view.get(Result, key) or view.get(Target, key)
        indicator = view.get(Indicator, entry.indicator_id if entry else key)
        element = view.get(Element, indicator.element_id if indicator else key)
        if element is None:
            return None
        path = [element.id]
        above = element.parent_id
        while above is not None and above not in path:
            path.insert(0, above)
            parent = view.get(Element, above)
            above = parent.parent_id if parent else None
    return PlaceInPlan(element.plan_id, tuple(path), indicator.id if indicator else None)

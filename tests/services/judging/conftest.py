"""A small plan of its own in a real database, to be judged."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import (
    Element,
    ElementKind,
    Horizon,
    Indicator,
    Plan,
    PlanVersion,
    ProjectGoal,
    Target,
)
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.domain.verdict import (
    VerdictSnapshot,
)
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.store.store import Store

B1, B2, B3 = (Period.parse(f"1404B{number}") for number in (1, 2, 3))


FINANCE, CIVIL = (reference_key("workgroup", code) for code in ("W6", "W5"))


NOW = int(datetime(2026, 1, 1, tzinfo=UTC).timestamp() * 1000)


class City:
    """A small plan in a real database: one axis of the civil workgroup with one project."""

    def __init__(self, store: Store, person: UUID) -> None:
        self.store = store
        self.person = person
        self.now = NOW
        self.evaluation = Evaluation(store, lambda: self.now)
        self.plan = Plan(new_key(), "P1", "برنامه", Horizon.MID_TERM, 1403, 1407)
        self.version = PlanVersion(new_key(), self.plan.id, 1, date(2024, 3, 20))
        self.axis = Element(
            new_key(), self.plan.id, ElementKind.AXIS, "A1", "محور", workgroup_id=CIVIL
        )
        self.goal = Element(new_key(), self.plan.id, ElementKind.GOAL, "G1", "هدف")
        self.project = self.element(ElementKind.PROJECT)
        self.put(self.plan, self.version, self.axis, self.goal, self.project)
        self.put(ProjectGoal(new_key(), self.project.id, self.goal.id))

    def element(self, kind: ElementKind, **more: Any) -> Element:
        return Element(new_key(), self.plan.id, kind, "1", "پروژه", self.axis.id, **more)

    def indicator(
        self, targets: dict[str, str], *, of: Element | None = None, **traits: Any
    ) -> Indicator:
        made = Indicator(new_key(), self.plan.id, (of or self.project).id, "I", "شاخص", **traits)
        self.put(made)
        for period, value in targets.items():
            self.put(Target(new_key(), self.version.id, made.id, period, Decimal(value)))
        return made

    def report(
        self, indicator: Indicator, period: Period, value: str | None, **more: Any
    ) -> Result:
        kind = ValueKind.NOT_AVAILABLE if value is None else ValueKind.NUMBER
        number = None if value is None else Decimal(value)
        made = Result(new_key(), indicator.id, period.code, kind, number, **more)
        self.put(made, party=CIVIL)
        return made

    def put(self, *rows: Entity, party: UUID = COMMITTEE) -> None:
        with self.store.change(by=self.person) as change:
            for row in rows:
                change.put(row, party=party)

    def verdict(self, indicator: Indicator, period: Period = B1) -> VerdictSnapshot:
        found = self.evaluation.snapshot(indicator.id, period)
        assert found is not None
        return found


@pytest.fixture
def city(store: Store, person: UUID) -> City:
    return City(store, person)

"""Compares what a table says with what is stored: the plan, its version, elements and indicators.

Nothing is ever deleted by an import, and what the table does not say stays as it is.
"""

from collections.abc import Iterator
from typing import Any, TypeVar
from uuid import UUID

import msgspec

from paayesh_desktop.domain.column_mapping import PlanChoice
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.period import LAST_YEAR, Period
from paayesh_desktop.domain.plan import (
    Element,
    ElementKind,
    Indicator,
    Plan,
    PlanVersion,
    ProjectGoal,
    ProjectUnit,
)
from paayesh_desktop.domain.plan_draft import (
    Draft,
    ElementRow,
    IndicatorRow,
    Origin,
    Refusal,
    by_code,
    by_title,
)
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.importing.import_changes import Changes
from paayesh_desktop.services.importing.plan_numbering import PlanNumbering
from paayesh_desktop.store.view import View

E = TypeVar("E", bound=Entity)

_GOAL = ElementKind.GOAL
_LEVELS = {kind: place for place, kind in enumerate(ElementKind)}


class PlanComparison:
    """The plan of a draft beside the stored one; *told*: its title and years are said by a person
    and not proposed; *years*: its years come from figures; without *may_add* the draft's elements
    and indicators are only looked up. Call `everything` once."""

    def __init__(
        self, view: View, choice: PlanChoice, *, told: bool, years: bool, may_add: bool
    ) -> None:
        self._years = years
        self._may_add = may_add
        self._view = view
        self._choice = choice
        self._told = told
        self.changes = Changes()
        self.elements: dict[str, Element] = {}
        self.indicators: dict[str, Indicator] = {}
        self.plan, self.version = self._plan()
        self._by_id: dict[UUID, Element] = {}
        self._numbers = PlanNumbering()
        self._read()

    def everything(self, draft: Draft) -> None:
        """Compare all but the figures; what cannot be placed is refused."""
        for row in (*draft.elements, *draft.indicators):
            if row.code:
                self._numbers.take(row.code)
        if self._may_add and draft.effective_on and draft.effective_on != self.version.effective_on:
            self._change_version(draft)
        for row in self._placeable(draft.elements):
            self._element(row)
        if self._may_add:
            self._links(draft.elements)
        for row in draft.indicators:
            self._indicator(row)

    def workgroup_of(self, element_id: UUID | None) -> UUID | None:
        """The workgroup that answers for an element: its own, or its nearest ancestor's."""
        while element_id is not None:
            element = self._by_id[element_id]
            if element.workgroup_id is not None:
                return element.workgroup_id
            element_id = element.parent_id
        return None

    def _plan(self) -> tuple[Plan, PlanVersion]:
        choice = self._choice
        found = self._view.find(Plan, code=choice.code)
        if found:
            plan = self._widened(found[0])
            versions = self._view.find(PlanVersion, plan_id=plan.id)
            newest = max(versions, key=lambda version: version.number, default=None)
            if newest is not None:
                self.changes.same(PlanVersion, newest)
                return plan, newest
        else:
            plan = Plan(
                new_key(),
                choice.code,
                choice.title,
                choice.horizon,
                choice.start_year,
                choice.end_year,
            )
            self.changes.new(Plan, plan, plan.code, plan.title)
        since = Period.parse(f"{plan.start_year:04}").start
        version = PlanVersion(new_key(), plan.id, 1, since)
        self.changes.new(PlanVersion, version, "1", plan.title)
        return plan, version

    def _widened(self, plan: Plan) -> Plan:
        """The stored plan as a person changed it, or with the years that a table adds to it."""
        choice = self._choice
        alike = (choice.start_year > LAST_YEAR) == (plan.start_year > LAST_YEAR)
        if not self._told and not (self._years and alike):
            self.changes.same(Plan, plan)
            return plan
        wanted = (
            msgspec.structs.replace(
                plan,
                title=choice.title,
                horizon=choice.horizon,
                start_year=choice.start_year,
                end_year=choice.end_year,
            )
            if self._told
            else msgspec.structs.replace(
                plan,
                start_year=min(plan.start_year, choice.start_year),
                end_year=max(plan.end_year, choice.end_year),
            )
        )
        self.changes.beside(Plan, plan, wanted, plan.code, wanted.title)
        return wanted

    def _change_version(self, draft: Draft) -> None:
        wanted = msgspec.structs.replace(self.version, effective_on=draft.effective_on)
        self.changes.replace(PlanVersion, self.version, wanted, str(wanted.number), self.plan.title)
        self.version = wanted

    def _read(self) -> None:
        for element in self._view.find(
            Element, plan_id=self.plan.id, order_by=("position", "code")
        ):
            self._by_id[element.id] = element
            self._numbers.position(element.parent_id)
        for element in self._by_id.values():
            self._know(element)
        for indicator in self._view.find(Indicator, plan_id=self.plan.id, order_by=("code",)):
            self._know_indicator(indicator)
            self._numbers.position(indicator.element_id)

    def _know(self, element: Element) -> None:
        self._by_id[element.id] = element
        self._numbers.take(element.code)
        self.elements[by_code(element.code)] = element
        self.elements.setdefault(_place(element.parent_id, element.kind, element.title), element)

    def _know_indicator(self, indicator: Indicator) -> None:
        self._numbers.take(indicator.code)
        self.indicators[by_code(indicator.code)] = indicator
        place = _place(indicator.element_id, "indicator", indicator.title)
        self.indicators.setdefault(place, indicator)

    def _placeable(self, rows: tuple[ElementRow, ...]) -> Iterator[ElementRow]:
        """The rows, each after its parent wherever they stand; those without one are refused."""
        waiting = list(rows)
        coming = {row.key for row in rows}
        while waiting:
            later: list[ElementRow] = []
            for row in waiting:
                if row.parent is None or (row.parent in self.elements and row.parent not in coming):
                    coming.discard(row.key)
                    yield row
                else:
                    later.append(row)
            if len(later) == len(waiting):
                for row in later if self._may_add else ():
                    self._refuse(row.origin, row.parent_column, _NO_PARENT, Element)
                return
            waiting = later

    def _element(self, row: ElementRow) -> None:
        parent = self.elements[row.parent] if row.parent else None
        if parent is not None and _LEVELS[parent.kind] >= _LEVELS[row.kind]:
            self._refuse(row.origin, row.parent_column, _UPSIDE_DOWN, Element)
            return
        parent_id = parent.id if parent else None
        place = by_code(row.code) if row.code else _place(parent_id, row.kind, row.title)
        found = self.elements.get(place)
        if not self._may_add:
            if found is not None:
                self.elements[row.key] = found
            return
        if found is None:
            code = row.code or self._numbers.code(parent.code if parent else "", ".")
            fields: dict[str, Any] = {"position": self._numbers.position(parent_id), **row.told}
            element = Element(
                new_key(), self.plan.id, row.kind, code, row.title, parent_id=parent_id, **fields
            )
            self.changes.new(Element, element, code, row.title)
        else:
            said: dict[str, Any] = {**row.told}
            if row.code:
                said |= {"title": row.title, "kind": row.kind, "parent_id": parent_id}
            element = msgspec.structs.replace(found, **said)
            self.changes.beside(Element, found, element, element.code, element.title)
        self._know(element)
        self.elements[row.key] = element

    def _links(self, rows: tuple[ElementRow, ...]) -> None:
        """Which goals a project serves and which units carry it out: added, never taken away.

        Goals may be those of the vision, which is a plan of its own.
        """
        of_vision = {by_code(row.code): row for row in self._view.find(Element, kind=_GOAL)}
        goals = {(link.project_id, link.goal_id) for link in self._view.find(ProjectGoal)}
        units = {(link.project_id, link.unit_id) for link in self._view.find(ProjectUnit)}
        for row in rows:
            project = self.elements.get(row.key)
            if project is None or project.kind is not ElementKind.PROJECT:
                continue
            for code in row.goals or ():
                goal = self.elements.get(by_code(code)) or of_vision.get(by_code(code))
                if goal is None or goal.kind is not _GOAL:
                    self._refuse(row.origin, "", _NO_GOAL.fill(code=code), Element)
                elif (project.id, goal.id) not in goals:
                    key = reference_key("project_goal", f"{project.id}/{goal.id}")
                    self.changes.link(ProjectGoal, ProjectGoal(key, project.id, goal.id))
            for unit_id in row.units or ():
                if (project.id, unit_id) not in units:
                    key = reference_key("project_unit", f"{project.id}/{unit_id}")
                    self.changes.link(ProjectUnit, ProjectUnit(key, project.id, unit_id))

    def _indicator(self, row: IndicatorRow) -> None:
        element = self.elements.get(row.element)
        place = by_code(row.code) if row.code else ""
        if element is not None and not place:
            place = _place(element.id, "indicator", row.title)
        found = self.indicators.get(place)
        if not self._may_add:
            if found is not None:
                self.indicators[row.key] = found
            return
        if element is None:
            self._refuse(row.origin, row.element_column, _NO_ELEMENT, Indicator)
            return
        if found is None:
            code = row.code or self._numbers.code(element.code, "-")
            fields: dict[str, Any] = {"position": self._numbers.position(element.id), **row.told}
            made = Indicator(new_key(), self.plan.id, element.id, code, row.title, **fields)
            self.changes.new(Indicator, made, code, row.title)
        else:
            said: dict[str, Any] = {**row.told}
            if row.code:
                said |= {"title": row.title, "element_id": element.id}
            made = msgspec.structs.replace(found, **said)
            self.changes.beside(Indicator, found, made, made.code, made.title)
        self._know_indicator(made)
        self.indicators[row.key] = made

    def _refuse(self, origin: Origin, column: str, reason: Sentence, kind: type[Entity]) -> None:
        self.changes.refusals.append(Refusal(origin.sheet, origin.row, column, reason, kind.entity))


def _place(parent: UUID | None, kind: str, title: str) -> str:
    return by_title(str(parent or ""), kind, title)


_NO_PARENT = translate(
    "Import",
    "The element that it belongs to is neither in this file nor in the plan, or its row was"
    " refused. Correct the code, or add that element.",
)
_UPSIDE_DOWN = translate(
    "Import",
    "It belongs to an element of the same or a lower level. The levels go down from goal and axis"
    " through strategy, policy and program to project and stage.",
)
_NO_GOAL = translate(
    "Import", "There is no goal with the code “{code}” in this plan or in the vision."
)
_NO_ELEMENT = translate(
    "Import",
    "Its element is neither in this file nor in the plan, or its row was refused."
    " Correct the code, or add that element.",
)

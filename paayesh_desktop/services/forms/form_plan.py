"""What each unit is asked in a cycle, as the plan has it: its projects' indicators and stages.

An indicator that so far was reported only as a whole is asked of the unit that leads its project,
and its answer stands for the whole.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import FormLine
from paayesh_desktop.domain.form_template import FieldKind, TemplateField
from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.domain.organisation import Unit
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, Indicator, ProjectUnit
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.text import sort_key
from paayesh_desktop.services.planning.plan_terms import PlanTerms, plan_terms
from paayesh_desktop.store.view import View

Tables = Mapping[type[Entity], sa.Table]


@dataclass(frozen=True, slots=True)
class Asked:
    """What one line of a form is about; the number of its place in its field comes with it."""

    field: TemplateField
    number: str
    indicator_id: UUID | None = None
    element_id: UUID | None = None


class FormPlan:
    """The plan of one cycle as units are asked about it, at the moment of *view*; all of it, or the
    part of one workgroup."""

    def __init__(
        self, view: View, tables: Tables, cycle: Cycle, workgroup_id: UUID | None = None
    ) -> None:
        self._cycle = cycle
        self._only = workgroup_id
        self._period = Period.parse(cycle.period)
        self._terms = plan_terms(view, cycle.plan_id, self._period)
        elements = {one.id: one for one in view.find(Element, plan_id=cycle.plan_id)}
        self._projects = self._running(elements)
        self._stages = self._below(elements)
        self._units: dict[UUID, Unit] = {one.id: one for one in view.find(Unit)}
        self._of_unit: dict[tuple[UUID, UUID], list[Element]] = defaultdict(list)
        leaders: dict[UUID, UUID] = {}
        for link in view.find(ProjectUnit):
            place = self._projects.get(link.project_id)
            unit = self._units.get(link.unit_id)
            if place is None or unit is None:
                continue
            project, workgroup = place
            self._of_unit[workgroup, unit.id].append(project)
            leader = self._units.get(leaders.get(project.id, unit.id), unit)
            leaders[project.id] = min(unit, leader, key=_in_order).id
        self._leaders = leaders
        self._indicators = self._due(view, elements)
        self.whole = reported_whole(
            view,
            tables,
            self._period,
            [one.id for alike in self._indicators.values() for one in alike],
        )

    def units(self, workgroup_id: UUID) -> list[Unit]:
        """The units that carry out projects of the workgroup in the cycle's period, in order."""
        found = [self._units[unit] for group, unit in self._of_unit if group == workgroup_id]
        return sorted(found, key=_in_order)

    def asked(
        self, workgroup_id: UUID, unit_id: UUID, fields: Sequence[TemplateField]
    ) -> list[Asked]:
        """The lines of the unit's form in paper order."""
        projects = sorted(self._of_unit[workgroup_id, unit_id], key=lambda one: sort_key(one.code))
        lines: list[Asked] = []
        for field in fields:
            match field.kind:
                case FieldKind.INDICATORS:
                    about = list(self._of_indicators(projects, unit_id))
                case FieldKind.PROGRESS:
                    about = [
                        (None, one.id)
                        for project in projects
                        for one in self._stages.get(project.id) or [project]
                    ]
                case FieldKind.CREDIT:
                    about = [(None, project.id) for project in projects]
                case _:
                    lines.append(Asked(field, str(field.position)))
                    continue
            lines += [
                Asked(field, f"{field.position}.{count}", indicator, element)
                for count, (indicator, element) in enumerate(about, 1)
            ]
        return lines

    def _of_indicators(
        self, projects: Sequence[Element], unit_id: UUID
    ) -> Iterator[tuple[UUID | None, UUID | None]]:
        for project in projects:
            leads = self._leaders.get(project.id) == unit_id
            for indicator in self._indicators.get(project.id, ()):
                if leads or indicator.id not in self.whole:
                    yield indicator.id, project.id

    def _running(self, elements: Mapping[UUID, Element]) -> dict[UUID, tuple[Element, UUID]]:
        """The projects that run in the period, each with the workgroup responsible for it."""
        found: dict[UUID, tuple[Element, UUID]] = {}
        for element in elements.values():
            if element.kind is not ElementKind.PROJECT:
                continue
            workgroup = _responsible(element, elements)
            terms = self._terms.of(element)
            begun = terms.starts_on is None or terms.starts_on <= self._period.end
            runs = terms.ends_on is None or terms.ends_on >= self._period.start
            wanted = self._only in (None, workgroup)
            if workgroup is not None and wanted and begun and runs and not terms.stopped:
                found[element.id] = (element, workgroup)
        return found

    def _below(self, elements: Mapping[UUID, Element]) -> dict[UUID, list[Element]]:
        """The stages of each project, in order."""
        found: dict[UUID, list[Element]] = defaultdict(list)
        for element in sorted(
            elements.values(), key=lambda one: (one.position, sort_key(one.code))
        ):
            if element.kind is ElementKind.STAGE and not self._terms.stopped(element.id):
                project = _project_of(element, elements)
                if project is not None and project.id in self._projects:
                    found[project.id].append(element)
        return found

    def _due(self, view: View, elements: Mapping[UUID, Element]) -> dict[UUID, list[Indicator]]:
        """The indicators of each running project that this cycle asks for, in order."""
        found: dict[UUID, list[Indicator]] = defaultdict(list)
        order = ("position", "code")
        if self._only is None:
            wanted = view.find(Indicator, plan_id=self._cycle.plan_id, order_by=order)
        else:
            about = [*self._projects, *(one.id for alike in self._stages.values() for one in alike)]
            wanted = view.find(Indicator, element_id=about, order_by=order)
        for indicator in wanted:
            if not is_due(indicator, self._cycle, self._terms):
                continue
            element = elements.get(indicator.element_id)
            project = _project_of(element, elements) if element is not None else None
            if project is not None and project.id in self._projects:
                found[project.id].append(indicator)
        return found


def is_due(indicator: Indicator, cycle: Cycle, terms: PlanTerms) -> bool:
    """Whether the cycle's forms ask for the indicator."""
    asked = cycle.evaluates if indicator.collected is None else indicator.collected is cycle.kind
    return asked and terms.measured(indicator.id)


def reported_whole(
    view: View, tables: Tables, period: Period, indicators: Collection[UUID]
) -> frozenset[UUID]:
    """Those of *indicators* that were reported in this or last year, and only as a whole."""
    table = tables[Result]
    by_unit = sa.func.max(sa.case((table.c.unit_id.is_(None), 0), else_=1))
    found: set[UUID] = set()
    keys = list(indicators)
    for start in range(0, len(keys), _CHUNK):
        query = (
            sa.select(table.c.indicator_id)
            .where(
                sa.not_(table.c.removed),
                table.c.indicator_id.in_(keys[start : start + _CHUNK]),
                table.c.period >= f"{period.year - 1:04}",
            )
            .group_by(table.c.indicator_id)
            .having(by_unit == 0)
        )
        found.update(key for (key,) in view.rows(query))
    return frozenset(found)


def form_lines(form_id: UUID, asked: Sequence[Asked], period: Period) -> list[FormLine]:
    """The rows of a form's lines; their keys follow from their places."""
    return [
        FormLine(
            natural_key("form_line", period.start, form_id, str(place)),
            form_id,
            line.field.id,
            place,
            line.number,
            line.indicator_id,
            line.element_id,
        )
        for place, line in enumerate(asked, 1)
    ]


def _responsible(element: Element, elements: Mapping[UUID, Element]) -> UUID | None:
    """The workgroup of the nearest element above that names one."""
    above: Element | None = element
    for _ in range(_DEEPEST):
        if above is None or above.workgroup_id is not None:
            break
        above = elements.get(above.parent_id) if above.parent_id else None
    return above.workgroup_id if above else None


def _project_of(element: Element, elements: Mapping[UUID, Element]) -> Element | None:
    above: Element | None = element
    for _ in range(_DEEPEST):
        if above is None or above.kind is ElementKind.PROJECT:
            return above
        above = elements.get(above.parent_id) if above.parent_id else None
    return None


def _in_order(unit: Unit) -> tuple[int, str]:
    return unit.position, unit.code


_CHUNK = 500
_DEEPEST = 30

"""Workbooks that leave the program: the empty template, a plan in it, and refused rows."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.organisation import Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import (
    Element,
    ElementKind,
    Indicator,
    Plan,
    PlanVersion,
    ProjectGoal,
    ProjectUnit,
    Target,
)
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.domain.template_form import (
    ELEMENTS,
    INDICATORS,
    NOT_AVAILABLE,
    NOT_DUE,
    PLAN,
    RESULTS,
    TARGETS,
    Form,
)
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.workbooks import plan_template, returned_workbook
from paayesh_desktop.reports.workbooks.plan_template import Line
from paayesh_desktop.services.importing.import_preview import ImportPreview, ImportReport
from paayesh_desktop.services.importing.import_steps import Progress
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

_CHUNK = 500


def write_template(path: Path, catalogue: Catalogue) -> None:
    """Write an empty template; UserError when the file cannot be written."""
    plan_template.write(path, catalogue)


def write_plan(
    workspace: Workspace,
    plan_id: UUID,
    path: Path,
    catalogue: Catalogue,
    *,
    progress: Progress | None = None,
) -> None:
    """Write a plan with its newest version's targets and all results into the template; importing
    it again changes nothing.

    *progress* hears (indicators written, all of them) and may raise to stop: no file appears then.
    Raises KeyError when there is no such plan.
    """
    with workspace.store.view() as view:
        plan = view.get(Plan, plan_id)
        versions = view.find(PlanVersion, plan_id=plan_id, order_by=("number",))
        if plan is None or not versions:
            raise KeyError(plan_id)
        writing = _PlanLines(view, plan, versions[-1], catalogue)
        plan_template.write(
            path,
            catalogue,
            {
                PLAN.key: writing.plan(),
                ELEMENTS.key: writing.elements(),
                INDICATORS.key: writing.indicators(),
                TARGETS.key: writing.targets(),
                RESULTS.key: writing.results(progress),
            },
        )


def write_returned(imported: ImportPreview | ImportReport, path: Path, catalogue: Catalogue) -> int:
    """Write the refused rows in the workbook they came in; how many there are.

    Raises UserError when the file cannot be written.
    """
    file = imported.file
    return returned_workbook.write(path, file.workbook, file.mapping, imported.refusals, catalogue)


class _PlanLines:
    """A stored plan as lines of the template."""

    def __init__(self, view: View, plan: Plan, version: PlanVersion, catalogue: Catalogue) -> None:
        self._view = view
        self._plan = plan
        self._version = version
        self._catalogue = catalogue
        self._elements = view.find(Element, plan_id=plan.id, order_by=("position", "code"))
        self._indicators = view.find(Indicator, plan_id=plan.id, order_by=("position", "code"))
        self._codes = {row.id: row.code for row in (*self._elements, *self._indicators)}
        self._workgroups = {row.id: row.code for row in view.find(Workgroup)}
        self._units = {row.id: row.code for row in view.find(Unit)}

    def plan(self) -> Iterator[Line]:
        yield _line(PLAN, self._plan, effective_on=self._version.effective_on)

    def elements(self) -> Iterator[Line]:
        """From the top of the tree down, children under their parent."""
        codes = {row.id: row.code for row in self._view.find(Element, kind=ElementKind.GOAL)}
        goals = _linked((link.project_id, link.goal_id) for link in self._view.find(ProjectGoal))
        units = _linked((link.project_id, link.unit_id) for link in self._view.find(ProjectUnit))
        children: dict[UUID | None, list[Element]] = {}
        for element in self._elements:
            children.setdefault(element.parent_id, []).append(element)
        waiting = children.get(None, [])[::-1]
        while waiting:
            element = waiting.pop()
            waiting.extend(children.get(element.id, [])[::-1])
            yield _line(
                ELEMENTS,
                element,
                parent=self._codes.get(element.parent_id) if element.parent_id else None,
                workgroup=self._workgroups.get(element.workgroup_id)
                if element.workgroup_id
                else None,
                goals=_joined(codes, goals.get(element.id, [])),
                units=_joined(self._units, units.get(element.id, [])),
            )

    def indicators(self) -> Iterator[Line]:
        for indicator in self._indicators:
            yield _line(INDICATORS, indicator, element=self._codes[indicator.element_id])

    def targets(self) -> Iterator[Line]:
        found = self._view.find(Target, version_id=self._version.id, order_by=("period",))
        by_indicator: dict[UUID, list[Target]] = {}
        for target in found:
            by_indicator.setdefault(target.indicator_id, []).append(target)
        for indicator in self._indicators:
            for target in by_indicator.get(indicator.id, ()):
                yield _line(
                    TARGETS,
                    target,
                    indicator=indicator.code,
                    period=Period.parse(target.period),
                    unit=self._units.get(target.unit_id) if target.unit_id else None,
                )

    def results(self, progress: Progress | None) -> Iterator[Line]:
        for first in range(0, len(self._indicators), _CHUNK):
            some = self._indicators[first : first + _CHUNK]
            if progress is not None:
                progress(first, len(self._indicators))
            by_indicator: dict[UUID, list[Result]] = {}
            keys = [indicator.id for indicator in some]
            for result in self._view.find(Result, indicator_id=keys, order_by=("period",)):
                by_indicator.setdefault(result.indicator_id, []).append(result)
            for indicator in some:
                for result in by_indicator.get(indicator.id, ()):
                    yield _line(
                        RESULTS,
                        result,
                        indicator=indicator.code,
                        period=Period.parse(result.period),
                        unit=self._units.get(result.unit_id) if result.unit_id else None,
                        value=self._said(result),
                    )

    def _said(self, result: Result) -> object:
        match result.kind:
            case ValueKind.ZERO:
                return 0
            case ValueKind.NOT_AVAILABLE:
                return self._catalogue.say(NOT_AVAILABLE)
            case ValueKind.NOT_DUE:
                return self._catalogue.say(NOT_DUE)
            case ValueKind.NUMBER:
                return result.value


def _line(form: Form, row: Entity, **instead: object) -> Line:
    """The row's fields under the form's keys; *instead* says what people write for keys."""
    values = {column.key: getattr(row, column.key, None) for column in form.columns}
    return Line(values | instead)


def _linked(pairs: Iterator[tuple[UUID, UUID]]) -> dict[UUID, list[UUID]]:
    found: dict[UUID, list[UUID]] = {}
    for one, other in pairs:
        found.setdefault(one, []).append(other)
    return found


def _joined(codes: dict[UUID, str], keys: list[UUID]) -> str | None:
    return "، ".join(sorted(codes[key] for key in keys if key in codes)) or None

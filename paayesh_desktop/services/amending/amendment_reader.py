"""Amendments to be looked at: the list, and one of them with old beside new."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.amendment import AmendmentItem, PlanAmendment
from paayesh_desktop.domain.amendment_text import NewIndicator, Value, read
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.meeting import Meeting
from paayesh_desktop.domain.obstacle import Justification
from paayesh_desktop.domain.organisation import Unit
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, Indicator, Plan, PlanVersion
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.services.amending.amendment_check import Finding, findings
from paayesh_desktop.services.amending.amendment_stage import (
    AmendmentStage,
    coming_meeting,
    newest_resolution,
    stage,
)
from paayesh_desktop.services.planning.plan_version import versions_until
from paayesh_desktop.store.store import Store
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class AmendmentLine:
    """One amendment in a list; *version* is the number of the version it became."""

    id: UUID
    title: str
    plan: str
    stage: AmendmentStage
    effective_on: date
    items: int
    stops: bool
    case_number: str
    version: int | None


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One change with its values; *subject* and *detail* name what it is about."""

    item: AmendmentItem
    field: AmendedField
    subject: str
    detail: str
    period: Period | None
    unit: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version of the plan with the amendment it came from."""

    id: UUID
    number: int
    effective_on: date
    title: str
    amendment_id: UUID | None
    in_force: bool


@dataclass(frozen=True, slots=True)
class AmendmentCard:
    """One amendment in full. *justification* is the head's report of the case's last round;
    *meeting* is where it is on the agenda or was decided; *passed* says how far the chain is."""

    amendment: PlanAmendment
    plan: Plan
    stage: AmendmentStage
    items: tuple[ItemLine, ...]
    findings: tuple[Finding, ...]
    versions: tuple[VersionLine, ...]
    version: PlanVersion | None
    case: DeviationCase | None
    justification: Justification | None
    meeting: Meeting | None
    resolution: Resolution | None
    project: Element | None


class AmendmentReader:
    """Reads only."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self, plan_id: UUID | None = None) -> list[AmendmentLine]:
        """All of them, or those of one plan: what is open first, then the newest."""
        with self._store.view() as view:
            found = [
                one for one in view.find(PlanAmendment) if plan_id is None or one.plan_id == plan_id
            ]
            plans = {plan.id: plan.title for plan in view.find(Plan)}
            numbers = {version.id: version.number for version in view.find(PlanVersion)}
            cases = {
                case.id: case.number
                for case in view.find(DeviationCase, id=[one.case_id for one in found])
            }
            lines = [
                AmendmentLine(
                    one.id,
                    one.title,
                    plans.get(one.plan_id, ""),
                    stage(view, one),
                    one.effective_on,
                    view.count(AmendmentItem, amendment_id=one.id),
                    one.stops,
                    cases.get(one.case_id, "") if one.case_id else "",
                    numbers.get(one.version_id) if one.version_id else None,
                )
                for one in found
            ]
        closed = (AmendmentStage.IN_FORCE, AmendmentStage.WITHDRAWN)
        return sorted(
            lines, key=lambda line: (line.stage in closed, -line.effective_on.toordinal(), line.id)
        )

    @staticmethod
    def items(view: View, amendment: PlanAmendment) -> "list[ItemLine]":
        """What it changes, line by line."""
        return _lines(view, amendment)

    def versions(self, plan_id: UUID, day: date) -> tuple[VersionLine, ...]:
        """The versions of a plan, the newest first."""
        with self._store.view() as view:
            return _versions(view, plan_id, day)

    def of_case(self, case_id: UUID) -> UUID | None:
        """The amendment of a case that is not withdrawn, the newest where there are several."""
        with self._store.view() as view:
            found = view.find(PlanAmendment, case_id=case_id, order_by=("id",))
        live = [one.id for one in found if not one.withdrawn]
        return live[-1] if live else None

    def card(self, amendment_id: UUID, day: date) -> AmendmentCard | None:
        """One amendment; None when it is gone."""
        with self._store.view() as view:
            amendment = view.get(PlanAmendment, amendment_id)
            plan = view.get(Plan, amendment.plan_id) if amendment else None
            if amendment is None or plan is None:
                return None
            at = stage(view, amendment)
            case = view.get(DeviationCase, amendment.case_id) if amendment.case_id else None
            reports = view.find(Justification, case_id=case.id) if case else []
            resolution = newest_resolution(view, amendment)
            version = view.get(PlanVersion, amendment.version_id) if amendment.version_id else None
            wrong = findings(view, self._store.tables, amendment) if at.editable else []
            return AmendmentCard(
                amendment,
                plan,
                at,
                tuple(_lines(view, amendment)),
                tuple(wrong),
                _versions(view, plan.id, day),
                version,
                case,
                max(reports, key=lambda one: one.round, default=None),
                _meeting(view, amendment, resolution),
                resolution,
                view.get(Element, case.project_id) if case else None,
            )


def _meeting(view: View, amendment: PlanAmendment, resolution: Resolution | None) -> Meeting | None:
    if resolution is not None:
        return view.get(Meeting, resolution.meeting_id)
    return coming_meeting(view, amendment)


def _lines(view: View, amendment: PlanAmendment) -> list[ItemLine]:
    items = view.find(AmendmentItem, amendment_id=amendment.id, order_by=("position",))
    subjects = list({item.subject_id for item in items})
    elements = {one.id: one for one in view.find(Element, id=subjects)}
    indicators = {one.id: one for one in view.find(Indicator, id=subjects)}
    of = [one.element_id for one in indicators.values()]
    elements |= {one.id: one for one in view.find(Element, id=of)}
    units = {
        one.id: one.title
        for one in view.find(Unit, id=[item.unit_id for item in items if item.unit_id])
    }
    plan = view.get(Plan, amendment.plan_id)
    made = {
        item.subject_id: one
        for item in items
        if isinstance(one := _value(item, item.new), NewIndicator)
    }
    lines: list[ItemLine] = []
    for item in items:
        subject, detail = plan.title if plan else "", ""
        new = made.get(item.subject_id)
        if item.subject_id in indicators:
            indicator = indicators[item.subject_id]
            element = elements.get(indicator.element_id)
            subject, detail = indicator.title, element.title if element else ""
        elif item.subject_id in elements:
            subject, detail = elements[item.subject_id].title, elements[item.subject_id].code
        elif new is not None:
            element = view.get(Element, new.element_id)
            subject, detail = new.title, element.title if element else ""
        lines.append(
            ItemLine(
                item,
                AmendedField(item.field),
                subject,
                detail,
                Period.parse(item.period) if item.period else None,
                units.get(item.unit_id, "") if item.unit_id else "",
                _value(item, item.old),
                _value(item, item.new),
            )
        )
    return lines


def _value(item: AmendmentItem, text: str) -> Value:
    return read(AmendedField(item.field), text)


def _versions(view: View, plan_id: UUID, day: date) -> tuple[VersionLine, ...]:
    every: Sequence[PlanVersion] = versions_until(view, plan_id, None)
    came_of = {one.version_id: one.id for one in view.find(PlanAmendment, plan_id=plan_id)}
    reached = [version for version in every if version.effective_on <= day] or every[:1]
    now = reached[-1].id if reached else None
    return tuple(
        VersionLine(
            version.id,
            version.number,
            version.effective_on,
            version.title,
            came_of.get(version.id),
            version.id == now,
        )
        for version in reversed(every)
    )

"""What keeps an amendment from being decided: everything that would not hold when in force."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.amendment import AmendmentItem, PlanAmendment
from paayesh_desktop.domain.amendment_text import TRUE, Aim, NewIndicator, read, written
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Direction, Element, Indicator, Plan
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.domain.verdict import VerdictSnapshot
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.judging.case_file import plan_years
from paayesh_desktop.services.planning.plan_in_force import PlanInForce
from paayesh_desktop.services.planning.plan_version import versions_until
from paayesh_desktop.store.view import View

Tables = Mapping[type[Entity], sa.Table]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that must be put right first; *item_id* is where, None for the amendment."""

    sentence: Sentence
    item_id: UUID | None = None


def evaluated_until(view: View, tables: Tables, plan_id: UUID) -> date | None:
    """The last day of the last period of the plan that has been judged or evaluated.

    A period whose verdicts were all removed counts too: looking at every row would cost a second
    at city size.
    """
    versions = [version.id for version in versions_until(view, plan_id, None)]
    ends: list[date] = []
    for kind in (VerdictSnapshot, ProjectEvaluation):
        table = tables[kind]
        query = sa.select(table.c.period).where(table.c.version_id.in_(versions)).distinct()
        ends.extend(Period.parse(row.period).end for row in view.rows(query))
    return max(ends, default=None)


def findings(view: View, tables: Tables, amendment: PlanAmendment) -> list[Finding]:
    """Everything that is wrong, in the order of the items; nothing when it may be decided."""
    items = view.find(AmendmentItem, amendment_id=amendment.id, order_by=("position",))
    found = _Check(view, tables, amendment, items)
    return [*found.day(), *found.items()]


class _Check:
    def __init__(
        self,
        view: View,
        tables: Tables,
        amendment: PlanAmendment,
        items: Sequence[AmendmentItem],
    ) -> None:
        self._view = view
        self._tables = tables
        self._amendment = amendment
        self._items = items
        self._plan = view.find(Plan, id=amendment.plan_id)[0]
        self._years = plan_years(self._plan)
        self._now = PlanInForce(view, amendment.plan_id, amendment.effective_on)
        self._added = {
            item.subject_id: made
            for item in items
            if item.field == AmendedField.ADDED
            and isinstance(made := read(AmendedField.ADDED, item.new), NewIndicator)
        }

    def day(self) -> list[Finding]:
        day, found = self._amendment.effective_on, list[Finding]()
        if not self._items:
            found.append(Finding(_EMPTY))
        newest = self._now.every[-1]
        if day <= newest.effective_on:
            found.append(Finding(_BEFORE_VERSION.fill(day=newest.effective_on)))
        until = evaluated_until(self._view, self._tables, self._plan.id)
        if until is not None and day <= until:
            found.append(Finding(_BEFORE_EVALUATED.fill(day=until)))
        if day > self._years.last.end:
            found.append(Finding(_AFTER_PLAN.fill(day=self._years.last.end)))
        return found

    def items(self) -> list[Finding]:
        found: list[Finding] = []
        for item in self._items:
            found.extend(Finding(sentence, item.id) for sentence in self._wrong(item))
        found.extend(self._emptied())
        return found

    def _wrong(self, item: AmendmentItem) -> list[Sentence]:
        field = AmendedField(item.field)
        found: list[Sentence] = []
        if self._stale(item, field):
            found.append(_STALE)
        if field is AmendedField.TARGET:
            found.extend(self._target(item))
        elif field in (AmendedField.STARTS_ON, AmendedField.ENDS_ON):
            found.extend(self._schedule(item))
        elif field is AmendedField.ADDED and not any(
            other.subject_id == item.subject_id and other.field == AmendedField.TARGET
            for other in self._items
        ):
            found.append(_NO_TARGETS)
        return found

    def _stale(self, item: AmendmentItem, field: AmendedField) -> bool:
        if item.subject_id in self._added:
            return False
        value = self._now.value(field, item.subject_id, item.period, item.unit_id)
        return written(value) != item.old

    def _target(self, item: AmendmentItem) -> list[Sentence]:
        period = Period.parse(item.period or "")
        if period.start < self._years.first.start or period.end > self._years.last.end:
            return [_OUTSIDE.fill(period=period.title())]
        if period.end < self._amendment.effective_on:
            return [_PAST.fill(period=period.title())]
        aim = read(AmendedField.TARGET, item.new)
        if not isinstance(aim, Aim):
            return []
        ranged = self._direction(item.subject_id) is Direction.RANGE
        if ranged and (aim.upper is None or aim.upper < aim.value):
            return [_OPEN_RANGE]
        return [_NO_RANGE] if aim.upper is not None and not ranged else []

    def _direction(self, indicator_id: UUID) -> Direction | None:
        made = self._added.get(indicator_id)
        if made is not None:
            return made.direction
        indicator = self._view.get(Indicator, indicator_id)
        return indicator.direction if indicator else None

    def _schedule(self, item: AmendmentItem) -> list[Sentence]:
        element = self._view.get(Element, item.subject_id)
        if element is None:
            return []
        terms = self._now.terms.of(element)
        days = {AmendedField.STARTS_ON: terms.starts_on, AmendedField.ENDS_ON: terms.ends_on}
        for other in self._items:
            if other.subject_id == item.subject_id and other.field in days:
                value = read(AmendedField(other.field), other.new)
                days[AmendedField(other.field)] = value if isinstance(value, date) else None
        begins, ends = days[AmendedField.STARTS_ON], days[AmendedField.ENDS_ON]
        found: list[Sentence] = []
        if begins is not None and ends is not None and ends < begins:
            found.append(_ENDS_FIRST)
        own = days[AmendedField(item.field)]
        if own is not None and not self._years.first.start <= own <= self._years.last.end:
            found.append(
                _NOT_IN_PLAN.fill(first=self._years.first.start, last=self._years.last.end)
            )
        return found

    def _emptied(self) -> list[Finding]:
        """Indicators that would lose their last target: the older ones would hold again."""
        touched: dict[UUID, list[AmendmentItem]] = {}
        for item in self._items:
            if item.field == AmendedField.TARGET:
                touched.setdefault(item.subject_id, []).append(item)
        retired = {
            item.subject_id
            for item in self._items
            if item.field == AmendedField.RETIRED and item.new == TRUE
        }
        found: list[Finding] = []
        for indicator_id, items in touched.items():
            left = set(self._now.targets(indicator_id))
            for item in items:
                key = (item.period or "", item.unit_id)
                left = left | {key} if item.new else left - {key}
            if not left and indicator_id not in retired:
                found.append(Finding(_ALL_GONE, items[-1].id))
        return found


_EMPTY = translate(
    "Amendment", "The amendment changes nothing yet. Enter what shall be different first."
)
_BEFORE_VERSION = translate(
    "Amendment",
    "The plan's newest version has been in force since {day}. Choose a later day for the amendment"
    " to take effect.",
)
_BEFORE_EVALUATED = translate(
    "Amendment",
    "The plan has been evaluated until {day}, and what was judged stays as it is. Choose a later"
    " day for the amendment to take effect.",
)
_AFTER_PLAN = translate(
    "Amendment", "The plan ends on {day}. Choose an earlier day for the amendment to take effect."
)
_STALE = translate(
    "Amendment",
    "What was in force has changed since this was drafted. Enter the new value again, so that old"
    " and new stand beside each other as they are.",
)
_OUTSIDE = translate("Amendment", "{period} lies outside the years of the plan.")
_PAST = translate(
    "Amendment",
    "{period} ends before the amendment takes effect, so its target stays. Choose a later period.",
)
_OPEN_RANGE = translate(
    "Amendment",
    "This indicator is to stay within a range: its target needs both ends, the lower one first, for"
    " example 40..60.",
)
_NO_RANGE = translate(
    "Amendment", "This indicator has no range: its target is one number, without an upper end."
)
_ENDS_FIRST = translate("Amendment", "It would end before it begins. Correct one of the two days.")
_NOT_IN_PLAN = translate(
    "Amendment", "This day lies outside the plan, which runs from {first} to {last}."
)
_NO_TARGETS = translate(
    "Amendment", "The new indicator has no target yet. Enter the target of at least one period."
)
_ALL_GONE = translate(
    "Amendment",
    "No target of this indicator would be left, and then the older ones would hold again. Leave"
    " one, or say that the indicator is no longer measured.",
)

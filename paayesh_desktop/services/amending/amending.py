"""Putting an amendment in force: the plan version that comes of it."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import msgspec

from paayesh_desktop.domain.amended_field import OF_ELEMENT, AmendedField
from paayesh_desktop.domain.amendment import (
    AmendmentItem,
    ElementTerms,
    IndicatorTerms,
    PlanAmendment,
    terms_key,
)
from paayesh_desktop.domain.amendment_text import TRUE, Aim, NewIndicator, Value, read
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, Indicator, PlanVersion, Target, target_key
from paayesh_desktop.domain.verdict import VerdictRule
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.amending.amendment_check import evaluated_until, findings
from paayesh_desktop.services.amending.amendment_stage import newest_resolution
from paayesh_desktop.services.planning.plan_in_force import PlanInForce
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View


def ready(workspace: Workspace, view: View, amendment: PlanAmendment) -> None:
    """Raises UserError with the first thing that keeps *amendment* from being decided."""
    if amendment.withdrawn:
        raise UserError(_WITHDRAWN, title=amendment.title)
    for finding in findings(view, workspace.store.tables, amendment):
        raise UserError(_NOT_READY, title=amendment.title, why=finding.sentence)


def put_in_force(
    change: Change, workspace: Workspace, amendment: PlanAmendment, day: date
) -> PlanVersion:
    """The new version, written inside the transaction of the chain's last step, which was taken on
    *day*; once it is there, it is given back as it is.

    It takes effect on the day that was drafted; where a period was evaluated or another version
    came since, on the first day after: what was judged is never judged anew under other terms. Of
    an indicator whose targets change, all targets are written, since a version's targets of an
    indicator replace the older ones as a whole.
    """
    del day  # the resolution keeps it; the version has its own
    amendment = change.get(PlanAmendment, amendment.id) or amendment
    if amendment.version_id is not None:
        known = change.get(PlanVersion, amendment.version_id)
        if known is not None:
            return known
    if amendment.withdrawn:
        raise UserError(_WITHDRAWN, title=amendment.title)
    items = change.find(AmendmentItem, amendment_id=amendment.id, order_by=("position",))
    if not items:
        raise UserError(_NOTHING, title=amendment.title)
    version = _version(change, workspace, amendment)
    before = PlanInForce(change, amendment.plan_id, version.effective_on)
    change.put(version, party=COMMITTEE)
    _Writer(change, before, version).write(items)
    decided = newest_resolution(change, amendment)
    change.put(
        msgspec.structs.replace(
            amendment,
            version_id=version.id,
            resolution_id=amendment.resolution_id or (decided.id if decided else None),
        ),
        party=COMMITTEE,
    )
    return version


def _version(change: Change, workspace: Workspace, amendment: PlanAmendment) -> PlanVersion:
    every = change.find(PlanVersion, plan_id=amendment.plan_id)
    days = [amendment.effective_on, *(version.effective_on for version in every)]
    until = evaluated_until(change, workspace.store.tables, amendment.plan_id)
    if until is not None:
        days.append(until + timedelta(days=1))
    return PlanVersion(
        reference_key("plan_version", str(amendment.id)),
        amendment.plan_id,
        max((version.number for version in every), default=0) + 1,
        max(days),
        amendment.title,
    )


class _Writer:
    """Writes what the items change, above what was in force before the version."""

    def __init__(self, change: Change, before: PlanInForce, version: PlanVersion) -> None:
        self._change = change
        self._before = before
        self._version = version

    def write(self, items: Sequence[AmendmentItem]) -> None:
        by_subject: defaultdict[UUID, list[AmendmentItem]] = defaultdict(list)
        for item in items:
            by_subject[item.subject_id].append(item)
        for subject_id, about in by_subject.items():
            fields = {AmendedField(item.field): item for item in about}
            if any(field in OF_ELEMENT for field in fields):
                self._element(subject_id, about)
            if {AmendedField.ADDED, AmendedField.WEIGHT, AmendedField.RETIRED} & set(fields):
                self._indicator(subject_id, fields)
            targets = [item for item in about if item.field == AmendedField.TARGET]
            if targets:
                self._targets(subject_id, targets)
            if AmendedField.RULES in fields:
                self._rules(subject_id, fields[AmendedField.RULES])

    def _element(self, element_id: UUID, items: Sequence[AmendmentItem]) -> None:
        element = self._change.get(Element, element_id)
        if element is None:
            raise UserError(_GONE)
        former = self._before.terms.of(element)
        values: dict[str, Value] = {
            item.field: read(AmendedField(item.field), item.new)
            for item in items
            if AmendedField(item.field) in OF_ELEMENT
        }
        if "scope" in values:
            values["scope"] = values["scope"] or ""
        if "stopped" in values:
            values["stopped"] = bool(values["stopped"])
        terms = msgspec.structs.replace(former, **values)
        key = terms_key(self._version.id, element_id)
        self._change.put(
            ElementTerms(key, self._version.id, element_id, **msgspec.structs.asdict(terms)),
            party=COMMITTEE,
        )

    def _indicator(self, indicator_id: UUID, fields: dict[AmendedField, AmendmentItem]) -> None:
        added = fields.get(AmendedField.ADDED)
        if added is not None:
            self._change.put(self._made(indicator_id, added), party=COMMITTEE)
        indicator = self._change.get(Indicator, indicator_id)
        if indicator is None:
            raise UserError(_GONE)
        weight = self._before.terms.weight(indicator)
        retired = added is None and not self._before.terms.measured(indicator_id)
        if AmendedField.WEIGHT in fields:
            said = read(AmendedField.WEIGHT, fields[AmendedField.WEIGHT].new)
            weight = said if isinstance(said, Decimal) else weight
        if AmendedField.RETIRED in fields:
            retired = fields[AmendedField.RETIRED].new == TRUE
        terms = IndicatorTerms(
            terms_key(self._version.id, indicator_id),
            self._version.id,
            indicator_id,
            weight,
            retired=retired,
            added=added is not None,
        )
        self._change.put(terms, party=COMMITTEE)

    def _made(self, indicator_id: UUID, item: AmendmentItem) -> Indicator:
        said = read(AmendedField.ADDED, item.new)
        assert isinstance(said, NewIndicator)  # noqa: S101 - what the field holds
        values = msgspec.structs.asdict(said)
        place = self._change.count(Indicator, element_id=said.element_id)
        return Indicator(indicator_id, self._version.plan_id, position=place, **values)

    def _targets(self, indicator_id: UUID, items: Sequence[AmendmentItem]) -> None:
        wanted: dict[tuple[str, UUID | None], Aim] = {
            key: Aim(target.value, target.upper)
            for key, target in self._before.targets(indicator_id).items()
        }
        for item in items:
            aim = read(AmendedField.TARGET, item.new)
            key = (item.period or "", item.unit_id)
            if isinstance(aim, Aim):
                wanted[key] = aim
            else:
                wanted.pop(key, None)
        version = self._version.id
        self._change.put_many(
            Target,
            [
                Target(
                    target_key(version, indicator_id, Period.parse(code), unit_id),
                    version,
                    indicator_id,
                    code,
                    aim.value,
                    aim.upper,
                    unit_id,
                )
                for (code, unit_id), aim in wanted.items()
            ],
            party=COMMITTEE,
        )

    def _rules(self, about: UUID, item: AmendmentItem) -> None:
        rules = read(AmendedField.RULES, item.new)
        assert isinstance(rules, tuple)  # noqa: S101 - an empty list is refused when it is entered
        element = self._change.get(Element, about)
        indicator = None if element else self._change.get(Indicator, about)
        version = self._version.id
        self._change.put_many(
            VerdictRule,
            [
                VerdictRule(
                    reference_key("verdict_rule", f"{version}/{about}/{place}"),
                    version,
                    place,
                    rule.comparison,
                    rule.multiplier,
                    rule.verdict,
                    rule.comparand,
                    element.id if element else None,
                    indicator.id if indicator else None,
                )
                for place, rule in enumerate(rules)
            ],
            party=COMMITTEE,
        )


_WITHDRAWN = translate(
    "Amendment", "The amendment “{title}” was withdrawn. Nothing was changed. Draft another one."
)
_NOT_READY = translate(
    "Amendment", "The amendment “{title}” cannot be decided yet. {why} Nothing was changed."
)
_NOTHING = translate(
    "Amendment",
    "The amendment “{title}” changes nothing, so no version can come of it. Nothing was changed."
    " Enter what shall be different first.",
)
_GONE = translate(
    "Amendment",
    "A part of the plan that the amendment speaks about is no longer there. Nothing was changed."
    " Withdraw the amendment and draft it again.",
)

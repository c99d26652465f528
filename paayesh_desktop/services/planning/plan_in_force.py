"""What the plan says now, field by field, as an amendment shows it beside what it shall say."""

from datetime import date
from uuid import UUID

from paayesh_desktop.domain.amended_field import OF_ELEMENT, AmendedField
from paayesh_desktop.domain.amendment_text import Aim, Value
from paayesh_desktop.domain.plan import Element, Indicator, Target
from paayesh_desktop.domain.verdict import Rule, VerdictRule
from paayesh_desktop.services.planning.plan_terms import PlanTerms, Terms
from paayesh_desktop.services.planning.plan_version import versions_until
from paayesh_desktop.store.view import View


class PlanInForce:
    """The plan on a day, under every version that has taken effect by then."""

    def __init__(self, view: View, plan_id: UUID, on: date) -> None:
        self._view = view
        self.every = versions_until(view, plan_id, None)
        reached = [version for version in self.every if version.effective_on <= on]
        self.versions = reached or self.every[:1]
        self.terms = PlanTerms(view, self.versions, self.every)

    def value(
        self,
        field: AmendedField,
        subject_id: UUID,
        period: str | None = None,
        unit_id: UUID | None = None,
    ) -> Value:
        """What holds for the subject. Raises KeyError when the plan knows no such subject."""
        if field is AmendedField.TARGET:
            found = self.targets(subject_id).get((period or "", unit_id))
            return None if found is None else Aim(found.value, found.upper)
        if field is AmendedField.RULES:
            return self.rules(subject_id) or None
        if field in OF_ELEMENT:
            element = self._view.get(Element, subject_id)
            if element is None:
                raise KeyError(subject_id)
            return _term(field, self.terms.of(element))
        indicator = self._view.get(Indicator, subject_id)
        if indicator is None:
            if field is AmendedField.ADDED:
                return None
            raise KeyError(subject_id)
        if field is AmendedField.WEIGHT:
            return self.terms.weight(indicator)
        return not self.terms.measured(subject_id)

    def targets(self, indicator_id: UUID) -> dict[tuple[str, UUID | None], Target]:
        """The targets of the newest version that has any, by period and unit."""
        rows = self._view.find(Target, indicator_id=indicator_id)
        for version in reversed(self.versions):
            found = [row for row in rows if row.version_id == version.id]
            if found:
                return {(row.period, row.unit_id): row for row in found}
        return {}

    def rules(self, about: UUID) -> tuple[Rule, ...]:
        """The list that is declared for an element, an indicator or (its key) the plan; none where
        the list of what is above it holds."""
        for version in reversed(self.versions):
            rows = [
                row
                for row in self._view.find(VerdictRule, version_id=version.id)
                if (row.indicator_id or row.element_id or version.plan_id) == about
            ]
            if rows:
                return tuple(row.rule for row in sorted(rows, key=lambda row: row.position))
        return ()


def _term(field: AmendedField, terms: Terms) -> Value:
    match field:
        case AmendedField.STARTS_ON:
            return terms.starts_on
        case AmendedField.ENDS_ON:
            return terms.ends_on
        case AmendedField.CREDIT:
            return terms.credit
        case AmendedField.SCOPE:
            return terms.scope or None
        case _:
            return terms.stopped

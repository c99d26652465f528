"""Schedule, scope, credit and weights as a plan version sets them."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

import msgspec

from paayesh_desktop.domain.amendment import ElementTerms, IndicatorTerms
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, Indicator, PlanVersion
from paayesh_desktop.services.planning.plan_version import until, versions_until
from paayesh_desktop.store.view import View


class Terms(msgspec.Struct, frozen=True):
    """What holds for an element; *credit* in rials, and *stopped* says that it was given up."""

    starts_on: date | None = None
    ends_on: date | None = None
    credit: Decimal | None = None
    scope: str = ""
    stopped: bool = False


class PlanTerms:
    """Those of the newest of *versions* (oldest first) that speaks about an element or indicator.

    *brought* are the indicators that only a later version brings. A row of terms counts as a
    whole, also where it says nothing; without one the element's and the indicator's own hold.
    """

    def __init__(
        self, view: View, versions: Sequence[PlanVersion], every: Sequence[PlanVersion]
    ) -> None:
        order = {version.id: number for number, version in enumerate(versions)}
        self._elements: dict[UUID, ElementTerms] = {}
        self._indicators: dict[UUID, IndicatorTerms] = {}
        self._unborn: set[UUID] = set()
        if len(every) < 2:  # noqa: PLR2004 - the first version's terms are the elements' own
            return
        for row in sorted(
            view.find(ElementTerms, version_id=list(order)), key=lambda row: order[row.version_id]
        ):
            self._elements[row.element_id] = row
        for row in view.find(IndicatorTerms, version_id=[version.id for version in every]):
            if row.version_id not in order:
                if row.added:
                    self._unborn.add(row.indicator_id)
                continue
            former = self._indicators.get(row.indicator_id)
            if former is None or order[former.version_id] < order[row.version_id]:
                self._indicators[row.indicator_id] = row

    def of(self, element: Element) -> Terms:
        """The terms of an element itself; those above it are the caller's to add."""
        row = self._elements.get(element.id)
        if row is None:
            return Terms(element.starts_on, element.ends_on, element.credit)
        return Terms(row.starts_on, row.ends_on, row.credit, row.scope, row.stopped)

    def stopped(self, element_id: UUID) -> bool:
        """Whether the element itself is stopped."""
        row = self._elements.get(element_id)
        return row is not None and row.stopped

    def weight(self, indicator: Indicator) -> Decimal:
        row = self._indicators.get(indicator.id)
        return indicator.weight if row is None else row.weight

    def measured(self, indicator_id: UUID) -> bool:
        """False for an indicator that was retired, or that only a later version brings."""
        row = self._indicators.get(indicator_id)
        return not (row is not None and row.retired) and indicator_id not in self._unborn

    @property
    def unmeasured(self) -> frozenset[UUID]:
        """The indicators that are not measured under the version."""
        retired = (key for key, row in self._indicators.items() if row.retired)
        return frozenset((*self._unborn, *retired))


def plan_terms(view: View, plan_id: UUID, period: Period | None) -> PlanTerms:
    """The terms of the version in force when *period* ends; of the newest where there is none."""
    every = versions_until(view, plan_id, None)
    return PlanTerms(view, until(every, period), every)

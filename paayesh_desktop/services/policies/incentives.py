"""The incentive scheme, from its draft to its approval by the council, and which is in force."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from paayesh_desktop.domain.incentive import Criterion, IncentiveScheme, IncentiveWeight
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.meetings.resolutions import ResolutionLine, resolution_lines
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class SchemeLine:
    """A scheme with its weights; *resolution* is the last one about it, None for a draft."""

    scheme: IncentiveScheme
    weights: Mapping[Criterion, Decimal]
    resolution: ResolutionLine | None

    @property
    def in_force(self) -> bool:
        """Whether it was approved; from its first period on it counts."""
        return self.scheme.resolution_id is not None


class Incentives:
    """Drafts schemes; a meeting of the committee resolves on them and the council approves."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def draft(
        self,
        plan_id: UUID,
        title: str,
        since: Period,
        weights: Mapping[Criterion, Decimal],
        day: date,
        *,
        text: str = "",
    ) -> IncentiveScheme:
        """Draft a scheme for *plan_id* from the period *since* on; it comes on the agenda of the
        committee's next meeting. Raises UserError without a title or a weight."""
        scheme = IncentiveScheme(
            new_key(), plan_id, _title(title), since.code, text=normalise(text)
        )
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.FIND, COMMITTEE, day)
            change.put(scheme, party=COMMITTEE)
            self._weigh(change, scheme.id, weights)
        return scheme

    def revise(
        self,
        scheme_id: UUID,
        title: str,
        since: Period,
        weights: Mapping[Criterion, Decimal],
        day: date,
        *,
        text: str = "",
    ) -> IncentiveScheme:
        """Change a draft. Raises UserError once something was resolved about it: then a new scheme
        takes its place."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.FIND, COMMITTEE, day)
            standing = change.get(IncentiveScheme, scheme_id)
            if standing is None:
                raise KeyError(scheme_id)
            if change.count(Resolution, about_id=scheme_id):
                raise UserError(
                    translate(
                        "Incentives",
                        "Something was resolved about “{title}”, so it stays as it is. Nothing was"
                        " changed. Draft a new scheme; it replaces this one from its first period"
                        " on.",
                    ),
                    title=standing.title,
                )
            scheme = IncentiveScheme(
                scheme_id, standing.plan_id, _title(title), since.code, None, normalise(text)
            )
            change.put(scheme, party=COMMITTEE)
            self._weigh(change, scheme_id, weights)
        return scheme

    def list(self, plan_id: UUID, day: date) -> list[SchemeLine]:
        """The schemes of a plan, the newest first."""
        with self._workspace.store.view() as view:
            schemes = view.find(IncentiveScheme, plan_id=plan_id, order_by=("since", "id"))
            about = {one.id for one in schemes}
            lines = {
                line.resolution.about_id: line
                for line in reversed(resolution_lines(view, day))
                if line.resolution.about_id in about
            }
            return [
                SchemeLine(one, weights_of(view, one.id), lines.get(one.id))
                for one in reversed(schemes)
            ]

    def _weigh(self, change: Change, scheme_id: UUID, weights: Mapping[Criterion, Decimal]) -> None:
        if not any(weights.values()) or min(weights.values()) < 0:
            raise UserError(
                translate(
                    "Incentives",
                    "The weights of a scheme are 0 or more, and one of them is more than 0. Nothing"
                    " was changed; weigh the criteria again.",
                )
            )
        for position, criterion in enumerate(Criterion):
            key = reference_key("incentive_weight", f"{scheme_id}/{criterion.value}")
            weight = weights.get(criterion, Decimal(0))
            change.put(
                IncentiveWeight(key, scheme_id, criterion, weight, position), party=COMMITTEE
            )


def weights_of(view: View, scheme_id: UUID) -> dict[Criterion, Decimal]:
    """The weights of a scheme in the order of its criteria."""
    rows = view.find(IncentiveWeight, scheme_id=scheme_id, order_by=("position",))
    return {row.criterion: row.weight for row in rows}


def in_force(view: View, plan_id: UUID, period: Period) -> IncentiveScheme | None:
    """The approved scheme that counts in *period*: the one that began last."""
    approved = [
        (Period.parse(one.since), one)
        for one in view.find(IncentiveScheme, plan_id=plan_id)
        if one.resolution_id is not None
    ]
    begun = [(since, str(one.id), one) for since, one in approved if since.start <= period.start]
    return max(begun, key=lambda found: found[:2])[2] if begun else None


def _title(title: str) -> str:
    written = single_line(title)
    if not written:
        raise UserError(
            translate("Incentives", "The scheme has no title. Nothing was changed; give it one.")
        )
    return written

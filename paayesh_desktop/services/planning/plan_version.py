"""Which version of a plan counts for a period."""

from uuid import UUID

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import PlanVersion
from paayesh_desktop.store.view import View


def versions_until(view: View, plan_id: UUID, period: Period | None) -> list[PlanVersion]:
    """The versions up to the one in force when *period* ends, oldest first; before the first takes
    effect it is the first."""
    versions = sorted(
        view.find(PlanVersion, plan_id=plan_id),
        key=lambda version: (version.effective_on, version.number),
    )
    return until(versions, period)


def until(versions: list[PlanVersion], period: Period | None) -> list[PlanVersion]:
    """The same of all *versions* of a plan, oldest first."""
    if period is None:
        return versions
    return [version for version in versions if version.effective_on <= period.end] or versions[:1]


def version_of(view: View, plan_id: UUID, period: Period | None) -> PlanVersion | None:
    """The version in force; None where the plan has none yet."""
    return (versions_until(view, plan_id, period) or [None])[-1]

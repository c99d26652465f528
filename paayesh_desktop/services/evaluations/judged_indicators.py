"""The indicators of evaluated projects as they were judged, read for many evaluations at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from paayesh_desktop.domain.plan import Indicator
from paayesh_desktop.domain.project_evaluation import GapReason, ProjectEvaluation
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.services.evaluations.evaluation_gaps import elements_of
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """An indicator of the project as it was judged; *is_gap* says that it is due and has no data,
    *gap_reason* why (None: no reason given)."""

    indicator_id: UUID
    code: str
    title: str
    measure: str
    actual: Decimal | None
    target: Decimal | None
    upper: Decimal | None
    attainment: Decimal | None
    verdict: Verdict | None
    weight: Decimal
    is_gap: bool
    gap_reason: str | None


def judged_indicators(
    view: View, rows: Sequence[ProjectEvaluation]
) -> Mapping[UUID, tuple[IndicatorLine, ...]]:
    """The lines of every evaluation in *rows*, by its key."""
    parts = elements_of(view, {row.project_id for row in rows})
    elements = {key for keys in parts.values() for key in keys}
    indicators = view.find(
        Indicator, element_id=list(elements), order_by=("position", "code", "id")
    )
    verdicts = {
        (one.indicator_id, one.version_id, one.period): one
        for one in view.find(
            VerdictSnapshot,
            indicator_id=[one.id for one in indicators],
            version_id=list({row.version_id for row in rows}),
            period=list({row.period for row in rows}),
        )
    }
    reasons = {
        (one.evaluation_id, one.indicator_id): one.reason
        for one in view.find(GapReason, evaluation_id=[row.id for row in rows])
    }
    return {
        row.id: tuple(
            _line(
                one,
                verdicts.get((one.id, row.version_id, row.period)),
                reasons.get((row.id, one.id)),
            )
            for one in indicators
            if one.element_id in parts[row.project_id]
        )
        for row in rows
    }


def _line(indicator: Indicator, found: VerdictSnapshot | None, reason: str | None) -> IndicatorLine:
    return IndicatorLine(
        indicator.id,
        indicator.code,
        indicator.title,
        indicator.measure,
        found.actual if found else None,
        found.target if found else None,
        found.upper if found else None,
        found.attainment if found else None,
        found.verdict if found else None,
        found.weight if found else indicator.weight,
        found is not None and found.verdict is Verdict.NO_DATA,
        reason,
    )

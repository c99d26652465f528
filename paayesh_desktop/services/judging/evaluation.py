"""Judging a plan's indicators when a period is over, keeping the verdicts, and rolling them up."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.explanation import explain
from paayesh_desktop.domain.judgement import Occasion, judge
from paayesh_desktop.domain.office_clock import office_day
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, Indicator, Plan, PlanVersion, ProjectGoal
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.rollup import Leaf, Rollup, roll_up
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.judging.case_file import CaseFile, plan_years
from paayesh_desktop.services.judging.judging import judge_all, refuse_unless_over
from paayesh_desktop.services.planning.plan_terms import plan_terms
from paayesh_desktop.store.store import Clock, Store
from paayesh_desktop.store.view import View

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class EvaluationReport:
    """What an evaluation did: how many indicators it judged, how many verdicts are new or changed
    and were written, how many were there already, and how many there are of each."""

    period: str
    judged: int
    written: int
    unchanged: int
    counts: Mapping[Verdict, int]


class Evaluation:
    """The judge's desk. *clock* gives milliseconds since 1970 UTC."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def evaluate(
        self,
        period: Period,
        *,
        by: UUID,
        plan: UUID | None = None,
        parties: Collection[UUID] | None = None,
        progress: Progress | None = None,
    ) -> EvaluationReport:
        """Judge every indicator of *plan* (or of all plans of that year) in one transaction.

        Only verdicts whose inputs changed are written, as revisions above the old ones. *parties*
        limits it to the indicators of those workgroups (a workgroup's desk writes only its own).
        *progress* hears (done, total) and may raise to stop; nothing is kept then. Raises
        UserError when the period is not over or no plan speaks about it.
        """
        occasion = self._occasion(period)
        refuse_unless_over(occasion)
        counts = Counter[Verdict]()
        written = 0
        with self._store.change(by=by) as change:
            files = [
                CaseFile(change, self._store.tables, one, period)
                for one in self._plans(change, period, plan)
            ]
            total = sum(change.count(Indicator, plan_id=file.plan.id) for file in files)
            for file in files:
                before = counts.total()

                def told(done: int, before: int = before) -> None:
                    if progress is not None:
                        progress(before + done, total)

                judged = judge_all(change, file, occasion, parties=parties, told=told)
                counts += judged.counts
                written += judged.written
            if progress is not None:
                progress(total, total)
        judged_in_all = counts.total()
        return EvaluationReport(
            period.code, judged_in_all, written, judged_in_all - written, counts
        )

    def judge_live(
        self, indicator_id: UUID, period: Period, extra_entry: Result | None = None
    ) -> VerdictSnapshot:
        """The verdict as it would be now, with *extra_entry* in place of the stored one; nothing is
        kept. Raises KeyError when there is no such indicator."""
        with self._store.view() as view:
            indicator = view.get(Indicator, indicator_id)
            plan = view.get(Plan, indicator.plan_id) if indicator else None
            if indicator is None or plan is None:
                raise KeyError(indicator_id)
            file = CaseFile(view, self._store.tables, plan, period)
            case = file.case(indicator, extra_entry)
            return judge(case, self._occasion(period), file.party(indicator))

    def snapshot(self, indicator_id: UUID, period: Period) -> VerdictSnapshot | None:
        """The verdict that was kept, of the newest evaluation; None if there was none."""
        with self._store.view() as view:
            found = view.find(VerdictSnapshot, indicator_id=indicator_id, period=period.code)
        return max(found, key=lambda one: one.computed_at, default=None)

    def explain(self, indicator_id: UUID, period: Period) -> list[Sentence]:
        """How the kept verdict was computed, step by step."""
        snapshot = self.snapshot(indicator_id, period)
        if snapshot is None:
            return [
                translate(
                    "Evaluation", "This indicator has not been evaluated in {period} yet."
                ).fill(period=period.title())
            ]
        return explain(snapshot)

    def roll_up(self, period: Period, plan: UUID) -> Rollup:
        """The standings of all parts of *plan* by the verdicts that were kept for *period*."""
        with self._store.view() as view:
            return roll_up(
                view.find(Element, plan_id=plan),
                self._leaves(view, period, plan),
                view.find(ProjectGoal),
            )

    def preview(self, period: Period, plan: UUID) -> Rollup:
        """The standings as they would be if *period* were evaluated now; nothing is kept."""
        occasion = self._occasion(period)
        with self._store.view() as view:
            (found,) = self._plans(view, period, plan)
            file = CaseFile(view, self._store.tables, found, period)
            leaves = [
                Leaf(
                    case.indicator.id,
                    case.indicator.element_id,
                    case.indicator.weight,
                    snapshot.verdict,
                    snapshot.attainment,
                )
                for case in file.cases()
                for snapshot in [judge(case, occasion, file.party(case.indicator))]
            ]
            return roll_up(file.elements, leaves, view.find(ProjectGoal))

    def _occasion(self, period: Period) -> Occasion:
        at = self._clock()
        today = office_day(datetime.fromtimestamp(at / 1000, UTC))
        return Occasion(period, period.ended_by(today), at)

    def _plans(self, view: View, period: Period, plan: UUID | None) -> list[Plan]:
        if plan is None:  # a vision without targets is no plan that can be judged
            versioned = {version.plan_id for version in view.find(PlanVersion)}
            plans = view.find(Plan, order_by=("code",), id=tuple(versioned))
        else:
            plans = view.find(Plan, id=plan)
        found = [
            one
            for one in plans
            if plan_years(one).first.start <= period.start
            and period.end <= plan_years(one).last.end
        ]
        if not found:
            raise UserError(
                translate(
                    "Evaluation",
                    "No plan speaks about {period}. Nothing was changed. Import the plan of that"
                    " time first, or choose another period.",
                ),
                period=period.title(),
            )
        return found

    def _leaves(self, view: View, period: Period, plan: UUID) -> list[Leaf]:
        """Every indicator that is measured, with the verdict of its newest evaluation in
        *period*."""
        about, kept = self._store.tables[Indicator], self._store.tables[VerdictSnapshot]
        query = (
            sa.select(
                about.c.id,
                about.c.element_id,
                sa.func.coalesce(kept.c.weight, about.c.weight),
                sa.func.coalesce(kept.c.weight_places, about.c.weight_places),
                kept.c.verdict,
                kept.c.attainment,
                kept.c.attainment_places,
            )
            .outerjoin(
                kept,
                sa.and_(
                    kept.c.indicator_id == about.c.id,
                    kept.c.period == period.code,
                    sa.not_(kept.c.removed),
                ),
            )
            .where(about.c.plan_id == plan, sa.not_(about.c.removed))
            .order_by(kept.c.computed_at)
        )
        unmeasured = plan_terms(view, plan, period).unmeasured
        newest = {
            key: Leaf(
                key,
                element,
                Decimal(weight).scaleb(-places),
                None if verdict is None else Verdict(verdict),
                None if attained is None else Decimal(attained).scaleb(-attained_places),
            )
            for key, element, weight, places, verdict, attained, attained_places in view.rows(query)
            if verdict is not None or key not in unmeasured
        }
        return list(newest.values())


def no_clock() -> int:
    """For a desk that only rolls up what was judged, which asks for no time."""
    raise AssertionError

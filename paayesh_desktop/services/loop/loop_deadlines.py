"""By when the next move is due, in working days; overdue is derived, never a state."""

from datetime import date, timedelta
from uuid import UUID

from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.case_course import AWAITS_EVALUATION
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.deviation_case import CaseMove, CaseState
from paayesh_desktop.domain.holiday import Holiday, add_working_days, working_days_between
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import PlanVersion
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationState,
    ProjectEvaluation,
)
from paayesh_desktop.services.people.house_rules import HouseRules
from paayesh_desktop.store.view import View

_ONE_DAY = timedelta(days=1)
_DECIDED = (CaseState.RAISED, CaseState.REASSESSED)


class LoopDeadlines:
    """The rules of the house as they stand in *view*, asked for many rows."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._rules = HouseRules(view)
        self._holidays = frozenset(row.day for row in view.find(Holiday))
        self._days: dict[str, int] = {}
        self._cycles: dict[UUID, list[tuple[Period, date]]] = {}

    def overdue(self, due_on: date | None, day: date) -> int:
        """How many working days *due_on* is over; 0 when it is not."""
        if due_on is None or due_on >= day:
            return 0
        return max(1, working_days_between(due_on, day, self._holidays))

    def after(self, start: date, name: str) -> date:
        """The last day that the rule *name* gives from *start*."""
        days = self._days.get(name)
        if days is None:
            days = self._days[name] = self._rules.days(name)
        return add_working_days(start, days, self._holidays)

    def of_evaluation(self, last: EvaluationMove, cycle: Cycle) -> date | None:
        """The day by which an evaluation has to move on."""
        match last.state:
            case EvaluationState.COMPARED:
                return self.of_cycle(cycle)
            case EvaluationState.SUBMITTED:
                return self.after(last.moved_on, "finding")
            case EvaluationState.RETURNED:
                return last.due_on or self.after(last.moved_on, "return")
            case _:
                return None

    def of_cycle(self, cycle: Cycle) -> date:
        """The day by which the workgroup submits the evaluations of a cycle."""
        return self.after(max(cycle.due_on, Period.parse(cycle.period).end), "evaluation")

    def of_case(
        self, last: CaseMove, referral: CaseMove, plan_id: UUID, first_action_due: date | None
    ) -> date | None:
        """The day by which a case has to move on. While obstacles are removed that is the day on
        which the first open action is due."""
        match last.state:
            case CaseState.REFERRED:
                return last.due_on or self.after(last.moved_on, "referral")
            case CaseState.REMEDYING:
                return first_action_due or self.after(last.moved_on, "referral")
            case CaseState.AMENDING:
                return self.after(last.moved_on, "amendment")
            case state if state in _DECIDED:
                return self.after(last.moved_on, "finding")
            case state if state in AWAITS_EVALUATION:
                return self._next_evaluation(plan_id, self._evaluable_from(last, referral))
            case _:
                return None

    def _evaluable_from(self, last: CaseMove, referral: CaseMove) -> date:
        """The first day after the period that the case was referred for; after an amendment the
        day on which it takes effect."""
        if last.state is CaseState.AMENDED and last.amendment_id is not None:
            amendment = self._view.get(PlanAmendment, last.amendment_id)
            key = None if amendment is None else amendment.version_id
            version = None if key is None else self._view.get(PlanVersion, key)
            if version is not None:
                return version.effective_on
        key = referral.evaluation_id
        former = None if key is None else self._view.get(ProjectEvaluation, key)
        return referral.moved_on if former is None else Period.parse(former.period).end + _ONE_DAY

    def _next_evaluation(self, plan_id: UUID, since: date) -> date | None:
        cycles = self._cycles.get(plan_id)
        if cycles is None:
            cycles = self._cycles[plan_id] = sorted(
                (Period.parse(row.period), self.of_cycle(row))
                for row in self._view.find(Cycle, plan_id=plan_id, evaluates=True)
            )
        return next((due for period, due in cycles if period.end >= since), None)

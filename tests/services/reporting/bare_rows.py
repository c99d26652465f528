"""How a plan stood, counted again from bare rows: what periodic reports must say."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle, cycle_key
from paayesh_desktop.domain.deviation_case import CaseMove, CaseState, DeviationCase
from paayesh_desktop.domain.form import Form, FormState, FormStep
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, Indicator
from paayesh_desktop.domain.project_evaluation import EvaluationMove, ProjectEvaluation
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.services.demo.demo_plan import PLAN
from paayesh_desktop.services.workspace import Workspace

DAY = date(2026, 11, 21)  # 1405/08/30
JUDGED = (Verdict.EXCEEDS, Verdict.DESIRED, Verdict.NEAR, Verdict.UNDESIRED)


class Counted:
    """How the plan stood in a bimester, by its rows alone and in fractions."""

    def __init__(self, town: Workspace, code: str) -> None:
        with town.store.view() as view:
            self.elements = {one.id: one for one in view.find(Element, plan_id=PLAN)}
            self.indicators = view.find(Indicator, plan_id=PLAN)
            self.kept = {one.indicator_id: one for one in view.find(VerdictSnapshot, period=code)}
            key = cycle_key(PLAN, Period.parse(code))
            self.rows = {one.project_id: one for one in view.find(ProjectEvaluation, cycle_id=key)}
        self.conforms = Counter(one.conforms for one in self.rows.values())
        self.verdicts = Counter(one.verdict for one in self.kept.values())
        self.attainment, self.coverage = self.standing(None)

    def standing(self, parent: UUID | None) -> tuple[Fraction | None, Fraction | None]:
        """Σ(w·P)/Σw of what reports and Σw reporting ÷ Σw due, of indicators, then of parts."""
        score = reporting = covered = due = Fraction(0)
        parts: list[tuple[Decimal, Fraction | None, Fraction | None]] = []
        for one in self.indicators:
            if one.element_id != parent or one.id not in self.kept:
                continue
            kept = self.kept[one.id]
            if kept.verdict in JUDGED and kept.attainment is not None:
                reached = min(max(Fraction(kept.attainment), Fraction(0)), Fraction(1))
                parts.append((one.weight, reached, Fraction(1)))
            elif kept.verdict is Verdict.NO_DATA:
                parts.append((one.weight, None, Fraction(0)))
        parts += [
            (one.weight, *self.standing(one.id))
            for one in self.elements.values()
            if one.parent_id == parent
        ]
        for weight, reached, coverage in parts:
            if coverage is None:
                continue
            due += Fraction(weight)
            covered += Fraction(weight) * coverage
            if reached is not None:
                reporting += Fraction(weight)
                score += Fraction(weight) * reached
        return score / reporting if reporting else None, covered / due if due else None

    def turned(self, before: "Counted", *, now: bool) -> set[str]:
        """The codes of the projects whose conformity turned to *now*."""
        return {
            self.elements[key].code
            for key, row in self.rows.items()
            if row.conforms is now and key in before.rows and before.rows[key].conforms is (not now)
        }


def points(ratio: Fraction | None) -> int | None:
    return None if ratio is None else int(ratio * 100)


def expected(before: Counted, now: Counted) -> list[tuple[int | None, int | None]]:
    """The figures of both cycles from top to bottom."""
    return [
        (len(before.rows), len(now.rows)),
        *((before.conforms[one], now.conforms[one]) for one in (True, False, None)),
        *(
            (before.verdicts[one], now.verdicts[one])
            for one in (*JUDGED, Verdict.NO_DATA, Verdict.NO_TARGET)
        ),
        (points(before.attainment), points(now.attainment)),
        (points(before.coverage), points(now.coverage)),
    ]


def fortnight_figures(town: Workspace, cycle: Cycle) -> Mapping[str, int]:
    period = Period.parse(cycle.period)
    within: Callable[[date | None], bool] = lambda day: (  # noqa: E731
        day is not None and period.start <= day <= period.end
    )
    with town.store.view() as view:
        forms = view.find(Form, cycle_id=cycle.id)
        steps = view.find(FormStep, form_id=[one.id for one in forms])
        cases = {one.id: one for one in view.find(DeviationCase)}
        closings = view.find(CaseMove, state=CaseState.CLOSED)
        moves = Counter(str(one.kind) for one in view.find(EvaluationMove) if within(one.moved_on))
    ended = {one.case_id: one.moved_on for one in closings}
    due = {one.id: one.due_on for one in forms}
    came: dict[UUID, date] = {}
    for step in steps:
        if step.state in (FormState.ON_PAPER, FormState.TYPED):
            came[step.form_id] = min(step.on, came.get(step.form_id, step.on))
    newest = newest_of(forms)
    awaited = [one for one in newest if one.state in (FormState.ISSUED, FormState.DELIVERED)]
    return {
        "Forms handed out": len(newest),
        "Forms awaited": len(awaited),
        "Forms overdue": sum(one.due_on < DAY for one in awaited),
        "Forms that came late": sum(came[one.id] > due[one.id] for one in newest if one.id in came),
        "Cases opened in the period": sum(within(one.opened_on) for one in cases.values()),
        "Cases closed in the period": sum(map(within, ended.values())),
        "Cases open at the end of the period": sum(
            one.opened_on <= period.end and not (key in ended and ended[key] <= period.end)
            for key, one in cases.items()
        ),
        "Evaluations submitted": moves["submit"],
        "Evaluations accepted": moves["accept"],
        "Evaluations referred": moves["refer"],
        "Evaluations returned": moves["return"],
    }


def newest_of(forms: Collection[Form]) -> list[Form]:
    """Without those that another version replaced."""
    replaced = {one.former_id for one in forms}
    return [one for one in forms if one.id not in replaced]

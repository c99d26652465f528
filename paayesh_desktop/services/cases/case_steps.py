"""The next steps of a case, and which one of them is highlighted."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.case_course import (
    AWAITS_EVALUATION,
    WORKED_ON,
    CaseStanding,
    allowed,
    standing,
)
from paayesh_desktop.domain.case_papers import CaseFacts, RoundPapers, lacking
from paayesh_desktop.domain.chain import Chain
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import CaseMove, CaseState
from paayesh_desktop.domain.obstacle import ActionState
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.resolution import ChainStep, Resolution
from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.cases.round_papers import round_papers
from paayesh_desktop.services.loop.next_steps import NextStep, StepMaker, with_primary
from paayesh_desktop.services.people.able import Able
from paayesh_desktop.store.view import View

_OPEN = frozenset({ActionState.PLANNED, ActionState.STARTED})


def amendments_of(view: View, cases: Collection[UUID]) -> dict[UUID, PlanAmendment]:
    """The newest amendment of each case that was not withdrawn, of those that have one."""
    found = view.find(PlanAmendment, case_id=list(cases), withdrawn=False, order_by=("id",))
    return {row.case_id: row for row in found if row.case_id is not None}


def highlighted(view: View, able: Able, cases: Mapping[UUID, UUID]) -> dict[UUID, NextStep]:
    """What is to be done next in each of *cases*, which are given with their workgroups; those
    that are closed are left out. UserError where a history does not add up."""
    moves: dict[UUID, list[CaseMove]] = defaultdict(list)
    for move in view.find(CaseMove, case_id=list(cases), order_by=("number",)):
        moves[move.case_id].append(move)
    standings = {key: standing(moves[key]) for key in cases}
    papers = round_papers(view, {key: at.round for key, at in standings.items()})
    amendments = amendments_of(view, cases)
    found: dict[UUID, NextStep] = {}
    for key, at in standings.items():
        maker = StepMaker(able, cases[key], COMMITTEE)
        steps = CaseSteps(view, at, papers[key], amendments.get(key), maker).all()
        found.update((key, step) for step in steps if step.primary)
    return found


@dataclass(frozen=True, slots=True)
class CaseSteps:
    """What may be done in a case now; while it is open exactly one step is highlighted."""

    view: View
    at: CaseStanding
    papers: RoundPapers
    amendment: PlanAmendment | None
    maker: StepMaker

    def all(self) -> tuple[NextStep, ...]:
        if not self.at.is_open:
            return ()
        worked_on = self.at.state in WORKED_ON
        steps = [*(self._worked_on() if worked_on else self._waiting())]
        steps.append(self.maker.step("immediate", Court.WORKGROUP, Right.WORK))
        return with_primary(steps, self._next() if worked_on else steps[0].kind)

    def _waiting(self) -> Iterator[NextStep]:
        """What moves it on where the workgroup has nothing to put down."""
        if self.at.state in AWAITS_EVALUATION:
            yield self.maker.step("evaluate", Court.WORKGROUP, Right.PREPARE)
        elif self.at.state is CaseState.AMENDING:
            yield self._amending()
        else:
            yield self.maker.step("meet", Court.COMMITTEE, Right.FIND)

    def _amending(self) -> NextStep:
        """Draft, decide, then the steps of the chain."""
        amendment, make = self.amendment, self.maker.step
        if amendment is None:
            return make("amend", Court.COMMITTEE, Right.AMEND)
        for resolution in self.view.find(Resolution, about_id=amendment.id):
            taken = self.view.find(ChainStep, resolution_id=resolution.id)
            if taken and not Chain(taken).refused:
                return make("chain", Court.COMMITTEE, Right.RATIFY, about_id=resolution.id)
        return make("meet", Court.COMMITTEE, Right.FIND, about_id=amendment.id)

    def _worked_on(self) -> Iterator[NextStep]:
        """Obstacles and what they lack, actions, and the moves with what these lack."""
        make, states = self.maker.step, self._states()
        for kind in dict.fromkeys(("obstacle", *self._unfinished())):
            yield make(kind, Court.WORKGROUP, Right.WORK)
        if self.papers.unsolvable:
            yield make("justify", Court.WORKGROUP, Right.JUSTIFY)
        if self.at.state is CaseState.REMEDYING:
            yield make("action", Court.WORKGROUP, Right.WORK)
        if states & _OPEN:
            yield make("done", Court.WORKGROUP, Right.WORK)
        if ActionState.DONE in states:
            yield make("verify", Court.WORKGROUP, Right.VERIFY)
        facts = CaseFacts(self.papers)
        for step in allowed(self.at.state):
            if step.court is Court.WORKGROUP:
                yield make(step.kind.value, step.court, step.right, lacking(step, facts))

    def _unfinished(self) -> list[str]:
        """What the obstacles still lack, in the order in which it is done."""
        if not self.papers.obstacles:
            return ["obstacle"]
        lacks = {
            "classify": self.papers.unclassified,
            "judge": self.papers.unjudged,
            "policy": self.papers.classes_without_policy,
        }
        return [kind for kind, count in lacks.items() if count]

    def _next(self) -> str:
        """The step to highlight while the workgroup works on the case."""
        if unfinished := self._unfinished():
            return unfinished[0]
        if self.papers.unsolvable:
            return "justify" if self.papers.justification is None else "raise"
        return "remedy" if self.at.state is CaseState.REFERRED else self._next_action()

    def _next_action(self) -> str:
        alive = [one for one in self.papers.actions if one.state is not ActionState.CANCELLED]
        planned_for = {action.obstacle_id for action in alive}
        if any(obstacle.id not in planned_for for obstacle in self.papers.obstacles):
            return "action"
        states = self._states()
        if ActionState.DONE in states:
            return "verify"
        return "done" if states & _OPEN else "resume"

    def _states(self) -> set[ActionState]:
        return {action.state for action in self.papers.actions}

"""What a move of a case must bring, and what of it is still missing, said in sentences."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.domain.case_course import CasePaper, CaseStep
from paayesh_desktop.domain.obstacle import (
    ActionState,
    CorrectionPolicy,
    CorrectiveAction,
    Justification,
    Obstacle,
)
from paayesh_desktop.language import Sentence, translate


@dataclass(frozen=True, slots=True)
class RoundPapers:
    """What the workgroup has put down in one round of a case."""

    obstacles: Collection[Obstacle] = ()
    policies: Collection[CorrectionPolicy] = ()
    actions: Collection[CorrectiveAction] = ()
    justification: Justification | None = None

    @property
    def unclassified(self) -> int:
        return sum(obstacle.class_id is None for obstacle in self.obstacles)

    @property
    def unjudged(self) -> int:
        return sum(obstacle.solvable is None for obstacle in self.obstacles)

    @property
    def unsolvable(self) -> int:
        return sum(obstacle.solvable is False for obstacle in self.obstacles)

    @property
    def classes_without_policy(self) -> int:
        """An unsolvable obstacle is not corrected: what shall change in the plan because of it is
        in the justification, so its class needs no policy."""
        chosen = {policy.class_id for policy in self.policies}
        return len(
            {
                obstacle.class_id
                for obstacle in self.obstacles
                if obstacle.class_id is not None and obstacle.solvable is not False
            }
            - chosen
        )

    @property
    def open_actions(self) -> int:
        """Actions that are neither verified nor cancelled."""
        ended = (ActionState.VERIFIED, ActionState.CANCELLED)
        return sum(action.state not in ended for action in self.actions)

    @property
    def unaddressed(self) -> tuple[Obstacle, ...]:
        """Obstacles without a verified action; one that was cancelled is not done."""
        met: set[UUID | None] = {
            action.obstacle_id for action in self.actions if action.state is ActionState.VERIFIED
        }
        return tuple(obstacle for obstacle in self.obstacles if obstacle.id not in met)


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What stands behind a move: the papers of the round, and what the move itself brings."""

    papers: RoundPapers = RoundPapers()
    resolved: bool = False
    reason: bool = False
    due: bool = False
    evaluated: bool = False
    amended: bool = False


def lacking(step: CaseStep, facts: CaseFacts) -> tuple[Sentence, ...]:
    """What *step* must still bring."""
    found = (_LACKS[paper](facts) for paper in step.needs)
    return tuple(sentence for sentence in found if sentence is not None)


def _resolution(facts: CaseFacts) -> Sentence | None:
    if facts.resolved:
        return None
    return translate("Loop", "The resolution of a quorate meeting is missing.")


def _reason(facts: CaseFacts) -> Sentence | None:
    if facts.reason:
        return None
    return translate("Loop", "The reason is missing; write it in the text of the resolution.")


def _due_date(facts: CaseFacts) -> Sentence | None:
    if facts.due:
        return None
    return translate("Loop", "The day by which an answer is due is missing.")


def _evaluation(facts: CaseFacts) -> Sentence | None:
    if facts.evaluated:
        return None
    return translate("Loop", "The next evaluation of the project has not been submitted.")


def _obstacles(facts: CaseFacts) -> Sentence | None:
    if facts.papers.obstacles:
        return None
    return translate("Loop", "No obstacle has been recorded in this round.")


def _classes(facts: CaseFacts) -> Sentence | None:
    if not facts.papers.unclassified:
        return None
    return translate("Loop", "Obstacles without a class: {count}.").fill(
        count=facts.papers.unclassified
    )


def _judged(facts: CaseFacts) -> Sentence | None:
    if not facts.papers.unjudged:
        return None
    return translate("Loop", "Obstacles not judged yet, whether they can be solved: {count}.").fill(
        count=facts.papers.unjudged
    )


def _solvable(facts: CaseFacts) -> Sentence | None:
    if not facts.papers.unsolvable:
        return None
    return translate(
        "Loop",
        "Obstacles judged unsolvable: {count}. With them the case goes up to the committee.",
    ).fill(count=facts.papers.unsolvable)


def _unsolvable(facts: CaseFacts) -> Sentence | None:
    if facts.papers.unsolvable:
        return None
    return translate("Loop", "No obstacle has been judged unsolvable; only then does a case go up.")


def _policies(facts: CaseFacts) -> Sentence | None:
    if not facts.papers.classes_without_policy:
        return None
    return translate("Loop", "Classes of obstacles without a correction policy: {count}.").fill(
        count=facts.papers.classes_without_policy
    )


def _justification(facts: CaseFacts) -> Sentence | None:
    if facts.papers.justification is not None:
        return None
    return translate("Loop", "The head's justification report of this round is missing.")


def _actions(facts: CaseFacts) -> Sentence | None:
    papers = facts.papers
    if papers.open_actions:
        return translate("Loop", "Corrective actions that are not verified yet: {count}.").fill(
            count=papers.open_actions
        )
    if papers.unaddressed:
        return translate(
            "Loop",
            "Obstacles without a verified corrective action: {count}. One that was cancelled is"
            " not done.",
        ).fill(count=len(papers.unaddressed))
    return None


def _amendment(facts: CaseFacts) -> Sentence | None:
    if facts.amended:
        return None
    return translate("Loop", "The amendment that passed the chain is missing.")


_LACKS: dict[CasePaper, Callable[[CaseFacts], Sentence | None]] = {
    CasePaper.RESOLUTION: _resolution,
    CasePaper.REASON: _reason,
    CasePaper.DUE_DATE: _due_date,
    CasePaper.EVALUATION: _evaluation,
    CasePaper.OBSTACLES: _obstacles,
    CasePaper.CLASSES: _classes,
    CasePaper.JUDGED: _judged,
    CasePaper.SOLVABLE: _solvable,
    CasePaper.UNSOLVABLE: _unsolvable,
    CasePaper.POLICIES: _policies,
    CasePaper.JUSTIFICATION: _justification,
    CasePaper.ACTIONS: _actions,
    CasePaper.AMENDMENT: _amendment,
}

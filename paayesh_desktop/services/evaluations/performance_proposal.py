"""What the head's performance report may begin with: the figures of the cycle in sentences."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from paayesh_desktop.domain.obstacle import CorrectiveAction, Obstacle
from paayesh_desktop.domain.quantity import format_percent
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.services.cases.case_lines import CaseFilter, CaseLine, case_lines
from paayesh_desktop.services.evaluations.evaluation_lines import (
    EvaluationFilter,
    EvaluationLine,
    evaluation_lines,
)
from paayesh_desktop.store.view import View

_MOST = 20
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Texts to be edited, in the reader's language."""

    achievements: str
    challenges: str
    solutions: str


def proposal(
    view: View, cycle_id: UUID, workgroup_id: UUID, catalogue: Catalogue, day: date
) -> Proposal:
    """Achievements from what conforms, challenges from what does not and from the obstacles of the
    open cases, solutions from the corrective actions."""
    lines = [
        line
        for line in evaluation_lines(view, EvaluationFilter(cycle_id, workgroup_id), day)
        if line.state is not None
    ]
    cases = case_lines(view, CaseFilter(workgroup_id), day)
    say = _Said(catalogue)
    return Proposal(
        say.text(say.achievements(lines)),
        say.text(say.challenges(view, lines, cases)),
        say.text(say.solutions(view, cases)),
    )


class _Said:
    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def text(self, sentences: Iterator[Sentence]) -> str:
        """One sentence a line, as many as a person reads."""
        said = [self._catalogue.say(sentence) for sentence in sentences]
        return "\n".join(said[: _MOST + 1])

    def achievements(self, lines: Sequence[EvaluationLine]) -> Iterator[Sentence]:
        good = [line for line in lines if line.conforms]
        yield _SUMMARY.fill(count=len(lines), good=len(good))
        for line in sorted(good, key=lambda line: -(line.attainment or 0)):
            yield _GOOD.fill(
                title=line.title,
                attainment=self._percent(line.attainment),
                actual=self._share(line.actual),
                planned=self._share(line.planned),
            )

    def challenges(
        self, view: View, lines: Sequence[EvaluationLine], cases: Sequence[CaseLine]
    ) -> Iterator[Sentence]:
        for line in lines:
            if line.conforms is False:
                yield _BAD.fill(
                    title=line.title,
                    attainment=self._percent(line.attainment),
                    undesired=line.undesired,
                )
        titles = {case.id: case for case in cases}
        for obstacle in view.find(Obstacle, case_id=list(titles), order_by=("position",)):
            case = titles[obstacle.case_id]
            if obstacle.round == case.round:
                yield _OBSTACLE.fill(title=case.title, obstacle=obstacle.title)

    def solutions(self, view: View, cases: Sequence[CaseLine]) -> Iterator[Sentence]:
        titles = {case.id: case for case in cases}
        for action in view.find(CorrectiveAction, case_id=list(titles), order_by=("due_on",)):
            case = titles[action.case_id]
            if action.round == case.round:
                yield _ACTION.fill(
                    title=case.title,
                    action=action.title,
                    state=action.state.word(),
                    due=action.due_on,
                )

    def _percent(self, ratio: Decimal | None) -> str:
        if ratio is None:
            return "–"
        return format_percent(ratio, places=0, persian=self._catalogue.language == "fa")

    def _share(self, percent: Decimal | None) -> str:
        return self._percent(None if percent is None else percent / _HUNDRED)


_SUMMARY = translate(
    "PerformanceReport", "{good} of {count} projects conform to their desired state."
)
_GOOD = translate(
    "PerformanceReport",
    "{title}: {attainment} of the desired state reached; progress {actual}, {planned} planned.",
)
_BAD = translate(
    "PerformanceReport",
    "{title}: {attainment} of the desired state reached; {undesired} indicators are undesired.",
)
_OBSTACLE = translate("PerformanceReport", "{title}: {obstacle}")
_ACTION = translate("PerformanceReport", "{title}: {action} ({state}, due {due})")

"""The highlighted button of an evaluation: the service's highlighted step, by whoever may do it."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.qt.pages.case.case_guide import Task, given_to, to_today
from paayesh_desktop.services.evaluations.evaluation_room import EvaluationRoom
from paayesh_desktop.services.loop.next_steps import NextStep

_WHY: Mapping[str, Sentence] = {
    "gaps": translate(
        "EvaluationGuide",
        "Something was due and has no figure; without a reason nothing can be submitted.",
    ),
    "opinion": translate(
        "EvaluationGuide", "Say whether the project conforms in the workgroup's opinion."
    ),
    "submit": translate(
        "EvaluationGuide",
        "The opinion was prepared by {name}; the head, who is another person, signs it off.",
    ),
    "meet": translate("EvaluationGuide", "It waits for the finding of a quorate meeting."),
}
_CASE = translate("EvaluationGuide", "What is done about it stands in its case.")
_OPEN_CASE = translate("EvaluationGuide", "Open the case")


def next_task(room: EvaluationRoom, person: UUID, *, demo: bool) -> Task | None:
    """What the highlighted button does for *person*; None where nothing is left to be done."""
    view = room.view
    if view.line.state is EvaluationState.REFERRED and room.case_id is not None:
        return Task("case", _OPEN_CASE, _CASE, room.case_id)
    step = next((one for one in view.steps if one.primary), None)
    if step is None or step.kind not in _WHY:
        return None
    if step.kind == "submit" and view.held_up is not None:
        return to_today(view.held_up)
    why = _WHY[step.kind].fill(name=view.prepared_by_name)
    return given_to(Task(step.kind, step.verb, why), _who(room, step), person, demo=demo)


def _who(room: EvaluationRoom, step: NextStep) -> Sequence[tuple[UUID, str]]:
    """Whoever prepared the opinion does not sign it."""
    if step.kind != "submit":
        return step.who
    return [one for one in step.who if one[0] != room.view.evaluation.prepared_by]

"""The highlighted button of a case: the service's highlighted step, done by whoever may do it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.obstacle import ActionState, CorrectiveAction, Obstacle
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.cases.cases import CaseView
from paayesh_desktop.services.loop.next_steps import NextStep

_OPEN = (ActionState.PLANNED, ActionState.STARTED)
_TODAY = translate("CaseGuide", "To today's work")
_WHY: Mapping[str, Sentence] = {
    "obstacle": translate(
        "CaseGuide", "Write what stands in the way of the project, one obstacle after another."
    ),
    "classify": translate("CaseGuide", "Each obstacle belongs to a class."),
    "judge": translate("CaseGuide", "Say of each obstacle whether the workgroup can solve it."),
    "policy": translate(
        "CaseGuide", "Say how the obstacles of each class are dealt with; a text is proposed."
    ),
    "justify": translate(
        "CaseGuide", "An obstacle is not solvable: the head writes what should change in the plan."
    ),
    "raise": translate("CaseGuide", "The report is written; the committee decides on it."),
    "remedy": translate(
        "CaseGuide", "All obstacles are solvable, and each class has its correction policy."
    ),
    "action": translate(
        "CaseGuide", "Plan for each obstacle who does what against it, and until when."
    ),
    "done": translate("CaseGuide", "Say what shows that the action is done."),
    "verify": translate(
        "CaseGuide", "Another member of the workgroup confirms that the action is done."
    ),
    "resume": translate("CaseGuide", "Every corrective action is done and verified."),
    "evaluate": translate(
        "CaseGuide",
        "The next evaluation of the project decides: compare it, give the opinion, submit it.",
    ),
    "meet": translate(
        "CaseGuide", "A meeting of the committee with a quorum decides on this case."
    ),
    "amend": translate(
        "CaseGuide",
        "Draft what changes in the plan; it comes into force when its chain is complete.",
    ),
    "chain": translate(
        "CaseGuide", "The resolution waits for the next letter: confirmation or ratification."
    ),
}


@dataclass(frozen=True, slots=True)
class Task:
    """*key* is the kind of the step, ``continue`` or ``today``; *about* the row it is done to,
    *person* whom to continue as."""

    key: str
    text: Sentence
    why: Sentence
    about: UUID | None = None
    person: UUID | None = None


def next_task(view: CaseView, person: UUID, *, demo: bool) -> Task | None:
    """What the highlighted button does for *person*; None where nothing is left to be done."""
    step = next((one for one in view.steps if one.primary), None)
    if step is None:
        return None
    task = Task(step.kind, step.verb, _WHY[step.kind], _about(view, step))
    return given_to(task, _who(view, step, task), person, demo=demo)


def given_to(task: Task, who: Sequence[tuple[UUID, str]], person: UUID, *, demo: bool) -> Task:
    """*task* where *person* is among those who may. Else, at a demo desk, the way to go on as one
    of them, unless it waits for a meeting; else the way to what waits for *person*."""
    if any(key == person for key, _ in who):
        return task
    if not who:
        why = translate("CaseGuide", "{why} At present nobody holds a seat that may do this.")
        return to_today(why.fill(why=task.why))
    key, name = who[0]
    why = translate("CaseGuide", "{why} That is for {name} to do.").fill(why=task.why, name=name)
    if demo and task.key != "meet":
        text = translate("CaseGuide", "Continue as {name}").fill(name=name)
        return Task("continue", text, why, person=key)
    return to_today(why)


def to_today(why: Sentence) -> Task:
    """Nothing can be done here now, and *why*: on to what can."""
    return Task("today", _TODAY, why)


def is_with_workgroup(view: CaseView) -> bool:
    """Whether the workgroup may write in the case."""
    return view.line.court is Court.WORKGROUP


def _about(view: CaseView, step: NextStep) -> UUID | None:
    """The row that the step is done to: the first that lacks what it brings."""
    obstacles, actions = _obstacles(view), _actions(view)
    planned = {one.obstacle_id for one in actions if one.state is not ActionState.CANCELLED}
    lacking: Mapping[str, Iterable[UUID | None]] = {
        "classify": (one.id for one in obstacles if one.class_id is None),
        "judge": (one.id for one in obstacles if one.solvable is None),
        "policy": (one.class_id for one in view.obstacles if one.policy is None),
        "action": (one.id for one in obstacles if one.id not in planned),
        "done": (one.id for one in actions if one.state in _OPEN),
        "verify": (one.id for one in actions if one.state is ActionState.DONE),
    }
    return next(iter(lacking.get(step.kind, (step.about_id,))), None)


def _who(view: CaseView, step: NextStep, task: Task) -> Sequence[tuple[UUID, str]]:
    """Nobody verifies what is his own or what he reported."""
    if step.kind != "verify":
        return step.who
    action = next(one for one in _actions(view) if one.id == task.about)
    own = (action.owner_id, action.reported_by)
    return [one for one in step.who if one[0] not in own]


def _obstacles(view: CaseView) -> list[Obstacle]:
    return [one for group in view.obstacles for one in group.obstacles]


def _actions(view: CaseView) -> list[CorrectiveAction]:
    return [line.action for line in view.actions if line.action.round == view.line.round]

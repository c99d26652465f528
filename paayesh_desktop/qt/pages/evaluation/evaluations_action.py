"""The one next thing to do on the list of evaluations, and why."""

from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.language import translate
from paayesh_desktop.services.evaluations.evaluation_desk import EvaluationDesk, Permit
from paayesh_desktop.services.wording import Wording


@dataclass(frozen=True, slots=True)
class Action:
    """*key* is compare, submit, open, meetings, continue or empty; *text* stands on the button."""

    key: str
    text: str
    reason: str
    row: UUID | None = None
    person: UUID | None = None


def next_action(desk: EvaluationDesk, wording: Wording, *, demo: bool) -> Action:
    """The earliest step that is not done: comparing, opinions, the signature, the meeting."""
    say = wording.say
    if desk.workgroup is not None and desk.to_compare:
        reason = translate(
            "Evaluations", "{count} projects have not been compared in this cycle yet."
        )
        action = Action(
            "compare",
            say(translate("Evaluations", "Compare now")),
            say(reason.fill(count=desk.to_compare)),
        )
        return _by(desk.prepare, action, wording, demo=demo)
    if desk.workgroup is not None and desk.to_prepare:
        reason = translate(
            "Evaluations",
            "{count} projects wait for the workgroup's opinion or for the reason of a gap.",
        )
        first = desk.to_prepare[0]
        action = Action(
            "open",
            say(translate("Evaluations", "Open the next one")),
            say(reason.fill(count=len(desk.to_prepare))),
            row=first.evaluation_id,
        )
        return _by(desk.prepare, action, wording, demo=demo)
    if desk.workgroup is not None and desk.to_sign:
        reason = translate(
            "Evaluations", "{count} projects are prepared and wait for the head's signature."
        )
        count = len(desk.to_sign)
        text = translate("Evaluations", "Sign and submit {count}").fill(count=count)
        action = Action("submit", say(text), say(reason.fill(count=count)))
        return _by(desk.sign, action, wording, demo=demo)
    if desk.submitted:
        reason = translate(
            "Evaluations", "{count} projects wait for the finding of a meeting of the committee."
        ).fill(count=len(desk.submitted))
        text = translate("Evaluations", "Go to the meetings")
        action = Action("meetings", say(text), say(reason))
        return _by(desk.find, action, wording, demo=demo)
    if desk.workgroup is None and (desk.to_compare or desk.to_prepare or desk.to_sign):
        reason = translate(
            "Evaluations",
            "With the workgroups: {compare} to compare, {prepare} without opinion, {sign} to sign.",
        ).fill(compare=desk.to_compare, prepare=len(desk.to_prepare), sign=len(desk.to_sign))
        return Action("", "", say(reason))
    return Action("", "", say(translate("Evaluations", "Nothing waits in this cycle.")))


def _by(able: Permit, action: Action, wording: Wording, *, demo: bool) -> Action:
    """*action* where the person at the desk may do it; else who may, and on a demo desk the way to
    go on as that person."""
    if able.may:
        return action
    if not able.who:
        return Action("", "", action.reason)
    person, name = able.who[0]
    reason = translate("Evaluations", "{reason} It is for {name} to do.").fill(
        reason=action.reason, name=name
    )
    if not demo:
        return Action("", "", wording.say(reason))
    text = translate("Evaluations", "Continue as {name}").fill(name=name)
    return Action("continue", wording.say(text), wording.say(reason), person=person)

"""The one next thing to do with a performance report, and what its banner says."""

from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.qt.widgets.turn_banner import Offer, Turn, Urgency
from paayesh_desktop.services.evaluations.performance_desk import PerformanceDesk
from paayesh_desktop.services.wording import Wording


@dataclass(frozen=True, slots=True)
class PerformanceTask:
    """*key* is propose, save, sign or continue."""

    key: str
    text: Sentence
    why: Sentence
    person: UUID | None = None


def performance_task(
    desk: PerformanceDesk, person: UUID, *, demo: bool, changed: bool
) -> PerformanceTask | None:
    """What the highlighted button does for *person*; None where nothing can be done here."""
    task, who = _wanted(desk, changed=changed)
    if task is None or any(key == person for key, _ in who):
        return task
    if not demo or not who:
        return None
    key, name = who[0]
    text = translate("PerformanceTurn", "Continue as {name}").fill(name=name)
    why = translate("PerformanceTurn", "{why} That is for {name} to do.").fill(
        why=task.why, name=name
    )
    return PerformanceTask("continue", text, why, key)


def turn(desk: PerformanceDesk, task: PerformanceTask | None, wording: Wording) -> Turn:
    say, report = wording.say, desk.report
    offers = (Offer("task", say(task.text), say(task.why)),) if task else ()
    if report is not None and report.signed_on is not None:
        title = translate("PerformanceTurn", "The report is signed")
        happened = translate("PerformanceTurn", "{name} signed it on {day}.").fill(
            name=desk.signer, day=wording.day(report.signed_on)
        )
        return Turn(say(title), Urgency.OK, happened=say(happened))
    if report is None:
        title = translate("PerformanceTurn", "The report has not been written yet")
        follows = translate(
            "PerformanceTurn", "The secretary writes it, the head, who is another person, signs it."
        )
        return Turn(say(title), Urgency.INFO, follows=say(follows), offers=offers)
    title = translate("PerformanceTurn", "The report waits for the head's signature")
    happened = translate("PerformanceTurn", "It was written by {name}.").fill(name=desk.author)
    return Turn(say(title), Urgency.WARN, happened=say(happened), offers=offers)


def _wanted(
    desk: PerformanceDesk, *, changed: bool
) -> tuple[PerformanceTask | None, list[tuple[UUID, str]]]:
    report = desk.report
    if report is not None and report.signed_on is not None:
        return None, []
    if changed:
        why = translate("PerformanceTurn", "What you wrote has not been saved yet.")
        text = translate("PerformanceTurn", "Save the report")
        return PerformanceTask("save", text, why), list(desk.prepare.who)
    if report is None:
        why = translate("PerformanceTurn", "The program proposes a text from the figures.")
        text = translate("PerformanceTurn", "Propose a text")
        return PerformanceTask("propose", text, why), list(desk.prepare.who)
    why = translate("PerformanceTurn", "The head reads it and signs it.")
    text = translate("PerformanceTurn", "Sign the report")
    signers = [one for one in desk.sign.who if one[0] != report.author_id]
    return PerformanceTask("sign", text, why), signers

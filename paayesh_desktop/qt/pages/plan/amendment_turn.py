"""What the banner of an amendment says, and the one thing to press."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.widgets.turn_banner import TASK, Offer, Turn, Urgency
from paayesh_desktop.services.amending.amendment_desk import AmendmentDesk
from paayesh_desktop.services.amending.amendment_reader import AmendmentCard
from paayesh_desktop.services.amending.amendment_stage import AmendmentStage
from paayesh_desktop.services.wording import Wording

translate = QCoreApplication.translate


class Step(StrEnum):
    """What can be pressed."""

    DRAFT = "draft"
    CHANGE = "change"
    EDIT = "edit"
    WITHDRAW = "withdraw"
    AGENDA = "agenda"
    PLAN_MEETING = "plan_meeting"
    MEETING = "meeting"
    RESOLUTION = "resolution"
    CASE = "case"
    PLAN = "plan"


_LOOKS = {
    AmendmentStage.DRAFT: Urgency.INFO,
    AmendmentStage.REFUSED: Urgency.BAD,
    AmendmentStage.IN_FORCE: Urgency.OK,
    AmendmentStage.WITHDRAWN: Urgency.INFO,
}


def task(desk: AmendmentDesk | None) -> Step:
    """The highlighted step."""
    card = desk.card if desk else None
    if desk is None or card is None:
        return Step.DRAFT
    match card.stage:
        case AmendmentStage.DRAFT | AmendmentStage.REFUSED:
            if card.findings:
                return Step.CHANGE
            return Step.AGENDA if desk.planned else Step.PLAN_MEETING
        case AmendmentStage.AGENDA | AmendmentStage.COMMITTEE:
            return Step.MEETING
        case AmendmentStage.DEPUTY | AmendmentStage.COUNCIL:
            return Step.RESOLUTION
        case _:
            return Step.CASE if card.case is not None else Step.PLAN


def no_turn(wording: Wording, desk: AmendmentDesk) -> Turn:
    """Before there is any amendment."""
    offers = (Offer(TASK, _text(Step.DRAFT)),) if desk.may and desk.beginning else ()
    return Turn(
        translate("AmendmentTurn", "No amendment has been drafted"),
        Urgency.INFO,
        happened=translate(
            "AmendmentTurn",
            "Targets, schedule, scope, credit, indicators and rules stay as they are in force until"
            " an amendment has passed its chain.",
        ),
        waits=_who(wording, desk),
        follows=translate(
            "AmendmentTurn",
            "A draft shows old beside new; when the council has promulgated it, a new version of"
            " the plan is in force, and what was judged before stays as it is.",
        ),
        offers=offers,
    )


def amendment_turn(wording: Wording, desk: AmendmentDesk, card: AmendmentCard) -> Turn:
    stage, step = card.stage, task(desk)
    happened = translate("AmendmentTurn", "Shall take effect on {day}.").format(
        day=wording.day(card.amendment.effective_on)
    )
    if card.version is not None:
        happened = translate("AmendmentTurn", "Version {number} is in force from {day}.").format(
            number=wording.whole(card.version.number), day=wording.day(card.version.effective_on)
        )
    if card.case is not None:
        happened += " " + translate("AmendmentTurn", "It belongs to case {number}.").format(
            number=wording.numbered(card.case.number)
        )
    findings = [wording.say(one.sentence) for one in card.findings]
    if step is Step.PLAN_MEETING and desk.may:
        findings.append(
            translate(
                "AmendmentTurn",
                "No meeting of the committee is planned yet. When one is, the amendment comes on"
                " its agenda by itself.",
            )
        )
    offers: list[Offer] = []
    if desk.may or step not in (Step.CHANGE, Step.AGENDA, Step.PLAN_MEETING, Step.DRAFT):
        offers.append(Offer(TASK, _text(step)))
    if desk.may and stage.editable:
        quiet = [Step.EDIT, Step.WITHDRAW]
        if step is not Step.CHANGE:
            quiet.insert(0, Step.CHANGE)
        offers += [Offer(f"also:{one}", _text(one)) for one in quiet]
    return Turn(
        isolate(card.amendment.title),
        _LOOKS.get(stage, Urgency.WARN),
        wording.say(stage.word()),
        happened,
        wording.say(stage.turn()) if desk.may or not stage.editable else _who(wording, desk),
        "\n".join(findings[:3]),
        offers,
    )


def _who(wording: Wording, desk: AmendmentDesk) -> str:
    if desk.may:
        return translate("AmendmentTurn", "It is your turn when something must be amended.")
    if not desk.who:
        return translate("AmendmentTurn", "Nobody holds a seat that may amend the plan yet.")
    del wording
    return translate("AmendmentTurn", "Amending is for {names}.").format(
        names=translate("AmendmentTurn", ", ").join(isolate(name) for name in desk.who[:3])
    )


def _text(step: Step) -> str:
    return {
        Step.DRAFT: translate("AmendmentTurn", "Draft an amendment"),
        Step.CHANGE: translate("AmendmentTurn", "Say what shall be different"),
        Step.EDIT: translate("AmendmentTurn", "Title, day and reason"),
        Step.WITHDRAW: translate("AmendmentTurn", "Withdraw"),
        Step.AGENDA: translate("AmendmentTurn", "Put it on the agenda"),
        Step.PLAN_MEETING: translate("AmendmentTurn", "Plan a meeting"),
        Step.MEETING: translate("AmendmentTurn", "Open the meeting"),
        Step.RESOLUTION: translate("AmendmentTurn", "Open the resolution"),
        Step.CASE: translate("AmendmentTurn", "Open the case"),
        Step.PLAN: translate("AmendmentTurn", "Open the plan"),
    }[step]

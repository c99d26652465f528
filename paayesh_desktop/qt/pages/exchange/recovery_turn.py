"""The banner of the recovery page: calm while everything fits together, else what is next."""

from paayesh_desktop.language import translate
from paayesh_desktop.qt.widgets.turn_banner import TASK, Offer, Turn, Urgency
from paayesh_desktop.services.exchange.recovery import RecoveryStep, RecoveryView, Trouble
from paayesh_desktop.services.exchange.recovery_words import STEP_NAMES, TASKS, follows, happened
from paayesh_desktop.services.wording import Wording

STEPS = (RecoveryStep.PART, RecoveryStep.SEND, RecoveryStep.READ)
NEW_KEY, SETTLE = "new key", "settle"
"""The keys of the buttons that lead to a key of this computer's own, and that end the waiting."""


def step_names(wording: Wording) -> list[str]:
    return [wording.say(STEP_NAMES[step]) for step in STEPS]


def turn_of(view: RecoveryView, wording: Wording, *, committee: bool) -> Turn:
    say = wording.say
    title, told = map(say, happened(view))
    if view.trouble is None:
        return Turn(title, Urgency.OK, happened=told)
    offers = [Offer(TASK, say(TASKS[view.step]))]
    if view.trouble in (Trouble.COPIED, Trouble.FORKED):
        own = translate("RecoveryGuide", "Both computers go on working")
        offers.append(Offer(NEW_KEY, say(own)))
    if view.step is RecoveryStep.READ:
        close = translate("RecoveryGuide", "Nothing more comes back")
        offers.append(Offer(SETTLE, say(close)))
    return Turn(
        title,
        Urgency.BAD if view.step is RecoveryStep.PART else Urgency.WARN,
        happened=told,
        follows=say(follows(view, committee=committee)),
        offers=tuple(offers),
    )

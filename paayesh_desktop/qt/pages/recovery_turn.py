"""What the recovery page says: what happened, what is safe, what is to be done next."""

from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.qt.widgets.turn_banner import TASK, Offer, Turn, Urgency
from paayesh_desktop.services.recovery import RecoveryStep, RecoveryView, Trouble
from paayesh_desktop.services.wording import Wording

STEPS = (RecoveryStep.PART, RecoveryStep.SEND, RecoveryStep.READ)
NEW_KEY, SETTLE = "new key", "settle"
"""The keys of the buttons that lead to a key of this computer's own, and that end the waiting."""


def step_names(wording: Wording) -> list[str]:
    return [wording.say(_STEP_NAMES[step]) for step in STEPS]


def turn_of(view: RecoveryView, wording: Wording, *, committee: bool) -> Turn:
    """The banner: calm while everything fits together."""
    say = wording.say
    if view.trouble is None:
        title = translate("RecoveryGuide", "Everything fits together")
        told = translate(
            "RecoveryGuide",
            "Nobody holds anything of this desk that is not here, and nobody holds something else"
            " in its place.",
        )
        return Turn(say(title), Urgency.OK, happened=say(told))
    title, happened = _TROUBLES[view.trouble]
    offers = [Offer(TASK, say(_TASKS[view.step]))]
    if view.trouble in (Trouble.COPIED, Trouble.FORKED):
        own = translate("RecoveryGuide", "Both computers go on working")
        offers.append(Offer(NEW_KEY, say(own)))
    if view.step is RecoveryStep.READ:
        close = translate("RecoveryGuide", "Nothing more comes back")
        offers.append(Offer(SETTLE, say(close)))
    urgency = Urgency.BAD if view.step is RecoveryStep.PART else Urgency.WARN
    return Turn(
        say(title),
        urgency,
        happened=say(happened),
        follows=say(_next(view, committee=committee)),
        offers=tuple(offers),
    )


def facts(view: RecoveryView, wording: Wording) -> list[tuple[str, str]]:
    """What is safe, what is kept apart and what is still with others, each with its icon."""
    if view.trouble is None:
        return []
    say, whole = wording.say, wording.whole
    found = [("shield-check", say(_SAFE))]
    if view.ours:
        ours = translate(
            "RecoveryGuide",
            "{count} exports were made here that nobody else has. They go out anew with the next"
            " file.",
        )
        found.append(("send", say(ours.fill(count=whole(view.ours)))))
    if view.missing:
        missing = translate(
            "RecoveryGuide",
            "{count} exports of this desk are with others and not here. They come back with the"
            " next file from there.",
        )
        found.append(("inbox", say(missing.fill(count=whole(view.missing)))))
    if view.trouble in (Trouble.RESTORED, Trouble.BEHIND):
        found.append(("circle-alert", say(_LOST)))
    return found


def _next(view: RecoveryView, *, committee: bool) -> Sentence:
    if view.step is RecoveryStep.READ:
        if committee:
            return translate(
                "RecoveryGuide",
                "The file is made. Read the answers of the other desks of the committee: they bring"
                " back what they have of this desk.",
            )
        return translate(
            "RecoveryGuide",
            "The file is made; hand it to the committee and ask for its answer. It brings back"
            " everything that the committee has of this desk.",
        )
    return _FOLLOWS[view.step]


_STEP_NAMES = {
    RecoveryStep.PART: translate("RecoveryGuide", "Keep our work apart"),
    RecoveryStep.SEND: translate("RecoveryGuide", "Send a file"),
    RecoveryStep.READ: translate("RecoveryGuide", "Read the answer"),
}
_TASKS = {
    RecoveryStep.PART: translate("RecoveryGuide", "Keep our work apart"),
    RecoveryStep.SEND: translate("RecoveryGuide", "Prepare a file"),
    RecoveryStep.READ: translate("RecoveryGuide", "Read the answer"),
    RecoveryStep.DONE: translate("RecoveryGuide", "Open the exchange of files"),
}
_FOLLOWS = {
    RecoveryStep.PART: translate(
        "RecoveryGuide",
        "What this computer wrote goes on in a history of its own; then you send a file, and the"
        " answer brings the rest.",
    ),
    RecoveryStep.SEND: translate(
        "RecoveryGuide",
        "The file says what this desk has, so that whoever reads it knows what to give back.",
    ),
    RecoveryStep.DONE: translate("RecoveryGuide", "Nothing is left to do."),
}
_TROUBLES = {
    Trouble.COPIED: (
        translate("RecoveryGuide", "This work came from another computer"),
        translate(
            "RecoveryGuide",
            "The folder of work was made on another computer and copied or moved here. From now on"
            " this computer's work is kept apart, so that neither overwrites the other.",
        ),
    ),
    Trouble.RESTORED: (
        translate("RecoveryGuide", "A backup was put back"),
        translate(
            "RecoveryGuide",
            "The database is older than what this desk had sent already. New work is kept apart"
            " from the former, so that neither overwrites the other.",
        ),
    ),
    Trouble.BEHIND: (
        translate("RecoveryGuide", "Others have more of this desk than it has itself"),
        translate(
            "RecoveryGuide",
            "A receipt confirms exports of this desk that are not in this database: it must be an"
            " older copy. Before anything new is sent, it has to be kept apart.",
        ),
    ),
    Trouble.FORKED: (
        translate("RecoveryGuide", "Somebody else has sent in the name of this desk"),
        translate(
            "RecoveryGuide",
            "Others hold something else in the place of what this computer sent: most likely the"
            " same work lies on two computers. Both are kept; this computer's is kept apart.",
        ),
    ),
}
_SAFE = translate(
    "RecoveryGuide", "Everything that is in this database is safe; nothing typed here is lost."
)
_LOST = translate(
    "RecoveryGuide",
    "What was typed after the backup and went out in no file is only in the database that was put"
    " aside. If it was put aside by “Restore”, its copy is among the backups under Settings.",
)

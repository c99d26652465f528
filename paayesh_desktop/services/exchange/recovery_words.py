"""What is said after a database was copied or put back: what happened, what is safe, what is next;
the same on the page and in the terminal."""

from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.exchange.recovery import RecoveryStep, RecoveryView, Trouble
from paayesh_desktop.services.wording import Wording


def happened(view: RecoveryView) -> tuple[Sentence, Sentence]:
    """In a few words, and what it means."""
    return _FITS if view.trouble is None else _TROUBLES[view.trouble]


def follows(view: RecoveryView, *, committee: bool) -> Sentence:
    """What the step that is next does, or what to do outside the program."""
    if view.step is RecoveryStep.READ:
        return _ANSWERS if committee else _ANSWER
    return _FOLLOWS[view.step]


def facts(view: RecoveryView, wording: Wording, *, committee: bool) -> list[tuple[str, str]]:
    """What is safe, what is kept apart and what is still with others, each with its icon."""
    if view.trouble is None:
        return []
    say, whole = wording.say, wording.whole
    found = [("shield-check", say(_SAFE))]
    if view.ours:
        found.append(("send", say(_OURS.fill(count=whole(view.ours)))))
    if view.missing:
        found.append(("inbox", say(_MISSING.fill(count=whole(view.missing)))))
    if view.step is RecoveryStep.READ and view.awaited:
        names = wording.listed([wording.shown(one) for one in view.awaited])
        found.append(("clock", say(_AWAITED.fill(names=names))))
    if view.trouble in (Trouble.RESTORED, Trouble.BEHIND):
        found.append(("circle-alert", say(_LOST)))
        if committee:
            found.append(("circle-alert", say(_INNER)))
    return found


STEP_NAMES = {
    RecoveryStep.PART: translate("RecoveryGuide", "Keep our work apart"),
    RecoveryStep.SEND: translate("RecoveryGuide", "Send a file"),
    RecoveryStep.READ: translate("RecoveryGuide", "Read the answer"),
}
TASKS = {
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
_ANSWER = translate(
    "RecoveryGuide",
    "The file is made; hand it to the committee and ask for its answer. It brings back everything"
    " that the committee has of this desk.",
)
_ANSWERS = translate(
    "RecoveryGuide",
    "Prepare a file for every workgroup that had one from here, hand it over and ask for the"
    " answer. Each answer brings back what was sent there; another desk of the committee gives back"
    " everything.",
)
_FITS = (
    translate("RecoveryGuide", "Everything fits together"),
    translate(
        "RecoveryGuide",
        "Nobody holds anything of this desk that is not here, and nobody holds something else in"
        " its place.",
    ),
)
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
_OURS = translate(
    "RecoveryGuide",
    "{count} exports were made here that nobody else has. They go out anew with the next file.",
)
_MISSING = translate(
    "RecoveryGuide",
    "{count} exports of this desk are with others and not here. They come back with the next file"
    " from there.",
)
_AWAITED = translate("RecoveryGuide", "Not answered yet: {names}.")
_LOST = translate(
    "RecoveryGuide",
    "What was typed after the backup and went out in no file is only in the database that was put"
    " aside. If it was put aside by “Restore”, its copy is among the backups under Settings.",
)
_INNER = translate(
    "RecoveryGuide",
    "What the committee keeps to itself, such as the rolls and minutes of its meetings, comes back"
    " only from another desk of the committee or from that copy.",
)

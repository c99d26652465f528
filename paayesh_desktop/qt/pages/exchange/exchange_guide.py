"""What the page of the exchange says first: the three steps, and the one thing to do next."""

from collections.abc import Sequence
from enum import Enum, auto

from paayesh_desktop.language import translate
from paayesh_desktop.qt.widgets.exchange_strip import Stage
from paayesh_desktop.qt.widgets.turn_banner import TASK, Offer, Turn, Urgency
from paayesh_desktop.services.exchange.exchange_room import ExchangeRoom, Partner
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.keys.trust import Standing
from paayesh_desktop.services.workspace import Role

CONFLICTS = "conflicts"
PATIENCE = 30
"""Days after which a missing receipt is shown as a warning."""

_READY = translate("ExchangeGuide", "Ready")
_STICK = translate("ExchangeGuide", "On the stick")
_RECEIPT = translate("ExchangeGuide", "Receipt of the committee")
_RECEIPTS = translate("ExchangeGuide", "Receipts of the workgroups")


class Deed(Enum):
    """What is highlighted on the page."""

    BANNER = auto()
    READ = auto()
    PREPARE = auto()


def next_deed(room: ExchangeRoom) -> Deed:
    """What holds up everything else comes first, then what arrived, then what waits to go."""
    if needs_keys(room) or room.behind or (room.conflicts and room.desk.role is Role.WORKGROUP):
        return Deed.BANNER
    if not room.arrived and any(one.ready or one.on_stick for one in room.outboxes):
        return Deed.PREPARE
    return Deed.READ


def needs_keys(room: ExchangeRoom) -> bool:
    """Whether the way leads over the page of the keys."""
    return not room.enrolled or not room.mine


def stages(room: ExchangeRoom, words: FileWords) -> tuple[Stage, ...]:
    """The three steps of everything that was done here."""
    if room.desk.role is Role.COMMITTEE:
        return _committee(room, words)
    main = next((one for one in room.partners if not one.outbox.own_party), None)
    return _workgroup(main, words) if main is not None else ()


def _workgroup(partner: Partner, words: FileWords) -> tuple[Stage, ...]:
    say, whole, box = words.wording.say, words.wording.whole, partner.outbox
    ready = translate("ExchangeGuide", "changes are in no file yet")
    nothing = translate("ExchangeGuide", "nothing new since the last file")
    first = Stage(
        "file-plus",
        "info" if box.ready else "ok",
        say(_READY),
        whole(box.ready),
        say(ready if box.ready else nothing),
    )
    if not box.on_stick:
        way = say(translate("ExchangeGuide", "nothing is on the way"))
    else:
        way = say(
            translate("ExchangeGuide", "changes without a receipt, since {when}").fill(
                when=words.ago(box.waiting_since)
            )
        )
    second = Stage("usb", "warn" if box.on_stick else "ok", say(_STICK), whole(box.on_stick), way)
    if box.receipt_at is None:
        came = say(translate("ExchangeGuide", "no receipt has come yet"))
    else:
        came = say(
            translate("ExchangeGuide", "up to file {number}, {when} · {receipt}").fill(
                number=whole(partner.confirmed),
                when=words.ago(box.receipt_at),
                receipt=words.receipt(box.receipt_number),
            )
        )
    kind = "ok" if box.receipt_at else "plain"
    third = Stage("circle-check", kind, say(_RECEIPT), whole(box.received), came)
    return first, second, third


def _committee(room: ExchangeRoom, words: FileWords) -> tuple[Stage, ...]:
    say, whole = words.wording.say, words.wording.whole
    boxes = [one for one in room.outboxes if not one.own_party]
    ready = sum(bool(one.ready) for one in boxes)
    waiting = sum(bool(one.on_stick) for one in boxes)
    done = sum(not one.ready and not one.on_stick and one.receipt_at is not None for one in boxes)
    return (
        Stage(
            "file-plus",
            "info" if ready else "ok",
            say(_READY),
            whole(ready),
            say(
                translate("ExchangeGuide", "workgroups have news that is in no file yet")
                if ready
                else translate("ExchangeGuide", "nothing new since the last files")
            ),
        ),
        Stage(
            "usb",
            "warn" if waiting else "ok",
            say(_STICK),
            whole(waiting),
            say(
                translate("ExchangeGuide", "workgroups have not confirmed their last file")
                if waiting
                else translate("ExchangeGuide", "nothing is on the way")
            ),
        ),
        Stage(
            "circle-check",
            "ok" if done else "plain",
            say(_RECEIPTS),
            whole(done),
            say(
                translate("ExchangeGuide", "of {count} workgroups hold everything").fill(
                    count=whole(len(boxes))
                )
            ),
        ),
    )


def turn(room: ExchangeRoom, words: FileWords) -> Turn | None:
    """What stands in the way or waits for a decision; None when nothing does."""
    say = words.wording.say
    if not room.enrolled:
        return _introduction(room, words)
    if not room.mine:
        return _no_slot(room, words)
    if room.behind:
        return Turn(
            say(translate("ExchangeGuide", "Others hold work of this desk that is not here")),
            Urgency.BAD,
            say(translate("ExchangeGuide", "restored or copied")),
            say(
                translate(
                    "ExchangeGuide",
                    "A receipt speaks of a file that this database does not know: it was brought"
                    " back from a copy, or somebody works with a copy of it.",
                )
            ),
            say(translate("ExchangeGuide", "Whoever looks after this desk decides what follows.")),
            say(translate("ExchangeGuide", "Nothing is lost: what was sent can come back.")),
            (Offer(TASK, say(translate("ExchangeGuide", "See what to do"))),),
        )
    if room.conflicts:
        return _apart(room, words)
    return None


def _introduction(room: ExchangeRoom, words: FileWords) -> Turn:
    """What a desk without a key, or one that is not admitted, is led to."""
    say = words.wording.say
    committee = room.desk.role is Role.COMMITTEE
    follows = (
        translate("ExchangeGuide", "Then workgroups can be admitted, and files go out and come in.")
        if committee
        else translate(
            "ExchangeGuide",
            "Then the committee's welcome file brings the plan, the units and the members.",
        )
    )
    waits = translate("ExchangeGuide", "It is the turn of whoever looks after this desk.")
    match room.standing:
        case Standing.REVOKED:
            title = translate("ExchangeGuide", "The key of this desk was withdrawn")
            happened = translate(
                "ExchangeGuide",
                "The committee withdrew it. What was taken in before stays; new files from here"
                " are not taken in.",
            )
            action, urgency = translate("ExchangeGuide", "See the keys"), Urgency.BAD
        case Standing.ASKED:
            title = translate("ExchangeGuide", "The committee was asked to admit this desk")
            happened = translate(
                "ExchangeGuide", "The request was written; the committee has to receive it."
            )
            waits = translate("ExchangeGuide", "It is the committee's turn to admit the desk.")
            action = translate("ExchangeGuide", "Read the welcome file")
            urgency = Urgency.INFO
        case Standing.NOT_ASKED:
            title = translate("ExchangeGuide", "The committee does not know this desk yet")
            happened = translate("ExchangeGuide", "The desk has a key; nobody else knows it.")
            action, urgency = translate("ExchangeGuide", "Ask to be admitted"), Urgency.WARN
        case _:
            title = translate("ExchangeGuide", "This desk has no key yet")
            happened = translate(
                "ExchangeGuide",
                "Files of the exchange are signed, so that everybody knows whom they are from.",
            )
            action, urgency = translate("ExchangeGuide", "Make the key"), Urgency.WARN
    return Turn(
        say(title),
        urgency,
        happened=say(happened),
        waits=say(waits),
        follows=say(follows),
        offers=(Offer(TASK, say(action)),),
    )


def _no_slot(room: ExchangeRoom, words: FileWords) -> Turn:
    say = words.wording.say
    names: Sequence[str] = [one.name for one in room.key.holders] if room.key else ()
    return Turn(
        say(translate("ExchangeGuide", "You have no passphrase for the key of this desk")),
        Urgency.INFO,
        happened=say(
            translate("ExchangeGuide", "You can read files; to prepare one takes the key.")
        ),
        waits=say(
            translate("ExchangeGuide", "It is for {names} to give you one.").fill(
                names=" · ".join(names)
            )
        ),
        offers=(Offer(TASK, say(translate("ExchangeGuide", "See the keys"))),),
    )


def _apart(room: ExchangeRoom, words: FileWords) -> Turn:
    say, own = words.wording.say, room.desk.role is Role.WORKGROUP
    title = translate("ExchangeGuide", "{count} rows were changed at two desks")
    decide = translate("ExchangeGuide", "It is for this workgroup to choose between the versions.")
    look = translate("ExchangeGuide", "Each is for its workgroup to decide; you can ask about it.")
    return Turn(
        say(title.fill(count=words.wording.whole(room.conflicts))),
        Urgency.WARN if own else Urgency.INFO,
        happened=say(translate("ExchangeGuide", "Both versions are kept; one of them is shown.")),
        waits=say(decide if own else look),
        offers=(Offer(TASK if own else CONFLICTS, say(translate("ExchangeGuide", "See them"))),),
    )

"""What the banner of the page of the keys says at each step, and what it offers."""

from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.qt.pages.keys.keys_guide import Step
from paayesh_desktop.qt.widgets.turn_banner import TASK, Offer, Turn, Urgency
from paayesh_desktop.services.keys.key_room import KeyRoom
from paayesh_desktop.services.wording import Wording


def step_names(wording: Wording, steps: tuple[Step, ...]) -> list[str]:
    return [wording.say(_NAMES[step]) for step in steps]


def turn_of(room: KeyRoom, step: Step, wording: Wording) -> Turn:
    """What the banner says at this step."""
    say = wording.say
    title, happened, follows = _TURNS[step]
    blocked = _blocked(room, step)
    offers: list[Offer] = []
    if not blocked and step in _OFFERS:
        text, why = _OFFERS[step]
        offers.append(Offer(TASK, say(text), say(why) if why else ""))
    if not blocked:
        offers += [Offer(key, say(text)) for key, text in _MORE.get(step, ())]
    urgency = Urgency.INFO
    if step is Step.DONE:
        urgency = Urgency.OK
    elif step is Step.REVOKED:
        urgency = Urgency.BAD
    return Turn(
        say(title),
        urgency,
        "",
        say(happened),
        say(blocked) if blocked else "",
        say(follows) if follows else "",
        tuple(offers),
    )


def done_turn(room: KeyRoom, wording: Wording) -> Turn:
    """The banner of a desk that is known: what waits, else that nothing does."""
    say, committee = wording.say, room.committee
    if committee is None:
        return Turn(
            say(translate("KeysGuide", "This desk is known to the committee")),
            Urgency.OK,
            happened=say(
                translate(
                    "KeysGuide",
                    "Files that leave this desk are signed with its key, and the committee takes"
                    " them in.",
                )
            ),
            follows=say(translate("KeysGuide", "You need this page only when people change.")),
            offers=(Offer(EXCHANGE, say(translate("KeysGuide", "Open the exchange of files"))),),
        )
    offers = (
        Offer(TASK, say(translate("KeysGuide", "Read a request"))),
        Offer(LETTER, say(translate("KeysGuide", "Print the letter"))),
    )
    waiting, good = len(committee.requests), sum(not one.revoked for one in committee.desks)
    if committee.draft is not None:
        title = translate("KeysGuide", "A change of the registry waits for a signature")
        return Turn(say(title), Urgency.WARN, offers=())
    if waiting:
        title = translate("KeysGuide", "{count} desks ask to be admitted").fill(count=waiting)
        told = translate("KeysGuide", "Compare the thirty digits with who asks, then admit.")
        return Turn(say(title), Urgency.WARN, happened=say(told), offers=offers[1:])
    title = translate("KeysGuide", "{count} desks are admitted").fill(count=good)
    told = translate("KeysGuide", "No request waits. A new desk brings its request on a stick.")
    return Turn(say(title), Urgency.OK, happened=say(told), offers=offers)


def _blocked(room: KeyRoom, step: Step) -> Sentence | None:
    """Who has to do it, where the person at the desk cannot."""
    if step is Step.MAKE and not room.is_keeper:
        told = translate("KeysGuide", "It is for the keeper of the desk to do, {name}.")
        return told.fill(name=room.keeper_name)
    if step is Step.ASK and not room.mine:
        names = "، ".join(holder.name for holder in room.key.holders) if room.key else ""
        told = translate("KeysGuide", "It is for whoever opens the desk's key to do: {names}.")
        return told.fill(names=names)
    if step is Step.FOUND and room.committee is not None and not room.committee.may:
        return translate(
            "KeysGuide",
            "It is for the chair or the secretary of the committee to do; where none are entered"
            " yet, for the keeper of the desk.",
        )
    return None


EXCHANGE, LETTER, JOIN, REJOIN, AGAIN, RECOVER = (
    "exchange",
    "letter",
    "join",
    "rejoin",
    "again",
    "recover",
)
"""The keys of the buttons beside the highlighted one."""

_NAMES = {
    Step.MAKE: translate("KeysGuide", "Key of the desk"),
    Step.ASK: translate("KeysGuide", "Request"),
    Step.TELL: translate("KeysGuide", "Our thirty digits"),
    Step.PIN: translate("KeysGuide", "The committee's digits"),
    Step.READ: translate("KeysGuide", "Welcome file"),
    Step.FOUND: translate("KeysGuide", "Found the registry"),
    Step.LETTER: translate("KeysGuide", "The committee's letter"),
    Step.ADMIT: translate("KeysGuide", "Admit the desks"),
}
_TURNS: dict[Step, tuple[Sentence, Sentence, Sentence | None]] = {
    Step.MAKE: (
        translate("KeysGuide", "First: a key for this desk"),
        translate(
            "KeysGuide",
            "Every file that leaves this desk is signed with its key, so that the committee knows"
            " it is yours. The key is made here and stays here.",
        ),
        translate("KeysGuide", "Then a request goes to the committee on a stick."),
    ),
    Step.ASK: (
        translate("KeysGuide", "Ask the committee to admit this desk"),
        translate("KeysGuide", "The key is made. Put a stick in and write the request onto it."),
        translate("KeysGuide", "The committee reads it and compares thirty digits with you."),
    ),
    Step.TELL: (
        translate("KeysGuide", "Tell the committee these thirty digits"),
        translate(
            "KeysGuide",
            "The request is on the stick; hand it over. Then read the digits beneath on the"
            " telephone, group by group: they prove that the request is yours.",
        ),
        translate("KeysGuide", "Then you enter the committee's own thirty digits."),
    ),
    Step.PIN: (
        translate("KeysGuide", "Type the committee's thirty digits"),
        translate(
            "KeysGuide",
            "They stand in the committee's official letter. By them this desk knows the real"
            " committee; nobody can pretend to be it.",
        ),
        translate("KeysGuide", "Then you read the welcome file."),
    ),
    Step.READ: (
        translate("KeysGuide", "Read the welcome file"),
        translate(
            "KeysGuide",
            "The committee's digits are kept. When the committee has admitted this desk, it gives"
            " you the welcome file, with the plan and everything of your workgroup.",
        ),
        translate("KeysGuide", "After that the desk is ready to exchange files."),
    ),
    Step.FOUND: (
        translate("KeysGuide", "Found the registry of keys"),
        translate(
            "KeysGuide",
            "The registry says whose files count. It is signed with the root key of the committee,"
            " which is kept on a stick in the safe and used for nothing else.",
        ),
        translate("KeysGuide", "Then thirty digits go to all workgroups by official letter."),
    ),
    Step.LETTER: (
        translate("KeysGuide", "Send the committee's thirty digits by letter"),
        translate(
            "KeysGuide",
            "The registry is founded and this desk is in it. By these digits every desk knows the"
            " real committee; print them and send them with the official letter.",
        ),
        translate("KeysGuide", "Then the desks bring their requests."),
    ),
    Step.ADMIT: (
        translate("KeysGuide", "Admit the first desk"),
        translate(
            "KeysGuide",
            "A desk brings its request on a stick and tells its thirty digits. You compare them"
            " and admit it.",
        ),
        translate("KeysGuide", "Then you give it the welcome file, with everything it needs."),
    ),
    Step.REVOKED: (
        translate("KeysGuide", "The key of this desk was withdrawn"),
        translate(
            "KeysGuide",
            "The committee takes nothing new in from this key any more. Everything you typed is"
            " safe here.",
        ),
        translate(
            "KeysGuide", "With a new key this desk is admitted again and sends what is missing."
        ),
    ),
}
_OFFERS: dict[Step, tuple[Sentence, Sentence | None]] = {
    Step.ASK: (translate("KeysGuide", "Write the request…"), None),
    Step.TELL: (translate("KeysGuide", "They were told"), None),
    Step.READ: (translate("KeysGuide", "Read the welcome file…"), None),
    Step.LETTER: (translate("KeysGuide", "Print the letter"), None),
    Step.ADMIT: (translate("KeysGuide", "Read a request"), None),
    Step.REVOKED: (translate("KeysGuide", "Make a new key"), None),
}
_MORE: dict[Step, tuple[tuple[str, Sentence], ...]] = {
    Step.TELL: ((AGAIN, translate("KeysGuide", "Write the request again…")),),
    Step.READ: ((AGAIN, translate("KeysGuide", "Write the request again…")),),
    Step.FOUND: (
        (JOIN, translate("KeysGuide", "The registry exists: join it")),
        (REJOIN, translate("KeysGuide", "The computer was replaced")),
    ),
    Step.LETTER: ((AGAIN, translate("KeysGuide", "It was sent already")),),
    Step.ADMIT: ((LETTER, translate("KeysGuide", "Print the letter")),),
}

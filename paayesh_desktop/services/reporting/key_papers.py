"""Keys on paper: the committee's thirty digits for its letter, and the recovery sheet of a desk.

The digits of a recovery sheet are the key itself. They pass through here to the printer and are
kept nowhere: these papers carry no code and are never recorded.
"""

from collections.abc import Sequence

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import (
    Digits,
    Report,
    SignatureBox,
    Signatures,
    Text,
    Tone,
)
from paayesh_desktop.services.reporting.letterhead import OPENING, letter_facts
from paayesh_desktop.services.wording import Wording

_SHEET_ACROSS = 4


def letter(title: str, digits: str, wording: Wording) -> Report:
    """The page that goes with the committee's official letter; *digits* are its thirty, grouped."""
    say = wording.say
    return Report(
        ReportKind.KEY_LETTER,
        say(_HEAD),
        title,
        (
            Text(say(_SUBJECT), Tone.STRONG),
            Text(say(_GREETING)),
            Text(say(_TEXT)),
            Digits(tuple(wording.digits(group) for group in digits.split()), qr=digits),
            Text(say(_OTHERS), Tone.WARNING),
            _signature(wording),
        ),
        facts=letter_facts(wording),
        language="fa" if wording.persian else "en",
        coded=False,
        opening=say(OPENING),
        letter=True,
    )


def recovery(
    title: str, digits: str, groups: Sequence[str], made_on: str, wording: Wording
) -> Report:
    """The desk's key as *groups* of digits; *digits* are the thirty that everybody may know."""
    say = wording.say
    return Report(
        ReportKind.RECOVERY_SHEET,
        say(_SHEET),
        title,
        (
            Text(say(_SECRET), Tone.WARNING),
            Text(say(_ENVELOPE)),
            Digits(tuple(wording.digits(group) for group in groups), _SHEET_ACROSS),
            Text(say(_PUBLIC.fill(digits=isolate_ltr(wording.digits(digits)))), Tone.FAINT),
            _signature(wording),
        ),
        subtitle=isolate(made_on),
        made_on=made_on,
        language="fa" if wording.persian else "en",
        coded=False,
    )


def _signature(wording: Wording) -> Signatures:
    return Signatures((SignatureBox(wording.say(_SIGNATURE)),))


_HEAD = translate("KeyPaper", "The thirty digits of the committee")
_SUBJECT = translate("KeyPaper", "Subject: the thirty digits of the committee")
_GREETING = translate("KeyPaper", "With greetings and respect,")
_TEXT = translate(
    "KeyPaper",
    "These are the thirty digits of the committee. Type them into the program on the page of the"
    " keys, or scan the code: by them your desk knows whose registry of keys and whose files are"
    " really the committee's.",
)
_OTHERS = translate(
    "KeyPaper",
    "If anybody tells you other digits, by telephone or in another letter, type nothing and ring"
    " the committee.",
)
_SHEET = translate("KeyPaper", "Recovery sheet of a desk")
_SECRET = translate("KeyPaper", "Whoever has this sheet has the key of the desk.")
_ENVELOPE = translate(
    "KeyPaper",
    "Close it away in a sealed envelope. It brings the key back when all its passphrases are"
    " forgotten: on the page of the keys, under the recovery sheet.",
)
_PUBLIC = translate("KeyPaper", "The key that it brings back has these thirty digits: {digits}")
_SIGNATURE = translate("KeyPaper", "Name, seat and stamp")

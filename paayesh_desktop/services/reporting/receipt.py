"""The slip that goes with an exchange file: who gives what to whom, and the number to read out."""

from collections.abc import Iterator

from paayesh_desktop.domain.office_clock import office_day
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import (
    Fact,
    Facts,
    Report,
    SignatureBox,
    Signatures,
    Tile,
    Tiles,
)
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.exchange.outbox import Sent
from paayesh_desktop.services.wording import Wording


def receipt(sent: Sent, wording: Wording) -> Report:
    """It takes part in no registry of papers: what it says stands in the file itself."""
    words, say = FileWords(wording, lambda: office_day(sent.made_at)), wording.say
    below = say(_BELOW)
    party = words.said(sent.party_title)
    number = wording.digits(sent.receipt_number)
    return Report(
        ReportKind.RECEIPT,
        say(_TITLE),
        party,
        (
            Facts(tuple(_facts(words, sent)), 1),
            Tiles((Tile(say(_NUMBER), isolate_ltr(number), say(_EXPLAINED)),)),
            Signatures(
                (SignatureBox(say(_GIVEN), note=below), SignatureBox(say(_TAKEN), note=below))
            ),
        ),
        subtitle=say(_TO_WHOM.fill(audience=isolate(words.said(sent.audience_title)))),
        made_on=wording.moment(sent.made_at),
        language="fa" if wording.persian else "en",
        coded=False,
        bookmark=say(_TO_WHOM.fill(audience=isolate(words.said(sent.audience_title)))),
    )


def _facts(words: FileWords, sent: Sent) -> Iterator[Fact]:
    wording, say = words.wording, words.wording.say
    for name, value in (
        (_FROM, words.joined(sent.party_title, sent.desk_title)),
        (_TO, isolate(words.said(sent.audience_title))),
        (_BY, isolate(sent.person)),
        (_AT, words.moment(sent.made_at)),
        (_LETTER, words.letter(sent.letter)),
        (_FILE, "\n".join(isolate_ltr(path.name) for path in sent.paths)),
        (_EXPORT, wording.whole(sent.export) if sent.export else ""),
        (_CONTENT, words.content(sent)),
        (_KEY, isolate_ltr(wording.digits(sent.digits))),
    ):
        if value:
            yield Fact(say(name), value)


_TITLE = translate("ReceiptPaper", "Receipt of an exchange file")
_TO_WHOM = translate("ReceiptPaper", "For {audience}")
_NUMBER = translate("ReceiptPaper", "Receipt number")
_EXPLAINED = translate(
    "ReceiptPaper",
    "Whoever reads the file sees the same number. Read it over the telephone: when both agree, the"
    " file arrived whole and unchanged.",
)
_BELOW = translate("ReceiptPaper", "name")
_GIVEN = translate("ReceiptPaper", "Handed over by")
_TAKEN = translate("ReceiptPaper", "Received by")
_FROM = translate("ReceiptPaper", "From")
_TO = translate("ReceiptPaper", "To")
_BY = translate("ReceiptPaper", "Prepared by")
_AT = translate("ReceiptPaper", "Prepared on")
_LETTER = translate("ReceiptPaper", "Letter")
_FILE = translate("ReceiptPaper", "File")
_EXPORT = translate("ReceiptPaper", "File number")
_CONTENT = translate("ReceiptPaper", "Content")
_KEY = translate("ReceiptPaper", "Key of the desk")

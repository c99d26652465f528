"""The slip that goes with a file: who gives what to whom, and the number to read by telephone."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.qt.file_words import FileWords
from paayesh_desktop.qt.paper_print import sheet
from paayesh_desktop.services.outbox import Sent


class ReceiptSlip(QObject):
    """Makes a sheet of paper for each file."""

    def __init__(self, words: FileWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def sheets(self, files: Sequence[Sent]) -> list[QTextDocument]:
        return [sheet(self.html(one)) for one in files]

    def html(self, sent: Sent) -> str:
        wording = self._words.wording
        rows = "".join(
            f'<tr><td class="name">{escape(name)}</td><td>{escape(value)}</td></tr>'
            for name, value in self._facts(sent)
            if value
        )
        number = escape(isolate_ltr(wording.digits(sent.receipt_number)))
        direction = "rtl" if wording.persian else "ltr"
        signing = "".join(
            f'<td width="50%" style="border:1px solid #888888;">{escape(text)}'
            f'<br><span class="faint">{escape(self.tr("name, day, signature"))}</span>'
            "<br><br><br></td>"
            for text in (self.tr("Handed over by"), self.tr("Received by"))
        )
        return (
            f'<html><body dir="{direction}">'
            f'<p class="head">{escape(self.tr("Receipt of an exchange file"))}</p>'
            f'<p class="faint">{escape(self._words.said(sent.party_title))}</p>'
            f'<table width="100%" cellspacing="0">{rows}</table>'
            f'<p class="name">{escape(self.tr("Receipt number"))}</p>'
            f'<p class="large">{number}</p>'
            f'<p class="faint">{escape(self._explained())}</p>'
            f'<table width="100%" cellspacing="8"><tr>{signing}</tr></table>'
            "</body></html>"
        )

    def _facts(self, sent: Sent) -> list[tuple[str, str]]:
        words, letter = self._words, sent.letter
        return [
            (
                self.tr("From"),
                isolate(" · ".join(_once(words.said(sent.party_title), sent.desk_title))),
            ),
            (self.tr("To"), isolate(words.said(sent.audience_title))),
            (self.tr("Prepared by"), isolate(sent.person)),
            (self.tr("Prepared on"), words.moment(sent.made_at)),
            (self.tr("Letter"), words.letter(letter)),
            (self.tr("File"), "\n".join(isolate_ltr(path.name) for path in sent.paths)),
            (self.tr("Content"), words.content(sent)),
        ]

    def _explained(self) -> str:
        return self.tr(
            "Whoever reads the file sees the same number. Read it over the telephone: when both"
            " agree, the file arrived whole and unchanged."
        )


def _once(party: str, desk: str) -> tuple[str, ...]:
    return (party,) if party == desk else (party, desk)

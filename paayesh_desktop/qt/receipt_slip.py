"""The slip that goes with a file: who gives what to whom, and the number to read by telephone."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.qt.paper_print import row, sheet
from paayesh_desktop.services.file_words import FileWords
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
        rtl = wording.persian
        rows = "".join(
            row((f'<td class="name" width="22%">{escape(name)}</td>', _cell(value)), rtl=rtl)
            for name, value in self._facts(sent)
            if value
        )
        title, about = self.tr("Receipt of an exchange file"), self._explained()
        called, who = self.tr("Receipt number"), self._words.said(sent.party_title)
        below = escape(self.tr("name, day, signature"))
        number = isolate_ltr(wording.digits(sent.receipt_number))
        boxes = [
            f'<td width="50%" style="border:1px solid #888888;">{escape(text)}'
            f'<br><span class="faint">{below}</span><br><br><br></td>'
            for text in (self.tr("Handed over by"), self.tr("Received by"))
        ]
        return (
            f'<html><body dir="{"rtl" if rtl else "ltr"}">'
            f'<p class="head">{escape(title)}</p><p class="faint">{escape(who)}</p>'
            f'<table width="100%" cellspacing="0">{rows}</table>'
            f'<p class="name">{escape(called)}</p><p class="large">{escape(number)}</p>'
            f'<p class="faint">{escape(about)}</p>'
            f'<table width="100%" cellspacing="8">{row(boxes, rtl=rtl)}</table>'
            "</body></html>"
        )

    def _facts(self, sent: Sent) -> list[tuple[str, str]]:
        words, letter = self._words, sent.letter
        return [
            (
                self.tr("From"),
                words.joined(sent.party_title, sent.desk_title),
            ),
            (self.tr("To"), isolate(words.said(sent.audience_title))),
            (self.tr("Prepared by"), isolate(sent.person)),
            (self.tr("Prepared on"), words.moment(sent.made_at)),
            (self.tr("Letter"), words.letter(letter)),
            (self.tr("File"), "\n".join(isolate_ltr(path.name) for path in sent.paths)),
            (self.tr("File number"), words.wording.whole(sent.export) if sent.export else ""),
            (self.tr("Content"), words.content(sent)),
            (self.tr("Key of the desk"), isolate_ltr(words.wording.digits(sent.digits))),
        ]

    def _explained(self) -> str:
        return self.tr(
            "Whoever reads the file sees the same number. Read it over the telephone: when both"
            " agree, the file arrived whole and unchanged."
        )


def _cell(value: str) -> str:
    return f"<td>{escape(value).replace(chr(10), '<br>')}</td>"

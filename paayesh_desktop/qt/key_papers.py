"""The keys on paper: the committee's thirty digits for its letter, and the recovery sheet."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QObject, QRectF, QUrl
from PySide6.QtGui import QImage, QPainter, QTextDocument

from paayesh_desktop.bundle.fingerprint import qr
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.paper_print import row, sheet
from paayesh_desktop.qt.widgets.qr_code import draw_qr
from paayesh_desktop.services.wording import Wording

_CODE = 360
_ON_PAPER = 120
_ACROSS = 3
_SHEET_ACROSS = 4


class KeyPapers(QObject):
    """Makes sheets of paper."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording

    def letter(self, title: str, digits: str) -> QTextDocument:
        """The page that goes with the committee's official letter."""
        head = self.tr("The thirty digits of the committee")
        text = self.tr(
            "These are the thirty digits of the committee. Type them into the program on the page"
            " of the keys, or scan the code: by them your desk knows whose registry of keys and"
            " whose files are really the committee's."
        )
        warning = self.tr(
            "If anybody tells you other digits, by telephone or in another letter, type nothing and"
            " ring the committee."
        )
        body = (
            f'<p class="head">{escape(head)}</p>'
            f'<p class="faint">{escape(isolate(title))}</p>'
            f"<p>{escape(text)}</p>"
            f"{self._groups(digits.split(), _ACROSS)}"
            f'<p align="center"><img src="qr" width="{_ON_PAPER}" height="{_ON_PAPER}"></p>'
            f"<p>{escape(warning)}</p>"
            f"{self._signature()}"
        )
        document = sheet(self._html(body))
        document.addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl("qr"), _picture(digits)
        )
        return document

    def recovery(
        self, title: str, digits: str, groups: Sequence[str], made_on: str
    ) -> QTextDocument:
        """The desk's key as digits; *digits* are the thirty that everybody may know."""
        head = self.tr("Recovery sheet of a desk")
        text = self.tr(
            "Whoever has this sheet has the key of the desk. Close it away in a sealed envelope. It"
            " brings the key back when all its passphrases are forgotten: on the page of the keys,"
            " under the recovery sheet."
        )
        public = self.tr("The key that it brings back has these thirty digits: {digits}").format(
            digits=self._wording.digits(digits)
        )
        body = (
            f'<p class="head">{escape(head)}</p>'
            f'<p class="faint">{escape(isolate(title))} · {escape(made_on)}</p>'
            f"<p>{escape(text)}</p>"
            f"{self._groups(groups, _SHEET_ACROSS)}"
            f'<p class="faint">{escape(public)}</p>'
            f"{self._signature()}"
        )
        return sheet(self._html(body))

    def _html(self, body: str) -> str:
        direction = "rtl" if self._wording.persian else "ltr"
        return f'<html><body dir="{direction}">{body}</body></html>'

    def _groups(self, groups: Sequence[str], across: int) -> str:
        """Numbered, the first at the reading side."""
        digits = self._wording.digits
        cells = [
            f'<td align="center" style="border:1px solid #888888;" width="{100 // across}%">'
            f'<span class="faint">{digits(str(place))}</span><br>'
            f'<span class="large">{digits(group)}</span></td>'
            for place, group in enumerate(groups, start=1)
        ]
        starts = range(0, len(cells), across)
        rtl = self._wording.persian
        lines = "".join(row(cells[start : start + across], rtl=rtl) for start in starts)
        return f'<table width="100%" cellspacing="6">{lines}</table>'

    def _signature(self) -> str:
        cells = [
            f'<td width="50%" style="border:1px solid #888888;">{escape(text)}<br><br><br></td>'
            for text in (self.tr("Name, day, signature"), self.tr("Stamp"))
        ]
        line = row(cells, rtl=self._wording.persian)
        return f'<table width="100%" cellspacing="8">{line}</table>'


def _picture(text: str) -> QImage:
    image = QImage(_CODE, _CODE, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        draw_qr(painter, QRectF(image.rect()), qr(text))
    return image

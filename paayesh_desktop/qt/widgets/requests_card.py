"""The desks that ask to be admitted, each with the one thing to do about it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import restyle, styled
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.keys.enrolling import Request, RequestStatus
from paayesh_desktop.services.keys.exchange_desk import instant
from paayesh_desktop.services.wording import Wording


class RequestsCard(SectionCard):
    """`comparing`, `admitting` and `refusing` with the request."""

    comparing = Signal(object)
    admitting = Signal(object)
    refusing = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Requests"))
        self._look = look
        self._wording = wording
        self._highlight = True
        self.next: QPushButton | None = None

    def show_requests(self, requests: tuple[Request, ...], *, may: bool) -> None:
        """The first one that waits has the highlighted button."""
        self.clear()
        self.next = None
        for request in requests:
            frame = self._made(request, may=may)
            self.column.addWidget(frame)
            frame.show()  # at once, not with the next event
        self.setVisible(bool(requests))
        self.step_back(back=not self._highlight)

    def step_back(self, *, back: bool) -> None:
        """While a form has the highlighted button, no request has one."""
        self._highlight = not back
        if self.next is not None:
            restyle(self.next, **{"class": "" if back else "primary"})

    def _made(self, request: Request, *, may: bool) -> QFrame:
        wording, px = self._wording, self._look.px
        frame = styled(QFrame(self), "soft")
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(12), px(9), px(12), px(10))
        column.setSpacing(px(5))
        head = QHBoxLayout()
        head.addWidget(styled(TextLabel(request.title, frame), "title"), 1)
        compared = request.status is RequestStatus.COMPARED
        word = self.tr("digits compared") if compared else self.tr("digits not compared yet")
        badge = styled(QLabel(word, frame), "badge", kind="ok" if compared else "warn")
        head.addWidget(badge)
        column.addLayout(head)
        asked = wording.moment(instant(request.created_at))
        told = self.tr("{party} · asked by {person} on {moment}").format(
            party=wording.shown(request.party_title), person=isolate(request.person), moment=asked
        )
        column.addWidget(styled(TextLabel(told, frame), "muted"))
        if request.earlier:
            text = self.tr(
                "This desk has a key that still counts. If it was lost, withdraw it with this"
                " admission."
            )
            column.addWidget(styled(TextLabel(text, frame), "muted"))
        if compared:
            text = self.tr("Compared by {person}").format(person=request.compared_by)
            column.addWidget(styled(TextLabel(text, frame), "faint"))
        if may:
            column.addLayout(self._buttons(request, frame, compared=compared))
        return frame

    def _buttons(self, request: Request, parent: QWidget, *, compared: bool) -> QHBoxLayout:
        text = self.tr("Admit the desk…") if compared else self.tr("Compare the digits…")
        signal = self.admitting if compared else self.comparing
        first = QPushButton(text, parent)
        first.setAccessibleName(f"{text} {request.title}")
        first.clicked.connect(partial(signal.emit, request))
        refuse = styled(QPushButton(self.tr("Refuse"), parent), "quiet")
        refuse.setAccessibleName(f"{refuse.text()} {request.title}")
        refuse.clicked.connect(partial(self.refusing.emit, request))
        if self.next is None:
            self.next = styled(first, "primary")
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        row.addWidget(first)
        row.addWidget(refuse)
        row.addStretch(1)
        return row

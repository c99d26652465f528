"""The papers of a form: its scans and what proves its figures."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.text import isolate, single_line
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.elided_label import ElidedLabel
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.wording import Wording

_KILO = 1024


class EvidenceList(QWidget):
    """`opened` carries the paper whose button was pressed, `adding` what the next one shows."""

    opened = Signal(object)
    adding = Signal(str)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        px = look.px
        self._papers = QVBoxLayout()
        self._papers.setSpacing(px(6))
        words = self.tr(
            "What proves the figures: letters, statements, photographs. PDF, PNG or JPEG, at most"
            " 10 megabytes each; they go with the form when it is exchanged."
        )
        self._nothing = styled(TextLabel(words, self), "muted")
        self.caption = QLineEdit(self)
        self.caption.setMaxLength(300)
        self.caption.setPlaceholderText(self.tr("What does the next paper show?"))
        self.caption.setAccessibleName(self.caption.placeholderText())
        self.add = QPushButton(self.tr("Add a paper…"), self)
        self.add.clicked.connect(lambda: self.adding.emit(single_line(self.caption.text())))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._nothing)
        column.addLayout(self._papers)
        column.addWidget(self.caption)
        column.addWidget(self.add)
        column.addStretch(1)

    def show_papers(self, papers: Sequence[Attachment]) -> None:
        empty(self._papers)
        for paper in papers:
            self._papers.addWidget(self._line(paper))
        self.caption.clear()

    def _line(self, paper: Attachment) -> QFrame:
        px = self._look.px
        frame = styled(QFrame(self), "soft")
        icon = "image" if paper.media_type.startswith("image/") else "file-text"
        show = styled(QPushButton(self.tr("Show"), frame), "quiet")
        show.setAccessibleName(self.tr("Show {name}").format(name=paper.name))
        show.clicked.connect(partial(self.opened.emit, paper))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        title = paper.caption or paper.name
        texts.addWidget(styled(ElidedLabel(isolate(title), frame), "field"))
        size = self._wording.whole(max(1, round(paper.size / _KILO)))
        about = self.tr("{name} · {size} kilobytes").format(name=isolate(paper.name), size=size)
        texts.addWidget(styled(ElidedLabel(about, frame), "faint"))
        row = QHBoxLayout(frame)
        row.setContentsMargins(px(10), px(6), px(6), px(6))
        row.setSpacing(px(8))
        row.addWidget(IconLabel(self._look, icon, "muted", 18, frame))
        row.addLayout(texts, 1)
        row.addWidget(show)
        return frame

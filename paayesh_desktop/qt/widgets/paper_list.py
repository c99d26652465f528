"""The papers that belong to something: opened with a press, and another attached."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.wording import Wording

_KILO = 1024


class PaperList(SectionCard):
    """`wanted` with an `Attachment` to be shown, `attaching` when somebody adds one."""

    wanted = Signal(object)
    attaching = Signal()

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Papers"))
        self._look = look
        self._wording = wording
        self.add = QPushButton(self.tr("Attach a paper"), self)
        self.add.setIcon(look.icon("plus", "text"))
        self.add.setIconSize(QSize(look.px(16), look.px(16)))
        self.add.clicked.connect(self.attaching)
        self.head.addWidget(self.add)

    def show_papers(self, papers: Sequence[Attachment], *, editable: bool) -> None:
        self.clear()
        self.add.setVisible(editable)
        for paper in papers:
            self.column.addWidget(self._made(paper))
        if not papers:
            text = self.tr("No paper is attached.")
            self.column.addWidget(styled(TextLabel(text, self), "muted"))

    def _made(self, paper: Attachment) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(8))
        name = TextLabel(paper.caption or paper.name, box)
        row.addWidget(name, 1)
        kilobytes = self._wording.whole(max(1, paper.size // _KILO))
        size = self.tr("{kilobytes} KB").format(kilobytes=kilobytes)
        row.addWidget(styled(QLabel(size, box), "faint"))
        button = styled(QPushButton(self.tr("Save a copy"), box), "quiet")
        button.setAccessibleName(f"{button.text()}: {paper.name}")
        button.clicked.connect(lambda: self.wanted.emit(paper))
        row.addWidget(button)
        return box

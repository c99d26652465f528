"""A paper of the list: what it is, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.reporting.issued_papers import IssuedLine
from paayesh_desktop.services.wording import Wording


class IssuedCard(SectionCard):
    """`compared` and `wanted_again` with the `IssuedLine`."""

    compared = Signal(object)
    wanted_again = Signal(object)

    def __init__(
        self, look: Look, wording: Wording, line: IssuedLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, self.tr("The chosen paper"), parent=parent)
        self.line = line
        paper, say = line.paper, wording.say
        title = styled(TextLabel(paper.title, self), "title")
        self.column.addWidget(title)
        if paper.subtitle:
            self.column.addWidget(styled(TextLabel(paper.subtitle, self), "muted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(10))
        grid.setVerticalSpacing(look.px(5))
        grid.setColumnStretch(1, 1)
        whose = line.party_title if isinstance(line.party_title, str) else say(line.party_title)
        for row, (name, text) in enumerate((
            (self.tr("Kind"), say(paper.kind.word())),
            (self.tr("Code"), wording.numbered(paper.code)),
            (self.tr("Issued"), wording.day(paper.made_on)),
            (self.tr("By"), whose),
            (self.tr("By the hand of"), line.person),
        )):  # fmt: skip
            grid.addWidget(styled(QLabel(name, self), "muted"), row, 0)
            grid.addWidget(TextLabel(text, self), row, 1)
        self.column.addLayout(grid)
        if not line.here:
            elsewhere = self.tr(
                "Its copy is kept at the desk where it was issued; only there it can be compared"
                " and printed again."
            )
            self.column.addWidget(styled(TextLabel(elsewhere, self), "muted"))
        self.compare = QPushButton(self.tr("Compare with today’s data"), self)
        self.again = QPushButton(self.tr("See and print it as it was issued"), self)
        self.again.setEnabled(line.here)
        buttons = QWidget(self)
        row_of = FlowLayout(look.px(8), buttons)
        for button, signal in ((self.compare, self.compared), (self.again, self.wanted_again)):
            button.setAccessibleDescription(paper.title)
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(line))
            row_of.addWidget(button)
        self.foot.addWidget(buttons)

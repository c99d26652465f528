"""What to do when something happened: numbered sentences, and one thing to press."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.wording import Wording

_NUMBER = 24


@dataclass(frozen=True, slots=True)
class Story:
    """*action* stands on the button."""

    title: str
    steps: Sequence[str]
    action: str


class StoryCard(SectionCard):
    """`acted` when its button is pressed."""

    acted = Signal()

    def __init__(
        self, look: Look, wording: Wording, story: Story, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, story.title, parent=parent)
        for number, step in enumerate(story.steps, start=1):
            row = QHBoxLayout()
            row.setSpacing(look.px(8))
            badge = styled(QLabel(wording.digits(str(number)), self), "badge", kind="plain")
            badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
            badge.setMinimumWidth(look.px(_NUMBER))
            row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(TextLabel(step, self), 1)
            self.column.addLayout(row)
        self.button = QPushButton(story.action, self)
        self.button.setAccessibleDescription(story.title)
        self.button.clicked.connect(self.acted)
        self.foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

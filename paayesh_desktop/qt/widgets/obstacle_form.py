"""The form for one obstacle: what it is, of which class, and whether the workgroup can solve it."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from paayesh_desktop.domain.obstacle import Obstacle
from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.services.cases.obstacle_classes import ClassNode

_INDENT = "\u2003"


@dataclass(frozen=True, slots=True)
class ObstacleDraft:
    """What was written in the form."""

    title: str
    class_id: UUID | None
    solvable: bool | None
    description: str


class ObstacleForm(InlineForm):
    """For a new obstacle, or for *obstacle*."""

    def __init__(
        self,
        look: Look,
        classes: Sequence[ClassNode],
        obstacle: Obstacle | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        self.obstacle = obstacle
        self.title = QLineEdit(self)
        self.title.setMaxLength(1000)
        self.classes = QComboBox(self)
        self.classes.addItem(self.tr("Choose a class"), None)
        for node in classes:
            self.classes.addItem(_INDENT * node.depth + node.row.title, node.row.id)
        self.text = TextEdit(self)
        self.text.setFixedHeight(look.px(72))
        solvable = self._judgement(look)
        self.add(self.tr("What is in the way?"), self.title)
        self.add(
            self.tr("Class of the obstacle"),
            self.classes,
            self.tr("A correction policy is proposed for each class."),
        )
        self.add(
            self.tr("Can the workgroup solve it?"),
            solvable,
            self.tr(
                "If one obstacle is not solvable, the head writes a justification report and the"
                " committee decides on an amendment of the plan."
            ),
        )
        self.add(self.tr("Description"), self.text)
        self.set_title(
            self.tr("Record an obstacle") if obstacle is None else self.tr("Edit the obstacle")
        )
        self.save.setText(self.tr("Record the obstacle"))
        if obstacle is not None:
            self.title.setText(obstacle.title)
            choose(self.classes, obstacle.class_id, 0)
            self.text.set_value(obstacle.description)
            if obstacle.solvable is not None:
                (self.yes if obstacle.solvable else self.no).setChecked(True)

    def draft(self) -> ObstacleDraft | None:
        """What was written; None, and said what is wrong, when it has no title."""
        if not self.title.text().strip():
            self.complain(self.tr("Write in a few words what is in the way."), self.title)
            return None
        solvable = True if self.yes.isChecked() else False if self.no.isChecked() else None
        key: UUID | None = self.classes.currentData()
        return ObstacleDraft(self.title.text(), key, solvable, self.text.value())

    def _judgement(self, look: Look) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(14))
        self.yes = QRadioButton(self.tr("Yes, solvable"), box)
        self.no = QRadioButton(self.tr("No, not solvable"), box)
        group = QButtonGroup(self)
        for button in (self.yes, self.no):
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        box.setFocusProxy(self.yes)
        return box

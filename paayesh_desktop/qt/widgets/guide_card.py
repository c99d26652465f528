"""Why something is done as it is: a few sentences, each with a small picture."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel


class GuideCard(SectionCard):
    """*lines* are names of icons with their sentences."""

    def __init__(
        self,
        look: Look,
        title: str,
        lines: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, parent=parent)
        for icon, text in lines:
            row = QHBoxLayout()
            row.setSpacing(look.px(10))
            picture = IconLabel(look, icon, "accent", 18, self)
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(styled(TextLabel(text, self), "muted"), 1)
            self.column.addLayout(row)

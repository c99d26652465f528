"""A few steps in words, one under the other, so that somebody knows what follows."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel

_ICON = 18


class WayCard(SectionCard):
    """*steps* are icons with their sentences."""

    def __init__(
        self,
        look: Look,
        title: str,
        steps: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, parent=parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(10))
        grid.setVerticalSpacing(look.px(10))
        grid.setColumnStretch(1, 1)
        for row, (icon, text) in enumerate(steps):
            grid.addWidget(IconLabel(look, icon, "accent", _ICON, self), row, 0)
            grid.addWidget(styled(TextLabel(text, self), "muted"), row, 1)
        self.column.addLayout(grid)

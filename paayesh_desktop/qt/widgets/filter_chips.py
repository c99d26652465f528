"""Chips that narrow a list, each with its word and how many there are."""

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.services.wording import Wording

K = TypeVar("K")


class FilterChips(QWidget, Generic[K]):
    """*words* are the filters with their words and icons, the one for everything first. `chosen`
    with the filter that was pressed."""

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        wording: Wording,
        words: Sequence[tuple[K, str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._words = [word for _, word, _ in words]
        self.filters = [key for key, _, _ in words]
        self._group = QButtonGroup(self)
        flow = FlowLayout(look.px(6), self)
        for place, (_, _, icon) in enumerate(words):
            chip = styled(QToolButton(self), "filter")
            chip.setCheckable(True)
            chip.setChecked(place == 0)
            if icon:
                chip.setIcon(look.icon(icon, "muted", "accent"))
                chip.setIconSize(QSize(look.px(15), look.px(15)))
                chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._group.addButton(chip, place)
            flow.addWidget(chip)
        self._group.idClicked.connect(self._tell)
        self.show_counts({})

    def chip(self, key: K) -> QToolButton:
        """The chip of a filter."""
        found = self._group.button(self.filters.index(key))
        assert isinstance(found, QToolButton)  # noqa: S101 - made above
        return found

    @property
    def current(self) -> K:
        return self.filters[self._group.checkedId()]

    def choose(self, key: K) -> None:
        """As if its chip had been pressed, without telling."""
        self.chip(key).setChecked(True)

    def show_counts(self, counts: Mapping[K, int]) -> None:
        """Filters that nothing passes are left out, unless one of them is chosen."""
        for place, key in enumerate(self.filters):
            chip, count = self.chip(key), counts.get(key, 0)
            text = self.tr("{word} {count}").format(
                word=self._words[place], count=self._wording.whole(count)
            )
            chip.setText(text if chip.icon().isNull() else f"\u2002{text}")
            chip.setAccessibleName(text)
            chip.setVisible(place == 0 or count > 0 or chip.isChecked())

    def _tell(self, place: int) -> None:
        self.chosen.emit(self.filters[place])

"""Puts the highlighted button of a long page into the hand of whoever works there."""

from PySide6.QtWidgets import QScrollArea

from paayesh_desktop.qt.reveal import reveal
from paayesh_desktop.qt.widgets.turn_banner import TurnBanner


class Leading:
    """The button gets the keys when the page was opened and after each thing that was done on it;
    then it also comes into sight again."""

    def __init__(self, area: QScrollArea, banner: TurnBanner, margin: int) -> None:
        self._area = area
        self._banner = banner
        self._margin = margin
        self._wanted = False
        self._away = False

    def opened(self) -> None:
        """Something else is about to be shown, from its top."""
        self._area.verticalScrollBar().setValue(0)
        self._wanted = True

    def acted(self) -> None:
        """Something was done; what comes next is about to be shown."""
        self._wanted = self._away = True

    def shown(self) -> None:
        """The banner says what is next."""
        button = self._banner.primary
        if self._wanted and button is not None:
            button.setFocus()
        if self._away:
            reveal(self._area, self._banner, self._margin)
        self._wanted = self._away = False

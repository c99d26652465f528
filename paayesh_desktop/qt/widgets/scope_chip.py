"""The chip that says which part of the plan is shown, and leads back to the whole."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.look import Look

_WIDE = 170


class ScopeChip(QObject):
    """Hidden while the whole plan is shown."""

    def __init__(self, look: Look, button: QToolButton) -> None:
        super().__init__(button)
        self._look = look
        self._button = button
        button.setIcon(look.icon("x", "accent"))
        self.show_title("")

    def show_title(self, title: str) -> None:
        button = self._button
        wide = self._look.px(_WIDE)
        short = button.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, wide)
        button.setText(isolate(short))
        button.setVisible(bool(title))
        back = self.tr("Only {title}; press for the whole plan").format(title=title)
        button.setAccessibleName(back)
        button.setToolTip(back)

"""How the lines of a form and what stands beside them share the width there is."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QSplitter, QToolButton

from paayesh_desktop.qt.look import Look
from paayesh_desktop.services.settings import SettingsFile

_SIDE = 356
_NARROW = 780
"""Under this width only one of both is shown at a time."""
_LEAST = 200


class FormArrangement(QObject):
    """*button* shows and hides the side; its width is remembered."""

    def __init__(
        self,
        look: Look,
        settings: SettingsFile,
        splitter: QSplitter,
        *,
        lines: QFrame,
        side: QFrame,
        button: QToolButton,
    ) -> None:
        super().__init__(splitter)
        self._look = look
        self._settings = settings
        self._splitter, self._lines, self._side, self._button = splitter, lines, side, button
        self._narrow: bool | None = None
        self._width = settings.settings.form_side or _SIDE
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.installEventFilter(self)
        splitter.splitterMoved.connect(self._moved)
        button.toggled.connect(self._arrange)

    def show_side(self) -> None:
        self._button.setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            narrow = self._splitter.width() < self._look.px(_NARROW)
            if narrow is not self._narrow:
                self._narrow = narrow
                self._button.setChecked(not narrow)
                self._arrange()
        return super().eventFilter(watched, event)

    def _moved(self) -> None:
        """Remember the width in pixels at 100 %, so that it survives another size of text."""
        width = round(self._splitter.sizes()[1] / self._look.scale)
        if not self._narrow and width >= _LEAST and width != self._width:
            self._width = width
            self._settings.change(form_side=width)

    def _arrange(self) -> None:
        shown = self._button.isChecked()
        self._side.setVisible(shown)
        self._lines.setVisible(not (shown and self._narrow))
        self._splitter.setOrientation(Qt.Orientation.Horizontal)
        whole, side = self._splitter.width(), self._look.px(self._width)
        if shown and not self._narrow:
            self._splitter.setSizes([max(whole - side, side), side])

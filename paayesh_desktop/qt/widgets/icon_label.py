"""A small picture beside words, in the colour that the theme has now."""

from PySide6.QtWidgets import QLabel, QWidget

from paayesh_desktop.qt.look import Look


class IconLabel(QLabel):
    """*size* in pixels at 100 %. Only decoration: what it means stands beside it in words."""

    def __init__(
        self, look: Look, name: str, colour: str, size: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = name, colour, size
        look.changed.connect(self._draw)  # a bound method: let go of when the label dies
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(self._look.pixmap(*self._icon))

"""What changed in the database, told in the GUI thread, and not more often than pages can bear."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 300
"""Milliseconds in which further changes are gathered: an import is many of them."""


class ChangeFeed(QObject):
    """`changed` carries the names of the entities of changes that are safely on disk. `tell` may
    be called on any thread; the first change is told at once, those close behind it together, and
    those of long work when the work is over (`hold`, `release`)."""

    changed = Signal(object)
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gathered: frozenset[str] = frozenset()
        self._held = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._flush)
        self._told.connect(self._gather)

    @property
    def quiet(self) -> bool:
        """Whether everything that was told has been passed on."""
        return not self._gathered and not self._pause.isActive()

    def tell(self, entities: Iterable[str]) -> None:
        self._told.emit(frozenset(entities))

    def hold(self) -> None:
        """Long work begins: pages that were built again at each of its steps would stutter."""
        self._held += 1

    def release(self) -> None:
        self._held -= 1
        if not self._pause.isActive():
            self._flush()

    def _gather(self, entities: frozenset[str]) -> None:
        self._gathered |= entities
        if not self._pause.isActive():
            self._flush()

    def _flush(self) -> None:
        if self._gathered and not self._held:
            gathered, self._gathered = self._gathered, frozenset()
            self._pause.start()
            self.changed.emit(gathered)

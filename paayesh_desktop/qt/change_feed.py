"""What changed in the database, told in the GUI thread."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class ChangeFeed(QObject):
    """`changed` carries the names of the entities of a change that is safely on disk. `tell` may
    be called on any thread; whoever is connected hears it on their own."""

    changed = Signal(object)

    def tell(self, entities: Iterable[str]) -> None:
        self.changed.emit(frozenset(entities))

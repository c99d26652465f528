"""Garbage is collected in the thread of the window alone.

A widget that dies in a cycle must be destroyed there; the collector of Python runs in whichever
thread happens to fill it up, and a worker that destroys a widget ends the program.
"""

import gc
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

_OLDEST = 2
_INTERVAL = 200
"""Milliseconds between two looks: what a worker leaves meanwhile takes a few of them to collect."""


class Busy(Protocol):
    """Who knows whether something is under way."""

    @property
    def busy(self) -> bool: ...


class Garbage(QObject):
    """Looks whether the collector would have run, and lets it run here. The oldest generation waits
    until *tasks* have nothing under way."""

    def __init__(self, parent: QObject, tasks: Busy) -> None:
        super().__init__(parent)
        self._tasks = tasks
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """What the start has made stays: it is left out of the collector's rounds from now on."""
        gc.freeze()
        self._timer.start()

    def look(self) -> None:
        """Collect the generations that are full."""
        for generation, (count, limit) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        ):
            if count <= limit or (generation == _OLDEST and self._tasks.busy):
                return
            gc.collect(generation)

"""A start without a person: paint, become usable, say how long it took, leave."""

import sys
import time

from PySide6.QtCore import QCoreApplication, QObject, QTimer

PATIENCE = 60_000
"""Milliseconds after which a start that hangs has failed."""


class Smoke(QObject):
    """*started* is when the program began, read from `time.perf_counter`."""

    def __init__(self, started: float) -> None:
        super().__init__()
        self._started = started
        QTimer.singleShot(PATIENCE, self, lambda: QCoreApplication.exit(1))

    def painted(self) -> None:
        self._say("first paint")

    def usable(self) -> None:
        self._say("usable")
        QCoreApplication.exit(0)

    def refused(self, why: str) -> None:
        sys.stderr.write(f"{why}\n")

    def _say(self, what: str) -> None:
        sys.stdout.write(f"{what}: {(time.perf_counter() - self._started) * 1000:.0f} ms\n")
        sys.stdout.flush()

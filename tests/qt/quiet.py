"""When a window has come to rest: no work is under way, and what its answers made is shown."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.tasks import Tasks


def at_rest(
    qtbot: QtBot, tasks: Tasks, also: Callable[[], object] = lambda: True, *, timeout: int = 20_000
) -> None:
    """Wait, at most *timeout* milliseconds, for the end of all work and for *also*.

    A widget laid into a visible page is shown by an event that Qt posts, after the work's answer
    was delivered; whoever looks between the two sees no button.
    """
    qtbot.waitUntil(lambda: not tasks.busy and bool(also()), timeout=timeout)
    QCoreApplication.processEvents()

"""Reads the modules of the pages that come next, so that the first of each opens at once."""

from PySide6.QtCore import QObject, QTimer

from paayesh_desktop.qt import page_book
from paayesh_desktop.qt.tasks import Tasks

PAUSE = 1_500
"""Milliseconds from one to the next; the first waits so long after the window was filled."""


class Foresight(QObject):
    """Reads only while nothing else is under way; then it is at its end.

    A reader does it: the modules of one page take up to a quarter of a second, in which nothing
    could be pressed. Whoever opens a page that is just being read waits for the rest of it.
    """

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.left = list(page_book.FORESEEN)
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.look_ahead)
        self._timer.start()

    def look_ahead(self) -> None:
        """Begin to read one; nothing any more when no work is begun any more."""
        if self._tasks.closed:
            self.left.clear()
        if self.left and not self._tasks.busy:
            place = self.left.pop(0)
            self._tasks.read(
                lambda _job: page_book.page_class(place), then=lambda _page: None, owner=self
            )
        if not self.left:
            self._timer.stop()

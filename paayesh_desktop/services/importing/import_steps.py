"""How far an import is, said often enough for a bar to move, with a way to stop it."""

import time
from collections.abc import Callable

from paayesh_desktop.services.importing.import_preview import ImportCancelled

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

WHOLE = 1000
_BETWEEN = 0.05  # seconds


class Steps:
    """Maps the stages of an import on one bar of `WHOLE` parts, which never goes back."""

    def __init__(self, progress: Progress | None, cancelled: Cancelled | None) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self._last = 0.0
        self._best = 0
        self._first, self._end = 0, WHOLE

    def stage(self, first: int, end: int) -> Progress:
        """What follows takes the bar from *first* to *end*."""
        self._first, self._end = first, end
        return self.told

    def told(self, done: int, total: int) -> None:
        """Raises ImportCancelled when the person wants no more of it."""
        if self._cancelled is not None and self._cancelled():
            raise ImportCancelled
        now = time.monotonic()
        if self._progress is not None and (now - self._last >= _BETWEEN or done >= total):
            self._last = now
            share = (self._end - self._first) * min(done, total) // max(total, 1)
            self._best = max(self._best, self._first + share)
            self._progress(self._best, WHOLE)

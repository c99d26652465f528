"""An unexpected exception: write it down, explain it, stop. Nothing goes on half broken."""

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

KEPT = 20
"""How many reports stay in the folder of logs."""


class CrashHandler(QObject):
    """`stopped` with the file of the report and its text, once, in the GUI thread.

    *save* puts what is open safely away; it is called before anybody is told.
    """

    _caught = Signal(str)
    stopped = Signal(object, str)

    def __init__(self, logs: Path, save: Callable[[], None]) -> None:
        super().__init__()
        self._logs = logs
        self._save = save
        self._stopping = False
        self._caught.connect(self._stop, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        self._caught.emit("".join(traceback.format_exception(kind, error, trace)))

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        error = args.exc_value or args.exc_type()
        self._hook(args.exc_type, error, args.exc_traceback)

    def _stop(self, text: str) -> None:
        sys.stderr.write(text)
        if self._stopping:
            return
        self._stopping = True
        path = self._write(text)
        self._save()
        self.stopped.emit(path, text)

    def _write(self, text: str) -> Path | None:
        """The report; None where even that cannot be written."""
        path = self._logs / f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}Z.txt"
        try:
            self._logs.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            for old in sorted(self._logs.glob("*.txt"))[:-KEPT]:
                old.unlink()
        except OSError:
            return None
        return path

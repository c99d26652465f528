"""Notices that nobody has touched the program for a while."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_TOUCHES = frozenset({
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
})  # fmt: skip
_MINUTE = 60_000


class IdleWatch(QObject):
    """`idle` when that many *minutes* went by without a key or the mouse; 0 is never.

    It listens to the window that has the focus, and only there: hearing everything in the program
    would make everything slower.
    """

    idle = Signal()

    def __init__(self, minutes: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._window: QWindow | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.idle)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - there is a window
        application.focusWindowChanged.connect(self._follow)
        self._follow(QGuiApplication.focusWindow())
        self.touch()

    def touch(self) -> None:
        """Somebody is there: begin to count again."""
        minutes = self._minutes()
        if minutes:
            self.timer.start(minutes * _MINUTE)
        else:
            self.timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)

    def _follow(self, window: QWindow | None) -> None:
        if window is None or window is self._window:
            return
        self._window = window
        window.installEventFilter(self)

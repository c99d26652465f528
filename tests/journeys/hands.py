"""A person at the keyboard: goes to a control by Tab and presses it, types, and finds the one
highlighted action. `QtHands` sends Qt's own key events, `XHands` keys of a real X server."""

import subprocess
from abc import ABC, abstractmethod
from collections.abc import Callable

from journeys.virtual_screen import PATIENCE, keys_of
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

_MOST_TABS = 400
_END = "Pause"


class Hands(ABC):
    """*settled* waits until the program has nothing under way."""

    def __init__(self, settled: Callable[[], None]) -> None:
        self.settled = settled
        self.pressed: list[str] = []

    @abstractmethod
    def key(self, name: str) -> None:
        """Press a key: Tab, space, Return, Escape, Down, Up."""

    @abstractmethod
    def write(self, text: str) -> None:
        """Type *text* where the focus is."""

    def top(self) -> QWidget:
        """The window or the dialog that keys go to."""
        found = QApplication.activeModalWidget() or QApplication.activeWindow()
        assert found is not None
        return found

    def reach(self, control: QWidget) -> None:
        """Go to *control* by Tab alone, as somebody without a mouse."""
        for _ in range(_MOST_TABS):
            if control.hasFocus():
                return
            self.key("Tab")
        raise AssertionError(f"Tab does not reach {control.objectName() or control}")

    def press(self, control: QWidget) -> None:
        """Reach a button and press it."""
        self.pressed.append(control.accessibleName() or getattr(control, "text", str)())
        self.reach(control)
        self.key("space")
        self.settled()

    def fill(self, control: QWidget, text: str) -> None:
        """Reach a field and type into it."""
        self.reach(control)
        self.write(text)

    def highlighted(self) -> QPushButton:
        """The one filled button of what is in front; there is never a second."""
        found = [
            button
            for button in self.top().findChildren(QPushButton)
            if button.property("class") == "primary" and button.isVisible() and button.isEnabled()
        ]
        assert len(found) == 1, [button.text() for button in found]
        return found[0]

    def go_on(self) -> str:
        """Press the highlighted action; what it says."""
        button = self.highlighted()
        said = button.text()
        self.press(button)
        return said


class QtHands(Hands):
    """Keys as Qt's tests send them."""

    def key(self, name: str) -> None:
        focus = QApplication.focusWidget() or self.top()
        QTest.keyClick(focus, getattr(Qt.Key, f"Key_{name.capitalize()}"))
        QApplication.processEvents()

    def write(self, text: str) -> None:
        for character in text:
            focus = QApplication.focusWidget() or self.top()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                none = Qt.KeyboardModifier.NoModifier
                event = QKeyEvent(kind, Qt.Key.Key_unknown, none, character)
                QApplication.sendEvent(focus, event)
        QApplication.processEvents()


class XHands(Hands):
    """Keys that xdotool gives to the X server; the window has the focus."""

    def __init__(self, settled: Callable[[], None]) -> None:
        super().__init__(settled)
        self._end = EndKey()

    def key(self, name: str) -> None:
        self._send(name, _END)

    def write(self, text: str) -> None:
        self._send(*keys_of(text), _END)

    def _send(self, *keys: str) -> None:
        """Send the keys, and go on when the program has worked on the last one."""
        with subprocess.Popen(["xdotool", "key", *keys]) as sent:
            self._end.wait()
            assert sent.wait(PATIENCE) == 0


class EndKey(QObject):
    """Keys arrive in their order: once a key that means nothing was let go, those before it have
    been worked on."""

    def __init__(self) -> None:
        super().__init__()
        self._seen = False
        self._loop = QEventLoop()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE * 1000)
        self._patience.timeout.connect(self._loop.quit)

    def wait(self) -> None:
        """Until the key was let go; AssertionError after a minute."""
        self._seen = False
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        self._patience.start()
        self._loop.exec()
        self._patience.stop()
        application.removeEventFilter(self)
        assert self._seen, "the keys did not arrive"

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the key away from everybody else."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Pause:
            return False
        if event.type() is QEvent.Type.KeyRelease:
            self._seen = True
            self._loop.quit()
        return True

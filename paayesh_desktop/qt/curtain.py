"""What hides a locked window: the card to sign in on, over everything else."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from paayesh_desktop.qt.sign_in_card import SignInCard


class Curtain(QFrame):
    """Lies over the whole of *window*, whose other parts are disabled with all that is typed in
    them, until it is lifted."""

    def __init__(self, window: QWidget, card: SignInCard) -> None:
        super().__init__(window)
        self.setObjectName("curtain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.card = card
        self._window = window
        self._focus = _focused(window)
        self._off = [
            part
            for part in window.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if part is not self and not part.isWindow() and part.isEnabled()
        ]
        self._keys = window.findChildren(
            QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        for part in self._off:
            part.setEnabled(False)
        for key in self._keys:
            key.setEnabled(False)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        frame = QScrollArea(self)
        frame.setFrameShape(QFrame.Shape.NoFrame)
        frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame.setWidgetResizable(True)
        frame.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        card.passphrase.setFocus()

    def lift(self) -> None:
        """Everything is as it was."""
        self._window.removeEventFilter(self)
        for part in self._off:
            part.setEnabled(True)
        for key in self._keys:
            key.setEnabled(True)
        self.hide()
        if self._focus is not None:
            self._focus.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False


def _focused(window: QWidget) -> QWidget | None:
    """Qt's stubs forget that there may be none."""
    return window.focusWidget()

"""Who comes in: asks at the start where the desk has passphrases, and locks the windows."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from paayesh_desktop.qt.curtain import Curtain
from paayesh_desktop.qt.idle_watch import IdleWatch
from paayesh_desktop.qt.sign_in_card import SignInCard
from paayesh_desktop.services.people.sign_in import SignIn

if TYPE_CHECKING:
    from paayesh_desktop.qt.session import Session
    from paayesh_desktop.services.workspace import Workspace

UNLOCKED_MINUTES = 15
"""So long an idle desk that never locks keeps its key unlocked."""
_WINDOWS = (Qt.WindowType.Window, Qt.WindowType.Dialog)


class Door(QObject):
    """Of one run of the program over one folder of work."""

    def __init__(self, session: "Session", workspace: "Workspace") -> None:
        super().__init__(session)
        self._session = session
        self._workspace = workspace
        self.signing = SignIn(workspace)
        self.curtains: list[Curtain] = []
        settings = session.settings_file
        self.watch = IdleWatch(lambda: settings.settings.idle_minutes or UNLOCKED_MINUTES, self)
        self.watch.idle.connect(self._rest)

    @property
    def locked(self) -> bool:
        return bool(self.curtains)

    def admit(self, window: QWidget, enter: Callable[[], None]) -> None:
        """Call *enter* when it is known who is there: at once where nobody has a passphrase."""
        if not self.signing.asked:
            enter()
            return

        def entered(_person: UUID) -> None:
            self._lift()
            enter()

        self._draw(window, None, entered)

    def lock(self) -> None:
        """Hide what the windows show, with all that is typed in them, until somebody signs in; the
        desk's key asks its passphrase again, also where nobody signs in."""
        self._workspace.ring.forget()
        if self.locked or not self.signing.asked or self._session.window is None:
            return
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        present = self._workspace.desk.person
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.windowType() in _WINDOWS:
                self._draw(window, present, lambda person: self._entered(person, present))

    def _rest(self) -> None:
        """Nobody was here for a while."""
        self._workspace.ring.forget()
        if self._session.settings_file.settings.idle_minutes:
            self.lock()

    def _entered(self, person: UUID, before: UUID) -> None:
        self._lift()
        self.watch.touch()
        if person != before:
            for dialog in QApplication.topLevelWidgets():
                if dialog.isVisible() and dialog.windowType() is Qt.WindowType.Dialog:
                    dialog.close()
            self._session.begin_for_another()

    def _draw(self, window: QWidget, present: UUID | None, entered: Callable[[UUID], None]) -> None:
        session = self._session
        card = SignInCard(session.look, session.catalogue, session.tasks, self.signing)
        curtain = Curtain(window, card)
        card.offer(self.signing.people(), present)
        card.entered.connect(entered)
        self.curtains.append(curtain)

    def _lift(self) -> None:
        for curtain in self.curtains:
            curtain.lift()
        self.curtains.clear()

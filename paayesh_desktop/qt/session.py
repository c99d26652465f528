"""One run of the window: painted at once, filled when the services are there, built again when
the language or the database becomes another one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, Sentence
from paayesh_desktop.qt.change_feed import ChangeFeed
from paayesh_desktop.qt.first_paint import FirstPaint
from paayesh_desktop.qt.garbage import Garbage
from paayesh_desktop.qt.interface_language import InterfaceLanguage
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Dialogs, Recorded
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.tasks import Job, Task, Tasks
from paayesh_desktop.services.home import FirstAnswers, Kind, is_settled
from paayesh_desktop.services.settings import SettingsFile

if TYPE_CHECKING:
    from paayesh_desktop.qt.door import Door
    from paayesh_desktop.services.workspace import Workspace


class Session(QObject):
    """`usable` when there is something to work with, `refused` why there is not.

    Dialogs are shown unless *messages* are given.
    """

    usable = Signal()
    refused = Signal(str)

    def __init__(
        self,
        home: Path,
        look: Look,
        settings: SettingsFile,
        language: InterfaceLanguage,
        messages: Recorded | None = None,
    ) -> None:
        super().__init__()
        self.home = home
        self.look = look
        self.settings_file = settings
        self.language = language
        self.catalogue = Catalogue("en")
        self.feed = ChangeFeed(self)
        self.workspace: Workspace | None = None
        self.tasks = Tasks(self._failed, self)
        self.window: QWidget | None = None
        self.door: Door | None = None
        self.messages = messages or Dialogs(self._say, self._top)
        self.tasks.started.connect(self._hold)
        self.usable.connect(Garbage(self, self.tasks).begin)

    def start(self, window: MainWindow | None = None) -> None:
        """Fill *window*, which is painted already; without one, show one."""
        if is_settled(self.home):
            self._start_window(window, self._load)
        else:
            self._ask_first_questions()

    def start_with(self, answers: FirstAnswers, window: MainWindow | None = None) -> None:
        """As `start` in an empty folder, the first questions answered already."""
        self._start_window(window, lambda: self.settle(answers, Job(lambda _done, _total: None)))

    def begin_for_another(self) -> None:
        """Somebody else is at the desk now: nothing of what the window showed stays."""
        self.restart(at=Place.TODAY)

    def restart(self, at: Place | None = None) -> None:
        """Build the window again, at the same place: its language or its data are others now."""
        before = self.window
        self.language.apply(self.settings_file.settings.language)
        if self.workspace is None or not isinstance(before, MainWindow):
            return
        window = self._new_window()
        window.setGeometry(before.geometry())
        self.window = window
        self._learn_language()
        self._furnish(window, self.workspace, at=at or before.place or Place.TODAY)
        window.setWindowState(before.windowState())
        window.show()
        before.hide()
        before.deleteLater()

    def begin_anew(self) -> None:
        """Put the demo city aside and ask the first questions again."""
        from paayesh_desktop.services.first_run import put_aside  # noqa: PLC0415 - after the paint

        before = self.window
        if self.door is not None:
            self.door.deleteLater()
            self.door = None
        if self.workspace is not None:
            self.workspace.close()
            self.workspace = None
        put_aside(self.home)
        self._ask_first_questions()
        if before is not None:
            before.hide()
            before.deleteLater()

    def close(self) -> None:
        """Let running work end or stop, and close the folder of work; again does nothing."""
        self.tasks.close()
        if self.workspace is not None:
            self.workspace.close()
            self.workspace = None

    def explain_crash(self, path: Path | None, text: str) -> None:
        """The last words after an unexpected error, and the end."""
        box = QMessageBox(self._top())
        box.setIcon(QMessageBox.Icon.Critical)
        box.setText(
            self.tr(
                "Something went wrong that the program did not expect, so it stops here. Everything"
                " you had saved is safe. Start it again; if this comes back, show the details to"
                " whoever looks after the program."
            )
        )
        if path is not None:
            box.setInformativeText(self.tr("Written down in {file}").format(file=path))
        box.setDetailedText(text)
        box.exec()
        QCoreApplication.exit(1)

    def settle(self, answers: FirstAnswers, job: Job) -> "Workspace":
        """Make the folder of work; called by the worker."""
        from paayesh_desktop.qt.furnishing import today  # noqa: PLC0415 - after the paint
        from paayesh_desktop.services.first_run import settle  # noqa: PLC0415 - after the paint

        return settle(self.home, answers, today(), progress=job.progress, cancelled=job.cancelled)

    def settled(self, workspace: "Workspace") -> None:
        """The first run is over: on to the window; at a workgroup's desk to the exchange, through
        which everything else comes."""
        before = self.window
        window = self._new_window()
        self.window = window
        served = workspace.desk.role.value == Kind.WORKGROUP.value
        self._opened(window, workspace, at=Place.EXCHANGE if served else Place.TODAY)
        window.show()
        if before is not None:
            before.hide()
            before.deleteLater()

    def _ask_first_questions(self) -> None:
        from paayesh_desktop.qt.first_run import FirstRun  # noqa: PLC0415 - only at the first start

        assistant = self.window = FirstRun(self)
        FirstPaint(assistant, assistant.prepare)
        assistant.show()

    def _start_window(self, painted: MainWindow | None, load: Callable[[], "Workspace"]) -> None:
        window = self.window = painted or self._new_window()
        if painted is not None:
            window.build(self.look)
        window.show()
        self._open(window, load)

    def _new_window(self) -> MainWindow:
        window = MainWindow(self.look.theme, self.look.scale)
        window.build(self.look)
        return window

    def _open(self, window: MainWindow, load: Callable[[], "Workspace"]) -> None:
        self.tasks.write(
            lambda _job: load(),
            then=lambda workspace: self._opened(window, workspace),
            failed=self._refused,
            owner=window,
            title="",
        )

    def _load(self) -> "Workspace":
        """In the worker: the libraries of the database, and the folder of work."""
        from paayesh_desktop.services.workspace import Workspace  # noqa: PLC0415 - after the paint

        return Workspace.open(self.home)

    def _opened(self, window: MainWindow, workspace: "Workspace", at: Place = Place.TODAY) -> None:
        self.workspace = workspace
        workspace.on_change(lambda changed: self.feed.tell(changed.entities))
        self._learn_language()
        self.door = self._made_door(workspace)
        self.door.admit(window, lambda: self._entered(window, workspace, at))

    def _made_door(self, workspace: "Workspace") -> "Door":
        from paayesh_desktop.qt.door import Door  # noqa: PLC0415 - after the paint

        return Door(self, workspace)

    def _entered(self, window: MainWindow, workspace: "Workspace", at: Place) -> None:
        """It is known who is there."""
        self._furnish(window, workspace, at=at)
        for notice in (self.settings_file.notice, *workspace.notices):
            if notice is not None:
                window.notices.show_notice(self._say(notice))
        self.usable.emit()

    def _furnish(self, window: MainWindow, workspace: "Workspace", at: Place) -> None:
        from paayesh_desktop.qt.furnishing import Furnishing  # noqa: PLC0415 - after the paint

        Furnishing(window, self, workspace)
        window.go(at)
        window.stack.setFocus()

    def _hold(self, task: Task) -> None:
        self.feed.hold()
        task.finished.connect(self.feed.release)

    def _refused(self, error: UserError) -> None:
        self._learn_language()
        self.refused.emit(self._say(error.sentence))
        self.messages.error(error)
        QCoreApplication.exit(1)

    def _failed(self, error: UserError) -> None:
        self.messages.error(error)

    def _learn_language(self) -> None:
        self.catalogue = Catalogue(self.settings_file.settings.language)

    def _say(self, sentence: Sentence) -> str:
        return self.catalogue.say(sentence)

    def _top(self) -> QWidget | None:
        return self.window

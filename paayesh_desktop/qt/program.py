"""What the window is made of, put together when its skeleton is painted."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from paayesh_desktop.qt.crash import CrashHandler
from paayesh_desktop.qt.interface_language import InterfaceLanguage
from paayesh_desktop.qt.keyboard import LatinShortcuts
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.session import Session
from paayesh_desktop.qt.smoke import Smoke
from paayesh_desktop.services.home import FirstAnswers, Kind, is_settled
from paayesh_desktop.services.settings import SettingsFile


class Program:
    """*smoke* is given where nobody is at the screen: nothing is asked then."""

    def __init__(
        self, app: QApplication, home: Path, settings: SettingsFile, smoke: Smoke | None
    ) -> None:
        self._home = home
        self._smoke = smoke
        chosen = settings.settings
        language = InterfaceLanguage(app)
        language.apply(chosen.language)
        look = Look(app, home / "pictures")
        look.load_fonts()
        look.apply(chosen.theme, chosen.text_size)
        self._shortcuts = LatinShortcuts(app)
        app.installEventFilter(self._shortcuts)
        messages = None if smoke is None else Recorded()
        self.session = Session(home, look, settings, language, messages=messages)
        self._crash = CrashHandler(home / "logs", self.session.close)
        self._crash.install()
        if smoke is None:
            self._crash.stopped.connect(self.session.explain_crash)
        else:
            self._crash.stopped.connect(lambda: app.exit(1))
            self.session.usable.connect(smoke.usable)
            self.session.refused.connect(smoke.refused)

    def start(self, window: MainWindow | None) -> None:
        if self._smoke is not None and not is_settled(self._home):
            answers = FirstAnswers(Kind.COMMITTEE, "Committee", "Somebody")
            self.session.start_with(answers, window)
        else:
            self.session.start(window)

"""The composition root of the window: what the program is made of, put together in one place.

The window is painted first; then the services are loaded, off the GUI thread; then it is filled.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from paayesh_desktop.qt.crash import CrashHandler
from paayesh_desktop.qt.interface_language import InterfaceLanguage
from paayesh_desktop.qt.keyboard import LatinShortcuts
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.session import Session
from paayesh_desktop.qt.smoke import Smoke
from paayesh_desktop.services.home import FirstAnswers, Kind, default_home, is_settled
from paayesh_desktop.services.settings import SettingsFile, ThemeChoice

SWITCH_INTERVAL = 0.0005
"""Seconds after which a working thread lets the window have its turn; Python's own 5 ms make
scrolling stutter."""

_THEMES = {
    "kaghaz": ThemeChoice.LIGHT,
    "shab": ThemeChoice.DARK,
    **{choice.value: choice for choice in ThemeChoice},
}


def main(arguments: Sequence[str], *, started: float) -> int:
    """Run the window until it is closed; the exit code. *started* is the reading of
    `time.perf_counter` when the program began."""
    options = _parser().parse_args(arguments)
    if options.smoke and options.home is None:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            return _run(options, Path(folder), started)
    return _run(options, options.home or default_home(), started)


def _run(options: argparse.Namespace, home: Path, started: float) -> int:
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Paayesh")
    app.setStyle("Fusion")
    settings = SettingsFile(home)
    if options.lang:
        settings.for_this_time(language=options.lang)
    if options.theme:
        settings.for_this_time(theme=options.theme)
    chosen = settings.settings
    language = InterfaceLanguage(app)
    language.apply(chosen.language)
    look = Look(app, home / "pictures")
    look.load_fonts()
    look.apply(chosen.theme, chosen.text_size)
    shortcuts = LatinShortcuts(app)
    app.installEventFilter(shortcuts)
    session = Session(
        home, look, settings, language, messages=Recorded() if options.smoke else None
    )
    crash = CrashHandler(home / "logs", session.close)
    crash.install()
    if options.smoke:
        crash.stopped.connect(lambda: app.exit(1))
        smoke = Smoke(session, started)
        session.painted.connect(smoke.painted)
        session.usable.connect(smoke.usable)
        session.refused.connect(smoke.refused)
    else:
        crash.stopped.connect(session.explain_crash)
    if options.smoke and not is_settled(home):
        session.start_with(FirstAnswers(Kind.COMMITTEE, "Committee", "Somebody"))
    else:
        session.start()
    try:
        return app.exec()
    finally:
        session.close()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="paayesh", description="Open the window of Paayesh.")
    parser.add_argument("--home", type=Path, help="the folder of work")
    parser.add_argument("--lang", choices=("fa", "en"), help="the language, for this time")
    parser.add_argument("--theme", type=_theme, help="kaghaz, shab or system, for this time")
    parser.add_argument("--smoke", action="store_true", help="start, paint, load, say how long")
    return parser


def _theme(name: str) -> ThemeChoice:
    if name not in _THEMES:
        raise argparse.ArgumentTypeError(f"none of {', '.join(_THEMES)}")
    return _THEMES[name]

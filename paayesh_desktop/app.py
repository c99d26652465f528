"""Start the window: a skeleton is painted at once, then the program is put together behind it.

Only what the first paint needs is imported here; ``qt/program.py`` wires the rest.
"""

import argparse
import gc
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from paayesh_desktop.qt.first_paint import FirstPaint
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.smoke import Smoke
from paayesh_desktop.qt.theme import chosen
from paayesh_desktop.services.home import default_home, is_settled
from paayesh_desktop.services.settings import Settings, SettingsFile, ThemeChoice

if TYPE_CHECKING:
    from paayesh_desktop.qt.program import Program

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
    gc.disable()  # until the window is usable: a start makes what stays, and no garbage
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Paayesh")
    app.setStyle("Fusion")
    settings = SettingsFile(home)
    if options.lang:
        settings.for_this_time(language=options.lang)
    if options.theme:
        settings.for_this_time(theme=options.theme)
    smoke = Smoke(started) if options.smoke else None
    window = _skeleton(app, settings.settings) if smoke or is_settled(home) else None
    made: list[Program] = []

    def load() -> None:
        from paayesh_desktop.qt.program import Program  # noqa: PLC0415 - after the first paint

        if smoke is not None:
            smoke.painted()
        made.append(Program(app, home, settings, smoke))
        made[0].start(window)

    if window is None:
        QTimer.singleShot(0, load)
    else:
        FirstPaint(window, load)
        window.show()
    try:
        return app.exec()
    finally:
        for program in made:
            program.session.close()


def _skeleton(app: QApplication, settings: Settings) -> MainWindow:
    """The window without its parts, in the colours and the direction it will have."""
    theme = chosen(settings.theme)
    app.setPalette(theme.palette())
    return MainWindow(theme, settings.text_size / 100, rtl=settings.language == "fa")


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

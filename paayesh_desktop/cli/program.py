"""From the words of a command line to an exit code."""

import traceback
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from paayesh_desktop.cli import streams
from paayesh_desktop.cli.answer import Exit
from paayesh_desktop.cli.arguments import Arguments
from paayesh_desktop.cli.commands import action
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.domain.refusal import RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import LANGUAGES, Catalogue, translate
from paayesh_desktop.services.home import default_home
from paayesh_desktop.services.settings import SettingsFile

LOGS = "logs"


def main(argv: list[str]) -> int:
    """Run one command. Nothing is raised: every end is an exit code, with a sentence where it is
    not the wished one."""
    streams.prepare()
    try:
        return _run(argv)
    except KeyboardInterrupt:  # before or after the work itself
        return Exit.INTERRUPTED


def _run(argv: list[str]) -> int:
    home = _home(Path(_given(argv, "--home") or default_home()))
    catalogue = Catalogue(_language(argv, home))
    try:
        args = Arguments(catalogue).parse(argv)
    except SystemExit as ended:
        return int(ended.code or Exit.DONE)
    who = getattr(args, "who_acts", None)
    with Door(Terminal(catalogue, for_script=args.json, who=who), home, args) as door:
        door.pass_through()
    return door.exit


class Door:
    """The last door of a command: whatever comes out of it becomes a sentence and a code."""

    def __init__(self, terminal: Terminal, home: Path, args: Namespace) -> None:
        self.exit = Exit.DONE
        self._terminal = terminal
        self._home = home
        self._args = args

    def pass_through(self) -> None:
        answer = action(self._args.command)(self._terminal, self._home, self._args)
        self._terminal.answer(self._args.command, answer)
        self.exit = answer.exit

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        match error:
            case None | SystemExit():
                return False
            case UserError():
                code = error.code.value if isinstance(error, RefusedError) else None
                self._terminal.refuse(self._args.command, error.sentence, code)
                self.exit = Exit.REFUSED
            case KeyboardInterrupt():
                self._terminal.tell(_INTERRUPTED)
                self.exit = Exit.INTERRUPTED
            case _:
                self._log(error)
                self.exit = Exit.BUG
        return True

    def _log(self, error: BaseException) -> None:
        """Keep what a programmer needs in the folder of logs, and say where."""
        at = datetime.now(UTC)
        path = self._home / LOGS / f"terminal-{at:%Y%m%dT%H%M%S%fZ}.log"
        told = "".join(traceback.format_exception(error))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{at.isoformat()} {self._args.command}\n{told}", encoding="utf-8")
        except OSError:
            self._terminal.tell(_UNLOGGED.fill(detail=f"{type(error).__name__}: {error}"))
        else:
            self._terminal.tell(_LOGGED.fill(file=path))


def _given(argv: list[str], option: str) -> str | None:
    """The value of an option that must be known before anything can be said."""
    found: str | None = None
    for place, word in enumerate(argv):
        if word == option and place + 1 < len(argv):
            found = argv[place + 1]
        elif word.startswith(f"{option}="):
            found = word.partition("=")[2]
    return found


def _home(given: Path) -> Path:
    """*given* with its ``~`` resolved; where nobody has that name it is a folder called so."""
    try:
        return given.expanduser()
    except RuntimeError:
        return given


def _language(argv: list[str], home: Path) -> str:
    """As asked for, else as chosen in the window, else Persian."""
    asked = _given(argv, "--lang")
    return asked if asked in LANGUAGES else SettingsFile(home).settings.language


_INTERRUPTED = translate(
    "Terminal",
    "Stopped, as you asked. What was saved before is safe, and nothing is half done.",
)
_LOGGED = translate(
    "Terminal",
    "Something happened that the program does not understand, and it stopped. What was saved before"
    " is safe. Details for whoever looks after the program are in {file}",
)
_UNLOGGED = translate(
    "Terminal",
    "Something happened that the program does not understand, and it stopped. What was saved before"
    " is safe. Details for whoever looks after the program: {detail}",
)

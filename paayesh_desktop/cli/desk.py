"""The folder of work, opened for whoever gives the command."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from paayesh_desktop.cli.presence import sit_down
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.services.workspace import Workspace


@contextmanager
def opened(terminal: Terminal, home: Path) -> Generator[Workspace]:
    """The folder of work, with whoever gives the command at the desk."""
    with opened_by_nobody(terminal, home) as workspace:
        sit_down(terminal, workspace)
        yield workspace


@contextmanager
def opened_by_nobody(terminal: Terminal, home: Path) -> Generator[Workspace]:
    """The folder of work before anybody signed in; what it has to tell at its start is told."""
    with Workspace.open(home) as workspace:
        for notice in workspace.notices:
            terminal.tell(notice)
        yield workspace

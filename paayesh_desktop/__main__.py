"""Start the program: the window, or with a command the terminal.

Each side is imported only when it is wanted, so that neither waits for the other's libraries.
"""

import sys
import time
from collections.abc import Sequence

STARTED = time.perf_counter()

_FOR_THE_WINDOW = ("--home", "--smoke", "--lang", "--theme")


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether *arguments* are only what the window takes."""
    rest = list(arguments)
    while rest:
        name, given, _ = rest.pop(0).partition("=")
        if name not in _FOR_THE_WINDOW:
            return False
        if name != "--smoke" and not given and rest:
            rest.pop(0)
    return True


def main(arguments: Sequence[str] | None = None) -> int:
    given = list(sys.argv[1:] if arguments is None else arguments)
    if wants_window(given):
        from paayesh_desktop.qt.plain_import import load_qt  # noqa: PLC0415

        load_qt()
        from paayesh_desktop import app  # noqa: PLC0415

        return app.main(given, started=STARTED)
    from paayesh_desktop import cli  # noqa: PLC0415

    return cli.main(given)


if __name__ == "__main__":
    sys.exit(main())

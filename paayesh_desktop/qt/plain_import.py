"""Load Qt and keep Python's own ``import``.

PySide6 puts an ``import`` of its own in place, which looks for ``from __feature__ import …`` in the
source of every module imported after it. None of ours has one, and importing SQLAlchemy takes a
third longer with it: 0.1 s of a start.
"""

import builtins


def load_qt() -> None:
    """Import PySide6's widgets; call it before anything else that imports PySide6."""
    plain = builtins.__import__
    import PySide6.QtWidgets  # noqa: F401, PLC0415 # pyright: ignore[reportUnusedImport] - its effect

    builtins.__import__ = plain

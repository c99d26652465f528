"""A widget or layout of a page's form by its name."""

from typing import TypeVar

from PySide6.QtCore import QObject

W = TypeVar("W", bound=QObject)


def part(page: QObject, kind: type[W], name: str) -> W:
    """For the parts of a page that keep its own class short; LookupError when there is none."""
    found = page.findChild(kind, name)
    if found is None:
        raise LookupError(f"{type(page).__name__} has no {kind.__name__} named {name}")
    return found

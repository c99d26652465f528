"""Give a widget its class of the style sheet."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def styled(widget: W, name: str, **properties: object) -> W:
    """*widget* with ``class`` *name* and further properties that the style sheet selects by."""
    widget.setProperty("class", name)
    for key, value in properties.items():
        widget.setProperty(key, value)
    return widget


def restyle(widget: QWidget, **properties: object) -> None:
    """Change such properties of a widget that is already shown."""
    for key, value in properties.items():
        widget.setProperty(key, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)

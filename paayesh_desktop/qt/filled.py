"""Put a painted widget where a form keeps a place for it."""

from PySide6.QtWidgets import QWidget


def fill(box: QWidget, widget: QWidget) -> None:
    """*widget* takes the whole of *box*, to which the form has given a layout."""
    layout = box.layout()
    assert layout is not None  # noqa: S101 - the form gives every such box one
    layout.addWidget(widget)

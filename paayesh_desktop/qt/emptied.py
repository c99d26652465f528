"""Take what stands in a layout away again."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout, *, at_once: bool = False) -> None:
    """Let go of everything in *layout* and in those inside it. The widgets end when the event loop
    comes round; *at_once* they are not seen any more, where others come into their place."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            if at_once:
                widget.hide()
            widget.deleteLater()
        if (below := item.layout()) is not None:
            empty(below, at_once=at_once)

"""Choose the item of a box by what it stands for.

`QComboBox.findData` knows a Python object only by its identity: another key with the same value is
not found.
"""

from PySide6.QtWidgets import QComboBox

NOWHERE = -1


def choose(box: QComboBox, data: object, otherwise: int = NOWHERE) -> None:
    """Show the item whose data equals *data*, else the one at *otherwise*."""
    places = (place for place in range(box.count()) if box.itemData(place) == data)
    box.setCurrentIndex(next(places, otherwise))

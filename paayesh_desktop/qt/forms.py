"""Build pages from the Designer files in ``ui/forms``."""

from typing import get_type_hints

from PySide6.QtCore import QMargins
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paayesh_desktop import assets
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.number_edit import NumberEdit
from paayesh_desktop.qt.widgets.text_edit import TextEdit

OWN_WIDGETS = (DateEdit, NumberEdit, TextEdit)
"""What a form may use beside Qt's widgets."""


def load_form(page: QWidget, name: str) -> None:
    """Fill *page* with a form and set the widgets its class declares.

    A page says which widgets it uses, ``site: QLineEdit``; each must be in the form under that
    name and of that type, else LookupError.
    """
    loader = QUiLoader()
    for kind in OWN_WIDGETS:
        loader.registerCustomWidget(kind)
    path = assets.UI / "forms" / f"{name}.ui"
    form = loader.load(str(path), page)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(QMargins())
    layout.addWidget(form)
    for attribute, kind in get_type_hints(type(page)).items():
        if isinstance(kind, type) and issubclass(kind, QWidget):
            widget = form.findChild(kind, attribute)
            if widget is None:
                raise LookupError(f"{path.name} has no {kind.__name__} named {attribute}")
            setattr(page, attribute, widget)

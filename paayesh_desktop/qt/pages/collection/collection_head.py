"""The quiet buttons above the forms: to the templates and cycles, and the forms as workbooks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from paayesh_desktop.qt.pages.collection.collection_workbooks import CollectionWorkbooks
from paayesh_desktop.qt.places import Place

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.collection.collection_page import CollectionPage


class CollectionHead(QObject):
    """Of one page."""

    def __init__(self, page: "CollectionPage") -> None:
        super().__init__(page)
        go = page.context.go
        page.cycles_button.clicked.connect(lambda: go(Place.CYCLES, None))
        page.templates_button.clicked.connect(lambda: go(Place.TEMPLATES, None))
        self.workbooks = CollectionWorkbooks(page)

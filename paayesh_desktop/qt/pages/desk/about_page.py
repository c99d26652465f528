"""About: the version, and what the program is made of with every licence."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QLabel, QTextBrowser, QTreeView, QWidget

from paayesh_desktop.domain.text import isolate_ltr
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.services.made_of import Part, parts, product_version

_ROLE = Qt.ItemDataRole.UserRole


class AboutPage(Page):
    version: QLabel
    parts: QTreeView
    licence: QTextBrowser

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "about_page")
        self.version.setText(
            self.tr("Version {version}").format(version=isolate_ltr(product_version()))
        )
        self.licence.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._model = QStandardItemModel(self)
        self.parts.setModel(self._model)
        self.parts.selectionModel().currentChanged.connect(self._show)

    def refresh(self) -> None:
        self.context.tasks.read(lambda _job: parts(), then=self._list, owner=self)

    def _list(self, found: list[Part]) -> None:
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [self.tr("Part"), self.tr("Version"), self.tr("Licence")]
        )
        for part in found:
            self._model.appendRow(
                [_item(part, text) for text in (part.name, part.version, part.licence)]
            )
        header = self.parts.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.parts.setCurrentIndex(self._model.index(0, 0))

    def _show(self, index: QModelIndex, _before: QModelIndex) -> None:
        part = index.siblingAtColumn(0).data(_ROLE)
        if isinstance(part, Part):
            self.licence.setPlainText(part.text)


def _item(part: Part, text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(part, _ROLE)
    item.setEditable(False)
    return item

"""As whom to continue at a demo desk: everybody in the city's bodies, found by name or role."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from paayesh_desktop.domain.text import search_key, search_words
from paayesh_desktop.language import Sentence
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.fields_dialog import FieldsDialog
from paayesh_desktop.services.people.present import BodyPeople

_PERSON = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 520, 320
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PersonChooser(FieldsDialog):
    """`chosen` with the person; the bodies are headings between their people."""

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        say: Callable[[Sentence], str],
        bodies: Sequence[BodyPeople],
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            look,
            parent,
            title=self.tr("Continue as …"),
            words=self.tr(
                "In the demo city you may be everybody, so that you see whose turn it is and what"
                " each one does. At a real desk everybody signs in."
            ),
            verb=self.tr("Continue"),
        )
        self._look = look
        self._say = say
        self._bodies = bodies
        self.search = self.add(self.tr("Name, role or body"), QLineEdit(self))
        self.search.setClearButtonEnabled(True)
        self._model = QStandardItemModel(self)
        self.people = self.add(self.tr("People"), QListView(self), stretch=1)
        self.people.setModel(self._model)
        self.people.setMinimumHeight(look.px(_HEIGHT))
        self.people.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.search.textChanged.connect(self._show)
        self.people.doubleClicked.connect(self._take)
        self.submitted.connect(lambda: self._take(self.people.currentIndex()))
        self.setMinimumWidth(look.px(_WIDTH))
        self._show("")

    @property
    def listed(self) -> list[str]:
        """What the list says, headings too."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def _show(self, text: str) -> None:
        words = search_words(text)
        self._model.clear()
        first: QModelIndex | None = None
        for body in self._bodies:
            found = [
                (one, line)
                for one in body.people
                for line in [self._line(one.name, self._say(one.role), one.unit)]
                if all(word in search_key(f"{line} {body.title}") for word in words)
            ]
            if found:
                self._model.appendRow(self._heading(body.title))
            for one, line in found:
                item = QStandardItem(line)
                item.setData(one.person, _PERSON)
                self._model.appendRow(item)
                first = first or item.index()
        self.verb.setEnabled(first is not None)
        if first is not None:
            self.people.setCurrentIndex(first)

    def _line(self, name: str, role: str, unit: str) -> str:
        return " · ".join(part for part in (name, role, unit) if part)

    def _heading(self, title: str) -> QStandardItem:
        item = QStandardItem(title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setForeground(self._look.colour("accent"))
        return item

    def _take(self, index: QModelIndex) -> None:
        person = index.data(_PERSON)
        if isinstance(person, UUID):
            self.accept()
            self.chosen.emit(person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down lead through the list from the search, too, past the headings."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row = self.people.currentIndex().row() + step
        while 0 <= row < self._model.rowCount():
            if self._model.item(row).data(_PERSON) is not None:
                self.people.setCurrentIndex(self._model.index(row, 0))
                return
            row += step

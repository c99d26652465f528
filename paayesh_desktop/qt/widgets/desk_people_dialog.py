"""The people of a desk, for its keeper: taken in, given a passphrase for one time, let go."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QPushButton, QWidget

from paayesh_desktop.errors import UserError
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.widgets.fields_dialog import FieldsDialog
from paayesh_desktop.services.keys.desk_people import Added, DeskPeople
from paayesh_desktop.services.people.sign_in import DeskPerson, SignIn

_PERSON = Qt.ItemDataRole.UserRole
_HEIGHT = 150


class DeskPeopleDialog(FieldsDialog):
    """Everybody may look; what only the keeper may do is refused to others with a sentence."""

    def __init__(self, context: PageContext, signing: SignIn, parent: QWidget | None) -> None:
        super().__init__(
            context.look,
            parent,
            title=self.tr("People of this desk"),
            words=self.tr(
                "Each one signs in with a passphrase of their own, so that everything bears the"
                " name of who did it. The keeper takes people in and gives them a passphrase for"
                " one time."
            ),
            verb=self.tr("Take in"),
        )
        self._context = context
        self._signing = signing
        self._desk = DeskPeople(context.workspace, signing)
        self._model = QStandardItemModel(self)
        self.people = self.add(self.tr("People"), QListView(self), stretch=1)
        self.people.setModel(self._model)
        self.people.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.people.setMinimumHeight(context.look.px(_HEIGHT))
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        self.reset = self._button(line, self.tr("Passphrase for one time"), self._reset)
        self.hand = self._button(line, self.tr("Hand the desk over"), self._hand_over)
        self.remove = self._button(line, self.tr("Take away"), self._remove)
        line.addStretch(1)
        self.add("", row)
        self.name = self.add(self.tr("Name of somebody new"), QLineEdit(self))
        self.cancel.setText(self.tr("Close"))
        self.submitted.connect(self._add)
        self._read()

    @property
    def chosen(self) -> DeskPerson | None:
        found = self.people.currentIndex().data(_PERSON)
        return found if isinstance(found, DeskPerson) else None

    def _button(self, line: QHBoxLayout, text: str, pressed: Callable[[UUID], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.chosen and pressed(self.chosen.person))
        line.addWidget(button)
        return button

    def _read(self) -> None:
        before = self.chosen.person if self.chosen else None
        self._model.clear()
        for one in self._signing.people():
            item = QStandardItem(f"{one.name} · {self._state(one)}")
            item.setData(one, _PERSON)
            self._model.appendRow(item)
            if one.person == before or self._model.rowCount() == 1:
                self.people.setCurrentIndex(item.index())

    def _state(self, one: DeskPerson) -> str:
        if one.keeper:
            return self.tr("keeper of the desk")
        if one.must_change:
            return self.tr("has one for one time")
        return self.tr("signs in") if one.has_passphrase else self.tr("has no passphrase")

    def _add(self) -> None:
        name = self.name.text()
        self._work(lambda: self._desk.add(name), self._added)

    def _added(self, made: Added) -> None:
        self.name.clear()
        self._tell_once(made.name, made.passphrase)

    def _reset(self, person: UUID) -> None:
        name = self.chosen.name if self.chosen else ""
        self._work(lambda: self._signing.reset(person), lambda once: self._tell_once(name, once))

    def _hand_over(self, person: UUID) -> None:
        question = self.tr("Make {name} the keeper of this desk? You will no longer be it.")
        if self._agreed(question, self.tr("Hand over")):
            self._work(lambda: self._desk.hand_over(person), self._changed)

    def _remove(self, person: UUID) -> None:
        question = self.tr(
            "Take {name} away from this desk? What they did stays, under their name."
        )
        if self._agreed(question, self.tr("Take away")):
            self._work(lambda: self._desk.remove(person), self._changed)

    def _agreed(self, question: str, yes: str) -> bool:
        name = self.chosen.name if self.chosen else ""
        return self._context.messages.ask(question.format(name=name), yes=yes)

    def _changed(self, _nothing: None) -> None:
        self._read()

    def _tell_once(self, name: str, once: str) -> None:
        self._read()
        self._context.messages.tell(
            self.tr(
                "The passphrase of {name} for one time is: {code}\nTell it to nobody else. It is"
                " shown only now; at the first sign-in they choose one of their own."
            ).format(name=name, code=self._context.catalogue.digits(once))
        )

    def _work(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self.refuse("")
        self._context.tasks.write(
            lambda _job: work(),
            then=then,
            failed=self._failed,
            owner=self,
            title=self.tr("Saving"),
        )

    def _failed(self, error: UserError) -> None:
        self.refuse(self._context.say(error.sentence))

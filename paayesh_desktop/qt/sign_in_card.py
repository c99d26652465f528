"""The card on which somebody says who they are: at the start, and where the window is locked."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.qt.logo import Logo
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.tasks import Tasks
from paayesh_desktop.qt.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from paayesh_desktop.services.people.sign_in import DeskPerson, SignIn

_WIDTH = 380


class SignInCard(QFrame):
    """`entered` with the person whose passphrase was right. One for one time is changed first."""

    entered = Signal(object)

    def __init__(
        self,
        look: Look,
        catalogue: Catalogue,
        tasks: Tasks,
        signing: "SignIn",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        styled(self, "card")
        self._catalogue = catalogue
        self._tasks = tasks
        self._signing = signing
        self._old = ""
        self.setFixedWidth(look.px(_WIDTH))
        self._title = styled(QLabel(self.tr("Who is at the desk?"), self), "h2")
        self._words = styled(TextLabel(parent=self), "muted")
        self.who = QComboBox(self)
        self.passphrase = self._secret(self.tr("Passphrase"))
        self.again = self._secret(self.tr("The new passphrase once more"))
        self._again_name = styled(QLabel(self.tr("The new passphrase once more"), self), "field")
        self._again_name.setBuddy(self.again)
        self.problem = styled(TextLabel(parent=self), "error")
        for label in (self._words, self.problem):  # a full line keeps its last letter
            spare = look.px(5)
            label.setContentsMargins(
                *(spare, 0, 0, 0) if self.isRightToLeft() else (0, 0, spare, 0)
            )
        self.onward = styled(QPushButton(self.tr("Sign in"), self), "primary")
        self.onward.clicked.connect(self._go_on)
        self.who.activated.connect(self._ask_passphrase)
        self._who_name = styled(QLabel(self.tr("Your name"), self), "field")
        self._who_name.setBuddy(self.who)
        self._secret_name = styled(QLabel(self.tr("Passphrase"), self), "field")
        self._secret_name.setBuddy(self.passphrase)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(22), look.px(24), look.px(22))
        column.setSpacing(look.px(8))
        column.addWidget(Logo(look, 40, self), 0, Qt.AlignmentFlag.AlignHCenter)
        for widget in (
            self._title,
            self._words,
            self._who_name,
            self.who,
            self._secret_name,
            self.passphrase,
            self._again_name,
            self.again,
            self.problem,
            self.onward,
        ):
            column.addWidget(widget)
        self._ask(changing=False)

    def offer(self, people: "Sequence[DeskPerson]", present: UUID | None) -> None:
        """The people of the desk, with *present* chosen."""
        self.who.clear()
        for one in people:
            self.who.addItem(one.name, one.person)
        there = [place for place, one in enumerate(people) if one.person == present]
        self.who.setCurrentIndex(there[0] if there else 0)
        self.passphrase.setFocus()

    @property
    def person(self) -> UUID:
        return self.who.currentData()

    def _ask_passphrase(self, _place: int) -> None:
        self.passphrase.setFocus()

    def _secret(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        field.returnPressed.connect(self._go_on)
        return field

    def _ask(self, *, changing: bool) -> None:
        self._again_name.setVisible(changing)
        self.again.setVisible(changing)
        self.who.setEnabled(not changing)
        if changing:
            self._title.setText(self.tr("Choose a passphrase of your own"))
            self._secret_name.setText(self.tr("New passphrase"))
            self.passphrase.setAccessibleName(self.tr("New passphrase"))
            self.onward.setText(self.tr("Keep it and sign in"))
            self._words.setText(
                self.tr(
                    "The one you typed was for one time. Three words that only you would put"
                    " together are good: at least eight letters. Nobody else can ever read it."
                )
            )
        else:
            self._words.setText(
                self.tr(
                    "Everything you enter bears your name. Whoever forgot the passphrase asks the"
                    " keeper of the desk for one for one time."
                )
            )

    def _go_on(self) -> None:
        if not self.onward.isEnabled():
            return
        typed, again = self.passphrase.text(), self.again.text()
        changing = bool(self._old)
        if not typed:
            self.passphrase.setFocus()
            return
        if changing and typed != again:
            self._refuse(self.tr("The two are not the same. Type the new passphrase twice."))
            return
        person, old = self.person, self._old

        def enter(_job: object) -> bool:
            if changing:
                self._signing.choose(person, old, typed)
                return True
            return not self._signing.sign_in(person, typed).must_change

        self._work(enter, lambda through: self._answered(person, typed, through=through))

    def _work(self, work: Callable[[object], bool], then: Callable[[bool], None]) -> None:
        self.onward.setEnabled(False)
        self.problem.clear()
        self._tasks.write(work, then=then, failed=self._failed, owner=self, title="")

    def _answered(self, person: UUID, typed: str, *, through: bool) -> None:
        self.onward.setEnabled(True)
        self.passphrase.clear()
        self.again.clear()
        if through:
            self._old = ""
            self.entered.emit(person)
        else:
            self._old = typed
            self._ask(changing=True)
            self.passphrase.setFocus()

    def _failed(self, error: UserError) -> None:
        self._refuse(self._catalogue.say(error.sentence))

    def _refuse(self, text: str) -> None:
        self.onward.setEnabled(True)
        self.problem.setText(text)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

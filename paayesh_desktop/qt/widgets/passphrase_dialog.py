"""Choosing a passphrase of one's own: the first one, or another one in the place of the old."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from paayesh_desktop.errors import UserError
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.widgets.fields_dialog import FieldsDialog
from paayesh_desktop.services.people.sign_in import SignIn


class PassphraseDialog(FieldsDialog):
    """*done* hears the code for the keeper's envelope, after a first passphrase; else None."""

    def __init__(
        self,
        context: PageContext,
        signing: SignIn,
        done: Callable[[str | None], None],
        parent: QWidget | None,
    ) -> None:
        first = not signing.asked
        super().__init__(
            context.look,
            parent,
            title=self.tr("Choose a passphrase") if first else self.tr("Change your passphrase"),
            words=self.tr(
                "From then on the program asks at its start who is there, and locks when nobody is."
                " Three words that only you would put together are good: at least eight letters."
            )
            if first
            else self.tr(
                "Three words that only you would put together are good: at least eight letters."
                " Persian and Latin digits are the same, and spaces do not count."
            ),
            verb=self.tr("Keep it"),
        )
        self._context = context
        self._signing = signing
        self._done = done
        self._first = first
        self.old: QLineEdit | None = None
        if not first:
            self.old = self.add(self.tr("Your present passphrase"), self._secret())
        self.new = self.add(self.tr("New passphrase"), self._secret())
        self.again = self.add(self.tr("The new passphrase once more"), self._secret())
        self.submitted.connect(self._submit)

    def _secret(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        return field

    def _submit(self) -> None:
        old, new = self.old.text() if self.old else "", self.new.text()
        if new != self.again.text():
            self.refuse(self.tr("The two are not the same. Type the new passphrase twice."))
            return
        person, signing, first = self._context.workspace.desk.person, self._signing, self._first

        def keep(_job: object) -> str | None:
            if first:
                return signing.choose_first(new)
            signing.choose(person, old, new)
            return None

        self.verb.setEnabled(False)
        self._context.tasks.write(
            keep, then=self._kept, failed=self._failed, owner=self, title=self.tr("Saving")
        )

    def _kept(self, code: str | None) -> None:
        self.accept()
        self._done(code)

    def _failed(self, error: UserError) -> None:
        self.refuse(self._context.say(error.sentence))

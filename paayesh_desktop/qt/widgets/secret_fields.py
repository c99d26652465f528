"""Fields for passphrases: hidden while they are typed, the new ones typed twice."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from paayesh_desktop.qt.widgets.inline_form import InlineForm

_LONGEST = 200


def secret(parent: QWidget) -> QLineEdit:
    """A field that shows nobody what is typed."""
    field = QLineEdit(parent)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(_LONGEST)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
    )
    return field


class NewSecret:
    """Two fields of *form* for one new passphrase, beside each other: *name* and *again*."""

    def __init__(self, form: InlineForm, name: str, again: str, hint: str = "") -> None:
        self._form = form
        self.first, self.second = secret(form), secret(form)
        form.add_row(((name, self.first), (again, self.second)), hint)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(form.saved)

    def value(self, unlike: str) -> str | None:
        """What was typed twice; None where it differs, and the form says *unlike* then."""
        if self.first.text() and self.first.text() == self.second.text():
            return self.first.text()
        missing = self.second if self.first.text() else self.first
        self.second.clear()
        self._form.complain(unlike, missing)
        return None

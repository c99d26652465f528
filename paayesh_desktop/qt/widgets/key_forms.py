"""The small forms with which the key of a desk is made, opened, shared and brought back."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.digits_edit import DigitsEdit
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.secret_fields import NewSecret, secret
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.people.sign_in import DeskPerson
from paayesh_desktop.services.wording import Wording


class KeyForm(InlineForm):
    """What the forms of the page of the keys share. *is_step*: the form is the step itself and
    cannot be put away."""

    def __init__(
        self,
        look: Look,
        title: str,
        save: str,
        parent: QWidget | None = None,
        *,
        is_step: bool = False,
    ) -> None:
        super().__init__(look, title, save, parent)
        self.cancel.setHidden(is_step)
        self.saved.connect(self.submit)

    def submit(self) -> None:
        """Take what was typed, or say what is missing."""
        raise NotImplementedError

    def words(self, text: str) -> None:
        """What one should know first."""
        self.fields.insertWidget(0, styled(TextLabel(text, self), "muted"))

    def unlike(self) -> str:
        return self.tr("Both times the same passphrase is needed. Type it once more.")


class MakeKeyForm(KeyForm):
    """`made` with the new passphrase."""

    made = Signal(str)

    def __init__(
        self,
        look: Look,
        title: str,
        save: str,
        parent: QWidget | None = None,
        *,
        is_step: bool = False,
    ) -> None:
        super().__init__(look, title, save, parent, is_step=is_step)
        self.passphrase = NewSecret(
            self,
            self.tr("Passphrase of the key"),
            self.tr("The same once more"),
            self.tr(
                "It is asked when a file is prepared. Three words that only you would put together"
                " are good. Nobody can look it up; a recovery sheet on paper helps when it is"
                " forgotten."
            ),
        )

    def submit(self) -> None:
        typed = self.passphrase.value(self.unlike())
        if typed is not None:
            self.made.emit(typed)


class UnlockForm(KeyForm):
    """`unlocked` with the passphrase that was typed, right or wrong."""

    unlocked = Signal(str)

    def __init__(self, look: Look, title: str, save: str, parent: QWidget | None = None) -> None:
        super().__init__(look, title, save, parent)
        self.passphrase = secret(self)
        self.add(self.tr("Passphrase of the key"), self.passphrase)
        self.passphrase.returnPressed.connect(self.saved)

    def submit(self) -> None:
        if self.passphrase.text():
            self.unlocked.emit(self.passphrase.text())
        else:
            self.complain(self.tr("Type the passphrase of the key."), self.passphrase)


class DigitsForm(KeyForm):
    """`entered` with thirty digits, parted by spaces."""

    entered = Signal(str)

    def __init__(
        self,
        look: Look,
        wording: Wording,
        title: str,
        save: str,
        parent: QWidget | None = None,
        *,
        name: str,
        hint: str,
        is_step: bool = False,
    ) -> None:
        super().__init__(look, title, save, parent, is_step=is_step)
        self.digits = DigitsEdit(look, wording, self)
        self.add(name, self.digits, hint)
        self.digits.set_name(name)
        self.digits.submitted.connect(self.saved)
        self.digits.edited.connect(lambda: self.complain(""))

    def submit(self) -> None:
        if self.digits.is_full():
            self.entered.emit(self.digits.text())
        else:
            empty = next(field for field in self.digits.fields if len(field.text()) < _EACH)
            self.complain(self.tr("All thirty digits are needed: six groups of five."), empty)


class SlotForm(KeyForm):
    """`given` with a person, one's own passphrase and the new one that this person typed."""

    given = Signal(object, str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("Let somebody else sign files"))
        self.save.setText(self.tr("Let them sign"))
        self.who = QComboBox(self)
        self.own = secret(self)
        self.add(self.tr("Person"), self.who)
        self.add(self.tr("Your own passphrase of the key"), self.own)
        self.new = NewSecret(
            self,
            self.tr("Their passphrase, which they type themselves"),
            self.tr("The same once more"),
        )

    def offer(self, people: Sequence[DeskPerson]) -> None:
        self.who.clear()
        for one in people:
            self.who.addItem(one.name, one.person)

    def submit(self) -> None:
        person = self.who.currentData()
        if not self.own.text():
            self.complain(self.tr("Type your own passphrase of the key first."), self.own)
        elif isinstance(person, UUID) and (typed := self.new.value(self.unlike())) is not None:
            self.given.emit(person, self.own.text(), typed)


class ChangeForm(KeyForm):
    """`chosen` with the old and the new passphrase."""

    chosen = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("Another passphrase of your own for the key"))
        self.save.setText(self.tr("Change it"))
        self.old = secret(self)
        self.add(self.tr("The passphrase until now"), self.old)
        self.new = NewSecret(
            self, self.tr("The new passphrase"), self.tr("The new passphrase once more")
        )

    def submit(self) -> None:
        if not self.old.text():
            self.complain(self.tr("Type the passphrase until now first."), self.old)
        elif (typed := self.new.value(self.unlike())) is not None:
            self.chosen.emit(self.old.text(), typed)


class RestoreForm(KeyForm):
    """`restored` with the digits of the sheet and a new passphrase."""

    restored = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("Bring the key back from its recovery sheet"))
        self.save.setText(self.tr("Bring the key back"))
        self.sheet = TextEdit(self)
        self.sheet.setFixedHeight(look.px(_SHEET))
        self.add(
            self.tr("The sixteen groups on the sheet"),
            self.sheet,
            self.tr("Digits only count; spaces and lines do not matter."),
        )
        self.new = NewSecret(
            self, self.tr("The new passphrase"), self.tr("The new passphrase once more")
        )

    def submit(self) -> None:
        if not self.sheet.value():
            self.complain(self.tr("Type the groups of digits from the sheet."), self.sheet)
        elif (typed := self.new.value(self.unlike())) is not None:
            self.restored.emit(self.sheet.value(), typed)


_EACH = 5
_SHEET = 92

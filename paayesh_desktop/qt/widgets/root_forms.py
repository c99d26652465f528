"""The forms that take the root key from its stick: founding, and every change of the registry."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from paayesh_desktop.domain.text import single_line
from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.key_forms import KeyForm
from paayesh_desktop.qt.widgets.path_field import PathField
from paayesh_desktop.qt.widgets.secret_fields import NewSecret, secret
from paayesh_desktop.services.keys.key_room import RootLine
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.wording import Wording

Ask = Callable[[], Path | None]


class RootForm(KeyForm):
    """`used` with the root key file and its passphrase. `words` come before the fields, further
    fields by `add` before `ask_root`."""

    used = Signal(object)

    def __init__(self, look: Look, title: str, save: str, parent: QWidget | None = None) -> None:
        super().__init__(look, title, save, parent)
        self._look = look

    def ask_root(self, ask: Ask, known: Path | None) -> None:
        """The fields of the root key; *known* is where it was last."""
        name = self.tr("Root key file, on the stick from the safe")
        self.file = PathField(self._look, ask, self)
        self.file.set_path(known)
        self.add(name, self.file)
        self.file.set_name(name)
        self.passphrase = secret(self)
        self.add(self.tr("Passphrase of the root key"), self.passphrase)
        self.passphrase.returnPressed.connect(self.saved)

    def root(self) -> RootUse | None:
        """What was chosen and typed; the form says what is missing."""
        path = self.file.path()
        if path is None:
            self.complain(self.tr("Choose the root key file first."), self.file.button)
            return None
        if not self.passphrase.text():
            self.complain(self.tr("Type the passphrase of the root key."), self.passphrase)
            return None
        return RootUse(path, self.passphrase.text())

    def submit(self) -> None:
        root = self.root()
        if root is not None:
            self.used.emit(root)


class RevokeForm(RootForm):
    """`revoked` with the reason and the root key."""

    revoked = Signal(str, object)

    def __init__(self, look: Look, title: str, save: str, parent: QWidget | None = None) -> None:
        super().__init__(look, title, save, parent)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(200)

    def ask_reason(self, cut_off: str) -> None:
        """*cut_off* says what stays valid."""
        self.words(cut_off)
        self.add(self.tr("Reason, as it will stand in the registry"), self.reason)

    def submit(self) -> None:
        reason = single_line(self.reason.text())
        if not reason:
            self.complain(self.tr("Write the reason, for example: laptop stolen."), self.reason)
        elif (root := self.root()) is not None:
            self.revoked.emit(reason, root)


class FoundForm(KeyForm):
    """`founded` with the folder, the passphrase of the root key and that of the desk's key."""

    founded = Signal(object, str, str)

    def __init__(
        self,
        look: Look,
        ask: Ask,
        parent: QWidget | None = None,
        *,
        has_key: bool,
        is_step: bool = False,
    ) -> None:
        super().__init__(look, "", "", parent, is_step=is_step)
        self.set_title(self.tr("Found the registry of keys"))
        self.save.setText(self.tr("Found the registry"))
        name = self.tr("Folder for the root key, best on a stick for the safe")
        self.folder = PathField(look, ask, self)
        self.add(name, self.folder)
        self.folder.set_name(name)
        self.root_secret = NewSecret(
            self,
            self.tr("Passphrase of the root key"),
            self.tr("Passphrase of the root key once more"),
            self.tr("It belongs into a sealed envelope in another safe than the stick."),
        )
        self.desk_secret: NewSecret | None = None
        self.desk_passphrase: QLineEdit | None = None
        if has_key:
            self.desk_passphrase = secret(self)
            self.add(self.tr("Passphrase of this desk's key"), self.desk_passphrase)
            self.desk_passphrase.returnPressed.connect(self.saved)
        else:
            self.desk_secret = NewSecret(
                self,
                self.tr("Passphrase of this desk's key"),
                self.tr("Passphrase of this desk's key once more"),
                self.tr("The desk's key signs the daily files; it is another one than the root."),
            )

    def submit(self) -> None:
        folder = self.folder.path()
        if folder is None:
            self.complain(self.tr("Choose the folder for the root key."), self.folder.button)
            return
        root = self.root_secret.value(self.unlike())
        if root is None:
            return
        desk = (
            self.desk_secret.value(self.unlike())
            if self.desk_secret
            else self.desk_passphrase and self.desk_passphrase.text()
        )
        if desk:
            self.founded.emit(folder, root, desk)
        elif self.desk_passphrase is not None:
            self.complain(self.tr("Type the passphrase of this desk's key."), self.desk_passphrase)


class RejoinForm(RootForm):
    """`rejoined` with the root key and the passphrase for this desk's new key."""

    rejoined = Signal(object, str)

    def __init__(self, look: Look, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("The committee's computer was replaced"))
        self.save.setText(self.tr("Take the registry over"))
        self.words(
            self.tr(
                "A copy of the registry lies beside the root key on the stick. With it this"
                " computer takes the place of the former one."
            )
        )
        self.ask_root(ask, None)
        self.desk_secret = NewSecret(
            self, self.tr("Passphrase of this desk's key"), self.tr("The same once more")
        )

    def submit(self) -> None:
        root = self.root()
        if root is not None and (typed := self.desk_secret.value(self.unlike())) is not None:
            self.rejoined.emit(root, typed)


class RootKeyForm(KeyForm):
    """`made` with the folder, the title and the passphrase of one more root key."""

    made = Signal(object, str, str)

    def __init__(self, look: Look, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("One more root key"))
        self.save.setText(self.tr("Make the root key"))
        self.who = QLineEdit(self)
        self.who.setMaxLength(200)
        self.add(self.tr("Who keeps it"), self.who)
        name = self.tr("Folder for the root key, best on a stick for the safe")
        self.folder = PathField(look, ask, self)
        self.add(name, self.folder)
        self.folder.set_name(name)
        self.new = NewSecret(
            self, self.tr("Passphrase of the root key"), self.tr("The same once more")
        )

    def submit(self) -> None:
        folder, who = self.folder.path(), single_line(self.who.text())
        if not who:
            self.complain(self.tr("Write who keeps this key."), self.who)
        elif folder is None:
            self.complain(self.tr("Choose the folder for the root key."), self.folder.button)
        elif (typed := self.new.value(self.unlike())) is not None:
            self.made.emit(folder, who, typed)


class RotateForm(RootForm):
    """`rotated` with the public keys that shall count, how many must sign, and a root key."""

    rotated = Signal(object, int, object)

    def __init__(
        self,
        look: Look,
        wording: Wording,
        roots: Sequence[tuple[RootLine, str]],
        needed: int,
        ask: Ask,
    ) -> None:
        super().__init__(look, "", "")
        self._wording = wording
        self._needed = needed
        self.set_title(self.tr("Which root keys count, and how many must sign"))
        self.save.setText(self.tr("Change the root"))
        self.words(
            self.tr(
                "Every change of the registry then needs so many of these keys. Two of three is"
                " good: one lost key stops nothing, one stolen key harms nothing."
            )
        )
        self.boxes: list[tuple[QCheckBox, str]] = []
        for root, name in roots:
            box = QCheckBox(name, self)
            box.setChecked(root.in_force)
            box.toggled.connect(self._limit)
            self.fields.addWidget(box)
            self.boxes.append((box, root.public))
        self.threshold = QComboBox(self)
        self.add(self.tr("So many must sign"), self.threshold)
        self._limit()
        self.ask_root(ask, None)

    def submit(self) -> None:
        publics = [public for box, public in self.boxes if box.isChecked()]
        root = self.root() if publics else None
        if not publics:
            self.complain(self.tr("At least one root key must count."), self.boxes[0][0])
        elif root is not None:
            self.rotated.emit(publics, self.threshold.currentData(), root)

    def _limit(self) -> None:
        """As many may be asked for as count."""
        count = sum(box.isChecked() for box, _ in self.boxes)
        before = self.threshold.currentData() or self._needed
        self.threshold.clear()
        for needed in range(1, count + 1):
            text = self.tr("{needed} of {count}").format(
                needed=self._wording.whole(needed), count=self._wording.whole(count)
            )
            self.threshold.addItem(text, needed)
        choose(self.threshold, min(before, count), 0)

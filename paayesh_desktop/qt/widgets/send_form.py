"""Preparing a file: for whom, where to, with which letter, and the passphrase that seals it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.stick import Stick
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.path_field import PathField
from paayesh_desktop.qt.widgets.secret_fields import secret
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.exchange.letter import Letter
from paayesh_desktop.services.exchange.outbox import Outbox

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody wants prepared. *passphrase* is None where the key is still unlocked."""

    audiences: tuple[UUID, ...]
    folder: Path
    letter: Letter
    full: bool
    encrypt: bool
    passphrase: str | None


class SendForm(InlineForm):
    """`ordered` with an `Order`, `cancelled` when it is to be put away."""

    ordered = Signal(object)

    def __init__(
        self,
        look: Look,
        words: FileWords,
        folder: Callable[[], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        styled(self, "card")
        self.set_title(self.tr("Prepare a file"))
        self.save.setText(self.tr("Prepare the file"))
        self._look = look
        self._words = words
        self._boxes: Sequence[Outbox] = ()
        self.to = QComboBox(self)
        self.told = styled(QLabel(self), "muted")
        self.where = PathField(look, folder, self)
        self._sticks = QWidget(self)
        self._flow = FlowLayout(look.px(6), self._sticks)
        self.number = QLineEdit(self)
        self.number.setMaxLength(_LONGEST)
        self.on = DateEdit(self)
        self.full = QCheckBox(self.tr("A full file: everything from the beginning"), self)
        self.encrypt = QCheckBox(self.tr("Encrypt it: only the committee can open it"), self)
        self.word = secret(self)
        self._place_fields()
        self.to.currentIndexChanged.connect(self._tell)
        self.saved.connect(self._order)
        self.word.returnPressed.connect(self._order)
        self.number.returnPressed.connect(self.word.setFocus)

    def ask(
        self,
        boxes: Sequence[Outbox],
        *,
        to: UUID | None,
        folder: Path | None,
        sticks: Sequence[Stick],
        day: date,
        locked: bool,
        can_encrypt: bool,
    ) -> None:
        """Open for one of *boxes*, or for all of them; *locked*: the key asks its passphrase."""
        self._boxes = tuple(boxes)
        others = [one for one in boxes if not one.own_party]
        self.to.blockSignals(True)
        self.to.clear()
        if len(others) > 1:
            self.to.addItem(self.tr("All workgroups, a file for each"), None)
        for one in self._boxes:
            title = self.tr("The other desks of {party}") if one.own_party else "{party}"
            self.to.addItem(title.format(party=self._words.said(one.title)), one.audience)
        choose(self.to, to, 0)
        self.to.blockSignals(False)
        self._show_sticks(sticks)
        self.where.set_path(folder or (sticks[0].path if sticks else None))
        self.on.set_today(day)
        self.on.set_value(day)
        self.full.setChecked(False)
        self._can_encrypt = can_encrypt
        self.encrypt.setChecked(False)
        self.set_locked(locked=locked)
        self.complain("")
        self._tell()

    def set_locked(self, *, locked: bool) -> None:
        """Ask the passphrase of the key, or not."""
        self._locked = locked
        self._word_box.setVisible(locked)
        self.word.clear()

    def refuse(self, problem: str) -> None:
        """It could not be done so; what was written stays, but for the passphrase."""
        self.word.clear()
        self.complain(problem, self.word if self._locked else None)

    def _place_fields(self) -> None:
        px = self._look.px
        self.add(self.tr("For whom"), self.to)
        self.fields.addWidget(self.told)
        self.add(self.tr("Folder or stick"), self.where)
        self.where.set_name(self.tr("Folder or stick"))
        self.fields.addWidget(self._sticks)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        for name, field, share in (
            (self.tr("Number of the letter (may stay empty)"), self.number, 3),
            (self.tr("Date of the letter"), self.on, 2),
        ):
            row.addLayout(self._named(name, field), share)
        self.fields.addSpacing(px(4))
        self.fields.addLayout(row)
        self.fields.addSpacing(px(4))
        self.fields.addWidget(self.full)
        self.fields.addWidget(self.encrypt)
        self._word_box = QWidget(self)
        column = self._named(self.tr("Your passphrase for the key of this desk"), self.word)
        column.setContentsMargins(0, px(4), 0, 0)
        self._word_box.setLayout(column)
        self.fields.addWidget(self._word_box)
        self._locked, self._can_encrypt = True, False

    def _named(self, name: str, field: QWidget) -> QVBoxLayout:
        label = styled(QLabel(name, self), "field")
        label.setBuddy(field)
        field.setAccessibleName(name)
        column = QVBoxLayout()
        column.setSpacing(self._look.px(4))
        column.addWidget(label)
        column.addWidget(field)
        return column

    def _show_sticks(self, sticks: Sequence[Stick]) -> None:
        empty(self._flow, at_once=True)
        for one in sticks:
            text = self.tr("{name}: {size} free").format(
                name=one.name, size=self._words.size(one.free)
            )
            button = QPushButton(text, self._sticks)
            button.setIcon(self._look.icon("usb", "muted"))
            button.clicked.connect(partial(self.where.set_path, one.path))
            self._flow.addWidget(button)
        self._sticks.setVisible(bool(sticks))

    def _chosen(self) -> list[Outbox]:
        key: UUID | None = self.to.currentData()
        if key is None:
            return [one for one in self._boxes if not one.own_party]
        return [one for one in self._boxes if one.audience == key]

    def _tell(self) -> None:
        """What the file would carry."""
        chosen, whole = self._chosen(), self._words.wording.whole
        committee = bool(chosen) and all(one.audience == COMMITTEE for one in chosen)
        self.encrypt.setVisible(self._can_encrypt and committee)
        if len(chosen) > 1:
            text = self.tr("{count} files into one folder, one for each workgroup.")
            self.told.setText(text.format(count=whole(len(chosen))))
            return
        ready = sum(one.ready for one in chosen)
        waiting = sum(one.on_stick for one in chosen)
        if ready + waiting:
            text = self.tr("It carries {ready} new changes and {waiting} that have no receipt yet.")
        else:
            text = self.tr("There are no new changes: it carries receipts, and what they lack.")
        self.told.setText(text.format(ready=whole(ready), waiting=whole(waiting)))

    def _order(self) -> None:
        folder, day = self.where.path(), self.on.value()
        audiences = tuple(one.audience for one in self._chosen())
        if not audiences:
            self.complain(self.tr("Choose for whom the file is."), self.to)
        elif folder is None:
            self.complain(self.tr("Choose a folder or a stick."), self.where)
        elif self.on.problem():
            self.complain(self.on.problem(), self.on)
        elif self._locked and not self.word.text():
            self.complain(self.tr("Type your passphrase for the key of this desk."), self.word)
        else:
            self.complain("")
            number = single_line(self.number.text())
            self.ordered.emit(
                Order(
                    audiences,
                    folder,
                    Letter(number, day if number else None),
                    self.full.isChecked(),
                    self.encrypt.isVisibleTo(self) and self.encrypt.isChecked(),
                    self.word.text() if self._locked else None,
                )
            )

"""Who may sign files at this desk, each with a passphrase of their own for its key."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.keys.desk_key import KeyHolder
from paayesh_desktop.services.keys.exchange_desk import instant
from paayesh_desktop.services.keys.key_room import KeyRoom
from paayesh_desktop.services.wording import Wording


class HoldersCard(SectionCard):
    """`giving` when somebody else is to sign, `changing` for another passphrase of one's own,
    `removing` with the person whose way to the key is to go, `renewing` for another key,
    `people_wanted` for who sits here."""

    giving = Signal()
    changing = Signal()
    removing = Signal(object)
    renewing = Signal()
    people_wanted = Signal()

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Who may sign files"))
        self._look = look
        self._wording = wording
        self.give = QPushButton(self.tr("Let somebody else sign…"), self)
        self.give.clicked.connect(self.giving)
        self.people = QPushButton(self.tr("People of this desk…"), self)
        self.people.clicked.connect(self.people_wanted)
        self.renew = QPushButton(self.tr("A new key…"), self)
        self.renew.clicked.connect(self.renewing)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.give)
        row.addWidget(self.people)
        row.addWidget(self.renew)
        row.addStretch(1)
        self.foot.addLayout(row)

    def show_room(self, room: KeyRoom) -> None:
        """The holders, the keeper first."""
        self.clear()
        holders = room.key.holders if room.key else ()
        for holder in sorted(holders, key=lambda one: (not one.keeper, one.name)):
            self.column.addWidget(self._line(holder, room))
        may_give = room.mine and bool(room.without_slot)
        self.give.setVisible(may_give and (room.is_keeper or self._lets_keeper_in(room)))
        self.people.setVisible(room.is_keeper and not room.without_slot)
        self.renew.setVisible(room.is_keeper)

    @staticmethod
    def _lets_keeper_in(room: KeyRoom) -> bool:
        return any(one.keeper for one in room.without_slot)

    def _line(self, holder: KeyHolder, room: KeyRoom) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(8))
        row.addWidget(IconLabel(self._look, "user", "muted", 16, line))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(holder.name, line))
        since = self._wording.moment(instant(holder.made_at))
        told = self.tr("since {moment}").format(moment=since)
        if holder.keeper:
            told = self.tr("keeper of the desk, {since}").format(since=told)
        words.addWidget(styled(TextLabel(told, line), "faint"))
        row.addLayout(words, 1)
        mine = holder.person == room.desk.person
        if mine:
            change = styled(QPushButton(self.tr("Change"), line), "quiet")
            change.setAccessibleName(self.tr("Change my passphrase for the key"))
            change.clicked.connect(self.changing)
            row.addWidget(change)
        count = len(room.key.holders) if room.key else 0
        if count > 1 and (mine or room.is_keeper):
            row.addWidget(self._removal(holder.person, holder.name, line))
        return line

    def _removal(self, person: UUID, name: str, parent: QWidget) -> QPushButton:
        button = styled(QPushButton(self.tr("Take away"), parent), "quiet")
        button.setAccessibleName(self.tr("Take {name}'s way to the key away").format(name=name))
        button.clicked.connect(partial(self.removing.emit, person))
        return button

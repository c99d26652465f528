"""The roll of a meeting: everybody with three large buttons, called with the mouse or the keys."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.meeting import Presence
from paayesh_desktop.domain.role_words import role_word
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.elided_label import ElidedLabel
from paayesh_desktop.qt.widgets.meeting_look import presence_look
from paayesh_desktop.qt.widgets.pill import PillLabel
from paayesh_desktop.qt.widgets.section_card import SectionCard, rule
from paayesh_desktop.services.meetings.roll import RollLine
from paayesh_desktop.services.wording import Wording

CALLED = (Presence.PRESENT, Presence.ABSENT, Presence.EXCUSED)
_KEYS = dict(zip("123۱۲۳١٢٣", CALLED * 3, strict=True))
"""On whichever keyboard."""


class RollRow(QFrame):
    """One line; `called` with the person and the presence. The keys 1, 2 and 3 say present, absent
    and excused and go on to the next person."""

    called = Signal(object, object)

    def __init__(
        self, look: Look, wording: Wording, line: RollLine, *, open_: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.line = line
        self.buttons: dict[Presence, QToolButton] = {}
        px = look.px
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(styled(ElidedLabel(line.name, self), "title"))
        names.addWidget(styled(ElidedLabel(self._seat(wording), self), "faint"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(5))
        row.addLayout(names, 1)
        presence = line.attendance.presence
        if not open_:
            shape = presence_look(presence)
            row.addWidget(PillLabel(look, wording, shape, line.name, self))
            return
        group = QButtonGroup(self)
        for one in CALLED:
            button = styled(QToolButton(self), "filter")
            word = wording.say(one.word())
            shape = presence_look(one)
            button.setText(word)
            button.setIcon(look.icon(shape.icon, "muted", "accent"))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAccessibleName(f"{line.name}: {word}")
            button.setCheckable(True)
            button.setChecked(one is presence)
            button.clicked.connect(partial(self.called.emit, line.attendance.person_id, one))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[one] = button

    def show_line(self, line: RollLine) -> None:
        """The same person, called."""
        self.line = line
        button = self.buttons.get(line.attendance.presence)
        if button is not None:
            button.setChecked(True)

    def _seat(self, wording: Wording) -> str:
        if self.line.attendance.membership_id is None:
            return self.tr("outside guest, does not count")
        seat = self.line.seat or wording.say(role_word(self.line.role))
        return seat if self.line.counts else self.tr("{seat} (does not count)").format(seat=seat)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        presence = _KEYS.get(event.text())
        if presence is not None and presence in self.buttons:
            self.buttons[presence].click()
            self.focusNextPrevChild(True)
            return
        super().keyPressEvent(event)


class RollCard(SectionCard):
    """`called` with persons and presences, `guest_added` with a name."""

    called = Signal(object)
    guest_added = Signal(str)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Roll"))
        self._look = look
        self._wording = wording
        self.rows: list[RollRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(7))
        self.top = QVBoxLayout()
        self.everybody = QPushButton(self.tr("Everybody is present"), self)
        self.everybody.clicked.connect(self._call_all)
        self._guest = QLineEdit(self)
        self._guest.setMaxLength(200)
        self._guest.setPlaceholderText(self.tr("Name of an outside guest"))
        self._guest.setAccessibleName(self._guest.placeholderText())
        self._add = QPushButton(self.tr("Add the guest"), self)
        self._add.clicked.connect(self._add_guest)
        self._guest.returnPressed.connect(self._add_guest)
        self._guests = QWidget(self)
        line = QHBoxLayout(self._guests)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(6))
        line.addWidget(self._guest, 1)
        line.addWidget(self._add)
        self._hint = styled(QLabel(self.tr("Keys: 1 present, 2 absent, 3 excused"), self), "faint")
        self.column.addLayout(self.top)
        self.column.addWidget(self.everybody, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(self._rows)
        self.column.addWidget(self._hint)
        self.column.addWidget(self._guests)

    def show_roll(self, lines: Sequence[RollLine], *, open_: bool, guests: bool) -> None:
        """*open_* lets the roll be called, *guests* lets outside guests be added."""
        people = [line.attendance.id for line in lines]
        if open_ and [row.line.attendance.id for row in self.rows if row.buttons] == people:
            for row, line in zip(self.rows, lines, strict=True):
                row.show_line(line)
        else:
            self._make_rows(lines, open_=open_)
        waiting = any(line.attendance.presence is Presence.INVITED for line in lines)
        self.everybody.setVisible(open_ and waiting)
        self._hint.setVisible(open_)
        self._guests.setVisible(guests)

    def begin(self) -> None:
        """Go to the first person who was not called."""
        for row in self.rows:
            if row.line.attendance.presence is Presence.INVITED and row.buttons:
                row.buttons[Presence.PRESENT].setFocus()
                return

    def _call(self, person: UUID, presence: Presence) -> None:
        self.called.emit({person: presence})

    def _call_all(self) -> None:
        self.called.emit(
            {
                row.line.attendance.person_id: Presence.PRESENT
                for row in self.rows
                if row.line.attendance.presence is Presence.INVITED
            }
        )

    def _add_guest(self) -> None:
        self.guest_added.emit(self._guest.text())
        self._guest.clear()

    def _make_rows(self, lines: Sequence[RollLine], *, open_: bool) -> None:
        empty(self._rows, at_once=True)
        self.rows = []
        for place, line in enumerate(lines):
            row = RollRow(self._look, self._wording, line, open_=open_, parent=self)
            row.called.connect(self._call)
            if place:
                self._rows.addWidget(rule(self))
            self._rows.addWidget(row)
            self.rows.append(row)

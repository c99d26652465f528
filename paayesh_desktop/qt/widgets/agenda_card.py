"""One item of an agenda: what it is about, what was resolved, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.meeting_look import outcome_look
from paayesh_desktop.qt.widgets.pill import PillLabel
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.meetings.meeting_file import ItemLine
from paayesh_desktop.services.wording import Wording

OPENABLE = ("evaluation", "deviation_case", "plan_amendment", "resolution")
"""What an item may be about that has a page of its own."""


class ItemCard(QFrame):
    """`acted` with a word and the item's line: ``resolve``, ``note``, ``move_on``, ``remove``,
    ``up``, ``down`` or ``open``; `withdrawn` with the key of a resolution. Alt+Up and Alt+Down
    move the item."""

    acted = Signal(str, object)
    withdrawn = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "soft")
        self._look = look
        self._wording = wording
        self.line: ItemLine | None = None
        self._told: tuple[ItemLine, bool, bool, bool] | None = None
        self.buttons: dict[str, QPushButton | QToolButton] = {}
        px = look.px
        self._head = QHBoxLayout()
        self._head.setSpacing(px(8))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(4))
        self._row = QWidget(self)
        self._flow = FlowLayout(px(6), self._row)
        self.forms = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(9), px(12), px(10))
        column.setSpacing(px(6))
        column.addLayout(self._head)
        column.addLayout(self._lines)
        column.addWidget(self._row)
        column.addLayout(self.forms)

    def show_line(self, line: ItemLine, *, before: bool, open_: bool, decides: bool) -> None:
        """*before* the session the order changes; in an *open_* one things are resolved."""
        told = (line, before, open_, decides)
        if self._told == told:
            return
        self._told, self.line = told, line
        self.setAccessibleName(line.item.title)
        self._show_head(line, before=before)
        empty(self._lines, at_once=True)
        if line.item.remark:
            self._lines.addWidget(styled(TextLabel(line.item.remark, self), "muted"))
        if line.item.outcome:
            self._lines.addWidget(TextLabel(line.item.outcome, self))
        for one in line.resolutions:
            self._lines.addWidget(self._resolution(line, one.id, open_=open_))
        self._show_buttons(line, before=before, open_=open_, decides=decides)

    def _show_head(self, line: ItemLine, *, before: bool) -> None:
        empty(self._head, at_once=True)
        number = styled(
            QLabel(self._wording.whole(line.item.position), self), "badge", kind="plain"
        )
        self._head.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(styled(TextLabel(line.item.title, self), "title"), 1)
        if before:
            for way, icon, word in (
                ("up", "arrow-up", self.tr("Earlier")),
                ("down", "arrow-down", self.tr("Later")),
            ):
                arrow = styled(QToolButton(self), "plain")
                arrow.setIcon(self._look.icon(icon, "muted"))
                arrow.setToolTip(word)
                arrow.setAccessibleName(f"{line.item.title}: {word}")
                arrow.clicked.connect(lambda _on=False, way=way: self._act(way))
                self._head.addWidget(arrow, 0, Qt.AlignmentFlag.AlignTop)
            return
        shape = outcome_look(
            resolved=bool(line.resolutions), moved=line.item.moved, noted=bool(line.item.outcome)
        )
        pill = PillLabel(self._look, self._wording, shape, line.item.title, self)
        self._head.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)

    def _resolution(self, line: ItemLine, key: object, *, open_: bool) -> QWidget:
        one = next(found for found in line.resolutions if found.id == key)
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(8))
        words = self.tr("Resolution {number}: {kind}").format(
            number=self._wording.numbered(one.number), kind=self._wording.say(one.kind.word())
        )
        if one.due_on is not None:
            words += self.tr(", due on {day}").format(day=self._wording.day(one.due_on))
        if one.text:
            words += f" — {isolate(one.text)}"
        row.addWidget(TextLabel(words, box), 1)
        if open_:
            button = styled(QPushButton(self.tr("Withdraw"), box), "quiet")
            button.setAccessibleName(
                self.tr("Withdraw resolution {number}").format(number=one.number)
            )
            button.clicked.connect(lambda: self.withdrawn.emit(one.id))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return box

    def _show_buttons(self, line: ItemLine, *, before: bool, open_: bool, decides: bool) -> None:
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        offers: list[tuple[str, str]] = []
        if open_ and not line.resolutions and decides:
            offers.append(("resolve", self.tr("Resolve")))
        if open_:
            offers.append(("note", self.tr("Write what was said")))
        if open_ and not line.done:
            offers.append(("move_on", self.tr("Not reached: to the next meeting")))
        if line.item.about_kind in OPENABLE:
            offers.append(("open", self.tr("Look at it")))
        if before:
            offers.append(("remove", self.tr("Take off the agenda")))
        for word, text in offers:
            button = QPushButton(text, self._row)
            button.setAccessibleName(f"{line.item.title}: {text}")
            button.clicked.connect(lambda _on=False, word=word: self._act(word))
            self._flow.addWidget(button)
            button.show()
            self.buttons[word] = button
        self._row.setVisible(bool(offers))
        self._flow.invalidate()
        self._row.updateGeometry()

    def _act(self, word: str) -> None:
        self.acted.emit(word, self.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
        way = ways.get(Qt.Key(event.key()))
        if way and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._act(way)
            return
        super().keyPressEvent(event)

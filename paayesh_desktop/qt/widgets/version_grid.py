"""Two versions of a row beside each other: of every field that differs, one of both is chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.exchange.conflict_file import ConflictFile, FieldPair, Side, Version
from paayesh_desktop.services.wording import Wording

_COLUMNS = {Side.SHOWN: 1, Side.OTHER: 2}


class VersionGrid(QWidget):
    """`chosen` whenever another version of a field was picked."""

    chosen = Signal()

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._groups: dict[str, QButtonGroup] = {}
        self.heads: dict[Side, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(10))
        self._grid.setVerticalSpacing(look.px(6))
        for column, share, least in ((0, 2, 90), (1, 3, 130), (2, 3, 130)):
            self._grid.setColumnStretch(column, share)
            self._grid.setColumnMinimumWidth(column, look.px(least))

    @property
    def picks(self) -> tuple[str, ...]:
        """The fields that are taken from the version that does not show."""
        other = _COLUMNS[Side.OTHER]
        return tuple(name for name, group in self._groups.items() if group.checkedId() == other)

    def show_file(self, file: ConflictFile, *, editable: bool) -> None:
        """Both versions; where nobody may decide here, nothing can be picked."""
        empty(self._grid, at_once=True)
        self._groups, self.heads = {}, {}
        away = file.shown.removed or file.other.removed
        pairs = () if away else file.differing
        for side, version in ((Side.SHOWN, file.shown), (Side.OTHER, file.other)):
            head = self._head(side, version, editable=editable and bool(pairs))
            self._grid.addWidget(head, 0, _COLUMNS[side])
        for row, pair in enumerate(pairs, start=1):
            self._add(row, pair, editable=editable)
        self._add_same([pair for pair in file.fields if not pair.differs], len(pairs) + 1)
        for place in range(self._grid.count()):
            item = self._grid.itemAt(place)
            if item is not None and (widget := item.widget()) is not None:
                widget.show()  # at once, not with the next event

    def take(self, side: Side) -> None:
        """All fields from one version."""
        for group in self._groups.values():
            group.button(_COLUMNS[side]).setChecked(True)
        self.chosen.emit()

    def _head(self, side: Side, version: Version, *, editable: bool) -> QFrame:
        px = self._look.px
        frame = styled(QFrame(self), "soft")
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(12), px(8), px(12), px(9))
        column.setSpacing(px(3))
        desk = version.desk or self.tr("a desk that is not known here")
        column.addWidget(styled(TextLabel(isolate(desk), frame), "title"))
        told = self.tr("{person}, {moment}").format(
            person=isolate(version.person or self.tr("unknown person")),
            moment=self._wording.moment(version.at),
        )
        column.addWidget(styled(TextLabel(told, frame), "faint"))
        marks = QWidget(frame)
        flow = FlowLayout(px(6), marks)
        if side is Side.SHOWN:
            flow.addWidget(styled(QLabel(self.tr("shows now"), marks), "badge", kind="info"))
        if version.removed:
            flow.addWidget(styled(QLabel(self.tr("taken away"), marks), "badge", kind="bad"))
        column.addWidget(marks)
        column.addStretch(1)
        if editable:
            button = styled(QPushButton(self.tr("All from here"), frame), "quiet")
            button.setAccessibleName(f"{button.text()}: {desk}")
            button.clicked.connect(partial(self.take, side))
            self.heads[side] = button
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return frame

    def _add(self, row: int, pair: FieldPair, *, editable: bool) -> None:
        name = self._wording.say(pair.name)
        about = QWidget(self)
        words = QVBoxLayout(about)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(styled(TextLabel(name, about), "field"))
        if pair.before is not None:
            before = self.tr("before: {value}").format(value=self._wording.shown(pair.before))
            words.addWidget(styled(TextLabel(before, about), "faint"))
        words.addStretch(1)
        self._grid.addWidget(about, row, 0)
        group = self._groups[pair.field] = QButtonGroup(self)
        for side, value in ((Side.SHOWN, pair.shown), (Side.OTHER, pair.other)):
            cell = Choice(self._look, self._wording.shown(value), name, self)
            cell.button.setVisible(editable)
            group.addButton(cell.button, _COLUMNS[side])
            self._grid.addWidget(cell, row, _COLUMNS[side])
        group.button(_COLUMNS[pair.proposal]).setChecked(True)
        group.idClicked.connect(self._tell)

    def _tell(self, _place: int) -> None:
        self.chosen.emit()

    def _add_same(self, pairs: Sequence[FieldPair], row: int) -> None:
        """What both say alike, small."""
        if not pairs:
            return
        told = " · ".join(
            f"{self._wording.say(pair.name)}: {self._wording.shown(pair.shown)}" for pair in pairs
        )
        text = self.tr("The same in both: {fields}").format(fields=told)
        self._grid.addWidget(styled(TextLabel(text, self), "faint"), row, 0, 1, 3)


class Choice(QFrame):
    """One value that can be picked, wherever one presses on it."""

    def __init__(self, look: Look, text: str, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "soft")
        self.button = QRadioButton(self)
        self.button.setAccessibleName(f"{field}: {text}")
        self.button.toggled.connect(self._hold_tab)
        self._hold_tab(on=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(10), look.px(7), look.px(10), look.px(7))
        row.setSpacing(look.px(6))
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextLabel(text, self), 1)

    def _hold_tab(self, on: bool) -> None:
        """Tab comes to the picked one of both; the arrow keys lead to the other."""
        policy = Qt.FocusPolicy
        self.button.setFocusPolicy(policy.StrongFocus if on else policy.ClickFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.button.isVisible():
            self.button.click()

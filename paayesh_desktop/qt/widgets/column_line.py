"""One column of a table and what a person says it is."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from paayesh_desktop.domain.column_mapping import ColumnMapping, Role
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.period_text import read_period
from paayesh_desktop.domain.plan import ElementKind
from paayesh_desktop.domain.plan_words import TITLES
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import restyle, styled
from paayesh_desktop.qt.widgets.elided_label import ElidedLabel
from paayesh_desktop.services.wording import Wording

_SAMPLES = 3


class ColumnLine(QObject):
    """`changed` with the column as it is meant now."""

    changed = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording = wording
        self.column = ColumnMapping("A", "", Role.IGNORE)
        self._letter = styled(QLabel(parent), "badge", kind="plain")
        self._header = styled(ElidedLabel("", parent), "title")
        self._samples = styled(ElidedLabel("", parent), "muted")
        self.role = QComboBox(parent)
        for role in Role:
            self.role.addItem(wording.say(role.sentence()), role.value)
        self.level = QComboBox(parent)
        for kind in ElementKind:
            self.level.addItem(wording.say(TITLES[kind]), kind.value)
        self.period = QLineEdit(parent)
        self.period.setPlaceholderText(self.tr("period, such as 1404"))
        for box in (self.role, self.level):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(8)
            box.activated.connect(self._chosen)
        self.period.editingFinished.connect(self._chosen)
        self._head = QWidget(parent)
        line = QHBoxLayout(self._head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(7))
        line.addWidget(self._letter, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._header, 1)

    def enter(self, grid: QGridLayout, row: int) -> None:
        for place, widget in enumerate((self._head, self._samples, self.role)):
            grid.addWidget(widget, row, place)
        grid.addWidget(self.level, row, 3)
        grid.addWidget(self.period, row, 3)

    def leave(self, grid: QGridLayout) -> None:
        for widget in (self._head, self._samples, self.role, self.level, self.period):
            grid.removeWidget(widget)
            widget.deleteLater()
        self.deleteLater()

    def show_column(self, column: ColumnMapping, samples: Sequence[str], *, used: bool) -> None:
        self.column = column
        name = column.header or self.tr("no name")
        self._letter.setText(self._wording.code(column.letter))
        self._header.setText(name)
        mark = "، " if self._wording.persian else ", "
        self._samples.setText(mark.join(samples[:_SAMPLES]))
        about = self.tr("column {letter}, {name}").format(letter=column.letter, name=name)
        self.role.setAccessibleName(self.tr("What is {column}").format(column=about))
        self.level.setAccessibleName(self.tr("Level of {column}").format(column=about))
        self.period.setAccessibleName(self.tr("Period of {column}").format(column=about))
        with QSignalBlocker(self.role), QSignalBlocker(self.level), QSignalBlocker(self.period):
            self.role.setCurrentIndex(self.role.findData(column.role.value))
            self.level.setCurrentIndex(
                self.level.findData((column.level or ElementKind.PROJECT).value)
            )
            if not self.period.hasFocus():
                period = Period.parse(column.period) if column.period else None
                self.period.setText(self._wording.period(period) if period else "")
        self.level.setVisible(column.role.has_level)
        self.period.setVisible(column.role.has_period)
        for widget in (self.role, self.level, self.period):
            widget.setEnabled(used)

    def _chosen(self) -> None:
        role = Role(self.role.currentData())  # Qt keeps its letters only
        period = read_period(self.period.text())
        restyle(self.period, invalid=bool(self.period.text()) and period is None)
        made = ColumnMapping(
            self.column.letter,
            self.column.header,
            role,
            ElementKind(self.level.currentData()) if role.has_level else None,
            period.code if period and role.has_period else None,
            self.column.fill_down or (role.has_level and not self.column.role.has_level),
        )
        if made != self.column:
            self.column = made
            self.changed.emit(made)

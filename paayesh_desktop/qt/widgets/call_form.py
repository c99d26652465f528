"""A telephone call about an awaited form: with whom, what was said, what was promised."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from paayesh_desktop.domain.text import single_line
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.text_label import TextLabel

_LONGEST = 1000


class CallForm(QWidget):
    """`told` with who, what and the day promised, by Enter in any of the fields."""

    told = Signal(str, str, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.px
        self.who = QLineEdit(self)
        self.remark = QLineEdit(self)
        self.promised = DateEdit(self)
        self.save = QPushButton(self.tr("Record the call"), self)
        self._problem = styled(TextLabel("", self), "error")
        self._problem.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, px(8), 0, px(4))
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(5))
        fields = (
            (self.tr("Spoke with"), self.who),
            (self.tr("What was said"), self.remark),
            (self.tr("Promised for"), self.promised),
        )
        for row, (name, field) in enumerate(fields):
            label = styled(QLabel(name, self), "field")
            label.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            field.returnPressed.connect(self._tell)
        for field in (self.who, self.remark):
            field.setMaxLength(_LONGEST)
        grid.addWidget(self._problem, len(fields), 0, 1, 2)
        grid.addWidget(self.save, len(fields) + 1, 1)
        grid.setColumnStretch(1, 1)
        self.save.clicked.connect(self._tell)

    def begin(self) -> None:
        """Somebody telephones: the last partner stands there already and can be overwritten."""
        self.who.setFocus()
        self.who.selectAll()

    def clear(self, partner: str, day: date) -> None:
        """For another form; *partner* is who was spoken to last."""
        self.who.setText(partner)
        self.remark.clear()
        self.promised.set_today(day)
        self.promised.set_value(None)
        self._complain("")

    def _tell(self) -> None:
        who = single_line(self.who.text())
        if not who:
            self._complain(self.tr("Write whom you spoke with."))
            self.who.setFocus()
        elif self.promised.problem():
            self._complain(self.promised.problem())
            self.promised.setFocus()
        else:
            self._complain("")
            self.told.emit(who, single_line(self.remark.text()), self.promised.value())

    def _complain(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

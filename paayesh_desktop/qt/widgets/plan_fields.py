"""The four fields that say which plan a table belongs to."""

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit

from paayesh_desktop.domain.column_mapping import PlanChoice
from paayesh_desktop.domain.plan import Horizon
from paayesh_desktop.domain.quantity import parse_number
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.qt.styled import restyle
from paayesh_desktop.services.wording import Wording


class PlanFields(QObject):
    """`changed` after an entry was finished; a wrong year is marked and nothing is told."""

    changed = Signal()

    def __init__(
        self,
        wording: Wording,
        *,
        code: QLineEdit,
        title: QLineEdit,
        first: QLineEdit,
        last: QLineEdit,
    ) -> None:
        super().__init__(code)
        self._wording = wording
        self._code, self._title, self._first, self._last = code, title, first, last
        self._horizon = Horizon.MID_TERM
        self._shown: PlanChoice | None = None
        for edit in (code, title, first, last):
            edit.editingFinished.connect(self._finished)

    def show_plan(self, plan: PlanChoice) -> None:
        self._shown = plan
        self._horizon = plan.horizon
        digits = self._wording.digits
        for edit, text in (
            (self._code, plan.code),
            (self._title, plan.title),
            (self._first, digits(str(plan.start_year))),
            (self._last, digits(str(plan.end_year))),
        ):
            if not edit.hasFocus():
                with QSignalBlocker(edit):
                    edit.setText(text)
                    edit.setCursorPosition(0)

    def plan(self) -> PlanChoice | None:
        """What is entered; None while something is missing or wrong."""
        first, last = (parse_number(edit.text()) for edit in (self._first, self._last))
        code, title = single_line(self._code.text()), single_line(self._title.text())
        restyle(self._first, invalid=first is None)
        restyle(self._last, invalid=last is None or (first is not None and last < first))
        restyle(self._code, invalid=not code)
        restyle(self._title, invalid=not title)
        if not code or not title or first is None or last is None or last < first:
            return None
        return PlanChoice(code, title, self._horizon, int(first), int(last))

    def _finished(self) -> None:
        plan = self.plan()
        if plan is not None and plan != self._shown:
            self._shown = plan
            self.changed.emit()

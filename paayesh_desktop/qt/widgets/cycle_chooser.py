"""The boxes that choose a cycle and a workgroup."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from paayesh_desktop.domain.period import Period
from paayesh_desktop.services.forms.form_board import FormBoard
from paayesh_desktop.services.wording import Wording


class CycleChooser(QObject):
    """`cycle_chosen` with a key, `workgroup_chosen` with a key or None for all of them."""

    cycle_chosen = Signal(object)
    workgroup_chosen = Signal(object)

    def __init__(self, wording: Wording, cycles: QComboBox, workgroups: QComboBox) -> None:
        super().__init__(cycles)
        self._wording = wording
        self._cycles, self._workgroups = cycles, workgroups
        self._shown: FormBoard | None = None
        cycles.activated.connect(lambda: self.cycle_chosen.emit(cycles.currentData()))
        workgroups.activated.connect(lambda: self.workgroup_chosen.emit(workgroups.currentData()))

    def show_board(self, board: FormBoard, *, all_workgroups: bool) -> None:
        """A desk of one workgroup needs no box for it."""
        if board == self._shown:
            return
        self._shown, wording = board, self._wording
        self._cycles.clear()
        for cycle in reversed(board.cycles):
            words = self.tr("{period} ({kind}) · due {day}").format(
                period=wording.period(Period.parse(cycle.period)),
                kind=wording.say(cycle.kind.word()),
                day=wording.day(cycle.due_on),
            )
            if cycle.id in board.late:
                late = wording.whole(board.late[cycle.id])
                words = self.tr("{cycle} · {count} overdue").format(cycle=words, count=late)
            self._cycles.addItem(words, cycle.id)
        keys = [cycle.id for cycle in reversed(board.cycles)]
        self._cycles.setCurrentIndex(keys.index(board.cycle.id) if board.cycle else -1)
        self._workgroups.clear()
        self._workgroups.addItem(self.tr("All workgroups"), None)
        for group in board.workgroups:
            self._workgroups.addItem(group.title, group.id)
        groups = [None, *(group.id for group in board.workgroups)]
        self._workgroups.setCurrentIndex(groups.index(board.workgroup))
        self._workgroups.setVisible(all_workgroups)

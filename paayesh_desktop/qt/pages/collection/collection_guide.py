"""How the forms of a cycle stand in a sentence, and the one thing to do next as a button."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton

from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.forms.form_board import FormBoard
from paayesh_desktop.services.forms.form_guide import WAITING, Deed, next_deed
from paayesh_desktop.services.forms.form_query import FormGroup
from paayesh_desktop.services.wording import Wording


class CollectionGuide(QObject):
    """`asked` with the `Deed` when the highlighted button is pressed, `hand_out_asked` for the
    quiet one, `counted` with the number of forms that wait for this desk."""

    asked = Signal(object)
    counted = Signal(int)

    def __init__(
        self,
        wording: Wording,
        standing: QLabel,
        next_button: QPushButton,
        hand_out_button: QPushButton,
    ) -> None:
        super().__init__(standing)
        self._wording = wording
        self._standing, self._button, self._hand_out = standing, next_button, hand_out_button
        self._next: tuple[Deed, int] | None = None
        self._words = {
            Deed.HAND_OUT: self.tr("Hand out the forms"),
            Deed.ACCEPT: self.tr("Accept {count} checked forms"),
            Deed.CHECK: self.tr("Check {count} forms"),
            Deed.TYPE: self.tr("Type {count} forms"),
            Deed.DELIVER: self.tr("Record the delivery of {count} forms"),
            Deed.REMIND: self.tr("Remind {count} units"),
        }
        next_button.hide()
        hand_out_button.hide()
        next_button.clicked.connect(self._ask)
        hand_out_button.clicked.connect(lambda: self.asked.emit(Deed.HAND_OUT))

    def show_counts(self, board: FormBoard, counts: Mapping[FormGroup, int]) -> None:
        whole, of_workgroup = self._wording.whole, board.workgroup is not None
        self._next = next_deed(counts, board.may, of_workgroup=of_workgroup)
        waits = sum(counts[group] for group, right in WAITING.values() if right in board.may)
        self.counted.emit(waits if of_workgroup else counts[FormGroup.OVERDUE])
        self.step_back(back=False)
        if self._next is not None:
            deed, count = self._next
            self._button.setText(self._words[deed].format(count=whole(count)))
        first = self._next is not None and self._next[0] is Deed.HAND_OUT
        able = of_workgroup and Right.DISTRIBUTE in board.may
        self._hand_out.setVisible(able and not first)
        stands = self._stands(counts, able=able, of_workgroup=of_workgroup)
        if board.elsewhere:
            others = self.tr("In other cycles {count} forms are overdue.")
            stands += " " + others.format(count=whole(board.elsewhere))
        self._standing.setText(stands)

    def step_back(self, *, back: bool) -> None:
        """While a form below has the highlighted button, there is no other."""
        self._button.setVisible(self._next is not None and not back)

    def _stands(self, counts: Mapping[FormGroup, int], *, able: bool, of_workgroup: bool) -> str:
        whole = self._wording.whole
        if not counts[FormGroup.ALL]:
            if of_workgroup and not able:
                return self.tr("No form of this cycle is out yet; the secretary hands them out.")
            return self.tr("No form of this cycle is out yet.")
        pattern = self.tr(
            "{accepted} of {all} accepted; {awaited} are awaited, {late} are overdue."
        )
        return pattern.format(
            accepted=whole(counts[FormGroup.ACCEPTED]),
            all=whole(counts[FormGroup.ALL]),
            awaited=whole(counts[FormGroup.AWAITED]),
            late=whole(counts[FormGroup.OVERDUE]),
        )

    def _ask(self) -> None:
        if self._next is not None:
            self.asked.emit(self._next[0])

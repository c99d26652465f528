"""What the page of the forms says while there is no cycle."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from paayesh_desktop.domain.right import Right
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.services.form_board import FormBoard

Go = Callable[[Place, UUID | None], object]


class NoCycle(QWidget):
    """It goes on at the cycles, or without a plan where one is read."""

    def __init__(self, look: Look, go: Go, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._go = go
        self._look = look
        self._column = QVBoxLayout(self)
        self._shown: tuple[bool, str, bool] | None = None

    def show_board(self, board: FormBoard) -> None:
        may = Right.CYCLES in board.may and board.plan is not None
        shown = (may, board.turn, board.plan is None)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        text = self.tr(
            "Forms go out in cycles: every two weeks, two months, six months or once a year. When a"
            " cycle is open, a workgroup hands out its forms, follows who has answered, types what"
            " comes back and accepts it as results."
        )
        action = self.tr("Open the first cycle") if may else ""
        if board.plan is None:
            action = self.tr("Read a plan from Excel")
        place = Place.IMPORT if board.plan is None else Place.CYCLES
        empty = EmptyState(
            self._look,
            "clipboard-list",
            title=self.tr("No cycle is open yet"),
            text=f"{text}\n\n{self._turn(board, may=may)}",
            action=action,
        )
        empty.acted.connect(lambda: self._go(place, None))
        self._column.addWidget(empty)

    def _turn(self, board: FormBoard, *, may: bool) -> str:
        if board.plan is None:
            return self.tr("Before that the desk needs a plan: read one from Excel.")
        if may:
            return self.tr("It is your turn: open the cycles of the year with one button.")
        if board.turn:
            return self.tr("It is the turn of {name} at the committee's desk.").format(
                name=board.turn
            )
        return self.tr("It is the committee's turn.")

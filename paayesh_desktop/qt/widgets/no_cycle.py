"""What the page of the forms says while there is no cycle."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from paayesh_desktop.domain.right import Right
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.services.forms.form_board import FormBoard


class NoCycle(QWidget):
    """It goes on at the cycles, without a plan where one is read, and at a workgroup's desk where
    the files of the committee are."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._column = QVBoxLayout(self)
        self._shown: tuple[bool, str, bool] | None = None

    def show_board(self, board: FormBoard) -> None:
        may = Right.CYCLES in board.may and board.plan is not None
        shown = (may, board.turn, board.plan is None)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._column)
        text = self.tr(
            "Forms go out in cycles: every two weeks, two months, six months or once a year. When a"
            " cycle is open, a workgroup hands out its forms, follows who has answered, types what"
            " comes back and accepts it as results."
        )
        place, action = Place.CYCLES, self.tr("Open the first cycle") if may else ""
        if self._context.served:
            place, action = Place.EXCHANGE, self.tr("Go to the exchange")
        elif board.plan is None:
            place, action = Place.IMPORT, self.tr("Read a plan from Excel")
        nothing = EmptyState(
            self._context.look,
            "clipboard-list",
            title=self.tr("No cycle is open yet"),
            text=f"{text}\n\n{self._turn(board, may=may)}",
            action=action,
        )
        nothing.acted.connect(lambda: self._context.go(place, None))
        self._column.addWidget(nothing)

    def _turn(self, board: FormBoard, *, may: bool) -> str:
        if self._context.served:
            return self.tr(
                "The committee opens the cycles of the plan; they arrive in its next file."
            )
        if board.plan is None:
            return self.tr("Before that the desk needs a plan: read one from Excel.")
        if may:
            return self.tr("It is your turn: open the cycles of the year with one button.")
        if board.turn:
            return self.tr("It is the turn of {name} at the committee's desk.").format(
                name=board.turn
            )
        return self.tr("It is the committee's turn.")

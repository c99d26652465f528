"""The forms that are marked in the table, and what can be done with several of them at once."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget

from paayesh_desktop.domain.form_course import COURSE, FormVerb
from paayesh_desktop.domain.right import Right
from paayesh_desktop.qt.models.form_table import FormTable
from paayesh_desktop.services.forms.form_board import FormBoard
from paayesh_desktop.services.wording import Wording

_SEVERAL = 2
REMINDER = "reminder"


class CollectionMarks(QObject):
    """`asked` with a `FormVerb` or `REMINDER` and the forms; `chosen` with a single one."""

    asked = Signal(object, object)
    chosen = Signal(object)

    def __init__(
        self, wording: Wording, table: QTableView, lines: FormTable, box: QWidget, label: QLabel
    ) -> None:
        super().__init__(table)
        self._wording = wording
        self._table, self._lines, self._box, self._label = table, lines, box, label
        self._buttons: dict[QPushButton, Right] = {}
        self._board: FormBoard | None = None
        self._busy = False
        self._model().selectionChanged.connect(self._tell)
        self._show()

    def offer(self, button: QPushButton, what: FormVerb | str) -> None:
        """*button* does something with all that are marked."""
        verb = what if isinstance(what, FormVerb) else FormVerb.DELIVER
        self._buttons[button] = COURSE[verb].right
        button.clicked.connect(lambda: self.asked.emit(what, self.keys()))

    def set_board(self, board: FormBoard) -> None:
        self._board = board
        self._show()

    def keys(self) -> list[UUID]:
        """What is marked, in the order of the table."""
        places = sorted(row.row() for row in self._model().selectedRows())
        return [self._lines.ids[place] for place in places if place < len(self._lines.ids)]

    def show_rows(self, ids: Sequence[UUID], first: Sequence[object], form: UUID | None) -> None:
        """Other rows; what was marked stays so where it is still there, else *form* is."""
        marked, self._busy = self.keys(), True
        self._lines.set_ids(ids, first)
        places = [place for key in marked if (place := self._lines.row_of(key)) >= 0]
        if form is not None and (place := self._lines.row_of(form)) >= 0:
            places = [place, *(one for one in places if one != place)]
        flag = QItemSelectionModel.SelectionFlag
        for number, place in enumerate(places):
            index = self._lines.index(place, 0)
            if number == 0:
                self._model().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
                self._table.scrollTo(index)
            else:
                self._model().select(index, flag.Select | flag.Rows)
        self._busy = False
        self._show()

    def _model(self) -> QItemSelectionModel:
        return self._table.selectionModel()

    def _tell(self) -> None:
        """One marked form is looked at; that the table has the focus marks none."""
        if self._busy:
            return
        self._show()
        keys = self.keys()
        if len(keys) == 1:
            self.chosen.emit(keys[0])

    def _show(self) -> None:
        count = len(self._model().selectedRows())
        board = self._board
        self._box.setVisible(count >= _SEVERAL and board is not None and bool(board.workgroup))
        if board is None or count < _SEVERAL:
            return
        self._label.setText(
            self.tr("{count} forms are marked").format(count=self._wording.whole(count))
        )
        for button, right in self._buttons.items():
            button.setVisible(right in board.may)

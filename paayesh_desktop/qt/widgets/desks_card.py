"""Which desks count: a table, and beneath it what can be done with the chosen one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.desk_table import KEPT, DeskTable
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.row_cells import ROW_HEIGHT
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.keys.key_room import DeskLine
from paayesh_desktop.services.wording import Wording

_MOST = 8
_HEADER = 40


class DesksCard(SectionCard):
    """`revoking` with the desk whose key is to be withdrawn, `sending` with the desk that is to get
    a file."""

    revoking = Signal(object)
    sending = Signal(object)

    def __init__(
        self,
        look: Look,
        wording: Wording,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Desks whose files count"))
        self._look = look
        self._wording = wording
        self._may = False
        self.table = DeskTable(wording, today, self)
        self.view = RowView(look, wording, self.table, KEPT, self)
        self.view.setAccessibleName(self.tr("Desks whose files count"))
        self.view.chosen.connect(self._show)
        self.column.addWidget(self.view)
        self._digits = styled(TextLabel("", self), "muted")
        self.revoke = QPushButton(self.tr("Withdraw the key…"), self)
        self.revoke.clicked.connect(lambda: self.revoking.emit(self.desk))
        self.send = QPushButton(self.tr("Prepare a file for it"), self)
        self.send.clicked.connect(lambda: self.sending.emit(self.desk))
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self._digits, 1)
        row.addWidget(self.send)
        row.addWidget(self.revoke)
        self.foot.addLayout(row)

    @property
    def desk(self) -> DeskLine | None:
        """The desk the cursor is on."""
        current = self.view.current
        return current if isinstance(current, DeskLine) else None

    def show_desks(self, desks: tuple[DeskLine, ...], *, may: bool) -> None:
        """Those that count first; the cursor stays where it was."""
        before = self.desk.view.keyid if self.desk else ""
        self._may = may
        ordered = sorted(desks, key=lambda line: (line.revoked, not line.view.mine, line.title))
        self.table.set_rows(ordered)
        rows = min(_MOST, max(2, len(ordered)))
        self.view.setFixedHeight(self._look.px(ROW_HEIGHT * rows + _HEADER))
        places = [at for at, line in enumerate(self.table.rows) if line.view.keyid == before]
        if ordered:
            self.view.choose(places[0] if places else 0)
        good = sum(not line.revoked for line in desks)
        self.set_note(self.tr("{count} count").format(count=self._wording.whole(good)))
        self._show()

    def _show(self, _row: object = None) -> None:
        desk = self.desk
        digits = self._wording.digits(desk.view.digits) if desk else ""
        told = self.tr("Its thirty digits: {digits}").format(digits=digits) if desk else ""
        self._digits.setText(told)
        good = desk is not None and not desk.revoked
        self.revoke.setVisible(self._may)
        self.revoke.setEnabled(good and desk is not None and not desk.view.mine)
        self.send.setEnabled(good)

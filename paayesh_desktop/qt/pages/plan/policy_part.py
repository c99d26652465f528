"""The macro policies on their page: the list, the form of a new one, handing down and lifting."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.policy_table import KEPT, PolicyTable
from paayesh_desktop.qt.styled import restyle, styled
from paayesh_desktop.qt.widgets.policy_forms import PolicyForm
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.people.acting import COUNCIL
from paayesh_desktop.services.policies.macro_policies import PolicyLine, PolicyState
from paayesh_desktop.services.policies.policy_book import PolicyBook
from paayesh_desktop.services.wording import Wording

_TABLE = 250


class PolicyPart(QWidget):
    """`asked` for a new policy (with the one to hand down, or None), `issued` with its draft,
    `lifted` with its key."""

    asked = Signal(object)
    issued = Signal(object)
    lifted = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may = False
        self.table = PolicyTable(wording, self)
        self.view = RowView(look, wording, self.table, KEPT, self)
        self.view.blank.setText(self.tr("Nothing has been entered here yet."))
        self.view.setAccessibleName(self.tr("Macro policies"))
        self.view.setMinimumHeight(look.px(_TABLE))
        self.form = PolicyForm(look, self)
        self.give = styled(QPushButton(self.tr("Give a policy"), self), "primary")
        self.down = QPushButton(self.tr("Hand it down"), self)
        self.lift = QPushButton(self.tr("Lift it"), self)
        self._text = styled(TextLabel("", self), "muted")
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        for button in (self.give, self.down, self.lift):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addLayout(row)
        column.addWidget(self.form)
        column.addWidget(self.view)
        column.addWidget(self._text)
        self.give.clicked.connect(lambda: self.asked.emit(None))
        self.down.clicked.connect(lambda: self.asked.emit(self.view.current))
        self.lift.clicked.connect(self._lift)
        self.view.chosen.connect(self._choose)
        self.form.issued.connect(self.issued)
        self.form.cancelled.connect(self.close_form)

    def show_policies(self, lines: Sequence[PolicyLine], *, may: bool) -> None:
        self._may = may
        former = self.view.current
        key = former.policy.id if isinstance(former, PolicyLine) else None
        self.table.set_rows(lines)
        keys = [line.policy.id for line in lines]
        if keys:
            self.view.choose(keys.index(key) if key is not None and key in keys else 0)
        self.give.setEnabled(may)
        self._choose(self.view.current)
        if not lines:
            self._text.setText(
                self.tr(
                    "No policy has been given yet. The council gives macro policies to the"
                    " committee, which hands them down to the workgroups; each is resolved on in a"
                    " meeting."
                )
            )

    def ask(self, book: PolicyBook, day: date, parent: object) -> None:
        """Open the form; only the committee hands down what the council gave it."""
        line = parent if isinstance(parent, PolicyLine) else None
        givers = [one for one in book.givers if line is None or one.kind != COUNCIL]
        receivers = [one for one in book.receivers if line is None or one.kind == "workgroup"]
        self.form.ask(givers, receivers, day, line)
        restyle(self.give, **{"class": ""})

    def close_form(self) -> None:
        self.form.hide()
        restyle(self.give, **{"class": "primary"})

    def _choose(self, line: object) -> None:
        known = isinstance(line, PolicyLine)
        running = known and line.state is not PolicyState.LIFTED
        given = known and line.state is PolicyState.IN_FORCE and line.from_body.kind == COUNCIL
        self.down.setEnabled(self._may and given)
        self.lift.setEnabled(self._may and running)
        if known:
            parts = [line.policy.title, line.policy.text]
            self._text.setText("\n".join(filter(None, parts)))

    def _lift(self) -> None:
        line = self.view.current
        if isinstance(line, PolicyLine):
            self.lifted.emit(line.policy.id)

"""The macro policies as a table: each followed by what was handed down from it."""

from PySide6.QtCore import QObject

from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.meeting_look import policy_look
from paayesh_desktop.qt.widgets.row_cells import Lines, Pill
from paayesh_desktop.services.policies.macro_policies import PolicyLine
from paayesh_desktop.services.wording import Wording

KEPT = ("state", "to", "day")


class PolicyTable(RowTable):
    """Rows are `PolicyLine`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)

        self.columns = (
            RowColumn("policy", self.tr("Policy"), self._title, self._lines),
            RowColumn("state", self.tr("State"), self._state, _state, width=210),
            RowColumn("to", self.tr("For whom"), self._to, width=150),
            RowColumn(
                "day",
                self.tr("Given on"),
                self._day,
                width=110,
                day=lambda line: line.policy.issued_on,
            ),
        )

    def _title(self, line: PolicyLine) -> str:
        return line.policy.title

    def _lines(self, line: PolicyLine) -> Lines:
        title = "\u2003\u2199 " * bool(line.depth) + line.policy.title
        giver = self.tr("given by {body}").format(body=line.from_body.short_title)
        return Lines(title, "\u2003\u2003" * bool(line.depth) + giver)

    def _state(self, line: PolicyLine) -> str:
        return self._wording.say(line.state.word())

    def _to(self, line: PolicyLine) -> str:
        return line.to_body.short_title if line.to_body else self.tr("everybody below")

    def _day(self, line: PolicyLine) -> str:
        return self._wording.day(line.policy.issued_on)


def _state(line: PolicyLine) -> Pill:
    return Pill(policy_look(line.state))

"""The list of deviation cases: which columns it has and what stands in them."""

from datetime import date

from PySide6.QtCore import QObject

from paayesh_desktop.domain.court import Court
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.loop_look import case_look
from paayesh_desktop.qt.widgets.row_cells import Lines, Pill
from paayesh_desktop.services.cases.cases import CaseLine
from paayesh_desktop.services.wording import Wording

KEPT = ("state", "turn", "due", "age", "round", "workgroup")
"""Columns in the order in which a narrow page gives them up, the last one first."""


class CaseTable(RowTable):
    """Rows are `CaseLine`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)

        self.columns = (
            RowColumn("case", self.tr("Case"), self._whole, self._case, _number),
            RowColumn("workgroup", self.tr("Workgroup"), _workgroup, order=_workgroup, width=236),
            RowColumn("state", self.tr("State"), self._state, _state, _stands, width=178),
            RowColumn(
                "round", self.tr("Round"), self._round, order=_round, width=64, number=_round
            ),
            RowColumn("age", self.tr("Age"), self._age, order=_age, width=82, number=_age),
            RowColumn(
                "due", self.tr("Due"), self._due, self._due_look, _overdue, width=134, day=_due_on
            ),
            RowColumn("turn", self.tr("Whose turn"), self._turn, self._whose, width=110),
        )

    def _case(self, line: CaseLine) -> Lines:
        return Lines(line.title, self._wording.numbered(line.number))

    def _whole(self, line: CaseLine) -> str:
        return self.tr("{title}, case {number}, project {project}").format(
            title=line.title, number=line.number, project=line.project_title
        )

    def _state(self, line: CaseLine) -> str:
        return self._wording.say(case_look(line.state, line.outcome).word)

    def _round(self, line: CaseLine) -> str:
        return self._wording.whole(line.round)

    def _age(self, line: CaseLine) -> str:
        return self.tr("{days} days").format(days=self._wording.whole(line.age))

    def _due(self, line: CaseLine) -> str:
        if line.overdue:
            return self.tr("{days} working days late").format(
                days=self._wording.whole(line.overdue)
            )
        return self._wording.day(line.due_on) if line.due_on else "–"

    def _due_look(self, line: CaseLine) -> Lines:
        if line.due_on is None:
            return Lines("–")
        day = self._wording.day(line.due_on)
        late = self.tr("{days} days late").format(days=self._wording.whole(line.overdue))
        return Lines(day, late if line.overdue else "", "bad")

    def _turn(self, line: CaseLine) -> str:
        return self._wording.say(line.turn)

    def _whose(self, line: CaseLine) -> Lines:
        return Lines("–" if line.court is Court.NOBODY else self._wording.say(line.court.word()))


def _state(line: CaseLine) -> Pill:
    return Pill(case_look(line.state, line.outcome))


def _number(line: CaseLine) -> tuple[int, str]:
    return len(line.number), line.number


def _workgroup(line: CaseLine) -> str:
    return line.workgroup_title


def _stands(line: CaseLine) -> str:
    return str(line.state)


def _round(line: CaseLine) -> int:
    return line.round


def _age(line: CaseLine) -> int:
    return line.age


def _due_on(line: CaseLine) -> date | None:
    return line.due_on


def _overdue(line: CaseLine) -> int:
    return line.overdue

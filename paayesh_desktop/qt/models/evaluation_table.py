"""The list of evaluated projects: which columns it has and what stands in them."""

from decimal import Decimal

from PySide6.QtCore import QObject

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.loop_look import conformity_look, evaluation_look, opinion_look
from paayesh_desktop.qt.widgets.paint import BarState
from paayesh_desktop.qt.widgets.row_cells import Bar, Lines, Pill
from paayesh_desktop.services.evaluations.project_evaluations import EvaluationLine
from paayesh_desktop.services.wording import NOTHING, Wording

KEPT = ("state", "conformity", "turn", "progress", "opinion", "coverage", "spending")
"""Columns in the order in which a narrow page gives them up, the last one first."""

_HUNDRED = Decimal(100)


class EvaluationTable(RowTable):
    """Rows are `EvaluationLine`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)

        self.columns = (
            RowColumn("project", self.tr("Project"), self._whole, self._project, _code),
            RowColumn(
                "conformity",
                self.tr("Computed"),
                self._conformity,
                _conformity,
                _conforms,
                width=116,
            ),
            RowColumn(
                "coverage",
                self.tr("Reported"),
                self._coverage,
                self._coverage_look,
                _cover,
                width=84,
                number=lambda line: _hundredfold(line.coverage),
            ),
            RowColumn(
                "progress", self.tr("Progress"), self._progress, self._done, _behind, width=112
            ),
            RowColumn(
                "spending",
                self.tr("Time and credit"),
                self._spending,
                self._spent,
                _credit,
                width=130,
            ),
            RowColumn("opinion", self.tr("Opinion"), self._opinion, _opinion, _holds, width=114),
            RowColumn("state", self.tr("State"), self._state, _state, _stands, width=152),
            RowColumn("turn", self.tr("Whose turn"), self._turn, self._turn_look, _late, width=118),
        )

    def _project(self, line: EvaluationLine) -> Lines:
        return Lines(line.title, f"{self._wording.code(line.code)} · {line.workgroup_title}")

    def _whole(self, line: EvaluationLine) -> str:
        return self.tr("{title}, code {code}, {workgroup}").format(
            title=line.title, code=line.code, workgroup=line.workgroup_title
        )

    def _conformity(self, line: EvaluationLine) -> str:
        if line.state is None:
            return NOTHING
        word = self._wording.say(conformity_look(line.conforms).word)
        return self.tr("{word}, attainment {percent}").format(
            word=word, percent=self._wording.percent(line.attainment)
        )

    def _coverage(self, line: EvaluationLine) -> str:
        if line.coverage is None:
            return NOTHING
        return self.tr("{percent} of what was due, {gaps} gaps").format(
            percent=self._wording.percent(line.coverage), gaps=self._wording.whole(line.gaps)
        )

    def _coverage_look(self, line: EvaluationLine) -> Lines:
        percent = self._wording.percent(line.coverage)
        if not line.gaps:
            return Lines(percent)
        gaps = self.tr("{gaps} gaps").format(gaps=self._wording.whole(line.gaps))
        return Lines(percent, gaps, "warn" if line.gaps_open else "muted")

    def _progress(self, line: EvaluationLine) -> str:
        if line.planned is None and line.actual is None:
            return NOTHING
        return self.tr("{actual} of {planned}").format(
            actual=self._percent(line.actual), planned=self._percent(line.planned)
        )

    def _done(self, line: EvaluationLine) -> Bar | Lines:
        words = self._progress(line)
        if line.actual is None:
            return Lines(words)
        behind = line.planned is not None and line.actual < line.planned
        return Bar(_bar(line.actual, line.planned, "warn_bar" if behind else "ok_bar"), words)

    def _spending(self, line: EvaluationLine) -> str:
        share = _share(line)
        if share is None and line.elapsed is None:
            return NOTHING
        return self.tr("spent {spent}, time {elapsed}").format(
            spent=self._percent(share), elapsed=self._percent(line.elapsed)
        )

    def _spent(self, line: EvaluationLine) -> Bar | Lines:
        share, words = _share(line), self._spending(line)
        if share is None:
            return Lines(words)
        return Bar(_bar(share, line.elapsed, "info_bar"), words)

    def _opinion(self, line: EvaluationLine) -> str:
        word = self._wording.say(opinion_look(line.opinion).word)
        return self.tr("{word}, differs").format(word=word) if line.differs else word

    def _state(self, line: EvaluationLine) -> str:
        return self._wording.say(evaluation_look(line.state).word)

    def _turn(self, line: EvaluationLine) -> str:
        turn = self._wording.say(line.turn)
        mark = "، " if self._wording.persian else ", "
        return mark.join(filter(None, (turn, self._due(line))))

    def _turn_look(self, line: EvaluationLine) -> Lines:
        token = "bad" if line.overdue else "muted"
        turn = NOTHING if line.court is Court.NOBODY else self._wording.say(line.court.word())
        return Lines(turn, self._due(line), token)

    def _due(self, line: EvaluationLine) -> str:
        if line.overdue:
            return self.tr("{days} working days late").format(
                days=self._wording.whole(line.overdue)
            )
        if line.due_on is None:
            return ""
        return self.tr("by {day}").format(day=self._wording.day(line.due_on))

    def _percent(self, value: Decimal | None) -> str:
        return isolate(self._wording.percent(None if value is None else value / _HUNDRED))


def _hundredfold(ratio: Decimal | None) -> Decimal | None:
    """Percents of a workbook."""
    return None if ratio is None else round(ratio * _HUNDRED, 2)


def _bar(value: Decimal, due: Decimal | None, token: str) -> BarState:
    tick = None if due is None else float(min(due, _HUNDRED) / _HUNDRED)
    return BarState(float(min(value, _HUNDRED) / _HUNDRED), tick, token)


def _share(line: EvaluationLine) -> Decimal | None:
    """What of the credit is spent, in percent."""
    if not line.credit or line.spent is None:
        return None
    return line.spent / line.credit * _HUNDRED


def _conformity(line: EvaluationLine) -> Pill | Lines:
    return Lines(NOTHING) if line.state is None else Pill(conformity_look(line.conforms))


def _opinion(line: EvaluationLine) -> Pill | Lines:
    return Lines(NOTHING) if line.state is None else Pill(opinion_look(line.opinion))


def _state(line: EvaluationLine) -> Pill:
    return Pill(evaluation_look(line.state))


def _code(line: EvaluationLine) -> str:
    return line.code


def _conforms(line: EvaluationLine) -> Decimal | None:
    return line.attainment


def _cover(line: EvaluationLine) -> Decimal | None:
    return line.coverage


def _behind(line: EvaluationLine) -> Decimal | None:
    if line.planned is None or line.actual is None:
        return None
    return line.actual - line.planned


def _credit(line: EvaluationLine) -> Decimal | None:
    return _share(line)


def _holds(line: EvaluationLine) -> int | None:
    return None if line.opinion is None else int(line.opinion)


def _stands(line: EvaluationLine) -> str:
    return str(line.state or "")


def _late(line: EvaluationLine) -> int:
    return -line.overdue

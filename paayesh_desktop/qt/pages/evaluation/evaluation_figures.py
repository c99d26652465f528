"""What was computed for a project: its conformity, its indicators one by one, progress, time and
credit."""

from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.bar_line import BarLine
from paayesh_desktop.qt.widgets.indicator_line import IndicatorFigures
from paayesh_desktop.qt.widgets.loop_look import conformity_look
from paayesh_desktop.qt.widgets.paint import BarState
from paayesh_desktop.qt.widgets.pill import PillLabel
from paayesh_desktop.qt.widgets.progress_curve import ProgressCurve
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.evaluations.project_evaluations import EvaluationView
from paayesh_desktop.services.wording import Wording

_HUNDRED = Decimal(100)
_MILLION = Decimal(1_000_000)


class EvaluationFigures(SectionCard):
    """`explained`, `reasoned` and `questioned` as of `IndicatorFigures`."""

    explained = Signal(object)
    reasoned = Signal(object, str)
    questioned = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Computed from the figures"))
        self._look = look
        self._wording = wording
        self.rows: dict[UUID, IndicatorFigures] = {}

    def show_evaluation(self, view: EvaluationView, *, editable: bool, askable: bool) -> None:
        evaluation, wording = view.evaluation, self._wording
        typed = {key: row.typed for key, row in self.rows.items() if row.typed}
        self.clear()
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(12))
        shape = conformity_look(evaluation.conforms)
        row.addWidget(PillLabel(self._look, wording, shape, self.tr("Computed"), head))
        attained = self.tr("Attainment {percent}").format(
            percent=wording.percent(evaluation.attainment)
        )
        row.addWidget(styled(QLabel(attained, head), "field"))
        row.addStretch(1)
        covered = self.tr("Reported {percent} of what was due").format(
            percent=wording.percent(evaluation.coverage)
        )
        row.addWidget(styled(QLabel(covered, head), "muted"))
        self.column.addWidget(head)
        text = styled(TextLabel(self._rule(view), self), "muted")
        self.column.addWidget(text)
        self.rows = {}
        for line in view.indicators:
            figures = IndicatorFigures(
                self._look, wording, line, editable=editable, askable=askable, parent=self
            )
            figures.explained.connect(self.explained)
            figures.reasoned.connect(self.reasoned)
            figures.questioned.connect(self.questioned)
            self.rows[figures.key] = figures
            figures.type_again(typed.get(figures.key, ""))
            self.column.addWidget(figures)

    def show_steps(self, key: UUID, steps: Sequence[str]) -> None:
        if key in self.rows:
            self.rows[key].show_steps(steps)

    def first_gap(self) -> IndicatorFigures | None:
        """The first indicator whose missing figure nobody has given a reason for."""
        return next(
            (row for row in self.rows.values() if row.line.is_gap and not row.line.gap_reason), None
        )

    def _rule(self, view: EvaluationView) -> str:
        """How the conformity of the project follows from its indicators."""
        evaluation, whole = view.evaluation, self._wording.whole
        counts = self.tr(
            "{desired} desired, {near} near, {undesired} undesired, {exceeds} exceeding, {gaps}"
            " without data."
        ).format(
            desired=whole(evaluation.desired),
            near=whole(evaluation.near),
            undesired=whole(evaluation.undesired),
            exceeds=whole(evaluation.exceeds),
            gaps=whole(evaluation.gaps),
        )
        rule = self.tr(
            "A project conforms when no due indicator is undesired and its weighted attainment is"
            " at least near the desired state."
        )
        return f"{counts} {rule}"


class EvaluationProgress(SectionCard):
    """Planned and actual progress, and what time and credit are gone."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Progress, time and credit"))
        self._wording = wording
        self.curve = ProgressCurve(look, wording, self)
        self._done = BarLine(look, self.tr("Progress"), self)
        self._time = BarLine(look, self.tr("Time gone"), self)
        self._credit = BarLine(look, self.tr("Credit spent"), self)
        for widget in (self.curve, self._done, self._time, self._credit):
            self.column.addWidget(widget)

    def show_evaluation(self, view: EvaluationView) -> None:
        evaluation = view.evaluation
        self.curve.show_points(view.curve, Period.parse(evaluation.period))
        self.curve.setVisible(
            any(one.planned is not None or one.actual is not None for one in view.curve)
        )
        actual, planned, elapsed = evaluation.actual, evaluation.planned, evaluation.elapsed
        behind = actual is not None and planned is not None and actual < planned
        self._done.show_state(
            _bar(actual, planned, "warn_bar" if behind else "ok_bar"),
            self.tr("done {actual}, planned {planned}").format(
                actual=self._percent(actual), planned=self._percent(planned)
            ),
        )
        self._time.show_state(_bar(elapsed, None, "info_bar"), self._percent(elapsed))
        spent, credit = evaluation.spent, evaluation.credit
        share = spent / credit * _HUNDRED if spent is not None and credit else None
        beyond = share is not None and elapsed is not None and share > elapsed
        self._credit.show_state(
            _bar(share, elapsed, "warn_bar" if beyond else "info_bar"),
            self.tr("{spent} of {credit} million rials").format(
                spent=self._millions(spent), credit=self._millions(credit)
            ),
        )

    def _percent(self, value: Decimal | None) -> str:
        return isolate(self._wording.percent(None if value is None else value / _HUNDRED))

    def _millions(self, value: Decimal | None) -> str:
        return self._wording.number(None if value is None else round(value / _MILLION, 1))


def _bar(value: Decimal | None, due: Decimal | None, token: str) -> BarState:
    fill = 0.0 if value is None else float(min(max(value, Decimal(0)), _HUNDRED) / _HUNDRED)
    tick = None if due is None else float(min(due, _HUNDRED) / _HUNDRED)
    return BarState(fill, tick, token)

"""Everything about one indicator beside the table: how it stands, its series, how it was judged."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.plan import Indicator
from paayesh_desktop.domain.plan_words import TITLES
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.elided_label import ElidedLabel
from paayesh_desktop.qt.widgets.history_view import HistoryView
from paayesh_desktop.qt.widgets.target_bar import TargetBar, attained
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.qt.widgets.trend_chart import TrendChart
from paayesh_desktop.qt.widgets.verdict_badge import VerdictBadge
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.services.planning.indicator_card import IndicatorCard
from paayesh_desktop.services.row_history import HistoryStep
from paayesh_desktop.services.wording import NOTHING, Wording


class IndicatorPanel(QWidget):
    """`closed` when it is put away; `history_asked` with the key of a row."""

    closed = Signal()
    history_asked = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._path = styled(ElidedLabel("", self), "faint")
        self._title = styled(TextLabel("", self), "h2")
        self._badge = VerdictBadge(look, wording, self)
        self._percent = styled(QLabel(self), "num")
        self._bar = TargetBar(look, 12, self)
        self._actual = styled(QLabel(self), "muted")
        self._target = styled(QLabel(self), "muted")
        self.chart = TrendChart(look, wording, self)
        self._facts = QGridLayout()
        self._steps = QVBoxLayout()
        self.history = HistoryView(look, wording, self)
        self.history.asked.connect(self.history_asked)
        self.tabs = QTabWidget(self)
        self._build()

    def show_card(self, card: IndicatorCard) -> None:
        """Show another indicator, or the same one again."""
        indicator, say = card.indicator, self._wording.say
        self._path.setText(" › ".join(card.path))
        self._title.setText(indicator.title)
        snapshot, now = card.snapshot, card.now
        verdict = snapshot.verdict if snapshot else None
        attainment = snapshot.attainment if snapshot else None
        self._badge.show_verdict(verdict)
        self._percent.setText(self._wording.percent(attainment) if attainment is not None else "")
        self._percent.setAccessibleName(
            self.tr("Attainment {percent}").format(percent=self._wording.percent(attainment))
        )
        measure = f" {indicator.measure}" if indicator.measure else ""
        actual = self._wording.number(now.actual if now else None)
        target = self._wording.number(now.target if now else None)
        if now and now.upper is not None:
            high = self._wording.number(now.upper)
            target = self.tr("{low} to {high}").format(low=target, high=high)
        self._actual.setText(self.tr("Actual: {figure}").format(figure=actual + measure))
        self._target.setText(self.tr("Target: {figure}").format(figure=target + measure))
        self._bar.show_state(
            attained(attainment, verdict_look(verdict).bar_token),
            self.tr("{actual}, {target}, {verdict}").format(
                actual=self._actual.text(),
                target=self._target.text(),
                verdict=say(verdict_look(verdict).word),
            ),
        )
        self.chart.show_series(card.series, card.period)
        self._show_facts(indicator, card)
        self._show_steps([say(step) for step in card.steps])
        self.history.show_rows(card.rows)

    def show_history(self, steps: Sequence[HistoryStep]) -> None:
        self.history.show_steps(steps)

    def _show_facts(self, indicator: Indicator, card: IndicatorCard) -> None:
        say, word = self._wording.say, TITLES
        facts = (
            (self.tr("Code"), self._wording.code(indicator.code)),
            (self.tr("Workgroup"), card.workgroup or NOTHING),
            (self.tr("Better when"), say(word[indicator.direction])),
            (self.tr("Entered as"), say(word[indicator.entry_kind])),
            (self.tr("Target means"), say(word[indicator.target_kind])),
            (self.tr("Baseline"), self._wording.number(indicator.baseline)),
            (self.tr("Weight"), self._wording.number(indicator.weight)),
            (self.tr("Plan version"), self._wording.digits(str(card.version or NOTHING))),
        )
        empty(self._facts)
        for row, (name, value) in enumerate(facts):
            label = styled(QLabel(name, self), "faint")
            text = TextLabel(value, self)
            self._facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(text, row, 1)

    def _show_steps(self, steps: Sequence[str]) -> None:
        empty(self._steps)
        if not steps:
            steps = [
                self.tr(
                    "This period has not been evaluated yet. Press the button “Evaluate this"
                    " period” above; every verdict then says here how it was computed."
                )
            ]
        for number, step in enumerate(steps, 1):
            line = QHBoxLayout()
            line.setSpacing(self._look.px(10))
            mark = styled(QLabel(self._wording.digits(str(number)), self), "badge", kind="plain")
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            text = TextLabel(step, self)
            line.addWidget(text, 1)
            self._steps.addLayout(line)
        self._steps.addStretch(1)

    def _build(self) -> None:
        px = self._look.px
        close = styled(QToolButton(self), "plain")
        close.setIcon(self._look.icon("x", "muted"))
        close.setAccessibleName(self.tr("Close the details"))
        close.setToolTip(close.accessibleName())
        close.clicked.connect(self.closed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self.closed)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        head = QHBoxLayout()
        head.addWidget(self._path, 1)
        head.addWidget(close)
        verdict = QHBoxLayout()
        verdict.addWidget(self._badge)
        verdict.addStretch(1)
        verdict.addWidget(self._percent)
        figures = QHBoxLayout()
        figures.addWidget(self._actual)
        figures.addStretch(1)
        figures.addWidget(self._target)
        self.tabs.addTab(self._trend(), self.tr("Trend"))
        self.tabs.addTab(_scrolled(self._steps, self._look), self.tr("How it was judged"))
        self.tabs.addTab(_framed(self.history), self.tr("History"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(16), px(10))
        column.setSpacing(px(4))
        column.addLayout(head)
        column.addWidget(self._title)
        column.addLayout(verdict)
        column.addWidget(self._bar)
        column.addLayout(figures)
        column.addSpacing(px(4))
        column.addWidget(self.tabs, 1)

    def _trend(self) -> QScrollArea:
        px = self._look.px
        self._facts.setHorizontalSpacing(px(12))
        self._facts.setVerticalSpacing(px(5))
        self._facts.setColumnStretch(1, 1)
        column = QVBoxLayout()
        column.setSpacing(px(8))
        column.addWidget(self.chart)
        column.addLayout(self._facts)
        column.addStretch(1)
        return _scrolled(column, self._look)


def _scrolled(layout: QVBoxLayout, look: Look) -> QScrollArea:
    body = QWidget()
    layout.setContentsMargins(look.px(2), look.px(10), look.px(10), look.px(4))
    body.setLayout(layout)
    return _framed(body)


def _framed(body: QWidget) -> QScrollArea:
    area = styled(QScrollArea(), "inCard")
    styled(body, "inCard")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    return area

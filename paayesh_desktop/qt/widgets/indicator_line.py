"""One indicator of an evaluated project: figures, verdict, how it was computed, why it has none."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.target_bar import TargetBar, attained
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.qt.widgets.verdict_badge import VerdictBadge
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.services.evaluations.project_evaluations import IndicatorLine
from paayesh_desktop.services.wording import Wording

_BAR = 150


class IndicatorFigures(QFrame):
    """`explained` with the indicator whose computation is wanted, `reasoned` with it and the reason
    that somebody wrote for its gap, `questioned` with it when somebody wants to ask about it."""

    explained = Signal(object)
    reasoned = Signal(object, str)
    questioned = Signal(object)

    def __init__(
        self,
        look: Look,
        wording: Wording,
        line: IndicatorLine,
        *,
        editable: bool,
        askable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        styled(self, "soft")
        self._look = look
        self._wording = wording
        self.line = line
        self.key: UUID = line.indicator_id
        px = look.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(5))
        column.addLayout(self._figures(askable=askable))
        self.reason: QLineEdit | None = None
        if line.is_gap:
            self._add_gap(column, editable=editable)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(px(4))
        column.addLayout(self._steps)

    def show_steps(self, steps: Sequence[str]) -> None:
        """How the verdict was computed, step by step."""
        empty(self._steps, at_once=True)
        for number, step in enumerate(steps, 1):
            text = f"{self._wording.digits(str(number))}. {step}"
            self._steps.addWidget(styled(TextLabel(text, self), "muted"))

    @property
    def typed(self) -> str:
        """A reason that was begun and not recorded."""
        text = self.reason.text() if self.reason is not None else ""
        return text if text != (self.line.gap_reason or "") else ""

    def type_again(self, text: str) -> None:
        """Put a reason that was begun back into its field."""
        if text and self.reason is not None:
            self.reason.setText(text)

    def _figures(self, *, askable: bool) -> QGridLayout:
        line, look, wording, px = self.line, self._look, self._wording, self._look.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(0, 1)
        grid.addWidget(styled(TextLabel(line.title, self), "field"), 0, 0)
        measure = f" {line.measure}" if line.measure else ""
        figures = self.tr("actual {actual} · target {target}").format(
            actual=wording.number(line.actual) + measure,
            target=wording.number(line.target) + measure,
        )
        grid.addWidget(styled(TextLabel(figures, self), "muted"), 1, 0)
        badge = VerdictBadge(look, wording, self)
        badge.show_verdict(line.verdict)
        bar = TargetBar(look, parent=self)
        bar.setFixedWidth(px(_BAR))
        state = attained(line.attainment, verdict_look(line.verdict).bar_token)
        bar.show_state(state, f"{line.title}: {wording.percent(line.attainment)}")
        percent = QHBoxLayout()
        percent.addWidget(badge)
        percent.addStretch(1)
        percent.addWidget(styled(QLabel(wording.percent(line.attainment), self), "field"))
        grid.addLayout(percent, 0, 1)
        grid.addWidget(bar, 1, 1)
        grid.addLayout(self._buttons(askable=askable), 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        return grid

    def _buttons(self, *, askable: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(2))
        self.how = self._tool("info", self.tr("How it was computed"))
        self.how.setCheckable(True)
        self.how.toggled.connect(self._explain)
        row.addWidget(self.how)
        if askable:
            ask = self._tool("circle-help", self.tr("Ask a question"))
            ask.clicked.connect(lambda: self.questioned.emit(self.key))
            row.addWidget(ask)
        return row

    def _tool(self, icon: str, name: str) -> QToolButton:
        button = styled(QToolButton(self), "plain")
        button.setIcon(self._look.icon(icon, "muted", "accent"))
        button.setToolTip(name)
        button.setAccessibleName(f"{name}: {self.line.title}")
        return button

    def _explain(self, wanted: bool) -> None:
        if wanted:
            self.explained.emit(self.key)
        else:
            self.show_steps(())

    def _add_gap(self, column: QVBoxLayout, *, editable: bool) -> None:
        given = self.line.gap_reason or ""
        if not editable:
            text = given or self.tr("No reason was given for the missing figure.")
            column.addWidget(styled(TextLabel(text, self), "muted"))
            return
        self.reason = QLineEdit(given, self)
        self.reason.setMaxLength(1000)
        self.reason.setPlaceholderText(self.tr("Why is there no figure?"))
        self.reason.setAccessibleName(
            self.tr("Reason of the missing figure: {title}").format(title=self.line.title)
        )
        self.reason.returnPressed.connect(self._give)
        save = QPushButton(self.tr("Record the reason"), self)
        save.setAccessibleName(f"{save.text()}: {self.line.title}")
        save.clicked.connect(self._give)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(save)
        column.addLayout(row)

    def _give(self) -> None:
        if self.reason is not None and self.reason.text().strip():
            self.reasoned.emit(self.key, self.reason.text())

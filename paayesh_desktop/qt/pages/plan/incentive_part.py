"""The incentive scheme on its page: what is in force or drafted, and who stands where."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.standings import equal_weights
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.standing_table import KEPT, StandingTable
from paayesh_desktop.qt.styled import restyle, styled
from paayesh_desktop.qt.widgets.meeting_look import resolution_look
from paayesh_desktop.qt.widgets.pill import PillLabel
from paayesh_desktop.qt.widgets.policy_forms import SchemeForm
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.policies.incentive_standings import StandingsTable
from paayesh_desktop.services.policies.incentives import SchemeLine
from paayesh_desktop.services.wording import Wording

_TABLE = 420


class IncentivePart(QWidget):
    """`asked` for a new scheme, `drafted` with its title, first period and weights."""

    asked = Signal()
    drafted = Signal(str, object, object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._schemes: Sequence[SchemeLine] = ()
        self.draft = styled(QPushButton(self.tr("Draft a scheme"), self), "primary")
        self.form = SchemeForm(look, wording, self)
        self.schemes = SectionCard(look, self.tr("Schemes"), parent=self)
        self.standings = SectionCard(look, self.tr("Standings"), parent=self)
        self.by_unit = QCheckBox(self.tr("by unit"), self)
        self.table = StandingTable(wording, self)
        self.view = RowView(look, wording, self.table, KEPT, self)
        self.view.setAccessibleName(self.tr("Standings"))
        self.view.setMinimumHeight(look.px(_TABLE))
        self._how = styled(TextLabel("", self), "muted")
        self.standings.column.addWidget(self.by_unit)
        self.standings.column.addWidget(self._how)
        self.standings.column.addWidget(self.view)
        row = QHBoxLayout()
        row.addWidget(self.draft)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addLayout(row)
        for widget in (self.form, self.schemes, self.standings):
            column.addWidget(widget)
        self.draft.clicked.connect(self.asked)
        self.form.drafted.connect(self.drafted)
        self.form.cancelled.connect(self.close_form)

    def show_schemes(self, schemes: Sequence[SchemeLine], *, may: bool) -> None:
        self._schemes = schemes
        self.draft.setEnabled(may)
        self.schemes.clear()
        for scheme in schemes:
            self.schemes.column.addWidget(self._scheme(scheme))
        if not schemes:
            words = self.tr(
                "No scheme has been drafted. A scheme weighs the criteria; the committee resolves"
                " on it and the council approves it. Until then the criteria weigh the same."
            )
            self.schemes.column.addWidget(styled(TextLabel(words, self), "muted"))

    def show_standings(self, table: StandingsTable) -> None:
        self.table.set_titles(table.titles)
        self.table.set_rows(table.lines)
        weights = ", ".join(
            f"{self._wording.say(one.word())} {self._wording.number(weight)}"
            for one, weight in table.weights.items()
        )
        self.standings.set_note(self._wording.period(table.period))
        source = (
            self.tr("By the scheme “{title}”.").format(title=table.scheme.title)
            if table.scheme is not None
            else self.tr("A preview: no approved scheme counts in this period.")
        )
        how = self.tr(
            "Score: the mean of the criteria by their weights ({weights}). Timeliness: forms typed"
            " by their due day; completeness: lines answered or explained; attainment: of the"
            " workgroup's part of the plan."
        )
        self._how.setText(f"{source} {how.format(weights=weights)}")

    def ask(self, periods: Sequence[Period]) -> None:
        """Open the form with the weights of the newest scheme."""
        newest = self._schemes[0].weights if self._schemes else equal_weights()
        self.form.ask(periods, newest)
        restyle(self.draft, **{"class": ""})

    def close_form(self) -> None:
        self.form.hide()
        restyle(self.draft, **{"class": "primary"})

    def _scheme(self, line: SchemeLine) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(10))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(styled(QLabel(line.scheme.title, box), "title"))
        weights = " · ".join(
            f"{self._wording.say(one.word())} {self._wording.number(weight)}"
            for one, weight in line.weights.items()
        )
        since = self.tr("from {period} on").format(
            period=self._wording.period(Period.parse(line.scheme.since))
        )
        words.addWidget(styled(TextLabel(f"{weights} · {since}", box), "muted"))
        row.addLayout(words, 1)
        if line.resolution is not None:
            row.addWidget(
                PillLabel(
                    self._look,
                    self._wording,
                    resolution_look(line.resolution),
                    line.scheme.title,
                    box,
                )
            )
        else:
            draft = styled(
                QLabel(self.tr("drafted, to be resolved on"), box), "badge", kind="plain"
            )
            row.addWidget(draft)
        return box

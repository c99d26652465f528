"""Chips that narrow a list to one verdict, each with its shape, its word and how many there are."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.reports.charts.marks import SHOWN_ORDER
from paayesh_desktop.services.wording import Wording


class VerdictChips(QWidget):
    """`chosen` with a verdict, or None for all of them."""

    chosen = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._group = QButtonGroup(self)
        self._verdicts: list[Verdict | None] = [None]
        self._verdicts += [verdict for verdict in SHOWN_ORDER if verdict]
        flow = FlowLayout(look.px(6), self)
        for place, verdict in enumerate(self._verdicts):
            chip = styled(QToolButton(self), "filter")
            chip.setCheckable(True)
            chip.setChecked(verdict is None)
            if verdict is not None:
                shape = verdict_look(verdict)
                chip.setIcon(look.icon(shape.icon, shape.text_token))
                chip.setIconSize(QSize(look.px(15), look.px(15)))
                chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._group.addButton(chip, place)
            flow.addWidget(chip)
        self._group.idClicked.connect(self._clicked)
        self.show_counts({})

    def choose(self, verdict: Verdict | None) -> None:
        """As if its chip had been pressed, without telling."""
        self._group.button(self._verdicts.index(verdict)).setChecked(True)

    def show_counts(self, counts: Mapping[Verdict | None, int]) -> None:
        for place, verdict in enumerate(self._verdicts):
            chip = self._group.button(place)
            count = counts.get(verdict, 0) if verdict else sum(counts.values())
            word = self._wording.say(verdict_look(verdict).word) if verdict else self.tr("All")
            text = self.tr("{word} {count}").format(word=word, count=self._wording.whole(count))
            chip.setText(text)
            chip.setAccessibleName(text)
            chip.setVisible(verdict is None or count > 0 or chip.isChecked())

    def _clicked(self, place: int) -> None:
        self.chosen.emit(self._verdicts[place])

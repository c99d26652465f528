"""How many indicators have each verdict, as one thin bar; the chips beneath are its legend."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.chart_view import ChartView
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.reports.charts.chart import Count, CountRow, StackedCounts
from paayesh_desktop.reports.charts.marks import SHOWN_ORDER
from paayesh_desktop.services.wording import Wording

_HEIGHT = 14


class VerdictCounts(ChartView):
    """The parts stand in the order of `SHOWN_ORDER`, from the reading side."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, wording, parent, height=_HEIGHT)
        self._wording = wording

    def show_counts(self, counts: Mapping[Verdict | None, int]) -> None:
        parts = tuple(
            Count(verdict, count, self._wording.say(verdict_look(verdict).word))
            for verdict in SHOWN_ORDER
            if (count := counts.get(verdict, 0))
        )
        mark = "، " if self._wording.persian else ", "
        words = mark.join(f"{self._wording.whole(part.count)} {part.word}" for part in parts)
        self.show_chart(StackedCounts((CountRow("", parts, words),), bare=True), words)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(60), self._look.px(_HEIGHT))

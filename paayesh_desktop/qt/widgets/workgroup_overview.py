"""All workgroups in all periods as one grid: where most does not conform is seen at once."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.chart_view import ChartView
from paayesh_desktop.reports.charts.chart import HeatCell, HeatGrid, HeatRow, Meaning
from paayesh_desktop.services.judging.standing_grid import GridFrame
from paayesh_desktop.services.judging.workgroup_grid import Conformity, WorkgroupGrid
from paayesh_desktop.services.wording import Wording

_SIZE = 12.5
"""It is all that is on the page, not a figure beside a text."""


class WorkgroupOverview(ChartView):
    """`workgroup_chosen` with its key and the place of the period, at a click or Enter."""

    workgroup_chosen = Signal(object, int)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, wording, parent, size=_SIZE)
        self._wording = wording
        self._behind: list[tuple[UUID, int]] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.chosen.connect(self._choose)

    def show_grid(self, frame: GridFrame, grid: WorkgroupGrid) -> None:
        """The workgroups that have been compared at least once, in the periods since the first."""
        compared = {code for _, code in grid}
        first = next((at for at, period in enumerate(frame.periods) if period.code in compared), 0)
        places = range(first, len(frame.periods)) if grid else range(0)
        periods = [frame.periods[place] for place in places]
        known = {key for key, _ in grid}
        groups = [one for one in frame.workgroups if one[0] in known]
        self._behind = [
            (key, place)
            for key, _ in groups
            for place in places
            if (key, frame.periods[place].code) in grid
        ]
        rows = tuple(
            HeatRow(
                title,
                tuple(
                    self._cell(title, period, grid.get((key, period.code))) for period in periods
                ),
            )
            for key, title in groups
        )
        tick, year = self._wording.tick, self._wording.year
        chart = HeatGrid(
            tuple(tick(period) or year(period) for period in periods),
            rows,
            tuple(year(period) if tick(period) else "" for period in periods),
            self._meanings(),
        )
        self.show_chart(chart, self.tr("Workgroups by periods: how many projects conform"))

    def _cell(self, workgroup: str, period: Period, found: Conformity | None) -> HeatCell:
        if found is None:
            return HeatCell(None, "")
        whole, share = self._wording.whole, found.share
        words = self.tr("{workgroup}, {period}: {conforming} of {compared} projects conform")
        if found.unknown:
            words = self.tr(
                "{workgroup}, {period}: {conforming} of {compared} projects conform, nothing can be"
                " said of {unknown}"
            )
        said = words.format(
            workgroup=isolate(workgroup),
            period=self._wording.period(period),
            conforming=whole(found.conforming),
            compared=whole(found.compared),
            unknown=whole(found.unknown),
        )
        return HeatCell(found.verdict, "" if share is None else self._wording.percent(share), said)

    def _meanings(self) -> tuple[Meaning, ...]:
        return (
            Meaning(Verdict.UNDESIRED, self.tr("Fewer than nine in ten conform")),
            Meaning(Verdict.NEAR, self.tr("Nine in ten or more conform")),
            Meaning(Verdict.DESIRED, self.tr("All projects conform")),
            Meaning(Verdict.NO_DATA, self.tr("Nothing can be said")),
        )

    def _choose(self, at: int) -> None:
        self.workgroup_chosen.emit(*self._behind[at])

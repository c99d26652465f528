"""The workgroups over the periods: one square each, with its verdict and its attainment."""

from collections.abc import Iterator, Sequence

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.rollup import Rollup
from paayesh_desktop.language import translate
from paayesh_desktop.reports.charts.chart import HeatCell, HeatGrid, HeatRow
from paayesh_desktop.reports.report import Block, Picture, Text, Tone
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame


def heat_map(frame: CycleFrame, rolled: Sequence[tuple[Period, Rollup]]) -> Iterator[Block]:
    """*rolled* are the standings of the periods, the oldest first."""
    say, wording = frame.say, frame.making.wording
    if not rolled:
        yield Text(say(_NONE), Tone.MISSING)
        return
    rows: list[HeatRow] = []
    for group in frame.groups:
        squares: list[HeatCell] = []
        for _, one in rolled:
            standing = one.workgroups.get(group.id)
            if standing is None or not sum(standing.counts.values()):
                squares.append(HeatCell(None, ""))
            else:
                text = wording.percent(standing.attainment)
                squares.append(HeatCell(standing.verdict, text))
        rows.append(HeatRow(group.title, tuple(squares)))
    labels = tuple(wording.tick(period) for period, _ in rolled)
    years = tuple(wording.year(period) for period, _ in rolled)
    yield Picture(HeatGrid(labels, tuple(rows), years), say(_TITLE), say(_WORDS))


_TITLE = translate("PeriodicReport", "Workgroups by period")
_WORDS = translate(
    "PeriodicReport",
    "Each square is the weighted attainment of what was reported and its verdict. An empty square"
    " was not evaluated; an average can hide a bad indicator, so the tables count the verdicts.",
)
_NONE = translate("PeriodicReport", "No period of this term has been evaluated yet.")

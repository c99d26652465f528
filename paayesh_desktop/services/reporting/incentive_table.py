"""The standings by the incentive scheme, each figure with what it was counted from."""

from collections.abc import Iterator

from paayesh_desktop.domain.incentive import Criterion
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.standings import Measured, Standing
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import Block, Cell, Column, Look, Row, Table
from paayesh_desktop.services.policies.incentive_standings import IncentiveStandings, StandingsTable
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame


def incentive_table(frame: CycleFrame, period: Period, before: Period | None) -> Iterator[Block]:
    """Of the workgroups in scope in *period*, with the rank they had in *before*, if there was
    any."""
    say, cells, wording = frame.say, frame.cells, frame.making.wording
    book = IncentiveStandings(frame.making.workspace)
    found: list[StandingsTable] = []
    for one in filter(None, (period, before)):
        found.append(book.of_workgroups(frame.plan.id, one, frame.making.today))
        frame.step()
    now, *then = found
    former = [{line.key: line.rank for line in one.lines} for one in then]
    columns = (
        Column(say(_RANK), 8, Look.FIGURE),
        *(Column(say(_BEFORE.fill(period=one.period.title())), 18, Look.FIGURE) for one in then),
        Column(say(_WORKGROUP), 34),
        *(Column(say(criterion.word()), 14, Look.FIGURE) for criterion in Criterion),
        Column(say(_SCORE), 12, Look.FIGURE),
    )
    shown = {group.id for group in frame.groups}
    rows: list[Row] = []
    for line in now.lines:
        if line.key not in shown:
            continue
        rows.append(
            Row(
                (
                    *(
                        cells.nothing if rank is None else cells.count(rank)
                        for rank in (line.rank, *(one.get(line.key) for one in former))
                    ),
                    cells.text(now.titles.get(line.key, "")),
                    *(_criterion(frame, line, criterion) for criterion in Criterion),
                    cells.percent(line.score, cells.nothing),
                )
            )
        )
    title = say(_TITLE.fill(period=wording.period(period)))
    yield Table(title, columns, tuple(rows), note=_note(frame, now))


def _criterion(frame: CycleFrame, line: Standing, criterion: Criterion) -> Cell:
    """The share, and where it counts something also what of what."""
    found = line.criteria.get(criterion)
    if found is None or found.value is None:
        return frame.cells.nothing
    cell = frame.cells.percent(found.value)
    counts = "" if criterion is Criterion.ATTAINMENT else _counts(frame, found)
    return Cell(cell.text + counts, cell.number)


def _counts(frame: CycleFrame, found: Measured) -> str:
    whole = frame.making.wording.whole
    return f" ({frame.say(_OF.fill(part=whole(found.part), whole=whole(found.whole)))})"


def _note(frame: CycleFrame, now: StandingsTable) -> str:
    if now.scheme is None:
        return frame.say(_PREVIEW)
    return frame.say(_SCHEME.fill(title=isolate(now.scheme.title)))


_TITLE = translate("PeriodicReport", "Standings of the workgroups, {period}")
_RANK = translate("PeriodicReport", "Rank")
_BEFORE = translate("PeriodicReport", "Rank in {period}")
_WORKGROUP = translate("PeriodicReport", "Workgroup")
_SCORE = translate("PeriodicReport", "Score")
_OF = translate("PeriodicReport", "{part} of {whole}")
_PREVIEW = translate(
    "PeriodicReport",
    "A preview: no approved scheme counts in this period, the criteria weigh the same.",
)
_SCHEME = translate("PeriodicReport", "By the incentive scheme “{title}”.")

"""The projects of an evaluation cycle in two tables: how they stand, and their time and credit."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import Block, Cell, Column, Look, Row, Table, Tone
from paayesh_desktop.services.evaluations.evaluation_lines import EvaluationLine
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame
from paayesh_desktop.services.reporting.cycle_result import spent_share

_MILLION = Decimal(1_000_000)
Former = Mapping[UUID, EvaluationLine] | None


def project_tables(
    frame: CycleFrame, lines: Sequence[EvaluationLine], former: Former = None
) -> Iterator[Block]:
    """A row of each table for each of *lines*; with *former* (by project) also the attainment of
    the cycle before."""
    yield _standing_table(frame, lines, former)
    yield _course_table(frame, lines)


def _standing_table(frame: CycleFrame, lines: Sequence[EvaluationLine], former: Former) -> Table:
    say = frame.say
    columns = (
        Column(say(_CODE), 10, Look.CODE),
        Column(say(_PROJECT), 30),
        Column(say(_COMPUTED), 12),
        *((Column(say(_BEFORE), 8, Look.FIGURE),) if former is not None else ()),
        Column(say(_ATTAINMENT), 8, Look.FIGURE),
        Column(say(_COVERAGE), 8, Look.FIGURE),
        Column(say(_OPINION), 13),
        Column(say(_STATE), 17),
    )
    rows: list[Row] = []
    for line in lines:
        frame.tick()
        rows.append(Row(tuple(_standing(frame, line, former))))
    note = say(_DIFFERS) if any(line.differs for line in lines) else ""
    return Table(say(_STANDING), columns, tuple(rows), note=note, empty=say(_EMPTY))


def _standing(frame: CycleFrame, line: EvaluationLine, former: Former) -> Iterator[Cell]:
    cells = frame.cells
    compared = line.state is not None
    blank = cells.no_data if compared else cells.nothing
    yield cells.code(line.code)
    yield cells.text(line.title)
    yield cells.conformity(line.conforms, compared=compared)
    if former is not None:
        before = former.get(line.project_id)
        known = None if before is None or before.state is None else before.attainment
        yield cells.percent(known, cells.nothing)
    yield cells.percent(line.attainment, blank)
    yield cells.percent(line.coverage, blank)
    opinion = cells.opinion(line.opinion) if compared else cells.nothing
    yield Cell(f"{opinion.text} ≠", tone=Tone.WARNING) if line.differs else opinion
    yield cells.state(line.state)


def _course_table(frame: CycleFrame, lines: Sequence[EvaluationLine]) -> Table:
    say = frame.say
    columns = (
        Column(say(_CODE), 10, Look.CODE),
        Column(say(_PROJECT), 30),
        Column(say(_PLANNED), 10, Look.FIGURE),
        Column(say(_DONE), 10, Look.FIGURE),
        Column(say(_TIME), 10, Look.FIGURE),
        Column(say(_CREDIT), 13, Look.FIGURE),
        Column(say(_SPENT), 13, Look.FIGURE),
        Column(say(_SHARE), 10, Look.FIGURE),
    )
    rows: list[Row] = []
    for line in lines:
        frame.tick()
        if line.state is not None:
            rows.append(Row(tuple(_course(frame, line))))
    return Table(say(_COURSE), columns, tuple(rows), note=say(_BEHIND), empty=say(_UNCOMPARED))


def _course(frame: CycleFrame, line: EvaluationLine) -> Iterator[Cell]:
    cells = frame.cells
    yield cells.code(line.code)
    yield cells.text(line.title)
    yield cells.share(line.planned)
    yield _behind(cells.share(line.actual), line)
    yield cells.share(line.elapsed)
    yield _millions(frame, line.credit)
    yield _millions(frame, line.spent)
    yield cells.share(spent_share(line))


def _millions(frame: CycleFrame, rials: Decimal | None) -> Cell:
    if rials is None:
        return frame.cells.no_data
    millions = (rials / _MILLION).quantize(Decimal(1))
    return Cell(frame.making.wording.whole(millions), millions)


def _behind(cell: Cell, line: EvaluationLine) -> Cell:
    """Progress that is below the planned one is marked."""
    if line.actual is None or line.planned is None or line.actual >= line.planned:
        return cell
    return Cell(cell.text, cell.number, tone=Tone.NEAR)


_STANDING = translate("PeriodicReport", "Projects: desired state and opinion")
_COURSE = translate("PeriodicReport", "Projects: progress, time and credit")
_CODE = translate("PeriodicReport", "Code")
_PROJECT = translate("PeriodicReport", "Project")
_COMPUTED = translate("PeriodicReport", "Computed")
_BEFORE = translate("PeriodicReport", "Before")
_ATTAINMENT = translate("PeriodicReport", "Attainment")
_COVERAGE = translate("PeriodicReport", "Coverage")
_DONE = translate("PeriodicReport", "Done")
_PLANNED = translate("PeriodicReport", "Planned")
_TIME = translate("PeriodicReport", "Time over")
_CREDIT = translate("PeriodicReport", "Credit (million rials)")
_SPENT = translate("PeriodicReport", "Spent (million rials)")
_SHARE = translate("PeriodicReport", "Share spent")
_OPINION = translate("PeriodicReport", "Opinion of the workgroup")
_STATE = translate("PeriodicReport", "State")
_DIFFERS = translate(
    "PeriodicReport", "≠ marks an opinion that differs from the computed conformity."
)
_BEHIND = translate("PeriodicReport", "Progress below the planned one is marked.")
_EMPTY = translate("PeriodicReport", "No project goes on in this period.")
_UNCOMPARED = translate("PeriodicReport", "No project has been compared in this period yet.")

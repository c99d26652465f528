"""The amendments of the plan and its versions, as far as they fall into a term or are open."""

from collections.abc import Iterator
from datetime import date

from paayesh_desktop.domain.period import Period
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import Block, Column, Look, Row, Table, Tone
from paayesh_desktop.services.amending.amendment_reader import AmendmentLine, AmendmentReader
from paayesh_desktop.services.amending.amendment_stage import AmendmentStage
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame
from paayesh_desktop.services.reporting.deviations import Deviations

_TONES = {
    AmendmentStage.IN_FORCE: Tone.GOOD,
    AmendmentStage.REFUSED: Tone.BAD,
    AmendmentStage.WITHDRAWN: Tone.FAINT,
}
_OVER = (AmendmentStage.IN_FORCE, AmendmentStage.REFUSED, AmendmentStage.WITHDRAWN)


def amended_plan(frame: CycleFrame, deviations: Deviations, term: Period) -> Iterator[Block]:
    """What took effect in *term* and what is still open; of one workgroup only what its cases
    brought about."""
    say, cells = frame.say, frame.cells
    reader = AmendmentReader(frame.making.workspace.store)
    mine = {line.number for line in deviations.lines}
    lines = [
        line
        for line in reader.list(frame.plan.id)
        if _belongs(line, term, frame.making.today)
        and (frame.party is None or line.case_number in mine)
    ]
    columns = (
        Column(say(_TITLE), 36),
        Column(say(_CASE), 10, Look.CODE),
        Column(say(_STAGE), 20),
        Column(say(_EFFECTIVE), 13, Look.CODE),
        Column(say(_ITEMS), 10, Look.FIGURE),
        Column(say(_VERSION), 12, Look.FIGURE),
    )
    rows = tuple(
        Row(
            (
                cells.text(line.title),
                cells.numbered(line.case_number) if line.case_number else cells.nothing,
                cells.say(line.stage.word(), _TONES.get(line.stage, Tone.PLAIN)),
                cells.day(line.effective_on),
                cells.count(line.items),
                cells.nothing if line.version is None else cells.count(line.version),
            )
        )
        for line in lines
    )
    yield Table(say(_AMENDMENTS), columns, rows, empty=say(_NONE))


def _belongs(line: AmendmentLine, term: Period, today: date) -> bool:
    if line.stage not in _OVER:
        return term.start <= today
    return term.start <= line.effective_on <= term.end


_AMENDMENTS = translate("PeriodicReport", "Amendments of the plan")
_NONE = translate(
    "PeriodicReport", "The plan was not amended in this term and no amendment is open."
)
_TITLE = translate("PeriodicReport", "Amendment")
_CASE = translate("PeriodicReport", "Case")
_STAGE = translate("PeriodicReport", "State")
_EFFECTIVE = translate("PeriodicReport", "In force from")
_ITEMS = translate("PeriodicReport", "Changes")
_VERSION = translate("PeriodicReport", "Version of the plan")

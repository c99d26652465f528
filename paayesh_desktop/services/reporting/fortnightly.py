"""The fortnightly report: who has reported and who has not, what moved, what is due."""

from collections.abc import Iterator

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import EvaluationMoveKind
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import (
    Block,
    Cell,
    Column,
    Heading,
    Look,
    Points,
    Report,
    Row,
    Table,
    Text,
    Tile,
    Tiles,
    Tone,
)
from paayesh_desktop.services.forms.form_query import FormGroup
from paayesh_desktop.services.reporting import evaluation
from paayesh_desktop.services.reporting.collecting import Collecting
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame, cycle_frame
from paayesh_desktop.services.reporting.decisions_due import DecisionsDue
from paayesh_desktop.services.reporting.deviations import Deviations
from paayesh_desktop.services.reporting.moves_made import MovesMade
from paayesh_desktop.services.reporting.request import Making, ReportRequest

_NAMED = 5


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """The one report of a fortnightly cycle, of all workgroups or of one."""
    with making.workspace.store.view() as view:
        frame = cycle_frame(making, view, request)
        report = frame.report(ReportKind.FORTNIGHTLY, _TITLE, frame.all(_Fortnight(frame).blocks()))
    yield report


class _Fortnight:
    """The fortnight beside the one before."""

    def __init__(self, frame: CycleFrame) -> None:
        self._frame = frame
        self._former = frame.former()
        self._forms = Collecting(frame, frame.cycle)
        self._before = None if self._former is None else Collecting(frame, self._former)
        self._deviations = Deviations(frame)
        self._moves = MovesMade(frame, self._deviations, frame.period)
        self._due = DecisionsDue(frame, self._deviations)

    def blocks(self) -> Iterator[Block]:
        frame, say = self._frame, self._frame.say
        yield self._tiles()
        for title, points, none in (
            (_LATE, self._late(), _ALL_CAME),
            (_DECIDE, self._due.sentences(), _NOTHING),
        ):
            yield Heading(say(title), 3)
            found = tuple(points)
            yield Points(found) if found else Text(say(none), Tone.FAINT)
        yield Heading(say(evaluation.CHANGES))
        yield from self._changes()
        yield Heading(say(_REPORTED))
        yield from self._forms.tables()
        yield Heading(say(_CASES))
        period = frame.period
        opened = self._deviations.opened(period.start, period.end)
        yield self._deviations.table(_OPENED, opened, _NONE_OPENED)
        yield self._deviations.table(_OVERDUE, self._deviations.overdue, _NONE_OVERDUE)
        yield from self._deviations.ageing()
        yield from self._moves.tables()
        yield Heading(say(evaluation.DUE))
        yield from self._due.tables()
        yield frame.signatures()

    def _tiles(self) -> Tiles:
        say, whole = self._frame.say, self._frame.making.wording.whole
        forms, cases = self._forms, self._deviations
        every, overdue = forms.total(FormGroup.ALL), forms.total(FormGroup.OVERDUE)
        broken = forms.total(FormGroup.PROMISE_BROKEN)
        period = self._frame.period
        return Tiles(
            (
                Tile(
                    say(_CAME),
                    say(_OF.fill(part=whole(forms.came), whole=whole(every)))
                    if every
                    else say(_NONE_OUT),
                    self._before_note(),
                    Tone.MISSING if not every else Tone.PLAIN,
                ),
                Tile(
                    say(_FORMS_LATE),
                    whole(overdue),
                    say(_BROKEN.fill(count=whole(broken))) if broken else "",
                    Tone.BAD if overdue else Tone.GOOD,
                ),
                Tile(
                    say(_OPEN_CASES),
                    whole(len(cases.open)),
                    say(_NEW.fill(count=whole(len(cases.opened(period.start, period.end))))),
                ),
                Tile(
                    say(_LATE_CASES),
                    whole(len(cases.overdue)),
                    tone=Tone.BAD if cases.overdue else Tone.GOOD,
                ),
            )
        )

    def _before_note(self) -> str:
        say, whole = self._frame.say, self._frame.making.wording.whole
        before = self._before
        if before is None or not before.total(FormGroup.ALL):
            return ""
        said = _BEFORE.fill(part=whole(before.came), whole=whole(before.total(FormGroup.ALL)))
        return say(said)

    def _late(self) -> Iterator[str]:
        """The units that are overdue, the latest first."""
        say, wording = self._frame.say, self._frame.making.wording
        late: dict[str, list[int]] = {}
        for row in self._forms.awaited:
            if row.late:
                late.setdefault(row.unit, []).append(row.late)
        for unit, days in list(late.items())[:_NAMED]:
            said = _UNIT_LATE.fill(
                unit=isolate(unit), count=wording.whole(len(days)), days=wording.whole(max(days))
            )
            yield say(said)
        if len(late) > _NAMED:
            yield say(_MORE_LATE.fill(count=wording.whole(len(late) - _NAMED)))

    def _changes(self) -> Iterator[Block]:
        frame, say = self._frame, self._frame.say
        former, before = self._former, self._before
        if former is None or before is None:
            yield Text(say(_NO_EARLIER), Tone.MISSING)
            return
        wording, cells = frame.making.wording, frame.cells
        period = Period.parse(former.period)
        columns = (
            Column(say(_FIGURE), 40),
            Column(wording.period(period), 18, Look.FIGURE),
            Column(wording.period(frame.period), 18, Look.FIGURE),
        )
        then = MovesMade(frame, self._deviations, period)
        rows = [
            Row((cells.say(title), was, is_))
            for title, was, is_ in (
                *self._of_forms(before),
                *self._of_cases(former),
                *(
                    (title, cells.count(then.of_kind(kind)), cells.count(self._moves.of_kind(kind)))
                    for kind, title in _MOVES.items()
                ),
            )
        ]
        none = () if before.total(FormGroup.ALL) else (_NO_FORMS_BEFORE,)
        note = " ".join(say(one) for one in (*none, _COUNTED))
        yield Table(say(_BOTH), columns, tuple(rows), note=note)

    def _of_forms(self, before: Collecting) -> Iterator[tuple[Sentence, Cell, Cell]]:
        """What nobody asked for is not known, and never none."""
        for title, group in (
            (_FORMS, FormGroup.ALL),
            (_AWAITED, FormGroup.AWAITED),
            (_FORMS_LATE, FormGroup.OVERDUE),
            (_CAME_LATE, FormGroup.CAME_LATE),
        ):
            yield title, self._of_group(before, group), self._of_group(self._forms, group)

    def _of_group(self, forms: Collecting, group: FormGroup) -> Cell:
        cells = self._frame.cells
        return cells.count(forms.total(group)) if forms.total(FormGroup.ALL) else cells.nothing

    def _of_cases(self, former: Cycle) -> Iterator[tuple[Sentence, Cell, Cell]]:
        cells, cases = self._frame.cells, self._deviations
        then, now = Period.parse(former.period), self._frame.period
        yield (
            _OPENED,
            cells.count(len(cases.opened(then.start, then.end))),
            cells.count(len(cases.opened(now.start, now.end))),
        )
        yield (
            _CLOSED,
            cells.count(len(cases.closed(then.start, then.end))),
            cells.count(len(cases.closed(now.start, now.end))),
        )
        yield _STILL_OPEN, cells.count(cases.open_on(then.end)), cells.count(cases.open_on(now.end))


_TITLE = translate("PeriodicReport", "Fortnightly report, {period}")
_LATE = translate("PeriodicReport", "Who has not reported in time")
_ALL_CAME = translate("PeriodicReport", "No form is overdue.")
_DECIDE = translate("PeriodicReport", "What is to be decided or done")
_NOTHING = translate("PeriodicReport", "Nothing waits for a decision.")
_REPORTED = translate("PeriodicReport", "Who has reported")
_CASES = translate("PeriodicReport", "Deviation cases")
_OPENED = translate("PeriodicReport", "Cases opened in the period")
_NONE_OPENED = translate("PeriodicReport", "No case was opened in this period.")
_OVERDUE = translate("PeriodicReport", "Overdue cases")
_NONE_OVERDUE = translate("PeriodicReport", "No case is overdue.")
_CLOSED = translate("PeriodicReport", "Cases closed in the period")
_STILL_OPEN = translate("PeriodicReport", "Cases open at the end of the period")
_CAME = translate("PeriodicReport", "Forms that came")
_OF = translate("PeriodicReport", "{part} of {whole}")
_NONE_OUT = translate("PeriodicReport", "none handed out")
_FORMS_LATE = translate("PeriodicReport", "Forms overdue")
_BROKEN = translate("PeriodicReport", "{count} promises not kept")
_OPEN_CASES = translate("PeriodicReport", "Open deviation cases")
_NEW = translate("PeriodicReport", "{count} new in the period")
_LATE_CASES = translate("PeriodicReport", "Overdue cases")
_BEFORE = translate("PeriodicReport", "the time before {part} of {whole}")
_UNIT_LATE = translate("PeriodicReport", "{unit}: {count} forms, up to {days} working days late")
_MORE_LATE = translate(
    "PeriodicReport", "{count} more units are overdue; all of them are named in the table."
)
_NO_EARLIER = translate(
    "PeriodicReport", "There was no fortnight before: this is the first report of its kind."
)
_NO_FORMS_BEFORE = translate(
    "PeriodicReport", "In the fortnight before no form was handed out, so none could come."
)
_COUNTED = translate(
    "PeriodicReport",
    "Forms are counted as they stand on the day of this report, cases and evaluations by the days"
    " of each fortnight.",
)
_FIGURE = translate("PeriodicReport", "Figure")
_BOTH = translate("PeriodicReport", "Both fortnights")
_FORMS = translate("PeriodicReport", "Forms handed out")
_AWAITED = translate("PeriodicReport", "Forms awaited")
_CAME_LATE = translate("PeriodicReport", "Forms that came late")
_MOVES = {
    EvaluationMoveKind.SUBMIT: translate("PeriodicReport", "Evaluations submitted"),
    EvaluationMoveKind.ACCEPT: translate("PeriodicReport", "Evaluations accepted"),
    EvaluationMoveKind.REFER: translate("PeriodicReport", "Evaluations referred"),
    EvaluationMoveKind.RETURN: translate("PeriodicReport", "Evaluations returned"),
}

"""The demo city's loop: two rounds of evaluations with opinions, what two meetings of the committee
found, and the deviation cases that came of it, one at every place where a case can stand."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import Enum, auto
from itertools import zip_longest
from uuid import UUID

from paayesh_desktop.domain.case_course import allowed
from paayesh_desktop.domain.cycle import cycle_key
from paayesh_desktop.domain.deviation_case import (
    CaseMove,
    CaseMoveKind,
    CaseOutcome,
    DeviationCase,
)
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationMoveKind,
    ProjectEvaluation,
)
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.services.demo.demo_beginning import (
    ANSWER,
    beginners,
    case_left,
    evaluation_left,
)
from paayesh_desktop.services.demo.demo_case_work import DemoCaseWork
from paayesh_desktop.services.demo.demo_hearing import DemoHearing
from paayesh_desktop.services.demo.demo_loop_words import LoopWords, office_act
from paayesh_desktop.services.demo.demo_opinions import DemoOpinions, Said
from paayesh_desktop.services.demo.demo_plan import PLAN, Timeline
from paayesh_desktop.services.evaluations.comparison import Comparison
from paayesh_desktop.services.loop import case_moves
from paayesh_desktop.services.people.act import Act
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.store import Store

_COMPARED, _SUBMITTED, _HEARD = (timedelta(days=days) for days in (6, 10, 18))
"""How long after a period its projects are compared, submitted and found on."""
_STEP = timedelta(days=4)
"""Due dates lie so far apart around the day the city is built, some of them over."""
_CASES = 7
"""How many cases the earlier round opens."""
_NEW = 2
"""How many the later round opens."""


class Course(Enum):
    """How far a case of the earlier round has come."""

    RESUMED = auto()
    REMEDYING = auto()
    RAISED = auto()
    REFERRED = auto()


_COURSES = (Course.RESUMED, Course.REMEDYING, Course.RAISED, Course.REFERRED, Course.RESUMED)
_COUNTED: tuple[type[Entity], ...] = (ProjectEvaluation, EvaluationMove, DeviationCase, CaseMove)


class DemoCases:
    """The loop of the city in *store* as it stands on *today*; plan, people, cycles and results
    must be there already."""

    def __init__(self, store: Store, timeline: Timeline, today: date) -> None:
        self._store = store
        self._today = today
        self._periods = timeline.periods[max(0, timeline.ended - 2) : timeline.ended]
        self._words = LoopWords.read()

    def build(self, by: UUID) -> Mapping[str, int]:
        """Write it all as one change; how many rows of each entity there are now."""
        with self._store.change(by=by) as change:
            if self._periods:
                _Loop(change, self._store, self._words, self._today).play(self._periods)
            return {entity.entity: change.count(entity) for entity in _COUNTED}


class _Loop:
    def __init__(self, change: Change, store: Store, words: LoopWords, today: date) -> None:
        self._change = change
        self._tables = store.tables
        self._words = words
        self._today = today
        self._groups = change.find(Workgroup, order_by=("position", "code"))
        self._projects = {
            row.id: row for row in change.find(Element, plan_id=PLAN, kind=ElementKind.PROJECT)
        }
        self._work = DemoCaseWork(change, words, self._groups, today)
        self._busy: set[UUID] = set()

    def play(self, periods: Sequence[Period]) -> None:
        rounds = [self._compared(period) for period in periods]
        cases: list[DeviationCase] = []
        if len(rounds) > 1:
            good = {row.project_id for row in rounds[-1].rows if row.conforms}
            cases = self._first(rounds[0], periods[0], good)
        self._second(rounds[-1], periods[-1], cases)

    def _compared(self, period: Period) -> DemoOpinions:
        day = min(period.end + _COMPARED, self._today)
        acts = {group.id: office_act(group.code, "secretary", day) for group in self._groups}
        at = next(iter(acts.values())).at
        key = cycle_key(PLAN, period)
        Comparison(self._change, self._tables, key, day, at=at).compare(acts)
        return DemoOpinions(self._change, self._words, period, self._groups)

    def _first(
        self, opinions: DemoOpinions, period: Period, good: set[UUID]
    ) -> list[DeviationCase]:
        """The earlier round: all but the one to begin with were submitted and found on; the rows
        that do not conform and became no case had their reason."""
        group = beginners(self._groups)
        waiting = evaluation_left(opinions.rows, group)
        rows = [row for row in opinions.rows if row is not waiting]
        left = case_left(rows, group)
        others = [row for row in rows if row is not left]
        bad = sorted(_bad(others), key=lambda row: row.project_id not in good)
        chosen = [*bad[:1], *_spread(bad[1:], _CASES - 1)]  # the first can be closed
        referred = {row.id for row in (*chosen, left) if row is not None}
        opinions.say(
            {
                row.id: Said.AGREE if row.conforms or row.id in referred else Said.LENIENT
                for row in rows
            }
        )
        opinions.submit(rows, period.end + _SUBMITTED)
        hearing = self._hearing(period.end + _HEARD)
        accepted = [row for row in rows if row.id not in referred]
        opinions.find(accepted, EvaluationMoveKind.ACCEPT, self._accepting(hearing))
        cases = [
            self._referred(opinions, hearing, row, self._today + (number - 2) * _STEP)
            for number, row in enumerate(chosen)
        ]
        self._spread_out(cases)
        if left is not None:
            self._referred(opinions, hearing, left, hearing.day + ANSWER)
        self._busy = {row.project_id for row in (waiting, left) if row is not None}
        return cases

    def _spread_out(self, cases: Sequence[DeviationCase]) -> None:
        """One case at every place; those left over stay as they were referred."""
        for number, (row, course) in enumerate(zip(cases, _COURSES, strict=False)):
            match course:
                case Course.RESUMED | Course.REMEDYING:
                    self._work.remedy(row, number, done=course is Course.RESUMED)
                case Course.RAISED:
                    self._work.raise_(row, number)
                case Course.REFERRED:
                    self._work.immediate(row)

    def _second(
        self, opinions: DemoOpinions, period: Period, cases: Sequence[DeviationCase]
    ) -> None:
        """The last round: the larger part was submitted, and found on if there was time for it."""
        waiting = {case.project_id for case in cases} | self._busy
        rows = [
            row
            for row in opinions.rows
            if row.conforms is not None and row.project_id not in waiting
        ]
        good, bad = [row for row in rows if row.conforms], _bad(rows)
        again = self._again(opinions.rows, cases)
        said = {row.id: Said.AGREE for row in (*_part(good, 9), *_part(bad, 7), *again)}
        opinions.say(said)
        by_key = {row.id: row for row in opinions.rows}
        first, submitted = _part(good, 6), [*_part(good, 8), *_part(bad, 5), *again]
        day = min(period.end + _SUBMITTED, self._today)
        opinions.submit([by_key[row.id] for row in submitted], day)
        for row in again:
            case = next(case for case in cases if case.project_id == row.project_id)
            act = self._work.act(case, "head", day)
            self._work.move(case, CaseMoveKind.REASSESS, act, evaluation_id=row.id)
        if period.end + _HEARD < self._today:
            hearing = self._hearing(period.end + _HEARD)
            opinions.find(first, EvaluationMoveKind.ACCEPT, self._accepting(hearing))
            self._found(opinions, hearing, _part(bad, 5), cases)

    def _found(
        self,
        opinions: DemoOpinions,
        hearing: DemoHearing,
        bad: Sequence[ProjectEvaluation],
        cases: Sequence[DeviationCase],
    ) -> None:
        """Some are referred, one is returned; a case is closed and another found unfounded."""
        for row in bad[:_NEW]:
            self._referred(opinions, hearing, row, self._today + 2 * _STEP)
        for row in bad[_NEW : _NEW + 1]:
            title, text = self._title(row), self._words.return_
            due_on = self._today + _STEP
            act = hearing.resolve(ResolutionKind.RETURN, title, row, text=text, due_on=due_on)
            opinions.find([row], EvaluationMoveKind.RETURN, act)
        for row in self._again(opinions.rows, cases):
            case = next(case for case in cases if case.project_id == row.project_id)
            text = self._words.closure
            act = hearing.resolve(ResolutionKind.CLOSURE, case.title, case, text=text)
            opinions.find([row], EvaluationMoveKind.ACCEPT, act)
            self._close(case, CaseOutcome.CONFORMING, act, row.id)
        for case in cases[5:6]:
            text = self._words.unfounded
            act = hearing.resolve(ResolutionKind.UNFOUNDED, case.title, case, text=text)
            self._close(case, CaseOutcome.UNFOUNDED, act)

    def _again(
        self, rows: Sequence[ProjectEvaluation], cases: Sequence[DeviationCase]
    ) -> list[ProjectEvaluation]:
        """The evaluation that the first case waits for, if it shows that the case can be closed."""
        return [
            row
            for case in cases[:1]
            for row in rows
            if row.project_id == case.project_id and row.conforms
        ]

    def _close(
        self,
        case: DeviationCase,
        outcome: CaseOutcome,
        act: Act,
        evaluation_id: UUID | None = None,
    ) -> None:
        kind = CaseMoveKind.CLOSE
        self._work.move(case, kind, act, outcome=outcome, evaluation_id=evaluation_id)

    def _referred(
        self,
        opinions: DemoOpinions,
        hearing: DemoHearing,
        row: ProjectEvaluation,
        due_on: date,
    ) -> DeviationCase:
        act = hearing.resolve(
            ResolutionKind.REFERRAL,
            self._title(row),
            row,
            text=self._words.referral,
            due_on=max(due_on, hearing.day + _STEP),
        )
        opinions.find([row], EvaluationMoveKind.REFER, act)
        project = self._projects[row.project_id]
        case = case_moves.new_case(self._change, project, row, act)
        (step,) = allowed(None)
        case_moves.move(self._change, case, step, None, act, evaluation_id=row.id)
        return case

    def _accepting(self, hearing: DemoHearing) -> Act:
        return hearing.resolve(ResolutionKind.ACCEPTANCE, self._words.accepted)

    def _hearing(self, day: date) -> DemoHearing:
        return DemoHearing(self._change, self._words, day)

    def _title(self, row: ProjectEvaluation) -> str:
        return self._projects[row.project_id].title


def _bad(rows: Sequence[ProjectEvaluation]) -> list[ProjectEvaluation]:
    return [row for row in rows if row.conforms is False]


def _part(rows: Sequence[ProjectEvaluation], tenths: int) -> list[ProjectEvaluation]:
    """So many tenths of *rows*, from the beginning."""
    return list(rows[: len(rows) * tenths // 10])


def _spread(rows: Sequence[ProjectEvaluation], most: int) -> list[ProjectEvaluation]:
    """A few rows, from as many workgroups as can be."""
    by_group: dict[UUID, list[ProjectEvaluation]] = {}
    for row in rows:
        by_group.setdefault(row.workgroup_id, []).append(row)
    turns = zip_longest(*by_group.values())
    return [row for turn in turns for row in turn if row is not None][:most]

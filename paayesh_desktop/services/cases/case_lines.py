"""Deviation cases as a list: where each stands, whose turn it is, by when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.case_course import court
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import (
    CaseMove,
    CaseMoveKind,
    CaseOutcome,
    CaseState,
    DeviationCase,
)
from paayesh_desktop.domain.move_chain import forked
from paayesh_desktop.domain.obstacle import ActionState, CorrectiveAction
from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.domain.text import search_key, search_words
from paayesh_desktop.language import Sentence
from paayesh_desktop.services.loop.last_moves import last_moves
from paayesh_desktop.services.loop.loop_deadlines import LoopDeadlines
from paayesh_desktop.services.loop.next_steps import turn_of
from paayesh_desktop.store.view import View

_REFERRALS = [CaseMoveKind.REFER, CaseMoveKind.REFER_AGAIN]
_OPEN_ACTIONS = [ActionState.PLANNED, ActionState.STARTED, ActionState.DONE]


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases are wanted; *text* is looked for in titles, numbers and project codes."""

    workgroup_id: UUID | None = None
    open_only: bool = True
    overdue_only: bool = False
    states: Sequence[CaseState] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case. *age* is in days, *overdue* in working days; *fault* says why its history does not
    add up, and *state* is then only what its newest move says."""

    id: UUID
    number: str
    title: str
    project_id: UUID
    project_code: str
    project_title: str
    workgroup_id: UUID
    workgroup_title: str
    state: CaseState
    round: int
    outcome: CaseOutcome | None
    court: Court
    opened_on: date
    closed_on: date | None
    age: int
    due_on: date | None
    overdue: int
    turn: Sentence
    actions_overdue: int
    fault: Sentence | None = None


def case_lines(
    view: View, wanted: CaseFilter, day: date, deadlines: LoopDeadlines | None = None
) -> tuple[CaseLine, ...]:
    """The cases that *wanted* names, those overdue first, then by the day they are due.
    *deadlines* are those of the view, where they were read already."""
    every = _lines(view, wanted, day, deadlines)
    found = [line for line in every if _is_wanted(line, wanted)]
    return tuple(sorted(found, key=_urgency))


def case_line(view: View, case: DeviationCase, day: date) -> CaseLine:
    """The line of one case."""
    return next(_Shelf(view, [case], day).lines())


def _urgency(line: CaseLine) -> tuple[object, ...]:
    closed = line.closed_on is not None
    return (closed, -line.overdue, line.due_on or date.max, line.opened_on, line.number)


def _is_wanted(line: CaseLine, wanted: CaseFilter) -> bool:
    if wanted.open_only and line.closed_on is not None:
        return False
    if wanted.overdue_only and not (line.overdue or line.actions_overdue):
        return False
    if wanted.states and line.state not in wanted.states:
        return False
    words = search_words(wanted.text)
    key = search_key(f"{line.title} {line.number} {line.project_code} {line.project_title}")
    return all(word in key for word in words)


def _lines(
    view: View, wanted: CaseFilter, day: date, deadlines: LoopDeadlines | None
) -> Iterator[CaseLine]:
    cases = [
        case
        for case in view.find(DeviationCase)
        if wanted.workgroup_id in (None, case.workgroup_id)
    ]
    yield from _Shelf(view, cases, day, deadlines).lines()


class _Shelf:
    """Everything that the lines of some cases are made of, read at once."""

    def __init__(
        self,
        view: View,
        cases: Sequence[DeviationCase],
        day: date,
        deadlines: LoopDeadlines | None = None,
    ) -> None:
        self._cases = cases
        self._day = day
        self._deadlines = deadlines or LoopDeadlines(view)
        keys = {case.id for case in cases}
        self._last: dict[UUID, list[CaseMove]] = {}
        for move in last_moves(view, CaseMove):
            if move.case_id in keys:
                self._last.setdefault(move.case_id, []).append(move)
        self._referrals: dict[UUID, CaseMove] = {}
        for move in view.find(CaseMove, kind=_REFERRALS, order_by=("number",)):
            self._referrals[move.case_id] = move
        self._due: dict[UUID, list[date]] = {}
        for action in view.find(CorrectiveAction, state=_OPEN_ACTIONS):
            self._due.setdefault(action.case_id, []).append(action.due_on)
        projects = view.find(Element, id=[case.project_id for case in cases])
        self._projects = {one.id: one for one in projects}
        self._workgroups = {one.id: one.title for one in view.find(Workgroup)}

    def lines(self) -> Iterator[CaseLine]:
        for case in self._cases:
            last = self._last.get(case.id)
            if last:
                yield self._line(case, last)

    def _line(self, case: DeviationCase, lasts: Sequence[CaseMove]) -> CaseLine:
        last = lasts[0]
        project = self._projects.get(case.project_id)
        workgroup = self._workgroups.get(case.workgroup_id, "")
        due = sorted(self._due.get(case.id, ()))
        referral = self._referrals.get(case.id, last)
        due_on = self._deadlines.of_case(last, referral, case.plan_id, due[0] if due else None)
        closed_on = last.moved_on if last.state is CaseState.CLOSED else None
        return CaseLine(
            case.id,
            case.number,
            case.title,
            case.project_id,
            project.code if project else "",
            project.title if project else case.title,
            case.workgroup_id,
            workgroup,
            last.state,
            last.round,
            last.outcome,
            court(last.state),
            case.opened_on,
            closed_on,
            ((closed_on or self._day) - case.opened_on).days,
            due_on,
            self._deadlines.overdue(due_on, self._day),
            turn_of(court(last.state), workgroup),
            0 if closed_on else sum(one < self._day for one in due),
            forked(last.number) if len(lasts) > 1 else None,
        )

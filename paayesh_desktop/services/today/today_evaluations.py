"""Projects to compare, opinions to give, evaluations and reports to sign off."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.case_course import AWAITS_EVALUATION
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.deviation_case import CaseMove, CaseState, DeviationCase
from paayesh_desktop.domain.form import Form, FormState
from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.performance_report import PerformanceReport
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationState,
    ProjectEvaluation,
)
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.evaluations.evaluation_lines import (
    EvaluationFilter,
    EvaluationLine,
    evaluation_lines,
)
from paayesh_desktop.services.evaluations.submission import held_up
from paayesh_desktop.services.loop.last_moves import last_moves
from paayesh_desktop.services.today.outlook import Outlook
from paayesh_desktop.services.today.today_items import Item, Turn, Urgency, Verb
from paayesh_desktop.store import schema
from paayesh_desktop.store.view import View

_SHOWN = 3
"""Evaluations of one kind of work that get a card of their own."""
_FREE = (*AWAITS_EVALUATION, CaseState.CLOSED)
"""States of a case in which its project is evaluated as any other."""
_IN = frozenset({FormState.ACCEPTED, FormState.RETURNED})
_LOOKED_BACK = 2
"""The evaluation cycles, of those whose period is over, in which work is looked for."""


def evaluation_turns(outlook: Outlook) -> Iterable[Turn]:
    """What the workgroups of the desk have to do with the last cycles that evaluate."""
    view, day = outlook.view, outlook.day
    over = [one for one in view.find(Cycle, evaluates=True) if _is_over(one, day)]
    over.sort(key=lambda one: Period.parse(one.period), reverse=True)
    cases = last_moves(view, CaseMove)
    busy = {move.case_id for move in cases if move.state not in _FREE}
    sent = _sent(view)
    with_case = _with_case(view, cases) - sent
    for cycle in over[:_LOOKED_BACK]:
        found = evaluation_lines(view, EvaluationFilter(cycle.id), day, outlook.deadlines)
        lines: dict[UUID | None, list[EvaluationLine]] = defaultdict(list)
        for line in found:
            if line.case_id not in busy:
                lines[line.workgroup_id].append(line)
        complete, reports = _complete(view, cycle), _reports(view, cycle)
        doubtful = [one for one in found if one.project_id in with_case and _is_ready(one)]
        stuck = sent | _held_up(view, doubtful)
        for group in outlook.workgroups:
            due, own = day > cycle.due_on or group.id in complete, lines[group.id]
            yield from _of_workgroup(cycle, group, own, stuck, due=due)
            if _is_done(own):
                yield from _report(cycle, group, reports.get(group.id))


def _of_workgroup(
    cycle: Cycle,
    group: Workgroup,
    lines: Sequence[EvaluationLine],
    stuck: Collection[UUID],
    *,
    due: bool,
) -> Iterator[Turn]:
    """*due* says that the cycle is to be compared now; of the projects in *stuck* nothing can be
    submitted, whatever the head does."""
    missing = [line for line in lines if line.state is None]
    held = [line for line in lines if line.state is not None and line.court is Court.WORKGROUP]
    if missing and due:
        yield Turn(_to_compare(cycle, group, missing), Right.PREPARE, group.id)
    unready = [line for line in held if not _is_ready(line)]
    ready = [line for line in held if _is_ready(line) and line.project_id not in stuck]
    for verb, right, found in (
        (Verb.OPINE, Right.PREPARE, unready),
        (Verb.SIGN, Right.SIGN, ready),
    ):
        for line in found[:_SHOWN]:
            barred = line.prepared_by if verb is Verb.SIGN else None
            yield Turn(_item(cycle, group, line, verb), right, group.id, barred)
        if len(found) > _SHOWN:
            yield Turn(_rest(cycle, group, found, verb), right, group.id)


def _is_done(lines: Sequence[EvaluationLine]) -> bool:
    """Whether everything of a workgroup is with the committee."""
    return bool(lines) and not any(
        line.state is None or line.court is Court.WORKGROUP for line in lines
    )


def _sent(view: View) -> set[UUID]:
    """The projects of which an evaluation is with the committee: any other one waits."""
    moves = last_moves(view, EvaluationMove, states=(EvaluationState.SUBMITTED,))
    rows = view.find(ProjectEvaluation, id=[move.evaluation_id for move in moves])
    return {row.project_id for row in rows}


def _with_case(view: View, cases: Iterable[CaseMove]) -> set[UUID]:
    """The projects with an open case, by the last moves of all *cases*."""
    about = [move.case_id for move in cases if move.state is not CaseState.CLOSED]
    return {row.project_id for row in view.find(DeviationCase, id=about)}


def _held_up(view: View, lines: Iterable[EvaluationLine]) -> set[UUID]:
    """Of the projects of *lines* those whose evaluation cannot be submitted yet."""
    rows = view.find(ProjectEvaluation, id=[one.evaluation_id for one in lines])
    return {row.project_id for row in rows if held_up(view, row) is not None}


def _is_ready(line: EvaluationLine) -> bool:
    """Whether the workgroup has done all but sign."""
    return line.court is Court.WORKGROUP and line.prepared and not line.gaps_open


def _is_over(cycle: Cycle, day: date) -> bool:
    return Period.parse(cycle.period).ended_by(day)


def _complete(view: View, cycle: Cycle) -> set[UUID]:
    """The workgroups whose every form is in, so that nothing more is to be waited for."""
    form = schema.projections[Form].table.c
    query = (
        sa.select(form.workgroup_id, form.state)
        .where(form.cycle_id == cycle.id, sa.not_(form.removed))
        .distinct()
    )
    states: dict[UUID, set[str]] = defaultdict(set)
    for group, state in view.rows(query):
        states[group].add(state)
    return {group for group, found in states.items() if found <= _IN}


def _reports(view: View, cycle: Cycle) -> dict[UUID, PerformanceReport]:
    return {row.workgroup_id: row for row in view.find(PerformanceReport, cycle_id=cycle.id)}


def _to_compare(cycle: Cycle, group: Workgroup, missing: Sequence[EvaluationLine]) -> Item:
    late = max(line.overdue for line in missing)
    return Item(
        Verb.COMPARE,
        Urgency.BAD if late else Urgency.WARN,
        translate("Today", "Compare {count} projects").fill(count=len(missing)),
        _badge(late, translate("Today", "not compared yet")),
        translate("Today", "The figures of {period} beside the desired state").fill(
            period=Period.parse(cycle.period).title()
        ),
        group.title,
        overdue=late,
        key=cycle.id,
    )


def _item(cycle: Cycle, group: Workgroup, line: EvaluationLine, verb: Verb) -> Item:
    reason = translate("Today", "The workgroup's opinion of {period} is missing")
    if verb is Verb.SIGN:
        reason = translate("Today", "The opinion of {period} waits for the head's signature")
    elif line.state is EvaluationState.RETURNED:
        reason = translate("Today", "The committee sent it back; {period}")
    elif line.prepared:
        reason = translate("Today", "Indicators without data need a reason each; {period}")
    return Item(
        verb,
        Urgency.BAD if line.overdue or line.conforms is False else Urgency.WARN,
        line.title,
        _badge(line.overdue, _conformity(line)),
        reason.fill(period=Period.parse(cycle.period).title()),
        group.title,
        overdue=line.overdue,
        key=line.evaluation_id,
    )


def _rest(cycle: Cycle, group: Workgroup, found: Sequence[EvaluationLine], verb: Verb) -> Item:
    return Item(
        Verb.SHOW_EVALUATIONS,
        Urgency.WARN,
        translate("Today", "{count} more evaluations").fill(count=len(found) - _SHOWN),
        verb.word(),
        translate("Today", "{count} in all").fill(count=len(found)),
        group.title,
        overdue=max(line.overdue for line in found[_SHOWN:]),
        key=cycle.id,
    )


def _report(cycle: Cycle, group: Workgroup, report: PerformanceReport | None) -> Iterator[Turn]:
    """The head's report, once everything of the cycle is with the committee."""
    if report is not None and report.signed_on is not None:
        return
    badge = translate("Today", "waits for the signature")
    yield Turn(
        Item(
            Verb.REPORT,
            Urgency.INFO,
            translate("Today", "Performance report of {period}").fill(
                period=Period.parse(cycle.period).title()
            ),
            translate("Today", "not written yet") if report is None else badge,
            translate("Today", "Achievements, challenges and chosen solutions of the workgroup"),
            group.title,
            key=cycle.id if report is None else report.id,
        ),
        Right.PREPARE if report is None else Right.SIGN,
        group.id,
        None if report is None else report.author_id,
    )


def _badge(late: int, otherwise: Sentence) -> Sentence:
    return translate("Today", "{days} working days late").fill(days=late) if late else otherwise


def _conformity(line: EvaluationLine) -> Sentence:
    if line.conforms is None:
        return translate("Today", "nothing to say by figures")
    if line.conforms:
        return translate("Today", "conforms by its figures")
    return translate("Today", "does not conform by its figures")

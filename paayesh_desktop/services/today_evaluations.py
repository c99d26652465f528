"""Projects to compare, opinions to give, evaluations and reports to sign off."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from paayesh_desktop.domain.case_course import AWAITS_EVALUATION
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.deviation_case import CaseMove, CaseState
from paayesh_desktop.domain.form import Form, FormState
from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.performance_report import PerformanceReport
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import EvaluationState, ProjectEvaluation
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.evaluation_lines import (
    EvaluationFilter,
    EvaluationLine,
    evaluation_lines,
)
from paayesh_desktop.services.last_moves import last_moves
from paayesh_desktop.services.submission import held_up
from paayesh_desktop.services.today_bodies import own_parties
from paayesh_desktop.services.today_items import Item, Turn, Urgency, Verb
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

_SHOWN = 3
"""Evaluations of one kind of work that get a card of their own."""
_FREE = (*AWAITS_EVALUATION, CaseState.CLOSED)
"""States of a case in which its project is evaluated as any other."""
_LOOKED_BACK = 2
"""The evaluation cycles, of those whose period is over, in which work is looked for."""


def evaluation_turns(view: View, workspace: Workspace, day: date) -> Iterable[Turn]:
    """What the workgroups of the desk have to do with the last cycles that evaluate."""
    mine = own_parties(workspace)
    groups = view.find(Workgroup, order_by=("position",))
    over = [one for one in view.find(Cycle, evaluates=True) if _is_over(one, day)]
    over.sort(key=lambda one: Period.parse(one.period), reverse=True)
    busy = {move.case_id for move in last_moves(view, CaseMove) if move.state not in _FREE}
    for cycle in over[:_LOOKED_BACK]:
        found = evaluation_lines(view, EvaluationFilter(cycle.id), day)
        lines = [line for line in found if line.case_id not in busy]
        for group in groups:
            if mine is None or group.id in mine:
                own = [line for line in lines if line.workgroup_id == group.id]
                yield from _of_workgroup(view, cycle, group, own, day)


def _of_workgroup(
    view: View, cycle: Cycle, group: Workgroup, lines: Sequence[EvaluationLine], day: date
) -> Iterator[Turn]:
    missing = [line for line in lines if line.state is None]
    held = [line for line in lines if line.state is not None and line.court is Court.WORKGROUP]
    if missing and (day > cycle.due_on or _all_accepted(view, cycle, group)):
        yield Turn(_to_compare(cycle, group, missing), Right.PREPARE, group.id)
    prepared = [line for line in held if line.prepared and not line.gaps_open]
    unready = [line for line in held if line not in prepared]
    ready = [line for line in prepared if not _is_held_up(view, line)]
    for verb, right, found in (
        (Verb.OPINE, Right.PREPARE, unready),
        (Verb.SIGN, Right.SIGN, ready),
    ):
        for line in found[:_SHOWN]:
            row = view.get(ProjectEvaluation, line.evaluation_id) if line.evaluation_id else None
            barred = row.prepared_by if row is not None and verb is Verb.SIGN else None
            yield Turn(_item(cycle, group, line, verb), right, group.id, barred)
        if len(found) > _SHOWN:
            yield Turn(_rest(cycle, group, found, verb), right, group.id)
    if lines and not missing and not held:
        yield from _report(view, cycle, group)


def _is_held_up(view: View, line: EvaluationLine) -> bool:
    """Whether it cannot be submitted yet, whatever the head does."""
    row = view.get(ProjectEvaluation, line.evaluation_id) if line.evaluation_id else None
    return row is not None and held_up(view, row) is not None


def _is_over(cycle: Cycle, day: date) -> bool:
    return Period.parse(cycle.period).ended_by(day)


def _all_accepted(view: View, cycle: Cycle, group: Workgroup) -> bool:
    """Whether every form of the workgroup is in, so that nothing more is to be waited for."""
    wanted = {"cycle_id": cycle.id, "workgroup_id": group.id}
    done = view.count(Form, **wanted, state=[FormState.ACCEPTED, FormState.RETURNED])
    return 0 < done == view.count(Form, **wanted)


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


def _report(view: View, cycle: Cycle, group: Workgroup) -> Iterator[Turn]:
    """The head's report, once everything of the cycle is with the committee."""
    found = view.find(PerformanceReport, cycle_id=cycle.id, workgroup_id=group.id)
    report = found[0] if found else None
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

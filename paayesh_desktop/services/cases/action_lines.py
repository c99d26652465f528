"""The corrective actions of a case as lines: whose they are, how late, what may be done."""

from dataclasses import dataclass
from datetime import date

from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.obstacle import ActionState, CorrectiveAction
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.cases.corrective_actions import may_verify
from paayesh_desktop.services.loop.loop_deadlines import LoopDeadlines
from paayesh_desktop.services.people.able import Able
from paayesh_desktop.store.view import View

_WORK = {
    ActionState.PLANNED: ("start", "done", "cancel", "postpone"),
    ActionState.STARTED: ("done", "cancel", "postpone"),
    ActionState.DONE: ("cancel",),
}
_VERIFY = ("verify", "reject")


@dataclass(frozen=True, slots=True)
class ActionLine:
    """*owner_name* is the person's or the agent's; *overdue* in working days; *may* is what the
    person at the desk may do with it now."""

    action: CorrectiveAction
    owner_name: str
    reported_by: str
    verified_by: str
    overdue: int
    may: frozenset[str]
    papers: tuple[Attachment, ...]


def action_lines(view: View, case: DeviationCase, able: Able, day: date) -> tuple[ActionLine, ...]:
    """All actions of the case, of every round, in the order in which they were planned."""
    rows = view.find(CorrectiveAction, case_id=case.id, order_by=("round", "position", "id"))
    people = [key for row in rows for key in (row.owner_id, row.reported_by, row.verified_by)]
    names = {one.id: one.name for one in view.find(Person, id=[key for key in people if key])}
    papers: dict[object, list[Attachment]] = {}
    for paper in view.find(Attachment, about_id=[row.id for row in rows]):
        papers.setdefault(paper.about_id, []).append(paper)
    deadlines = LoopDeadlines(view)
    return tuple(
        ActionLine(
            row,
            names.get(row.owner_id, "") if row.owner_id else row.agent,
            names.get(row.reported_by, "") if row.reported_by else "",
            names.get(row.verified_by, "") if row.verified_by else "",
            deadlines.overdue(row.due_on, day) if row.state in _WORK else 0,
            _may(row, case, able),
            tuple(papers.get(row.id, ())),
        )
        for row in rows
    )


def _may(row: CorrectiveAction, case: DeviationCase, able: Able) -> frozenset[str]:
    found: set[str] = set()
    if able.may(Right.WORK, case.workgroup_id):
        found.update(_WORK.get(row.state, ()))
    if row.state is ActionState.DONE and able.may(Right.VERIFY, case.workgroup_id):
        found.update(_VERIFY if may_verify(row, able.person) else ())
    return frozenset(found)

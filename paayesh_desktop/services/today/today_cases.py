"""Deviation cases on which the desk can do the next thing, and amendments to be drafted."""

from collections.abc import Iterable, Sequence

from paayesh_desktop.domain.case_course import AWAITS_EVALUATION
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import CaseState
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.cases.case_lines import CaseFilter, CaseLine, case_lines
from paayesh_desktop.services.cases.case_steps import highlighted
from paayesh_desktop.services.loop.next_steps import NextStep
from paayesh_desktop.services.today.outlook import Outlook
from paayesh_desktop.services.today.today_items import Item, Turn, Urgency, Verb

_SHOWN = 5
"""Cases that get a card of their own."""
_DRAFTED = ("amend",)


def case_turns(outlook: Outlook) -> Iterable[Turn]:
    """The open cases in the courts of the desk's parties, overdue ones first; those that wait for a
    meeting are on its agenda."""
    lines = case_lines(outlook.view, CaseFilter(), outlook.day, outlook.deadlines)
    waiting = [line for line in lines if _is_waiting(line, outlook)]
    shown = waiting[:_SHOWN]
    sound = {line.id: line.workgroup_id for line in shown if line.fault is None}
    steps = highlighted(outlook.view, outlook.able, sound)
    for line in shown:
        if line.fault is not None:
            yield Turn(_item(line, None))
            continue
        step = steps.get(line.id)
        if step is not None and (line.state is not CaseState.AMENDING or step.kind in _DRAFTED):
            yield Turn(_item(line, step), who=frozenset(key for key, _ in step.who))
    if len(waiting) > _SHOWN:
        yield _rest(waiting)


def _rest(waiting: Sequence[CaseLine]) -> Turn:
    """One card for the cases that have none; it is for whoever works on the first of them."""
    first = waiting[_SHOWN]
    ours = first.court is Court.WORKGROUP
    return Turn(
        Item(
            Verb.SHOW_CASES,
            Urgency.WARN,
            translate("Today", "{count} more deviation cases").fill(count=len(waiting) - _SHOWN),
            translate("Today", "{count} in all").fill(count=len(waiting)),
            translate("Today", "Each waits for its next step"),
            overdue=first.overdue,
        ),
        Right.WORK if ours else Right.AMEND,
        first.workgroup_id if ours else COMMITTEE,
    )


def _is_waiting(line: CaseLine, outlook: Outlook) -> bool:
    """A case that only waits for its next evaluation is shown when that is overdue."""
    if line.court is Court.WORKGROUP:
        ours = outlook.acts_for(line.workgroup_id)
        return ours and (line.state not in AWAITS_EVALUATION or line.overdue > 0)
    return outlook.acts_for(COMMITTEE) and line.state is CaseState.AMENDING


def _item(line: CaseLine, step: NextStep | None) -> Item:
    reason: Sentence | str = step.verb if step is not None else line.fault or line.turn
    if line.actions_overdue:
        reason = translate("Today", "{count} actions are overdue").fill(count=line.actions_overdue)
    return Item(
        Verb.CASE,
        Urgency.BAD if line.overdue or line.actions_overdue else Urgency.WARN,
        translate("Today", "Case {number}: {title}").fill(
            number=line.number, title=line.project_title
        ),
        _badge(line),
        reason,
        line.workgroup_title,
        overdue=line.overdue,
        key=line.id,
    )


def _badge(line: CaseLine) -> Sentence:
    if line.overdue:
        return translate("Today", "{days} working days late").fill(days=line.overdue)
    return line.state.word()

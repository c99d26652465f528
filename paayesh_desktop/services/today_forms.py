"""Forms on which somebody can do the next thing, cycles to open and to send forms for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import Form, FormState, FormStep
from paayesh_desktop.domain.form_course import COURSE, FormVerb
from paayesh_desktop.domain.form_template import FormTemplate
from paayesh_desktop.domain.organisation import COMMITTEE, Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, Indicator, Plan
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.collection import WaitingForm, waiting
from paayesh_desktop.services.cycles import cycles_of, evaluation_kind
from paayesh_desktop.services.drafts import Drafts
from paayesh_desktop.services.today_bodies import own_parties
from paayesh_desktop.services.today_items import Item, Turn, Urgency, Verb
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

_SHOWN = 3
"""Forms of one kind of work that get a card of their own."""
_VERBS = {
    FormVerb.DELIVER: Verb.DELIVER,
    FormVerb.TYPE: Verb.TYPE,
    FormVerb.CHECK: Verb.CHECK,
    FormVerb.ACCEPT: Verb.ACCEPT,
}


def form_turns(view: View, workspace: Workspace, day: date) -> Iterable[Turn]:
    """What there is to do for forms, from the opening of a cycle to the accepted figures."""
    mine = own_parties(workspace)
    yield from _unsaved(view, workspace)
    if mine is None or COMMITTEE in mine:
        yield from _unopened(view, day)
    for group in view.find(Workgroup, order_by=("position",)):
        if mine is None or group.id in mine:
            yield from _unsent(view, group, day)
            yield from _waiting(view, group, day)


def _unsaved(view: View, workspace: Workspace) -> Iterator[Turn]:
    """Work that a crash or a sudden end left behind."""
    for draft in Drafts(workspace).all():
        form = view.get(Form, draft.form_id)
        unit = view.get(Unit, form.unit_id) if form is not None else None
        if form is not None and unit is not None:
            yield Turn(
                Item(
                    Verb.GO_ON,
                    Urgency.INFO,
                    translate("Today", "Form of {unit}").fill(unit=unit.title),
                    translate("Today", "not saved yet"),
                    translate("Today", "What you typed is kept; go on, or put it aside"),
                    key=form.id,
                )
            )


def _unopened(view: View, day: date) -> Iterator[Turn]:
    """The evaluation cycle of today's period, for each plan that has indicators."""
    kind = evaluation_kind(view)
    for plan in view.find(Plan, order_by=("code",)):
        if not plan.start_year <= Period.containing(day, kind.period_kind).year <= plan.end_year:
            continue
        period = Period.containing(day, kind.period_kind)
        opened = view.count(Cycle, plan_id=plan.id, period=period.code)
        if not opened and view.count(Indicator, plan_id=plan.id):
            yield Turn(
                Item(
                    Verb.OPEN_CYCLE,
                    Urgency.INFO,
                    translate("Today", "Cycle of {period}").fill(period=period.title()),
                    translate("Today", "not opened yet"),
                    translate("Today", "Forms can be sent once their cycle is open"),
                    plan.title,
                    key=plan.id,
                ),
                Right.CYCLES,
                COMMITTEE,
            )


def _unsent(view: View, group: Workgroup, day: date) -> Iterator[Turn]:
    """The cycle that opened last, where the workgroup has projects and has sent no form."""
    for plan in view.find(Plan):
        opened = [one for one in cycles_of(view, plan.id) if one.opens_on <= day]
        asked = view.find(
            Element, plan_id=plan.id, workgroup_id=group.id, kind=[ElementKind.PROJECT]
        )
        if not opened or not asked:
            continue
        cycle = max(opened, key=lambda one: (one.evaluates, one.opens_on))
        if view.count(Form, cycle_id=cycle.id, workgroup_id=group.id):
            continue
        if view.count(FormTemplate, cycle_kind=cycle.kind, retired=False):
            late = max(0, (day - cycle.due_on).days)
            yield Turn(
                Item(
                    Verb.DISTRIBUTE,
                    Urgency.BAD if late else Urgency.WARN,
                    translate("Today", "Forms of {period}").fill(
                        period=Period.parse(cycle.period).title()
                    ),
                    _left(cycle.due_on, day),
                    translate("Today", "No unit of the workgroup has its form yet"),
                    group.title,
                    overdue=late,
                    key=cycle.id,
                ),
                Right.DISTRIBUTE,
                group.id,
            )


def _waiting(view: View, group: Workgroup, day: date) -> Iterator[Turn]:
    """The first forms of each kind of work, and one line for the rest."""
    found = waiting(view, group.id, day)
    back = {form.id for form in view.find(Form, workgroup_id=group.id, state=FormState.ON_PAPER)}
    sorted_out: defaultdict[Verb, list[WaitingForm]] = defaultdict(list)
    for one in found:
        if one.remind:
            sorted_out[Verb.REMIND].append(one)
        elif one.verb is not FormVerb.TYPE or one.form_id in back:
            sorted_out[_VERBS[one.verb]].append(one)
    for verb, forms in sorted_out.items():
        right = Right.DISTRIBUTE if verb is Verb.REMIND else COURSE[forms[0].verb].right
        for one in forms[:_SHOWN]:
            typist = _typist(view, one.form_id) if verb is Verb.ACCEPT else None
            yield Turn(_item(one, verb, group, day), right, group.id, typist)
        if len(forms) > _SHOWN:
            yield Turn(_rest(forms, verb, group), right, group.id)


def _item(one: WaitingForm, verb: Verb, group: Workgroup, day: date) -> Item:
    promised = one.promised_on
    reason: Sentence = translate("Today", "{period} · {template}").fill(
        period=Period.parse(one.period).title(), template=one.template
    )
    if verb is Verb.REMIND:
        reason = translate("Today", "Nobody has called about it yet")
        if promised is not None:
            kept = translate("Today", "Promised for {day}").fill(day=promised)
            broken = translate("Today", "Promised for {day}, and it has not come").fill(
                day=promised
            )
            reason = kept if promised >= day else broken
    urgency = Urgency.BAD if one.late_days else Urgency.WARN
    return Item(
        verb,
        urgency if verb in (Verb.REMIND, Verb.TYPE) else Urgency.INFO,
        translate("Today", "Form of {unit}").fill(unit=one.unit),
        _late(one.late_days) if one.late_days else _left(one.due_on, day),
        reason,
        group.title,
        overdue=one.late_days,
        key=one.form_id,
    )


def _rest(forms: Sequence[WaitingForm], verb: Verb, group: Workgroup) -> Item:
    return Item(
        Verb.SHOW_FORMS,
        Urgency.INFO,
        translate("Today", "{count} more forms").fill(count=len(forms) - _SHOWN),
        verb.word(),
        translate("Today", "{count} in all").fill(count=len(forms)),
        group.title,
        overdue=max(one.late_days for one in forms[_SHOWN:]),
        key=forms[_SHOWN].cycle_id,
    )


def _typist(view: View, form_id: UUID) -> UUID | None:
    """Who typed a form last; somebody else accepts it."""
    typed = view.find(FormStep, form_id=form_id, state=FormState.TYPED, order_by=("number",))
    return typed[-1].person_id if typed else None


def _late(days: int) -> Sentence:
    return translate("Today", "{days} working days late").fill(days=days)


def _left(due_on: date, day: date) -> Sentence:
    days = (due_on - day).days
    if days < 0:
        return translate("Today", "{days} days late").fill(days=-days)
    if days == 0:
        return translate("Today", "due today")
    return translate("Today", "{days} days left").fill(days=days)

"""Forms on which somebody can do the next thing, cycles to open and to send forms for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import Form, FormState, FormStep
from paayesh_desktop.domain.form_course import COURSE, FormVerb
from paayesh_desktop.domain.form_template import FormTemplate
from paayesh_desktop.domain.organisation import COMMITTEE, Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, Indicator, Plan
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.forms.collection import WaitingForm, waiting
from paayesh_desktop.services.forms.cycles import cycles_of, evaluation_kind
from paayesh_desktop.services.forms.drafts import Drafts
from paayesh_desktop.services.today.outlook import Outlook
from paayesh_desktop.services.today.today_items import Item, Turn, Urgency, Verb
from paayesh_desktop.store import schema
from paayesh_desktop.store.view import View

_SHOWN = 3
"""Forms of one kind of work that get a card of their own."""
_VERBS = {
    FormVerb.DELIVER: Verb.DELIVER,
    FormVerb.TYPE: Verb.TYPE,
    FormVerb.CHECK: Verb.CHECK,
    FormVerb.ACCEPT: Verb.ACCEPT,
}


def form_turns(outlook: Outlook) -> Iterable[Turn]:
    """What there is to do for forms, from the opening of a cycle to the accepted figures."""
    view, day = outlook.view, outlook.day
    yield from _unsaved(outlook)
    if outlook.acts_for(COMMITTEE):
        yield from _unopened(view, day)
    groups = outlook.workgroups
    unsent = _unsent(view, day)
    work = _sorted_out(waiting(view, [group.id for group in groups], day))
    accepted = [one.form_id for key in work if key[1] is Verb.ACCEPT for one in work[key][:_SHOWN]]
    typists = _typists(view, accepted)
    for group in groups:
        for cycle in unsent.get(group.id, ()):
            yield Turn(_to_send(cycle, group, day), Right.DISTRIBUTE, group.id)
        for (party, verb), forms in work.items():
            if party == group.id:
                yield from _of_verb(group, verb, forms, typists, day)


def _unsaved(outlook: Outlook) -> Iterator[Turn]:
    """Work that a crash or a sudden end left behind."""
    view = outlook.view
    for draft in Drafts(outlook.workspace).all(outlook.desk.person):
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


def _unsent(view: View, day: date) -> dict[UUID, list[Cycle]]:
    """The cycle of each plan that opened last, for the workgroups that have projects in the plan
    and sent no form of it."""
    found: dict[UUID, list[Cycle]] = defaultdict(list)
    for plan in view.find(Plan):
        opened = [one for one in cycles_of(view, plan.id) if one.opens_on <= day]
        if not opened:
            continue
        cycle = max(opened, key=lambda one: (one.evaluates, one.opens_on))
        if view.count(FormTemplate, cycle_kind=cycle.kind, retired=False):
            for group in _groups_of(view, Element, plan_id=plan.id, kind=ElementKind.PROJECT):
                found[group].append(cycle)
            for group in _groups_of(view, Form, cycle_id=cycle.id) & found.keys():
                found[group].remove(cycle)
    return found


def _groups_of(view: View, entity: type[Element | Form], **equal: object) -> set[UUID]:
    """The workgroups of the rows whose fields equal the given values."""
    table = schema.projections[entity].table.c
    where = [table[name] == value for name, value in equal.items()]
    query = sa.select(table.workgroup_id).where(sa.not_(table.removed), *where).distinct()
    return {group for (group,) in view.rows(query)}


def _to_send(cycle: Cycle, group: Workgroup, day: date) -> Item:
    late = max(0, (day - cycle.due_on).days)
    return Item(
        Verb.DISTRIBUTE,
        Urgency.BAD if late else Urgency.WARN,
        translate("Today", "Forms of {period}").fill(period=Period.parse(cycle.period).title()),
        _left(cycle.due_on, day),
        translate("Today", "No unit of the workgroup has its form yet"),
        group.title,
        overdue=late,
        key=cycle.id,
    )


def _sorted_out(found: Iterable[WaitingForm]) -> dict[tuple[UUID, Verb], list[WaitingForm]]:
    """The forms by workgroup and kind of work; those that are awaited and not late are no work."""
    work: dict[tuple[UUID, Verb], list[WaitingForm]] = defaultdict(list)
    for one in found:
        if one.remind:
            work[one.workgroup_id, Verb.REMIND].append(one)
        elif one.verb is not FormVerb.TYPE or one.state is FormState.ON_PAPER:
            work[one.workgroup_id, _VERBS[one.verb]].append(one)
    return work


def _of_verb(
    group: Workgroup,
    verb: Verb,
    forms: Sequence[WaitingForm],
    typists: Mapping[UUID, UUID],
    day: date,
) -> Iterator[Turn]:
    """The first forms of one kind of work, and one line for the rest."""
    right = Right.DISTRIBUTE if verb is Verb.REMIND else COURSE[forms[0].verb].right
    for one in forms[:_SHOWN]:
        yield Turn(_item(one, verb, group, day), right, group.id, typists.get(one.form_id))
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


def _typists(view: View, forms: Sequence[UUID]) -> dict[UUID, UUID]:
    """Who typed each form last; somebody else accepts it."""
    steps = view.find(FormStep, form_id=forms, state=FormState.TYPED, order_by=("number",))
    return {step.form_id: step.person_id for step in steps}


def _late(days: int) -> Sentence:
    return translate("Today", "{days} working days late").fill(days=days)


def _left(due_on: date, day: date) -> Sentence:
    days = (due_on - day).days
    if days < 0:
        return translate("Today", "{days} days late").fill(days=-days)
    if days == 0:
        return translate("Today", "due today")
    return translate("Today", "{days} days left").fill(days=days)

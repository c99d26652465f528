"""Which cycle, template, workgroup, form or day a person means by what they typed."""

from datetime import date
from uuid import UUID

from paayesh_desktop.cli.plan_choice import the_period, the_plan
from paayesh_desktop.domain.calendar import parse_jalali
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import Form
from paayesh_desktop.domain.form_template import FormTemplate
from paayesh_desktop.domain.organisation import Unit, Workgroup
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.forms.cycles import current_cycle
from paayesh_desktop.store.view import View

_PARTS = 3


def the_cycle_of(view: View, period: str | None, plan: str | None, day: date) -> Cycle:
    """The plan's cycle over this period; the current evaluation cycle where none is named."""
    chosen = the_plan(view, plan)
    if period is None:
        found = current_cycle(view, chosen.id, day)
    else:
        wanted = the_period(period)
        found = next(iter(view.find(Cycle, plan_id=chosen.id, period=wanted.code)), None)
    if found is None:
        raise UserError(
            translate(
                "Terminal",
                "The plan {plan} has no such cycle. Nothing was done. To see them: paayesh cycle"
                " list",
            ),
            plan=chosen.code,
        )
    return found


def the_workgroup(view: View, code: str) -> Workgroup:
    """The workgroup with this code."""
    groups = view.find(Workgroup, order_by=("position",))
    for group in groups:
        if search_key(group.code) == search_key(code):
            return group
    raise UserError(
        translate(
            "Terminal",
            "There is no workgroup with the code {code}. Nothing was done. There are: {known}.",
        ),
        code=code,
        known=", ".join(group.code for group in groups),
    )


def the_template_named(view: View, text: str | None, cycle: Cycle | None = None) -> FormTemplate:
    """The template that is meant: by its title or the beginning of its digest, or the only one for
    the kind of *cycle*."""
    found = [
        one
        for one in view.find(FormTemplate, order_by=("title", "digest"))
        if (text is not None or not one.retired) and (cycle is None or one.cycle_kind is cycle.kind)
    ]
    if text is not None:
        key = search_key(text)
        found = [
            one for one in found if one.digest.startswith(text) or search_key(one.title) == key
        ]
    if len(found) == 1:
        return found[0]
    known = ", ".join(f"{one.title} ({one.digest[:8]})" for one in found)
    if found:
        raise UserError(
            translate(
                "Terminal",
                "Several templates are meant: {known}. Nothing was done. Name one by the beginning"
                " of its digest.",
            ),
            known=known,
        )
    raise UserError(
        translate(
            "Terminal",
            "There is no such template. Nothing was done. To see them: paayesh template list",
        )
    )


def the_form_named(view: View, text: str) -> UUID:
    """The form with this key, or the newest one of ``workgroup/unit/period``."""
    try:
        key = UUID(text)
    except ValueError:
        key = _by_place(view, text)
    if key is None or view.get(Form, key) is None:
        raise UserError(
            translate(
                "Terminal",
                "There is no form {text}. Nothing was done. To see them: paayesh form list",
            ),
            text=text,
        )
    return key


def the_day(text: str | None, default: date) -> date:
    """The Jalali day that *text* names."""
    if text is None:
        return default
    found = parse_jalali(text)
    if found is None:
        raise UserError(
            translate(
                "Terminal",
                "{text} is no day. Nothing was done. Write it as 1404/01/15.",
            ),
            text=text,
        )
    return found


def _by_place(view: View, text: str) -> UUID | None:
    parts = text.split("/")
    if len(parts) != _PARTS:
        return None
    code, unit_code, period = parts
    group = the_workgroup(view, code)
    units = [unit.id for unit in view.find(Unit) if search_key(unit.code) == search_key(unit_code)]
    cycles = [cycle.id for cycle in view.find(Cycle, period=the_period(period).code)]
    found = view.find(Form, workgroup_id=group.id, unit_id=units, cycle_id=cycles)
    if len({form.template_id for form in found}) > 1:
        raise UserError(
            translate(
                "Terminal",
                "Several forms are meant by {text}. Nothing was done. Name one by its key: {known}",
            ),
            text=text,
            known=", ".join(str(form.id) for form in found),
        )
    return max(found, key=lambda form: form.number).id if found else None

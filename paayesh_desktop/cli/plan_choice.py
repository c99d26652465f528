"""Which plan, indicator, row or period a person means by what they typed."""

from typing import TypeVar
from uuid import UUID

from paayesh_desktop.domain.organisation import Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.period_text import read_period
from paayesh_desktop.domain.plan import Element, Indicator, Plan
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.store.view import View

C = TypeVar("C", bound=Plan | Element | Indicator | Workgroup | Unit)


def the_period(text: str) -> Period:
    """The period that *text* names, by its code or in words, in any digits."""
    period = read_period(text)
    if period is None:
        raise UserError(
            translate(
                "Terminal",
                "{text} is no period. Nothing was done. Write a year such as 1404, or a part of"
                " one: 1404B3 (the third bimester), 1404H1 (the first half), 1404M07 (Mehr).",
            ),
            text=text,
        )
    return period


def plans_judged(view: View) -> list[Plan]:
    """The plans with indicators; the others, such as the vision of the reference data, are there
    to be referred to."""
    return [
        plan
        for plan in view.find(Plan, order_by=("code",))
        if view.count(Indicator, plan_id=plan.id)
    ]


def the_plan(view: View, code: str | None) -> Plan:
    """The plan with this code; without one, the only plan with indicators."""
    plans = plans_judged(view) if code is None else view.find(Plan, order_by=("code",))
    for plan in plans:
        if code is None and len(plans) == 1:
            return plan
        if code is not None and _same(plan.code, code):
            return plan
    known = ", ".join(plan.code for plan in plans)
    if not plans:
        refused = translate(
            "Terminal",
            "There is no plan yet. Nothing was done. Take one in with: paayesh plan import FILE",
        )
    elif code is None:
        refused = translate(
            "Terminal",
            "There are several plans: {known}. Nothing was done. Say which one with --plan CODE.",
        )
    else:
        refused = translate(
            "Terminal",
            "There is no plan with the code {code}. Nothing was done. There are: {known}.",
        )
    raise UserError(refused, code=code, known=known)


def the_indicator(view: View, code: str, plan: str | None) -> Indicator:
    """The indicator with this code, of the plan that is named where several have it."""
    chosen = the_plan(view, plan) if plan is not None else None
    found = _coded(view, Indicator, code, chosen)
    if len(found) > 1:
        codes = [one.code for one in view.find(Plan, id=[row.plan_id for row in found])]
        raise UserError(
            translate(
                "Terminal",
                "Several plans have an indicator {code}: {known}. Nothing was done. Say which one"
                " with --plan CODE.",
            ),
            code=code,
            known=", ".join(sorted(codes)),
        )
    if not found:
        raise UserError(
            translate(
                "Terminal",
                "There is no indicator with the code {code}. Nothing was done. To look for it by"
                " its name: paayesh search TEXT",
            ),
            code=code,
        )
    return found[0]


def the_row(view: View, text: str, plan: str | None) -> UUID:
    """The key that *text* is, or that of the row with this code."""
    try:
        return UUID(text)
    except ValueError:
        pass
    chosen = the_plan(view, plan) if plan is not None else None
    found = [
        row
        for kind in (Plan, Element, Indicator, Workgroup, Unit)
        for row in _coded(view, kind, text, chosen)
    ]
    if len(found) > 1:
        raise UserError(
            translate(
                "Terminal",
                "Several rows have the code {code}. Nothing was done. Name one by its key: {known}",
            ),
            code=text,
            known=", ".join(f"{row.id} ({row.entity})" for row in found),
        )
    if not found:
        raise UserError(
            translate(
                "Terminal",
                "There is no row with the code {code}. Nothing was done. To look for it by its"
                " name: paayesh search TEXT",
            ),
            code=text,
        )
    return found[0].id


def _coded(view: View, kind: type[C], code: str, plan: Plan | None) -> list[C]:
    rows = view.find(kind, code=code) or [row for row in view.find(kind) if _same(row.code, code)]
    if plan is None:
        return rows
    return [row for row in rows if getattr(row, "plan_id", plan.id) == plan.id]


def _same(one: str, other: str) -> bool:
    """Whether two codes are the same to a person: any digits, either case."""
    return search_key(one) == search_key(other)

"""Whether what an item of an amendment speaks about is there, and may be said of it."""

from collections.abc import Sequence
from uuid import UUID

from paayesh_desktop.domain.amended_field import OF_ELEMENT, AmendedField
from paayesh_desktop.domain.amendment import AmendmentItem, PlanAmendment
from paayesh_desktop.domain.amendment_text import NewIndicator, read
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, Indicator
from paayesh_desktop.domain.verdict import check_rules
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.store.view import View

About = tuple[AmendedField, UUID, str | None]
"""The field, the key of its subject, and the period of a target."""


def check_subject(
    view: View, amendment: PlanAmendment, items: Sequence[AmendmentItem], about: About, text: str
) -> None:
    """Raises UserError unless the plan of *amendment*, or an item that brings an indicator, has
    the subject and *text* (as an item keeps it) may be said of it."""
    field, subject_id, period = about
    brought = {
        item.subject_id: item
        for item in items
        if item.field == AmendedField.ADDED and item.subject_id != subject_id
    }
    own = any(item.field == AmendedField.ADDED and item.subject_id == subject_id for item in items)
    plan_id = amendment.plan_id
    if field is AmendedField.ADDED:
        if text:
            _check_new(view, plan_id, list(brought.values()), text)
    elif field is AmendedField.RULES:
        check_rules(tuple(rules) if isinstance(rules := read(field, text), tuple) else ())
        if subject_id != plan_id and not (
            _in_plan(view, Element, plan_id, subject_id)
            or _in_plan(view, Indicator, plan_id, subject_id)
        ):
            raise UserError(_NOT_THERE)
    elif field in OF_ELEMENT:
        if not _in_plan(view, Element, plan_id, subject_id):
            raise UserError(_NOT_THERE)
    elif not (
        _in_plan(view, Indicator, plan_id, subject_id) or (own and field is AmendedField.TARGET)
    ):
        raise UserError(_NEW_ONE if own else _NOT_THERE)
    if not text and field in (AmendedField.WEIGHT, AmendedField.RETIRED, AmendedField.STOPPED):
        raise UserError(_SAY_SOMETHING)
    if field is AmendedField.TARGET:
        _check_period(period)


def _in_plan(view: View, kind: type[Element | Indicator], plan_id: UUID, key: UUID) -> bool:
    found = view.get(kind, key)
    return found is not None and found.plan_id == plan_id


def _check_new(view: View, plan_id: UUID, others: Sequence[AmendmentItem], text: str) -> None:
    made = read(AmendedField.ADDED, text)
    assert isinstance(made, NewIndicator)  # noqa: S101 - what the field holds
    if not _in_plan(view, Element, plan_id, made.element_id):
        raise UserError(_NOT_THERE)
    codes = {
        one.code
        for item in others
        if isinstance(one := read(AmendedField.ADDED, item.new), NewIndicator)
    }
    if made.code in codes or view.find(Indicator, plan_id=plan_id, code=made.code):
        raise UserError(_CODE_TAKEN, code=made.code)


def _check_period(period: str | None) -> None:
    try:
        Period.parse(period or "")
    except ValueError:
        raise UserError(_NO_PERIOD) from None


_NOT_THERE = translate(
    "Amendment",
    "This is no part of the plan that is amended. Nothing was changed. Choose a part or an"
    " indicator of the plan.",
)
_NEW_ONE = translate(
    "Amendment",
    "The indicator is new: its weight stands in its own line. Nothing was changed. Change it"
    " there.",
)
_SAY_SOMETHING = translate("Amendment", "Write what it shall be. Nothing was changed.")
_CODE_TAKEN = translate(
    "Amendment",
    "The plan has an indicator with the code {code} already. Nothing was changed. Choose another"
    " code.",
)
_NO_PERIOD = translate(
    "Amendment",
    "A target belongs to a period. Nothing was changed. Choose the period, for example 1405B4.",
)

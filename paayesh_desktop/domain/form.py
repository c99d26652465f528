"""Monitoring forms: one template at one unit in one cycle, its lines, answers and whereabouts."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Code, Entity, Note, Owner, Position
from paayesh_desktop.domain.keys import made_on, natural_key
from paayesh_desktop.language import Sentence, translate


class FormState(StrEnum):
    """Where a form is (``domain.md`` §6). A returned form stays returned; what comes back is a
    form of its own with the next number."""

    ISSUED = "issued"
    DELIVERED = "delivered"
    ON_PAPER = "on_paper"
    TYPED = "typed"
    CHECKED = "checked"
    ACCEPTED = "accepted"
    RETURNED = "returned"

    def word(self) -> Sentence:
        return _WORDS[self]


_WORDS = {
    FormState.ISSUED: translate("FormState", "issued"),
    FormState.DELIVERED: translate("FormState", "delivered"),
    FormState.ON_PAPER: translate("FormState", "back on paper"),
    FormState.TYPED: translate("FormState", "typed"),
    FormState.CHECKED: translate("FormState", "checked"),
    FormState.ACCEPTED: translate("FormState", "accepted"),
    FormState.RETURNED: translate("FormState", "returned to the unit"),
}


class AnswerKind(StrEnum):
    """Blank is none of these."""

    NUMBER = "number"
    ZERO = "zero"
    TEXT = "text"
    NOT_AVAILABLE = "not_available"
    NOT_DUE = "not_due"


class Form(Entity, frozen=True):
    """*number* counts the versions of the form of a unit in a cycle, from 1; *former_id* is the
    returned one before. *state* is where its last step left it; *version_id* is the plan version
    it was made for."""

    entity: ClassVar[str] = "form"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("cycle_id", "workgroup_id"), ("unit_id",))

    cycle_id: UUID
    template_id: UUID
    workgroup_id: UUID
    unit_id: UUID
    version_id: UUID
    number: Position
    state: FormState
    due_on: date
    former_id: UUID | None = None


def form_key(
    start: date,
    *,
    cycle_id: UUID,
    template_id: UUID,
    workgroup_id: UUID,
    unit_id: UUID,
    number: int,
) -> UUID:
    """The key of the one form; *start* is the first day of the cycle's period."""
    return natural_key("form", start, cycle_id, template_id, workgroup_id, unit_id, str(number))


class FormLine(Entity, frozen=True):
    """One line to be filled, as printed: *number* is what stands before it (``2.14``)."""

    entity: ClassVar[str] = "form_line"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("form_id", "position"),)

    form_id: UUID
    field_id: UUID
    position: Position
    number: Code
    indicator_id: UUID | None = None
    element_id: UUID | None = None


class Answer(Entity, frozen=True):
    """What stands on a line; its key follows from the line's. *value* is the numerator of a ratio,
    a percent of progress or an amount in rials; *reason* is required with ``not_available`` and
    where a check asks for a remark."""

    entity: ClassVar[str] = "answer"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("form_id",),)

    form_id: UUID
    kind: AnswerKind
    value: Decimal | None = None
    denominator: Decimal | None = None
    text: Note = ""
    reason: Note = ""


def answer_key(line_id: UUID) -> UUID:
    """The key of the one answer on a line."""
    return natural_key("answer", made_on(line_id), line_id)


class FormStep(Entity, frozen=True):
    """One step of a form: to which state, on which day, by whom, on what letter. *at* the instant
    is the revision's; *on* is the day it happened in the office."""

    entity: ClassVar[str] = "form_step"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("form_id",),)

    form_id: UUID
    number: Position
    state: FormState
    on: date
    person_id: UUID
    letter_number: Note = ""
    letter_on: date | None = None
    remark: Note = ""


class LineReturn(Entity, frozen=True):
    """Why one line of a form was sent back to the unit; the key is its own."""

    entity: ClassVar[str] = "line_return"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("form_id",),)

    form_id: UUID
    line_id: UUID
    reason: Note


class FormCall(Entity, frozen=True):
    """A telephone call about a form that is awaited, and what was promised."""

    entity: ClassVar[str] = "form_call"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("form_id",),)

    form_id: UUID
    called_on: date
    person_id: UUID
    spoke_with: Note
    remark: Note = ""
    promised_on: date | None = None


class FormReminder(Entity, frozen=True):
    """A reminder letter about a form that is awaited."""

    entity: ClassVar[str] = "form_reminder"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("form_id",),)

    form_id: UUID
    letter_number: Note
    letter_on: date
    remark: Note = ""

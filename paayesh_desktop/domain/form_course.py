"""The way of a form as a table: from where each step leads where, who may, what it needs.

Lateness is no state: it is the working days between the day a form was due and the day it came.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.holiday import WEEKEND, working_days_between
from paayesh_desktop.domain.right import Right
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate


class FormVerb(StrEnum):
    """What is done with a form."""

    DELIVER = "deliver"
    RECEIVE = "receive"
    TYPE = "type"
    CHECK = "check"
    ACCEPT = "accept"
    RETURN = "return"

    def word(self) -> Sentence:
        return _WORDS[self]


class Need(StrEnum):
    """What a step must bring: a letter's number and date, answers without errors, reasons line by
    line, or that somebody else typed it."""

    LETTER = "letter"
    ANSWERS = "answers"
    REASONS = "reasons"
    OTHER_PERSON = "other_person"


@dataclass(frozen=True, slots=True)
class Leg:
    """One step of the way."""

    sources: frozenset[FormState]
    target: FormState
    right: Right
    needs: frozenset[Need] = frozenset()


_AWAY = frozenset({FormState.ISSUED, FormState.DELIVERED, FormState.ON_PAPER})
_IN_HAND = frozenset({FormState.TYPED, FormState.CHECKED})
COURSE: Mapping[FormVerb, Leg] = {
    FormVerb.DELIVER: Leg(
        frozenset({FormState.ISSUED}),
        FormState.DELIVERED,
        Right.DISTRIBUTE,
        frozenset({Need.LETTER}),
    ),
    FormVerb.RECEIVE: Leg(
        frozenset({FormState.ISSUED, FormState.DELIVERED}), FormState.ON_PAPER, Right.TYPE
    ),
    FormVerb.TYPE: Leg(_AWAY | _IN_HAND, FormState.TYPED, Right.TYPE, frozenset({Need.ANSWERS})),
    FormVerb.CHECK: Leg(frozenset({FormState.TYPED}), FormState.CHECKED, Right.CHECK),
    FormVerb.ACCEPT: Leg(
        frozenset({FormState.CHECKED}),
        FormState.ACCEPTED,
        Right.ACCEPT,
        frozenset({Need.ANSWERS, Need.OTHER_PERSON}),
    ),
    FormVerb.RETURN: Leg(
        frozenset({*_IN_HAND, FormState.ACCEPTED}),
        FormState.RETURNED,
        Right.ACCEPT,
        frozenset({Need.REASONS}),
    ),
}
"""The table. A unit that sends a file or telephones is typed without paper; a correction of what
was typed undoes the check; figures that were accepted can still be sent back, and what comes back
replaces them when it is accepted in its turn."""

AWAITED = frozenset({FormState.ISSUED, FormState.DELIVERED})
"""The unit has the form, or should: these can be overdue and reminded of."""
UNDONE = frozenset({*_AWAY, *_IN_HAND})
"""Something is still to be done with these."""
IN_USE = frozenset(FormState) - {FormState.RETURNED}
"""A returned form stays as it is; its next version takes its place."""

_NEXT: Mapping[FormState, FormVerb] = {
    FormState.ISSUED: FormVerb.DELIVER,
    FormState.DELIVERED: FormVerb.TYPE,
    FormState.ON_PAPER: FormVerb.TYPE,
    FormState.TYPED: FormVerb.CHECK,
    FormState.CHECKED: FormVerb.ACCEPT,
}


def next_verb(state: FormState) -> FormVerb | None:
    """What is usually done next; None where nothing is left to do."""
    return _NEXT.get(state)


def verbs(state: FormState) -> tuple[FormVerb, ...]:
    """Everything that can be done in *state*, the usual thing first."""
    able = [verb for verb, leg in COURSE.items() if state in leg.sources]
    return tuple(sorted(able, key=lambda verb: verb is not _NEXT.get(state)))


def step(state: FormState, verb: FormVerb) -> FormState:
    """The state that *verb* leads to; UserError when it cannot be done in *state*."""
    leg = COURSE[verb]
    if state not in leg.sources:
        raise UserError(
            translate(
                "FormCourse",
                "A form that is {state} cannot be {verb}. Nothing was changed. Look at its history"
                " for what comes next.",
            ),
            state=state.word(),
            verb=_DONE[verb],
        )
    return leg.target


def late_days(
    due_on: date,
    typed_on: date | None,
    day: date,
    holidays: frozenset[date] = frozenset(),
    weekend: frozenset[int] = WEEKEND,
) -> int:
    """How many working days after *due_on* the form came (*typed_on*), or has not come by *day*;
    0 for one in time."""
    came = typed_on or day
    if came <= due_on:
        return 0
    return max(0, working_days_between(due_on, came, holidays, weekend))


_WORDS = {
    FormVerb.DELIVER: translate("FormCourse", "Deliver"),
    FormVerb.RECEIVE: translate("FormCourse", "Take in the paper"),
    FormVerb.TYPE: translate("FormCourse", "Type"),
    FormVerb.CHECK: translate("FormCourse", "Check"),
    FormVerb.ACCEPT: translate("FormCourse", "Accept"),
    FormVerb.RETURN: translate("FormCourse", "Return"),
}
_DONE = {
    FormVerb.DELIVER: translate("FormCourse", "delivered"),
    FormVerb.RECEIVE: translate("FormCourse", "taken in on paper"),
    FormVerb.TYPE: translate("FormCourse", "typed"),
    FormVerb.CHECK: translate("FormCourse", "checked"),
    FormVerb.ACCEPT: translate("FormCourse", "accepted"),
    FormVerb.RETURN: translate("FormCourse", "returned"),
}

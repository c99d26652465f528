"""A form goes its way step by step, whatever people try."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.form_course import (
    AWAITED,
    COURSE,
    IN_USE,
    UNDONE,
    FormVerb,
    Need,
    late_days,
    next_verb,
    step,
    verbs,
)
from paayesh_desktop.domain.right import Right
from paayesh_desktop.errors import UserError

DUE = date(2025, 10, 4)  # a Saturday


def test_the_usual_way_leads_from_the_first_letter_to_acceptance() -> None:
    state, way = FormState.ISSUED, [FormState.ISSUED]
    while verb := next_verb(state):
        state = step(state, verb)
        way.append(state)
    assert way == [
        FormState.ISSUED,
        FormState.DELIVERED,
        FormState.TYPED,
        FormState.CHECKED,
        FormState.ACCEPTED,
    ]


def test_a_form_can_be_typed_straight_away_when_a_unit_telephones() -> None:
    assert step(FormState.ISSUED, FormVerb.TYPE) is FormState.TYPED
    assert step(FormState.ISSUED, FormVerb.RECEIVE) is FormState.ON_PAPER


def test_a_correction_undoes_the_check() -> None:
    assert step(FormState.CHECKED, FormVerb.TYPE) is FormState.TYPED


def test_a_returned_form_stays_as_it_is() -> None:
    assert verbs(FormState.RETURNED) == ()
    assert FormState.RETURNED not in IN_USE


def test_accepted_figures_can_still_be_sent_back_and_nothing_else() -> None:
    assert verbs(FormState.ACCEPTED) == (FormVerb.RETURN,)
    assert next_verb(FormState.ACCEPTED) is None


def test_what_a_step_needs_and_whose_right_it_is() -> None:
    assert COURSE[FormVerb.DELIVER].needs == {Need.LETTER}
    assert COURSE[FormVerb.RETURN].needs == {Need.REASONS}
    assert Need.OTHER_PERSON in COURSE[FormVerb.ACCEPT].needs
    assert [COURSE[verb].right for verb in FormVerb] == [
        Right.DISTRIBUTE,
        Right.TYPE,
        Right.TYPE,
        Right.CHECK,
        Right.ACCEPT,
        Right.ACCEPT,
    ]


@given(st.lists(st.sampled_from(FormVerb), max_size=30))
def test_random_steps_never_leave_the_table(tried: list[FormVerb]) -> None:
    state, typed, checked = FormState.ISSUED, False, False
    for verb in tried:
        if verb not in verbs(state):
            with pytest.raises(UserError, match="Nothing was changed"):
                step(state, verb)
            continue
        state = step(state, verb)
        checked = verb is FormVerb.CHECK or (checked and verb is not FormVerb.TYPE)
        typed = typed or verb is FormVerb.TYPE
        assert state in FormState
        if state is FormState.ACCEPTED:
            assert typed, "nothing is accepted that was not typed"
            assert checked, "nothing is accepted that was not checked since it was typed"
        if state in (FormState.CHECKED, FormState.RETURNED):
            assert typed
        assert (state in AWAITED) <= (state in UNDONE)


@given(st.sampled_from(FormState))
def test_the_usual_step_stands_first_and_is_possible(state: FormState) -> None:
    usual = next_verb(state)
    able = verbs(state)
    if usual is not None:
        assert able[0] is usual
    assert len(set(able)) == len(able)
    assert all(str(verb.word()) for verb in able)


def test_lateness_counts_working_days_until_the_form_came() -> None:
    week = timedelta(days=7)
    assert late_days(DUE, None, DUE) == 0
    assert late_days(DUE, None, DUE + week) == 6
    assert late_days(DUE, DUE + timedelta(days=2), DUE + week) == 2
    assert late_days(DUE, DUE - week, DUE + week) == 0
    holiday = frozenset({DUE + timedelta(days=1)})
    assert late_days(DUE, None, DUE + week, holiday) == 5


@given(st.dates(date(2024, 1, 1), date(2026, 1, 1)), st.integers(0, 60), st.integers(0, 60))
def test_lateness_only_grows_until_the_form_comes(due: date, early: int, later: int) -> None:
    first, second = due + timedelta(days=early), due + timedelta(days=early + later)
    assert 0 <= late_days(due, None, first) <= late_days(due, None, second)
    assert late_days(due, first, second) == late_days(due, None, first)

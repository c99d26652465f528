"""The statements behind the table of forms."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import (
    Answer,
    Form,
    FormCall,
    FormLine,
    FormReminder,
    FormState,
    FormStep,
)
from paayesh_desktop.domain.form_course import AWAITED
from paayesh_desktop.domain.organisation import Unit
from paayesh_desktop.domain.text import search_words
from paayesh_desktop.store.schema import search_entry

Query = sa.Select[*tuple[Any, ...]]


CAME = (FormState.ON_PAPER, FormState.TYPED)
"""A form has come with the first of these."""
QUIET_DAYS = 7
"""For so long after a reminder letter nobody is reminded again."""


class FormGroup(StrEnum):
    """What the forms of a cycle are looked at by. One is to be reminded of when it is overdue, no
    letter went out lately and no promise still runs."""

    ALL = "all"
    ISSUED = "issued"
    AWAITED = "awaited"
    OVERDUE = "overdue"
    TO_REMIND = "to_remind"
    PROMISE_BROKEN = "promise_broken"
    ON_PAPER = "on_paper"
    TYPED = "typed"
    CHECKED = "checked"
    ACCEPTED = "accepted"
    CAME_LATE = "came_late"


class FormSort(StrEnum):
    """The columns of the table of forms."""

    UNIT = "unit"
    STATE = "state"
    DUE = "due"
    CALL = "call"
    REMINDERS = "reminders"
    FILLED = "filled"


@dataclass(frozen=True, slots=True)
class FormFilter:
    """Which forms of a cycle, as they stand on *day*; no workgroup means all of them."""

    cycle_id: UUID
    day: date
    workgroup_id: UUID | None = None
    group: FormGroup = FormGroup.ALL
    text: str = ""


class FormQuery:
    """Statements only; who runs them is `form_list`. Of each form only the newest version counts:
    a returned one stands for nothing any more."""

    def __init__(self, tables: Mapping[type[Entity], sa.Table]) -> None:
        self._form = tables[Form]
        self._unit = tables[Unit]
        self._call = tables[FormCall]
        self._reminder = tables[FormReminder]
        self._line = tables[FormLine]
        self._step = tables[FormStep]
        self._answer = tables[Answer]

    def ids(self, wanted: FormFilter, sort: FormSort, *, descending: bool) -> Query:
        """(id,) of the forms that match, in order."""
        query = self._matching(sa.select(self._form.c.id), wanted)
        query = query.where(self._is(wanted.group, wanted.day))
        order = self._order(sort)
        if descending:
            order = [column.desc() for column in order]
        last = (self._unit.c.position, self._unit.c.code, self._form.c.id)
        return query.order_by(*(column.nulls_last() for column in order), *last)

    def counts(self, wanted: FormFilter) -> Query:
        """How many forms each group has, in the order of `FormGroup`, whatever group is wanted."""
        groups = (
            sa.func.sum(sa.case((self._is(group, wanted.day), 1), else_=0)) for group in FormGroup
        )
        return self._matching(sa.select(*groups), wanted)

    def calls(self, ids: Sequence[UUID]) -> Query:
        """The calls about these forms, the oldest first."""
        call = self._call.c
        return (
            sa.select(call.form_id, call.called_on, call.spoke_with, call.remark, call.promised_on)
            .where(call.form_id.in_(ids), sa.not_(call.removed))
            .order_by(call.called_on, call.id)
        )

    def reminders(self, ids: Sequence[UUID]) -> Query:
        """(form, how many, the day of the last)."""
        reminder = self._reminder.c
        return (
            sa.select(reminder.form_id, sa.func.count(), sa.func.max(reminder.letter_on))
            .where(reminder.form_id.in_(ids), sa.not_(reminder.removed))
            .group_by(reminder.form_id)
        )

    def filled(self, ids: Sequence[UUID]) -> tuple[Query, Query]:
        """(form, how many) of lines, and of answers."""
        return tuple(  # pyright: ignore[reportReturnType] - of two
            sa.select(table.c.form_id, sa.func.count())
            .where(table.c.form_id.in_(ids), sa.not_(table.c.removed))
            .group_by(table.c.form_id)
            for table in (self._line, self._answer)
        )

    def _matching(self, query: Query, wanted: FormFilter) -> Query:
        form, unit = self._form, self._unit
        former = sa.select(form.c.former_id).where(
            form.c.cycle_id == wanted.cycle_id,
            form.c.former_id.is_not(None),
            sa.not_(form.c.removed),
        )
        query = query.select_from(form.join(unit, unit.c.id == form.c.unit_id)).where(
            form.c.cycle_id == wanted.cycle_id,
            form.c.id.not_in(former),
            sa.not_(form.c.removed),
        )
        if wanted.workgroup_id is not None:
            query = query.where(form.c.workgroup_id == wanted.workgroup_id)
        entry = search_entry.c
        for word in search_words(wanted.text):
            has = sa.select(entry.row_id).where(
                entry.entity == Unit.entity, entry.key.contains(word, autoescape=True)
            )
            query = query.where(unit.c.id.in_(has))
        return query

    def _is(self, group: FormGroup, day: date) -> sa.ColumnElement[bool]:
        form = self._form.c
        awaited = form.state.in_([state.value for state in AWAITED])
        overdue = sa.and_(awaited, form.due_on < day)
        derived: dict[FormGroup, Callable[[], sa.ColumnElement[bool]]] = {
            FormGroup.ALL: sa.true,
            FormGroup.AWAITED: lambda: awaited,
            FormGroup.OVERDUE: lambda: overdue,
            FormGroup.TO_REMIND: lambda: sa.and_(overdue, self._unreminded(day)),
            FormGroup.PROMISE_BROKEN: lambda: sa.and_(awaited, self._promised() < day),
            FormGroup.CAME_LATE: lambda: sa.and_(sa.not_(awaited), self._came() > form.due_on),
        }
        if group in derived:
            return derived[group]()
        return form.state == group.value

    def _came(self) -> sa.ScalarSelect[date | None]:
        """The day on which a form came back, on paper or as it was typed."""
        step = self._step.c
        return (
            sa.select(sa.func.min(step.on))
            .where(
                step.form_id == self._form.c.id,
                step.state.in_([state.value for state in CAME]),
                sa.not_(step.removed),
            )
            .scalar_subquery()
        )

    def _unreminded(self, day: date) -> sa.ColumnElement[bool]:
        reminder, promised = self._reminder.c, self._promised()
        lately = sa.exists().where(
            reminder.form_id == self._form.c.id,
            reminder.letter_on > day - timedelta(days=QUIET_DAYS),
            sa.not_(reminder.removed),
        )
        return sa.and_(sa.not_(lately), sa.or_(promised.is_(None), promised < day))

    def _promised(self) -> sa.ScalarSelect[date | None]:
        """What was promised in the last call about a form."""
        return self._last_call(self._call.c.promised_on)

    def _last_call(self, column: sa.Column[Any]) -> sa.ScalarSelect[Any]:
        call = self._call
        return (
            sa.select(column)
            .where(call.c.form_id == self._form.c.id, sa.not_(call.c.removed))
            .order_by(call.c.called_on.desc(), call.c.id.desc())
            .limit(1)
            .scalar_subquery()
        )

    def _order(self, sort: FormSort) -> list[sa.ColumnElement[Any]]:
        form = self._form.c
        match sort:
            case FormSort.UNIT:
                return [self._unit.c.position, self._unit.c.code]
            case FormSort.STATE:
                places = {state.value: place for place, state in enumerate(FormState)}
                return [sa.case(places, value=form.state, else_=len(places)), form.due_on]
            case FormSort.DUE:
                awaited = form.state.in_([state.value for state in AWAITED])
                return [sa.case((awaited, form.due_on), else_=None), form.due_on]
            case FormSort.CALL:
                return [self._promised(), self._last_call(self._call.c.called_on)]
            case FormSort.REMINDERS:
                return [self._count(self._reminder)]
            case FormSort.FILLED:
                return [self._count(self._answer) * 1.0 / self._lines()]

    def _count(self, table: sa.Table) -> sa.ColumnElement[int]:
        return (
            sa.select(sa.func.count())
            .select_from(table)
            .where(table.c.form_id == self._form.c.id, sa.not_(table.c.removed))
            .scalar_subquery()
        )

    def _lines(self) -> sa.ColumnElement[int]:
        return sa.func.nullif(self._count(self._line), 0)

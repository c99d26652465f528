"""Typing a form: opened with all that helps, saved as one action, then the next one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from uuid import UUID

from paayesh_desktop.domain.form import Answer, Form, FormLine, FormState
from paayesh_desktop.domain.form_check import Finding, check_sheet
from paayesh_desktop.domain.form_course import AWAITED, COURSE, FormVerb, step
from paayesh_desktop.domain.form_sheet import Filled, Line, Sheet, Typing, read_typing
from paayesh_desktop.domain.organisation import Unit
from paayesh_desktop.domain.right import Right
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.forms.drafts import Drafts
from paayesh_desktop.services.forms.form_moves import FormMoves
from paayesh_desktop.services.forms.form_opening import open_sheet, the_form
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View

TO_TYPE = AWAITED | {FormState.ON_PAPER}
"""Forms whose turn at the keyboard is still to come."""


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One form of a batch."""

    form_id: UUID
    unit: str
    code: str
    state: FormState


@dataclass(frozen=True, slots=True)
class Entry:
    """What is about to be saved of a form, free of errors: what its lines say, beside the answers
    that stood there *before*, and whether the form *moves* on with it."""

    form: Form
    before: Mapping[UUID, Answer | None]
    written: Mapping[UUID, Filled | None]
    moves: bool


class FormEntry:
    """The clerk's desk."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def open(self, form_id: UUID, day: date, *, judged: bool = True) -> Sheet:
        """The form as it lies on the desk; unless it is *judged*, without targets and verdicts.
        KeyError when there is none."""
        with self._store.view() as view:
            tables = self._store.tables
            return open_sheet(view, tables, form_id, day, _noon(day), judged=judged)

    def length(self, form_id: UUID) -> int:
        """How many lines the form has."""
        with self._store.view() as view:
            return view.count(FormLine, form_id=form_id)

    def save(
        self,
        form_id: UUID,
        typings: Mapping[UUID, Typing],
        *,
        day: date,
        typed: bool = False,
        seen: Mapping[UUID, Typing] | None = None,
    ) -> FormState:
        """Keep what is typed, and with *typed* say that it is all; the state it has then.

        Lines that *typings* does not name stay as they are; a blank takes an answer away. A form
        that is typed stays free of errors, and one that was checked needs another check. *seen* is
        what was saved when *typings* were made: nothing is saved over something else. Raises
        UserError, keeping nothing, when a line cannot be read, when it is not the time for typing,
        or with what must be corrected first.
        """
        with self._store.change(by=self._workspace.desk.person) as change:
            entry = self.ready(change, form_id, typings, day=day, typed=typed, seen=seen)
            state = self.keep(change, entry, day)
        Drafts(self._workspace).discard(form_id)
        return state

    def ready(
        self,
        change: Change,
        form_id: UUID,
        typings: Mapping[UUID, Typing],
        *,
        day: date,
        typed: bool = False,
        seen: Mapping[UUID, Typing] | None = None,
    ) -> Entry:
        """What `save` would write, inside a *change* of several forms; nothing is written yet, and
        UserError is raised for the same reasons."""
        form = the_form(change, form_id)
        require(self._workspace, change, Right.TYPE, form.workgroup_id, day)
        step(form.state, FormVerb.TYPE)
        tables = self._store.tables
        sheet = open_sheet(change, tables, form_id, day, _noon(day), judged=False)
        _refuse_unseen(sheet, seen or {})
        written = _written(sheet.lines, typings)
        if typed or form.state in COURSE[FormVerb.RETURN].sources:
            _refuse(check_sheet(sheet, {**sheet.typings, **typings}))
        before = {line.id: line.answer for line in sheet.lines}
        changed = any(
            before[key] != (said.answer(key, form.id) if said else None)
            for key, said in written.items()
        )
        again = form.state in COURSE[FormVerb.ACCEPT].sources and changed
        moves = again or (typed and (form.state is not FormState.TYPED or changed))
        return Entry(form, before, written, moves)

    def keep(self, change: Change, entry: Entry, day: date) -> FormState:
        """Write *entry*; the state that its form has then."""
        form = entry.form
        answers = [
            said.answer(key, form.id) for key, said in entry.written.items() if said is not None
        ]
        change.put_many(Answer, answers, party=form.workgroup_id)
        for key, said in entry.written.items():
            if said is None and (former := entry.before[key]) is not None:
                change.remove(former, party=form.workgroup_id)
        if entry.moves:
            (form,) = FormMoves(self._workspace, change, day).move([form], FormVerb.TYPE)
        return form.state

    def next_form(self, form_id: UUID) -> UUID | None:
        """The next form of the same kind that is still to be typed, in the order of units and from
        the beginning again; None where this was the last."""
        queue = self.queue(form_id)
        places = [item.form_id for item in queue]
        start = places.index(form_id) + 1 if form_id in places else 0
        ahead = [*queue[start:], *queue[:start]]
        return next(
            (item.form_id for item in ahead if item.state in TO_TYPE and item.form_id != form_id),
            None,
        )

    def queue(self, form_id: UUID) -> tuple[QueueItem, ...]:
        """The forms of the same template, cycle and workgroup in the order of units, the newest
        version of each."""
        with self._store.view() as view:
            form = the_form(view, form_id)
            alike = view.find(
                Form,
                cycle_id=form.cycle_id,
                template_id=form.template_id,
                workgroup_id=form.workgroup_id,
                order_by=("number",),
            )
            newest = {one.unit_id: one for one in alike}
            return tuple(
                QueueItem(newest[unit.id].id, unit.title, unit.code, newest[unit.id].state)
                for unit in _units(view, newest)
            )


def _written(lines: Sequence[Line], typings: Mapping[UUID, Typing]) -> dict[UUID, Filled | None]:
    """What the lines say that were typed on. KeyError for a line of another form."""
    unknown = typings.keys() - {line.id for line in lines}
    if unknown:
        raise KeyError(*unknown)
    found: dict[UUID, Filled | None] = {}
    for line in lines:
        if line.id in typings:
            said = read_typing(typings[line.id], line)
            if isinstance(said, Sentence):
                raise UserError(_UNREAD, line=line.number, why=said)
            found[line.id] = said
    return found


def _refuse_unseen(sheet: Sheet, seen: Mapping[UUID, Typing]) -> None:
    now = sheet.typings
    for line in sheet.lines:
        if line.id in seen and now[line.id] != seen[line.id]:
            raise UserError(_TYPED_SINCE, line=line.number)


def _refuse(findings: Sequence[Finding]) -> None:
    blocking = [finding for finding in findings if finding.blocks]
    if blocking:
        raise UserError(_UNFINISHED, first=blocking[0].sentence, count=len(blocking))


def _units(view: View, among: Mapping[UUID, Form]) -> list[Unit]:
    return view.find(Unit, id=list(among), order_by=("position", "code"))


def _noon(day: date) -> int:
    return int(datetime.combine(day, time(12), UTC).timestamp() * 1000)


_UNREAD = translate(
    "FormEntry",
    "Line {line} cannot be read. {why} Nothing was saved; what you typed is still on the screen.",
)
_TYPED_SINCE = translate(
    "FormEntry",
    "Somebody typed on line {line} in the meantime. Nothing was saved. Look at the form again.",
)
_UNFINISHED = translate(
    "FormEntry",
    "The form is not finished: {first} ({count} lines in all.) It was not sent on; what you typed"
    " is still on the screen.",
)

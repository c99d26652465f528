"""Corrective actions: planned, started, done with evidence, verified by somebody else."""

from collections.abc import Collection
from contextlib import AbstractContextManager
from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.case_course import WORKED_ON
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.obstacle import ActionState, CorrectiveAction, Obstacle
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.cases.case_work import CaseWork
from paayesh_desktop.services.papers import put_paper
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change

_UNDONE = (ActionState.PLANNED, ActionState.STARTED)


class CorrectiveActions:
    """What is done about the obstacles of a case; immediate actions at once, whatever its state."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def plan(
        self,
        case_id: UUID,
        title: str,
        due_on: date,
        day: date,
        *,
        obstacle_id: UUID | None = None,
        owner_id: UUID | None = None,
        agent: str = "",
        immediate: bool = False,
    ) -> CorrectiveAction:
        """Plan an action of a person (*owner_id*) or of an executive agent, due on a day.

        Raises UserError without a title, without an owner, for a due date that is over, and where
        an action that is not immediate names no obstacle or comes when it is not its turn.
        """
        with self._change() as change:
            work = CaseWork.enter(self._workspace, change, case_id, Right.WORK, day)
            if not immediate:
                _refuse_unless_planned_for(work, obstacle_id)
            named = single_line(agent)
            if owner_id is None and not named:
                raise UserError(_NO_OWNER)
            if owner_id is not None and change.get(Person, owner_id) is None:
                raise KeyError(owner_id)
            row = CorrectiveAction(
                new_key(),
                case_id,
                work.round,
                _said(single_line(title), _UNTITLED),
                _coming(due_on, day),
                obstacle_id=obstacle_id,
                owner_id=owner_id,
                agent=named,
                immediate=immediate,
                position=change.count(CorrectiveAction, case_id=case_id),
            )
            work.put(row)
        return row

    def start(self, action_id: UUID, day: date) -> CorrectiveAction:
        """Work on it has begun."""
        with self._change() as change:
            work, row = self._enter(change, action_id, day, (ActionState.PLANNED,))
            return _put(work, row, state=ActionState.STARTED)

    def done(
        self, action_id: UUID, evidence: str, day: date, *, paper: tuple[bytes, str] | None = None
    ) -> CorrectiveAction:
        """Report it as done, with evidence in words, as a paper (its content and name) or both."""
        with self._change() as change:
            work, row = self._enter(change, action_id, day, _UNDONE)
            said = normalise(evidence)
            if not said and paper is None:
                raise UserError(_NO_EVIDENCE)
            if paper is not None:
                content, name = paper
                put_paper(
                    change, self._workspace, row.id, content, name, party=work.case.workgroup_id
                )
            return _put(
                work,
                row,
                state=ActionState.DONE,
                done_on=day,
                evidence=said,
                reported_by=work.act.person,
            )

    def verify(self, action_id: UUID, day: date, remark: str = "") -> CorrectiveAction:
        """Confirm that it was done. Raises UserError for its owner and for who reported it."""
        with self._change() as change:
            work, row = self._enter(change, action_id, day, (ActionState.DONE,), Right.VERIFY)
            _refuse_own_work(work, row)
            return _put(
                work,
                row,
                state=ActionState.VERIFIED,
                verified_by=work.act.person,
                verified_on=day,
                remark=normalise(remark),
            )

    def reject(self, action_id: UUID, reason: str, day: date) -> CorrectiveAction:
        """Find that it was not done after all: it goes on, with the reason."""
        with self._change() as change:
            work, row = self._enter(change, action_id, day, (ActionState.DONE,), Right.VERIFY)
            _refuse_own_work(work, row)
            said = _said(normalise(reason), _NO_REASON)
            return _put(
                work, row, state=ActionState.STARTED, done_on=None, reported_by=None, remark=said
            )

    def cancel(self, action_id: UUID, reason: str, day: date) -> CorrectiveAction:
        """Give it up, with a reason; cancelled is not done, so its obstacle needs another."""
        with self._change() as change:
            work, row = self._enter(change, action_id, day, (*_UNDONE, ActionState.DONE))
            said = _said(normalise(reason), _NO_REASON)
            return _put(work, row, state=ActionState.CANCELLED, remark=said)

    def postpone(self, action_id: UUID, due_on: date, reason: str, day: date) -> CorrectiveAction:
        """Give it another due date, with a reason; the former one stays in its history."""
        with self._change() as change:
            work, row = self._enter(change, action_id, day, _UNDONE)
            said = _said(normalise(reason), _NO_REASON)
            return _put(work, row, due_on=_coming(due_on, day), remark=said)

    def _enter(
        self,
        change: Change,
        action_id: UUID,
        day: date,
        states: Collection[ActionState],
        right: Right = Right.WORK,
    ) -> tuple[CaseWork, CorrectiveAction]:
        row = change.get(CorrectiveAction, action_id)
        if row is None:
            raise KeyError(action_id)
        work = CaseWork.enter(self._workspace, change, row.case_id, right, day)
        if row.state not in states:
            raise UserError(_NOT_NOW, state=row.state.word())
        return work, row

    def _change(self) -> AbstractContextManager[Change]:
        return self._workspace.store.change(by=self._workspace.desk.person)


def may_verify(row: CorrectiveAction, person: UUID) -> bool:
    """Nobody verifies what is theirs to do or what they reported as done."""
    return person not in (row.owner_id, row.reported_by)


def _put(work: CaseWork, row: CorrectiveAction, **values: object) -> CorrectiveAction:
    made = msgspec.structs.replace(row, **values)
    work.put(made)
    return made


def _refuse_unless_planned_for(work: CaseWork, obstacle_id: UUID | None) -> None:
    if work.at.state not in WORKED_ON:
        raise UserError(_ONLY_IMMEDIATE, number=work.case.number, state=work.at.state.word())
    obstacle = None if obstacle_id is None else work.change.get(Obstacle, obstacle_id)
    if obstacle is None or (obstacle.case_id, obstacle.round) != (work.case.id, work.round):
        raise UserError(_NO_OBSTACLE)


def _refuse_own_work(work: CaseWork, row: CorrectiveAction) -> None:
    if not may_verify(row, work.act.person):
        raise UserError(_OWN_WORK)


def _coming(due_on: date, day: date) -> date:
    if due_on < day:
        raise UserError(_PAST)
    return due_on


def _said(text: str, otherwise: Sentence) -> str:
    if not text:
        raise UserError(otherwise)
    return text


_UNTITLED = translate(
    "Action", "The action has no words. Nothing was changed. Write in one line what is to be done."
)
_NO_OWNER = translate(
    "Action",
    "Nobody is named for the action. Nothing was changed. Choose a person of the workgroup or write"
    " the executive agent.",
)
_NO_OBSTACLE = translate(
    "Action",
    "The action names no obstacle of this round. Nothing was changed. Choose the obstacle that it"
    " removes; only an immediate action may do without.",
)
_ONLY_IMMEDIATE = translate(
    "Action",
    "Case {number} stands at “{state}”; only immediate actions are planned there. Nothing was"
    " changed. Mark the action as immediate, or wait until the case is with the workgroup.",
)
_NO_EVIDENCE = translate(
    "Action",
    "There is no evidence that the action was done. Nothing was changed. Say what shows it, or"
    " attach a paper.",
)
_NO_REASON = translate(
    "Action", "The reason is missing. Nothing was changed. Write why, in a sentence."
)
_PAST = translate(
    "Action", "The due date is over already. Nothing was changed. Choose today or a later day."
)
_OWN_WORK = translate(
    "Action",
    "Whoever is to do an action or reported it as done does not verify it. Nothing was changed."
    " Another member of the workgroup has to.",
)
_NOT_NOW = translate(
    "Action",
    "The action is {state}, so this cannot be done with it now. Nothing was changed. Its line shows"
    " what is next.",
)

"""The workgroup's opinion beside what was computed, reasons for gaps, and the head's signature."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.evaluation_course import EvaluationStanding, lacking, step_of
from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMoveKind,
    GapReason,
    ProjectEvaluation,
)
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.evaluations.evaluation_gaps import gaps_of
from paayesh_desktop.services.evaluations.submission import facts_of, submit
from paayesh_desktop.services.judging.frozen_projects import FROZEN
from paayesh_desktop.services.loop.evaluation_moves import standing_of
from paayesh_desktop.services.people.act import act_of
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View


class Opinions:
    """What the workgroup does with an evaluation before the committee has it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def give(
        self, evaluation_id: UUID, conforms: bool, statement: str, day: date, *, reason: str = ""
    ) -> ProjectEvaluation:
        """Write whether the workgroup holds that the project conforms, and what it says about it;
        *reason* says why where that differs from what was computed. It may be given again until it
        is signed off. Raises UserError without a statement or without such a reason."""
        with self._change() as change:
            row, at = self._prepared(change, evaluation_id, day)
            row = self._said(row, at, conforms, normalise(statement), normalise(reason))
            change.put(row, party=row.workgroup_id)
        return row

    def give_many(self, evaluation_ids: Iterable[UUID], statement: str, day: date) -> int:
        """Agree with what was computed for all of these that conform and have no opinion yet, with
        one statement; how many opinions were given. The others need an opinion each."""
        given = 0
        said = normalise(statement)
        with self._change() as change:
            for key in evaluation_ids:
                row, at = self._prepared(change, key, day)
                if row.conforms is True and row.opinion is None:
                    row = self._said(row, at, True, said or row.statement, "")
                    given += change.put(row, party=row.workgroup_id)
        return given

    def explain_gap(
        self, evaluation_id: UUID, indicator_id: UUID, reason: str, day: date
    ) -> GapReason:
        """Write why a due indicator has no data; an empty *reason* takes it back. Raises UserError
        when the indicator is no gap of this evaluation."""
        with self._change() as change:
            row, _ = self._prepared(change, evaluation_id, day)
            if indicator_id not in gaps_of(change, row):
                raise UserError(_NO_GAP)
            key = natural_key(
                GapReason.entity, Period.parse(row.period).start, evaluation_id, indicator_id
            )
            given = GapReason(key, evaluation_id, indicator_id, normalise(reason))
            if given.reason:
                change.put(given, party=row.workgroup_id)
            elif change.get(GapReason, key) is not None:
                change.remove(given, party=row.workgroup_id)
        return given

    def submit(self, evaluation_ids: Iterable[UUID], day: date) -> int:
        """Sign off and submit to the committee, all of them or none; how many there were.

        With the evaluation that an open case waits for, the case goes to the committee too. Raises
        UserError with what the first that cannot be submitted lacks.
        """
        submitted = 0
        with self._change() as change:
            for key in evaluation_ids:
                row, at = _row(change, key)
                act = act_of(self._workspace, change, Right.SIGN, row.workgroup_id, day)
                step = step_of(at.state, EvaluationMoveKind.SUBMIT)
                if step is None:
                    raise UserError(_FROZEN, state=at.state.word())
                submit(change, row, at, step, act)
                submitted += 1
        return submitted

    def submit_conforming(self, cycle_id: UUID, workgroup_id: UUID, day: date) -> int:
        """Submit everything prepared in a cycle that conforms by its figures and in the workgroup's
        opinion and lacks nothing; how many there were."""
        with self._store.view() as view:
            require(self._workspace, view, Right.SIGN, workgroup_id, day)
            rows = view.find(
                ProjectEvaluation,
                cycle_id=cycle_id,
                workgroup_id=workgroup_id,
                conforms=True,
                opinion=True,
            )
            ready = [row.id for row in rows if self._is_ready(view, row)]
        return self.submit(ready, day)

    def _is_ready(self, view: View, row: ProjectEvaluation) -> bool:
        try:
            at = standing_of(view, row.id)
            step = step_of(at.state, EvaluationMoveKind.SUBMIT)
            person = self._workspace.desk.person
            return step is not None and not lacking(step, facts_of(view, row, at, person))
        except UserError:  # its history does not add up: its own page says so
            return False

    def _said(
        self,
        row: ProjectEvaluation,
        at: EvaluationStanding,
        conforms: bool,
        statement: str,
        reason: str,
    ) -> ProjectEvaluation:
        differs = row.conforms is not None and conforms is not row.conforms
        if not statement:
            raise UserError(_SILENT)
        if differs and not reason:
            raise UserError(_UNEXPLAINED)
        return msgspec.structs.replace(
            row,
            number=at.version,
            opinion=conforms,
            statement=statement,
            difference_reason=reason if differs else "",
            prepared_by=self._workspace.desk.person,
        )

    def _prepared(
        self, change: Change, key: UUID, day: date
    ) -> tuple[ProjectEvaluation, EvaluationStanding]:
        """An evaluation that the person at the desk may work on."""
        row, at = _row(change, key)
        act_of(self._workspace, change, Right.PREPARE, row.workgroup_id, day)
        if at.state in FROZEN:
            raise UserError(_FROZEN, state=at.state.word())
        return row, at

    def _change(self) -> AbstractContextManager[Change]:
        return self._store.change(by=self._workspace.desk.person)


def _row(view: View, key: UUID) -> tuple[ProjectEvaluation, EvaluationStanding]:
    row = view.get(ProjectEvaluation, key)
    if row is None:
        raise KeyError(key)
    return row, standing_of(view, key)


_SILENT = translate(
    "Opinion",
    "The opinion has no statement. Nothing was changed. Write in a sentence or two what the"
    " workgroup says about the project.",
)
_UNEXPLAINED = translate(
    "Opinion",
    "The opinion differs from what was computed and says no reason. Nothing was changed. Write why"
    " the workgroup sees it differently.",
)
_NO_GAP = translate(
    "Opinion",
    "This indicator is no gap of the evaluation, so it needs no reason. Nothing was changed. Give"
    " reasons for due indicators without data only.",
)
_FROZEN = translate(
    "Opinion",
    "This evaluation is in the state “{state}”, in which the workgroup does not change it. Nothing"
    " was changed. Only what is compared or returned is worked on.",
)

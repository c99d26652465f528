"""The obstacles of a case: recorded, classified, judged; and the policy chosen for each class."""

from contextlib import AbstractContextManager
from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.keys import natural_key, new_key
from paayesh_desktop.domain.obstacle import (
    CorrectionPolicy,
    CorrectiveAction,
    Obstacle,
    ObstacleClass,
)
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.cases.case_work import CaseWork
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change


class Obstacles:
    """What the workgroup puts down while a case is with it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def record(
        self,
        case_id: UUID,
        title: str,
        day: date,
        *,
        class_id: UUID | None = None,
        description: str = "",
        solvable: bool | None = None,
    ) -> Obstacle:
        """Record what stands in the way, in the round that the case is in. Its class and whether
        it can be solved may follow later."""
        with self._change() as change:
            work = CaseWork.enter(self._workspace, change, case_id, Right.WORK, day)
            work.refuse_unless_worked_on()
            position = change.count(Obstacle, case_id=case_id, round=work.round)
            row = Obstacle(
                new_key(),
                case_id,
                work.round,
                _titled(title),
                _class(change, class_id),
                normalise(description),
                solvable,
                position,
            )
            work.put(row)
        return row

    def edit(
        self,
        obstacle_id: UUID,
        day: date,
        *,
        title: str | None = None,
        class_id: UUID | None = None,
        description: str | None = None,
        solvable: bool | None = None,
    ) -> Obstacle:
        """Change what is given and leave the rest; only obstacles of the current round change."""
        with self._change() as change:
            work, row = self._enter(change, obstacle_id, day)
            row = msgspec.structs.replace(
                row,
                title=row.title if title is None else _titled(title),
                class_id=row.class_id if class_id is None else _class(change, class_id),
                description=row.description if description is None else normalise(description),
                solvable=row.solvable if solvable is None else solvable,
            )
            work.put(row)
        return row

    def remove(self, obstacle_id: UUID, day: date) -> None:
        """Take away an obstacle that is none after all. Raises UserError when actions hang on
        it."""
        with self._change() as change:
            work, row = self._enter(change, obstacle_id, day)
            if change.count(CorrectiveAction, obstacle_id=obstacle_id):
                raise UserError(
                    translate(
                        "Obstacle",
                        "Corrective actions were planned for this obstacle, so it stays. Nothing"
                        " was changed. Correct its words instead.",
                    )
                )
            work.remove(row)

    def choose_policy(
        self, case_id: UUID, class_id: UUID, text: str, day: date
    ) -> CorrectionPolicy:
        """Choose how the obstacles of a class are dealt with in this round; an empty *text* takes
        what the class proposes."""
        with self._change() as change:
            work = CaseWork.enter(self._workspace, change, case_id, Right.WORK, day)
            work.refuse_unless_worked_on()
            about = change.get(ObstacleClass, class_id)
            if about is None:
                raise KeyError(class_id)
            chosen = normalise(text) or about.policy
            if not chosen:
                raise UserError(
                    translate(
                        "Obstacle",
                        "The class “{title}” proposes no policy. Nothing was changed. Write how its"
                        " obstacles are to be dealt with.",
                    ),
                    title=about.title,
                )
            key = natural_key(
                CorrectionPolicy.entity, work.case.opened_on, case_id, str(work.round), class_id
            )
            row = CorrectionPolicy(key, case_id, work.round, class_id, chosen)
            work.put(row)
        return row

    def _enter(self, change: Change, obstacle_id: UUID, day: date) -> tuple[CaseWork, Obstacle]:
        row = change.get(Obstacle, obstacle_id)
        if row is None:
            raise KeyError(obstacle_id)
        work = CaseWork.enter(self._workspace, change, row.case_id, Right.WORK, day)
        work.refuse_unless_worked_on()
        if row.round != work.round:
            raise UserError(
                translate(
                    "Obstacle",
                    "This obstacle belongs to an earlier round, which stays as it was. Nothing was"
                    " changed. Record what stands in the way now.",
                )
            )
        return work, row

    def _change(self) -> AbstractContextManager[Change]:
        return self._workspace.store.change(by=self._workspace.desk.person)


def _titled(title: str) -> str:
    written = single_line(title)
    if not written:
        raise UserError(
            translate(
                "Obstacle",
                "The obstacle has no words. Nothing was changed. Write in one line what stands in"
                " the way.",
            )
        )
    return written


def _class(change: Change, class_id: UUID | None) -> UUID | None:
    if class_id is not None and change.get(ObstacleClass, class_id) is None:
        raise KeyError(class_id)
    return class_id

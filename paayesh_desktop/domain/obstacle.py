"""What stands in a project's way: obstacles by class, and what is done about them."""

from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Code, Entity, Note, Owner, Position, Title
from paayesh_desktop.language import Sentence, translate


class ObstacleClass(Entity, frozen=True):
    """A class of obstacles in an editable tree (financial, legal, technical, social,
    environmental, organisational, contractual, external and what is below them), with the
    correction policy that is proposed for it. *retired* classes are not offered any more."""

    entity: ClassVar[str] = "obstacle_class"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    searchable: ClassVar[tuple[str, ...]] = ("title",)

    code: Code
    title: Title
    parent_id: UUID | None = None
    position: Position = 0
    policy: Note = ""
    retired: bool = False


class Obstacle(Entity, frozen=True):
    """Recorded in a round of a case; *solvable* None means not judged yet."""

    entity: ClassVar[str] = "obstacle"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("case_id",),)
    searchable: ClassVar[tuple[str, ...]] = ("title",)

    case_id: UUID
    round: Position
    title: Title
    class_id: UUID | None = None
    description: Note = ""
    solvable: bool | None = None
    position: Position = 0


class CorrectionPolicy(Entity, frozen=True):
    """How the obstacles of one class are dealt with in a round of a case (سیاست اصلاح)."""

    entity: ClassVar[str] = "correction_policy"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("case_id",),)

    case_id: UUID
    round: Position
    class_id: UUID
    text: Note


class ActionState(StrEnum):
    """Overdue is derived, never a state; cancelled is not done."""

    PLANNED = "planned"
    STARTED = "started"
    DONE = "done"
    VERIFIED = "verified"
    CANCELLED = "cancelled"

    def word(self) -> Sentence:
        return _WORDS[self]


_WORDS = {
    ActionState.PLANNED: translate("ActionState", "planned"),
    ActionState.STARTED: translate("ActionState", "started"),
    ActionState.DONE: translate("ActionState", "done, not verified"),
    ActionState.VERIFIED: translate("ActionState", "verified"),
    ActionState.CANCELLED: translate("ActionState", "cancelled"),
}


class CorrectiveAction(Entity, frozen=True):
    """Somebody does something about an obstacle by a day. *owner_id* is a person of the workgroup
    or None with *agent* naming the executive agent; *immediate* ones are allowed at once.
    *verified_by* is a member other than the owner and other than who reported it done
    (*reported_by*)."""

    entity: ClassVar[str] = "corrective_action"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("case_id",), ("due_on",))
    searchable: ClassVar[tuple[str, ...]] = ("title",)

    case_id: UUID
    round: Position
    title: Title
    due_on: date
    state: ActionState = ActionState.PLANNED
    obstacle_id: UUID | None = None
    owner_id: UUID | None = None
    agent: Note = ""
    immediate: bool = False
    done_on: date | None = None
    evidence: Note = ""
    reported_by: UUID | None = None
    verified_by: UUID | None = None
    verified_on: date | None = None
    remark: Note = ""
    position: Position = 0


class Justification(Entity, frozen=True):
    """The head's report that some obstacle cannot be solved and what should change in the plan
    (گزارش توجیهی)."""

    entity: ClassVar[str] = "justification"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("case_id",),)

    case_id: UUID
    round: Position
    author_id: UUID
    situation: Note
    causes: Note
    attempts: Note
    proposal: Note

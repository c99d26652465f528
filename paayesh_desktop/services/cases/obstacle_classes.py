"""The tree of obstacle classes, which the committee keeps for everybody."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.obstacle import ObstacleClass
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class ClassNode:
    """A class and how deep it stands in the tree, from 0."""

    row: ObstacleClass
    depth: int


class ObstacleClasses:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def tree(self, *, retired: bool = False) -> tuple[ClassNode, ...]:
        """Every class below the one it belongs to, in their order; *retired* ones if wanted."""
        with self._workspace.store.view() as view:
            return class_tree(view, retired=retired)

    def put(
        self,
        title: str,
        day: date,
        *,
        id: UUID | None = None,  # noqa: A002 - the row's own word
        code: str = "",
        parent_id: UUID | None = None,
        policy: str = "",
        position: int | None = None,
    ) -> ObstacleClass:
        """Enter a class, or change the one with this *id*. Raises UserError without a title, and
        for a class that would stand below itself."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.AMEND, COMMITTEE, day)
            former = None if id is None else change.get(ObstacleClass, id)
            if id is not None and former is None:
                raise KeyError(id)
            written = single_line(title)
            if not written:
                raise UserError(_UNTITLED)
            key = id or new_key()
            _refuse_circle(change, key, parent_id)
            row = ObstacleClass(
                key,
                single_line(code) or (former.code if former else str(key)[-12:]),
                written,
                parent_id,
                _place(change, former, parent_id) if position is None else position,
                normalise(policy),
                former is not None and former.retired,
            )
            change.put(row, party=COMMITTEE)
        return row

    def retire(self, class_id: UUID, day: date, *, retired: bool = True) -> ObstacleClass:
        """Offer a class no more, or offer it again; what was classified by it stays so."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.AMEND, COMMITTEE, day)
            row = change.get(ObstacleClass, class_id)
            if row is None:
                raise KeyError(class_id)
            row = msgspec.structs.replace(row, retired=retired)
            change.put(row, party=COMMITTEE)
        return row


def class_tree(view: View, *, retired: bool = False) -> tuple[ClassNode, ...]:
    """The tree from the top down; a class whose parent is not shown stands at the top."""
    rows = [
        row
        for row in view.find(ObstacleClass, order_by=("position", "code"))
        if retired or not row.retired
    ]
    shown = {row.id for row in rows}
    children: dict[UUID | None, list[ObstacleClass]] = {}
    for row in rows:
        parent = row.parent_id if row.parent_id in shown else None
        children.setdefault(parent, []).append(row)

    def below(parent: UUID | None, depth: int) -> Iterator[ClassNode]:
        for row in children.get(parent, ()):
            yield ClassNode(row, depth)
            yield from below(row.id, depth + 1)

    return tuple(below(None, 0))


def _place(view: View, former: ObstacleClass | None, parent_id: UUID | None) -> int:
    if former is not None and former.parent_id == parent_id:
        return former.position
    return view.count(ObstacleClass, parent_id=parent_id) + 1


def _refuse_circle(view: View, key: UUID, parent_id: UUID | None) -> None:
    place = parent_id
    while place is not None:
        if place == key:
            raise UserError(_CIRCLE)
        above = view.get(ObstacleClass, place)
        if above is None:
            raise KeyError(place)
        place = above.parent_id


_UNTITLED = translate(
    "Obstacle", "The class has no name. Nothing was changed. Write what it is called."
)
_CIRCLE = translate(
    "Obstacle",
    "The class would stand below itself. Nothing was changed. Choose another class above it.",
)

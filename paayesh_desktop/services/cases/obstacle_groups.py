"""The obstacles of a case by their classes, each class with its proposal and the chosen policy."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.domain.obstacle import CorrectionPolicy, Obstacle
from paayesh_desktop.services.cases.obstacle_classes import class_tree
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class ObstacleGroup:
    """Those of one class (None: not classified yet); *proposal* is what the class proposes, or the
    class above it, and *policy* what was chosen."""

    class_id: UUID | None
    title: str
    proposal: str
    policy: str | None
    round: int
    obstacles: tuple[Obstacle, ...]


def obstacle_groups(
    view: View, obstacles: Sequence[Obstacle], policies: Collection[CorrectionPolicy]
) -> tuple[ObstacleGroup, ...]:
    """The groups in the order of the tree, those without a class last."""
    if not obstacles:
        return ()
    tree = class_tree(view, retired=True)
    proposals: dict[UUID, str] = {}
    for node in tree:
        above = "" if node.row.parent_id is None else proposals.get(node.row.parent_id, "")
        proposals[node.row.id] = node.row.policy or above
    titles = {node.row.id: node.row.title for node in tree}
    chosen = {policy.class_id: policy.text for policy in policies}
    order: list[UUID | None] = [node.row.id for node in tree]
    groups: dict[UUID | None, list[Obstacle]] = {}
    for obstacle in obstacles:
        groups.setdefault(obstacle.class_id, []).append(obstacle)
    return tuple(
        ObstacleGroup(
            key,
            "" if key is None else titles[key],
            "" if key is None else proposals[key],
            None if key is None else chosen.get(key),
            groups[key][0].round,
            tuple(groups[key]),
        )
        for key in (*order, None)
        if key in groups
    )

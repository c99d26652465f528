"""The tree of a plan, one level at a time, with how every part of it stands."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from paayesh_desktop.domain.rollup import Standing
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.services.planning.plan_browser import Branch

Index = QModelIndex | QPersistentModelIndex
Grown = Callable[[Sequence[Branch]], None]
Grow = Callable[[UUID, Grown], None]
BRANCH_ROLE = Qt.ItemDataRole.UserRole
STANDING_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(slots=True)
class _Node:
    branch: Branch
    parent: "_Node | None"
    place: int
    children: "list[_Node] | None" = None
    asked: bool = field(default=False)


class PlanTree(QAbstractItemModel):
    """*grow* gets the key of a branch and calls back, in the GUI thread, with those below it;
    `grown` tells that they stand in the tree."""

    grown = Signal()

    def __init__(
        self, grow: Grow, spoken: Callable[[Branch, Standing | None], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._grow = grow
        self._spoken = spoken
        self._top: list[_Node] = []
        self._standings: Mapping[UUID, Standing] = {}

    def set_top(self, branches: Sequence[Branch]) -> None:
        self.beginResetModel()
        self._top = [_Node(branch, None, place) for place, branch in enumerate(branches)]
        self.endResetModel()

    def set_standings(self, standings: Mapping[UUID, Standing]) -> None:
        """How every part stands in the chosen period."""
        self._standings = standings
        self._tell(QModelIndex(), self._top)

    def standing(self, key: UUID) -> Standing | None:
        return self._standings.get(key)

    def index_of(self, key: UUID) -> QModelIndex:
        """Where the branch stands, if it has grown already."""
        waiting = list(self._top)
        while waiting:
            node = waiting.pop()
            if node.branch.id == key:
                return self.createIndex(node.place, 0, node)
            waiting += node.children or ()
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        nodes = self._below(parent)
        if 0 <= row < len(nodes) and column == 0:
            return self.createIndex(row, column, nodes[row])
        return QModelIndex()

    def parent(self, index: Index | None = None) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride] - QObject has one of this name too
        if index is None:
            return super().parent()
        node = self._node(index)
        above = node.parent if node else None
        return self.createIndex(above.place, 0, above) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._below(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        del parent
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        node = self._node(parent)
        return bool(node.branch.children) if node else bool(self._top)

    def canFetchMore(self, parent: Index) -> bool:
        node = self._node(parent)
        return node is not None and not node.asked and node.branch.children > 0

    def fetchMore(self, parent: Index) -> None:
        node = self._node(parent)
        if node is None or node.asked:
            return
        node.asked = True
        self._grow(node.branch.id, lambda branches: self._grew(node, branches))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self._node(index)
        if node is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.branch.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._spoken(node.branch, self._standings.get(node.branch.id))
            case _ if role == BRANCH_ROLE:
                return node.branch
            case _ if role == STANDING_ROLE:
                return self._standings.get(node.branch.id)
            case _:
                return None

    def _grew(self, node: _Node, branches: Sequence[Branch]) -> None:
        here = self.index_of(node.branch.id)
        if not here.isValid() or not branches:
            return
        self.beginInsertRows(here, 0, len(branches) - 1)
        node.children = [_Node(branch, node, place) for place, branch in enumerate(branches)]
        self.endInsertRows()
        self.grown.emit()

    def _below(self, parent: Index) -> "list[_Node]":
        node = self._node(parent)
        if not parent.isValid():
            return self._top
        return (node.children or []) if node else []

    def _tell(self, parent: QModelIndex, nodes: "Sequence[_Node]") -> None:
        if not nodes:
            return
        first, last = self.index(0, 0, parent), self.index(len(nodes) - 1, 0, parent)
        self.dataChanged.emit(first, last)
        for node in nodes:
            self._tell(self.createIndex(node.place, 0, node), node.children or ())

    @staticmethod
    def _node(index: Index) -> "_Node | None":
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, _Node) else None


def total(standing: Standing | None) -> int:
    """How many indicators are in a part."""
    return sum(standing.counts.values()) + standing.unjudged if standing else 0


def mark(standing: Standing | None) -> Verdict | None:
    """The verdict to warn of: the worst one inside, not the average."""
    if standing is None:
        return None
    return standing.worst.verdict if standing.worst else None

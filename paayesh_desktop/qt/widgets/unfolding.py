"""Open a tree down to one branch, level by level as they arrive."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTreeView

from paayesh_desktop.qt.models.plan_tree import PlanTree


class Unfolding(QObject):
    """Of one tree; a new way replaces the one that was not finished."""

    def __init__(self, tree: QTreeView, model: PlanTree) -> None:
        super().__init__(tree)
        self._tree = tree
        self._model = model
        self._way: list[UUID] = []
        model.grown.connect(self._go_on)
        model.modelReset.connect(self._go_on)

    def go(self, path: Sequence[UUID]) -> None:
        """Open every branch of *path* and choose the last one."""
        self._way = list(path)
        self._go_on()

    def _go_on(self) -> None:
        while self._way:
            index = self._model.index_of(self._way[0])
            if not index.isValid():
                return
            if len(self._way) == 1:
                self._tree.setCurrentIndex(index)
                self._tree.scrollTo(index)
            else:
                self._tree.expand(index)
                if self._model.canFetchMore(index):
                    self._way.pop(0)
                    self._model.fetchMore(index)
                    return
            self._way.pop(0)

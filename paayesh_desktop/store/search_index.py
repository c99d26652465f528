"""The search index: derived rows, kept in the transaction of the change that they follow."""

from collections.abc import Sequence

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity


class SearchIndex:
    """What can be searched for."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def update(self, entity: type[Entity], rows: Sequence[tuple[Entity, bool]]) -> None:
        """Follow a change of rows, each with whether it was removed."""

    def clear(self) -> None:
        """Forget everything, before `update` is told all rows again."""

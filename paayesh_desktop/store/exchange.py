"""One transaction of the exchange: files come in or go out, and all that is kept of them."""

from collections.abc import Mapping
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store.arrivals import Arrivals
from paayesh_desktop.store.merging import Merging
from paayesh_desktop.store.origins import rehome
from paayesh_desktop.store.sealing import Feeds, Sealing
from paayesh_desktop.store.touched import Touched
from paayesh_desktop.store.undoing import undo
from paayesh_desktop.store.view import View

EXCHANGE = "exchange"
"""What `Changed` names when a transaction of the exchange is on disk, besides the entities."""


class Exchange(View):
    """What is asked of it sees what was just taken in; the store commits it or rolls it back.

    *desk* is the local number of the desk that acts, *at* the instant in milliseconds since 1970
    UTC, *by* who does it.
    """

    def __init__(self, connection: sa.Connection, *, desk: int, at: int, by: UUID) -> None:
        super().__init__(connection)
        self.desk = desk
        self.at = at
        self.by = by
        self.touched: set[str] = {EXCHANGE}
        """The names of the entities of the rows that were touched, and `EXCHANGE`."""

    def merging(self, arrival: int) -> Merging:
        """To take in what came with this arrival."""
        return Merging(self.connection, at=self.at, arrival=arrival, names=self.touched)

    def seal(self, feeds: Feeds | None = None) -> int:
        """Make segments of what the desk wrote and did not seal yet; how many lines."""
        return Sealing(self.connection, self.desk, feeds).seal()

    def undo(self, arrival: int) -> list[Touched]:
        """Take out what an arrival brought. Raises RefusedError(BUILT_UPON)."""
        done = undo(self.connection, arrival)
        Arrivals(self.connection).undone(arrival)
        self.touched |= {one.entity.entity for one in done}
        return done

    def rehome(self, reason: str, shared: Mapping[str, int] | None = None) -> UUID:
        """Go on in a new origin; *shared* as `origins.rehome` has it."""
        return rehome(self.connection, self.desk, at=self.at, reason=reason, shared=shared)

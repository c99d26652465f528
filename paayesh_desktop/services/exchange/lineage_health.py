"""How the lineages of this desk stand with others: what is held here, what others confirmed, and
whether both speak of the same history."""

from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.store.exchange_schema import batch
from paayesh_desktop.store.origins import Origin, origins
from paayesh_desktop.store.receipts import Receipt, Receipts
from paayesh_desktop.store.rejections import Rejections
from paayesh_desktop.store.segments import OWN, Segments
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class FeedHealth:
    """One feed of one lineage of this desk. *ours* is how far it is listed here, *reached* how far
    all of it is here, *theirs* the furthest that anybody confirmed, *agreed* the furthest that was
    confirmed of this very history, and *forked* whether others hold another one."""

    origin: UUID
    feed: str
    ours: int
    reached: int
    theirs: int
    agreed: int
    forked: bool

    @property
    def behind(self) -> bool:
        """Whether others know more of it than this database."""
        return not self.forked and self.theirs > self.ours

    @property
    def missing(self) -> int:
        """How many exports others have that are not here; what nobody ever confirmed may be with
        nobody."""
        return max(0, self.theirs - self.reached)


class LineageHealth:
    """Of one desk of this database, in one moment."""

    def __init__(self, view: View, desk: int) -> None:
        connection = view.connection
        self.origins: tuple[Origin, ...] = origins(connection, desk)
        self._view = view
        self._segments = Segments(connection)
        self._receipts = Receipts(connection)
        self._refused = {
            one.sha256: one.seq
            for one in Rejections(connection).all()
            if one.code == Refusal.FORK.value
        }

    @property
    def present(self) -> Origin:
        """The one that is sealed in now."""
        return self.origins[0]

    def now(self) -> tuple[FeedHealth, ...]:
        return self._feeds(self.present.key)

    def former(self) -> tuple[FeedHealth, ...]:
        """Of every lineage before the present one."""
        return tuple(one for origin in self.origins[1:] for one in self._feeds(origin.key))

    def _feeds(self, origin: UUID) -> tuple[FeedHealth, ...]:
        told = [one for one in self._receipts.all() if one.origin == origin]
        here = {feed for key, feed, _ in self._segments.lineages() if key == origin}
        feeds = sorted(here | {one.feed for one in told})
        return tuple(
            self._feed(origin, feed, [one for one in told if one.feed == feed]) for feed in feeds
        )

    def _feed(self, origin: UUID, feed: str, told: list[Receipt]) -> FeedHealth:
        ours = len(self._segments.listed(origin, feed))
        refused = self._refused_at(origin, feed)
        agreed = max(0, min(ours, (refused or 1) - 1))
        forked = refused is not None
        for one in told:
            if one.seq > ours:
                continue
            if one.chain == self._segments.chain(origin, feed, one.seq):
                agreed = max(agreed, one.seq)
            else:
                forked = True
        return FeedHealth(
            origin,
            feed,
            ours,
            self._segments.contiguous(origin, feed),
            max((one.seq for one in told), default=0),
            agreed,
            forked,
        )

    def _refused_at(self, origin: UUID, feed: str) -> int | None:
        """The export in whose place somebody holds another one, and for which they refused the
        newest manifest; 0 where they did not say which. None where nobody did."""
        own = (batch.c.origin == origin, batch.c.feed == feed, batch.c.status == OWN)
        refused = [
            self._refused[row.sha256] or 0
            for row in self._view.rows(sa.select(batch.c.sha256).where(*own))
            if row.sha256 in self._refused
        ]
        return min(refused, default=None)

"""What one moment knows of every lineage, read once for all addressees."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from paayesh_desktop.bundle import envelope
from paayesh_desktop.bundle.chain import chain
from paayesh_desktop.store.dispatches import Dispatch, Dispatches
from paayesh_desktop.store.origins import origins
from paayesh_desktop.store.receipts import Receipt, Receipts
from paayesh_desktop.store.segments import Sealed, Segments
from paayesh_desktop.store.view import View

Place = tuple[UUID, str]


@dataclass(frozen=True, slots=True)
class Lineage:
    """All that one origin sealed for one feed."""

    origin: UUID
    feed: str
    party: UUID

    @property
    def place(self) -> Place:
        return self.origin, self.feed


class ExchangeBooks:
    """Reads what *view* sees when it is first asked for it; nothing may be written meanwhile."""

    def __init__(self, view: View) -> None:
        self._connection = view.connection
        self.segments = Segments(view.connection)
        self._listed: dict[Place, list[Sealed]] = {}
        self._chains: dict[Place, list[bytes]] = {}
        self._manifests: dict[Place, bytes | None] = {}

    @cached_property
    def lineages(self) -> tuple[Lineage, ...]:
        """Those that somebody signed for."""
        found = (Lineage(*one) for one in self.segments.lineages())
        return tuple(one for one in found if self.manifest(one.place) is not None)

    @cached_property
    def receipts(self) -> Mapping[Place, Sequence[Receipt]]:
        found: dict[Place, list[Receipt]] = defaultdict(list)
        for receipt in Receipts(self._connection).all():
            found[receipt.origin, receipt.feed].append(receipt)
        return found

    @cached_property
    def answered(self) -> frozenset[bytes]:
        """The keys that gave any receipt."""
        return frozenset(one.giver for told in self.receipts.values() for one in told)

    @cached_property
    def dispatches(self) -> tuple[Dispatch, ...]:
        """The newest first."""
        return Dispatches(self._connection).all()

    def left(self, desk: int) -> tuple[UUID, ...]:
        """The origins that a desk of this database does not seal in any more."""
        return tuple(one.key for one in origins(self._connection, desk)[1:])

    def listed(self, place: Place) -> list[Sealed]:
        if place not in self._listed:
            self._listed[place] = self.segments.listed(*place)
        return self._listed[place]

    def chain(self, place: Place, seq: int) -> bytes | None:
        """The chain code up to *seq*; None where less than that is known of."""
        if place not in self._chains:
            self._chains[place] = chain(one.sha256 for one in self.listed(place))
        codes = self._chains[place]
        return codes[seq] if seq < len(codes) else None

    def manifest(self, place: Place) -> bytes | None:
        """The newest that was signed."""
        if place not in self._manifests:
            self._manifests[place] = self.segments.manifest(*place)
        return self._manifests[place]

    def signer(self, lineage: Lineage) -> str:
        """The id of the key that signed it last; empty where nobody did."""
        raw = self.manifest(lineage.place)
        return next(iter(envelope.signers(raw)), "") if raw else ""

"""Desks with databases of their own, and the parcels that go between them, for the tests."""

import hashlib
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Protocol
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.store import check, desk
from paayesh_desktop.store.arrivals import Arrival, Arrivals
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.exchange import Exchange
from paayesh_desktop.store.line import SCHEMA
from paayesh_desktop.store.merging import Outcome, Parcel
from paayesh_desktop.store.origins import origins
from paayesh_desktop.store.replay import state_hash
from paayesh_desktop.store.sealing import Feeds
from paayesh_desktop.store.segments import Segments
from paayesh_desktop.store.store import Store
from paayesh_desktop.store.touched import Touched

W1, W2 = reference_key("workgroup", "W1"), reference_key("workgroup", "W2")
ABOUT = reference_key("test", "indicator")
START = 1_700_000_000_000


class Post:
    """One desk with a database of its own."""

    def __init__(self, engine: sa.Engine, party: UUID = COMMITTEE) -> None:
        """The desk of this database; a new one of *party* where there is none."""
        if desk.found(engine) is None:
            desk.settle(
                engine,
                party=party,
                title="میز",
                person=new_key(),
                plays_all=False,
                machine=bytes(32),
                at=START,
            )
        found = desk.found(engine)
        assert found is not None
        self.engine = engine
        self.found = found
        self.desk = found.number
        self.party = found.party
        self.person = found.person
        self.now = START
        self.store = Store(engine, found.number, clock=self._tick)

    def _tick(self) -> int:
        self.now += 1
        return self.now

    def write(self, *rows: Entity) -> None:
        with self.store.change(by=self.person) as change:
            for row in rows:
                change.put(row, party=self.party)

    def result(self, value: str, key: UUID | None = None) -> Result:
        """Write a result; a new revision of the one with this key."""
        row = Result(key or new_key(), ABOUT, "1404B1", ValueKind.NUMBER, Decimal(value))
        self.write(row)
        return row

    def remove(self, *rows: Entity) -> None:
        with self.store.change(by=self.person) as change:
            for row in rows:
                change.remove(row, party=self.party)

    @property
    def origin(self) -> UUID:
        with reading(self.engine) as connection:
            return origins(connection, self.desk)[0].key

    def seal(self, feeds: Feeds | None = None) -> int:
        with self.store.exchange(by=self.person) as exchange:
            return exchange.seal(feeds)

    def parcels(
        self, carried: Callable[[int], bool] = lambda _seq: True, *, schema: int = SCHEMA
    ) -> list[Parcel]:
        """What a file of this desk would hold of everything that it has, own and others'."""
        with reading(self.engine) as connection:
            return [
                parcel(connection, *place, carried, schema=schema)
                for place in Segments(connection).lineages()
            ]

    def send(self, feeds: Feeds | None = None) -> list[Parcel]:
        """Seal, and hand out everything of one's own."""
        self.seal(feeds)
        origin = self.origin
        return [one for one in self.parcels() if one.origin == origin]

    def take(self, parcels: Iterable[Parcel]) -> tuple[int, list[Outcome], list[Touched]]:
        """Take parcels in as one file."""
        with self.store.exchange(by=self.person) as exchange:
            return self._take(exchange, parcels)

    def look(self, parcels: Iterable[Parcel]) -> tuple[int, list[Outcome], list[Touched]]:
        """Only look what taking them in would do."""
        with self.store.rehearse(by=self.person) as exchange:
            return self._take(exchange, parcels)

    def undo(self, arrival: int) -> list[Touched]:
        with self.store.exchange(by=self.person) as exchange:
            return exchange.undo(arrival)

    def state(self) -> str:
        with reading(self.engine) as connection:
            return state_hash(connection)

    def problems(self) -> list[str]:
        return [one.source for one in check.problems(self.engine, lambda _done, _total: None)]

    def _take(
        self, exchange: Exchange, parcels: Iterable[Parcel]
    ) -> tuple[int, list[Outcome], list[Touched]]:
        came = Arrival(
            exchange.desk, exchange.at, self.person, "a.pbz", bytes(32), self.party, new_key(), 0
        )
        arrival = Arrivals(exchange.connection).add(came)
        merging = exchange.merging(arrival)
        outcomes = [merging.take(one) for one in parcels]
        return arrival, outcomes, sorted(merging.touched(), key=lambda one: one.row.bytes)


class MakePost(Protocol):
    """Makes a desk of a party, or the copy of one."""

    def __call__(self, party: UUID = ..., *, copy_of: Post | None = None) -> Post: ...


def parcel(
    connection: sa.Connection,
    origin: UUID,
    feed: str,
    party: UUID,
    carried: Callable[[int], bool] = lambda _seq: True,
    *,
    schema: int = SCHEMA,
) -> Parcel:
    """All that is known of one origin and feed; only the segments that are held can be carried."""
    segments = Segments(connection)
    listed = tuple(segments.listed(origin, feed))
    envelope = segments.manifest(origin, feed) or repr(listed).encode()
    return Parcel(
        party=party,
        origin=origin,
        feed=feed,
        schema=schema,
        envelope=envelope,
        digest=hashlib.sha256(envelope).digest(),
        listed=listed,
        carried={
            one.seq: segments.data(origin, feed, one.seq)
            for one in listed
            if one.size and carried(one.seq)
        },
    )

"""Who is written to from this desk, and how far everything for each has come."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.bundle import fingerprint
from paayesh_desktop.bundle.wire import ALL, Registry, party_feed
from paayesh_desktop.domain.organisation import COMMITTEE, Workgroup
from paayesh_desktop.services.exchange import receipt_code
from paayesh_desktop.services.exchange.carried_papers import CarriedPapers
from paayesh_desktop.services.exchange.exchange_books import ExchangeBooks, Lineage
from paayesh_desktop.services.exchange.exchange_history import ExchangeHistory
from paayesh_desktop.services.exchange.outbox import Outbox
from paayesh_desktop.services.exchange.outgoing import Outgoing
from paayesh_desktop.services.exchange.private_feed import PrivateFeed
from paayesh_desktop.services.keys.exchange_desk import ExchangeDesk, instant
from paayesh_desktop.services.papers import paper_folder
from paayesh_desktop.services.people.party_title import party_title
from paayesh_desktop.store import schema
from paayesh_desktop.store.arrivals import Arrival, Arrivals, ArrivalStatus
from paayesh_desktop.store.dispatches import Dispatch
from paayesh_desktop.store.exchange_schema import batch, carried, listed, segment
from paayesh_desktop.store.line import decode
from paayesh_desktop.store.view import Query, View


class Outboxes:
    """As everything stands in *view*; *words* tells single files."""

    def __init__(self, view: View, desk: ExchangeDesk) -> None:
        self._view = view
        self._desk = desk
        self._me = desk.me(view)
        self._registry: Registry | None = desk.trust.registry()
        self._books = ExchangeBooks(view)
        self.words = ExchangeHistory(view, desk)

    def audiences(self) -> tuple[UUID, ...]:
        """The committee, or all workgroups in their official order; then one's own party, where it
        has other desks."""
        mine = self._me.party
        members = self._registry.members if self._registry is not None else ()
        if mine == COMMITTEE:
            groups = self._view.find(Workgroup, order_by=("position", "code"))
            known = [one.id for one in groups]
            known += [one.party for one in members if one.party != COMMITTEE]
            others = tuple(dict.fromkeys(known))
        else:
            others = (COMMITTEE,)
        own = [one for one in members if one.party == mine and one.revoked is None]
        elsewhere = any(one.desk != self._me.key for one in own)
        return (*others, mine) if elsewhere else others

    def all(self) -> tuple[Outbox, ...]:
        return tuple(map(self.of, self.audiences()))

    def waiting(self) -> int:
        """To how many addressees with a desk something should go, as far as it can be told without
        reading every lineage: new changes, or files that wait for their receipt."""
        members = self._registry.members if self._registry is not None else ()
        read, sealed = {one.party for one in members if one.revoked is None}, Counter[str]()
        for _, feed, seq in self._view.rows(_own_ends(self._me.origin)):
            sealed[feed] = seq
        pending = self._view.rows(_pending_of(self._me.number))[0][0]
        found = 0
        for audience in self.audiences():
            sent = [one for one in self._books.dispatches if one.audience == audience]
            reached = max((one.seq for one in sent if one.origin == self._me.origin), default=0)
            private = max(
                (one.private_seq for one in sent if one.origin == self._me.origin), default=0
            )
            new = sealed[ALL] > reached or sealed[party_feed(audience)] > private or pending
            unanswered = self._unanswered(audience, sent[0] if sent else None)
            found += bool(audience in read and (new or unanswered))
        return found

    def of(self, audience: UUID) -> Outbox:
        title = party_title(self._view, audience)
        own_party = audience == self._me.party
        if self._registry is None:
            ready = self._pending_for(audience)
            return Outbox(audience, title, ready, 0, 0, 0, 0, 0, own_party, behind=False)
        outgoing = Outgoing(self._books, self._me, self._registry, audience)
        since = {one: outgoing.since(one) for one in outgoing.lineages}
        ready, on_stick, received = self._counted(outgoing, since)
        last = outgoing.dispatches[0] if outgoing.dispatches else None
        papers = CarriedPapers(self._view, paper_folder(self._desk.workspace), outgoing)
        confirmed_at, number = self._receipt(outgoing)
        return Outbox(
            audience=audience,
            title=title,
            ready=ready + self._pending_for(audience),
            on_stick=on_stick,
            received=received,
            unanswered=self._unanswered(audience, last),
            wanted_papers=len(papers.wanted(outgoing.lineages)),
            readers=len(outgoing.readers),
            own_party=own_party,
            behind=outgoing.behind,
            last=None if last is None else self.words.sent(last),
            waiting_since=self._waiting_since(outgoing, since) if on_stick else None,
            receipt_at=confirmed_at,
            receipt_number=number,
        )

    def _counted(self, outgoing: Outgoing, since: Mapping[Lineage, int]) -> tuple[int, int, int]:
        """Changes that are ready, on a stick, and received."""
        last = outgoing.dispatches[0].at if outgoing.dispatches else 0
        ready = on_stick = received = 0
        for lineage, confirmed in since.items():
            sent = _sent(outgoing.dispatches, lineage)
            own = lineage.origin == self._me.origin
            for number, seq, count in self._segments[lineage.origin, lineage.feed]:
                if seq <= confirmed:
                    received += count
                elif seq <= sent if own else self._arrived.get(number, 0) < last:
                    on_stick += count
                else:
                    ready += count
        return ready, on_stick, received

    @cached_property
    def _segments(self) -> Mapping[tuple[UUID, str], list[tuple[int, int, int]]]:
        """The segments of every lineage: their numbers here and there, and how much they hold."""
        found: dict[tuple[UUID, str], list[tuple[int, int, int]]] = defaultdict(list)
        of = segment.c
        query = sa.select(of.origin, of.feed, of.id, of.seq, of["count"])
        for origin, feed, number, seq, count in self._view.rows(query):
            found[origin, feed].append((number, seq, count))
        return found

    @cached_property
    def _arrived(self) -> Mapping[int, int]:
        """When each segment came, by its number here."""
        first = sa.func.min(batch.c.at)
        query = sa.select(carried.c.segment, first).join(batch, batch.c.id == carried.c.batch)
        return {row[0]: row[1] for row in self._view.rows(query.group_by(carried.c.segment))}

    def _pending_for(self, audience: UUID) -> int:
        if self._me.party != COMMITTEE or audience == COMMITTEE:
            return self._pending.total()
        return self._pending[ALL] + self._pending[party_feed(audience)]

    @cached_property
    def _pending(self) -> Counter[str]:
        """How many changes of this desk were not sealed yet, by the feed that they will go to."""
        of = schema.pending.c
        query = sa.select(of.line).where(of.desk == self._me.number)
        if self._me.party != COMMITTEE:
            return Counter({ALL: self._view.rows(_pending_of(self._me.number))[0][0]})
        told = [decode(line) for (line,) in self._view.rows(query)]
        known = [(one.e, one.id) for one in told if one.e in schema.by_name]
        return Counter(PrivateFeed(self._view)(known))

    def _unanswered(self, audience: UUID, last: Dispatch | None) -> int:
        """Files of the addressee that came after the last one to it."""
        since = 0 if last is None else last.at
        return sum(1 for one in self._taken if one.party == audience and one.at > since)

    @cached_property
    def _taken(self) -> Iterable[Arrival]:
        found = Arrivals(self._view.connection).all()
        return [one for one in found if one.status == ArrivalStatus.TAKEN]

    def _waiting_since(self, outgoing: Outgoing, since: Mapping[Lineage, int]) -> datetime | None:
        """When the oldest file was made that nobody confirmed."""
        confirmed = {one.feed: seq for one, seq in since.items() if one.origin == self._me.origin}
        feeds = (ALL, party_feed(outgoing.audience))
        waiting = outgoing.dispatches[:1]
        for one in outgoing.dispatches:
            if one.origin != self._me.origin:
                break
            reached = (one.seq, one.private_seq)
            if all(confirmed.get(f, 0) >= n for f, n in zip(feeds, reached, strict=True)):
                break
            waiting = (one,)
        return instant(waiting[0].at) if waiting else None

    def _receipt(self, outgoing: Outgoing) -> tuple[datetime | None, str]:
        """When the addressee confirmed anything of this desk's own last, and its number."""
        upto, newest = outgoing.confirmed_of(self._me.origin)
        if newest is None:
            return None, ""
        chain = receipt_code.receipt_chain(
            outgoing.segments, self._me.origin, self._me.party, outgoing.audience, upto
        )
        return instant(newest), fingerprint.receipt_number(chain)


def _sent(dispatches: tuple[Dispatch, ...], lineage: Lineage) -> int:
    """The last segment of an own lineage that any file to this addressee carried."""
    numbers = (
        one.seq if lineage.feed == ALL else one.private_seq
        for one in dispatches
        if one.origin == lineage.origin
    )
    return max(numbers, default=0)


def _pending_of(desk: int) -> Query:
    """How much a desk wrote and did not seal."""
    of = schema.pending.c
    return sa.select(sa.func.count()).where(of.desk == desk)


def _own_ends(origin: UUID) -> Query:
    """How far an origin came on each of its feeds."""
    of = listed.c
    query = sa.select(of.origin, of.feed, sa.func.max(of.seq)).where(of.origin == origin)
    return query.group_by(of.origin, of.feed)

"""What goes to one addressee, and from where on: the lineages that concern it, after what its desks
said they hold."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from paayesh_desktop.bundle import signing
from paayesh_desktop.bundle.wire import ALL, Member, Registry, party_feed
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.exchange.exchange_books import ExchangeBooks, Lineage, Place
from paayesh_desktop.services.keys.exchange_desk import Me
from paayesh_desktop.store.dispatches import Dispatch
from paayesh_desktop.store.receipts import Receipt


class Outgoing:
    """What *me* has for *audience*, as everything stands in *books*."""

    def __init__(self, books: ExchangeBooks, me: Me, registry: Registry, audience: UUID) -> None:
        self.books = books
        self.audience = audience
        self.segments = books.segments
        self._me = me
        self._registry = registry
        self.dispatches: tuple[Dispatch, ...] = tuple(
            one for one in books.dispatches if one.audience == audience
        )

    @cached_property
    def lineages(self) -> tuple[Lineage, ...]:
        """Everything that concerns the addressee and that was signed, by whomever."""
        return tuple(one for one in self.books.lineages if self._concerns(one))

    @property
    def to_workgroup(self) -> bool:
        """Whether the committee writes to one of many, who shall not see the others'."""
        return self._me.party == COMMITTEE != self.audience

    @property
    def passed_on(self) -> tuple[Lineage, ...]:
        """Those of other lineages than this desk's newest."""
        return tuple(one for one in self.lineages if one.origin != self._me.origin)

    @property
    def left(self) -> tuple[Place, ...]:
        """What this desk itself sealed before its database was put back, as far as the addressee
        may have it: also feeds of which nothing is known here any more."""
        parties = {self.audience} if self.to_workgroup else set[UUID]()
        if self._me.party == COMMITTEE == self.audience:
            parties = {one.party for one in self._registry.members}
        feeds = (ALL, *map(party_feed, sorted(parties)))
        left = self.books.left(self._me.number)
        return tuple((origin, feed) for origin in left for feed in feeds)

    def since(self, lineage: Lineage) -> int:
        """The last segment that need not be sent again.

        The committee has what any of its desks has. In another party every desk must have it, but
        one that never answered counts only for the first file after it was admitted.
        """
        held = {one.giver: self._confirmed(one) for one in self._of(lineage)}
        if self.audience == COMMITTEE and self._me.party != COMMITTEE:
            return max((held.get(giver, 0) for giver in self.readers), default=0)
        least: list[int] = []
        for giver, member in self.readers.items():
            if giver in held:
                least.append(held[giver])
            elif giver in self.books.answered:
                if giver.hex() != self.books.signer(lineage):
                    least.append(0)
            elif self._is_new(member):
                least.append(0)
        return min(least, default=0)

    @cached_property
    def readers(self) -> dict[bytes, Member]:
        """The admitted desks of the addressee but this one, by the ids of their keys."""
        found = {
            bytes.fromhex(signing.keyid(bytes.fromhex(one.public))): one
            for one in self._registry.members
            if one.party == self.audience and one.revoked is None
        }
        return {key: one for key, one in found.items() if key.hex() != self._me.keyid}

    def confirmed_of(self, origin: UUID) -> tuple[tuple[int, int], int | None]:
        """How far the addressee confirmed both feeds of an origin, and when it last did."""
        feeds = (ALL, party_feed(self.audience))
        told = [
            (one.feed, self._confirmed(one), one.at)
            for feed in feeds
            for one in self.books.receipts.get((origin, feed), ())
            if one.giver in self.readers
        ]
        upto = {feed: max((n for f, n, _ in told if f == feed), default=0) for feed in feeds}
        newest = max((at for _, seq, at in told if seq), default=None)
        return (upto[feeds[0]], upto[feeds[1]]), newest

    @property
    def behind(self) -> bool:
        """Whether somebody holds more of this desk's work than there is here, or something else: a
        copied or restored database."""
        return any(
            self._confirmed(one) < one.seq
            for (origin, _), told in self.books.receipts.items()
            if origin == self._me.origin
            for one in told
        )

    def _concerns(self, one: Lineage) -> bool:
        mine, theirs = self._me.party, self.audience
        if mine == COMMITTEE == theirs:
            return True
        if one.party not in (mine, theirs, COMMITTEE):
            return False
        if theirs == COMMITTEE == one.party:
            return self._gives_back(one)
        return one.party != COMMITTEE or one.feed in (ALL, party_feed(theirs))

    def _gives_back(self, lineage: Lineage) -> bool:
        """Whether the committee's desk that sealed it holds less of it than there is here: its
        database was put back from a copy. Only then it gives receipts for its own work, and a
        committee with one desk has nobody else who could give it back."""
        signer = bytes.fromhex(self.books.signer(lineage))
        told = {one.giver: one for one in self._of(lineage) if one.giver in self.readers}
        if not told or (signer in self.readers and signer not in told):
            return False
        if any(self._confirmed(one) < one.seq for one in told.values()):
            return False
        return self.since(lineage) < len(self.books.listed(lineage.place))

    def _of(self, lineage: Lineage) -> Sequence[Receipt]:
        return self.books.receipts.get(lineage.place, ())

    def _confirmed(self, receipt: Receipt) -> int:
        """How much a receipt is worth: nothing where it names another history than ours."""
        known = self.books.chain((receipt.origin, receipt.feed), receipt.seq)
        return receipt.seq if known == receipt.chain else 0

    def _is_new(self, member: Member) -> bool:
        """Whether nothing was prepared since the desk was admitted."""
        return all(one.at < member.valid_from for one in self.dispatches)

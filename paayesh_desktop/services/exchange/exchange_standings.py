"""How far every desk's work has come, and how much each confirmed of this one's."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.bundle import canonical, envelope, fingerprint, signing
from paayesh_desktop.bundle.wire import ALL, BUNDLE, Manifest, Member
from paayesh_desktop.language import Sentence
from paayesh_desktop.services.exchange import receipt_code
from paayesh_desktop.services.keys.exchange_desk import ExchangeDesk, instant
from paayesh_desktop.services.people.party_title import party_title
from paayesh_desktop.store.exchange_schema import batch
from paayesh_desktop.store.receipts import Receipt, Receipts
from paayesh_desktop.store.segments import Segments
from paayesh_desktop.store.view import View
from paayesh_desktop.store.wants import Wants

_DAY = 24 * 60 * 60 * 1000


@dataclass(frozen=True, slots=True)
class DeskStanding:
    """One admitted desk: *export* is how far its newest lineage is here without a gap, *listed* how
    far its own list goes. *made_at* is of its newest file, *taken_at* when that came, *days* how
    old it is. *has_ours* is how much of this desk's work it confirmed, at *heard_at*.
    *receipt_number* is what to say on the telephone: it names what of this desk is here."""

    title: str
    keyid: str
    revoked: bool
    this_desk: bool
    origin: UUID | None = None
    export: int = 0
    listed: int = 0
    gaps: tuple[int, ...] = ()
    made_at: datetime | None = None
    taken_at: datetime | None = None
    days: int | None = None
    has_ours: int | None = None
    heard_at: datetime | None = None
    receipt_number: str = ""


@dataclass(frozen=True, slots=True)
class PartyStanding:
    """A party with its desks: its newest news (*news_at*), and its newest word about this desk's
    work (*heard_at*). *gaps* counts missing exports, *wants* papers that its desks lack."""

    party: UUID
    title: Sentence | str
    desks: tuple[DeskStanding, ...]
    wants: int = 0

    @property
    def news_at(self) -> datetime | None:
        return max((one.made_at for one in self.desks if one.made_at), default=None)

    @property
    def news_days(self) -> int | None:
        return min((one.days for one in self.desks if one.days is not None), default=None)

    @property
    def heard_at(self) -> datetime | None:
        return max((one.heard_at for one in self.desks if one.heard_at), default=None)

    @property
    def export(self) -> int:
        """The highest whole export of any of its desks."""
        return max((one.export for one in self.desks), default=0)

    @property
    def gaps(self) -> int:
        return sum(len(one.gaps) for one in self.desks)


class Standings:
    """Reads what one moment says of every desk."""

    def __init__(self, view: View, desk: ExchangeDesk) -> None:
        self._view = view
        self._now = desk.clock()
        self._me = desk.me(view)
        self._segments = Segments(view.connection)
        registry = desk.trust.registry()
        self._members: Mapping[str, Member] = {
            signing.keyid(bytes.fromhex(one.public)): one
            for one in (registry.members if registry is not None else ())
        }
        self._receipts: dict[str, Receipt] = {}
        for one in Receipts(view.connection).all():
            if one.origin == self._me.origin and one.feed == ALL:
                self._receipts[one.giver.hex()] = one

    def of(self, party: UUID) -> PartyStanding:
        desks = [
            self._desk(keyid, member)
            for keyid, member in self._members.items()
            if member.party == party
        ]
        wants = {
            name
            for one in Wants(self._view.connection).all()
            if one.party == party
            for name in one.names
        }
        return PartyStanding(party, party_title(self._view, party), tuple(desks), len(wants))

    def title(self, keyid: str) -> str:
        member = self._members.get(keyid)
        return "" if member is None else member.title

    def _desk(self, keyid: str, member: Member) -> DeskStanding:
        receipt = self._receipts.get(keyid)
        standing: dict[str, Any] = {
            "title": member.title,
            "keyid": keyid,
            "revoked": member.revoked is not None,
            "this_desk": keyid == self._me.keyid,
            "has_ours": None if receipt is None else receipt.seq,
            "heard_at": None if receipt is None else instant(receipt.at),
        }
        found = self._lineages.get(keyid)
        if not found:
            return DeskStanding(**standing)
        newest = max(found, key=lambda one: one[0].created_at)[0]
        feeds = [(one.origin, one.feed) for one, _ in found]
        mine = [feed for origin, feed in feeds if origin == newest.origin]
        upto = receipt_code.held(self._segments, newest.origin, self._me.party)
        chain = receipt_code.receipt_chain(
            self._segments, newest.origin, member.party, self._me.party, upto
        )
        made = max(one.created_at for one, _ in found)
        return DeskStanding(
            **standing,
            origin=newest.origin,
            export=sum(self._segments.contiguous(newest.origin, feed) for feed in mine),
            listed=sum(len(self._segments.listed(newest.origin, feed)) for feed in mine),
            gaps=tuple(seq for place in feeds for seq in self._segments.missing(*place)),
            made_at=instant(made),
            taken_at=instant(max(at for _, at in found)),
            days=max(0, self._now - made) // _DAY,
            receipt_number=fingerprint.receipt_number(chain),
        )

    @cached_property
    def _lineages(self) -> Mapping[str, list[tuple[Manifest, int]]]:
        """The newest manifest of every lineage with when it was kept, by the key that signed it."""
        found: dict[str, list[tuple[Manifest, int]]] = defaultdict(list)
        kept = sa.select(batch.c.sha256, batch.c.at)
        times = {row.sha256: row.at for row in self._view.rows(kept)}
        for origin, feed, _ in self._segments.lineages():
            raw = self._segments.manifest(origin, feed)
            if raw is not None:
                said = canonical.decode(envelope.said(raw, BUNDLE), Manifest, "manifest")
                at = times.get(sha256(raw).digest(), said.created_at)
                for keyid in envelope.signers(raw):
                    found[keyid].append((said, at))
        return found

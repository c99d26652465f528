"""What a file says besides rows: what its maker holds of others, refused of them, and lacks."""

import hashlib
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.bundle.wire import MAX_MEMBERS, MAX_SEGMENTS, Receipt, Rejection
from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.services.exchange.outgoing import Outgoing
from paayesh_desktop.store import schema
from paayesh_desktop.store.papers import PaperFolder
from paayesh_desktop.store.quarantine import HeldStatus, Quarantine
from paayesh_desktop.store.view import View

_REJECTIONS = 1000


def receipts(outgoing: Outgoing) -> tuple[Receipt, ...]:
    """How far everything that the addressee knows of has come here, without a gap: what it sealed
    itself before all. What this desk seals needs none, its manifest says it; what it sealed before
    its database was put back does, so that the rest can be given back."""
    segments, found = outgoing.segments, list[Receipt]()
    theirs = [(one[0], one[1]) for one in segments.lineages() if one[2] == outgoing.audience]
    known = [*theirs, *outgoing.left, *((one.origin, one.feed) for one in outgoing.passed_on)]
    for origin, feed in dict.fromkeys(known):
        upto = segments.contiguous(origin, feed)
        chain = segments.chain(origin, feed, upto)
        found.append(Receipt(origin, feed, upto, chain.hex()))
    return tuple(found[:MAX_SEGMENTS])


def rejections(view: View, audience: UUID) -> tuple[Rejection, ...]:
    """What was refused of the addressee's files, and not let in since, the newest first."""
    found = {
        hashlib.sha256(one.envelope).hexdigest(): one
        for one in Quarantine(view.connection).all()
        if one.envelope is not None and one.party == audience and one.status != HeldStatus.ACCEPTED
    }
    told = [Rejection(sha256, one.code, one.seq or None) for sha256, one in found.items()]
    return tuple(told[:_REJECTIONS])


def wants(view: View, folder: PaperFolder, party: UUID | None = None) -> tuple[str, ...]:
    """The papers that rows (of *party*, where one is given) name and that are not here."""
    table = schema.projections[Attachment].table
    query = sa.select(table.c.sha256).where(sa.not_(table.c.removed)).distinct()
    if party is not None:
        numbers = [number for number, key in view.parties().items() if key == party]
        query = query.where(table.c.party.in_(numbers))
    named = sorted(row.sha256 for row in view.rows(query))
    return tuple(name for name in named if not is_here(folder, name))[:MAX_MEMBERS]


def is_here(folder: PaperFolder, name: str) -> bool:
    """Whether there is a file for a paper; False also for what is no SHA-256."""
    try:
        return folder.path(name).exists()
    except ValueError:
        return False

"""What was received under one key: how far every origin has come that it signed for."""

from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.bundle import envelope
from paayesh_desktop.bundle.wire import Revocation
from paayesh_desktop.store.exchange_schema import batch, listed
from paayesh_desktop.store.view import View


def received(view: View, keyid: str) -> tuple[Revocation, ...]:
    """The last export that a manifest of this key listed and that was taken in, of every origin and
    feed."""
    signed: dict[tuple[UUID, str], None] = {}
    for row in view.rows(sa.select(batch.c.origin, batch.c.feed, batch.c.manifest)):
        if keyid in envelope.signers(row.manifest):
            signed[row.origin, row.feed] = None
    last = sa.func.max(listed.c.seq).label("last")
    ends = view.rows(
        sa.select(listed.c.origin, listed.c.feed, last).group_by(listed.c.origin, listed.c.feed)
    )
    return tuple(
        Revocation(row.origin, row.last, row.feed)
        for row in sorted(ends, key=lambda row: (row.origin, row.feed))
        if (row.origin, row.feed) in signed
    )

"""When each desk was last heard of, and up to which export: by the key that signed its newest
manifest."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from paayesh_desktop.bundle import envelope
from paayesh_desktop.bundle.wire import ALL
from paayesh_desktop.store.exchange_schema import batch, listed
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class Heard:
    """*at* is when its newest manifest was taken in, *export* the highest number that it lists."""

    at: datetime
    export: int


def last_heard(view: View) -> Mapping[str, Heard]:
    """By the ids of keys; one manifest is read for each lineage, however many files came."""
    newest = sa.select(sa.func.max(batch.c.id)).where(batch.c.feed == ALL).group_by(batch.c.origin)
    last = sa.select(listed.c.origin, sa.func.max(listed.c.seq).label("seq"))
    lists = last.where(listed.c.feed == ALL).group_by(listed.c.origin)
    ends = {row.origin: row.seq for row in view.rows(lists)}
    found: dict[str, Heard] = {}
    columns = (batch.c.origin, batch.c.at, batch.c.manifest)
    for row in view.rows(sa.select(*columns).where(batch.c.id.in_(newest)).order_by(batch.c.id)):
        at = datetime.fromtimestamp(row.at / 1000, UTC)
        for keyid in envelope.signers(row.manifest):
            found[keyid] = Heard(at, ends.get(row.origin, 0))
    return found

"""The revisions of one row that no other builds on, where there is more than one: who left the row
how, at which desk, and what the row said before their ways parted."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.store import schema
from paayesh_desktop.store.view import Revised, View


@dataclass(frozen=True, slots=True)
class Leaf:
    """One leading revision. *origin* is the lineage that sealed it, *desk* the number of the desk
    of this database that wrote it and did not seal it yet; one of them is None."""

    revised: Revised
    origin: UUID | None
    desk: int | None


@dataclass(frozen=True, slots=True)
class Parted:
    """The two leading leaves of a row, the one that shows first; *more* counts the others.
    *before* is what both had seen last."""

    shown: Leaf
    other: Leaf
    more: int
    before: Entity | None

    @property
    def pair(self) -> tuple[bytes, bytes]:
        """Names the two, to see later whether they still lead."""
        return self.shown.revised.hash, self.other.revised.hash


def parted(view: View, row: UUID) -> Parted | None:
    """None where one revision leads, or the row is of a kind that this program does not know."""
    told = {revised.hash: revised for revised in view.history(row)}
    table = schema.revision.c
    columns = (table.hash, table.n, table.p1, table.p2, table.seg, table.off)
    log = {one.hash: one for one in view.rows(sa.select(*columns).where(table.row_id == row))}
    built_upon = {parent for one in log.values() for parent in (one.p1, one.p2)}
    leaves = sorted(
        ((one.n, key) for key, one in log.items() if key not in built_upon and key in told),
        reverse=True,
    )
    if len(leaves) < _TWO:
        return None
    shown, other = (key for _, key in leaves[:_TWO])
    common = _ancestors(log, shown) & _ancestors(log, other)
    newest = max(common & told.keys(), key=lambda key: (log[key].n, key), default=None)
    before = told[newest] if newest else None
    return Parted(
        Leaf(told[shown], *_desk(view, log[shown])),
        Leaf(told[other], *_desk(view, log[other])),
        len(leaves) - _TWO,
        before.entity if before and not before.removed else None,
    )


def _ancestors(log: dict[bytes, Any], start: bytes) -> set[bytes]:
    found: set[bytes] = set()
    waiting = [start]
    while waiting:
        one = log.get(waiting.pop())
        parents = (one.p1, one.p2) if one is not None else ()
        fresh = [parent for parent in parents if parent is not None and parent not in found]
        found.update(fresh)
        waiting += fresh
    return found


def _desk(view: View, revision: Any) -> tuple[UUID | None, int | None]:
    """Where a revision was sealed, or which desk of this database still holds it."""
    segment, pending = schema.segment.c, schema.pending.c
    if revision.seg:
        rows = view.rows(sa.select(segment.origin).where(segment.id == revision.seg))
        return (rows[0].origin if rows else None), None
    rows = view.rows(sa.select(pending.desk).where(pending.id == revision.off))
    return None, (rows[0].desk if rows else None)


_TWO = 2

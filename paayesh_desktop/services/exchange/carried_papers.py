"""Which papers a file carries: what its segments speak of, and what its reader said it lacks."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import sqlalchemy as sa

from paayesh_desktop.bundle.wire import MAX_BLOB, MAX_MEMBERS
from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.exchange.exchange_books import Lineage
from paayesh_desktop.services.exchange.outgoing import Outgoing
from paayesh_desktop.store import schema
from paayesh_desktop.store.exchange_schema import segment
from paayesh_desktop.store.papers import PaperFolder
from paayesh_desktop.store.view import Query, View
from paayesh_desktop.store.wants import Wants

_ROOM = MAX_MEMBERS // 2
"""The most papers of one file; the rest is asked for and goes with a later one."""
_CHUNK = 500


class CarriedPapers:
    """Looks for papers in *folder*. Only rows of the lineages that go out count: nobody gets a
    paper of another workgroup by asking for it."""

    def __init__(self, view: View, folder: PaperFolder, outgoing: Outgoing) -> None:
        self._view = view
        self._folder = folder
        self._outgoing = outgoing
        self._wants = {one.giver: one.names for one in Wants(view.connection).all()}

    def collect(self, since: Mapping[Lineage, int]) -> dict[str, Path]:
        """The papers by their SHA-256; *since* names the last segment of each lineage that does not
        go. Missing and damaged ones are left out: the reader asks again."""
        names: dict[str, None] = {}
        newest = _ATTACHMENT.c.id.desc()
        for lineage, seq in since.items():
            query = _named().where(*_of(lineage), segment.c.seq > seq).order_by(newest)
            names.update(dict.fromkeys(row.sha256 for row in self._view.rows(query)))
        due = self._due(names, since)
        ordered = [*(name for name in names if name in due), *self.wanted(since)]
        found: dict[str, Path] = {}
        for name in ordered:
            if len(found) < _ROOM and (path := self._path(name)) is not None:
                found[name] = path
        return found

    def wanted(self, lineages: Iterable[Lineage]) -> list[str]:
        """What the addressee's desks lack of what it may have."""
        asked = {name for giver in self._outgoing.readers for name in self._wants.get(giver, ())}
        return sorted(self._due(asked, lineages))

    def _due(self, names: Iterable[str], lineages: Iterable[Lineage]) -> set[str]:
        """Those of *names* that the addressee may have: it, or the committee for it, named them
        first. Who merely names a paper that another workgroup brought does not get it."""
        allowed = {(one.origin, one.feed): one.party for one in lineages}
        ordered, found, settled = sorted(names), set[str](), set[str]()
        for start in range(0, len(ordered), _CHUNK):
            chunk = ordered[start : start + _CHUNK]
            query = _named().where(_ATTACHMENT.c.sha256.in_(chunk)).order_by(segment.c.id)
            for row in self._view.rows(query):
                party = allowed.get((row.origin, row.feed))
                first = row.sha256 not in settled or not self._outgoing.to_workgroup
                if party == COMMITTEE or (party is not None and first):
                    found.add(row.sha256)
                settled.add(row.sha256)
        return found

    def _path(self, name: str) -> Path | None:
        try:
            path = self._folder.path(name)
            whole = path.stat().st_size <= MAX_BLOB and self._folder.is_whole(name)
        except (OSError, ValueError):
            return None
        return path if whole else None


_ATTACHMENT = schema.projections[Attachment].table


def _named() -> Query:
    """The papers that rows name, with the lineages of these rows."""
    revision = schema.revision.c
    return (
        sa.select(_ATTACHMENT.c.sha256, segment.c.origin, segment.c.feed)
        .join(schema.revision, revision.row_id == _ATTACHMENT.c.id)
        .join(segment, segment.c.id == revision.seg)
        .where(sa.not_(_ATTACHMENT.c.removed))
    )


def _of(lineage: Lineage) -> tuple[sa.ColumnElement[bool], ...]:
    return segment.c.origin == lineage.origin, segment.c.feed == lineage.feed

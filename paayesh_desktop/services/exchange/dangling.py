"""Rows that named something before it was here, judged again when it comes.

A workgroup's row that names an unknown one is let in: the file between may be lost for a while.
When what it names turns out to be somebody else's, the file that brought it is taken out again and
kept as evidence, as if it had come second. Where later work builds on it, it stays, and only the
evidence is kept.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.services.exchange.concerns import UP, Kind
from paayesh_desktop.services.exchange.row_guard import RowGuard
from paayesh_desktop.store import schema
from paayesh_desktop.store.exchange import Exchange
from paayesh_desktop.store.exchange_schema import arrival, batch, carried
from paayesh_desktop.store.quarantine import Held
from paayesh_desktop.store.segments import TAKEN
from paayesh_desktop.store.view import View

_CHUNK = 500
_DEEP = 4
Roots = Mapping[Kind, Iterable[UUID]]


class Dangling:
    """Looks for what hangs on rows that are new here."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._parties = exchange.parties()
        self._there: dict[Kind, bool] = {}

    def take_back(self, new: Roots) -> list[Held]:
        """Take out the files whose rows turn out to speak for others, now that *new* rows are
        here; the evidence of each, for the quarantine."""
        evidence: list[Held] = []
        offenders = self._strangers(new)
        for number, held in self._arrivals(offenders).items():
            evidence.append(held)
            with self._exchange.connection.begin_nested() as attempt:
                try:
                    self._exchange.undo(number)
                except RefusedError:
                    attempt.rollback()
        return evidence

    def _strangers(self, new: Roots) -> list[Entity]:
        guard = RowGuard(self._exchange)
        found: list[Entity] = []
        for party, rows in self._hanging(new).items():
            if party != COMMITTEE:
                found += guard.strangers(party, rows)
        return found

    def _hanging(self, new: Roots) -> Mapping[UUID, list[Entity]]:
        """The rows that hang on *new* ones, directly or through others, by who wrote them."""
        found: dict[UUID, list[Entity]] = defaultdict(list)
        passed: set[UUID] = set()
        level: dict[Kind, list[UUID]] = {kind: list(keys) for kind, keys in new.items()}
        for _ in range(_DEEP):
            below: dict[Kind, list[UUID]] = defaultdict(list)
            for kind, name, keys in _downwards(level):
                if not self._is_there(kind):
                    continue
                for row, party in self._named_by(kind, name, keys):
                    if row.id not in passed:
                        passed.add(row.id)
                        found[party].append(row)
                        below[kind].append(row.id)
            level = below
        return found

    def _is_there(self, kind: Kind) -> bool:
        """Whether there is any row of a kind at all; mostly there is none."""
        if kind not in self._there:
            table = schema.projections[kind].table
            self._there[kind] = bool(self._exchange.rows(sa.select(table.c.id).limit(1)))
        return self._there[kind]

    def _named_by(
        self, kind: Kind, name: str, keys: Sequence[UUID]
    ) -> Iterator[tuple[Entity, UUID]]:
        table = schema.projections[kind].table
        for start in range(0, len(keys), _CHUNK):
            chunk = list(keys[start : start + _CHUNK])
            query = sa.select(table.c.id, table.c.party).where(table.c[name].in_(chunk))
            owners = {row.id: self._parties[row.party] for row in self._exchange.rows(query)}
            if owners:
                for row in self._exchange.find(kind, id=list(owners)):
                    yield row, owners[row.id]

    def _arrivals(self, rows: Iterable[Entity]) -> dict[int, Held]:
        """The files that brought these rows, each with its evidence."""
        found: dict[int, Held] = {}
        for row in rows:
            for one in _brought(self._exchange, row.id):
                held = Held(
                    desk=self._exchange.desk,
                    at=self._exchange.at,
                    person=self._exchange.by,
                    file_name=one.file_name,
                    sha256=one.file_sha256,
                    code=Refusal.FORBIDDEN_ROW,
                    party=one.party,
                    origin=one.origin,
                    feed=one.feed,
                    seq=one.upto,
                    envelope=one.manifest,
                )
                found.setdefault(one.arrival, held)
        return found


def _brought(view: View, row: UUID) -> Sequence[Any]:
    """The manifests and files that brought revisions of a row, whichever of them came first."""
    revision = schema.revision.c
    query = (
        sa.select(
            batch.c.arrival,
            batch.c.origin,
            batch.c.feed,
            batch.c.upto,
            batch.c.manifest,
            arrival.c.file_name,
            arrival.c.sha256.label("file_sha256"),
            arrival.c.party,
        )
        .join(carried, carried.c.batch == batch.c.id)
        .join(schema.revision, revision.seg == carried.c.segment)
        .join(arrival, arrival.c.id == batch.c.arrival)
        .where(revision.row_id == row, batch.c.status == TAKEN)
        .order_by(batch.c.id)
    )
    return view.rows(query)


def _downwards(level: Mapping[Kind, list[UUID]]) -> Iterator[tuple[Kind, str, list[UUID]]]:
    """The kinds that may name rows of these kinds, and by which field."""
    for kind, edges in UP.items():
        for name, above in edges:
            keys = [key for root in above for key in level.get(root, ())]
            if keys:
                yield kind, name, keys

"""The set of revisions grows or shrinks, and the tables follow.

What a row shows is a pure function of the set of its revisions, so the order in which they came,
and how often, makes no difference (``exchange.md`` §3).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple, cast
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity, Owner
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.store import schema
from paayesh_desktop.store.bulk import Bulk
from paayesh_desktop.store.desk import party_number
from paayesh_desktop.store.family import COLUMNS, Family, Kin, may_begin
from paayesh_desktop.store.line import SCHEMA
from paayesh_desktop.store.line_reader import LineReader, Told
from paayesh_desktop.store.log import Log, Place
from paayesh_desktop.store.lookup import lookup
from paayesh_desktop.store.projector import Projector, Shown, as_key
from paayesh_desktop.store.search_index import SearchIndex
from paayesh_desktop.store.touched import Touched


class Placed(NamedTuple):
    """A revision and where its line is kept."""

    told: Told
    seg: int
    off: int
    length: int


class Reconciling:
    """One transaction in which revisions come or go."""

    def __init__(self, connection: sa.Connection, names: set[str] | None = None) -> None:
        """*names* gets the names of the entities of the rows that are touched."""
        self._connection = connection
        self._names = set[str]() if names is None else names
        self._bulk = Bulk(connection)
        self._log = Log(connection)
        self._index = SearchIndex(connection)
        self._reader = LineReader(connection.dialect, SCHEMA + 1)  # what is in here was let in
        self._projectors: dict[str, Projector] = {}
        self._before: defaultdict[str, dict[Any, Shown | None]] = defaultdict(dict)
        self._keeper = party_number(connection, COMMITTEE)

    def add(self, placed: Iterable[Placed], *, party: int, batch: int) -> None:
        """Revisions of *party* came with *batch*.

        Raises RefusedError where they do not fit to what is known; the transaction must then be
        rolled back.
        """
        rows: dict[Any, list[Placed]] = {}
        for one in placed:
            rows.setdefault(one.told.key, []).append(one)
        families = self.families(rows)
        self._begin(
            [own[0] for key, own in rows.items() if len(own) == 1 and key not in families],
            party,
            batch,
        )
        joined = {key: own for key, own in rows.items() if len(own) > 1 or key in families}
        self._join(joined, families, party, batch)

    def _begin(self, placed: Sequence[Placed], party: int, batch: int) -> None:
        """One revision each of rows that were not here: it leads."""
        shown: defaultdict[str, list[Shown]] = defaultdict(list)
        for one in placed:
            told = one.told
            if not may_begin(told.n, told.parents):
                raise RefusedError(Refusal.MALFORMED, f"{_name(told)} begins with {told.n}")
            if told.content is not None:
                shown[told.entity].append(told.shown(party, 1))
                self._before[told.entity].setdefault(told.key, None)
        self._bulk.insert(schema.revision, [_revision(one, party, batch) for one in placed])
        for name, lines in shown.items():
            self._show(name, lines, new=True)

    def _join(
        self,
        rows: Mapping[Any, Sequence[Placed]],
        families: Mapping[Any, Family],
        party: int,
        batch: int,
    ) -> None:
        """Revisions of rows that have others."""
        revisions: list[tuple[Any, ...]] = []
        echoes: list[tuple[Any, ...]] = []
        told: dict[bytes, Told] = {}
        changed: dict[Any, Family] = {}
        for key, own in rows.items():
            family = families.get(key) or Family()
            for one in own:
                if one.told.hash in family.members:
                    echoes.append((key, one.told.hash, one.seg, one.off))
                    continue
                changed[key] = family
                family.members[one.told.hash] = _kin(one, party)
                revisions.append(_revision(one, party, batch))
                told[one.told.hash] = one.told
            self._check(own, family)
        self._bulk.insert(schema.revision, revisions)
        self._bulk.insert(schema.echo, echoes)
        self._settle(changed, {key: rows[key][0].told.entity for key in changed}, told)

    def remove(
        self, families: Mapping[Any, Family], kinds: Mapping[Any, str], lost: Iterable[Kin]
    ) -> None:
        """These revisions are gone; *families* are all that their rows had, *kinds* the rows'."""
        gone = [(kin.row_id, kin.hash) for kin in lost]
        for key, hash_ in gone:
            del families[key].members[hash_]
        self._bulk.delete(schema.revision, ("row_id", "hash"), gone)
        self._settle(families, kinds, {})

    def touched(self) -> Iterator[Touched]:
        """Every row that shows otherwise than before, or stands otherwise."""
        parties = {row.id: row.key for row in self._connection.execute(sa.select(schema.party))}
        for name, before in self._before.items():
            projector, waiting = self._projector(name), iter(before.items())
            while chunk := list(islice(waiting, _CHUNK)):
                now = projector.shown(key for key, _ in chunk)
                pairs = [
                    (former, latter) for key, former in chunk if former != (latter := now.get(key))
                ]
                yield from _compared(projector, pairs, parties)

    def _settle(
        self, families: Mapping[Any, Family], kinds: Mapping[Any, str], told: Mapping[bytes, Told]
    ) -> None:
        """Show of each row what leads now; *told* are the revisions that are new."""
        by_kind: defaultdict[str, list[Any]] = defaultdict(list)
        for key in families:
            by_kind[kinds[key]].append(key)
        for name, keys in by_kind.items():
            known = name in schema.by_name
            stood = self._projector(name).shown(keys) if known else {}
            for key in keys:
                if key not in stood:
                    self._same_kind(name, families[key], told)
            if known:
                self._before[name] = {key: stood.get(key) for key in keys} | self._before[name]
                leading = {key: families[key].lead() for key in keys if families[key].members}
                rows = list(self._led(name, leading, stood, told))
                self._show(name, rows)
                self._hide(name, stood.keys() - {row[0] for row in rows})

    def _led(
        self,
        name: str,
        leading: Mapping[Any, tuple[Kin, int]],
        stood: Mapping[Any, Shown],
        told: Mapping[bytes, Told],
    ) -> Iterator[Shown]:
        """What the rows show; nothing for one that only a newer program can show."""
        width = self._projector(name).width
        for key in sorted(leading, key=lambda one: leading[one][0].place):
            kin, leaves = leading[key]
            row = stood.get(key)
            if row is not None and row[width + 2] == kin.hash:
                yield (*row[: width + 3], leaves, *row[width + 4 :])
            else:
                said = told.get(kin.hash) or self._read(kin)
                if said.content is not None:
                    yield said.shown(kin.party, leaves)

    def _same_kind(self, name: str, family: Family, told: Mapping[bytes, Told]) -> None:
        """A row is of one kind for ever; its table tells, or a revision that was here before."""
        for kin in family.members.values():
            if kin.hash not in told:
                if self._read(kin).entity != name:
                    raise RefusedError(Refusal.MALFORMED, f"a row is a {name} and something else")
                return

    def _show(self, name: str, rows: Sequence[Shown], *, new: bool = False) -> None:
        self._names.add(name)
        projector = self._projector(name)
        projector.show(rows, new=new)
        self._index.follow(projector, rows)

    def _hide(self, name: str, keys: Iterable[Any]) -> None:
        self._names.add(name)
        gone = list(keys)
        self._projector(name).drop(gone)
        if schema.by_name[name].entity.searchable:
            self._index.forget([*map(as_key, gone)])

    def _check(self, own: Sequence[Placed], family: Family) -> None:
        told = own[0].told
        if any(one.told.entity != told.entity for one in own):
            raise RefusedError(Refusal.MALFORMED, f"{_name(told)} is of two kinds")
        projection = schema.by_name.get(told.entity)
        kept = projection is None or projection.entity.owner is Owner.WORKGROUP
        family.check(_name(told), keeper=self._keeper, in_custody=kept)

    def families(self, keys: Iterable[Any]) -> dict[Any, Family]:
        """All revisions of the rows with these driver keys."""
        found: dict[Any, Family] = {}
        for row in self._bulk.fetch(schema.revision, COLUMNS, "row_id", keys):
            found.setdefault(row[0], Family()).members[row[1]] = Kin(*row)
        return found

    def _read(self, kin: Kin) -> Told:
        return self._reader.read(self._log.line(Place(kin.seg, kin.off, kin.length)))

    def _projector(self, name: str) -> Projector:
        found = self._projectors.get(name)
        if found is None:
            projection = schema.by_name[name]
            found = self._projectors[name] = Projector(self._connection, projection)
        return found


def _revision(one: Placed, party: int, batch: int) -> tuple[Any, ...]:
    told = one.told
    p1, p2 = (*told.parents, None, None)[:2]
    return (told.key, told.hash, told.n, p1, p2, party, batch, one.seg, one.off, one.length)


def _kin(one: Placed, party: int) -> Kin:
    told = one.told
    p1, p2 = (*told.parents, None, None)[:2]
    return Kin(told.key, told.hash, told.n, p1, p2, party, one.seg, one.off, one.length)


def _name(told: Told) -> str:
    return f"{told.entity} {as_key(told.key)}"


def _compared(
    projector: Projector,
    pairs: Sequence[tuple[Shown | None, Shown | None]],
    parties: Mapping[int, UUID],
) -> Iterator[Touched]:
    """What changed in each pair of a row before and after."""
    entity, width = projector.entity, projector.width
    there = [row for pair in pairs for row in pair if row is not None]
    made = iter(lookup(entity, projector.dialect).made([row[:width] for row in there]))
    writers = {by: as_key(by) for by in {row[-1] for row in there}}
    for former, latter in pairs:
        before = next(made) if former is not None else None
        after = next(made) if latter is not None else None
        *_, party, _, _, leaves, removed, at, by = cast("Shown", latter or former)
        yield Touched(
            entity=entity,
            row=cast("Entity", after or before).id,
            party=parties[party],
            before=None if former is None or former[width + 4] else before,
            after=None if latter is None or removed else after,
            removed=latter is not None and bool(removed),
            leaves=leaves if latter is not None else 0,
            was=former[width + 3] if former is not None else 0,
            at=at,
            by=writers[by],
        )


_CHUNK = 2000

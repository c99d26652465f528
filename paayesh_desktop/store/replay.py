"""Projections made again from the log: to compare them (check) or to replace them (rebuild)."""

import hashlib
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Owner
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.store import schema, unread
from paayesh_desktop.store.bulk import Bulk
from paayesh_desktop.store.desk import party_number
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.line import SCHEMA, digest
from paayesh_desktop.store.line_reader import LineReader, Told
from paayesh_desktop.store.log import Leader, Log, Place, as_bytes
from paayesh_desktop.store.projector import Projector, Shown
from paayesh_desktop.store.search_index import SearchIndex

Heard = Callable[[int, int], None]
"""Hears (done, total); it may raise to stop the work."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What the table of a row must show of it, by its leading revision."""

    projection: schema.Projection
    key: UUID
    row: Shown


class Replay:
    """The log of one database, read from its beginning."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._bulk = Bulk(connection)
        self._log = Log(connection, ahead=2000)
        self._reader = LineReader(connection.dialect, SCHEMA + 1)  # what is in here was let in
        self._projectors = {
            name: Projector(connection, projection) for name, projection in schema.by_name.items()
        }

    def size(self) -> int:
        """How many revisions the log holds."""
        count = sa.select(sa.func.count())
        pending = self._connection.execute(count.select_from(schema.pending)).scalar_one()
        sealed = self._connection.execute(sa.select(sa.func.sum(schema.segment.c.count))).scalar()
        return pending + (sealed or 0)

    def lines(self) -> Iterator[tuple[tuple[int, int, int, int, int], bytes]]:
        """Every line with (party, batch, segment, offset, length), sealed ones first."""
        segments = sa.select(schema.segment, schema.segdata.c.data).join(
            schema.segdata, schema.segdata.c.id == schema.segment.c.id
        )
        for row in self._connection.execute(segments.order_by(schema.segment.c.id)):
            offset = 0
            for line in _opened(row.seq, row.data).split(b"\n")[:-1]:
                yield (row.party, row.batch or 0, row.id, offset, len(line)), line
                offset += len(line) + 1
        pending = sa.select(schema.pending).order_by(schema.pending.c.id)
        for row in self._connection.execute(pending.execution_options(yield_per=5000)):
            line = as_bytes(row.line)
            yield (row.party, 0, 0, row.id, len(line)), line

    def expected(self) -> Iterator[Expected | Sentence]:
        """Every row as its leading revision says it must be; a sentence where a line is damaged.
        Nothing of rows that only a newer program can show."""
        committee = party_number(self._connection, COMMITTEE)
        for leader in self._log.leaders():
            told = self._readable(leader)
            if isinstance(told, Sentence):
                yield told
            elif told.content is not None:
                projection = schema.by_name[told.entity]
                if projection.entity.owner is not Owner.COMMITTEE or leader.party == committee:
                    shown = told.shown(leader.party, leader.leaves)
                    yield Expected(projection, leader.row_id, shown)

    def altered(self) -> list[UUID]:
        """The rows whose indexed line is gone or no longer has its hash: rebuilding would hide
        that."""
        revision = schema.revision
        query = sa.select(revision).order_by(revision.c.seg, revision.c.off)
        found: list[UUID] = []
        for row in self._connection.execute(query.execution_options(yield_per=5000)):
            try:
                whole = digest(self._log.line(Place(row.seg, row.off, row.len))) == row.hash
            except KeyError:
                whole = False
            if not whole:
                found.append(row.row_id)
        return found

    def index_again(self, told: Heard) -> int:
        """Empty the index and the projections and fill both from the lines; how many there were.

        Raises UserError, changing nothing, when a line was altered: only a backup can tell what it
        said.
        """
        altered = self.altered()
        if altered:
            raise UserError(DAMAGED, row=str(altered[0]))
        self._empty()
        total, done = self.size(), 0
        rows: list[tuple[Any, ...]] = []
        not_read: set[int] = set()
        for (party, batch, segment, offset, length), line in self.lines():
            said = self._reader.read(line)
            p1, p2 = (*said.parents, None, None)[:2]
            place = (segment, offset, length)
            rows.append((said.key, said.hash, said.n, p1, p2, party, batch, *place))
            if said.content is None:
                not_read.add(batch)
            if len(rows) == _CHUNK:
                self._index(rows)
                done += len(rows)
                rows.clear()
                told(done, 2 * total)
        self._index(rows)
        done += len(rows)
        self._project(done, told)
        unread.renew(self._connection, not_read)
        return done

    def _index(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Put revisions into the index; those that stand there already echo."""
        if self._bulk.insert_new(schema.revision, rows) == len(rows):
            return
        columns = ("row_id", "hash", "seg", "off")
        stands = self._bulk.fetch(schema.revision, columns, "row_id", {row[0] for row in rows})
        first = {row[:2]: row[2:] for row in stands}
        echoes = [(*row[:2], *row[7:9]) for row in rows if first[row[:2]] != row[7:9]]
        self._bulk.insert(schema.echo, echoes)

    def _project(self, total: int, told: Heard) -> None:
        index = SearchIndex(self._connection)
        waiting: dict[str, list[Shown]] = {name: [] for name in schema.by_name}
        for done, found in enumerate(self.expected(), 1):
            if isinstance(found, Expected):
                rows = waiting[found.projection.name]
                rows.append(found.row)
                if len(rows) == _CHUNK:
                    self._fill(found.projection.name, rows, index)
            if done % _CHUNK == 0:
                told(total + done, 2 * total)
        for name, rows in waiting.items():
            self._fill(name, rows, index)
        told(2 * total, 2 * total)

    def _fill(self, name: str, rows: list[Shown], index: SearchIndex) -> None:
        projector = self._projectors[name]
        projector.show(rows, new=True)
        index.follow(projector, rows)
        rows.clear()

    def _empty(self) -> None:
        for projection in schema.projections.values():
            self._connection.execute(sa.delete(projection.table))
        self._connection.execute(sa.delete(schema.revision))
        self._connection.execute(sa.delete(schema.echo))
        SearchIndex(self._connection).clear()

    def _readable(self, leader: Leader) -> Told | Sentence:
        try:
            told = self._reader.read(self._log.line(leader.place))
            if told.hash == leader.hash:
                return told
        except (KeyError, RefusedError):
            pass
        return DAMAGED.fill(row=str(leader.row_id))


def _opened(seq: int, data: bytes) -> bytes:
    try:
        return zlib.decompress(data)
    except zlib.error as error:
        raise UserError(DAMAGED, row=f"#{seq}") from error


def catch_up(engine: sa.Engine) -> bool:
    """After an update: show what an older program had to leave unread; whether there was any.

    A damaged database stays as it is, for the check to tell of.
    """
    with reading(engine) as connection:
        if not unread.is_overdue(connection):
            return False
    with suppress(UserError), engine.begin() as connection:
        Replay(connection).index_again(_unheard)
    return True


def _unheard(_done: int, _total: int) -> None:
    """Progress that nobody asked for."""


def state_hash(connection: sa.Connection) -> str:
    """One digest of everything the tables show: equal states have equal hashes, whichever database
    they are in."""
    parties = {row.id: row.key for row in connection.execute(sa.select(schema.party))}
    hash_ = hashlib.sha256()
    for name in sorted(schema.by_name):
        table = schema.by_name[name].table
        for row in connection.execute(sa.select(table).order_by(table.c.id)).mappings():
            told = {**row, "party": parties[row["party"]]}
            hash_.update(repr((name, *told.values())).encode())
    return hash_.hexdigest()


DAMAGED = translate(
    "Store",
    "The saved line of row {row} is damaged. Nothing was changed; restore the last backup in which"
    " it was still whole.",
)
_CHUNK = 5000

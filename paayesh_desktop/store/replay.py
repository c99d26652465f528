"""Projections made again from the log: to compare them (check) or to replace them (rebuild)."""

import hashlib
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.store import schema
from paayesh_desktop.store.bulk import insert
from paayesh_desktop.store.line import Codec, Line, decode, digest
from paayesh_desktop.store.log import Leader, Log, Place, as_bytes
from paayesh_desktop.store.projector import Projected, Projector, Standing
from paayesh_desktop.store.search_index import SearchIndex

Told = Callable[[int, int], None]
"""Hears (done, total); it may raise to stop the work."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What the projection of a row must say, by its leading revision."""

    projection: schema.Projection
    entity: Entity
    row: Projected


class Replay:
    """The log of one database, read from its beginning."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._log = Log(connection, ahead=2000)
        self._codecs = {
            name: Codec(projection.entity) for name, projection in schema.by_name.items()
        }
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
        """Every row as its leading revision says it must be; a sentence where a line is damaged."""
        for leader in self._log.leaders():
            line = self._readable(leader)
            if isinstance(line, Sentence):
                yield line
            elif line.e in schema.by_name:
                yield self._expect(line, leader)

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

    def index_again(self, told: Told) -> int:
        """Empty the index and the projections and fill both from the lines; how many there were.

        Raises UserError, changing nothing, when a line was altered: only a backup can tell what it
        said.
        """
        altered = self.altered()
        if altered:
            raise UserError(DAMAGED, row=str(altered[0]))
        self._empty()
        total, done = self.size(), 0
        insertion = insert(schema.revision, self._connection.dialect)
        rows: list[tuple[Any, ...]] = []
        for (party, batch, segment, offset, length), line in self.lines():
            said = decode(line)
            p1, p2 = (*said.parents, None, None)[:2]
            key = self._key(said.id)
            rows.append((key, digest(line), said.n, p1, p2, party, batch, segment, offset, length))
            if len(rows) == _CHUNK:
                self._connection.exec_driver_sql(insertion, rows)
                done += len(rows)
                rows.clear()
                told(done, 2 * total)
        if rows:
            self._connection.exec_driver_sql(insertion, rows)
            done += len(rows)
        self._project(done, told)
        return done

    def _project(self, total: int, told: Told) -> None:
        index = SearchIndex(self._connection)
        waiting: dict[str, list[Expected]] = {name: [] for name in schema.by_name}
        for done, found in enumerate(self.expected(), 1):
            if isinstance(found, Expected):
                rows = waiting[found.projection.name]
                rows.append(found)
                if len(rows) == _CHUNK:
                    self._fill(rows, index)
            if done % _CHUNK == 0:
                told(total + done, 2 * total)
        for rows in waiting.values():
            self._fill(rows, index)
        told(2 * total, 2 * total)

    def _fill(self, rows: list[Expected], index: SearchIndex) -> None:
        if rows:
            projection = rows[0].projection
            self._projectors[projection.name].put(found.row for found in rows)
            index.update(
                projection.entity, [(found.entity, found.row.standing.removed) for found in rows]
            )
            rows.clear()

    def _empty(self) -> None:
        for projection in schema.projections.values():
            self._connection.execute(sa.delete(projection.table))
        self._connection.execute(sa.delete(schema.revision))
        SearchIndex(self._connection).clear()

    def _readable(self, leader: Leader) -> Line | Sentence:
        try:
            line = self._log.line(leader.place)
            if digest(line) == leader.hash:
                return decode(line)
        except (KeyError, msgspec.DecodeError):
            pass
        return DAMAGED.fill(row=str(leader.row_id))

    def _expect(self, line: Line, leader: Leader) -> Expected:
        projection = schema.by_name[line.e]
        entity = self._codecs[line.e].decode(line.id, line.b)
        standing = Standing(leader.party, leader.n, leader.hash, leader.leaves, line.op == "del")
        content = self._projectors[line.e].content(entity)
        return Expected(projection, entity, Projected(content, standing, line.at, line.by))

    def _key(self, key: UUID) -> Any:
        return next(iter(self._projectors.values())).key(key)


def _opened(seq: int, data: bytes) -> bytes:
    try:
        return zlib.decompress(data)
    except zlib.error as error:
        raise UserError(DAMAGED, row=f"#{seq}") from error


def state_hash(connection: sa.Connection) -> str:
    """One digest of everything the projections say: equal states have equal hashes."""
    hash_ = hashlib.sha256()
    for name in sorted(schema.by_name):
        table = schema.by_name[name].table
        for row in connection.execute(sa.select(table).order_by(table.c.id)):
            hash_.update(repr((name, *row)).encode())
    return hash_.hexdigest()


DAMAGED = translate(
    "Store",
    "The saved line of row {row} is damaged. Nothing was changed; restore the last backup in which"
    " it was still whole.",
)
_CHUNK = 5000

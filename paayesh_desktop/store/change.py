"""Writing: one transaction in which revisions and their projections change together."""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity, Owner
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.store import schema, unread
from paayesh_desktop.store.bulk import Bulk
from paayesh_desktop.store.line import MAX_LINE, Operation, codec, encode
from paayesh_desktop.store.line_reader import LineReader, Told
from paayesh_desktop.store.log import Log
from paayesh_desktop.store.projector import Projector, Shown
from paayesh_desktop.store.search_index import SearchIndex
from paayesh_desktop.store.view import View

E = TypeVar("E", bound=Entity)


class Change(View):
    """The rows of one user action; the store opens it, commits it, or rolls it back."""

    def __init__(
        self, connection: sa.Connection, *, desk: int, at: int, by: UUID, party: int | None = None
    ) -> None:
        """*party* is the local number of the one party that the desk writes for; None: of all."""
        super().__init__(connection)
        self._desk = desk
        self._at = at
        self._by = by
        self._parties = {key: number for number, key in self.parties().items()}
        self._own = party
        self._in_custody = party is not None and party == self._parties.get(COMMITTEE)
        self._next_pending = self._first_free()
        self._index = SearchIndex(connection)
        self._reader = LineReader(connection.dialect)
        self._projectors: dict[type[Entity], Projector] = {}
        self.touched: set[str] = set()

    @property
    def is_in_custody(self) -> bool:
        """Whether what a workgroup owns is written here for it, by a desk of the committee, until
        the workgroup has a desk of its own."""
        return self._in_custody

    @property
    def at(self) -> int:
        """The instant of this change in milliseconds since 1970 UTC, as its revisions have it."""
        return self._at

    def put(self, row: Entity, *, party: UUID) -> bool:
        """Write *row* as a new revision, unless it says what is there already; whether it was."""
        return self.put_many(type(row), [row], party=party) == 1

    def put_many(
        self,
        entity: type[E],
        rows: Iterable[E],
        *,
        party: UUID,
        told: Callable[[int], None] | None = None,
    ) -> int:
        """Write many rows; how many really changed. *told* hears the running count."""
        remaining = iter(rows)
        written = seen = 0
        while chunk := list(islice(remaining, _CHUNK)):
            unique = {row.id: row for row in chunk}
            written += self._write(entity, list(unique.values()), "put", party)
            seen += len(chunk)
            if told is not None:
                told(seen)
        return written

    def remove(self, row: Entity, *, party: UUID) -> bool:
        """Write a tombstone for *row*; its history stays."""
        return self._write(type(row), [row], "del", party) == 1

    def party(self, key: UUID) -> int:
        """The local number of a party, given out at its first row."""
        number = self._parties.get(key)
        if number is None:
            number = max(self._parties.values(), default=0) + 1
            self._connection.execute(sa.insert(schema.party).values(id=number, key=key))
            self._parties[key] = number
        return number

    def _write(self, entity: type[E], rows: Sequence[E], op: Operation, party: UUID) -> int:
        if entity.owner is Owner.COMMITTEE and party != COMMITTEE:
            raise PermissionError(f"only the committee writes {entity.entity}")
        number = self._writer(entity, party)
        projector, body = self._projector(entity), codec(entity).body
        keys = [projector.key(row.id) for row in rows]
        standing = projector.stored(keys)
        self._refuse_unread([key for key in keys if key not in standing])
        lines: list[tuple[Any, ...]] = []
        revisions: list[tuple[Any, ...]] = []
        shown: list[Shown] = []
        written: list[tuple[Entity, bool]] = []
        for row, key in zip(rows, keys, strict=True):
            parents, n, leaves = (), 1, 1
            if key in standing:
                former, stands, _ = standing[key]
                if stands.party != number:
                    self._take_over(row, stands.party)
                same = stands.leaves == 1 and stands.removed == (op == "del")
                if same and former == projector.content(row):
                    continue
                parents = (stands.hash,) if stands.leaves == 1 else self._merged(row.id)
                n, leaves = stands.n + 1, max(1, stands.leaves - 1)
            elif op == "del":
                continue
            line = encode(entity.entity, row.id, n, parents, op, self._at, self._by, body(row))
            told, place = self._read_back(line), self._next_pending
            self._next_pending += 1
            p1, p2 = (*parents, None, None)[:2]
            lines.append((place, self._desk, number, line))
            revisions.append((key, told.hash, n, p1, p2, number, 0, 0, place, len(line)))
            shown.append(told.shown(number, leaves))
            written.append((row, op == "del"))
        if written:
            projector.log(lines, revisions)
            projector.show(shown)
            self._index.update(entity, written)
            self.touched.add(entity.entity)
        return len(written)

    def _read_back(self, line: bytes) -> Told:
        """What the line says, if everybody who gets it can read it: what cannot be read would make
        every later file of this desk worthless."""
        if len(line) > MAX_LINE:
            raise UserError(_TOO_LONG, most=MAX_LINE >> 10)
        try:
            return self._reader.read(line)
        except RefusedError as error:
            raise UserError(_UNFIT) from error

    def _refuse_unread(self, keys: Sequence[Any]) -> None:
        """A row that shows nothing may still be there, as a newer program wrote it."""
        if keys and unread.is_any(self._connection):
            known = Bulk(self._connection).fetch(schema.revision, ("row_id",), "row_id", keys)
            if next(known, None) is not None:
                raise UserError(_UNREAD)

    def _writer(self, entity: type[Entity], party: UUID) -> int:
        """The number of the party that the rows get."""
        number = self.party(party)
        if self._own in (None, number):
            return number
        if self._in_custody and entity.owner is Owner.WORKGROUP:
            return self.party(COMMITTEE)
        raise PermissionError(f"this desk does not write {entity.entity} for {party}")

    def _take_over(self, row: Entity, holder: int) -> None:
        """A workgroup takes what the committee kept for it; nothing else changes hands."""
        if row.owner is Owner.WORKGROUP and holder == self._parties.get(COMMITTEE):
            return
        if row.owner is Owner.WORKGROUP and self._in_custody:
            raise UserError(_THEIRS)
        raise PermissionError(f"{row.entity} {row.id} belongs to another party")

    def _merged(self, key: UUID) -> tuple[bytes, ...]:
        """The two leading leaves: the revision that names both ends their conflict."""
        return tuple(hash_ for _, hash_ in Log(self._connection).leaves(key)[:2])

    def _projector(self, entity: type[Entity]) -> Projector:
        found = self._projectors.get(entity)
        if found is None:
            found = self._projectors[entity] = Projector(
                self._connection, schema.projections[entity]
            )
        return found

    def _first_free(self) -> int:
        newest = sa.select(sa.func.max(schema.pending.c.id))
        return (self._connection.execute(newest).scalar() or 0) + 1


_CHUNK = 2000
_THEIRS = translate(
    "Store",
    "The workgroup enters this at a desk of its own now. Nothing was changed. Ask the workgroup to"
    " correct it there and to send its next file.",
)


_UNREAD = translate(
    "Store",
    "This was last changed with a newer version of the program. Nothing was changed. Install the"
    " newer version here first.",
)
_UNFIT = translate(
    "Store",
    "A text in this is empty or too long, or a number is out of bounds. Nothing was changed. Fill"
    " in or shorten the text, or correct the number.",
)
_TOO_LONG = translate(
    "Store",
    "This is longer than {most} KiB and cannot be kept in one piece. Nothing was changed. Shorten"
    " the text, or attach it as a file.",
)

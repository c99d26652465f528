"""Made-up histories of several desks, and what any database must show of them, by a plain model."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.store.line import SCHEMA, Codec, Operation, decode, digest, encode
from paayesh_desktop.store.merging import Parcel
from paayesh_desktop.store.segments import ALL, Sealed
from tests.store.post import W1, W2

ABOUT = reference_key("test", "indicator")
PARTIES = (COMMITTEE, W1, W1, W2)
"""The parties of the four desks of a history; W1 has two."""


@dataclass
class Writer:
    """One desk: the lines that it knows, those that it has not sealed, and its segments."""

    number: int
    known: set[bytes] = field(default_factory=set[bytes])
    pending: list[bytes] = field(default_factory=list[bytes])
    segments: list[tuple[bytes, ...]] = field(default_factory=list[tuple[bytes, ...]])

    @property
    def party(self) -> UUID:
        return PARTIES[self.number]

    @property
    def origin(self) -> UUID:
        return reference_key("origin", str(self.number))

    def write(self, place: int, value: int, at: int) -> None:
        """A revision of one of the party's rows, upon the leading ones that are known here."""
        key = reference_key("row", f"{self.party}/{place}")
        row: Entity = Person(key, f"شخص {value}")
        if place % 2:
            row = Result(key, ABOUT, "1404B1", ValueKind.NUMBER, Decimal(value).scaleb(-1))
        parents = tuple(hash_ for _, hash_ in leaves(self.known, key)[:2])
        n = 1 + max((n for n, _ in leaves(self.known, key)[:2]), default=0)
        op: Operation = "del" if value == 0 and parents else "put"
        body = Codec(type(row)).body(row)
        line = encode(row.entity, key, n, parents, op, at, reference_key("by", "x"), body)
        self.pending.append(line)
        self.known.add(line)

    def seal(self) -> None:
        if self.pending:
            self.segments.append(tuple(self.pending))
            self.pending = []

    def learn(self, other: "Writer") -> None:
        """Take in what another desk of the party has sealed."""
        if other.party == self.party:
            self.known |= {line for segment in other.segments for line in segment}

    def copy(self, other: "Writer") -> None:
        """Go on from a copy of another desk's database: what it had not sealed is here too."""
        if other.party == self.party:
            self.learn(other)
            self.pending += [line for line in other.pending if line not in self.known]
            self.known |= set(other.pending)

    def parcel(self, upto: int, carried: Iterable[int]) -> Parcel:
        """A file that lists the segments up to *upto* and carries some of them."""
        raws = [b"".join(line + b"\n" for line in lines) for lines in self.segments[:upto]]
        listed = tuple(
            Sealed(seq, hashlib.sha256(raw).digest(), len(raw), raw.count(b"\n"))
            for seq, raw in enumerate(raws, 1)
        )
        envelope = repr((self.origin, listed)).encode()
        return Parcel(
            party=self.party,
            origin=self.origin,
            feed=ALL,
            schema=SCHEMA,
            envelope=envelope,
            digest=hashlib.sha256(envelope).digest(),
            listed=listed,
            carried={seq: raws[seq - 1] for seq in carried if seq <= upto},
        )


Act = tuple[str, int, int, int]


def played(acts: Sequence[Act]) -> list[Writer]:
    """The desks after these acts: write (desk, row, value), seal (desk), learn and copy (desk,
    other)."""
    writers = [Writer(number) for number in range(len(PARTIES))]
    for at, (act, one, two, value) in enumerate(acts, 1):
        writer = writers[one]
        if act == "write":
            writer.write(two, value, at)
        elif act == "seal":
            writer.seal()
        elif act == "learn":
            writer.learn(writers[two])
        else:
            writer.copy(writers[two])
    for writer in writers:
        writer.seal()
    return writers


def leaves(lines: Iterable[bytes], key: UUID) -> list[tuple[int, bytes]]:
    """The revisions of a row that no other builds on, as (n, hash), the leader first."""
    told = {digest(line): decode(line) for line in lines}
    mine = {hash_: line for hash_, line in told.items() if line.id == key}
    parents = {parent for line in mine.values() for parent in line.parents}
    return sorted(((line.n, hash_) for hash_, line in mine.items() if hash_ not in parents))[::-1]


Shown = dict[UUID, tuple[bytes, int, bool, int, Entity]]


def expected(lines: Iterable[bytes]) -> Shown:
    """What must show of these lines: of each row the leader's hash, how many leaves, whether it is
    removed, when it was written, and what it says."""
    all_ = set(lines)
    told = {digest(line): decode(line) for line in all_}
    shown: Shown = {}
    for key in {line.id for line in told.values()}:
        standing = leaves(all_, key)
        leader = told[standing[0][1]]
        kind = Person if leader.e == Person.entity else Result
        entity = Codec(kind).decode(key, leader.b)
        shown[key] = (standing[0][1], len(standing), leader.op == "del", leader.at, entity)
    return shown

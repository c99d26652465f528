"""A workgroup's desk whose key is good and whose rows are absurd, in a city that is at work.

Every row is of its type and of its own party: what is wrong with it is what it says. Half of them
are rows of the city with one to three fields made absurd, the others are made up whole.
"""

import hashlib
import types
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from random import Random
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID, uuid4

import msgspec
import sqlalchemy as sa

from paayesh_desktop.bundle import canonical, enrolment, envelope
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import ALL, BUNDLE, MIN_SCHEMA, SCHEMA, Listed, Manifest
from paayesh_desktop.bundle.writing import Contents
from paayesh_desktop.bundle.writing import write as written
from paayesh_desktop.domain.entity import Entity, Owner
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.progress import Spending, StageProgress, progress_key, spending_key
from paayesh_desktop.domain.result import Result, result_key
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store import schema
from paayesh_desktop.store.line import Codec, encode
from tests.conftest import put_body, put_members, sample, with_plan
from tests.services.conftest import Office
from tests.services.exchange.desks import Desk
from tests.services.loop import test_karaj
from tests.services.loop.conftest import Story

AT = 1_764_000_000_000
PERIODS = ("1404B3", "1404B1", "1404B2", "1300", "1500H2", "1404F24", "2100", "1404M07")
TEXTS = (
    "", " ", "\n\n", "متن", "كي", "\u202e\u2066", "\u200c" * 40, "{row} {0} %s", "<b>&</b>",
    "25:99", "10:00", "۱۴۰۴/۱۳/۴۰", "=1+1", "👩‍👩‍👧", "a" * 8000, "e\u0301" * 500,
    "\ufffe\uffff", "head", "secretary", "expert", "evaluation", "deviation_case", "form", "person",
)  # fmt: skip
DATES = (date(1821, 3, 21), date(2025, 10, 1), date(2025, 11, 3), date(2122, 3, 20))
NUMBERS = ("0", "-0", "-1", "1", "50", "100.5", "9" * 18, "-" + "9" * 18, "0." + "0" * 17 + "1")
SAFEST = 2**53 - 1
LATEST = 253_370_764_800_000
KINDS: tuple[type[Entity], ...] = tuple(
    kind for kind in schema.projections if kind.owner is not Owner.COMMITTEE
)


def busy_city(founded: Desk) -> None:
    """The committee's desk with the sample plan, its people, forms in the middle of a cycle, a case
    that was closed and one that goes on."""
    workspace = founded.workspace
    with _playing_all(workspace):
        with_plan(workspace)
        with workspace.store.change(by=workspace.desk.person) as change:
            for code in ("C", "W1", "W2", "council"):
                put_body(change, code)
                put_members(change, code)
        office = Office(workspace)
        forms = office.issue()
        office.type(forms["U1"])
        office.check(forms["U1"])
        office.accept(forms["U1"])
        office.issue("W2")
        story = Story(workspace)
        test_karaj.test_a_closed_case_stays_closed_and_a_new_one_follows_it(story)


@contextmanager
def _playing_all(workspace: Workspace) -> Generator[None]:
    for plays in (True, False):
        workspace.engine.dispose()
        with workspace.engine.begin() as connection:
            connection.execute(sa.update(schema.desk).values(plays_all=plays))
        workspace.adopt("test")
        if plays:
            yield


class Villain:
    """The desk; *committee* has admitted it."""

    party = sample("W1")

    def __init__(self, committee: Desk, root: RootUse, folder: Path) -> None:
        self.key = SigningKey.from_seed(hashlib.sha256(b"villain").digest())
        self.desk, self.person = uuid4(), sample("W1/secretary")
        self._folder = folder
        self._known = self._read(committee.workspace)
        asked = folder / "villain.pbr"
        asked.write_bytes(
            enrolment.request(
                self.key,
                party=self.party,
                role="workgroup",
                desk=self.desk,
                title="میز کارگروه",
                person="دبیر",
                at=committee.clock(),
            )
        )
        keeper = committee.workspace.desk.person
        committee.workspace.seat(sample("C/secretary"))
        committee.admit(asked, root)
        committee.workspace.seat(keeper)

    def _read(self, workspace: Workspace) -> dict[type[Entity], list[tuple[Entity, int, bytes]]]:
        """The rows of the city, with the number and the digest of their last revision; those of
        other parties too."""
        found: dict[type[Entity], list[tuple[Entity, int, bytes]]] = {}
        with workspace.store.view() as view:
            for kind, projection in schema.projections.items():
                table = projection.table
                told = {
                    row.id: (row.rev_n, row.rev_hash, row.party)
                    for row in view.rows(sa.select(table))
                }
                parties = view.parties()
                self_owned = {
                    key for key, (_, _, number) in told.items() if parties[number] == self.party
                }
                found[kind] = [
                    (row, *told[row.id][:2])
                    for row in view.find(kind)
                    if row.id in self_owned or kind.owner is Owner.COMMITTEE
                ]
        self.keys = [row.id for rows in found.values() for row, _, _ in rows]
        return found

    def file(self, lines: Sequence[bytes], **said: object) -> Path:
        """A file with these lines, soundly signed; *said* is what its manifest says otherwise."""
        raw = b"".join(line + b"\n" for line in lines)
        name = hashlib.sha256(raw).hexdigest()
        manifest = Manifest(
            bundle_id=uuid4(),
            party=self.party,
            role="workgroup",
            desk=self.desk,
            origin=uuid4(),
            feed=ALL,
            audience="committee",
            schema=SCHEMA,
            min_schema=MIN_SCHEMA,
            app="0",
            created_at=AT,
            by=self.person,
            segments=(Listed(1, name, len(raw), len(lines)),),
        )
        signed = envelope.seal(
            BUNDLE, canonical.encode(msgspec.structs.replace(manifest, **said)), self.key
        )
        path = self._folder / "villain.pbz"
        path.unlink(missing_ok=True)
        written(path, Contents(signed, segments={name: raw}), lambda _path: None)
        return path

    def lines(self, random: Random) -> list[bytes]:
        """What one absurd file says: one to six rows, of its own or the next revision of known
        ones, some removed; no row twice."""
        told: dict[UUID, bytes] = {}
        made: list[Entity] = []
        for _ in range(random.randint(1, 6)):
            kind = random.choice(KINDS)
            known = self._known[kind]
            n, parents = 1, ()
            if known and random.random() < 0.6:
                row, number, digest = random.choice(known)
                changed = _changed(row, random, [*self.keys, *(one.id for one in made)])
                if random.random() < 0.5:
                    n, parents = number + 1, (digest,)
                else:
                    changed = _keyed(changed)
            else:
                changed = _keyed(_invented(kind, random, [*self.keys, *(one.id for one in made)]))
            made.append(changed)
            op = "del" if parents and random.random() < 0.15 else "put"
            at = random.choice((AT, AT, AT, 0, LATEST))
            by = random.choice((self.person, self.person, UUID(int=0)))
            body = Codec(type(changed)).body(changed)
            told[changed.id] = encode(changed.entity, changed.id, n, parents, op, at, by, body)
        return list(told.values())


def _keyed(row: Entity) -> Entity:
    """Under a key of its own, or under that which follows from what it is about."""
    key = new_key()
    try:
        match row:
            case Result():
                key = result_key(row.indicator_id, Period.parse(row.period), row.unit_id)
            case StageProgress():
                key = progress_key(row.element_id, Period.parse(row.period), row.unit_id)
            case Spending():
                key = spending_key(row.element_id, Period.parse(row.period), row.unit_id)
            case _:
                pass
    except ValueError:
        pass
    return msgspec.structs.replace(row, id=key)


def _changed(row: Entity, random: Random, keys: Sequence[UUID]) -> Entity:
    hints = get_type_hints(type(row), include_extras=True)
    names = [name for name in row.__struct_fields__ if name != "id"]
    chosen = random.sample(names, min(len(names), random.randint(1, 3)))
    return msgspec.structs.replace(
        row, **{name: _absurd(hints[name], random, keys) for name in chosen}
    )


def _invented(kind: type[Entity], random: Random, keys: Sequence[UUID]) -> Entity:
    hints = get_type_hints(kind, include_extras=True)
    names = [name for name in kind.__struct_fields__ if name != "id"]
    return kind(new_key(), **{name: _absurd(hints[name], random, keys) for name in names})


def _absurd(hint: Any, random: Random, keys: Sequence[UUID]) -> Any:  # noqa: PLR0911 - one a type
    """Something of the type, and nobody's idea of it."""
    if get_origin(hint) in (Union, types.UnionType):
        arms = [arm for arm in get_args(hint) if arm is not type(None)]
        return None if random.random() < 0.25 else _absurd(random.choice(arms), random, keys)
    base, *metas = get_args(hint) if get_origin(hint) is Annotated else (hint,)
    if base is UUID:
        return random.choice(
            (*random.choices(keys, k=8), new_key(), UUID(int=0), UUID(int=2**128 - 1))
        )
    if base is date:
        return random.choice(DATES)
    if base is Decimal:
        return Decimal(random.choice(NUMBERS))
    if base is bool:
        return random.random() < 0.5
    if base is int:
        low = next((meta.ge for meta in metas if meta.ge is not None), -SAFEST)
        high = next((meta.le for meta in metas if meta.le is not None), SAFEST)
        return random.choice((0, 1, 2, AT, LATEST) if high == SAFEST else (low, high, 0, 1, 2, 3))
    if issubclass(base, StrEnum):
        return random.choice(list(base))
    assert base is str, hint
    if any(meta.pattern for meta in metas):
        return random.choice(PERIODS)
    low = next((meta.min_length for meta in metas if meta.min_length), 0)
    high = next((meta.max_length for meta in metas if meta.max_length), 8000)
    return random.choice([text[:high] for text in TEXTS if len(text) >= low])

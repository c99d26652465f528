"""Files signed with a good key that say whatever their maker wants."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from paayesh_desktop.bundle import canonical, envelope
from paayesh_desktop.bundle.wire import ALL, BUNDLE, MIN_SCHEMA, SCHEMA, Listed, Manifest
from paayesh_desktop.bundle.writing import Contents
from paayesh_desktop.bundle.writing import write as written
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.store.line import Codec, encode
from tests.services.exchange.city import City, key, state, take
from tests.services.exchange.desks import Desk

AT = 1_764_000_000_000


@pytest.fixture
def group(city: City) -> Desk:
    """The first workgroup's lead desk, whose key is good and whose person may be bad."""
    return city.group


def line(row: Entity, *, n: int = 1, parents: tuple[bytes, ...] = (), at: int = AT) -> bytes:
    body = Codec(type(row)).body(row)
    return encode(row.entity, row.id, n, parents, "put", at, key("person"), body)


def forged(desk: Desk, path: Path, lines: Sequence[bytes], origin: UUID | None = None) -> Path:
    """A file that is signed with the desk's own key and says whatever its maker wants."""
    raw = b"".join(one + b"\n" for one in lines)
    name = hashlib.sha256(raw).hexdigest()
    mine = desk.workspace.desk
    manifest = Manifest(
        bundle_id=uuid4(),
        party=mine.party,
        role="workgroup",
        desk=mine.key,
        origin=origin or uuid4(),
        feed=ALL,
        audience="committee",
        schema=SCHEMA,
        min_schema=MIN_SCHEMA,
        app="0",
        created_at=desk.clock(),
        by=mine.person,
        segments=(Listed(1, name, len(raw), len(lines)),),
    )
    signed = envelope.seal(BUNDLE, canonical.encode(manifest), desk.key())
    written(path / f"{uuid4()}.pbz", Contents(signed, segments={name: raw}), lambda _path: None)
    (made,) = path.glob("*.pbz")
    return made


def refused(city: City, path: Path) -> Refusal | None:
    """Why the committee refuses a file; nothing of it may stay."""
    before = state(city.committee)
    (file,) = take(city.committee, path).files
    assert file.arrival is None
    assert state(city.committee) == before
    return file.look.refusal

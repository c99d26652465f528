"""Two desks whose files are merged, and what a merge refuses."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.store import schema
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.merging import Parcel
from paayesh_desktop.store.segments import Sealed
from tests.store.post import W1, MakePost, Post


@pytest.fixture
def committee(engine: sa.Engine) -> Post:
    return Post(engine, COMMITTEE)


@pytest.fixture
def w1(posts: MakePost) -> Post:
    return posts(W1)


def rewritten(parcel: Parcel, change: Callable[[list[bytes]], list[bytes]]) -> Parcel:
    """The parcel with other lines in its newest segment, rightly listed."""
    *others, last = parcel.listed
    lines = change(parcel.carried[last.seq].splitlines())
    raw = b"".join(line + b"\n" for line in lines)
    one = Sealed(last.seq, hashlib.sha256(raw).digest(), len(raw), len(lines))
    carried = {**parcel.carried, last.seq: raw}
    return replace(parcel, listed=(*others, one), carried=carried)


def refusal_of(post: Post, *parcels: Parcel) -> Refusal:
    """The name of the refusal; nothing may have changed by it."""
    before = post.state()
    with pytest.raises(RefusedError) as refused:
        post.take(parcels)
    assert post.state() == before
    assert post.problems() == []
    return refused.value.code


def count_of(post: Post, table: sa.Table) -> int:
    with reading(post.engine) as connection:
        return connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()


def hash_of(post: Post, key: UUID) -> bytes:
    with post.store.view() as view:
        return view.history(key)[-1].hash


def as_w1(post: Post) -> Post:
    """The same database at a desk that writes for the workgroup."""
    with post.engine.begin() as connection:
        connection.execute(sa.update(schema.desk).values(plays_all=True))
    other = Post(post.engine)
    other.party = W1
    return other

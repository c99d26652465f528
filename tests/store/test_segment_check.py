"""Whoever edits the database from outside cannot sign anew: the check tells."""

import hashlib
import zlib
from collections.abc import Sequence

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.refusal import RefusedError
from paayesh_desktop.domain.result import Result
from paayesh_desktop.store import check, schema
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.replay import Replay
from tests.store.post import W1, MakePost, Post


@pytest.fixture
def committee(posts: MakePost) -> Post:
    """A committee that holds a workgroup's file of two exports."""
    w1, committee = posts(W1), posts()
    row = w1.result("1")
    w1.seal()
    w1.result("2", row.id)
    committee.take(w1.send())
    return committee


def _signed(post: Post) -> dict[bytes, list[bytes]]:
    """What the manifests at hand list: in place of opening their signatures."""
    with reading(post.engine) as connection:
        digests = list(
            connection.execute(
                sa.select(schema.listed.c.sha256).order_by(schema.listed.c.seq)
            ).scalars()
        )
        (envelope,) = connection.execute(sa.select(schema.batch.c.manifest)).scalars()
    return {envelope: digests}


def _problems(post: Post, signed: dict[bytes, list[bytes]] | None = None) -> list[str]:
    def opened(envelope: bytes) -> Sequence[bytes] | None:
        return (signed or {}).get(envelope)

    found = check.problems(
        post.engine, lambda _done, _total: None, None if signed is None else opened
    )
    return [problem.source for problem in found]


def _edit(post: Post, *, everywhere: bool) -> None:
    """Another value in the newest segment; with *everywhere*, in all that can be made to fit."""
    with post.engine.begin() as connection:
        row = connection.execute(sa.select(schema.segdata).where(schema.segdata.c.id == 2)).one()
        raw = zlib.decompress(row.data)
        forged = raw.replace(b'"value":"2"', b'"value":"9"')
        assert forged != raw
        here = schema.segdata.c.id == 2
        data = zlib.compress(forged)
        connection.execute(sa.update(schema.segdata).where(here).values(data=data))
        if everywhere:
            sha256, line = hashlib.sha256(forged).digest(), forged.rstrip(b"\n")
            for table in (schema.segment, schema.listed):
                newest = table.c.seq == 2
                connection.execute(sa.update(table).where(newest).values(sha256=sha256))
            hash_ = hashlib.sha256(line).digest()
            second = schema.revision.c.n == 2
            connection.execute(sa.update(schema.revision).where(second).values(hash=hash_))
            Replay(connection).index_again(lambda _done, _total: None)


def test_edited_audit_log_is_found_by_the_digests_beside_it(committee: Post) -> None:
    assert _problems(committee, _signed(committee)) == []
    _edit(committee, everywhere=False)
    assert any("not what was signed" in said for said in _problems(committee))


def test_edited_audit_log_is_found_by_the_signature_where_everything_else_was_made_to_fit(
    committee: Post,
) -> None:
    signed = _signed(committee)
    _edit(committee, everywhere=True)
    with committee.store.view() as view:
        assert [str(row.value) for row in view.find(Result)] == ["9"]
    assert _problems(committee) == []
    assert [
        said.startswith("Export {number} of desk {origin} is not what was signed")
        for said in _problems(committee, signed)
    ] == [True]


def test_a_manifest_without_a_valid_signature_is_told(committee: Post) -> None:
    assert ["bears no valid signature" in said for said in _problems(committee, {})] == [True]


def test_an_edited_projection_is_found_and_made_again(committee: Post) -> None:
    before = committee.state()
    with committee.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE result SET value = 9")
    assert any("is not what its last saved line says" in said for said in _problems(committee))
    with committee.engine.begin() as connection:
        assert Replay(connection).index_again(lambda _done, _total: None) == 2
    assert committee.state() == before


def test_a_lost_segment_is_found_and_comes_back_with_the_next_full_file(
    committee: Post, posts: MakePost
) -> None:
    with committee.engine.begin() as connection:
        connection.execute(sa.delete(schema.segdata).where(schema.segdata.c.id == 2))
    assert any("not what was signed" in said for said in _problems(committee))
    with pytest.raises((RefusedError, KeyError)):
        posts(copy_of=committee).parcels()

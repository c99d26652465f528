"""What is sealed never changes, and each row stays in the feed in which it first went out."""

import hashlib
from collections.abc import Sequence
from uuid import UUID

import pytest
import sqlalchemy as sa

from paayesh_desktop.bundle import chain as bundle_chain
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.store import schema, sealing
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.line import decode
from paayesh_desktop.store.segments import Segments, chain
from tests.store.post import W1, MakePost, Post

PRIVATE = f"party:{W1}"


@pytest.fixture
def committee(engine: sa.Engine) -> Post:
    return Post(engine, COMMITTEE)


def _rows(post: Post, feed: str) -> list[list[UUID]]:
    """The rows that each sealed segment of the feed is about."""
    with reading(post.engine) as connection:
        segments = Segments(connection)
        return [
            [decode(line).id for line in segments.data(post.origin, feed, one.seq).splitlines()]
            for one in segments.listed(post.origin, feed)
        ]


def test_sealing_moves_what_is_pending_into_the_next_segment(committee: Post) -> None:
    first = committee.result("1")
    before = committee.state()
    assert committee.seal() == 1
    second = committee.result("2", first.id)
    third = committee.result("3")
    assert committee.seal() == 2
    assert committee.seal() == 0
    assert _rows(committee, "all") == [[first.id], [second.id, third.id]]
    assert committee.state() != before
    assert committee.problems() == []
    with reading(committee.engine) as connection:
        assert connection.execute(sa.select(schema.pending)).all() == []
        segments = Segments(connection)
        for one in segments.listed(committee.origin, "all"):
            raw = segments.data(committee.origin, "all", one.seq)
            assert one.sha256 == hashlib.sha256(raw).digest()
            assert (one.size, one.count) == (len(raw), raw.count(b"\n"))
        assert segments.contiguous(committee.origin, "all") == 2
        with pytest.raises(KeyError):
            segments.data(committee.origin, "all", 3)
        with pytest.raises(KeyError):
            segments.chain(committee.origin, "all", 3)


def test_the_chain_code_is_the_one_that_files_are_judged_by(committee: Post) -> None:
    for value in "123":
        committee.result(value)
        committee.seal()
    with reading(committee.engine) as connection:
        segments = Segments(connection)
        digests = segments.digests(committee.origin, "all")
        codes = [segments.chain(committee.origin, "all", seq) for seq in range(4)]
    assert codes == bundle_chain.chain(digests)
    assert chain(digests) == codes[-1]


def test_long_work_is_split_into_segments(committee: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "MAX_LINES", 4)
    monkeypatch.setattr(sealing, "_CHUNK", 3)
    people = [Person(new_key(), f"شخص {number}") for number in range(10)]
    committee.write(*people)
    assert committee.seal() == 10
    assert [len(rows) for rows in _rows(committee, "all")] == [4, 4, 2]
    assert [row for rows in _rows(committee, "all") for row in rows] == [one.id for one in people]
    assert committee.problems() == []


def test_large_work_is_split_into_segments(
    committee: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealing, "MAX_BYTES", 1000)
    committee.write(*(Person(new_key(), "ن" * 300) for _ in range(3)))
    committee.seal()
    assert [len(rows) for rows in _rows(committee, "all")] == [1, 1, 1]


def test_a_row_stays_in_the_feed_in_which_it_first_went_out(committee: Post) -> None:
    asked: list[UUID] = []

    def feeds(rows: Sequence[tuple[str, UUID]]) -> list[str]:
        asked.extend(key for _, key in rows)
        assert {entity for entity, _ in rows} == {"result"}
        return [PRIVATE if key == secret.id else "all" for _, key in rows]

    secret, known = committee.result("1"), committee.result("2")
    committee.result("3", secret.id)
    committee.seal(feeds)
    committee.result("4", secret.id)
    committee.result("5", known.id)
    newest = committee.result("6")
    committee.seal(feeds)
    assert asked == [secret.id, known.id, newest.id]
    assert _rows(committee, PRIVATE) == [[secret.id, secret.id], [secret.id]]
    assert _rows(committee, "all") == [[known.id], [known.id, newest.id]]
    with reading(committee.engine) as connection:
        assert Segments(connection).feeds(committee.origin) == ["all", PRIVATE]
        assert Segments(connection).lineages() == [
            (committee.origin, "all", COMMITTEE),
            (committee.origin, PRIVATE, COMMITTEE),
        ]


def test_a_desk_seals_in_the_name_of_its_own_party_alone(posts: MakePost) -> None:
    desk = posts(W1)
    with desk.engine.begin() as connection:
        connection.execute(sa.update(schema.desk).values(plays_all=True))
    with desk.store.change(by=desk.person) as change:
        change.put(Person(new_key(), "رضا"), party=W1)
        change.put(Person(new_key(), "مریم"), party=COMMITTEE)
    assert desk.seal() == 1
    with reading(desk.engine) as connection:
        assert len(connection.execute(sa.select(schema.pending)).all()) == 1
    assert desk.problems() == []


def test_only_the_newest_manifest_of_ones_own_is_kept(committee: Post) -> None:
    committee.result("1")
    committee.seal()
    with committee.store.exchange(by=committee.person) as exchange:
        segments = Segments(exchange.connection)
        for envelope in (b"first", b"second"):
            segments.sign(committee.origin, "all", envelope, upto=1, at=exchange.at)
    with committee.store.view() as view:
        assert Segments(view.connection).manifest(committee.origin, "all") == b"second"
        assert len(view.rows(sa.select(schema.batch.c.id))) == 1

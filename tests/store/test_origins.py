"""A database that was copied or put back goes on in a new origin, and loses nothing."""

from pathlib import Path

import pytest

from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.store import high_water
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.high_water import HighWater, Standing, machine, reach
from paayesh_desktop.store.origins import origins
from paayesh_desktop.store.segments import Segments
from tests.store.post import W1, MakePost, Post


@pytest.fixture
def marks(tmp_path: Path) -> HighWater:
    return HighWater(tmp_path / "marks")


@pytest.fixture
def w1(posts: MakePost, monkeypatch: pytest.MonkeyPatch) -> Post:
    monkeypatch.setattr(high_water, "machine", lambda: bytes(32))
    return posts(W1)


def _remember(marks: HighWater, post: Post) -> None:
    with reading(post.engine) as connection:
        marks.remember(post.origin, reach(connection, post.found))


def _standing(marks: HighWater, post: Post) -> Standing:
    with reading(post.engine) as connection:
        return marks.judge(connection, post.found)


def test_a_database_as_it_was_left_is_no_matter(marks: HighWater, w1: Post) -> None:
    assert _standing(marks, w1) is Standing.UNKNOWN
    w1.result("1")
    _remember(marks, w1)
    assert _standing(marks, w1) is Standing.AS_LEFT


def test_sealing_and_going_on_is_no_going_back(marks: HighWater, w1: Post) -> None:
    for value in "123":
        w1.result(value)
    _remember(marks, w1)
    w1.seal()
    assert _standing(marks, w1) is Standing.AS_LEFT
    w1.result("4")  # pending lines are numbered from one again
    assert _standing(marks, w1) is Standing.AS_LEFT
    _remember(marks, w1)
    w1.seal()
    _remember(marks, w1)
    assert _standing(marks, w1) is Standing.AS_LEFT


def test_an_older_copy_is_behind(marks: HighWater, w1: Post, posts: MakePost) -> None:
    w1.result("1")
    copy = posts(copy_of=w1)
    w1.result("2")
    _remember(marks, w1)
    assert _standing(marks, copy) is Standing.BEHIND


def test_a_copy_that_was_not_sealed_is_behind(marks: HighWater, w1: Post, posts: MakePost) -> None:
    w1.result("1")
    copy = posts(copy_of=w1)
    w1.seal()
    _remember(marks, w1)
    copy.now += 1000
    copy.result("2")
    assert _standing(marks, copy) is Standing.BEHIND


def test_a_copy_that_sealed_something_else_is_behind(
    marks: HighWater, w1: Post, posts: MakePost
) -> None:
    w1.result("1")
    copy = posts(copy_of=w1)
    w1.seal()
    _remember(marks, w1)
    copy.now += 1000
    copy.result("2")
    copy.seal()
    assert _standing(marks, copy) is Standing.BEHIND


def test_another_computer_is_noticed(
    marks: HighWater, w1: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    _remember(marks, w1)
    monkeypatch.setattr(high_water, "machine", lambda: b"\1" * 32)
    assert _standing(marks, w1) is Standing.MOVED


def test_a_damaged_mark_says_nothing(marks: HighWater, w1: Post, tmp_path: Path) -> None:
    _remember(marks, w1)
    (tmp_path / "marks" / f"{w1.origin}.json").write_bytes(b'{"pending": 7}')
    assert _standing(marks, w1) is Standing.UNKNOWN


def test_this_machine_has_one_name() -> None:
    assert machine() == machine()
    assert len(machine()) == 32


def test_a_restored_backup_gets_its_later_work_back_and_both_sides_converge(
    w1: Post, posts: MakePost
) -> None:
    committee = posts()
    row = w1.result("1")
    committee.take(w1.send())
    backup = posts(copy_of=w1)
    w1.result("2", row.id)
    committee.take(w1.send())  # the disk dies; the backup is put back
    former = backup.origin
    with backup.store.exchange(by=backup.person) as exchange:
        exchange.rehome("restored")
    backup.result("3")
    with reading(backup.engine) as connection:
        newest, first = origins(connection, backup.desk)
        code = Segments(connection).chain(former, "all", 1)
    assert (newest.continues, newest.seq, newest.chain) == (former, 1, code)
    assert (first.key, first.reason, first.continues) == (former, "first run", None)
    committee.take(backup.send())
    backup.take(committee.parcels())
    assert backup.state() == committee.state()
    assert backup.problems() == committee.problems() == []
    with backup.store.view() as view:
        assert [str(found.number) for found in view.history(row.id)] == ["1", "2"]


def test_two_copies_that_sealed_apart_are_parted_and_lose_nothing(
    w1: Post, posts: MakePost
) -> None:
    committee = posts()
    w1.result("1")
    committee.take(w1.send())
    copy = posts(copy_of=w1)
    w1.result("2")
    committee.take(w1.send())
    for value in "34":
        copy.result(value)
        copy.seal()
    with pytest.raises(RefusedError) as refused:
        committee.take(copy.send())
    assert refused.value.code is Refusal.FORK
    former = copy.origin
    with copy.store.exchange(by=copy.person) as exchange:
        exchange.rehome("forked", {"all": 1})
    with reading(copy.engine) as connection:
        segments = Segments(connection)
        assert len(segments.listed(former, "all")) == 1
        assert [one.seq for one in segments.listed(copy.origin, "all")] == [1, 2]
    copy.take(committee.parcels())
    copy.result("5")
    committee.take(copy.send())
    w1.take(copy.parcels())
    assert copy.state() == committee.state() == w1.state()
    assert copy.problems() == committee.problems() == w1.problems() == []


def test_a_desk_that_never_sealed_goes_on_from_nothing(w1: Post) -> None:
    w1.result("1")
    former = w1.origin
    with w1.store.exchange(by=w1.person) as exchange:
        exchange.rehome("moved")
    with reading(w1.engine) as connection:
        newest, _ = origins(connection, w1.desk)
    assert newest.key != former
    assert (newest.continues, newest.seq, newest.chain) == (None, 0, bytes(32))
    (file,) = w1.send()
    assert file.origin == newest.key

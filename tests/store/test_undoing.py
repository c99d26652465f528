"""What a file brought can be taken out again, as long as nothing was built upon it."""

from dataclasses import replace
from decimal import Decimal

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.store import schema
from paayesh_desktop.store.arrivals import Arrivals, ArrivalStatus
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.merging import Parcel
from paayesh_desktop.store.segments import Segments
from tests.store.post import W1, MakePost, Post


@pytest.fixture
def committee(engine: sa.Engine) -> Post:
    return Post(engine, COMMITTEE)


@pytest.fixture
def w1(posts: MakePost) -> Post:
    return posts(W1)


def _count(post: Post, *tables: sa.Table) -> list[int]:
    counts = [sa.select(sa.func.count()).select_from(table) for table in tables]
    with reading(post.engine) as connection:
        return [connection.execute(count).scalar_one() for count in counts]


def _needed(post: Post, arrival: int) -> int:
    """How many rows are in the way of taking an arrival out; nothing may have changed."""
    before = post.state()
    with pytest.raises(RefusedError) as refused:
        post.undo(arrival)
    assert refused.value.code is Refusal.BUILT_UPON
    assert post.state() == before
    assert post.problems() == []
    found = refused.value.sentence.values["count"]
    assert isinstance(found, int)
    return found


def test_taking_out_gives_the_former_state_and_takes_it_in_again(committee: Post, w1: Post) -> None:
    row, person = w1.result("1"), Person(new_key(), "رضا")
    w1.write(person)
    first = committee.state()
    one, _, _ = committee.take(w1.send())
    second = committee.state()
    w1.result("2", row.id)
    w1.remove(person)
    w1.result("3")
    file = w1.send()
    two, _, taken = committee.take(file)
    third = committee.state()
    undone = sorted(committee.undo(two), key=lambda touched: touched.row.bytes)
    assert [(one.row, one.before, one.after) for one in undone] == [
        (one.row, one.after, one.before) for one in taken
    ]
    assert committee.state() == second
    assert committee.problems() == []
    again, _, _ = committee.take(file)
    assert committee.state() == third
    committee.undo(again)
    committee.undo(one)
    assert committee.state() == first
    assert committee.problems() == []
    assert _count(committee, schema.segment, schema.segdata, schema.listed, schema.carried) == [
        0,
        0,
        0,
        0,
    ]
    with committee.store.view() as view:
        states = [arrival.status for arrival in Arrivals(view.connection).all()]
        assert Segments(view.connection).manifest(w1.origin, "all") is None
    assert states == [ArrivalStatus.UNDONE] * 3


def test_a_file_stays_in_while_later_changes_stand_upon_it(committee: Post, w1: Post) -> None:
    row = w1.result("1")
    first, _, _ = committee.take(w1.send())
    w1.result("2", row.id)
    (file,) = w1.send()
    second, _, _ = committee.take([_only(file, 2)])
    assert _needed(committee, first) == 1
    committee.undo(second)
    committee.undo(first)
    with committee.store.view() as view:
        assert view.count(Result) == 0


def test_a_file_stays_in_while_rows_written_here_name_its_rows(committee: Post, w1: Post) -> None:
    person = Person(new_key(), "رضا")
    w1.write(person)
    arrival, _, _ = committee.take(w1.send())
    ours = Result(new_key(), person.id, "1404", ValueKind.NUMBER, Decimal(1))
    committee.write(ours)
    assert _needed(committee, arrival) == 1
    committee.seal()
    assert _needed(committee, arrival) == 1
    committee.remove(ours)
    committee.undo(arrival)
    with committee.store.view() as view:
        assert view.get(Person, person.id) is None


def test_what_was_written_here_before_does_not_stand_in_the_way(committee: Post, w1: Post) -> None:
    person = Person(new_key(), "رضا")
    committee.write(Result(new_key(), person.id, "1404", ValueKind.NUMBER, Decimal(1)))
    committee.seal()
    before = committee.state()
    w1.write(person)
    arrival, _, _ = committee.take(w1.send())
    committee.undo(arrival)
    assert committee.state() == before


def test_what_another_file_brought_too_stays(committee: Post, w1: Post) -> None:
    row = w1.result("1")
    (first,) = w1.send()
    w1.result("2")
    (both,) = w1.send()
    early, _, _ = committee.take([first])
    late, _, _ = committee.take([both])
    assert committee.undo(early) == []
    assert committee.state() == w1.state()
    with reading(committee.engine) as connection:
        assert Segments(connection).missing(w1.origin, "all") == []
    gone = committee.undo(late)
    assert {one.row for one in gone} >= {row.id}
    assert committee.problems() == []


def test_a_list_that_another_file_knows_too_stays_as_a_gap(committee: Post, w1: Post) -> None:
    w1.result("1")
    w1.seal()
    w1.result("2")
    (whole,) = w1.send()
    early, _, _ = committee.take([_only(whole, 1)])
    committee.take([_only(whole, 2)])
    committee.undo(early)
    with reading(committee.engine) as connection:
        assert Segments(connection).missing(w1.origin, "all") == [1]
    committee.take([whole])
    assert committee.state() == w1.state()


def test_ones_own_segments_never_go_with_a_file_that_brings_them_back(
    committee: Post, w1: Post
) -> None:
    row = w1.result("1")
    committee.take(w1.send())
    committee.result("7")
    arrival, _, _ = w1.take([*committee.send(), *committee.parcels()])
    w1.undo(arrival)
    with w1.store.view() as view:
        assert [found.id for found in view.find(Result)] == [row.id]
    assert w1.problems() == []


def _only(parcel: Parcel, seq: int) -> Parcel:
    return replace(parcel, carried={seq: parcel.carried[seq]})

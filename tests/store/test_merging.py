"""Work of one desk taken in at another: what comes, what waits, what is told."""

from dataclasses import replace

import pytest

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.refusal import RefusedError
from paayesh_desktop.domain.result import Result
from paayesh_desktop.store import bulk, schema
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.exchange_schema import arrival
from paayesh_desktop.store.origins import origins
from paayesh_desktop.store.segments import Segments
from paayesh_desktop.store.store import Store
from tests.store.merging_desks import committee, count_of, w1
from tests.store.post import W1, MakePost, Post

__all__ = ["committee", "w1"]  # fixtures


def test_what_one_desk_wrote_is_at_the_other(committee: Post, w1: Post) -> None:
    row = w1.result("12.50")
    w1.write(Person(new_key(), "رضا"))
    _, (outcome,), touched = committee.take(w1.send())
    assert outcome.new == (1,)
    assert outcome.missing == ()
    assert committee.state() == w1.state()
    assert {(one.row, one.before, one.leaves, one.was, one.party) for one in touched} >= {
        (row.id, None, 1, 0, W1)
    }
    with committee.store.view() as view:
        assert view.get(Result, row.id) == row
        (revised,) = view.history(row.id)
    assert revised.party == W1
    assert committee.problems() == []


def test_a_change_shows_before_and_after(committee: Post, w1: Post) -> None:
    former = w1.result("1")
    committee.take(w1.send())
    latter = w1.result("2", former.id)
    _, _, (touched,) = committee.take(w1.send())
    assert (touched.before, touched.after) == (former, latter)
    assert (touched.leaves, touched.was, touched.removed) == (1, 1, False)
    w1.remove(latter)
    _, _, (touched,) = committee.take(w1.send())
    assert (touched.before, touched.after, touched.removed) == (latter, None, True)
    assert committee.state() == w1.state()


def test_a_file_that_came_before_writes_nothing(committee: Post, w1: Post) -> None:
    w1.result("1")
    file = w1.send()
    committee.take(file)
    state, batches = committee.state(), count_of(committee, schema.batch)
    _, (outcome,), touched = committee.take(file)
    assert outcome.idle
    assert outcome.held == (1,)
    assert touched == []
    assert (committee.state(), count_of(committee, schema.batch)) == (state, batches)


def test_a_gap_is_shown_and_healed_by_a_later_file(committee: Post, w1: Post) -> None:
    row = w1.result("1")
    w1.seal()
    w1.result("2", row.id)
    w1.seal()
    w1.result("3", row.id)
    (whole,) = w1.send()
    _, (outcome,), _ = committee.take([replace(whole, carried={3: whole.carried[3]})])
    assert outcome.missing == (1, 2)
    with reading(committee.engine) as connection:
        segments = Segments(connection)
        assert segments.missing(w1.origin, "all") == [1, 2]
        assert segments.contiguous(w1.origin, "all") == 0
        assert segments.held(w1.origin, "all") == {3}
    with committee.store.view() as view:
        assert view.get(Result, row.id) is not None
    _, (outcome,), touched = committee.take([whole])
    assert outcome.new == (1, 2)
    assert not outcome.longer
    assert touched == []  # the newest revision showed already
    assert committee.state() == w1.state()
    with reading(committee.engine) as connection:
        assert Segments(connection).contiguous(w1.origin, "all") == 3


def test_an_old_stick_is_said_to_be_stale(committee: Post, w1: Post) -> None:
    w1.result("1")
    old = w1.send()
    w1.result("2")
    committee.take(w1.send())
    _, (outcome,), _ = committee.take(old)
    assert outcome.stale
    assert outcome.idle
    assert committee.state() == w1.state()


def test_two_desks_that_did_not_know_of_each_other_leave_both_versions(
    committee: Post, w1: Post, posts: MakePost
) -> None:
    district = posts(W1)
    row = w1.result("1")
    district.take(w1.send())
    w1.result("2", row.id)
    district.result("3", row.id)
    committee.take(w1.send())
    _, _, (touched,) = committee.take(district.send())
    assert (touched.leaves, touched.was) == (2, 1)
    w1.take(district.send())
    assert committee.state() == w1.state()
    w1.result("4", row.id)
    _, _, (touched,) = committee.take(w1.send())
    assert (touched.leaves, touched.was) == (1, 2)
    assert committee.state() == w1.state()
    assert committee.problems() == []


def test_a_rehearsal_tells_the_same_and_changes_nothing(
    committee: Post, w1: Post, posts: MakePost
) -> None:
    row = w1.result("1")
    committee.take(w1.send())
    w1.result("2", row.id)
    w1.result("3")
    district = posts(W1)
    district.result("4", row.id)
    files = [*w1.send(), *district.send()]
    before = committee.state()
    tables = [schema.segment, schema.batch, arrival, schema.party, schema.revision]
    counts = [count_of(committee, table) for table in tables]
    looked = committee.look(files)
    assert committee.state() == before
    assert [count_of(committee, table) for table in tables] == counts
    assert committee.take(files)[1:] == looked[1:]
    assert committee.state() != before


def test_who_listens_hears_what_was_touched_once_it_is_on_disk(committee: Post, w1: Post) -> None:
    heard: list[frozenset[str]] = []
    store = Store(
        committee.engine, committee.desk, committed=lambda changed: heard.append(changed.entities)
    )
    w1.result("1")
    file = w1.send()
    with store.rehearse(by=committee.person) as exchange:
        exchange.merging(1).take(*file)
    with pytest.raises(RefusedError), store.exchange(by=committee.person) as exchange:
        exchange.merging(1).take(replace(*file, carried={1: b"damaged"}))
    assert heard == []
    with store.exchange(by=committee.person) as exchange:
        exchange.merging(1).take(*file)
        assert heard == []
    with store.exchange(by=committee.person) as exchange:
        exchange.seal()
    with store.exchange(by=committee.person) as exchange:
        exchange.undo(1)
    assert heard == [{"exchange", "result"}, {"exchange"}, {"exchange", "result"}]


def test_lines_that_were_copied_with_a_database_may_come_twice(
    committee: Post, w1: Post, posts: MakePost
) -> None:
    row = w1.result("1")
    copy = posts(copy_of=w1)
    with copy.store.exchange(by=copy.person) as exchange:
        exchange.rehome("moved")
    w1.result("2", row.id)
    copy.result("3")
    first, _, _ = committee.take(w1.send())
    second, _, _ = committee.take(copy.send())
    assert committee.problems() == []
    assert count_of(committee, schema.echo) == 1
    w1.take(copy.send())
    copy.take(w1.send())
    assert w1.state() == copy.state() == committee.state()
    assert w1.problems() == copy.problems() == []
    copy.seal()
    assert copy.problems() == []
    committee.undo(first)
    with committee.store.view() as view:
        found = view.get(Result, row.id)
        assert found is not None
        assert str(found.value) == "1"
    assert committee.problems() == []
    committee.undo(second)
    with committee.store.view() as view:
        assert view.count(Result) == 0


def test_a_desk_that_went_back_and_gets_its_own_work_goes_on_in_a_new_origin(
    committee: Post, w1: Post, posts: MakePost
) -> None:
    w1.result("1")
    w1.seal()
    backup = posts(copy_of=w1)
    w1.result("2")
    committee.take(w1.send())
    former = backup.origin
    backup.result("3")
    theirs = [one for one in committee.parcels() if one.origin == former]
    _, (outcome,), _ = backup.take(theirs)
    assert outcome.ahead
    assert backup.origin != former
    with reading(backup.engine) as connection:
        newest, _ = origins(connection, backup.desk)
    assert (newest.reason, newest.continues, newest.seq) == ("ahead", former, 1)
    committee.take(backup.send())
    assert committee.state() == backup.state()
    assert backup.problems() == []


def test_any_text_comes_through_as_it_was_written(
    committee: Post, w1: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "WORTH_A_COPY", 1)
    texts = ("\\N", "\\.", "a\tb\nc\rd", "\\", "'\"", "%s ? :x", "کارگروه\u200cها", "🏗", "a\x7f")
    people = [Person(new_key(), text) for text in texts]
    w1.write(*people)
    committee.take(w1.send())
    with committee.store.view() as view:
        found = {person.id: person.name for person in view.find(Person)}
    assert found == {person.id: person.name for person in people}
    w1.write(*(Person(one.id, one.name + "!") for one in people))
    committee.take(w1.send())
    assert committee.state() == w1.state()
    assert committee.problems() == []

"""Files of other desks are taken in whole or not at all, on both databases."""

import hashlib
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest
import sqlalchemy as sa
from sqlalchemy import event

from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.store import bulk, schema
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.exchange import Exchange
from paayesh_desktop.store.exchange_schema import arrival
from paayesh_desktop.store.line import SCHEMA, decode, encode
from paayesh_desktop.store.merging import Parcel
from paayesh_desktop.store.origins import origins
from paayesh_desktop.store.replay import catch_up
from paayesh_desktop.store.segments import Sealed, Segments
from paayesh_desktop.store.store import Store
from tests.store.post import W1, W2, MakePost, Post


@pytest.fixture
def committee(engine: sa.Engine) -> Post:
    return Post(engine, COMMITTEE)


@pytest.fixture
def w1(posts: MakePost) -> Post:
    return posts(W1)


def _forged(parcel: Parcel, change: Callable[[list[bytes]], list[bytes]]) -> Parcel:
    """The parcel with other lines in its newest segment, rightly listed."""
    *others, last = parcel.listed
    lines = change(parcel.carried[last.seq].splitlines())
    raw = b"".join(line + b"\n" for line in lines)
    one = Sealed(last.seq, hashlib.sha256(raw).digest(), len(raw), len(lines))
    carried = {**parcel.carried, last.seq: raw}
    return replace(parcel, listed=(*others, one), carried=carried)


def _refusal(post: Post, *parcels: Parcel) -> Refusal:
    """The name of the refusal; nothing may have changed by it."""
    before = post.state()
    with pytest.raises(RefusedError) as refused:
        post.take(parcels)
    assert post.state() == before
    assert post.problems() == []
    return refused.value.code


def _count(post: Post, table: sa.Table) -> int:
    with reading(post.engine) as connection:
        return connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()


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
    state, batches = committee.state(), _count(committee, schema.batch)
    _, (outcome,), touched = committee.take(file)
    assert outcome.idle
    assert outcome.held == (1,)
    assert touched == []
    assert (committee.state(), _count(committee, schema.batch)) == (state, batches)


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


def test_another_history_at_the_same_place_is_a_fork(
    committee: Post, w1: Post, posts: MakePost
) -> None:
    w1.result("1")
    copy = posts(copy_of=w1)
    committee.take(w1.send())
    copy.result("2")
    assert _refusal(committee, *copy.send()) is Refusal.FORK
    assert copy.origin == w1.origin


def test_an_origin_speaks_for_one_party_for_ever(
    committee: Post, w1: Post, posts: MakePost
) -> None:
    w1.result("1")
    (file,) = w1.send()
    committee.take([file])
    theirs = replace(file, party=W2)
    assert _refusal(committee, theirs) is Refusal.WRONG_PARTY
    posts(W2).result("1")
    committee.result("1")
    (own,) = committee.send()
    assert _refusal(committee, replace(own, party=W2)) is Refusal.WRONG_PARTY
    other = replace(own, party=W2, feed="party:x", listed=(), carried={})
    assert _refusal(committee, other) is Refusal.WRONG_PARTY


def test_a_row_of_another_party_is_refused(committee: Post, w1: Post, posts: MakePost) -> None:
    row = w1.result("1")
    committee.take(w1.send())
    thief = posts(W2)
    thief.result("9", row.id)
    assert _refusal(committee, *thief.send()) is Refusal.FOREIGN_ROW


def test_what_only_the_committee_decides_is_refused_from_others(committee: Post, w1: Post) -> None:
    w1.result("1")
    body = b'{"code":"W9","deputy":"","position":0,"slug":"x","title":"x"}'
    line = encode("workgroup", new_key(), 1, (), "put", 1, new_key(), body)
    (file,) = w1.send()
    forged = _forged(file, lambda lines: [*lines, line])
    assert _refusal(committee, forged) is Refusal.FORBIDDEN_ROW


def test_a_workgroup_takes_over_what_the_committee_kept_for_it(committee: Post, w1: Post) -> None:
    row = committee.result("1")
    w1.take(committee.send())
    w1.result("2", row.id)
    _, _, (touched,) = committee.take(w1.send())
    assert (touched.party, touched.leaves) == (W1, 1)
    assert committee.state() == w1.state()
    assert committee.problems() == []


def test_the_committee_does_not_write_on_what_a_workgroup_took_over(
    committee: Post, w1: Post, posts: MakePost
) -> None:
    row = w1.result("1")
    hash_ = _hash_of(w1, row.id)
    other = posts(COMMITTEE)
    other.result("5")
    (file,) = other.send()

    def upon(lines: list[bytes]) -> list[bytes]:
        said = decode(lines[0])
        return [
            encode("result", row.id, 2, (hash_,), "put", said.at, said.by, bytes(said.b)),
        ]

    committee.take(w1.send())
    assert _refusal(committee, _forged(file, upon)) is Refusal.FOREIGN_ROW


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


@pytest.mark.parametrize(
    ("said", "forged"),
    [
        (b'"n":2', b'"n":3'),
        (b'"e":"result"', b'"e":"person"'),
        (b'"value":"2"', b'"value":2.5'),
        (b'"reason":""', b'"reason":"\\u0000"'),
    ],
    ids=["a number that does not follow", "another kind", "a float", "a NUL"],
)
def test_lines_that_no_program_of_ours_wrote_are_refused(
    committee: Post, w1: Post, said: bytes, forged: bytes
) -> None:
    row = w1.result("1")
    w1.result("2", row.id)
    (file,) = w1.send()

    def change(lines: list[bytes]) -> list[bytes]:
        assert said in lines[-1]
        return [*lines[:-1], lines[-1].replace(said, forged)]

    assert _refusal(committee, _forged(file, change)) is Refusal.MALFORMED


def test_a_row_cannot_become_another_kind_later(committee: Post, w1: Post) -> None:
    row = w1.result("1")
    committee.take(w1.send())
    hash_ = _hash_of(w1, row.id)
    w1.write(Person(new_key(), "رضا"))
    (file,) = w1.send()
    person = encode("person", row.id, 2, (hash_,), "put", 9, new_key(), b'{"name":"x","role":""}')
    unheard = encode("unheard_of", row.id, 2, (hash_,), "put", 9, new_key(), b"{}")
    for line in (person, unheard):
        forged = _forged(file, lambda _lines, line=line: [line])
        assert _refusal(committee, forged) is Refusal.MALFORMED


def test_a_child_that_came_first_is_held_to_its_parents_number(committee: Post, w1: Post) -> None:
    row = w1.result("1")
    w1.seal()
    w1.result("2", row.id)
    (file,) = w1.send()
    forged = _forged(file, lambda lines: [lines[0].replace(b'"n":2', b'"n":7')])
    committee.take([replace(forged, carried={2: forged.carried[2]})])
    assert _refusal(committee, forged) is Refusal.MALFORMED


@pytest.mark.parametrize(
    ("field", "value"), [("size", 3), ("count", 7), ("sha256", bytes(32))], ids=str
)
def test_a_segment_that_is_not_as_listed_is_refused(
    committee: Post, w1: Post, field: str, value: object
) -> None:
    w1.result("1")
    (file,) = w1.send()
    listed = replace(file.listed[0], **{field: value})
    assert _refusal(committee, replace(file, listed=(listed,))) in {
        Refusal.DAMAGED,
        Refusal.MALFORMED,
    }


def test_a_refusal_in_the_second_manifest_undoes_the_first(
    committee: Post, w1: Post, posts: MakePost
) -> None:
    row = w1.result("1")
    thief = posts(W2)
    thief.result("2", row.id)
    assert _refusal(committee, *w1.send(), *thief.send()) is Refusal.FOREIGN_ROW
    assert _count(committee, schema.segment) == _count(committee, schema.batch) == 0


def test_a_kind_of_a_newer_program_is_kept_and_shown_after_the_update(
    committee: Post, w1: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    w1.result("1")
    w1.write(Person(new_key(), "رضا"))
    older = {name: kind for name, kind in schema.by_name.items() if name != "person"}
    with monkeypatch.context() as patched:
        patched.setattr(schema, "by_name", older)
        with committee.store.exchange(by=committee.person) as exchange:
            merging = exchange.merging(1)
            for one in w1.send():
                merging.take(one)
            assert merging.unknown == 1
            assert {one.entity for one in merging.touched()} == {Result}
        assert committee.problems() == []
        assert not catch_up(committee.engine)
    with committee.store.view() as view:
        assert view.count(Person) == 0
    monkeypatch.setattr("paayesh_desktop.store.unread.SCHEMA", SCHEMA + 1)
    assert catch_up(committee.engine)
    assert not catch_up(committee.engine)
    assert committee.state() == w1.state()
    assert committee.problems() == []


def test_a_body_that_only_a_newer_program_understands_is_kept_unread(
    committee: Post, w1: Post
) -> None:
    row = w1.result("1")
    committee.take(w1.send())
    w1.result("2", row.id)
    (file,) = w1.send()
    newer = _forged(file, lambda lines: [lines[0].replace(b'"number"', b'"roman"')])
    assert _refusal(committee, newer) is Refusal.MALFORMED
    _, _, (touched,) = committee.take([replace(newer, schema=SCHEMA + 1)])
    assert (touched.after, touched.leaves) == (None, 0)
    with committee.store.view() as view:
        assert [revised.number for revised in view.history(row.id)] == [1]
    with pytest.raises(UserError, match="newer version"):
        _as_w1(committee).result("3", row.id)
    _as_w1(committee).result("4")
    assert committee.problems() == []


def test_a_field_that_only_a_newer_program_knows_is_kept_and_passed_over(
    committee: Post, w1: Post
) -> None:
    row = w1.result("1")
    (file,) = w1.send()
    newer = _forged(file, lambda lines: [lines[0].replace(b'{"denom', b'{"colour":"x","denom')])
    committee.take([newer])
    with committee.store.view() as view:
        assert view.get(Result, row.id) == row
    with reading(committee.engine) as connection:
        assert b'"colour"' in Segments(connection).data(w1.origin, "all", 1)


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
    counts = [_count(committee, table) for table in tables]
    looked = committee.look(files)
    assert committee.state() == before
    assert [_count(committee, table) for table in tables] == counts
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
    assert _count(committee, schema.echo) == 1
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


def test_taking_in_costs_as_many_statements_for_many_rows_as_for_few(
    committee: Post, posts: MakePost
) -> None:
    sent: list[str] = []

    def hear(*told: object) -> None:
        sent.append(str(told[2]))

    counts: list[int] = []
    for number, rows in enumerate((20, 400)):
        desk = posts(reference_key("workgroup", f"S{number}"))
        with desk.store.change(by=desk.person) as change:
            people = [Person(new_key(), f"{number} {place}") for place in range(rows)]
            change.put_many(Person, people, party=desk.party)
        files = desk.send()
        event.listen(committee.engine, "before_cursor_execute", hear)
        committee.take(files)
        event.remove(committee.engine, "before_cursor_execute", hear)
        counts.append(len(sent))
        sent.clear()
    assert counts[1] <= counts[0] + 4


def test_taking_in_does_not_read_through_what_is_there(posts: MakePost) -> None:
    """A hidden scan of a large table made imports three times as slow (``exchange.md`` §2.11): the
    steps of the database's machine are counted, into an empty database and into a full one."""
    full, empty, w1, other = posts(), posts(), posts(W1), posts(W2)
    with other.store.change(by=other.person) as change:
        rows = [
            Result(new_key(), new_key(), "1404B1", ValueKind.NUMBER, Decimal(number))
            for number in range(5000)
        ]
        change.put_many(Result, rows, party=W2)
    full.take(other.send())
    known = [w1.result(str(number)) for number in range(10)]
    first = w1.send()
    w1.write(
        *(msgspec.structs.replace(row, value=Decimal(-number)) for number, row in enumerate(known))
    )
    second = w1.send()
    acts: list[Callable[[Exchange], object]] = [
        lambda exchange: exchange.merging(9).take(*first),
        lambda exchange: exchange.merging(10).take(*second),
        lambda exchange: exchange.undo(10),
    ]
    for act in acts:
        assert _steps(full, act) <= 1.5 * _steps(empty, act)


def _steps(post: Post, act: Callable[[Exchange], object]) -> int:
    steps: list[None] = []
    with post.store.exchange(by=post.person) as exchange:
        driver: Any = exchange.connection.connection.driver_connection
        driver.set_progress_handler(lambda: steps.append(None), 10)
        act(exchange)
        driver.set_progress_handler(None, 10)
    return len(steps)


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


def test_the_way_of_a_file_into_the_database_knows_no_object_mapper(
    posts: MakePost, w1: Post
) -> None:
    w1.result("1")
    w1.seal()
    ours = posts()
    for post in (w1, ours):
        post.engine.dispose()
    program = (
        "import sys; from pathlib import Path\n"
        "from paayesh_desktop.store.engine import sqlite_engine\n"
        "from tests.store.post import Post\n"
        "theirs, ours = (Post(sqlite_engine(Path(path))) for path in sys.argv[1:])\n"
        "arrival, _, _ = ours.take(theirs.parcels())\n"
        "ours.undo(arrival)\n"
        "print('sqlalchemy.orm' in sys.modules)"
    )
    paths = [str(post.engine.url.database) for post in (w1, ours)]
    done = subprocess.run(
        [sys.executable, "-c", program, *paths],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.strip() == "False"


def _hash_of(post: Post, key: UUID) -> bytes:
    with post.store.view() as view:
        return view.history(key)[-1].hash


def _as_w1(post: Post) -> Post:
    """The same database at a desk that writes for the workgroup."""
    with post.engine.begin() as connection:
        connection.execute(sa.update(schema.desk).values(plays_all=True))
    other = Post(post.engine)
    other.party = W1
    return other

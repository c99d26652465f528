"""What only a newer program understands is kept, passed on and shown after the update."""

from dataclasses import replace

import pytest

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.domain.result import Result
from paayesh_desktop.errors import UserError
from paayesh_desktop.store import schema
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.line import SCHEMA
from paayesh_desktop.store.replay import catch_up
from paayesh_desktop.store.segments import Segments
from tests.store.merging_desks import as_w1, committee, refusal_of, rewritten, w1
from tests.store.post import Post

__all__ = ["committee", "w1"]  # fixtures


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
    newer = rewritten(file, lambda lines: [lines[0].replace(b'"number"', b'"roman"')])
    assert refusal_of(committee, newer) is Refusal.MALFORMED
    _, _, (touched,) = committee.take([replace(newer, schema=SCHEMA + 1)])
    assert (touched.after, touched.leaves) == (None, 0)
    with committee.store.view() as view:
        assert [revised.number for revised in view.history(row.id)] == [1]
    with pytest.raises(UserError, match="newer version"):
        as_w1(committee).result("3", row.id)
    as_w1(committee).result("4")
    assert committee.problems() == []


def test_a_field_that_only_a_newer_program_knows_is_kept_and_passed_over(
    committee: Post, w1: Post
) -> None:
    row = w1.result("1")
    (file,) = w1.send()
    newer = rewritten(file, lambda lines: [lines[0].replace(b'{"denom', b'{"colour":"x","denom')])
    committee.take([newer])
    with committee.store.view() as view:
        assert view.get(Result, row.id) == row
    with reading(committee.engine) as connection:
        assert b'"colour"' in Segments(connection).data(w1.origin, "all", 1)

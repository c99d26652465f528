"""What a merge refuses: rows of others, other histories, lines that no program of ours wrote."""

from dataclasses import replace

import pytest

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.store import schema
from paayesh_desktop.store.line import decode, encode
from tests.store.merging_desks import committee, count_of, hash_of, refusal_of, rewritten, w1
from tests.store.post import W1, W2, MakePost, Post

__all__ = ["committee", "w1"]  # fixtures


def test_another_history_at_the_same_place_is_a_fork(
    committee: Post, w1: Post, posts: MakePost
) -> None:
    w1.result("1")
    copy = posts(copy_of=w1)
    committee.take(w1.send())
    copy.result("2")
    assert refusal_of(committee, *copy.send()) is Refusal.FORK
    assert copy.origin == w1.origin


def test_an_origin_speaks_for_one_party_for_ever(
    committee: Post, w1: Post, posts: MakePost
) -> None:
    w1.result("1")
    (file,) = w1.send()
    committee.take([file])
    theirs = replace(file, party=W2)
    assert refusal_of(committee, theirs) is Refusal.WRONG_PARTY
    posts(W2).result("1")
    committee.result("1")
    (own,) = committee.send()
    assert refusal_of(committee, replace(own, party=W2)) is Refusal.WRONG_PARTY
    other = replace(own, party=W2, feed="party:x", listed=(), carried={})
    assert refusal_of(committee, other) is Refusal.WRONG_PARTY


def test_a_row_of_another_party_is_refused(committee: Post, w1: Post, posts: MakePost) -> None:
    row = w1.result("1")
    committee.take(w1.send())
    thief = posts(W2)
    thief.result("9", row.id)
    assert refusal_of(committee, *thief.send()) is Refusal.FOREIGN_ROW


def test_what_only_the_committee_decides_is_refused_from_others(committee: Post, w1: Post) -> None:
    w1.result("1")
    body = b'{"code":"W9","deputy":"","position":0,"slug":"x","title":"x"}'
    line = encode("workgroup", new_key(), 1, (), "put", 1, new_key(), body)
    (file,) = w1.send()
    forged = rewritten(file, lambda lines: [*lines, line])
    assert refusal_of(committee, forged) is Refusal.FORBIDDEN_ROW


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
    hash_ = hash_of(w1, row.id)
    other = posts(COMMITTEE)
    other.result("5")
    (file,) = other.send()

    def upon(lines: list[bytes]) -> list[bytes]:
        said = decode(lines[0])
        return [
            encode("result", row.id, 2, (hash_,), "put", said.at, said.by, bytes(said.b)),
        ]

    committee.take(w1.send())
    assert refusal_of(committee, rewritten(file, upon)) is Refusal.FOREIGN_ROW


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

    assert refusal_of(committee, rewritten(file, change)) is Refusal.MALFORMED


def test_a_row_cannot_become_another_kind_later(committee: Post, w1: Post) -> None:
    row = w1.result("1")
    committee.take(w1.send())
    hash_ = hash_of(w1, row.id)
    w1.write(Person(new_key(), "رضا"))
    (file,) = w1.send()
    person = encode("person", row.id, 2, (hash_,), "put", 9, new_key(), b'{"name":"x","role":""}')
    unheard = encode("unheard_of", row.id, 2, (hash_,), "put", 9, new_key(), b"{}")
    for line in (person, unheard):
        forged = rewritten(file, lambda _lines, line=line: [line])
        assert refusal_of(committee, forged) is Refusal.MALFORMED


def test_a_child_that_came_first_is_held_to_its_parents_number(committee: Post, w1: Post) -> None:
    row = w1.result("1")
    w1.seal()
    w1.result("2", row.id)
    (file,) = w1.send()
    forged = rewritten(file, lambda lines: [lines[0].replace(b'"n":2', b'"n":7')])
    committee.take([replace(forged, carried={2: forged.carried[2]})])
    assert refusal_of(committee, forged) is Refusal.MALFORMED


@pytest.mark.parametrize(
    ("field", "value"), [("size", 3), ("count", 7), ("sha256", bytes(32))], ids=str
)
def test_a_segment_that_is_not_as_listed_is_refused(
    committee: Post, w1: Post, field: str, value: object
) -> None:
    w1.result("1")
    (file,) = w1.send()
    listed = replace(file.listed[0], **{field: value})
    assert refusal_of(committee, replace(file, listed=(listed,))) in {
        Refusal.DAMAGED,
        Refusal.MALFORMED,
    }


def test_a_refusal_in_the_second_manifest_undoes_the_first(
    committee: Post, w1: Post, posts: MakePost
) -> None:
    row = w1.result("1")
    thief = posts(W2)
    thief.result("2", row.id)
    assert refusal_of(committee, *w1.send(), *thief.send()) is Refusal.FOREIGN_ROW
    assert count_of(committee, schema.segment) == count_of(committee, schema.batch) == 0

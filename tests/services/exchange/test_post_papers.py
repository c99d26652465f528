"""Papers travel with the rows that name them, and with nobody else's."""

import pytest
from msgspec.structs import replace

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.exchange.exchange_preview import FileState
from paayesh_desktop.services.exchange.sending import Sending
from paayesh_desktop.services.papers import Papers, paper_folder
from tests.services.exchange.city import W1, W2, City, key, look, result, results, send, take, write
from tests.services.exchange.desks import Desk
from tests.services.exchange.post_rows import group

__all__ = ["group"]  # fixtures

PAPER = b"%PDF-1.7 " + bytes(5000)


def test_a_paper_travels_with_the_row_that_names_it(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    paper = Papers(group.workspace).attach(result("I1", 70).id, PAPER, "صورت‌وضعیت.pdf", party=W1)
    sent = send(group, COMMITTEE, city.stick())
    assert sent.papers == 1
    (seen,) = look(city.committee, sent.path)
    assert (seen.papers, seen.papers_missing) == (1, 0)
    assert not list(paper_folder(city.committee.workspace).names())  # a look keeps nothing
    take(city.committee, sent.path)
    assert Papers(city.committee.workspace).read(paper.sha256) == PAPER


def test_a_paper_that_is_missing_is_asked_for_and_sent_again(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    paper = Papers(group.workspace).attach(result("I1", 70).id, PAPER, "سند.pdf", party=W1)
    away = paper_folder(group.workspace).path(paper.sha256)
    kept = away.read_bytes()
    away.unlink()
    (first,) = city.carry(group, city.committee).files
    assert first.look.papers_missing == 1
    city.carry(city.committee, group)
    (box,) = [one for one in Sending(group.workspace).outboxes() if one.audience == COMMITTEE]
    assert box.wanted_papers == 1
    away.write_bytes(kept)
    sent = send(group, COMMITTEE, city.stick())
    assert (sent.rows, sent.papers) == (0, 1)
    take(city.committee, sent.path)
    assert Papers(city.committee.workspace).read(paper.sha256) == PAPER
    city.carry(city.committee, group)
    assert Sending(group.workspace).outboxes()[0].wanted_papers == 0


def test_nobody_gets_another_workgroups_paper_by_asking_for_it(city: City, group: Desk) -> None:
    other = city.desk("urban")
    write(group.workspace, [result("I1", 70)])
    paper = Papers(group.workspace).attach(result("I1", 70).id, PAPER, "سند.pdf", party=W1)
    city.carry(group, city.committee)
    write(other.workspace, [result("I2", 5)])
    stolen = Papers(other.workspace).attach(result("I2", 5).id, b"%PDF-x", "x.pdf", party=W2)
    write(other.workspace, [replace(stolen, sha256=paper.sha256)])
    city.carry(other, city.committee)
    (refilled,) = city.carry(city.committee, other).files
    assert refilled.look.papers == 0


def test_papers_too_large_for_one_file_go_in_several(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    for number in range(3):
        content = PAPER + bytes([number])
        Papers(group.workspace).attach(result("I1", 70).id, content, f"{number}.pdf", party=W1)
    sending = Sending(group.workspace, clock=group.clock)
    stick = city.stick()
    sent = sending.prepare(COMMITTEE, stick, group.key(), limit=6000)
    assert len(sent.paths) > 1
    assert sorted(sent.paths) == sorted(stick.iterdir())
    taken = take(city.committee, *sorted(sent.paths, reverse=True))
    assert all(one.look.state is not FileState.REFUSED for one in taken.files)
    assert len(list(paper_folder(city.committee.workspace).names())) == 3
    assert results(city.committee) == {key("I1"): 70}


def test_a_cancelled_export_leaves_nothing_on_the_stick(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    stick, asked = city.stick(), list[bool]()

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 3

    sending = Sending(group.workspace, clock=group.clock)
    with pytest.raises(InterruptedError):
        sending.prepare(COMMITTEE, stick, group.key(), cancelled=cancelled)
    assert not list(stick.iterdir())
    assert sending.outboxes()[0].ready > 0

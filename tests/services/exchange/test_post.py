"""Files between a committee and its workgroups: what goes out comes in, once, and is confirmed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

import pytest

from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.exchange.exchange_history import Way
from paayesh_desktop.services.exchange.exchange_preview import FileState, LineState
from paayesh_desktop.services.exchange.exchange_view import ExchangeView
from paayesh_desktop.services.exchange.letter import Letter
from paayesh_desktop.services.exchange.outbox import Outbox
from paayesh_desktop.services.exchange.receiving import Receiving
from paayesh_desktop.services.exchange.sending import Sending
from paayesh_desktop.services.keys.opening_key import identity
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace
from tests.services.exchange.city import (
    W1,
    City,
    key,
    look,
    result,
    results,
    send,
    state,
    take,
    write,
)
from tests.services.exchange.desks import OWN, Desk


@pytest.fixture
def group(city: City) -> Desk:
    """The first workgroup's lead desk."""
    return city.group


def box(desk: Desk, audience: object = COMMITTEE) -> Outbox:
    boxes = Sending(desk.workspace, clock=desk.clock).outboxes()
    return next(one for one in boxes if one.audience == audience)


def test_a_welcome_file_brings_a_new_desk_the_plan_and_its_title(city: City, group: Desk) -> None:
    assert state(group) != state(city.committee)  # it has a person of its own
    with group.workspace.store.view() as view:
        assert {one.name for one in view.find(Person)} == {"دبیر committee", "دبیر transport"}
    (party,) = [one for one in ExchangeView(group.workspace).parties() if one.party == COMMITTEE]
    assert (party.gaps, party.desks[0].title) == (0, "میز committee")


def test_a_result_reaches_the_committee_and_its_receipt_comes_back(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    assert box(group).ready > 0
    sent = send(group, COMMITTEE, city.stick())
    assert (box(group).ready, box(group).on_stick) == (0, sent.rows)
    (file,) = take(city.committee, sent.path).files
    assert results(city.committee) == {key("I1"): 70}
    assert file.look.receipt_number == sent.receipt_number
    assert box(city.committee, W1).unanswered == 1
    city.carry(city.committee, group)
    after = box(group)
    assert (after.ready, after.on_stick, after.received) == (0, 0, sent.rows)
    assert after.receipt_number == sent.receipt_number
    assert box(city.committee, W1).unanswered == 0


def test_what_the_committee_sent_is_confirmed_by_the_workgroups_own_file(
    city: City, group: Desk
) -> None:
    sent = send(city.committee, W1, city.stick())
    take(group, sent.path)
    assert (box(city.committee, W1).on_stick, box(city.committee, W1).received) == (sent.rows, 0)
    city.carry(group, city.committee)
    after = box(city.committee, W1)
    assert (after.on_stick, after.received) == (0, sent.rows)
    assert after.receipt_number == sent.receipt_number


def test_a_file_that_was_lost_is_made_up_for_by_the_next(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    send(group, COMMITTEE, city.stick())
    write(group.workspace, [result("I1", 71)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    assert results(city.committee) == {key("I1"): 71}


def test_what_was_confirmed_is_not_sent_again_unless_all_is_asked_for(
    city: City, group: Desk
) -> None:
    write(group.workspace, [result("I1", 70)])
    city.carry(group, city.committee)
    city.carry(city.committee, group)
    assert send(group, COMMITTEE, city.stick()).rows == 0
    assert send(group, COMMITTEE, city.stick(), full=True).rows > 0


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(seed, marks=pytest.mark.full) for seed in (1, 2))]
)
def test_files_in_any_order_and_twice_come_to_one_state(city: City, group: Desk, seed: int) -> None:
    sent: list[Path] = []
    for value in (70, 71, 73):
        write(group.workspace, [result("I1", value)])
        sent.append(send(group, COMMITTEE, city.stick()).path)
    before = city.copy("committee", "again")
    take(city.committee, *sent)
    dealt = [*sent, *sent]
    Random(seed).shuffle(dealt)  # noqa: S311
    for path in dealt:
        take(before, path)
    assert state(before) == state(city.committee)
    assert results(before) == {key("I1"): 73}


def test_an_export_that_is_missing_is_told_and_healed_by_a_later_file(
    city: City, group: Desk
) -> None:
    other = city.desk("second")
    write(group.workspace, [result("I1", 70)])
    city.carry(group, city.committee)
    city.carry(city.committee, group)
    write(group.workspace, [result("I1", 71)])
    path = send(group, COMMITTEE, city.stick()).path
    (seen,) = look(other, path)
    assert [(gap.desk_title, gap.exports) for gap in seen.gaps] == [("میز transport", (1,))]
    take(other, path)
    (party,) = [one for one in ExchangeView(other.workspace).parties() if one.party == W1]
    assert party.gaps == 1
    taken = city.carry(group, other, full=True)
    assert not taken.files[0].look.gaps
    assert results(other) == {key("I1"): 71}


def test_the_preview_is_the_very_import_and_changes_nothing(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    city.carry(group, city.committee)
    write(group.workspace, [result("I1", 75)])
    path = send(group, COMMITTEE, city.stick()).path
    before, history = state(city.committee), ExchangeView(city.committee.workspace).history()
    (seen,) = look(city.committee, path)
    assert state(city.committee) == before
    assert ExchangeView(city.committee.workspace).history() == history
    (line,) = [one for found in seen.groups for one in found.lines]
    assert line.state is LineState.CHANGED
    assert [(field.before, field.after) for field in line.differences] == [(70, 75)]
    (taken,) = take(city.committee, path).files
    assert taken.look.counts == seen.counts
    assert [one.counts for one in taken.look.groups] == [one.counts for one in seen.groups]


def test_a_file_that_was_changed_after_it_was_looked_at_is_not_taken_in(
    city: City, group: Desk
) -> None:
    receiving = Receiving(city.committee.workspace, clock=city.committee.clock)
    write(group.workspace, [result("I1", 70)])
    path = send(group, COMMITTEE, city.stick()).path
    preview = receiving.look([path])
    write(group.workspace, [result("I1", 71)])
    send(group, COMMITTEE, path.parent).path.replace(path)
    (file,) = receiving.take(preview).files
    assert (file.arrival, file.look.state) == (None, FileState.REFUSED)
    assert not results(city.committee)


def test_the_letter_travels_with_the_file(city: City, group: Desk) -> None:
    sending = Sending(group.workspace, clock=group.clock)
    letter = Letter("  ۱۲۳/الف ", date(2026, 11, 20))
    sent = sending.prepare(COMMITTEE, city.stick(), group.key(), letter=letter)
    assert sent.letter == Letter("۱۲۳/الف", date(2026, 11, 20))
    take(city.committee, sent.path)
    came = ExchangeView(city.committee.workspace).history()[0]
    assert (came.way, came.letter) == (Way.TAKEN, sent.letter)
    assert sending.slip(sent.dispatch).receipt_number == sent.receipt_number


def test_a_folder_of_files_is_taken_in_at_once_the_registry_first(
    city: City, make_desk: Callable[..., Desk], group: Desk
) -> None:
    stick = city.stick()
    write(group.workspace, [result("I1", 70)])
    send(group, COMMITTEE, stick)
    new = make_desk("third")  # admitted, and with neither registry nor plan
    city.committee.admit(new.ask(city.stick()), city.root)
    digits = city.committee.trust.root_digits()
    assert digits is not None
    new.trust.set_pin(digits)
    (stick / "later").mkdir()
    send(city.committee, COMMITTEE, stick)
    taken = take(new, stick)
    assert [one.look.state for one in taken.files] == [FileState.NEW, FileState.NEW]
    assert results(new) == {key("I1"): 70}


def test_a_cancel_between_files_keeps_those_that_were_finished(city: City, group: Desk) -> None:
    stick = city.stick()
    for value in (70, 71):
        write(group.workspace, [result("I1", value)])
        send(group, COMMITTEE, stick)
    receiving = Receiving(city.committee.workspace, clock=city.committee.clock)
    preview = receiving.look([stick])
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return bool(results(city.committee))

    taken = receiving.take(preview, cancelled=cancelled)
    assert asked
    assert len(taken.files) == 1
    with pytest.raises(InterruptedError):
        receiving.look([stick], cancelled=lambda: True)


def test_progress_goes_from_nothing_to_all(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    told: list[tuple[int, int]] = []
    sending = Sending(group.workspace, clock=group.clock)
    sent = sending.prepare(
        COMMITTEE,
        city.stick(),
        group.key(),
        progress=lambda done, total: told.append((done, total)),
    )
    assert told[-1][0] == told[-1][1]
    assert told == sorted(told)
    told.clear()
    receiving = Receiving(city.committee.workspace, clock=city.committee.clock)
    receiving.take(
        receiving.look([sent.path]), progress=lambda done, total: told.append((done, total))
    )
    assert told[-1][0] == told[-1][1]


def test_taking_a_file_out_again_returns_to_the_former_state(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    city.carry(group, city.committee)
    before = state(city.committee)
    write(group.workspace, [result("I1", 71)])
    path = send(group, COMMITTEE, city.stick()).path
    (file,) = take(city.committee, path).files
    assert file.arrival is not None
    receiving = Receiving(city.committee.workspace, clock=city.committee.clock)
    undone = receiving.undo(file.arrival)
    assert (undone.gone, undone.restored) == (0, 1)
    assert state(city.committee) == before
    assert ExchangeView(city.committee.workspace).history()[0].way is Way.UNDONE
    with pytest.raises(UserError, match="already"):
        receiving.undo(file.arrival)
    assert take(city.committee, path).files[0].arrival is not None
    assert results(city.committee) == {key("I1"): 71}


def test_what_later_work_builds_on_is_not_taken_out(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    (first,) = city.carry(group, city.committee).files
    city.carry(city.committee, group)  # so that the next file does not bring it again
    write(group.workspace, [result("I1", 71)])
    city.carry(group, city.committee)
    assert first.arrival is not None
    with pytest.raises(RefusedError) as refused:
        Receiving(city.committee.workspace).undo(first.arrival)
    assert refused.value.code is Refusal.BUILT_UPON
    assert results(city.committee) == {key("I1"): 71}


def test_what_is_encrypted_opens_for_the_committee_alone(city: City, group: Desk) -> None:
    founded = city.committee
    sending = Sending(group.workspace, clock=group.clock)
    assert sending.can_encrypt()
    write(group.workspace, [result("I1", 70)])
    sent = sending.prepare(COMMITTEE, city.stick(), group.key(), encrypt=True)
    assert sent.path.name.endswith(".pbz.age")
    assert list(sent.path.parent.iterdir()) == [sent.path]
    assert b"manifest" not in sent.path.read_bytes()
    receiving = Receiving(founded.workspace, clock=founded.clock)
    (closed,) = receiving.look([sent.path]).files
    assert closed.refusal is Refusal.ENCRYPTED
    opener = identity(founded.key())
    taken = receiving.take(receiving.look([sent.path], identity=opener), identity=opener)
    assert taken.files[0].look.encrypted
    assert results(founded) == {key("I1"): 70}
    with pytest.raises(UserError, match="Nobody could open"):
        Sending(founded.workspace).prepare(W1, city.stick(), founded.key(), encrypt=True)


def test_a_demo_desk_refuses_with_a_sentence(tmp_path: Path, group: Desk) -> None:
    setup = DeskSetup(Role.COMMITTEE, "نمایش", "کاربر", demo=True)
    with Workspace.create(tmp_path / "demo", setup) as demo:
        for deed in (
            lambda: Sending(demo).prepare(W1, tmp_path, group.key()),
            lambda: Receiving(demo).look([tmp_path]),
            lambda: Receiving(demo).undo(1),
        ):
            with pytest.raises(UserError, match="demo city"):
                deed()
        assert Sending(demo).outboxes() == ()
        assert ExchangeView(demo).parties() == ()


def test_a_desk_that_was_not_admitted_prepares_nothing(
    make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    stranger = make_desk("stranger", "W2")
    stranger.keys.make(OWN)
    with pytest.raises(UserError, match="not introduced"):
        Sending(stranger.workspace).prepare(COMMITTEE, tmp_path, stranger.key())
    assert not list(tmp_path.glob("*.pbz"))


def test_nothing_is_sent_where_nobody_is(city: City, group: Desk) -> None:
    with pytest.raises(UserError, match="Nothing is sent there"):
        send(group, key("nobody"), city.stick())


def test_the_inbox_knows_by_their_names_what_was_read_and_what_is_ones_own(
    city: City, group: Desk
) -> None:
    stick = city.stick()
    write(group.workspace, [result("I1", 70)])
    sent = send(group, COMMITTEE, stick)
    (stick / "نامه.pdf").write_bytes(b"%PDF")
    (own,) = ExchangeView(group.workspace).inbox(stick)
    assert (own.own, own.taken) == (True, False)
    take(city.committee, sent.path)
    (theirs,) = ExchangeView(city.committee.workspace).inbox(stick)
    assert (theirs.own, theirs.taken) == (False, True)
    with pytest.raises(UserError, match="cannot be read"):
        ExchangeView(group.workspace).inbox(stick / "away")


def test_everybodys_standing_is_told_by_desk(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    sent = send(group, COMMITTEE, city.stick())
    take(city.committee, sent.path)
    parties = {one.party: one for one in ExchangeView(city.committee.workspace).parties()}
    (lead, district) = parties[W1].desks
    assert (lead.export, lead.gaps, lead.receipt_number) == (1, (), sent.receipt_number)
    assert (district.export, district.made_at) == (0, None)
    assert parties[W1].news_at == lead.made_at
    assert [one.this_desk for one in parties[COMMITTEE].desks] == [True, False]

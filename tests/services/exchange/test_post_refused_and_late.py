"""Work that comes late, is held, or is refused, and who hears of it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from paayesh_desktop.domain.form import Form
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.domain.question import Question
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.exchange.exchange_preview import FileState
from paayesh_desktop.services.exchange.exchange_view import ExchangeView
from paayesh_desktop.services.exchange.retained import Retained
from tests.services.exchange.city import W1, W2, City, key, look, result, results, send, take, write
from tests.services.exchange.desks import DAY, Desk
from tests.services.exchange.post_rows import count, form, group, said

__all__ = ["group"]  # fixtures


def test_a_result_of_somebody_elses_project_is_refused_whole(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70), result("I2", 5)])
    path = send(group, COMMITTEE, city.stick()).path
    (file,) = take(city.committee, path).files
    assert file.look.refusal is Refusal.FORBIDDEN_ROW
    assert file.look.keeps
    assert not results(city.committee)
    (held,) = Retained(city.committee.workspace).all()
    assert (held.refusal, held.party, held.has_file) == (Refusal.FORBIDDEN_ROW, W1, True)


def test_what_a_workgroup_did_while_it_answered_for_a_project_stays_its_own(
    city: City, group: Desk
) -> None:
    write(group.workspace, [result("I1", 70)])
    with city.committee.workspace.store.view() as view:
        project = view.get(Element, key("M"))
    assert project is not None
    write(city.committee.workspace, [replace(project, workgroup_id=W2)])
    city.carry(group, city.committee)
    assert results(city.committee) == {key("I1"): 70}


def test_a_row_that_named_somebody_elses_before_that_came_is_taken_out_again(
    city: City, group: Desk
) -> None:
    theirs = form(W2)
    question = Question(new_key(), theirs.id, group.workspace.desk.person, "پرسش")
    write(group.workspace, [question])
    city.carry(group, city.committee)
    assert count(city.committee, Question) == 1
    write(city.desk("urban").workspace, [theirs])
    city.carry(city.desk("urban"), city.committee)
    assert (count(city.committee, Form), count(city.committee, Question)) == (1, 0)
    (held,) = Retained(city.committee.workspace).all()
    assert (held.refusal, held.party) == (Refusal.FORBIDDEN_ROW, W1)
    (again,) = city.carry(group, city.committee).files  # known now, it is refused at once
    assert again.look.refusal is Refusal.FORBIDDEN_ROW


def test_one_bad_district_does_not_block_the_lead_desk(city: City, group: Desk) -> None:
    district, theirs = city.desk("district"), form(W2)
    write(city.desk("urban").workspace, [theirs])
    city.carry(city.desk("urban"), city.committee)
    person = district.workspace.desk.person
    write(district.workspace, [Question(new_key(), theirs.id, person, "پرسش")])
    write(group.workspace, [result("I1", 70)])
    city.carry(district, group)  # which does not know whose form that is
    (file,) = city.carry(group, city.committee).files
    assert file.look.refusal is None
    assert results(city.committee) == {key("I1"): 70}
    assert count(city.committee, Question) == 0
    (held,) = Retained(city.committee.workspace).all()
    assert (held.desk_title, held.refusal) == ("میز district", Refusal.FORBIDDEN_ROW)


def test_what_comes_after_its_day_is_marked_late_by_the_day_of_its_receipt(
    city: City, group: Desk
) -> None:
    write(group.workspace, [form(due=date(2020, 1, 1)), result("I1", 70)])
    path = send(group, COMMITTEE, city.stick()).path
    (seen,) = look(city.committee, path)
    assert seen.counts.late == 1
    late = [line for found in seen.groups for line in found.lines if line.late]
    assert [said(line.kind) for line in late] == ["form"]
    take(city.committee, path)
    assert ExchangeView(city.committee.workspace).history()[0].late == 1


def test_late_work_of_a_withdrawn_key_waits_until_the_committee_lets_it_in(
    city: City, group: Desk
) -> None:
    committee = city.committee
    write(group.workspace, [result("I1", 70)])
    city.carry(group, committee)
    (member,) = [
        one for one in committee.registries.members() if one.member.title == "میز transport"
    ]
    committee.registries.revoke(member.keyid, city.root, reason="سرقت", day=DAY)
    write(group.workspace, [result("I1", 71)])
    path = send(group, COMMITTEE, city.stick()).path  # it does not know yet
    (file,) = take(committee, path).files
    assert (file.look.refusal, file.look.keeps) == (Refusal.REVOKED_KEY, True)
    retained = Retained(committee.workspace, clock=committee.clock)
    (held,) = retained.all()
    assert held.may_let_in
    seen = retained.look(held.id)
    assert (seen.state, seen.counts.changed) == (FileState.NEW, 1)
    assert retained.accept(held.id).files[0].look.refusal is Refusal.REVOKED_KEY
    cut = retained.cut_off(held.id)
    committee.registries.extend(
        cut.keyid, cut.origin, cut.export, city.root, feed=cut.feed, day=DAY
    )
    assert retained.accept(held.id).files[0].arrival is not None
    assert results(committee) == {key("I1"): 71}
    assert not retained.all()


def test_a_held_file_is_dismissed_and_its_proof_stays(city: City, group: Desk) -> None:
    write(group.workspace, [result("I2", 5)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    retained = Retained(city.committee.workspace)
    (held,) = retained.all()
    assert retained.look(held.id).refusal is Refusal.FORBIDDEN_ROW
    with pytest.raises(UserError, match="cannot be let in"):
        retained.cut_off(held.id)
    retained.dismiss(held.id)
    assert retained.all() == ()
    (kept,) = retained.all(held_only=False)
    assert not kept.has_file
    with pytest.raises(UserError, match="No copy"):
        retained.look(held.id)


def test_the_sender_hears_what_was_refused_of_its_work(city: City, group: Desk) -> None:
    write(group.workspace, [result("I2", 5)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    city.carry(city.committee, group)
    (told,) = ExchangeView(group.workspace).refused()
    assert (told.refusal, told.desk_title) == (Refusal.FORBIDDEN_ROW, "میز committee")


def test_a_clock_that_is_wrong_is_told(
    city: City, group: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = int((datetime.now(UTC) + timedelta(days=400)).timestamp() * 1000)
    monkeypatch.setattr(group.workspace.store, "_clock", lambda: later)
    write(group.workspace, [result("I1", 70)])
    (file,) = look(city.committee, send(group, COMMITTEE, city.stick()).path)
    assert any("clock is wrong" in said(flag) for flag in file.flags)

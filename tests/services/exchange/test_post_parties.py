"""Who gets what: private decisions, work passed on, desks of one party, papers, late work."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from msgspec.structs import replace

from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.verification import inspect
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import Form, FormState, form_key
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.meeting import Attendance, Meeting, MeetingKind
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.domain.question import Question, Reply
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, Sentence
from paayesh_desktop.services.exchange_preview import FileState, LineState
from paayesh_desktop.services.exchange_view import ExchangeView
from paayesh_desktop.services.papers import Papers, paper_folder
from paayesh_desktop.services.retained import Retained
from paayesh_desktop.services.sending import Sending
from paayesh_desktop.services.today_exchange import NEWS_DAYS, RECEIPT_DAYS, exchange_items
from paayesh_desktop.services.today_items import Verb
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.segments import Segments
from tests.services.exchange.city import (
    W1,
    W2,
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
from tests.services.exchange.desks import DAY, Desk

PAPER = b"%PDF-1.7 " + bytes(5000)


@pytest.fixture
def group(city: City) -> Desk:
    """The first workgroup's lead desk."""
    return city.group


def case(group: UUID = W1, project: str = "M") -> DeviationCase:
    return DeviationCase(
        key(f"case/{project}"),
        "1405-1",
        f"پرونده {project}",
        key(project),
        key("P"),
        group,
        key("evaluation"),
        DAY,
    )


def form(group: UUID = W1, due: date = DAY) -> Form:
    asked = {"cycle_id": key("cycle"), "template_id": key("template"), "unit_id": key("U1")}
    made = form_key(date(2025, 3, 21), **asked, workgroup_id=group, number=1)
    return Form(
        made,
        asked["cycle_id"],
        asked["template_id"],
        group,
        asked["unit_id"],
        key("V"),
        1,
        FormState.TYPED,
        due,
    )


def said(text: Sentence | str) -> str:
    return text if isinstance(text, str) else Catalogue("en").say(text)


def count(desk: Desk, entity: type[Entity]) -> int:
    with desk.workspace.store.view() as view:
        return view.count(entity)


# what the committee says to one workgroup alone


def test_a_decision_about_one_workgroup_reaches_no_other(city: City, group: Desk) -> None:
    other = city.desk("urban")
    write(city.committee.workspace, [case()])
    city.carry(city.committee, group)
    city.carry(city.committee, other, full=True)
    assert count(group, DeviationCase) == 1
    assert count(other, DeviationCase) == 0
    sent = send(city.committee, W1, city.stick())
    (refused,) = look(other, sent.path)
    assert (refused.refusal, refused.keeps) == (Refusal.WRONG_AUDIENCE, False)


def test_a_question_about_any_row_goes_to_whose_row_it_is(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    city.carry(group, city.committee)
    asker = city.committee.workspace.desk.person
    about = (result("I1", 70).id, group.workspace.desk.person, key("M"))
    asked = [Question(new_key(), one, asker, "چرا؟") for one in about]
    write(city.committee.workspace, [*asked, Reply(new_key(), asked[1].id, asker, "روشن شد")])
    city.carry(city.committee, group)
    city.carry(city.committee, city.desk("urban"))
    assert (count(group, Question), count(group, Reply)) == (3, 1)
    assert count(city.desk("urban"), Question) == 0


def test_who_was_present_at_the_committee_stays_with_its_own_desks(city: City, group: Desk) -> None:
    meeting = Meeting(new_key(), key("body/C"), MeetingKind.ORDINARY, 1, DAY)
    present = Attendance(new_key(), meeting.id, city.committee.workspace.desk.person)
    write(city.committee.workspace, [meeting, present])
    city.carry(city.committee, group, full=True)
    city.carry(city.committee, city.desk("second"))
    assert (count(group, Meeting), count(group, Attendance)) == (1, 0)
    assert count(city.desk("second"), Attendance) == 1


def test_another_desk_of_the_committee_passes_everything_on_to_whom_it_concerns(
    city: City, group: Desk
) -> None:
    write(city.committee.workspace, [case(), case(W2, "K")])
    city.carry(city.committee, city.desk("second"))
    city.carry(city.desk("second"), group)
    city.carry(city.desk("second"), city.desk("urban"))
    assert state(city.desk("second")) != state(group)
    for desk, title in ((group, "پرونده M"), (city.desk("urban"), "پرونده K")):
        with desk.workspace.store.view() as view:
            assert [one.title for one in view.find(DeviationCase)] == [title]


def test_receipts_for_one_workgroup_are_not_told_to_another(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    city.carry(group, city.committee)
    with group.workspace.store.view() as view:
        (mine,) = {one[0] for one in Segments(view.connection).lineages() if one[2] == W1}
    for audience, told in ((W1, True), (W2, False)):
        sent = send(city.committee, audience, city.stick())
        with BundleFile(sent.path) as file:
            assert (mine in {one.origin for one in inspect(file).receipts}) is told


# desks of one party


def test_the_lead_desk_passes_its_districts_work_on_as_it_was_signed(
    city: City, group: Desk
) -> None:
    district = city.desk("district")
    write(district.workspace, [result("I1", 33, "U1")])
    city.carry(district, group)
    sent = send(group, COMMITTEE, city.stick())
    (file,) = take(city.committee, sent.path).files
    assert file.look.desk_title == "میز transport"
    assert results(city.committee) == {key("I1"): 33}
    manifests = [_envelopes(one) for one in (district, city.committee)]
    assert manifests[0] <= manifests[1]
    (party,) = [one for one in ExchangeView(city.committee.workspace).parties() if one.party == W1]
    assert {one.title: one.export for one in party.desks} == {
        "میز transport": 1,
        "میز district": 1,
    }


def test_the_lead_desk_brings_the_committees_news_to_its_districts(city: City, group: Desk) -> None:
    write(city.committee.workspace, [case()])
    city.carry(city.committee, group)
    city.carry(group, city.desk("district"))
    assert count(city.desk("district"), DeviationCase) == 1


def test_a_new_desk_gets_its_partys_own_work_back_from_the_committee(
    city: City, group: Desk
) -> None:
    write(group.workspace, [result("I1", 70)])
    city.carry(group, city.committee)
    city.carry(city.committee, city.desk("district"), full=True)
    assert results(city.desk("district")) == {key("I1"): 70}


def test_two_desks_that_wrote_apart_are_told_as_a_conflict(city: City, group: Desk) -> None:
    district = city.desk("district")
    write(group.workspace, [result("I1", 70)])
    write(district.workspace, [result("I1", 71)])
    city.carry(group, city.committee)
    path = send(district, COMMITTEE, city.stick()).path
    (seen,) = look(city.committee, path)
    assert seen.counts.conflicts == 1
    states = [line.state for found in seen.groups for line in found.lines]
    assert LineState.CONFLICT in states
    taken = take(city.committee, path)
    assert taken.counts.conflicts == 1


# papers


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


# nobody speaks for another


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


# late work, withdrawn keys, clocks


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


# Today


def verbs(workspace: Workspace, now: int | None = None) -> set[Verb]:
    return {one.verb for one in exchange_items(workspace, now)}


def test_today_tells_what_waits_to_go_out_and_what_was_not_confirmed(
    city: City, group: Desk
) -> None:
    write(group.workspace, [result("I1", 70)])
    assert verbs(group.workspace) == {Verb.SEND}
    made = send(group, COMMITTEE, city.stick()).made_at
    assert verbs(group.workspace) == set()
    later = int(made.timestamp() * 1000) + RECEIPT_DAYS * 86_400_000 + 1
    assert Verb.RECEIPT in verbs(group.workspace, later)
    silent = later + NEWS_DAYS * 86_400_000
    assert verbs(group.workspace, silent) == {Verb.RECEIPT, Verb.NEWS}


def test_today_leads_a_desk_that_nobody_knows_to_its_introduction(
    make_desk: Callable[..., Desk], city: City
) -> None:
    stranger = make_desk("stranger", "W1")
    assert verbs(stranger.workspace) == {Verb.INTRODUCE}
    city.committee.enrolling.read(stranger.ask(city.stick()), DAY)
    assert Verb.ADMIT in verbs(city.committee.workspace)


def test_today_tells_the_committee_what_was_refused_and_what_is_missing(
    city: City, group: Desk
) -> None:
    other = city.desk("second")
    write(group.workspace, [result("I1", 70)])
    city.carry(group, city.committee)
    city.carry(city.committee, group)
    write(group.workspace, [result("I1", 71)])
    city.carry(group, other)
    assert Verb.GAPS in verbs(other.workspace)
    assert Verb.SEND in verbs(other.workspace)
    write(group.workspace, [result("I2", 1)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    assert Verb.HELD in verbs(city.committee.workspace)


def _envelopes(desk: Desk) -> set[bytes]:
    """The manifests of the first workgroup's district that a desk holds."""
    with desk.workspace.store.view() as view:
        segments = Segments(view.connection)
        found = {
            segments.manifest(origin, feed)
            for origin, feed, party in segments.lineages()
            if party == W1
        }
    return {raw for raw in found if raw is not None}

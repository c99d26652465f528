"""Which party's rows reach which desk."""

from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.verification import inspect
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.meeting import Attendance, Meeting, MeetingKind
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.question import Question, Reply
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.services.exchange.exchange_preview import LineState
from paayesh_desktop.services.exchange.exchange_view import ExchangeView
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
from tests.services.exchange.post_rows import case, count, group

__all__ = ["group"]  # fixtures


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
    manifests = [envelopes(one) for one in (district, city.committee)]
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


def envelopes(desk: Desk) -> set[bytes]:
    """The manifests of the first workgroup's district that a desk holds."""
    with desk.workspace.store.view() as view:
        segments = Segments(view.connection)
        found = {
            segments.manifest(origin, feed)
            for origin, feed, party in segments.lineages()
            if party == W1
        }
    return {raw for raw in found if raw is not None}

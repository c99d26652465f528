"""What two desks of one workgroup wrote apart: kept, shown field by field, and decided once."""

from datetime import date
from decimal import Decimal

import pytest

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import COMMITTEE, SeatKind
from paayesh_desktop.domain.plan import Aggregation, Direction, EntryKind, TargetKind
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.exchange.conflict_file import ConflictFile, Side
from paayesh_desktop.services.exchange.conflicts import Conflicts
from paayesh_desktop.services.loop.questions import Questions
from tests.services.exchange.city import W1, City, key, result, send, take, write
from tests.services.exchange.desks import DAY, Desk


@pytest.fixture
def apart(city: City) -> tuple[Desk, Desk]:
    """The lead desk and a district's desk of one workgroup, which wrote one result apart; the lead
    desk read the district's file. The head keeps the lead desk."""
    lead, district = city.group, city.desk("district")
    city.carry(city.committee, lead)
    seat_keeper(lead, "W1", "head")
    write(lead.workspace, [result("I1", 10)])
    city.carry(lead, district)
    write(lead.workspace, [result("I1", 20)])
    changed = replace_reason(result("I1", 10), "برآورد تازه")
    write(district.workspace, [changed])
    city.carry(district, lead)
    return lead, district


def seat_keeper(desk: Desk, body: str, role: str) -> None:
    """The keeper of the desk holds a seat in a body of its party."""
    place, person = key(f"body/{body}"), desk.workspace.desk.keeper
    seat = Membership(new_key(), place, person, role, SeatKind.FIXED, date(2025, 3, 21))
    write(desk.workspace, [seat])


def replace_reason(row: Result, reason: str) -> Result:
    return Result(
        row.id, row.indicator_id, row.period, row.kind, row.value,
        unit_id=row.unit_id, version_id=row.version_id, reason=reason,
    )  # fmt: skip


def only(desk: Desk) -> ConflictFile:
    conflicts = Conflicts(desk.workspace)
    (line,) = conflicts.all()
    found = conflicts.open(line.row, DAY)
    assert found is not None
    return found


def kept(desk: Desk) -> Result:
    with desk.workspace.store.view() as view:
        (row,) = view.find(Result)
    return row


def test_both_versions_stand_beside_each_other_with_who_when_and_which_desk(
    apart: tuple[Desk, Desk],
) -> None:
    lead, district = apart
    found = only(lead)
    assert found.may_resolve
    assert found.line.mine
    assert found.line.party == W1
    assert {found.shown.desk, found.other.desk} == {
        lead.workspace.desk.title,
        district.workspace.desk.title,
    }
    assert {found.shown.person, found.other.person} == {"دبیر transport", "دبیر district"}
    pairs = {pair.field: pair for pair in found.differing}
    assert set(pairs) == {"value", "reason"}
    assert pairs["value"].before == Decimal(10)
    assert {pairs["value"].shown, pairs["value"].other} == {Decimal(20), Decimal(10)}
    ours = Side.SHOWN if found.shown.desk == lead.workspace.desk.title else Side.OTHER
    theirs = Side.OTHER if ours is Side.SHOWN else Side.SHOWN
    assert (pairs["value"].proposal, pairs["reason"].proposal) == (ours, theirs)


def test_a_decision_per_field_reaches_everybody_and_ends_the_conflict(
    city: City, apart: tuple[Desk, Desk]
) -> None:
    lead, district = apart
    found = only(lead)
    picks = [pair.field for pair in found.differing if pair.proposal is Side.OTHER]
    Conflicts(lead.workspace).combine(found.line.row, found.pair, picks, day=DAY)
    assert (kept(lead).value, kept(lead).reason) == (Decimal(20), "برآورد تازه")
    assert Conflicts(lead.workspace).all() == ()
    city.carry(lead, district)
    take(city.committee, send(lead, COMMITTEE, city.stick()).path)
    assert kept(district) == kept(city.committee) == kept(lead)
    assert Conflicts(district.workspace).all() == Conflicts(city.committee.workspace).all() == ()


def test_a_version_is_kept_as_it_is_unless_something_changed_meanwhile(
    apart: tuple[Desk, Desk],
) -> None:
    lead, _ = apart
    conflicts = Conflicts(lead.workspace)
    found = only(lead)
    wanted = {pair.field: pair.other for pair in found.fields}
    with pytest.raises(UserError, match="Meanwhile"):
        conflicts.keep(found.line.row, (bytes(32), bytes(32)), Side.OTHER, day=DAY)
    conflicts.keep(found.line.row, found.pair, Side.OTHER, day=DAY)
    assert kept(lead).value == wanted["value"]
    assert conflicts.all() == ()
    assert conflicts.open(found.line.row, DAY) is None
    with lead.workspace.store.view() as view:
        newest = view.history(found.line.row)[-1]
    assert newest.by == lead.workspace.desk.person
    with pytest.raises(UserError, match="Meanwhile"):
        conflicts.combine(found.line.row, found.pair, [], day=DAY)


def test_what_one_desk_took_away_can_stay_or_go(city: City, apart: tuple[Desk, Desk]) -> None:
    lead, district = apart
    found = only(lead)
    Conflicts(lead.workspace).keep(found.line.row, found.pair, Side.SHOWN, day=DAY)
    city.carry(lead, district)
    with district.workspace.store.change(by=district.workspace.desk.person) as change:
        change.remove(kept(district), party=W1)
    write(lead.workspace, [result("I1", 50)])
    city.carry(district, lead)
    found = only(lead)
    assert [found.shown.removed, found.other.removed].count(True) == 1
    gone = Side.SHOWN if found.shown.removed else Side.OTHER
    Conflicts(lead.workspace).keep(found.line.row, found.pair, gone, day=DAY)
    with lead.workspace.store.view() as view:
        assert view.find(Result) == []
    assert Conflicts(lead.workspace).all() == ()


def verdict(computed_at: int) -> VerdictSnapshot:
    """As both desks compute it, each at its own time."""
    return VerdictSnapshot(
        key("verdict"), key("I1"), "1404B1", key("V"), Verdict.NO_DATA, computed_at,
        Direction.INCREASE, EntryKind.PERIOD, TargetKind.PERIOD, Aggregation.SUM,
        Aggregation.SUM, Decimal(1),
    )  # fmt: skip


def test_computed_rows_need_no_decision(city: City, apart: tuple[Desk, Desk]) -> None:
    lead, district = apart
    for desk, at in ((lead, 1), (district, 2)):
        write(desk.workspace, [verdict(at)])
    city.carry(district, lead)
    conflicts = Conflicts(lead.workspace)
    decided, computed = conflicts.all()
    assert (decided.computed, computed.computed) == (False, True)
    assert conflicts.keep_computed(day=DAY) == 1
    assert [line.row for line in conflicts.all()] == [decided.row]
    assert conflicts.keep_computed(day=DAY) == 0


def test_the_committee_sees_both_and_may_only_ask(city: City, apart: tuple[Desk, Desk]) -> None:
    lead, _ = apart
    take(city.committee, send(lead, COMMITTEE, city.stick()).path)
    committee = Conflicts(city.committee.workspace)
    found = only(city.committee)
    assert not found.line.mine
    assert not found.may_resolve
    assert found.able == ("دبیر transport",)
    with pytest.raises(UserError, match="another desk"):
        committee.keep(found.line.row, found.pair, Side.SHOWN, day=DAY)
    assert not found.may_ask
    seat_keeper(city.committee, "C", "secretary")
    assert only(city.committee).may_ask
    asked = committee.ask(found.line.row, "کدام رقم درست است؟", day=DAY)
    city.carry(city.committee, lead)
    assert [one.question for one in only(lead).questions] == [asked]
    Questions(lead.workspace).answer(asked.id, "رقم تازه", day=DAY, party=W1)
    assert only(lead).questions[0].replies

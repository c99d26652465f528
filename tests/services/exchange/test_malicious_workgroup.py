"""The rows of the threat table (``exchange.md`` §6) of a workgroup whose key is good."""

from collections.abc import Callable, Iterator

import msgspec
import pytest

from paayesh_desktop.bundle.wire import ALL
from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import (
    CaseMove,
    CaseMoveKind,
    CaseOutcome,
    CaseState,
    case_move_key,
)
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.meeting import Meeting, MeetingKind
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.performance_report import PerformanceReport
from paayesh_desktop.domain.plan import Horizon, Plan
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.domain.resolution import Binding, Resolution, ResolutionKind
from paayesh_desktop.services.exchange.retained import Retained
from paayesh_desktop.store.segments import Segments
from tests.services.exchange.city import W1, W2, City, key, result, results, write
from tests.services.exchange.desks import DAY, Desk
from tests.services.exchange.forgery import AT, forged, group, line, refused
from tests.services.exchange.post_rows import case, form

__all__ = ["group"]  # fixtures


def overreaching() -> Iterator[Entity]:
    """Rows by which a workgroup would speak for the committee or for another workgroup."""
    yield Plan(key("P"), "P", "برنامه‌ای دیگر", Horizon.MID_TERM, 1404, 1408)
    yield result("I2", 5)
    yield form(W2)
    yield PerformanceReport(new_key(), W2, key("cycle"), "1404B1", key("person"), "", "", "")
    yield Meeting(new_key(), key("body/C"), MeetingKind.ORDINARY, 1, DAY)
    yield Meeting(new_key(), key("body/W2"), MeetingKind.ORDINARY, 1, DAY)
    for kind, to in (
        (CaseMoveKind.CLOSE, CaseState.CLOSED),
        (CaseMoveKind.AMEND, CaseState.AMENDING),
    ):
        yield CaseMove(
            case_move_key(DAY, key("case/M"), None, Court.COMMITTEE),
            key("case/M"),
            2,
            1,
            kind,
            to,
            AT,
            DAY,
            key("person"),
            "secretary",
            CaseOutcome.UNFOUNDED,
        )


@pytest.mark.parametrize("place", range(8))
def test_malicious_workgroup_speaks_for_others(city: City, group: Desk, place: int) -> None:
    """A good key says only what is its own to say."""
    write(city.committee.workspace, [case()])
    row = list(overreaching())[place]
    path = forged(group, city.stick(), [line(result("I1", 70)), line(row)])
    assert refused(city, path) is Refusal.FORBIDDEN_ROW
    (held,) = Retained(city.committee.workspace).all()
    assert held.desk_title == "میز transport"


def test_malicious_workgroup_takes_a_decision_in_its_own_meeting(city: City, group: Desk) -> None:
    """Its own meeting cannot decide about another workgroup's case, under whatever name."""
    write(city.committee.workspace, [case(W2, "K")])
    meeting = Meeting(new_key(), key("body/W1"), MeetingKind.ORDINARY, 1, DAY)
    for about_kind in ("deviation_case", "person"):
        decision = Resolution(
            new_key(),
            meeting.id,
            "1",
            ResolutionKind.CLOSURE,
            "بستن",
            Binding.MINUTES,
            about_kind=about_kind,
            about_id=key("case/K"),
        )
        path = forged(group, city.stick(), [line(meeting), line(decision)])
        assert refused(city, path) is Refusal.FORBIDDEN_ROW


def test_malicious_workgroup_takes_anothers_key_beforehand(city: City, group: Desk) -> None:
    """The key of a result belongs to that result: nobody can block another's file by it."""
    theirs = result("I2", 5)
    for squatter in (
        msgspec.structs.replace(result("I1", 70), id=theirs.id),
        Person(theirs.id, "کسی"),
    ):
        path = forged(group, city.stick(), [line(squatter)])
        assert refused(city, path) is Refusal.FORBIDDEN_ROW
    write(city.desk("urban").workspace, [theirs])
    city.carry(city.desk("urban"), city.committee)
    assert results(city.committee) == {key("I2"): 5}


def test_malicious_workgroup_brings_papers_to_the_committees_meeting(
    city: City, group: Desk
) -> None:
    meeting = Meeting(key("meeting"), key("body/C"), MeetingKind.ORDINARY, 1, DAY)
    write(city.committee.workspace, [meeting])
    paper = Attachment(new_key(), meeting.id, "0" * 64, 9, "application/pdf", "صورت‌جلسه.pdf")
    path = forged(group, city.stick(), [line(paper)])
    assert refused(city, path) is Refusal.FORBIDDEN_ROW


def test_malicious_workgroup_changes_anothers_row(city: City, group: Desk) -> None:
    write(city.desk("urban").workspace, [result("I2", 5)])
    city.carry(city.desk("urban"), city.committee)
    path = forged(group, city.stick(), [line(result("I2", 6))])
    assert refused(city, path) in {Refusal.FOREIGN_ROW, Refusal.FORBIDDEN_ROW}
    keeper = city.committee.workspace.desk.person
    path = forged(group, city.stick(), [line(Person(keeper, "من"))])
    assert refused(city, path) is Refusal.FOREIGN_ROW


LINES: dict[str, Callable[[bytes], bytes]] = {
    "a 400 digit number": lambda raw: raw.replace(b'"n":1', b'"n":' + b"9" * 400),
    "a 400 digit instant": lambda raw: raw.replace(b'"at":1764000000000', b'"at":' + b"9" * 400),
    "a line of 70 kB": lambda raw: raw.replace(
        b'"reason":""', b'"reason":"' + b"x" * 70_000 + b'"'
    ),
    "a field more": lambda raw: raw.replace(b'"n":1', b'"n":1,"o":1'),
    "a word for a number": lambda raw: raw.replace(b'"n":1', b'"n":"1"'),
    "no line at all": lambda _raw: b"",
    "a deep nest": lambda raw: raw.replace(b'"reason":""', b'"reason":' + b"[" * 60_000),
    "a period that there is not": lambda raw: raw.replace(b"1404B1", b"1404B9"),
    "no number at all": lambda raw: raw.replace(b'"value":"70"', b'"value":"NaN"'),
    "a number without end": lambda raw: raw.replace(b'"value":"70"', b'"value":"1E999999"'),
    "half a letter": lambda raw: raw.replace(b'"reason":""', b'"reason":"\xff"'),
}


@pytest.mark.parametrize("what", LINES)
def test_malicious_workgroup_writes_malformed_lines(city: City, group: Desk, what: str) -> None:
    bad = LINES[what](line(result("I1", 70)))
    assert refused(city, forged(group, city.stick(), [bad])) is Refusal.MALFORMED


def test_malicious_workgroup_rewrites_its_past(city: City, group: Desk) -> None:
    """Another history at the same place is a fork: refused, and both proofs are kept."""
    write(group.workspace, [result("I1", 70)])
    city.carry(group, city.committee)
    with group.workspace.store.view() as view:
        (mine,) = {one[0] for one in Segments(view.connection).lineages() if one[2] == W1}
    path = forged(group, city.stick(), [line(result("I1", 99))], origin=mine)
    assert refused(city, path) is Refusal.FORK
    (held,) = Retained(city.committee.workspace).all()
    assert (held.refusal, held.export) == (Refusal.FORK, 1)
    with city.committee.workspace.store.view() as view:
        assert Segments(view.connection).manifest(mine, ALL) is not None
    assert results(city.committee) == {key("I1"): 70}

"""The code of a paper is known wherever its row may go; the paper itself stays at its desk."""

from datetime import date
from uuid import UUID

import pytest

from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.meeting import Meeting, MeetingKind
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.report import Report, Text
from paayesh_desktop.services.exchange.exchange_preview import FileState
from paayesh_desktop.services.reporting.issued_papers import IssuedPapers
from paayesh_desktop.services.reporting.issuing import Reports
from paayesh_desktop.services.reporting.request import ReportRequest
from paayesh_desktop.services.reporting.verifying import Standing, Verifying
from tests.services.exchange.city import W1, W2, City, key, look, send, write
from tests.services.exchange.desks import Desk

DAY = date(2026, 11, 21)


def issue(
    desk: Desk, about: str, party: UUID | None = None, kind: ReportKind = ReportKind.EVALUATION
) -> IssuedReport:
    """A paper leaves the printer of *desk*."""
    said = Report(kind, f"گزارش {about}", "کمیته", (Text(f"برای {party}"),))
    reports = Reports(desk.workspace, Catalogue("fa"))
    return reports.issue([said], ReportRequest(kind, key(about), party), DAY)[0]


def known(desk: Desk, paper: IssuedReport) -> bool:
    return bool(IssuedPapers(desk.workspace).with_code(paper.code))


@pytest.fixture
def city_with_a_cycle(city: City) -> City:
    cycle = Cycle(key("C1"), key("P"), CycleKind.TWO_MONTHLY, "1404B1", DAY, DAY, evaluates=True)
    meeting = Meeting(key("meeting"), key("body/C"), MeetingKind.ORDINARY, 1, DAY)
    write(city.committee.workspace, [cycle, meeting])
    for name in ("transport", "urban"):
        city.carry(city.committee, city.desk(name))
    return city


def test_the_committee_knows_the_code_of_a_paper_that_a_workgroup_issued(
    city_with_a_cycle: City,
) -> None:
    city = city_with_a_cycle
    paper = issue(city.group, "C1", W1)
    city.carry(city.group, city.committee)
    found = Verifying(city.committee.workspace).code(paper.code)
    assert found.standing is Standing.GENUINE
    assert found.issued is not None
    assert (found.issued.party, found.issued.here) == (W1, False)
    told = " ".join(map(Catalogue("en").say, (found.said, *found.remarks)))
    assert "کارگروه W1" in told
    assert "the desk where it was issued" in told


def test_the_copy_of_a_paper_stays_where_it_was_issued(
    city_with_a_cycle: City, tmp_path_factory: pytest.TempPathFactory
) -> None:
    city = city_with_a_cycle
    paper = issue(city.group, "C1", W1)
    city.carry(city.group, city.committee)
    path = tmp_path_factory.mktemp("paper") / "again.pdf"
    with pytest.raises(UserError, match="issued at another desk"):
        IssuedPapers(city.committee.workspace).again(paper.code, path)
    assert IssuedPapers(city.group.workspace).again(paper.code, path).pages == 1


def test_what_concerns_one_workgroup_is_not_told_to_another(city_with_a_cycle: City) -> None:
    city = city_with_a_cycle
    theirs = issue(city.committee, "C1", W1)
    everybodys = issue(city.committee, "C1")
    inner = issue(city.committee, "meeting", kind=ReportKind.MINUTES)
    transport, urban = city.desk("transport"), city.desk("urban")
    city.carry(city.committee, transport)
    city.carry(city.committee, urban)
    assert [known(transport, one) for one in (theirs, everybodys, inner)] == [True, True, False]
    assert [known(urban, one) for one in (theirs, everybodys, inner)] == [False, True, False]


def test_a_workgroup_does_not_issue_papers_of_another(city_with_a_cycle: City) -> None:
    city = city_with_a_cycle
    with pytest.raises(UserError, match="issued there, not at this desk"):
        issue(city.group, "C1", W2)
    assert IssuedPapers(city.group.workspace).list() == ()


def test_a_file_that_claims_a_paper_of_another_workgroup_is_refused(
    city_with_a_cycle: City,
) -> None:
    city = city_with_a_cycle
    paper = issue(city.committee, "C1", W2)
    false = IssuedReport(
        key("false"), paper.kind, paper.subject_id, "جعلی", paper.code, paper.digest, DAY,
        paper.issued_by, paper.desk_id, workgroup_id=W2,
    )  # fmt: skip
    write(city.group.workspace, [false])
    sent = send(city.group, city.committee.workspace.desk.party, city.stick())
    (seen,) = look(city.committee, sent.path)
    assert seen.state is FileState.REFUSED


def test_two_desks_that_issued_the_same_paper_are_of_one_mind(city_with_a_cycle: City) -> None:
    city = city_with_a_cycle
    ours = issue(city.committee, "C1", W1)
    assert issue(city.group, "C1", W1).code == ours.code
    city.carry(city.group, city.committee)
    lines = IssuedPapers(city.committee.workspace).with_code(ours.code)
    assert [line.here for line in lines] == [True, True]
    assert len({line.party for line in lines}) == 2

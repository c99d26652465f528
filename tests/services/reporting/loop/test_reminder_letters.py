"""Reminders: one letter to each unit that owes a form, none to those whose form has come."""

from datetime import date, timedelta
from uuid import UUID

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.forms.form_acceptance import FormAcceptance
from paayesh_desktop.services.forms.form_board import form_board
from paayesh_desktop.services.forms.form_calls import FormCalls
from paayesh_desktop.services.forms.form_list import FormList
from paayesh_desktop.services.forms.form_query import FormFilter, FormGroup
from paayesh_desktop.services.forms.form_steps import FormSteps
from paayesh_desktop.services.reporting.book import reports
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store import schema
from tests.services.conftest import Office, sample
from tests.services.reporting.conftest import DAY as TODAY
from tests.services.reporting.loop.paper_words import in_order, lines, papers

LATE = date(2025, 10, 25)
"""3 Aban 1404, after every form of the third bimester was due."""


def reminders(
    office: Office, *, party: UUID | None = None, unit: UUID | None = None, day: date = LATE
) -> list[Report]:
    cycle = office.cycle.id
    return papers(office.workspace, ReportKind.REMINDER, cycle, day, party=party, unit=unit)


def addressees(found: list[Report]) -> list[str]:
    told = [next(line for line in lines(one) if line.startswith("To: ")) for one in found]
    return [line.removeprefix("To: ") for line in told]


def test_each_unit_that_owes_a_form_gets_one_letter(office: Office) -> None:
    office.issue()
    assert addressees(reminders(office)) == ["منطقه 1", "منطقه 2"]


def test_who_has_reported_gets_none(office: Office) -> None:
    forms = office.issue()
    with office.sits("W1/secretary"):
        FormSteps(office.workspace).receive([forms["U1"]], day=office.day)
    assert addressees(reminders(office)) == ["منطقه 2"]


def test_nobody_is_reminded_before_the_day_and_that_is_said(office: Office) -> None:
    office.issue()
    with pytest.raises(UserError, match="No unit is late with its forms of Third bimester"):
        reminders(office, day=office.day)


def test_the_letter_says_what_is_missing_since_when_and_what_was_promised(office: Office) -> None:
    forms = office.issue()
    with office.sits("W1/secretary"):
        FormSteps(office.workspace).deliver(
            [forms["U1"]], day=office.day, letter_number="1404/77", letter_on=office.day
        )
        calls = FormCalls(office.workspace)
        calls.call(
            forms["U1"],
            day=LATE - timedelta(3),
            spoke_with="خانم مهدوی",
            remark="فردا می‌فرستند",
            promised_on=LATE - timedelta(2),
        )
        calls.remind([forms["U1"]], day=LATE, letter_number="1404/90", letter_on=LATE)
    first, _ = reminders(office)
    assert not first.coded
    assert first.letter
    in_order(
        first,
        "In the name of God",
        "هیئت W1",
        "To: منطقه 1",
        "Subject: reminder of the monitoring forms of Third bimester of 1404",
        "The monitoring form of Third bimester of 1404 named below was handed to your unit",
        "What is missing, and since when",
        f"{office.template.title} | letter 1404/77 of 1404/07/09 | ",
        "What was asked and promised so far",
        "1404/07/30 | call of W1 secretary with خانم مهدوی | فردا می‌فرستند | 1404/08/01",
        "1404/08/03 | reminder letter 1404/90",
        "Please see to it that the filled form is in the hands of the secretary",
        "until 1404/08/08",
        "head: W1 head, هیئت W1",
        "Copies to",
    )


def test_what_was_sent_back_is_named_with_its_reason(office: Office) -> None:
    forms = office.issue()
    office.type(forms["U1"])
    office.check(forms["U1"])
    line = office.open(forms["U1"]).lines[0]
    with office.sits("W1/head"):
        FormAcceptance(office.workspace).return_(
            forms["U1"], {line.id: "با سند نمی‌خواند"}, day=office.day
        )
    first, _ = reminders(office, day=LATE + timedelta(30))
    in_order(
        first,
        "was sent back to your unit to be corrected; it has not come again.",
        "(version 2, to be corrected)",
        "What was sent back to be corrected",
        f"{line.number} | طول خط ساخته‌شده | با سند نمی‌خواند",
    )


def test_a_workgroup_asks_only_for_its_own_forms(office: Office) -> None:
    office.issue("W1")
    office.issue("W2")
    every = reminders(office)
    assert [one.issuer for one in every].count("هیئت W2") == 2
    own = reminders(office, party=sample("W2"))
    assert {one.issuer for one in own} == {"هیئت W2"}
    assert addressees(own) == ["منطقه 1", "منطقه 3"]
    assert not any("W1" in line for one in own for line in lines(one))


def test_at_the_desk_of_a_workgroup_nobody_asks_for_the_forms_of_another(office: Office) -> None:
    office.issue("W1")
    office.issue("W2")
    party = sa.select(schema.party.c.id).where(schema.party.c.key == sample("W2"))
    with office.workspace.engine.begin() as connection:
        of_group = sa.update(schema.desk).values(plays_all=False, party=party.scalar_subquery())
        connection.execute(of_group)
    office.workspace.adopt("test")
    assert {one.issuer for one in reminders(office)} == {"هیئت W2"}
    assert {one.issuer for one in reminders(office, party=sample("W1"))} == {"هیئت W2"}


def test_one_unit_or_one_form_can_be_asked_for_alone(office: Office) -> None:
    forms = office.issue("W1")
    office.issue("W2")
    assert addressees(reminders(office, unit=sample("U3"))) == ["منطقه 3"]
    one = papers(office.workspace, ReportKind.REMINDER, forms["U2"], LATE)
    assert addressees(one) == ["منطقه 2"]
    assert one[0].bookmark.replace("\u2068", "").startswith("Reminder to منطقه 2")


def test_nobody_waits_for_letters_that_nobody_wants(office: Office) -> None:
    office.issue()
    told: list[tuple[int, int]] = []

    def advance(done: int, total: int) -> None:
        told.append((done, total))
        if done:
            raise InterruptedError

    request = ReportRequest(ReportKind.REMINDER, office.cycle.id)
    wording = Wording(Catalogue("en"))
    letters = reports(Making(office.workspace, wording, LATE, advance), request)
    assert next(letters).kind is ReportKind.REMINDER
    with pytest.raises(InterruptedError):
        next(letters)
    assert told == [(0, 2), (1, 2)]


def test_the_city_reminds_exactly_the_units_that_its_table_shows_as_overdue(
    paper_city: Workspace,
) -> None:
    board = form_board(paper_city, TODAY, asked=True)
    cycle = next(one for one in board.cycles if one.id in board.late)
    forms = FormList(paper_city.store)
    wanted = FormFilter(cycle.id, TODAY, None, FormGroup.OVERDUE)
    rows = forms.page(forms.matching(wanted).ids, TODAY)
    found = papers(paper_city, ReportKind.REMINDER, cycle.id, TODAY, language="fa")
    assert sorted((one.issuer, one.bookmark) for one in found) == sorted(
        {(row.workgroup, f"یادآوری به \u2068{row.unit}\u2069") for row in rows}
    )


@pytest.mark.parametrize("kind", [ReportKind.REMINDER, ReportKind.PACKET, ReportKind.MINUTES])
def test_what_is_not_there_is_no_paper(office: Office, kind: ReportKind) -> None:
    with pytest.raises(KeyError):
        papers(office.workspace, kind, sample("nothing"), LATE)

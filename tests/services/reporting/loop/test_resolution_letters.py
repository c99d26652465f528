"""The letter of a resolution: who is written to, about what, and what is asked, at each step."""

from datetime import timedelta

import msgspec
import pytest

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.organisation import COMMITTEE, Body
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.resolution import Resolution, ResolutionKind
from paayesh_desktop.reports.report import Report, Signatures
from paayesh_desktop.services.meetings.agenda import agenda
from paayesh_desktop.services.meetings.decisions import Decision
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.meetings.resolution_chain import Letter, ResolutionChain
from paayesh_desktop.services.meetings.resolutions import Resolutions
from paayesh_desktop.services.reporting.letterhead import BLANK
from paayesh_desktop.services.workspace import Workspace
from tests.services.loop.conftest import Story
from tests.services.meetings.conftest import DAY, OTHER, in_session, sample
from tests.services.reporting.conftest import DAY as TODAY
from tests.services.reporting.loop.paper_words import in_order, lines, paper, papers


@pytest.fixture
def waiting(staffed: Workspace) -> Resolution:
    """A resolution that waits for the deputy, who appoints the committee."""
    policy = MacroPolicy(new_key(), sample("body/C"), "حمل‌ونقل پاک", DAY)
    with staffed.store.change(by=staffed.desk.person) as change:
        (body,) = change.find(Body, kind="committee")
        appointed = msgspec.structs.replace(body, appointed_by="معاون برنامه‌ریزی")
        change.put(appointed, party=COMMITTEE)
        change.put(policy, party=COMMITTEE)
    staffed.seat(sample("C/secretary"))
    meeting = in_session(staffed)
    with staffed.store.view() as view:
        (item,) = agenda(view, meeting.id)
    decision = Decision(
        ResolutionKind.POLICY, "سیاست پاک", "اولویت با اتوبوس است", agenda_item_id=item.id
    )
    found = Meetings(staffed).decide(meeting.id, decision, DAY)
    Meetings(staffed).close(meeting.id, DAY, minutes_number="1404/60")
    return found


def letter(workspace: Workspace, resolution: Resolution) -> Report:
    return paper(workspace, ReportKind.LETTER, resolution.id, DAY)


def signed_by(report: Report) -> tuple[str, str]:
    (boxes,) = [block.boxes for block in report.blocks if isinstance(block, Signatures)]
    (box,) = boxes
    return box.name, box.note


def step(workspace: Workspace, resolution: Resolution, seat: str, number: str) -> None:
    workspace.seat(sample(seat))
    ResolutionChain(workspace).confirm(resolution.id, Letter(number, DAY), DAY)


def other(workspace: Workspace, *, closed: bool = True, **values: object) -> Resolution:
    """What a meeting resolved for somebody to carry out."""
    workspace.seat(sample("C/secretary"))
    meeting = in_session(workspace)
    decision = Decision(OTHER.kind, OTHER.title, **values)  # pyright: ignore[reportArgumentType]
    found = Meetings(workspace).decide(meeting.id, decision, DAY)
    if closed:
        Meetings(workspace).close(meeting.id, DAY)
    return found


def test_a_letter_begins_and_ends_as_official_letters_do(
    staffed: Workspace, waiting: Resolution
) -> None:
    found = letter(staffed, waiting)
    assert found.letter
    in_order(
        found,
        "In the name of God",
        "هیئت C",
        "هیئت council",
        f"Number: {BLANK}",
        f"Date: {BLANK}",
        "Enclosures: none",
        "To: معاون برنامه‌ریزی",
        f"Subject: Request to confirm resolution {waiting.number}",
        "With greetings and respect,",
        f"In ordinary meeting 1 on 1404/06/10, هیئت C adopted resolution {waiting.number}"
        " “سیاست پاک” (macro policy), which says:",
        "اولویت با اتوبوس است",
        "Steps of the chain",
        "resolution of the committee | 1404/60 | 1404/06/10 | confirmed | C secretary",
        "confirmation by the deputy | – | – | the next step | –",
        "ratification and promulgation by the council | – | – | still to come | –",
        "Please make known whether you confirm it.",
        "chair: C chair, هیئت C",
        "Copies to",
        "the secretariat of هیئت C, to follow it up",
    )


def test_every_step_of_the_chain_has_the_letter_that_is_due_then(
    staffed: Workspace, waiting: Resolution
) -> None:
    step(staffed, waiting, "C/chair", "1404/100")
    asked = letter(staffed, waiting)
    in_order(
        asked,
        f"Number: {BLANK}",
        "To: the chair of هیئت council",
        f"Subject: Request to ratify resolution {waiting.number}",
        "confirmation by the deputy | 1404/100 | 1404/06/10 | confirmed | C chair",
        "Please put it on the agenda of the council.",
    )
    assert signed_by(asked) == ("C chair", "هیئت C")
    step(staffed, waiting, "council/secretary", "ش/20")
    known = letter(staffed, waiting)
    assert known.issuer == "هیئت council"
    in_order(
        known,
        "Number: ش/20",
        "Date: 1404/06/10",
        f"Subject: Notice of resolution {waiting.number}",
        "Please act on it.",
    )
    assert signed_by(known) == ("council chair", "هیئت council")


def test_a_refusal_is_made_known_with_its_reason(staffed: Workspace, waiting: Resolution) -> None:
    staffed.seat(sample("C/chair"))
    refusal = Letter("1404/101", DAY)
    ResolutionChain(staffed).refuse(waiting.id, "اعتبار ندارد", refusal, DAY)
    found = letter(staffed, waiting)
    in_order(
        found,
        "Number: 1404/101",
        "To: the chair of هیئت C",
        f"Subject: Refusal of resolution {waiting.number}",
        "It was refused for this reason: اعتبار ندارد",
        "refused: اعتبار ندارد",
        "It does not come into force",
    )


def test_a_letter_of_open_minutes_is_a_draft(staffed: Workspace) -> None:
    found = other(staffed, closed=False)
    in_order(letter(staffed, found), "Draft: the minutes of the meeting are not closed", "To: ")


def test_whoever_carries_it_out_is_written_to_with_the_day(staffed: Workspace) -> None:
    due = DAY + timedelta(20)
    found = other(staffed, owner_id=sample("W1/head"), due_on=due)
    told = letter(staffed, found)
    in_order(told, "To: Mr or Ms W1 head", "Please act on it until 1404/06/30")
    assert not any("Steps of the chain" in line for line in lines(told))
    Resolutions(staffed).done(found.id, "خریداری شد", DAY)
    in_order(letter(staffed, found), "It was reported as carried out on 1404/06/10.")


@pytest.mark.parametrize(
    ("owner", "addressee"),
    [("سازمان محیط زیست", "سازمان محیط زیست"), ("", "the members and the workgroups")],
)
def test_an_office_is_written_to_by_its_name_and_else_everybody(
    staffed: Workspace, owner: str, addressee: str
) -> None:
    found = other(staffed, owner_text=owner, due_on=DAY if owner else None)
    in_order(letter(staffed, found), f"To: {addressee}")


def test_a_referral_goes_to_the_head_of_the_workgroup_until_its_due_day(story: Story) -> None:
    story.referred()
    with story.workspace.store.view() as view:
        (referral,) = view.find(Resolution, kind=ResolutionKind.REFERRAL)
    found = paper(story.workspace, ReportKind.LETTER, referral.id, story.day)
    in_order(found, "To: the head of کارگروه حمل‌ونقل", "نامطلوب")


def test_every_resolution_of_the_city_has_its_letter(paper_city: Workspace) -> None:
    with paper_city.store.view() as view:
        resolutions = view.find(Resolution)
    assert resolutions
    for one in resolutions:
        (found,) = papers(paper_city, ReportKind.LETTER, one.id, TODAY, language="fa")
        assert found.opening == "باسمه تعالی"
        assert [fact.name for fact in found.facts] == ["شماره", "تاریخ", "پیوست"]
        in_order(found, "به: ", "موضوع: ", "با سلام و احترام،", one.title, "رونوشت")
        name, _ = signed_by(found)
        assert name


def test_an_unknown_resolution_has_no_letter(staffed: Workspace) -> None:
    with pytest.raises(KeyError):
        papers(staffed, ReportKind.LETTER, sample("nothing"), DAY)

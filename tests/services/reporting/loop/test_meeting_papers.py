"""Papers of a meeting: what is sent with the invitation, and the minutes before and after."""

import pytest

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.meeting import Meeting, MeetingKind, MeetingState
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Heading, Report, Signatures, Space, Table
from paayesh_desktop.services.meetings.agenda import Agenda, agenda
from paayesh_desktop.services.meetings.decisions import Decision
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.meetings.roll import Roll
from paayesh_desktop.services.workspace import Workspace
from tests.services.loop.conftest import Story
from tests.services.meetings.conftest import DAY, OTHER, SIX, in_session, ordinary, sample
from tests.services.reporting.conftest import DAY as TODAY
from tests.services.reporting.loop.paper_words import in_order, lines, paper, table


@pytest.fixture
def committee_desk(staffed: Workspace) -> Workspace:
    staffed.seat(sample("C/secretary"))
    return staffed


def minutes(workspace: Workspace, meeting: Meeting) -> Report:
    return paper(workspace, ReportKind.MINUTES, meeting.id, DAY)


def packet(workspace: Workspace, meeting: Meeting) -> Report:
    return paper(workspace, ReportKind.PACKET, meeting.id, DAY)


def boxes(report: Report) -> list[tuple[str, str]]:
    (found,) = [block for block in report.blocks if isinstance(block, Signatures)]
    return [(box.role, box.name) for box in found.boxes]


def test_closed_minutes_say_who_came_what_was_resolved_and_who_signs(
    committee_desk: Workspace,
) -> None:
    meeting = in_session(committee_desk, SIX[:5])
    meetings = Meetings(committee_desk)
    agenda_of = Agenda(committee_desk)
    first = agenda_of.add(meeting.id, "آلودگی هوا", DAY)
    second = agenda_of.add(meeting.id, "بودجهٔ سال آینده", DAY)
    decision = Decision(
        ResolutionKind.OTHER,
        "خرید دستگاه سنجش",
        "دو دستگاه خریداری شود",
        agenda_item_id=first.id,
        owner_text="سازمان محیط زیست",
        due_on=DAY,
    )
    decided = meetings.decide(meeting.id, decision, DAY)
    agenda_of.move_on(second.id, DAY)
    meetings.write(meeting.id, DAY, minutes="گزارش دبیر شنیده شد")
    draft = minutes(committee_desk, meeting)
    in_order(
        draft, "Number of the minutes: ", "Draft of the minutes of ordinary meeting 1", "Draft: the"
    )
    meetings.close(meeting.id, DAY, minutes_number="1404/60")
    final = minutes(committee_desk, meeting)
    in_order(
        final,
        "Number of the minutes: 1404/60",
        "Minutes of ordinary meeting 1",
        "Roll",
        "1 | C chair | chair | present | ",
        "3 | C expert | expert | absent | –",
        "Of 6 members who count 5 were present; 5 are needed. The meeting had its quorum.",
        "Agenda and outcome",
        f"1 | آلودگی هوا | Resolution {decided.number}: other resolution",
        "2 | بودجهٔ سال آینده | moved to the next meeting",
        "Resolutions",
        f"{decided.number} | خرید دستگاه سنجش",
        "What was spoken about",
        "گزارش دبیر شنیده شد",
    )
    (row,) = table(final, "Binds").rows
    assert [cell.text for cell in row.cells][2:] == [
        "سازمان محیط زیست",
        "1404/06/10",
        "on the minutes",
    ]
    assert row.cells[3].day == DAY
    assert boxes(final) == [("chair", "C chair"), ("secretary", "C secretary")]
    assert not any("Draft" in line for line in lines(final))


def test_without_a_quorum_the_minutes_say_that_nothing_can_be_resolved(
    committee_desk: Workspace,
) -> None:
    meeting = in_session(committee_desk, SIX[:3])
    in_order(minutes(committee_desk, meeting), "Of 6 members who count 3 were present", "Resolut")
    told = lines(minutes(committee_desk, meeting))
    assert any("Without a quorum nothing can be resolved." in line for line in told)


def test_minutes_taken_along_have_room_for_hands(committee_desk: Workspace) -> None:
    meeting = Meetings(committee_desk).plan(ordinary(), DAY)
    Meetings(committee_desk).invite(meeting.id, DAY, letter_number="1404/22")
    found = minutes(committee_desk, meeting)
    rolls = [block for block in found.blocks if isinstance(block, Table) and block.row_height]
    roll, resolutions = rolls[0], rolls[-1]
    assert [row.cells[1].text for row in roll.rows][:2] == ["C chair", "C secretary"]
    assert all(row.cells[3].text == row.cells[4].text == "" for row in roll.rows)
    weights = [column.weight for column in roll.columns]
    assert weights[4] * 4 >= sum(weights), "a quarter of the width is for the hand"
    assert all(not cell.text for row in resolutions.rows for cell in row.cells)
    assert any(isinstance(block, Space) for block in found.blocks)
    in_order(found, "Draft: the minutes", "6 members count; the quorum is 5 of them present.")


def test_an_empty_meeting_has_papers_that_say_so(committee_desk: Workspace) -> None:
    meeting = Meetings(committee_desk).plan(ordinary(), DAY)
    found = packet(committee_desk, meeting)
    in_order(
        found,
        "The members are invited to ordinary meeting 1 on",
        "Agenda",
        "The agenda of this meeting is empty.",
        "Members who are invited",
        "1 | C chair | chair |  | ",
        "6 members count",
    )
    in_order(minutes(committee_desk, meeting), "The agenda of this meeting is empty.")
    assert printed(found, minutes(committee_desk, meeting)).startswith(b"%PDF")


def test_a_cancelled_meeting_says_why_and_asks_nobody_to_sign(committee_desk: Workspace) -> None:
    meeting = Meetings(committee_desk).plan(ordinary(), DAY)
    Meetings(committee_desk).cancel(meeting.id, "برف سنگین", DAY)
    told = minutes(committee_desk, meeting)
    in_order(told, "This meeting was cancelled: برف سنگین")
    assert not any(isinstance(block, Signatures) for block in told.blocks)
    asked = lines(packet(committee_desk, meeting))
    assert not any("are invited to" in line for line in asked)


def test_a_training_session_decides_nothing_on_paper(committee_desk: Workspace) -> None:
    plan = MeetingPlan(
        sample("body/C"), MeetingKind.TRAINING, DAY, "9:00", subject="آموزش تکمیل فرم"
    )
    meetings = Meetings(committee_desk)
    meeting = meetings.plan(plan, DAY)
    meetings.invite(meeting.id, DAY)
    meetings.open(meeting.id, DAY)
    found = minutes(committee_desk, meeting)
    in_order(
        found,
        "Draft of the report of training session 1",
        "آموزش تکمیل فرم",
        "this session takes no decisions.",
    )
    assert "Resolutions" not in lines(found)


def test_an_outside_guest_stands_on_the_roll_and_does_not_count(committee_desk: Workspace) -> None:
    meeting = in_session(committee_desk)
    Roll(committee_desk).add_guest(meeting.id, "مشاور طرح", DAY)
    in_order(
        minutes(committee_desk, meeting),
        "7 | مشاور طرح | outside guest, does not count | ",
        "Of 6 members who count 6 were present",
    )


def test_each_item_of_the_packet_brings_its_paper(story: Story) -> None:
    workspace = story.workspace
    key = story.submitted("M", 2, conforms=False)
    policy = MacroPolicy(new_key(), sample("body/C"), "حمل‌ونقل پاک", story.day, text="متن سیاست")
    with workspace.store.change(by=workspace.desk.person) as change:
        change.put(policy, party=COMMITTEE)
    with story.sits("C/secretary"):
        plan = MeetingPlan(sample("body/C"), MeetingKind.ORDINARY, story.day, "9:00", place="تالار")
        meeting = Meetings(workspace).plan(plan, story.day)
        Meetings(workspace).invite(meeting.id, story.day, letter_number="1404/22")
    with workspace.store.view() as view:
        items = agenda(view, meeting.id)
    assert {item.about_id for item in items} == {key, policy.id}
    found = paper(workspace, ReportKind.PACKET, meeting.id, story.day)
    in_order(
        found,
        "Invitation: 1404/22",
        "Place: تالار",
        "Agenda and papers of ordinary meeting 1",
        "The members are invited to ordinary meeting 1 on",
        "1 | توسعه خط سه قطار شهری",
        "Members who are invited",
        "1 | C chair",
        "Item 1: توسعه خط سه قطار شهری",
        "Period: Second bimester of 1404",
        "Computed: does not conform",
        "Indicators of the project",
        "طول خط ساخته‌شده",
        "Opinion of the workgroup, written by W1 secretary: نظر کارگروه",
        "What may be decided",
        "referral to the workgroup",
        "Notes",
        "Item 2: ",
        "حمل‌ونقل پاک",
        "متن سیاست",
        "Notes",
    )


def test_a_raised_case_brings_its_obstacles_and_its_justification(story: Story) -> None:
    story.raised()
    with story.sits("C/secretary"):
        plan = MeetingPlan(sample("body/C"), MeetingKind.ORDINARY, story.day, "9:00")
        meeting = Meetings(story.workspace).plan(plan, story.day)
        Meetings(story.workspace).invite(meeting.id, story.day)
    found = paper(story.workspace, ReportKind.PACKET, meeting.id, story.day)
    in_order(
        found,
        "Item 1: ",
        "State: raised to the committee",
        "Computed: does not conform",
        "Obstacles",
        "تخصیص‌نیافتن اعتبار",
        "Justification report of the head",
        "زمین واگذار نشد",
        "کاهش محدوده",
        "What may be decided",
        "acceptance for amendment",
    )
    pages = [block for block in found.blocks if isinstance(block, Heading) and block.page]
    assert len(pages) == 1, "a paper begins on a page of its own"


def test_closed_minutes_stay_the_same_paper(committee_desk: Workspace) -> None:
    meeting = in_session(committee_desk)
    Meetings(committee_desk).decide(meeting.id, OTHER, DAY)
    Meetings(committee_desk).close(meeting.id, DAY, minutes_number="1404/60")
    before = minutes(committee_desk, meeting)
    later = paper(committee_desk, ReportKind.MINUTES, meeting.id, TODAY)
    assert later.digest == before.digest


def test_every_meeting_of_the_city_has_minutes_and_a_packet(paper_city: Workspace) -> None:
    with paper_city.store.view() as view:
        meetings = view.find(Meeting)
    assert {one.state for one in meetings} >= {MeetingState.CLOSED, MeetingState.INVITED}
    for one in meetings:
        kept = paper(paper_city, ReportKind.MINUTES, one.id, TODAY, "fa")
        told = lines(kept)
        is_draft = any(line.startswith("پیش‌نویس") for line in told)
        over = one.state in (MeetingState.CLOSED, MeetingState.CANCELLED)
        assert is_draft is not over
    for state in {one.state for one in meetings}:
        one = next(one for one in meetings if one.state is state)
        sent = paper(paper_city, ReportKind.PACKET, one.id, TODAY, "fa")
        invited = any("دعوت می‌شود" in line for line in lines(sent))
        assert invited is (state is MeetingState.INVITED)

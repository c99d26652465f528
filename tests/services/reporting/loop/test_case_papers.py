"""A case on paper: its file tells the whole story, the justification what a head signs."""

from datetime import timedelta
from uuid import UUID

import pytest

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.case_course import standing
from paayesh_desktop.domain.deviation_case import (
    CaseMove,
    CaseMoveKind,
    CaseState,
    DeviationCase,
)
from paayesh_desktop.domain.obstacle import Justification
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Signatures, Tone, decode, encode
from paayesh_desktop.services.amending.amendments import Amendments
from paayesh_desktop.services.papers import Papers
from paayesh_desktop.services.workspace import Workspace
from tests.services.loop.conftest import Story, sample
from tests.services.reporting.conftest import DAY as TODAY
from tests.services.reporting.loop.paper_words import in_order, lines, paper, papers, table

SCAN = b"\x89PNG\r\n\x1a\n" + bytes(40)
OF_STORY = (CaseState.AMENDING, CaseState.AMENDED, CaseState.REASSESSED)
"""What does not occur in the city."""
PARTS = {
    "Situation": "زمین واگذار نشد",
    "Why it cannot be solved": "تصمیم دستگاه بیرونی",
    "What was tried": "سه نشست",
    "Proposed revision of the plan": "کاهش محدوده",
}


def test_the_file_of_a_case_tells_its_story_from_state_to_papers(story: Story) -> None:
    story.remedying()
    story.acted()
    case = story.case()
    found = paper(story.workspace, ReportKind.CASE_FILE, case.case.id, story.day)
    in_order(
        found,
        f"Number of the case: {case.case.number}",
        f"File of deviation case {case.case.number}",
        "توسعه خط سه قطار شهری",
        "Where the case stands",
        "State: obstacles being removed",
        "Whose turn: The turn of کارگروه حمل‌ونقل",
        "Evaluations and verdicts, then and now",
        "does not conform",
        "طول خط ساخته‌شده",
        "Opinion of the workgroup, written by W1 secretary: نظر کارگروه",
        "What the committee found and resolved",
        "نامطلوب",
        "Obstacles and correction policy",
        "تخصیص‌نیافتن اعتبار",
        "solvable",
        "Corrective actions",
        "پیگیری تخصیص\nagainst: تخصیص‌نیافتن اعتبار",
        "verified",
        "Verified by W1 secretary",
        "Every move of the case",
        "case opened and referred to the workgroup | C secretary\nsecretary | meeting 1",
        "removal of the obstacles begun | W1 secretary\nsecretary",
        "No paper has been put with this case.",
    )


def test_what_was_not_judged_or_chosen_yet_is_said_so(story: Story) -> None:
    case = story.referred().case
    with story.sits("W1/expert"):
        story.obstacles.record(case.id, "معارض ملکی", story.day)
    found = paper(story.workspace, ReportKind.CASE_FILE, case.id, story.day)
    row = table(found, "Obstacle").rows[0]
    texts = [cell.text for cell in row.cells]
    assert texts == ["معارض ملکی", "without a class yet", "not judged yet", "not chosen yet"]
    assert row.cells[2].tone is Tone.MISSING
    in_order(found, "Corrective actions", "No corrective action has been planned.")


def test_verdicts_of_the_first_and_the_last_evaluation_stand_beside_each_other(
    story: Story,
) -> None:
    found = paper(story.workspace, ReportKind.CASE_FILE, reassessed(story), story.day)
    beside = table(found, "Verdict then")
    assert [one.title for one in beside.columns][1:] == [
        "Result then",
        "Attainment then",
        "Verdict then",
        "Result now",
        "Attainment now",
        "Verdict now",
    ]
    first = {row.cells[0].text: [cell.text for cell in row.cells[1:]] for row in beside.rows}
    then, now = first["ایستگاه‌های آماده"][:3], first["ایستگاه‌های آماده"][3:]
    assert then[2] == "undesired"
    assert now[0] == "120"
    assert then != now


def test_rounds_before_have_their_own_head_over_their_obstacles(story: Story) -> None:
    case = story.resumed().case
    story.report("M", 3, "20")
    story.day += timedelta(30)
    again = story.submitted("M", 3, conforms=False)
    due = story.day + timedelta(20)
    story.decide(ResolutionKind.REFERRAL, again, text="هنوز نامطلوب", due_on=due)
    with story.sits("W1/expert"):
        story.obstacles.record(case.id, "مانع تازه", story.day)
    found = paper(story.workspace, ReportKind.CASE_FILE, case.id, story.day)
    rows = table(found, "Obstacle").rows
    assert [row.cells[0].text for row in rows] == [
        "Round 1",
        "تخصیص‌نیافتن اعتبار",
        "Round 2",
        "مانع تازه",
    ]
    assert [row.head for row in rows] == [True, False, True, False]


@pytest.mark.parametrize("state", OF_STORY)
def test_a_case_that_is_amended_or_reassessed_can_be_put_on_paper(
    story: Story, state: CaseState
) -> None:
    ways = {CaseState.AMENDING: amending, CaseState.AMENDED: amended}
    key = ways.get(state, reassessed)(story)
    with story.workspace.store.view() as view:
        assert standing(view.find(CaseMove, case_id=key)).state is state
    found = paper(story.workspace, ReportKind.CASE_FILE, key, story.day, "fa")
    assert decode(encode(found)) == found
    assert printed(found).startswith(b"%PDF")


def amending(story: Story) -> UUID:
    """A raised case that the committee took up, with a draft of what shall change."""
    case = story.raised().case
    story.decide(ResolutionKind.AMENDING, case)
    with story.sits("C/secretary"):
        amendments = Amendments(story.workspace)
        key = amendments.draft(
            sample("P"), "کاهش محدوده", story.day + timedelta(90), story.day, case_id=case.id
        )
        amendments.set(key, AmendedField.SCOPE, sample("M"), "بخش نخست", story.day)
    return case.id


def amended(story: Story) -> UUID:
    key = amending(story)
    with story.workspace.store.view() as view:
        draft = view.find(PlanAmendment, case_id=key)[0]
    story.decide(ResolutionKind.AMENDMENT, draft, seat="council/chair")
    return key


def reassessed(story: Story) -> UUID:
    """A resumed case whose next evaluation is with the committee."""
    case = story.resumed().case
    story.report("M", 3, "120")
    story.day += timedelta(30)
    story.submitted("M", 3, conforms=True)
    return case.id


def test_an_amendment_stands_in_the_file_old_beside_new(story: Story) -> None:
    found = paper(story.workspace, ReportKind.CASE_FILE, amending(story), story.day)
    in_order(
        found,
        "Justification report of the head, round 1",
        "کاهش محدوده",
        "Amendment of the plan",
        "Amendment: کاهش محدوده",
        "What changes in the plan",
        "توسعه خط سه قطار شهری",
        "Every move of the case",
        "accepted for amendment of the plan",
    )


def test_a_case_in_every_other_state_has_its_file_in_the_city(paper_city: Workspace) -> None:
    with paper_city.store.view() as view:
        moves = {case.id: view.find(CaseMove, case_id=case.id) for case in view.find(DeviationCase)}
    cases = {standing(found).state: key for key, found in moves.items()}
    assert {*cases, *OF_STORY} == set(CaseState)
    found = [paper(paper_city, ReportKind.CASE_FILE, key, TODAY, "fa") for key in cases.values()]
    for one, key in zip(found, cases.values(), strict=True):
        assert len(table(one, "رویداد").rows) == len(moves[key])
    assert printed(*found).startswith(b"%PDF")
    assert paper(paper_city, ReportKind.CASE_FILE, cases[CaseState.RAISED], TODAY, "fa") in found


def test_a_justification_says_its_four_parts_and_is_signed_by_the_head(story: Story) -> None:
    case = story.raised().case
    found = paper(story.workspace, ReportKind.JUSTIFICATION, case.id, story.day)
    assert found.issuer == "هیئت W1"
    assert found.place == "هیئت C"
    in_order(
        found,
        f"Number of the case: {case.number}",
        f"Justification report for the revision of the plan, case {case.number}",
        "The project and its case",
        "Finding of the committee: نامطلوب",
        "The evaluation that opened the case",
        "Obstacles of this round",
        "تخصیص‌نیافتن اعتبار",
        "not solvable",
        *(word for part in PARTS.items() for word in part),
    )
    (boxes,) = [block.boxes for block in found.blocks if isinstance(block, Signatures)]
    assert (boxes[0].role, boxes[0].name, boxes[0].note) == ("head", "W1 head", "هیئت W1")
    assert not any("Draft" in line for line in lines(found))


def test_a_report_that_has_not_been_raised_says_that_it_is_a_draft(story: Story) -> None:
    case = story.analysed(solvable=False).case
    story.justify(case.id)
    found = paper(story.workspace, ReportKind.JUSTIFICATION, case.id, story.day)
    in_order(found, "Draft: this report has not gone to the committee yet.", "Situation")
    with story.sits("W1/head"):
        story.cases.move(case.id, CaseMoveKind.RAISE, story.day)
    final = paper(story.workspace, ReportKind.JUSTIFICATION, case.id, story.day)
    assert not any("Draft" in line for line in lines(final))


def test_a_raised_report_stays_the_same_paper_whatever_becomes_of_its_case(story: Story) -> None:
    case = story.raised().case
    with story.workspace.store.view() as view:
        (written,) = view.find(Justification, case_id=case.id)
    before = paper(story.workspace, ReportKind.JUSTIFICATION, written.id, story.day)
    story.decide(ResolutionKind.AMENDING, case)
    later = story.day + timedelta(40)
    assert paper(story.workspace, ReportKind.JUSTIFICATION, written.id, later) == before


def test_a_case_without_a_report_has_none_to_print(story: Story) -> None:
    case = story.referred().case
    with pytest.raises(UserError, match="No justification report has been written"):
        papers(story.workspace, ReportKind.JUSTIFICATION, case.id, story.day)


@pytest.mark.parametrize("kind", [ReportKind.CASE_FILE, ReportKind.JUSTIFICATION])
def test_an_unknown_case_is_no_paper(story: Story, kind: ReportKind) -> None:
    with pytest.raises(KeyError):
        papers(story.workspace, kind, sample("nothing"), story.day)


def test_papers_that_were_put_with_a_case_are_listed_with_what_they_are_about(
    story: Story,
) -> None:
    story.remedying()
    action = story.acted()
    case = story.case().case
    with story.sits("W1/expert"):
        papers_of = Papers(story.workspace)
        papers_of.attach(action.id, SCAN, "a.png", party=sample("W1"), caption="نامهٔ تخصیص")
    found = paper(story.workspace, ReportKind.CASE_FILE, case.id, story.day)
    in_order(found, "Papers of the case", "نامهٔ تخصیص | پیگیری تخصیص | ")


def test_an_opinion_that_differs_is_printed_with_its_reason(story: Story) -> None:
    key = story.submitted("M", 2, conforms=True)
    due = story.day + timedelta(30)
    story.decide(ResolutionKind.REFERRAL, key, text="نامطلوب", due_on=due)
    found = paper(story.workspace, ReportKind.CASE_FILE, story.case().case.id, story.day)
    in_order(
        found,
        "Opinion of the workgroup, written by W1 secretary",
        "It differs from what was computed because: دلیل اختلاف",
    )


def test_what_is_late_is_marked_so(story: Story) -> None:
    obstacle = story.remedying().obstacles[0].obstacles[0].id
    story.acted(verified=False)
    case = story.case().case
    with story.sits("W1/expert"):
        due = story.day + timedelta(5)
        story.actions.plan(
            case.id, "پیگیری دوم", due, story.day, obstacle_id=obstacle, agent="سازمان عمران"
        )
    story.day += timedelta(60)
    found = paper(story.workspace, ReportKind.CASE_FILE, case.id, story.day)
    states = [row.cells[3] for row in table(found, "Corrective action").rows]
    assert states[0].text.startswith("done, not verified")
    assert states[1].tone is Tone.BAD
    assert states[1].text.endswith("working days late")
    in_order(found, "working days late)")

"""Obstacles, corrective actions, justifications; what a case tells and who may do what in it."""

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import CaseMove, CaseState
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.obstacle import ActionState
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.services.cases.cases import CaseFilter
from paayesh_desktop.services.cases.obstacle_classes import ObstacleClasses
from paayesh_desktop.services.evaluations.performance_reports import PerformanceReports
from paayesh_desktop.services.papers import Papers

if TYPE_CHECKING:
    from services.loop.conftest import Story

PDF = b"%PDF-1.4\n%%EOF\n"


def sample(code: str) -> UUID:
    return reference_key("sample", code)


def primary(story: "Story") -> str:
    (step,) = [step for step in story.case().steps if step.primary]
    return step.kind


def test_an_open_case_has_exactly_one_next_step_from_its_beginning_to_its_evaluation(
    story: "Story",
) -> None:
    case = story.referred().case
    assert primary(story) == "obstacle"
    with story.sits("W1/expert"):
        obstacle = story.obstacles.record(case.id, "مانع", story.day)
        assert primary(story) == "classify"
        story.obstacles.edit(obstacle.id, story.day, class_id=story.class_id("FIN"))
        assert primary(story) == "judge"
        story.obstacles.edit(obstacle.id, story.day, solvable=True)
        assert primary(story) == "policy"
        story.obstacles.choose_policy(case.id, story.class_id("FIN"), "تأمین", story.day)
        assert primary(story) == "remedy"
        story.cases.move(case.id, story.kinds.REMEDY, story.day)
        assert primary(story) == "action"
    story.acted(verified=False)
    assert primary(story) == "verify"
    with story.sits("W1/head"):
        story.actions.verify(story.case().actions[0].action.id, story.day)
        assert primary(story) == "resume"
        story.cases.move(case.id, story.kinds.RESUME, story.day)
    assert primary(story) == "evaluate"
    assert [state for state, how in story.case().positions if how == "done"] == [
        CaseState.REFERRED,
        CaseState.REMEDYING,
    ]


def test_an_action_is_verified_by_somebody_else_and_cancelled_is_not_done(
    story: "Story",
) -> None:
    case = story.remedying().case
    action = story.acted(verified=False)
    for seat, why in (("W1/expert", "does not verify"), ("W2/expert", "may do this")):
        with story.sits(seat), pytest.raises(UserError, match=why):
            story.actions.verify(action.id, story.day)
    with story.sits("W1/secretary"):
        story.actions.reject(action.id, "گواه کافی نیست", story.day)
        story.actions.cancel(action.id, "راه دیگری یافت شد", story.day)
        with pytest.raises(UserError, match="cancelled is"):
            story.cases.move(case.id, story.kinds.RESUME, story.day)
    line = story.case().actions[0]
    assert (line.action.state, line.action.remark) == (ActionState.CANCELLED, "راه دیگری یافت شد")
    assert primary(story) == "action"


def test_evidence_is_words_or_a_paper(story: "Story") -> None:
    story.remedying()
    action = story.acted(verified=False)
    with story.sits("W1/secretary"):
        story.actions.reject(action.id, "فایل لازم است", story.day)
    with story.sits("W1/expert"):
        with pytest.raises(UserError, match="no evidence"):
            story.actions.done(action.id, "", story.day)
        story.actions.done(action.id, "", story.day, paper=(PDF, "نامه.pdf"))
    (paper,) = Papers(story.workspace).of(action.id)
    assert paper.media_type == "application/pdf"
    assert story.case().papers == (paper,)


def test_an_immediate_action_is_possible_in_every_open_state_and_no_other(
    story: "Story",
) -> None:
    case = story.raised().case
    with story.sits("W1/expert"):
        with pytest.raises(UserError, match="only immediate actions"):
            story.actions.plan(case.id, "اقدام", story.day, story.day, agent="پیمانکار")
        made = story.actions.plan(
            case.id, "ایمن‌سازی", story.day, story.day, agent="پیمانکار", immediate=True
        )
        story.actions.start(made.id, story.day)
        with pytest.raises(UserError, match="not changed"):
            story.obstacles.record(case.id, "مانع دیگر", story.day)
    story.decide(ResolutionKind.UNFOUNDED, case, text="بی‌مورد")
    with story.sits("W1/expert"), pytest.raises(UserError, match="is closed"):
        story.actions.plan(case.id, "x", story.day, story.day, agent="y", immediate=True)


def test_overdue_is_derived_and_never_leaves_the_list(story: "Story") -> None:
    found = story.referred()
    assert (found.line.overdue, found.line.due_on) == (0, story.day + timedelta(30))
    story.day += timedelta(400)
    line = story.case().line
    assert line.overdue > 200
    assert line.age == 400
    late = CaseFilter(overdue_only=True)
    assert [one.id for one in story.cases.list(late, story.day)] == [found.case.id]
    ours = story.cases.waiting(story.day, sample("W1"))
    assert [one.id for one in ours] == [found.case.id]
    assert story.cases.waiting(story.day, COMMITTEE) == ()
    assert story.cases.waiting(story.day, sample("W2")) == ()


def test_a_forked_history_is_reported_and_the_list_goes_on(story: "Story") -> None:
    case = story.remedying().case
    with story.workspace.store.view() as view:
        last = view.find(CaseMove, case_id=case.id, order_by=("number",))[-1]
    twin = CaseMove(new_key(), *[getattr(last, name) for name in last.__struct_fields__[1:]])
    with story.workspace.store.change(by=story.workspace.desk.person) as change:
        change.put(twin, party=sample("W1"))
    (line,) = story.cases.list(CaseFilter(), story.day)
    assert line.fault is not None
    with pytest.raises(UserError, match="Two different moves"):
        story.cases.show(case.id, story.day)


def test_the_timeline_names_person_role_meeting_and_resolution(story: "Story") -> None:
    found = story.resumed()
    refer, remedy, resume = found.moves
    assert (refer.person_name, str(refer.role)) == ("C secretary", "secretary")
    assert (refer.meeting_number, refer.resolution_number) == (1, "1404-1")
    assert (remedy.person_name, resume.person_name) == ("W1 secretary", "W1 head")
    assert resume.moved_at > refer.moved_at
    assert [one.evaluation.id for one in found.evaluations] == [story.key("M", 2)]
    assert found.guide.due_on == date(2025, 10, 14)  # ten working days after the forms are due
    assert found.line.court is Court.WORKGROUP


def test_the_committee_edits_the_tree_of_classes(story: "Story") -> None:
    classes = ObstacleClasses(story.workspace)
    with story.sits("W1/secretary"), pytest.raises(UserError, match="may do this"):
        classes.put("دسته", story.day)
    with story.sits("C/secretary"):
        made = classes.put("کم‌آبی", story.day, parent_id=story.class_id("ENV"), policy="صرفه‌جویی")
        with pytest.raises(UserError, match="below itself"):
            classes.put("زیست‌محیطی", story.day, id=story.class_id("ENV"), parent_id=made.id)
        assert made.id in {node.row.id for node in classes.tree()}
        classes.retire(made.id, story.day)
    assert made.id not in {node.row.id for node in classes.tree()}
    assert made.id in {node.row.id for node in classes.tree(retired=True)}


def test_the_report_is_proposed_from_the_figures_and_signed_by_the_head(story: "Story") -> None:
    story.remedying()
    story.acted(verified=False)
    reports = PerformanceReports(story.workspace)
    cycle, workgroup = story.cycle(2), sample("W1")
    proposal = reports.propose(cycle, workgroup, Catalogue("en"), story.day)
    assert proposal.achievements == "0 of 1 projects conform to their desired state."
    assert "80%" in proposal.challenges
    assert "تخصیص‌نیافتن اعتبار" in proposal.challenges
    assert "پیگیری تخصیص (done, not verified" in proposal.solutions
    with story.sits("W1/secretary"):
        report = reports.save(
            cycle,
            workgroup,
            story.day,
            achievements=proposal.achievements,
            challenges=proposal.challenges,
            solutions=proposal.solutions,
        )
    story.also("W1/secretary", "W1", "head")
    with story.sits("W1/secretary"), pytest.raises(UserError, match="does not sign"):
        reports.sign(report.id, story.day)
    with story.sits("W1/head"):
        signed = reports.sign(report.id, story.day)
    assert (signed.signed_by, signed.signed_on) == (sample("W1/head"), story.day)
    with story.sits("W1/secretary"), pytest.raises(UserError, match="is signed"):
        reports.save(cycle, workgroup, story.day, achievements="", challenges="", solutions="")
    line = reports.of(cycle, workgroup)
    assert line is not None
    assert (line.author, line.signed_by) == ("W1 secretary", "W1 head")

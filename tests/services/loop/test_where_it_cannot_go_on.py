"""A project that was taken out of the plan, and an evaluation whose turn it is not."""

from typing import TYPE_CHECKING

import pytest

from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.evaluations.project_evaluations import ProjectEvaluations
from paayesh_desktop.services.judging.progress_curve import curve
from paayesh_desktop.services.today.today import Today
from paayesh_desktop.services.today.today_items import Verb

if TYPE_CHECKING:
    from services.loop.conftest import Story


def remove_the_metro(story: "Story") -> None:
    with story.workspace.store.change(by=story.workspace.desk.person) as change:
        project = change.get(Element, reference_key("sample", "M"))
        assert project is not None
        change.remove(project, party=COMMITTEE)


def test_the_case_of_a_removed_project_is_shown_and_says_so(story: "Story") -> None:
    title = story.referred().project.title
    remove_the_metro(story)
    found = story.case()
    assert found.project.title == title
    assert "taken out of the plan" in str(found.guide.happened)
    assert found.line.project_title
    with story.sits("W1/secretary"):
        items = Today(story.workspace).look(story.day).items
    assert [one.key for one in items if one.verb is Verb.CASE] == [found.case.id]


def test_the_evaluation_of_a_removed_project_is_shown_and_can_be_found_on(story: "Story") -> None:
    key = story.submitted("M", 2, conforms=False)
    remove_the_metro(story)
    found = ProjectEvaluations(story.workspace).show(key, story.day)
    assert "taken out of the plan" in str(found.guide.happened)
    assert found.curve
    story.decide(ResolutionKind.REFERRAL, key, text="نامطلوب", due_on=story.day)
    assert story.case().case.project_id == found.project.id


def test_a_project_that_is_not_here_yet_is_said_in_a_sentence(story: "Story") -> None:
    with story.workspace.store.view() as view, pytest.raises(UserError, match="not come to this"):
        curve(view, new_key(), Period.parse("1404B2"))


def test_who_signs_is_not_asked_to_submit_what_must_wait(story: "Story") -> None:
    first = story.submitted("M", 2, conforms=False)
    story.report("M", 3, "60")
    story.compare(3)
    second = story.key("M", 3)
    row = story.evaluation(second)
    story.opine(second, conforms=bool(row.conforms))
    story.explain_gaps(second)
    shown = ProjectEvaluations(story.workspace).show(second, story.day)
    assert "still with the committee" in str(shown.held_up)
    with story.sits("W1/head"):
        items = Today(story.workspace).look(story.day).items
        assert not [one for one in items if one.verb is Verb.SIGN]
    story.decide(ResolutionKind.ACCEPTANCE, first)
    assert ProjectEvaluations(story.workspace).show(second, story.day).held_up is None
    with story.sits("W1/head"):
        (item,) = [
            one for one in Today(story.workspace).look(story.day).items if one.verb is Verb.SIGN
        ]
    assert item.key == second

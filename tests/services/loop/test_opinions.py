"""The workgroup's opinion beside what was computed, reasons for gaps, and the head's signature."""

from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.project_evaluation import EvaluationState, GapReason
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.loop.evaluation_moves import standing_of

if TYPE_CHECKING:
    from services.loop.conftest import Story


def sample(code: str) -> UUID:
    return reference_key("sample", code)


def state(story: "Story", key: UUID) -> EvaluationState:
    with story.workspace.store.view() as view:
        return standing_of(view, key).state


def test_an_opinion_has_a_statement_and_where_it_differs_a_reason(story: "Story") -> None:
    story.compare(2)
    key = story.key("M", 2)
    with story.sits("W1/secretary"):
        with pytest.raises(UserError, match="no statement"):
            story.opinions.give(key, False, " ", story.day)
        with pytest.raises(UserError, match="says no reason"):
            story.opinions.give(key, True, "همخوان است", story.day)
        row = story.opinions.give(key, True, "همخوان است", story.day, reason="جبران شد")
        assert (row.opinion, row.conforms, row.difference_reason) == (True, False, "جبران شد")
        row = story.opinions.give(key, False, "ناهمخوان", story.day, reason="کهنه")
    assert (row.opinion, row.difference_reason) == (False, "")
    assert row.prepared_by == sample("W1/secretary")


def test_only_the_secretary_gives_the_opinion_and_only_the_head_signs(story: "Story") -> None:
    story.compare(1)
    key = story.key("M", 1)
    for seat in ("W1/expert", "W1/head", "W2/secretary", "C/secretary"):
        with story.sits(seat), pytest.raises(UserError, match="may do this"):
            story.opinions.give(key, True, "نظر", story.day)
    story.opine(key, conforms=True)
    for seat in ("W1/secretary", "W1/expert", "W2/head", "C/chair"):
        with story.sits(seat), pytest.raises(UserError, match="may do this"):
            story.opinions.submit([key], story.day)
    assert story.submit(key) == 1
    assert state(story, key) is EvaluationState.SUBMITTED


def test_who_gave_the_opinion_does_not_sign_it(story: "Story") -> None:
    """Also somebody who holds both seats."""
    story.compare(1)
    key = story.key("M", 1)
    story.opine(key, conforms=True)
    story.also("W1/secretary", "W1", "head")
    with story.sits("W1/secretary"), pytest.raises(UserError, match="another person has to"):
        story.opinions.submit([key], story.day)


def test_every_gap_needs_a_reason_before_submission(story: "Story") -> None:
    story.compare(2)
    key = story.key("M", 2)
    story.opine(key, conforms=False)
    with pytest.raises(UserError, match="1 still need a reason"):
        story.submit(key)
    with story.sits("W1/secretary"):
        with pytest.raises(UserError, match="no gap"):
            story.opinions.explain_gap(key, sample("I1"), "دلیل", story.day)
        story.opinions.explain_gap(key, sample("I3"), "گزارش نرسید", story.day)
    story.submit(key)
    with story.sits("W1/secretary"), pytest.raises(UserError, match="submitted"):
        story.opinions.explain_gap(key, sample("I3"), "", story.day)


def test_a_reason_goes_when_its_gap_is_filled(story: "Story") -> None:
    story.compare(2)
    key = story.key("M", 2)
    story.explain_gaps(key)
    story.report("M", 2, "100")
    story.compare(2)
    with story.workspace.store.view() as view:
        assert view.count(GapReason, evaluation_id=key) == 0
    assert story.evaluation(key).gaps == 0


def test_many_are_prepared_and_submitted_at_once_or_none(story: "Story") -> None:
    for number in (1, 2):
        story.compare(number)
    good, bad = story.key("M", 1), story.key("M", 2)
    with story.sits("W1/secretary"):
        assert story.opinions.give_many([good, bad], "همه همخوان", story.day) == 1
    with pytest.raises(UserError, match="still with the committee"):
        story.submit(good, bad)
    assert state(story, good) is EvaluationState.COMPARED
    with story.sits("W1/head"):
        assert story.opinions.submit_conforming(story.cycle(1), sample("W1"), story.day) == 1
        assert story.opinions.submit_conforming(story.cycle(2), sample("W1"), story.day) == 0
    assert state(story, good) is EvaluationState.SUBMITTED


def test_only_one_evaluation_of_a_project_is_with_the_committee_at_a_time(
    story: "Story",
) -> None:
    story.submitted("M", 1, conforms=True)
    with pytest.raises(UserError, match="still with the committee"):
        story.submitted("M", 2, conforms=False)
    story.decide(ResolutionKind.ACCEPTANCE, story.key("M", 1))
    story.submit(story.key("M", 2))
    assert state(story, story.key("M", 2)) is EvaluationState.SUBMITTED


def test_while_a_case_is_worked_on_its_project_is_compared_but_not_submitted(
    story: "Story",
) -> None:
    story.referred()
    with pytest.raises(UserError, match="once execution has resumed"):
        story.submitted("M", 3, conforms=False)
    assert state(story, story.key("M", 3)) is EvaluationState.COMPARED


def test_nothing_is_submitted_for_a_workgroup_by_whoever_does_not_sign_there(
    story: "Story",
) -> None:
    story.compare(1)
    for seat in ("W1/secretary", "W2/head", "C/chair"):
        with story.sits(seat), pytest.raises(UserError, match="holds no seat"):
            story.opinions.submit_conforming(story.cycle(1), sample("W1"), story.day)

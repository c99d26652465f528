"""The secretary has every project of the workgroup compared; nothing submitted changes any more."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind
from paayesh_desktop.domain.progress import Spending, StageProgress
from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.evaluations.comparing import Compared
from paayesh_desktop.services.evaluations.project_evaluations import ProjectEvaluations
from paayesh_desktop.services.judging.desk_evaluation import evaluate
from paayesh_desktop.services.judging.progress_curve import curve
from paayesh_desktop.services.loop.evaluation_moves import standing_of

if TYPE_CHECKING:
    from services.loop.conftest import Story


def sample(code: str) -> UUID:
    return reference_key("sample", code)


def test_every_project_of_a_workgroup_is_compared_with_verdicts_and_gaps(story: "Story") -> None:
    assert story.compare(1) == Compared(new=1)
    assert story.compare(2) == Compared(new=1, nonconforming=1, gaps=1)
    first, second = (story.evaluation(story.key("M", number)) for number in (1, 2))
    assert (first.desired, first.near, first.undesired, first.gaps) == (1, 2, 0, 0)
    assert (first.conforms, first.coverage) == (True, Decimal(1))
    assert (second.desired, second.undesired, second.gaps) == (1, 1, 1)
    assert (second.conforms, second.number, second.version_id) == (False, 1, sample("V"))
    with story.workspace.store.view() as view:
        at = standing_of(view, second.id)
    assert (at.state, at.court) == (EvaluationState.COMPARED, Court.WORKGROUP)
    assert (at.last.person_id, at.last.role) == (sample("W1/secretary"), "secretary")


def test_comparing_again_refreshes_figures_and_takes_back_an_opinion_of_other_ones(
    story: "Story",
) -> None:
    story.compare(2)
    key = story.key("M", 2)
    story.opine(key, conforms=False)
    assert story.compare(2) == Compared(unchanged=1, nonconforming=1, gaps=1)
    assert story.evaluation(key).opinion is False
    story.report("M", 2, "100")
    assert story.compare(2) == Compared(refreshed=1)
    row = story.evaluation(key)
    assert (row.conforms, row.opinion, row.prepared_by, row.statement) == (
        True,
        None,
        None,
        "نظر کارگروه",
    )


def test_what_was_submitted_is_frozen_with_its_verdicts(story: "Story") -> None:
    key = story.submitted("M", 2, conforms=False)
    frozen = story.written()
    story.report("M", 2, "100")
    assert story.compare(2) == Compared(frozen=1)
    with story.sits("C/secretary"):
        report = evaluate(story.workspace, sample("P"), Period.parse("1404B2"))
    assert report.written == 2  # those of the other project, judged for the first time
    kept = story.written()
    assert {one: kept[one] for one in frozen} == frozen
    assert story.evaluation(key).conforms is False


def test_a_returned_evaluation_becomes_its_next_version(story: "Story") -> None:
    key = story.submitted("M", 2, conforms=False)
    first = story.evaluation(key)
    story.decide(ResolutionKind.RETURN, key, text="ارقام ناقص است")
    story.report("M", 2, "100")
    story.compare(2)
    second = story.evaluation(key)
    assert (second.number, second.conforms, second.opinion) == (2, True, None)
    story.opine(key, conforms=True)
    story.submit(key)
    shown = ProjectEvaluations(story.workspace).show(key, story.day)
    assert [version.row.conforms for version in shown.versions] == [False, True]
    assert shown.versions[0].row == first


def test_only_the_secretary_of_the_workgroup_has_it_compared(story: "Story") -> None:
    for seat in ("W1/head", "W2/secretary", "C/secretary"):
        with story.sits(seat), pytest.raises(UserError, match="may do this"):
            story.comparing.compare(story.cycle(1), sample("W1"), story.day)


def test_a_period_that_is_not_over_is_not_compared(story: "Story") -> None:
    with pytest.raises(UserError, match="not over yet"):
        story.compare(5)


def test_progress_time_and_credit_stand_beside_the_verdicts(story: "Story") -> None:
    project = Element(
        sample("M"),
        sample("P"),
        ElementKind.PROJECT,
        "M",
        "خط سه",
        sample("A"),
        sample("W1"),
        starts_on=date(2025, 3, 21),
        ends_on=date(2025, 11, 21),
        credit=Decimal(1000),
    )
    stages = [
        Element(
            sample(f"S{number}"),
            sample("P"),
            ElementKind.STAGE,
            f"S{number}",
            "مرحله",
            sample("M"),
            weight=Decimal(weight),
            starts_on=starts,
            ends_on=ends,
        )
        for number, weight, starts, ends in (
            (1, 1, date(2025, 3, 21), date(2025, 7, 22)),
            (2, 3, date(2025, 7, 23), date(2025, 11, 21)),
        )
    ]
    with story.workspace.store.change(by=story.workspace.desk.person) as change:
        for row in (project, *stages):
            change.put(row, party=COMMITTEE)
        for place, (percent, spent) in enumerate((("60", "100"), ("90", "250")), 1):
            code = f"1404B{place}"
            progress = StageProgress(new_key(), sample("S1"), code, Decimal(percent))
            change.put(progress, party=sample("W1"))
            spending = Spending(new_key(), sample("M"), code, Decimal(spent), sample(f"U{place}"))
            change.put(spending, party=sample("W1"))
    story.compare(2)
    row = story.evaluation(story.key("M", 2))
    assert (row.planned, row.actual) == (Decimal(25), Decimal("22.5"))
    assert row.elapsed == Decimal("50.41")
    assert (row.credit, row.spent) == (Decimal(1000), Decimal(350))
    with story.workspace.store.view() as view:
        points = curve(view, sample("M"), Period.parse("1404B2"))
    assert [point.actual for point in points] == [Decimal(15), Decimal("22.5"), None, None]
    planned = [point.planned for point in points]
    assert planned[-1] == Decimal(100)
    assert planned == sorted(planned, key=lambda value: value or 0)

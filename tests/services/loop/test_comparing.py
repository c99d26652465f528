"""The secretary has every project of the workgroup compared; nothing submitted changes any more."""

from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.services.comparing import Compared
from paayesh_desktop.services.evaluation_moves import standing_of

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

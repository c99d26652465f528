"""Where somebody new to the demo city begins.

Of the round before the last, one workgroup has left a form, an evaluation and a case undone. So
they are the most overdue of the whole city, and its secretary finds them first, in this order.
"""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.services.forms.form_maker import MadeForm

ANSWER = timedelta(days=14)
"""How long after the meeting an answer to the case is due: after the evaluations of its round, and
long before the forms of the next."""


def beginners(groups: Sequence[Workgroup]) -> UUID | None:
    """The workgroup in which one begins; None where there is none."""
    return groups[0].id if groups else None


def form_left(forms: Sequence[MadeForm]) -> int | None:
    """The place of the form that has yet to be typed: the shortest that asks for figures."""
    asking = [
        (len(made.lines), place)
        for place, made in enumerate(forms)
        if any(line.indicator_id for line in made.lines)
    ]
    return min(asking)[1] if asking else None


def evaluation_left(
    rows: Sequence[ProjectEvaluation], group: UUID | None
) -> ProjectEvaluation | None:
    """The evaluation that has yet to get its opinion: one without gaps, that conforms if any
    does."""
    own = [row for row in rows if row.workgroup_id == group and row.conforms is not None]
    return min(own, key=lambda row: (row.gaps > 0, row.conforms is False), default=None)


def case_left(rows: Sequence[ProjectEvaluation], group: UUID | None) -> ProjectEvaluation | None:
    """The evaluation whose case has yet to be worked on: one that does not conform if there is
    one."""
    own = [row for row in rows if row.workgroup_id == group and row.conforms is not None]
    return min(own, key=lambda row: row.conforms is not False, default=None)

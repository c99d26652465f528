"""What the list of evaluations can be narrowed to."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.services.project_evaluations import EvaluationLine


class Show(StrEnum):
    """What the list is narrowed to."""

    ALL = "all"
    NONCONFORMING = "nonconforming"
    GAPS = "gaps"
    NO_OPINION = "no_opinion"
    DIFFERS = "differs"
    TO_SIGN = "to_sign"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    REFERRED = "referred"


PASSES: Mapping[Show, Callable[[EvaluationLine], bool]] = {
    Show.ALL: lambda line: bool(line.code),
    Show.NONCONFORMING: lambda line: line.conforms is False,
    Show.GAPS: lambda line: line.gaps_open > 0,
    Show.NO_OPINION: lambda line: line.state is not None and line.opinion is None,
    Show.DIFFERS: lambda line: line.differs,
    Show.TO_SIGN: lambda line: line.prepared and line.state is EvaluationState.COMPARED,
    Show.SUBMITTED: lambda line: line.state is EvaluationState.SUBMITTED,
    Show.RETURNED: lambda line: line.state is EvaluationState.RETURNED,
    Show.REFERRED: lambda line: line.state is EvaluationState.REFERRED,
}

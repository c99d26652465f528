"""What the list of evaluations can be narrowed to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.services.evaluations.evaluation_desk import EvaluationDesk
from paayesh_desktop.services.evaluations.project_evaluations import EvaluationLine


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


@dataclass(frozen=True, slots=True)
class Sorted:
    """The desk of a city's evaluations, and what of its lines each way of showing lets through,
    with what words are looked for in: made before the page shows it, because it takes its time."""

    desk: EvaluationDesk
    lines: Mapping[Show, Sequence[tuple[EvaluationLine, str]]]
    agreeable: bool

    @property
    def counts(self) -> dict[Show, int]:
        return {show: len(lines) for show, lines in self.lines.items()}

    def found(self, show: Show, words: Sequence[str]) -> list[EvaluationLine]:
        """The lines that *show* lets through and that have all *words*."""
        return [line for line, key in self.lines[show] if all(word in key for word in words)]


def sorted_out(desk: EvaluationDesk) -> Sorted:
    """*desk* with its lines sorted out; *agreeable* says that some of them may be agreed with at
    once."""
    pairs = list(zip(desk.lines, desk.keys, strict=True))
    return Sorted(
        desk,
        {show: [pair for pair in pairs if fits(pair[0])] for show, fits in _PASSES.items()},
        desk.prepare.may
        and any(
            line.state is EvaluationState.COMPARED and line.conforms and line.opinion is None
            for line in desk.lines
        ),
    )


_PASSES: Mapping[Show, Callable[[EvaluationLine], bool]] = {
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

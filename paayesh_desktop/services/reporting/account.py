"""What a periodic report gives an account of: a result beside the one before, and what hangs on
it; each part is read when it is first asked for, and once."""

from functools import cached_property

from paayesh_desktop.language import Sentence
from paayesh_desktop.services.reporting.changes import Changes
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame
from paayesh_desktop.services.reporting.cycle_result import (
    CycleResult,
    cycle_result,
    judged_cycles,
)
from paayesh_desktop.services.reporting.decisions_due import DecisionsDue
from paayesh_desktop.services.reporting.deviations import Deviations
from paayesh_desktop.services.reporting.gaps import Gaps
from paayesh_desktop.services.reporting.indicator_results import (
    IndicatorResults,
    indicator_results,
)


class Account:
    """*now* beside *before*; where there was none, *none* says so."""

    def __init__(
        self, frame: CycleFrame, now: CycleResult, before: CycleResult | None, none: Sentence
    ) -> None:
        self.frame = frame
        self.now = now
        self.before = before
        self.changes = Changes(frame, now, before, none)

    @cached_property
    def results(self) -> IndicatorResults:
        return indicator_results(self.frame, self.now.period)

    @cached_property
    def deviations(self) -> Deviations:
        return Deviations(self.frame)

    @cached_property
    def gaps(self) -> Gaps:
        return Gaps(self.frame, self.results)

    @cached_property
    def due(self) -> DecisionsDue:
        return DecisionsDue(self.frame, self.deviations, self.now.lines)


def account_of_cycle(frame: CycleFrame, none: Sentence) -> Account | None:
    """The frame's own cycle beside the last one before it that anything was evaluated in; None
    where nothing was evaluated in it yet."""
    judged = judged_cycles(frame, frame.period)
    if not any(one.id == frame.cycle.id for _, one in judged):
        return None
    earlier = [pair for pair in judged if pair[0].end < frame.period.start]
    before = cycle_result(frame, earlier[-1][1]) if earlier else None
    return Account(frame, cycle_result(frame, frame.cycle), before, none)

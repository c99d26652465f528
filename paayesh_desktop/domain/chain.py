"""The chain that a resolution may have to pass: committee → deputy → council (``domain.md`` §5)."""

from collections.abc import Iterable

from paayesh_desktop.domain.resolution import ChainStep, ChainStepKind

STEPS = (ChainStepKind.COMMITTEE, ChainStepKind.DEPUTY, ChainStepKind.COUNCIL)
"""In their order; the first is the resolution of the meeting itself, by its minutes."""


class Chain:
    """How far a resolution has come: the steps taken, in their order, and the one that is next.

    ValueError for steps that no chain could have taken: out of order, twice, or after a refusal.
    """

    def __init__(self, steps: Iterable[ChainStep]) -> None:
        self.taken = tuple(sorted(steps, key=lambda step: step.position))
        if [step.step for step in self.taken] != list(STEPS[: len(self.taken)]):
            raise ValueError("the steps of a chain are taken in their order, each once")
        if not all(step.confirmed for step in self.taken[:-1]):
            raise ValueError("after a refusal no step follows")

    @property
    def refused(self) -> bool:
        """Whether the last step taken was a refusal, which ends the chain."""
        return bool(self.taken) and not self.taken[-1].confirmed

    @property
    def complete(self) -> bool:
        """Whether every step was taken and confirmed."""
        return len(self.taken) == len(STEPS) and not self.refused

    @property
    def next(self) -> ChainStepKind | None:
        """The step it waits for; None when it is complete or refused."""
        done = self.refused or len(self.taken) == len(STEPS)
        return None if done else STEPS[len(self.taken)]

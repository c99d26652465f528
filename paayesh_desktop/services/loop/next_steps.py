"""What may be done next: each step with its verb, who may do it, and what it still lacks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.people.able import Able, Named


@dataclass(frozen=True, slots=True)
class NextStep:
    """*kind* is a move's kind or the name of a piece of work; *may* says whether the person at the
    desk may do it, *who* names everybody who may. *about_id* is the row that it is done to."""

    kind: str
    verb: Sentence
    court: Court
    may: bool
    who: Named
    missing: tuple[Sentence, ...] = ()
    primary: bool = False
    about_id: UUID | None = None

    @property
    def ready(self) -> bool:
        """Whether the person at the desk can do it at once."""
        return self.may and not self.missing


@dataclass(frozen=True, slots=True)
class Guide:
    """What happened, whose turn it is, what comes then, and by when; *overdue* in working days."""

    happened: Sentence
    turn: Sentence
    then: Sentence
    due_on: date | None = None
    overdue: int = 0


class StepMaker:
    """Makes the steps of one evaluation or case."""

    def __init__(self, able: Able, workgroup: UUID, committee: UUID) -> None:
        self._able = able
        self._parties = {Court.WORKGROUP: workgroup, Court.COMMITTEE: committee}

    def step(
        self,
        kind: str,
        court: Court,
        right: Right,
        missing: Sequence[Sentence] = (),
        about_id: UUID | None = None,
    ) -> NextStep:
        party = self._parties[court]
        able = self._able
        return NextStep(
            kind,
            VERBS[kind],
            court,
            able.may(right, party),
            able.who(right, party),
            tuple(missing),
            about_id=about_id,
        )


def with_primary(steps: Sequence[NextStep], kind: str | None) -> tuple[NextStep, ...]:
    """*steps* with the first one of *kind* highlighted."""
    chosen = next((number for number, step in enumerate(steps) if step.kind == kind), None)
    return tuple(
        replace(step, primary=True) if number == chosen else step
        for number, step in enumerate(steps)
    )


def turn_of(court: Court, workgroup: str) -> Sentence:
    """Whose turn it is, as a short sentence."""
    if court is Court.WORKGROUP:
        return _WORKGROUP.fill(workgroup=workgroup)
    return _COMMITTEE if court is Court.COMMITTEE else _NOBODY


VERBS = {
    "compare": translate("Step", "Compare"),
    "opinion": translate("Step", "Give the opinion"),
    "gaps": translate("Step", "Give reasons for the gaps"),
    "submit": translate("Step", "Sign off and submit"),
    "meet": translate("Step", "Decide in a meeting"),
    "obstacle": translate("Step", "Record an obstacle"),
    "classify": translate("Step", "Classify the obstacles"),
    "judge": translate("Step", "Judge whether they can be solved"),
    "policy": translate("Step", "Choose the correction policies"),
    "action": translate("Step", "Plan a corrective action"),
    "immediate": translate("Step", "Plan an immediate action"),
    "done": translate("Step", "Report an action as done"),
    "verify": translate("Step", "Verify what was done"),
    "justify": translate("Step", "Write the justification report"),
    "remedy": translate("Step", "Begin to remove the obstacles"),
    "raise": translate("Step", "Raise to the committee"),
    "resume": translate("Step", "Resume execution"),
    "evaluate": translate("Step", "Evaluate the project again"),
    "amend": translate("Step", "Draft the amendment"),
    "chain": translate("Step", "Take the next step of the chain"),
}
_WORKGROUP = translate("Loop", "The turn of {workgroup}")
_COMMITTEE = translate("Loop", "The turn of the monitoring committee")
_NOBODY = translate("Loop", "Nobody's turn: it is settled")

"""The steps of a chain after the meeting: the deputy's confirmation and the council's word."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.resolution import ChainStepKind, Resolution
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.meetings.carrying_out import Word, advance, chain_of
from paayesh_desktop.services.meetings.resolutions import ResolutionLine, resolution_lines
from paayesh_desktop.services.papers import put_paper
from paayesh_desktop.services.people.acting import actor, require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View

RIGHTS = {ChainStepKind.DEPUTY: Right.CONFIRM, ChainStepKind.COUNCIL: Right.RATIFY}


@dataclass(frozen=True, slots=True)
class Letter:
    """The letter of a step: its number and date, and the scanned page if there is one."""

    number: str
    on: date
    scan: bytes | Path | None = None
    scan_name: str = ""


class ResolutionChain:
    """Takes the next step of a resolution. The deputy confirms by office, even what the same person
    resolved as chair; what the council said is recorded by somebody else."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def confirm(self, resolution_id: UUID, letter: Letter, day: date) -> Resolution:
        """Confirm or ratify, whichever step is next; the last brings the resolution into force in
        the same moment, from the day of its letter."""
        return self._take(resolution_id, letter, day, confirmed=True)

    def refuse(self, resolution_id: UUID, reason: str, letter: Letter, day: date) -> Resolution:
        """End the chain with a refusal. Raises UserError without a reason."""
        written = normalise(reason)
        if not written:
            raise UserError(
                translate(
                    "Resolutions",
                    "A refusal needs its reason. Nothing was changed; write why the resolution is"
                    " refused.",
                )
            )
        return self._take(resolution_id, letter, day, confirmed=False, reason=written)

    def _take(
        self, resolution_id: UUID, letter: Letter, day: date, *, confirmed: bool, reason: str = ""
    ) -> Resolution:
        number = _number(letter, day)
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            resolution = change.get(Resolution, resolution_id)
            if resolution is None:
                raise KeyError(resolution_id)
            step = chain_of(change, resolution_id).next
            if step is None or step not in RIGHTS:
                raise UserError(
                    translate(
                        "Resolutions",
                        "Resolution {number} waits for no confirmation. Nothing was changed.",
                    ),
                    number=resolution.number,
                )
            require(self._workspace, change, RIGHTS[step], COMMITTEE, day)
            document = self._scan(change, resolution_id, letter)
            word = Word(confirmed, number, letter.on, reason, document)
            advance(change, self._workspace, resolution, step, word)
        return resolution

    def _scan(self, change: Change, resolution_id: UUID, letter: Letter) -> UUID | None:
        if letter.scan is None:
            return None
        paper = put_paper(
            change,
            self._workspace,
            resolution_id,
            letter.scan,
            letter.scan_name,
            party=COMMITTEE,
            caption=letter.number,
        )
        return paper.id


def waiting(view: View, person: UUID, party: UUID, day: date) -> list[ResolutionLine]:
    """The resolutions whose next step *person* may take, the longest waiting first."""
    if party != COMMITTEE:
        return []
    here = actor(view, person, day)
    mine = {step for step, right in RIGHTS.items() if here.role(right, COMMITTEE) is not None}
    lines = [line for line in resolution_lines(view, day) if line.next_step in mine]
    return [line for line in reversed(lines) if _may(line, person)]


def _may(line: ResolutionLine, person: UUID) -> bool:
    """Whoever confirmed for the deputy does not speak for the council."""
    if line.next_step is not ChainStepKind.COUNCIL:
        return True
    return all(
        step.taken is None or step.taken.person_id != person
        for step in line.steps
        if step.step is ChainStepKind.DEPUTY
    )


def _number(letter: Letter, day: date) -> str:
    number = single_line(letter.number)
    if not number or letter.on > day:
        raise UserError(
            translate(
                "Resolutions",
                "A step of the chain needs the number of its letter and a date that has come."
                " Nothing was changed; write both as they stand on the letter.",
            )
        )
    return number

"""How resolutions come into force: step by step through their chain, and then what they do."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.chain import STEPS, Chain
from paayesh_desktop.domain.incentive import IncentiveScheme
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.meeting import Meeting
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.resolution import ChainStep, ChainStepKind, Resolution, ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.meetings import enactment
from paayesh_desktop.services.named_row import named
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class Word:
    """What was said at a step of a chain: confirmed or refused with a reason, on which letter, and
    its scan."""

    confirmed: bool
    letter_number: str
    letter_on: date
    reason: str = ""
    document_id: UUID | None = None


def chain_of(view: View, resolution_id: UUID) -> Chain:
    """How far a resolution has come in its chain."""
    return Chain(view.find(ChainStep, resolution_id=resolution_id))


def advance(
    change: Change, workspace: Workspace, resolution: Resolution, step: ChainStepKind, word: Word
) -> Chain:
    """Take *step*, which must be the next one, and bring the resolution into force when it was the
    last. Raises UserError, and nothing is kept, when the chain waits for another step or when the
    council's word would come from the person who confirmed for the deputy."""
    chain = chain_of(change, resolution.id)
    if chain.next is not step:
        raise UserError(
            translate(
                "Resolutions",
                "Resolution {number} does not wait for this step: {step}. Nothing was changed. Its"
                " chain shows what is next.",
            ),
            number=resolution.number,
            step=step.word(),
        )
    person = workspace.desk.person
    if step is ChainStepKind.COUNCIL and person in {one.person_id for one in chain.taken[1:]}:
        raise UserError(
            translate(
                "Resolutions",
                "{name} confirmed resolution {number} for the deputy, so another person records"
                " what the council said. Nothing was changed.",
            ),
            name=workspace.desk.person_name,
            number=resolution.number,
        )
    taken = ChainStep(
        reference_key("chain_step", f"{resolution.id}/{step.value}"),
        resolution.id,
        STEPS.index(step) + 1,
        step,
        word.confirmed,
        word.letter_number,
        word.letter_on,
        person,
        word.document_id,
        word.reason,
    )
    change.put(taken, party=COMMITTEE)
    chain = Chain((*chain.taken, taken))
    meeting = change.get(Meeting, resolution.meeting_id)
    if chain.complete and meeting is not None:
        carry_out(change, workspace, resolution, meeting, word.letter_on)
    return chain


def carry_out(
    change: Change, workspace: Workspace, resolution: Resolution, meeting: Meeting, day: date
) -> None:
    """Do what a resolution that binds from *day* on says."""
    match resolution.about_kind:
        case Resolution.entity:
            _council_word(change, workspace, resolution, meeting)
        case MacroPolicy.entity:
            _approve(change, MacroPolicy, resolution)
        case IncentiveScheme.entity:
            _approve(change, IncentiveScheme, resolution)
        case None | Membership.entity:
            pass  # the resolution itself is all there is to it
        case _:
            enactment.enact(change, workspace, resolution, meeting, day)


def _council_word(
    change: Change, workspace: Workspace, resolution: Resolution, meeting: Meeting
) -> None:
    """The council's ratification or refusal is the last step of another resolution's chain."""
    if resolution.kind not in (ResolutionKind.RATIFICATION, ResolutionKind.REFUSAL):
        return
    spoken_of = named(change, Resolution, resolution.about_id)
    word = Word(
        resolution.kind is ResolutionKind.RATIFICATION,
        meeting.minutes_number or resolution.number,
        meeting.held_on,
        resolution.text,
    )
    advance(change, workspace, spoken_of, ChainStepKind.COUNCIL, word)


def _approve(
    change: Change,
    entity: type[MacroPolicy] | type[IncentiveScheme],
    resolution: Resolution,
) -> None:
    approved = named(change, entity, resolution.about_id)
    change.put(msgspec.structs.replace(approved, resolution_id=resolution.id), party=COMMITTEE)

"""Where a desk is on its way into the exchange."""

from dataclasses import dataclass
from enum import StrEnum

from paayesh_desktop.services.keys.key_room import KeyRoom, RegistryRoom
from paayesh_desktop.services.keys.trust import Standing


class Step(StrEnum):
    """Of a desk that introduces itself, then of the committee's first desk, then at rest."""

    MAKE = "make"
    ASK = "ask"
    TELL = "tell"
    PIN = "pin"
    READ = "read"
    FOUND = "found"
    LETTER = "letter"
    ADMIT = "admit"
    REVOKED = "revoked"
    DONE = "done"


INTRODUCTION = (Step.MAKE, Step.ASK, Step.TELL, Step.PIN, Step.READ)
FOUNDATION = (Step.FOUND, Step.LETTER, Step.ADMIT)
AT_REST = (Step.DONE, Step.REVOKED)


@dataclass(frozen=True, slots=True)
class Progress:
    """What only the page knows: *told* that the thirty digits were told, *printed* that the letter
    was, *joining* that this desk of the committee joins a registry there is."""

    told: bool = False
    printed: bool = False
    joining: bool = False


def step_of(room: KeyRoom, progress: Progress) -> Step:
    """Where the desk is."""
    if room.committee is not None and not progress.joining and room.pin is None:
        return Step.FOUND
    fixed = {
        Standing.REVOKED: Step.REVOKED,
        Standing.NO_KEY: Step.MAKE,
        Standing.NOT_ASKED: Step.ASK,
    }
    if room.standing in fixed:
        return fixed[room.standing]
    if room.standing is Standing.ENROLLED:
        return Step.DONE if room.committee is None else _first(room.committee, progress)
    if room.pin is not None:
        return Step.READ
    return Step.PIN if progress.told else Step.TELL


def _first(committee: RegistryRoom, progress: Progress) -> Step:
    """Where the committee is until the first desk beside its own is admitted."""
    if any(not line.view.mine for line in committee.desks):
        return Step.DONE
    return Step.ADMIT if progress.printed or committee.requests else Step.LETTER

"""What the people of the demo city say in the loop, and when they say it."""

from datetime import UTC, date, datetime, time
from typing import Self

import msgspec

from paayesh_desktop import assets
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.services.people.act import Act


class ObstacleWords(msgspec.Struct, frozen=True):
    """An obstacle with the code of its class, what is done about it and what shows that."""

    class_code: str = msgspec.field(name="class")
    title: str
    action: str = ""
    evidence: str = ""


class JustificationWords(msgspec.Struct, frozen=True):
    situation: str
    causes: str
    attempts: str
    proposal: str


class LoopWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The texts of ``db/seed/demo_loop.json``."""

    agree: str
    disagree: str
    lenient: str
    difference: str
    gap: str
    referral: str
    return_: str = msgspec.field(name="return")
    unfounded: str
    closure: str
    accepted: str
    minutes: str
    place: str
    obstacles: tuple[ObstacleWords, ...]
    agent: str
    unsolvable: ObstacleWords
    justification: JustificationWords
    immediate: str

    @classmethod
    def read(cls) -> Self:
        return msgspec.json.decode((assets.DB / "seed" / "demo_loop.json").read_bytes(), type=cls)


def office_act(code: str, role: str, day: date) -> Act:
    """What the holder of a seat, such as ``W1`` and ``head``, does on a day at noon."""
    noon = datetime.combine(day, time(12), UTC)
    person = reference_key("demo/person", f"{code}/{role}")
    return Act(person, role.rstrip("0123456789"), day, at=int(noon.timestamp() * 1000))

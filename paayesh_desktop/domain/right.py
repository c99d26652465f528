"""What people may do, which follows from the seats they hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Right(StrEnum):
    """One thing that not everybody may do for a party."""

    MEMBERS = "members"
    CYCLES = "cycles"
    DISTRIBUTE = "distribute"
    TYPE = "type"
    CHECK = "check"
    ACCEPT = "accept"
    PREPARE = "prepare"
    SIGN = "sign"
    WORK = "work"
    VERIFY = "verify"
    JUSTIFY = "justify"
    MEET = "meet"
    FIND = "find"
    AMEND = "amend"
    CONFIRM = "confirm"
    RATIFY = "ratify"


_MEMBER = frozenset({Right.TYPE, Right.WORK, Right.VERIFY})
_SECRETARY = _MEMBER | {
    Right.MEMBERS,
    Right.DISTRIBUTE,
    Right.CHECK,
    Right.ACCEPT,
    Right.PREPARE,
    Right.MEET,
}
_HEAD = _MEMBER | {
    Right.MEMBERS,
    Right.DISTRIBUTE,
    Right.CHECK,
    Right.ACCEPT,
    Right.SIGN,
    Right.JUSTIFY,
    Right.MEET,
}
_STAFF = frozenset({Right.MEMBERS, Right.CYCLES, Right.MEET, Right.FIND, Right.AMEND})
RIGHTS: Mapping[tuple[str, str], frozenset[Right]] = {
    ("workgroup", "head"): _HEAD,
    ("workgroup", "secretary"): _SECRETARY,
    ("workgroup", "consultant_representative"): _MEMBER | {Right.ACCEPT},
    ("workgroup", "expert"): _MEMBER,
    ("workgroup", "group_head"): _MEMBER,
    ("workgroup", "group_member"): frozenset({Right.TYPE, Right.WORK}),
    ("committee", "chair"): _STAFF | {Right.CONFIRM},
    ("committee", "secretary"): _STAFF | {Right.RATIFY},
    ("committee", "member"): frozenset({Right.AMEND}),
    ("council", "secretary"): frozenset({Right.MEET, Right.RATIFY}),
    ("council", "chair"): frozenset({Right.MEET, Right.RATIFY}),
}
"""The rights by the kind of the body and the role in it. The chair of the committee is the deputy,
who confirms by office; its secretary also records what the council ratified."""


@dataclass(frozen=True, slots=True)
class Holding:
    """A seat that somebody holds now, and the party it acts for."""

    body_id: UUID
    kind: str
    role: str
    party: UUID


@dataclass(frozen=True, slots=True)
class Actor:
    """A person with the seats held on one day."""

    person: UUID
    holdings: tuple[Holding, ...]

    def role(self, right: Right, party: UUID) -> str | None:
        """The role by which the person has *right* in *party*; None for no right."""
        for held in self.holdings:
            if held.party == party and right in RIGHTS.get((held.kind, held.role), ()):
                return held.role
        return None


def roles_with(right: Right) -> tuple[tuple[str, str], ...]:
    """The kinds of body and roles that have *right*."""
    return tuple(place for place, rights in RIGHTS.items() if right in rights)

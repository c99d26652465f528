"""The revisions of one row together: whose it is, which one leads, and whether they fit."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from paayesh_desktop.domain.refusal import Refusal, RefusedError

COLUMNS = ("row_id", "hash", "n", "p1", "p2", "party", "seg", "off", "len")


class Kin(NamedTuple):
    """One revision as the index has it; *row_id* is the driver's key."""

    row_id: Any
    hash: bytes
    n: int
    p1: bytes | None
    p2: bytes | None
    party: int
    seg: int
    off: int
    length: int

    @property
    def place(self) -> tuple[int, int]:
        return self.seg, self.off

    @property
    def parents(self) -> tuple[bytes, ...]:
        return tuple(parent for parent in (self.p1, self.p2) if parent is not None)


class Family:
    """All revisions of one row that are known here, by their hashes."""

    def __init__(self, members: Iterable[Kin] = ()) -> None:
        self.members = {kin.hash: kin for kin in members}

    def lead(self) -> tuple[Kin, int]:
        """The revision that shows and how many leaves there are: of those that no other builds on,
        the highest number, then the highest hash (``exchange.md`` §2.11)."""
        parents = {parent for kin in self.members.values() for parent in kin.parents}
        leaves = [kin for kin in self.members.values() if kin.hash not in parents]
        return max(leaves, key=lambda kin: (kin.n, kin.hash)), len(leaves)

    def check(self, row: str, *, keeper: int | None, in_custody: bool) -> None:
        """Raises RefusedError: MALFORMED where a number does not follow its parents',
        FOREIGN_ROW where a row changes hands.

        *keeper* is the committee's number: where *in_custody*, it may have kept the row for the one
        workgroup that went on with it, and may not write on after that.
        """
        owners = {kin.party for kin in self.members.values()}
        if len(owners - {keeper} if in_custody else owners) > 1:
            raise RefusedError(Refusal.FOREIGN_ROW, row)
        for kin in self.members.values():
            known = [self.members[parent] for parent in kin.parents if parent in self.members]
            if kin.party == keeper and any(parent.party != keeper for parent in known):
                raise RefusedError(Refusal.FOREIGN_ROW, row)
            follows = 1 + max((parent.n for parent in known), default=0)
            fits = kin.n >= follows if len(known) < len(kin.parents) else kin.n == follows
            if not (fits and (known or may_begin(kin.n, kin.parents))):
                raise RefusedError(Refusal.MALFORMED, f"{row} has a revision numbered {kin.n}")


def may_begin(n: int, parents: tuple[bytes, ...]) -> bool:
    """Whether a revision may have this number when none of its parents is known here."""
    return n > 1 if parents else n == 1

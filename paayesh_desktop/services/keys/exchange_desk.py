"""Who this desk is to others: its party, its key, its lineage, and whom it trusts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from paayesh_desktop.bundle import signing
from paayesh_desktop.bundle.verification import Reader
from paayesh_desktop.bundle.wire import Member, Registry
from paayesh_desktop.domain.office_clock import office_day
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.keys.key_rights import refuse_demo
from paayesh_desktop.services.keys.trust import Trust
from paayesh_desktop.services.people.sign_in import milliseconds
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.origins import origins
from paayesh_desktop.store.view import View

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Clock = Callable[[], int]
__all__ = ["Cancelled", "Clock", "ExchangeDesk", "Me", "Progress", "day_of", "instant"]


@dataclass(frozen=True, slots=True)
class Me:
    """This desk as others see it. *keyid* is empty before it was admitted."""

    number: int
    key: UUID
    party: UUID
    origin: UUID
    keyid: str


class ExchangeDesk:
    """What every exchange begins with. *clock* gives milliseconds since 1970 UTC."""

    def __init__(self, workspace: Workspace, clock: Clock = milliseconds) -> None:
        self.workspace = workspace
        self.clock = clock
        self.trust = Trust(workspace, clock=clock)

    def refuse_demo(self) -> None:
        refuse_demo(self.workspace)

    @property
    def party(self) -> UUID:
        return self.workspace.desk.party

    def me(self, view: View) -> Me:
        """This desk as it stands in *view*."""
        mine = self.trust.mine()
        keyid = "" if mine is None else signing.keyid(bytes.fromhex(mine.public))
        number = self.workspace.desk_number
        newest = origins(view.connection, number)[0]
        return Me(number, self.workspace.desk.key, self.party, newest.key, keyid)

    @property
    def reader(self) -> Reader:
        return reader_of(self.party)

    def admitted(self) -> tuple[Registry, Member]:
        """The registry in force and this desk's line in it. UserError before it was admitted and
        after its key was withdrawn."""
        registry, mine = self.trust.registry(), self.trust.mine()
        if registry is None or mine is None:
            raise UserError(
                translate(
                    "Exchange",
                    "This desk is not introduced to the committee yet, so nobody could read its"
                    " files. Nothing was written. Introduce the desk first, then prepare the file.",
                )
            )
        if mine.revoked is not None:
            raise UserError(
                translate(
                    "Exchange",
                    "The key of this desk was withdrawn, so nobody would read its files. Nothing"
                    " was written and your work is safe. Make a new key and have it admitted.",
                )
            )
        return registry, mine


def reader_of(party: UUID) -> Reader:
    """Whoever reads a file for *party*."""
    return Reader(party, "committee" if party == COMMITTEE else "workgroup")


def instant(milliseconds_: int) -> datetime:
    """In UTC; what no calendar holds becomes the last instant that it does."""
    try:
        return datetime.fromtimestamp(milliseconds_ / 1000, UTC)
    except (OverflowError, OSError, ValueError):
        return datetime.max.replace(tzinfo=UTC)


def day_of(milliseconds_: int) -> date:
    """The day of an instant in the office."""
    return office_day(instant(milliseconds_))

"""Everything that the page of the exchange shows at one desk, read at one moment."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence
from paayesh_desktop.services.exchange.conflicts import Conflicts
from paayesh_desktop.services.exchange.exchange_history import HistoryEntry
from paayesh_desktop.services.exchange.exchange_view import (
    ExchangeView,
    InboxFile,
    PartyStanding,
    Refused,
)
from paayesh_desktop.services.exchange.outbox import Outbox
from paayesh_desktop.services.exchange.retained import HeldFile, Retained
from paayesh_desktop.services.exchange.sending import Sending
from paayesh_desktop.services.keys.desk_key import DeskKey, DeskKeys
from paayesh_desktop.services.keys.trust import Standing, Trust
from paayesh_desktop.services.people.sign_in import milliseconds
from paayesh_desktop.services.workspace import DeskView, Workspace


@dataclass(frozen=True, slots=True)
class Partner:
    """Whom this desk exchanges files with: what waits for it (*outbox*), and what is known of its
    desks (*known*)."""

    party: UUID
    title: Sentence | str
    outbox: Outbox
    known: PartyStanding | None

    @property
    def confirmed(self) -> int:
        """Up to which of our files one of its desks has confirmed them all."""
        desks = self.known.desks if self.known else ()
        return max((one.has_ours or 0 for one in desks), default=0)

    @property
    def gaps(self) -> int:
        return self.known.gaps if self.known else 0

    @property
    def heard(self) -> datetime | None:
        """When the newest of its files that came was made."""
        return self.known.news_at if self.known else None


@dataclass(frozen=True, slots=True)
class ExchangeRoom:
    """*mine* is whether the person at the desk opens its key. *refused* is what others refused of
    this desk's work. *inbox* are the files in the folder that was looked at, which is *away* when a
    stick was taken out; *conflicts* counts the rows that two desks wrote apart."""

    desk: DeskView
    standing: Standing
    key: DeskKey | None
    mine: bool
    partners: tuple[Partner, ...]
    history: tuple[HistoryEntry, ...]
    refused: tuple[Refused, ...]
    held: tuple[HeldFile, ...]
    inbox: tuple[InboxFile, ...]
    away: bool
    conflicts: int
    can_encrypt: bool

    @property
    def enrolled(self) -> bool:
        return self.standing is Standing.ENROLLED

    @property
    def outboxes(self) -> tuple[Outbox, ...]:
        return tuple(one.outbox for one in self.partners)

    @property
    def behind(self) -> bool:
        """Whether somebody confirmed work that this database does not have."""
        return any(one.behind for one in self.outboxes)

    @property
    def arrived(self) -> tuple[InboxFile, ...]:
        """Files of the folder that were neither taken in before nor made here."""
        return tuple(one for one in self.inbox if not one.taken and not one.own)


def exchange_room(
    workspace: Workspace, folder: Path | None, *, clock: Callable[[], int] = milliseconds
) -> ExchangeRoom | None:
    """None at a demo desk, which exchanges nothing. *folder* is where files arrive."""
    desk = workspace.desk
    if desk.demo:
        return None
    keys, view = DeskKeys(workspace), ExchangeView(workspace, clock=clock)
    sending = Sending(workspace, clock=clock)
    inbox, away = _inbox(view, folder)
    return ExchangeRoom(
        desk=desk,
        standing=Trust(workspace).standing(),
        key=keys.look(),
        mine=keys.mine,
        partners=_partners(sending.outboxes(), view.parties()),
        history=view.history(),
        refused=view.refused(),
        held=Retained(workspace, clock=clock).all(),
        inbox=inbox,
        away=away,
        conflicts=len(Conflicts(workspace).all()),
        can_encrypt=sending.can_encrypt(),
    )


def _inbox(view: ExchangeView, folder: Path | None) -> tuple[tuple[InboxFile, ...], bool]:
    """The files in *folder*, and whether it is away: a stick is taken out every day."""
    if folder is None:
        return (), False
    try:
        return view.inbox(folder), False
    except UserError:
        return (), True


def _partners(
    outboxes: tuple[Outbox, ...], parties: tuple[PartyStanding, ...]
) -> tuple[Partner, ...]:
    """Those that something can be sent to; one's own party only where it has other desks."""
    known = {one.party: one for one in parties}
    return tuple(Partner(one.audience, one.title, one, known.get(one.audience)) for one in outboxes)

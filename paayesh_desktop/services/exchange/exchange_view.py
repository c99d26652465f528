"""Where everybody stands: up to which export each desk's work came, how old the last news are both
ways, every file that came or went, and what lies in a folder."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.exchange.exchange_history import ExchangeHistory, HistoryEntry
from paayesh_desktop.services.exchange.exchange_standings import (
    DeskStanding,
    PartyStanding,
    Standings,
)
from paayesh_desktop.services.exchange.given_files import SUFFIXES
from paayesh_desktop.services.exchange.outboxes import Outboxes
from paayesh_desktop.services.keys.exchange_desk import Clock, ExchangeDesk, instant
from paayesh_desktop.services.people.sign_in import milliseconds
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.arrivals import Arrivals, ArrivalStatus
from paayesh_desktop.store.dispatches import Dispatches
from paayesh_desktop.store.rejections import Rejections

_DAY = 24 * 60 * 60 * 1000
__all__ = ["DeskStanding", "ExchangeView", "InboxFile", "News", "PartyStanding", "Refused"]


@dataclass(frozen=True, slots=True)
class InboxFile:
    """A file in a folder, by its name alone: nothing was opened. *taken*: one of that name is in
    already; *own*: one of that name was prepared here."""

    path: Path
    name: str
    size: int
    changed_at: datetime
    taken: bool
    own: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """What another desk said it refused of this party's work."""

    refusal: Refusal | None
    export: int | None
    at: datetime
    desk_title: str


@dataclass(frozen=True, slots=True)
class News:
    """How old the committee's last file and its last receipt are, in days; *unsent* changes wait
    for a file, and what was sent waits for a receipt since *unconfirmed_days*."""

    committee_at: datetime | None = None
    committee_days: int | None = None
    receipt_at: datetime | None = None
    receipt_days: int | None = None
    unsent: int = 0
    unconfirmed_days: int | None = None


class ExchangeView:
    """Reads only; at a demo desk everything is empty. *clock* gives milliseconds since 1970 UTC."""

    def __init__(self, workspace: Workspace, *, clock: Clock = milliseconds) -> None:
        self._workspace = workspace
        self._store = workspace.store
        self._desk = ExchangeDesk(workspace, clock)

    def parties(self) -> tuple[PartyStanding, ...]:
        """The parties that this desk exchanges with, its own among them."""
        if self._workspace.desk.demo:
            return ()
        with self._store.view() as view:
            boxes = Outboxes(view, self._desk)
            standings = Standings(view, self._desk)
            asked = dict.fromkeys((*boxes.audiences(), self._desk.party))
            return tuple(map(standings.of, asked))

    def history(self, limit: int = 200) -> tuple[HistoryEntry, ...]:
        """Every file that came or went, the newest first."""
        with self._store.view() as view:
            return ExchangeHistory(view, self._desk).all(limit)

    def refused(self) -> tuple[Refused, ...]:
        """What others refused, the newest first."""
        with self._store.view() as view:
            standings = Standings(view, self._desk)
            return tuple(
                Refused(
                    Refusal(one.code) if one.code in set(Refusal) else None,
                    one.seq,
                    instant(one.at),
                    standings.title(one.giver.hex()),
                )
                for one in Rejections(view.connection).all()
            )

    def inbox(self, folder: Path) -> tuple[InboxFile, ...]:
        """The files of the exchange in a folder, the newest first; UserError where it cannot be
        read."""
        with self._store.view() as view:
            arrivals = Arrivals(view.connection).all()
            taken = {one.file_name for one in arrivals if one.status == ArrivalStatus.TAKEN}
            own = {one.file_name for one in Dispatches(view.connection).all()}
        try:
            found = [
                (path, path.stat())
                for path in folder.iterdir()
                if path.name.endswith(SUFFIXES) and path.is_file()
            ]
        except OSError as error:
            raise UserError(_UNREADABLE, detail=error.strerror or str(error)) from error
        found.sort(key=lambda one: one[1].st_mtime, reverse=True)
        return tuple(
            InboxFile(
                path,
                path.name,
                stat.st_size,
                datetime.fromtimestamp(stat.st_mtime, UTC),
                path.name in taken,
                path.name in own,
            )
            for path, stat in found
        )

    def news(self) -> News:
        """For banners: what a desk of a workgroup must not overlook."""
        if self._workspace.desk.demo:
            return News()
        now = self._desk.clock()
        with self._store.view() as view:
            all_boxes = Outboxes(view, self._desk)
            audiences = [one for one in all_boxes.audiences() if one != self._desk.party]
            boxes = [*map(all_boxes.of, audiences)]
            committee = Standings(view, self._desk).of(COMMITTEE)
        waiting = min((one.waiting_since for one in boxes if one.waiting_since), default=None)
        receipt = max((one.receipt_at for one in boxes if one.receipt_at), default=None)
        return News(
            committee_at=committee.news_at,
            committee_days=committee.news_days,
            receipt_at=receipt,
            receipt_days=_days(now, receipt),
            unsent=sum(one.ready for one in boxes),
            unconfirmed_days=_days(now, waiting),
        )


def _days(now: int, since: datetime | None) -> int | None:
    return None if since is None else max(0, now - int(since.timestamp() * 1000)) // _DAY


_UNREADABLE = translate(
    "Exchange",
    "The folder cannot be read: {detail}. Look whether the stick is in its place, or choose another"
    " folder.",
)

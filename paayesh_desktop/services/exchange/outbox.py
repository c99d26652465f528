"""What waits for each addressee, and what became of a file that was prepared: plain values."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from paayesh_desktop.language import Sentence
from paayesh_desktop.services.exchange.exchange_history import HistoryEntry
from paayesh_desktop.services.exchange.letter import Letter


@dataclass(frozen=True, slots=True)
class Outbox:
    """One addressee. Changes are *ready* (in no file yet), *on_stick* (in a file that nobody
    confirmed yet) or *received*; *unanswered* are its files that were taken in here since the last
    file to it, so that it waits for their receipt.

    *last* is the newest file; *waiting_since* is when the oldest one was made that is not
    confirmed. *receipt_number* names what was confirmed last, at *receipt_at*. *behind* says that
    the addressee holds work of this desk that is not here. *own_party* is for other desks of the
    same party; *readers* counts the addressee's admitted desks.
    """

    audience: UUID
    title: Sentence | str
    ready: int
    on_stick: int
    received: int
    unanswered: int
    wanted_papers: int
    readers: int
    own_party: bool
    behind: bool
    last: HistoryEntry | None = None
    waiting_since: datetime | None = None
    receipt_at: datetime | None = None
    receipt_number: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """A file that is on its medium, whole and read back; everything its slip says. More than one
    path: its parts, because of large papers, which all have to go. *digits* are the thirty of the
    key that signed it."""

    dispatch: int
    paths: tuple[Path, ...]
    audience: UUID
    audience_title: Sentence | str
    party_title: Sentence | str
    desk_title: str
    person: str
    digits: str
    receipt_number: str
    export: int
    size: int
    rows: int
    papers: int
    full: bool
    encrypted: bool
    letter: Letter
    made_at: datetime

    @property
    def path(self) -> Path:
        return self.paths[0]

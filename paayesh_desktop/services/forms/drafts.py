"""Unsaved work on forms: kept while it is typed, found again after a crash, with its difference."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

import msgspec

from paayesh_desktop.domain.form_sheet import Line, Sheet, Typing
from paayesh_desktop.services.judging.desk_evaluation import now
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.drafts import DraftTable, StoredDraft
from paayesh_desktop.store.store import Clock

_BODY = dict[UUID, Typing]


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed on a form and not saved, and when (UTC)."""

    form_id: UUID
    at: datetime
    typings: Mapping[UUID, Typing]


@dataclass(frozen=True, slots=True)
class Difference:
    """A line on which the draft says something else than what is saved."""

    line: Line
    saved: Typing
    typed: Typing


class Drafts:
    """The drafts of who is at the desk. *clock* gives milliseconds since 1970 UTC."""

    def __init__(self, workspace: Workspace, clock: Clock = now) -> None:
        self._workspace = workspace
        self._clock = clock

    def keep(self, form_id: UUID, typings: Mapping[UUID, Typing]) -> None:
        """Keep what stands on the screen; the last one counts."""
        body = msgspec.json.encode(dict(typings)).decode()
        draft = StoredDraft(form_id, self._workspace.desk.person, self._clock(), body)
        self._table().put(draft)

    def found(self, form_id: UUID) -> Draft | None:
        """What was kept of a form; None where nothing was, or nothing that can be read."""
        stored = self._table().get(form_id, self._workspace.desk.person)
        return None if stored is None else _read(stored)

    def difference(self, sheet: Sheet, draft: Draft) -> tuple[Difference, ...]:
        """Line by line what the draft says otherwise than what is saved, in paper order."""
        saved = sheet.typings
        return tuple(
            Difference(line, saved[line.id], typed)
            for line in sheet.lines
            if (typed := draft.typings.get(line.id)) is not None and typed != saved[line.id]
        )

    def discard(self, form_id: UUID) -> None:
        """Forget what was kept of a form."""
        self._table().remove(form_id, self._workspace.desk.person)

    def all(self, person: UUID | None = None) -> tuple[Draft, ...]:
        """Every form on which *person*, or who is at the desk, left something unsaved, the newest
        first."""
        stored = self._table().of(person or self._workspace.desk.person)
        return tuple(draft for one in stored if (draft := _read(one)) is not None)

    def _table(self) -> DraftTable:
        return DraftTable(self._workspace.engine, self._workspace.desk_number)


def _read(stored: StoredDraft) -> Draft | None:
    try:
        typings = msgspec.json.decode(stored.body, type=_BODY)
    except msgspec.DecodeError:  # another version's; what is saved does not depend on it
        return None
    return Draft(stored.about, datetime.fromtimestamp(stored.at / 1000, UTC), typings)

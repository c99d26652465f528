"""The changes that an import comes to: what is to be written, counted by kind."""

from collections import Counter
from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.plan_draft import Refusal
from paayesh_desktop.language import Sentence
from paayesh_desktop.services.importing.import_preview import Change, Counted, SampleRow

E = TypeVar("E", bound=Entity)

KINDS = ("plan", "plan_version", "element", "indicator", "target", "result")
_SAMPLES = 12
"""Rows of each kind that a preview shows."""


class Changes:
    """Rows to write by kind and owning party; rows of the same kind keep their order."""

    def __init__(self) -> None:
        self.rows: dict[tuple[type[Entity], UUID], dict[UUID, Entity]] = {}
        self.refusals: list[Refusal] = []
        self.samples: list[SampleRow] = []
        self._shown: Counter[str] = Counter()
        self._counts: Counter[tuple[str, Change]] = Counter()

    def new(
        self,
        kind: type[E],
        row: E,
        code: str,
        title: str,
        *,
        party: UUID = COMMITTEE,
        detail: Callable[[], Sentence] | None = None,
    ) -> None:
        self._write(kind, row, Change.NEW, party)
        self._show(kind, Change.NEW, code, title, detail)

    def beside(
        self,
        kind: type[E],
        stored: E,
        wanted: E,
        code: str,
        title: str,
        *,
        party: UUID = COMMITTEE,
        detail: Callable[[], Sentence] | None = None,
    ) -> None:
        """*wanted* is written when it differs from *stored*."""
        if wanted == stored:
            self.same(kind, stored)
        else:
            self._write(kind, wanted, Change.CHANGED, party)
            self._show(kind, Change.CHANGED, code, title, detail)

    def replace(self, kind: type[E], counted: E, wanted: E, code: str, title: str) -> None:
        """*wanted* instead of a row that has been counted already."""
        if counted.id in self.rows.get((kind, COMMITTEE), {}):
            self.rows[kind, COMMITTEE][counted.id] = wanted
        else:
            self._counts[kind.entity, Change.SAME] -= 1
            self.beside(kind, counted, wanted, code, title)

    def same(self, kind: type[E], _row: E) -> None:
        self._counts[kind.entity, Change.SAME] += 1

    def link(self, kind: type[E], row: E) -> None:
        """A row that only ties two others together; it is written but not counted."""
        self.rows.setdefault((kind, COMMITTEE), {})[row.id] = row

    def counts(self, refusals: tuple[Refusal, ...]) -> tuple[Counted, ...]:
        refused: Counter[str] = Counter()
        for kind, _, _ in {(refusal.kind, refusal.sheet, refusal.row) for refusal in refusals}:
            refused[kind] += 1
        return tuple(
            Counted(
                kind,
                self._counts[kind, Change.NEW],
                self._counts[kind, Change.CHANGED],
                self._counts[kind, Change.SAME],
                refused[kind],
            )
            for kind in KINDS
        )

    def _write(self, kind: type[E], row: E, change: Change, party: UUID) -> None:
        self.rows.setdefault((kind, party), {})[row.id] = row
        self._counts[kind.entity, change] += 1

    def _show(
        self,
        kind: type[E],
        change: Change,
        code: str,
        title: str,
        detail: Callable[[], Sentence] | None,
    ) -> None:
        """Keep the first rows of each kind to be looked at."""
        if self._shown[kind.entity] < _SAMPLES:
            self._shown[kind.entity] += 1
            said = detail() if detail else None
            self.samples.append(SampleRow(kind.entity, change, code, title, said))

"""Compares the targets and results of a table with those that are stored."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from itertools import islice
from typing import Any, TypeVar
from uuid import UUID

import msgspec
import sqlalchemy as sa

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Direction, EntryKind, Indicator, Target, target_key
from paayesh_desktop.domain.plan_draft import Origin, Refusal, ResultRow, TargetRow
from paayesh_desktop.domain.quantity import format_number
from paayesh_desktop.domain.result import Result, ValueKind, result_key
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.importing.import_steps import Progress
from paayesh_desktop.services.importing.plan_comparison import PlanComparison
from paayesh_desktop.store.store import Store
from paayesh_desktop.store.view import View

T = TypeVar("T")

_Stored = Mapping[tuple[UUID, str, UUID | None], tuple[Result, UUID]]

_CHUNK = 500


class FigureComparison:
    """The figures of a draft beside the stored ones, after `PlanComparison` has placed its
    indicators. *party*: whose desk this is, None for one that plays all; the committee's enters the
    results of workgroups that have no desk of their own."""

    def __init__(
        self, store: Store, view: View, plan: PlanComparison, party: UUID | None, told: Progress
    ) -> None:
        self._results = store.tables[Result]
        self._view = view
        self._plan = plan
        self._party = party
        self._told = told

    def targets(self, rows: Sequence[TargetRow]) -> None:
        version = self._plan.version.id
        stored = {
            (target.indicator_id, target.period, target.unit_id): target
            for target in self._view.find(Target, version_id=version)
        }
        for row, indicator in self._placed(rows):
            if indicator.direction is Direction.RANGE and row.upper is None:
                self._refuse(row.origin, row.column, _NO_UPPER, Target)
                continue
            detail = partial(_figure, row.period, row.value)
            found = stored.get((indicator.id, row.period.code, row.unit_id))
            if found is None:
                key = target_key(version, indicator.id, row.period, row.unit_id)
                made = Target(
                    key, version, indicator.id, row.period.code, row.value, row.upper, row.unit_id
                )
                self._plan.changes.new(Target, made, indicator.code, indicator.title, detail=detail)
                continue
            said: dict[str, Any] = {"value": row.value}
            if row.upper is not None:
                said["upper"] = row.upper
            self._plan.changes.beside(
                Target,
                found,
                msgspec.structs.replace(found, **said),
                indicator.code,
                indicator.title,
                detail=detail,
            )

    def results(self, rows: Sequence[ResultRow]) -> None:
        """A few hundred indicators at a time, for a city has a million results."""
        by_indicator: dict[UUID, list[ResultRow]] = {}
        indicators: dict[UUID, Indicator] = {}
        for row, indicator in self._placed(rows):
            indicators[indicator.id] = indicator
            by_indicator.setdefault(indicator.id, []).append(row)
        for keys in _chunks(by_indicator):
            stored = self._stored(keys)
            for key in keys:
                for row in by_indicator[key]:
                    self._result(row, indicators[key], stored)

    def _result(self, row: ResultRow, indicator: Indicator, stored: _Stored) -> None:
        about = (indicator.id, row.period.code, row.unit_id)
        found, owner = stored.get(about, (None, None))
        party = self._plan.workgroup_of(indicator.element_id) or COMMITTEE
        reason = self._objection(row, indicator, party, owner)
        changes = self._plan.changes
        detail = partial(_figure, row.period, row.value)
        if reason is not None:
            self._refuse(row.origin, row.column, reason, Result)
        elif found is None:
            made = self._new(row, indicator)
            changes.new(Result, made, indicator.code, indicator.title, party=party, detail=detail)
        else:
            wanted = self._changed(found, row)
            changes.beside(
                Result, found, wanted, indicator.code, indicator.title, party=party, detail=detail
            )

    def _new(self, row: ResultRow, indicator: Indicator) -> Result:
        return Result(
            result_key(indicator.id, row.period, row.unit_id),
            indicator.id,
            row.period.code,
            row.kind,
            row.value,
            row.denominator,
            row.unit_id,
            self._plan.version.id,
            row.reason,
        )

    def _changed(self, found: Result, row: ResultRow) -> Result:
        """The stored result with what the row says; its plan version follows its figure only."""
        same = (
            found.kind is row.kind
            and (found.value or Decimal(0)) == (row.value or Decimal(0))
            and row.denominator in (None, found.denominator)
            and row.reason in ("", found.reason)
        )
        if same:
            return found
        return msgspec.structs.replace(
            found,
            kind=row.kind,
            value=row.value,
            denominator=row.denominator if row.denominator is not None else found.denominator,
            reason=row.reason,
            version_id=self._plan.version.id,
        )

    def _objection(
        self, row: ResultRow, indicator: Indicator, party: UUID, owner: UUID | None
    ) -> Sentence | None:
        """Why the row may not be written here, or has no meaning."""
        writer = party if self._party is None else self._party
        if owner not in (None, COMMITTEE, writer):
            return _OTHER_OWNER
        if self._party not in (None, COMMITTEE, party):
            return _OTHER_WORKGROUP
        if (
            indicator.entry_kind is EntryKind.RATIO
            and row.kind is ValueKind.NUMBER
            and row.denominator is None
        ):
            return _NO_DENOMINATOR
        return None

    def _stored(self, indicators: Sequence[UUID]) -> _Stored:
        """The results of *indicators* with the party that owns each."""
        parties = self._view.parties()
        table = self._results
        owners: dict[UUID, UUID] = {
            row.id: parties[row.party]
            for row in self._view.rows(
                sa.select(table.c.id, table.c.party).where(table.c.indicator_id.in_(indicators))
            )
        }
        return {
            (result.indicator_id, result.period, result.unit_id): (result, owners[result.id])
            for result in self._view.find(Result, indicator_id=indicators)
        }

    def _placed(self, rows: Sequence[T]) -> Iterator[tuple[T, Indicator]]:
        """The rows whose indicator is known, with it; the others are refused."""
        for number, row in enumerate(rows):
            if number % _CHUNK == 0:
                self._told(number, len(rows))
            assert isinstance(row, (TargetRow, ResultRow))  # noqa: S101 - narrows the type variable
            indicator = self._plan.indicators.get(row.indicator)
            if indicator is None:
                kind = Target if isinstance(row, TargetRow) else Result
                self._refuse(row.origin, row.column, _NO_INDICATOR, kind)
            else:
                yield row, indicator

    def _refuse(
        self, origin: Origin, column: str, reason: Sentence, kind: type[Target | Result]
    ) -> None:
        refusal = Refusal(origin.sheet, origin.row, column, reason, kind.entity)
        self._plan.changes.refusals.append(refusal)


def _figure(period: Period, value: Decimal | None) -> Sentence:
    said = _NO_FIGURE if value is None else format_number(value)
    return _IN_PERIOD.fill(period=period.title(), value=said)


def _chunks(keys: Iterable[UUID]) -> Iterator[list[UUID]]:
    remaining = iter(keys)
    while chunk := list(islice(remaining, _CHUNK)):
        yield chunk


_IN_PERIOD = translate("Import", "{period}: {value}")
_NO_FIGURE = translate("Import", "no figure")
_NO_INDICATOR = translate(
    "Import",
    "Its indicator is neither in this file nor in the plan, or its row was refused."
    " Correct the code, or import the plan with that indicator first.",
)
_NO_UPPER = translate(
    "Import",
    "This indicator is to stay within a range, so its target needs an upper end as well."
    " Write both ends.",
)
_NO_DENOMINATOR = translate(
    "Import", "This indicator is a ratio of two amounts. Write the denominator as well."
)
_OTHER_OWNER = translate(
    "Import",
    "This figure was entered by another party and only that party may change it. It was left as it"
    " is.",
)
_OTHER_WORKGROUP = translate(
    "Import",
    "This indicator belongs to another workgroup; only its own desk or the committee may enter its"
    " results.",
)

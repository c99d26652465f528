"""Gaps by name: which indicators have no data, no target or no verdict, why, and whose word is
missing."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.explanation import CAUSES
from paayesh_desktop.domain.organisation import Unit
from paayesh_desktop.domain.plan import Indicator, ProjectUnit
from paayesh_desktop.domain.project_evaluation import GapReason, ProjectEvaluation
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.domain.verdict import Cause, Verdict, VerdictSnapshot
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import Block, Cell, Column, Look, Row, Table, Tone
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame
from paayesh_desktop.services.reporting.indicator_results import IndicatorResult, IndicatorResults
from paayesh_desktop.services.wording import NOTHING

_LACKING = (Verdict.NO_DATA, Verdict.NO_TARGET)


class Gaps:
    """What is not known of the indicators in *results*."""

    def __init__(self, frame: CycleFrame, results: IndicatorResults) -> None:
        self._frame = frame
        self._results = results

    def of(self, verdict: Verdict | None) -> list[Indicator]:
        """The indicators with *verdict*; None: those that were never judged in the period."""
        found = self._results.found
        return [
            one
            for one in self._results.indicators
            if (found[one.id].verdict if one.id in found else None) is verdict
        ]

    @cached_property
    def partly(self) -> list[Indicator]:
        """The indicators that were judged without the word of some unit."""
        found = self._results.found
        return [
            one
            for one in self._results.indicators
            if one.id in found
            and found[one.id].verdict not in (*_LACKING, Verdict.NOT_DUE)
            and 0 < found[one.id].units_reported < found[one.id].units_due
        ]

    @cached_property
    def silent(self) -> Mapping[UUID, tuple[UUID, ...]]:
        """The units that carry a project out and gave no figure of an indicator, by indicator."""
        about = [*self.of(Verdict.NO_DATA), *self.partly]
        if not about:
            return {}
        told = self._told()
        self._frame.step()
        units = self._units_of_projects
        found: dict[UUID, tuple[UUID, ...]] = {}
        for one in about:
            project = self._frame.project_of.get(one.element_id)
            named = units.get(project.id, ()) if project else ()
            spoke = told.get(one.id, set[UUID | None]())
            found[one.id] = () if None in spoke else tuple(key for key in named if key not in spoke)
        return found

    def all(self) -> Iterator[Block]:
        """The units with the most gaps, then every gap."""
        yield self.by_unit()
        yield from self.by_name()

    def by_name(self) -> Iterator[Block]:
        """Every gap has its line, by workgroup and project."""
        no_data, no_target = self.of(Verdict.NO_DATA), self.of(Verdict.NO_TARGET)
        yield self._table(_NO_DATA, no_data, _NO_DATA_NONE)
        if self.partly:
            yield self._table(_PARTLY, self.partly, _NO_DATA_NONE)
        yield self._table(_NO_TARGET, no_target, _NO_TARGET_NONE, units=False)
        unjudged = self.of(None)
        if unjudged:
            yield self._table(_UNJUDGED, unjudged, _NO_DATA_NONE, units=False)

    def by_unit(self) -> Table:
        """Of how many indicators each unit gave no figure, those with the most first."""
        say, cells, titles = self._frame.say, self._frame.cells, self._titles
        counts = Counter(key for keys in self.silent.values() for key in keys)
        columns = (Column(say(_UNIT), 40), Column(say(_MISSING), 20, Look.FIGURE))
        order = sorted(counts, key=lambda key: (-counts[key], titles.get(key, "")))
        rows = tuple(
            Row((cells.text(titles.get(key, "")), cells.count(counts[key], Tone.MISSING)))
            for key in order
        )
        return Table(say(_BY_UNIT), columns, rows, empty=say(_BY_UNIT_NONE))

    def sentence(self) -> str:
        """How many there are of each kind, for the first page; empty where there is none."""
        say, wording = self._frame.say, self._frame.making.wording
        said = [
            say(sentence.fill(count=wording.whole(len(found))))
            for sentence, found in (
                (_COUNT_NO_DATA, self.of(Verdict.NO_DATA)),
                (_COUNT_PARTLY, self.partly),
                (_COUNT_NO_TARGET, self.of(Verdict.NO_TARGET)),
                (_COUNT_UNJUDGED, self.of(None)),
            )
            if found
        ]
        return say(_COUNTED.fill(gaps=wording.listed(said))) if said else ""

    def _table(
        self,
        title: Sentence,
        indicators: Sequence[Indicator],
        empty: Sentence,
        *,
        units: bool = True,
    ) -> Table:
        """*units* are named where somebody did not give a figure: then by project, for it is its
        units that are silent; else by workgroup."""
        frame = self._frame
        say, cells = frame.say, frame.cells
        columns = (
            Column(say(_CODE), 10, Look.CODE),
            Column(say(_INDICATOR), 28),
            *(() if units else (Column(say(_PROJECT), 34),)),
            Column(say(_WHY), 30),
            *((Column(say(_WHO), 38),) if units else ()),
        )
        rows: list[Row] = []
        last: UUID | None = None
        for one in self._by_group(indicators):
            frame.tick()
            under = one.element_id if units else frame.answers.get(one.element_id)
            if not rows or under != last:
                head = self._head(one, whole=units)
                rows.append(Row((Cell(head, tone=Tone.STRONG),), head=True))
                last = under
            rows.append(
                Row(
                    (
                        cells.code(one.code),
                        cells.text(one.title),
                        *(() if units else (cells.text(self._project(one)),)),
                        cells.text(self._why(one)),
                        *((cells.text(self._who(one)),) if units else ()),
                    )
                )
            )
        return Table(say(title), columns, tuple(rows), empty=say(empty))

    def _head(self, one: Indicator, *, whole: bool) -> str:
        """Who answers for the indicator; the *whole* head says before it what it belongs to."""
        frame = self._frame
        titles = {group.id: group.title for group in frame.groups}
        group = frame.answers.get(one.element_id)
        answer = titles.get(group, "") if group else frame.say(_NOBODY)
        project = frame.project_of.get(one.element_id)
        code = frame.making.wording.code(project.code) if project else ""
        parts = (self._project(one), code, answer) if whole else (answer,)
        return " · ".join(filter(None, parts))

    def _project(self, one: Indicator) -> str:
        project = self._frame.project_of.get(one.element_id)
        return project.title if project else self._frame.titles.get(one.element_id, "")

    def _by_group(self, indicators: Sequence[Indicator]) -> list[Indicator]:
        places = {group.id: place for place, group in enumerate(self._frame.groups)}

        def place(one: Indicator) -> tuple[int, str, str]:
            group = self._frame.answers.get(one.element_id)
            project = self._frame.project_of.get(one.element_id)
            at = places.get(group, len(places)) if group else len(places)
            return at, project.code if project else "", one.code

        return sorted(indicators, key=place)

    def _why(self, one: Indicator) -> str:
        result = self._results.of(one.id)
        reason = self._reasons.get(one.id, "")
        said = "" if result is None else self._cause(result)
        return " ".join(filter(None, (said, reason)))

    def _cause(self, result: IndicatorResult) -> str:
        if result.cause is None:
            reported, due = result.units_reported, result.units_due
            return self._frame.say(_REPORTED.fill(reported=reported, due=due))
        short = _SHORT.get(result.cause)
        if short is not None:
            return self._frame.say(short)
        return self._frame.say(CAUSES[result.cause].fill(reason=isolate(result.reason or NOTHING)))

    def _who(self, one: Indicator) -> str:
        silent = self.silent.get(one.id, ())
        return self._frame.making.wording.listed(self._titles.get(key, "") for key in silent)

    @cached_property
    def _titles(self) -> Mapping[UUID, str]:
        return {unit.id: unit.title for unit in self._frame.view.find(Unit)}

    @cached_property
    def _reasons(self) -> Mapping[UUID, str]:
        """What the workgroups wrote about the gaps of this period's evaluations."""
        tables = self._frame.making.workspace.store.tables
        reason, evaluation = tables[GapReason].c, tables[ProjectEvaluation].c
        keys = [one.id for one in self._frame.cycles if one.period == self._results.period.code]
        query = (
            sa.select(reason.indicator_id, reason.reason)
            .join(tables[ProjectEvaluation], evaluation.id == reason.evaluation_id)
            .where(evaluation.cycle_id.in_(keys), sa.not_(reason.removed))
        )
        return dict(map(tuple, self._frame.view.rows(query)))

    @cached_property
    def _units_of_projects(self) -> Mapping[UUID, tuple[UUID, ...]]:
        tables = self._frame.making.workspace.store.tables
        link, unit = tables[ProjectUnit].c, tables[Unit].c
        query = (
            sa.select(link.project_id, link.unit_id)
            .join(tables[Unit], unit.id == link.unit_id)
            .where(sa.not_(link.removed))
            .order_by(unit.position, unit.code)
        )
        found: dict[UUID, list[UUID]] = {}
        for project, key in self._frame.view.rows(query):
            found.setdefault(project, []).append(key)
        return {project: tuple(keys) for project, keys in found.items()}

    def _told(self) -> dict[UUID, set[UUID | None]]:
        """Which units gave a figure of an indicator in the period, or said that it is not due;
        None is a figure for all of them."""
        tables = self._frame.making.workspace.store.tables
        result, kept = tables[Result].c, tables[VerdictSnapshot].c
        theirs = sa.select(kept.indicator_id).where(
            kept.period == self._results.period.code,
            sa.or_(kept.verdict == Verdict.NO_DATA, kept.units_reported < kept.units_due),
            sa.not_(kept.removed),
        )
        query = sa.select(result.indicator_id, result.unit_id).where(
            result.period == self._results.period.code,
            result.kind != ValueKind.NOT_AVAILABLE,
            sa.not_(result.removed),
            result.indicator_id.in_(theirs),
        )
        found: dict[UUID, set[UUID | None]] = {}
        for key, unit in self._frame.view.rows(query):
            found.setdefault(key, set()).add(unit)
        return found


_SHORT = {
    Cause.NOT_REPORTED: translate("PeriodicReport", "nothing was reported"),
    Cause.NO_TARGET: translate("PeriodicReport", "the plan gives no target for this period"),
}
_NO_DATA = translate("PeriodicReport", "Indicators without data")
_NO_DATA_NONE = translate("PeriodicReport", "Every indicator that was due has its data.")
_PARTLY = translate(
    "PeriodicReport", "Indicators that were judged without the figures of some units"
)
_NO_TARGET = translate("PeriodicReport", "Indicators without a target")
_NO_TARGET_NONE = translate("PeriodicReport", "Every indicator has a target for this period.")
_UNJUDGED = translate("PeriodicReport", "Indicators that were not evaluated in this period")
_BY_UNIT = translate("PeriodicReport", "Missing figures by unit")
_BY_UNIT_NONE = translate("PeriodicReport", "No figure of a unit is missing.")
_UNIT = translate("PeriodicReport", "Unit")
_MISSING = translate("PeriodicReport", "Indicators without its figure")
_CODE = translate("PeriodicReport", "Code")
_INDICATOR = translate("PeriodicReport", "Indicator")
_PROJECT = translate("PeriodicReport", "Project")
_WHY = translate("PeriodicReport", "Reason")
_WHO = translate("PeriodicReport", "Units that gave no figure")
_NOBODY = translate("PeriodicReport", "Without a responsible workgroup")
_REPORTED = translate("PeriodicReport", "{reported} of {due} units reported")
_COUNTED = translate("PeriodicReport", "Gaps among the indicators: {gaps}.")
_COUNT_NO_DATA = translate("PeriodicReport", "{count} without data")
_COUNT_PARTLY = translate("PeriodicReport", "{count} without the figures of some units")
_COUNT_NO_TARGET = translate("PeriodicReport", "{count} without a target")
_COUNT_UNJUDGED = translate("PeriodicReport", "{count} not evaluated")

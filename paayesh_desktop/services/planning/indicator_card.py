"""Everything about one indicator in one period: figures, series, reasons and the rows behind it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from paayesh_desktop.domain.desired_state import TargetPoint, whole_target
from paayesh_desktop.domain.explanation import explain
from paayesh_desktop.domain.organisation import Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, Indicator, PlanVersion, Target
from paayesh_desktop.domain.point import Part, over_units
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.planning.plan_version import version_of, versions_until
from paayesh_desktop.store.store import Store
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """Target and actual of one period; what is not known is None and never zero."""

    period: Period
    target: Decimal | None
    upper: Decimal | None
    actual: Decimal | None
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class RowName:
    """A row whose history can be shown."""

    key: UUID
    name: Sentence


@dataclass(frozen=True, slots=True)
class IndicatorCard:
    """One indicator as the plan browser shows it. *snapshot* is None where the period has not been
    evaluated; *steps* say how the verdict was computed; *path* goes from the top down."""

    indicator: Indicator
    path: tuple[str, ...]
    workgroup: str
    period: Period | None
    version: int | None
    snapshot: VerdictSnapshot | None
    steps: tuple[Sentence, ...]
    series: tuple[SeriesPoint, ...]
    rows: tuple[RowName, ...]

    @property
    def now(self) -> SeriesPoint | None:
        """The point of the card's period."""
        return next((point for point in self.series if point.period == self.period), None)


def indicator_card(store: Store, key: UUID, period: Period | None) -> IndicatorCard | None:
    """The card of an indicator; None when it is gone."""
    with store.view() as view:
        indicator = view.get(Indicator, key)
        if indicator is None:
            return None
        version = version_of(view, indicator.plan_id, period)
        snapshots = view.find(VerdictSnapshot, indicator_id=key, order_by=("computed_at",))
        targets = _newest(
            view.find(Target, indicator_id=key), versions_until(view, indicator.plan_id, period)
        )
        results = view.find(Result, indicator_id=key)
        elements = _upwards(view, indicator.element_id)
        workgroup = next((one.workgroup_id for one in elements if one.workgroup_id), None)
        named = view.get(Workgroup, workgroup) if workgroup else None
        units = {unit.id: unit.title for unit in view.find(Unit)}
    judged = {Period.parse(one.period): one for one in snapshots}
    snapshot = judged.get(period) if period else None
    return IndicatorCard(
        indicator=indicator,
        path=tuple(element.title for element in reversed(elements)),
        workgroup=named.title if named else "",
        period=period,
        version=version.number if version else None,
        snapshot=snapshot,
        steps=tuple(explain(snapshot)) if snapshot else (),
        series=_series(indicator, period, judged, targets, results),
        rows=_rows(indicator, elements, targets, results, period=period, units=units),
    )


def _newest(targets: Sequence[Target], versions: Sequence[PlanVersion]) -> list[Target]:
    """The targets of the newest version that says anything about the indicator."""
    for version in reversed(versions):
        found = [target for target in targets if target.version_id == version.id]
        if found:
            return found
    return []


def _upwards(view: View, key: UUID | None) -> list[Element]:
    """The element and those above it, the nearest first."""
    found: list[Element] = []
    while key is not None and (element := view.get(Element, key)) is not None:
        if element in found:
            break
        found.append(element)
        key = element.parent_id
    return found


def _series(
    indicator: Indicator,
    period: Period | None,
    judged: Mapping[Period, VerdictSnapshot],
    targets: Sequence[Target],
    results: Sequence[Result],
) -> tuple[SeriesPoint, ...]:
    """Every period of the kind of *period* that has anything, oldest first."""
    if period is None:
        return ()
    wanted: defaultdict[Period, list[Target]] = defaultdict(list)
    for target in targets:
        wanted[Period.parse(target.period)].append(target)
    reported: defaultdict[Period, list[Result]] = defaultdict(list)
    for result in results:
        reported[Period.parse(result.period)].append(result)
    known = {*judged, *wanted, *reported, period}
    points: list[SeriesPoint] = []
    for at in sorted(one for one in known if one.kind is period.kind):
        snapshot = judged.get(at)
        wished = _target(indicator, at, wanted[at])
        target, upper = (wished.value, wished.upper) if wished else (None, None)
        actual = _actual(indicator, at, reported[at])
        if snapshot and snapshot.target is not None:
            target, upper = snapshot.target, snapshot.upper
        if snapshot and snapshot.actual is not None:
            actual = snapshot.actual
        verdict = snapshot.verdict if snapshot else None
        points.append(SeriesPoint(at, target, upper, actual, verdict))
    return tuple(points)


def _target(indicator: Indicator, at: Period, targets: Sequence[Target]) -> TargetPoint | None:
    points = {target: TargetPoint(at, target.value, target.upper) for target in targets}
    whole = next((points[target] for target in targets if target.unit_id is None), None)
    units = [points[target] for target in targets if target.unit_id is not None]
    return whole_target(at, whole, units, indicator)


def _actual(indicator: Indicator, at: Period, results: Sequence[Result]) -> Decimal | None:
    if not results:
        return None
    parts = [Part.of(result) for result in results]
    return over_units(at, parts, indicator.over_units, indicator.entry_kind).value


def _rows(
    indicator: Indicator,
    elements: Sequence[Element],
    targets: Sequence[Target],
    results: Sequence[Result],
    *,
    period: Period | None,
    units: Mapping[UUID, str],
) -> tuple[RowName, ...]:
    names = [
        RowName(
            indicator.id,
            translate("History", "Indicator: {title}").fill(title=indicator.title),
        )
    ]
    code = period.code if period else ""
    for target in sorted(targets, key=lambda row: row.period != code):
        pattern = translate("History", "Target of {period}{unit}")
        names.append(RowName(target.id, _about(pattern, target, units)))
    for result in sorted(results, key=lambda row: row.period != code):
        pattern = translate("History", "Result of {period}{unit}")
        names.append(RowName(result.id, _about(pattern, result, units)))
    for element in elements:
        pattern = translate("History", "Part of the plan: {title}")
        names.append(RowName(element.id, pattern.fill(title=element.title)))
    return tuple(names)


def _about(pattern: Sentence, row: Target | Result, units: Mapping[UUID, str]) -> Sentence:
    unit: object = ""
    if row.unit_id is not None:
        unit = translate("History", ", {unit}").fill(unit=units.get(row.unit_id, "–"))
    return pattern.fill(period=Period.parse(row.period).title(), unit=unit)

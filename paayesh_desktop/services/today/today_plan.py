"""What a plan's figures ask for: missing results, evaluations that are due, what does badly."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.language import translate
from paayesh_desktop.services.planning.desk_watch import DeskWatch, Reported
from paayesh_desktop.services.planning.indicator_query import IndicatorFilter
from paayesh_desktop.services.planning.plan_browser import (
    IndicatorLine,
    PlanBrowser,
    PlanLine,
    SortBy,
)
from paayesh_desktop.services.today.today_items import Gauge, Item, Tile, Urgency, Verb
from paayesh_desktop.store.store import Store

_SHOWN = 3
"""Undesired indicators that get a card of their own."""
_BEYOND = Decimal("1.25")
"""Bars of attainment end here, so that what exceeds the target is seen."""


@dataclass(frozen=True, slots=True)
class PlanLook:
    """What waits because of the plans, and their numbers at a glance; *planless*: there is none."""

    items: tuple[Item, ...]
    tiles: tuple[Tile, ...]
    planless: bool = False


class PlanWatch:
    """Looks through the plans; *own* is the workgroup whose part alone is looked at."""

    def __init__(self, store: Store, own: UUID | None) -> None:
        self._store = store
        self._browser = PlanBrowser(store)
        self._watch = DeskWatch(store)
        self._own = own

    def look(self, day: date) -> PlanLook:
        plans = [plan for plan in self._browser.plans() if plan.indicators]
        if not plans:
            return PlanLook((_NO_PLAN,) if self._own is None else (), (), planless=True)
        items: list[Item] = []
        tiles: list[Tile] = []
        for plan in plans:
            found, glance = self._plan(plan, day)
            items += found
            tiles = tiles or glance
        return PlanLook(tuple(items), tuple(tiles))

    def _plan(self, plan: PlanLine, day: date) -> tuple[list[Item], list[Tile]]:
        last = self._watch.last_period(plan.id, plan.start_year, plan.end_year, day)
        judged = self._watch.last_judged(plan.id)
        items: list[Item] = []
        late: Sequence[Reported] = ()
        if last is not None:
            late = [
                one
                for one in self._watch.reported(plan.id, last)
                if one.reported < one.due and self._own in (None, one.workgroup)
            ]
            if not self._collected_by_forms(plan.id, last):
                items += _unreported(plan, last, late, day)
        items += [
            Item(
                Verb.EVALUATE,
                Urgency.WARN,
                translate("Today", "Evaluate {period}").fill(period=newer.period.title()),
                translate("Today", "new results"),
                translate("Today", "{count} results came after the last evaluation").fill(
                    count=newer.count
                ),
                plan.title,
                plan_id=plan.id,
                period=newer.period,
            )
            for newer in self._watch.newer_results(plan.id)
            if newer.period.ended_by(day)
        ]
        counts: dict[Verdict | None, int] = {}
        if judged is not None:
            wanted = IndicatorFilter(
                plan.id, judged, workgroup_id=self._own, verdicts=(Verdict.UNDESIRED,)
            )
            found = self._browser.matching(wanted, SortBy.VERDICT)
            counts = dict(found.counts)
            lines = self._browser.page(plan.id, judged, found.ids[:_SHOWN])
            items += _undesired(plan, judged, lines, len(found.ids))
        return items, _tiles(late, last, judged, counts)

    def _collected_by_forms(self, plan_id: UUID, period: Period) -> bool:
        """Whether a cycle collects the period's results; then its forms tell who is late."""
        with self._store.view() as view:
            return bool(view.count(Cycle, plan_id=plan_id, period=period.code))


def _unreported(
    plan: PlanLine, last: Period, late: Sequence[Reported], day: date
) -> Iterable[Item]:
    for one in late:
        waiting = one.due - one.reported
        days = (day - last.end).days
        yield Item(
            Verb.IMPORT_RESULTS,
            Urgency.BAD,
            translate("Today", "Results of {who}").fill(who=one.title or plan.title),
            translate("Today", "{days} days late").fill(days=days),
            translate("Today", "{count} indicators have no result yet").fill(count=waiting),
            last.title(),
            overdue=days,
            gauge=Gauge(
                Decimal(one.reported) / one.due,
                None,
                translate("Today", "Reported / due"),
                translate("Today", "{reported} of {due} indicators").fill(
                    reported=one.reported, due=one.due
                ),
            ),
            plan_id=plan.id,
            period=last,
            key=one.workgroup,
        )


def _undesired(
    plan: PlanLine, judged: Period, lines: Sequence[IndicatorLine], count: int
) -> Iterable[Item]:
    for line in lines:
        yield Item(
            Verb.EXPLAIN,
            Urgency.BAD,
            line.title,
            Verdict.UNDESIRED.word(),
            translate("Today", "Undesired in {period}").fill(period=judged.title()),
            line.element,
            gauge=_gauge(line),
            plan_id=plan.id,
            period=judged,
            key=line.id,
        )
    if count > len(lines):
        yield Item(
            Verb.SHOW_UNDESIRED,
            Urgency.WARN,
            translate("Today", "{count} more undesired indicators").fill(count=count - len(lines)),
            translate("Today", "{count} in all").fill(count=count),
            translate("Today", "Undesired in {period}").fill(period=judged.title()),
            plan.title,
            plan_id=plan.id,
            period=judged,
        )


def _gauge(line: IndicatorLine) -> Gauge | None:
    if line.attainment is None or line.actual is None or line.target is None:
        return None
    return Gauge(
        min(max(line.attainment, Decimal(0)) / _BEYOND, Decimal(1)),
        1 / _BEYOND,
        translate("Today", "Actual"),
        translate("Today", "{actual} against {target} {measure}").fill(
            actual=line.actual, target=line.target, measure=line.measure
        ),
    )


def _tiles(
    late: Sequence[Reported],
    last: Period | None,
    judged: Period | None,
    counts: dict[Verdict | None, int],
) -> list[Tile]:
    when = judged.title() if judged else translate("Today", "not evaluated yet")
    due = last.title() if last else translate("Today", "no period has ended yet")
    waiting = sum(one.due - one.reported for one in late)
    reached = counts.get(Verdict.DESIRED, 0) + counts.get(Verdict.EXCEEDS, 0)
    return [
        Tile("clock", Urgency.BAD, waiting, translate("Today", "results missing"), due),
        Tile(
            "triangle-alert",
            Urgency.BAD,
            counts.get(Verdict.UNDESIRED, 0),
            translate("Today", "undesired"),
            when,
        ),
        Tile(
            "circle-dot",
            Urgency.WARN,
            counts.get(Verdict.NEAR, 0),
            translate("Today", "near desired"),
            when,
        ),
        Tile("circle-check", Urgency.OK, reached, translate("Today", "desired"), when),
    ]


_NO_PLAN = Item(
    Verb.IMPORT_PLAN,
    Urgency.INFO,
    translate("Today", "Read a plan from Excel"),
    translate("Today", "first step"),
    translate("Today", "There is no plan with indicators here yet; any table of yours will do"),
)

"""Judging adds up exactly, and says the same, on both databases."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import (
    Element,
    ElementKind,
    EntryKind,
    Horizon,
    Indicator,
    Plan,
    PlanVersion,
    Target,
    TargetKind,
)
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.store.store import Store

NOW = 1_800_000_000_000
LAST = Period.parse("1404B6")


def test_a_plan_is_judged_alike_on_both_databases(store: Store, person: UUID) -> None:
    plan = Plan(new_key(), "P", "برنامه", Horizon.MID_TERM, 1403, 1404)
    version = PlanVersion(new_key(), plan.id, 1, date(2024, 3, 20))
    project = Element(new_key(), plan.id, ElementKind.PROJECT, "1", "پروژه")
    flow = Indicator(new_key(), plan.id, project.id, "1", "مبلغ", target_kind=TargetKind.CUMULATIVE)
    ratio = Indicator(new_key(), plan.id, project.id, "2", "سهم", entry_kind=EntryKind.RATIO)
    targets = [
        Target(new_key(), version.id, flow.id, "1404", Decimal("1999999999999.99998")),
        Target(new_key(), version.id, ratio.id, "1404B6", Decimal("-0.25")),
    ]
    results = [
        Result(new_key(), flow.id, code, ValueKind.NUMBER, Decimal(value), None, new_key())
        for code in ("1403B2", "1404B6")
        for value in (*["99999999999.999999"] * 10, "-7.5", "7.5")
    ] + [
        Result(new_key(), ratio.id, "1404B6", ValueKind.NUMBER, Decimal(-1), Decimal(below), unit)
        for unit, below in ((new_key(), "2.5"), (new_key(), "5.5"))
    ]
    with store.change(by=person) as change:
        for row in (plan, version, project, flow, ratio, *targets, *results):
            change.put(row, party=COMMITTEE)
    evaluation = Evaluation(store, lambda: NOW)
    preview = evaluation.preview(LAST, plan.id)
    assert evaluation.evaluate(LAST, by=person).written == 2
    assert evaluation.evaluate(LAST, by=person).written == 0
    assert evaluation.roll_up(LAST, plan.id) == preview
    summed, share = (evaluation.snapshot(one.id, LAST) for one in (flow, ratio))
    assert summed is not None
    assert (summed.actual, summed.attainment) == (Decimal("1999999999999.99998"), 1)
    assert summed.verdict is Verdict.DESIRED
    assert share is not None
    assert (share.total, share.parts, share.attainment) == (-2, 8, 1)

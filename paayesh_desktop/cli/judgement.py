"""Evaluating, and how a verdict came about."""

from argparse import Namespace
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import msgspec

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.instant import now, today
from paayesh_desktop.cli.plan_choice import plans_judged, the_indicator, the_period, the_plan
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Plan
from paayesh_desktop.domain.quantity import format_percent
from paayesh_desktop.domain.rollup import Standing
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.services.judging.desk_evaluation import evaluate as judge_at_desk
from paayesh_desktop.services.judging.evaluation import Evaluation, EvaluationReport
from paayesh_desktop.services.planning.desk_watch import DeskWatch
from paayesh_desktop.services.workspace import Workspace


def evaluate(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Judge a period of every plan that speaks about it, or of one; a workgroup's desk judges what
    is its own."""
    with opened(terminal, home) as workspace:
        period, plans = _asked(workspace, args)
        evaluation = Evaluation(workspace.store, now)
        lines: list[_Line] = []
        for plan in plans:
            with terminal.progress(translate("Terminal", "Evaluating:")) as told:
                report = judge_at_desk(workspace, plan.id, period, progress=told, clock=now)
            lines.append(_Line(plan, report, evaluation.roll_up(period, plan.id).city))
    counts = sum((Counter(line.report.counts) for line in lines), Counter[Verdict]())
    figures = {
        "judged": sum(line.report.judged for line in lines),
        "written": sum(line.report.written for line in lines),
        "unchanged": sum(line.report.unchanged for line in lines),
    }
    facts = {
        "period": period.code,
        **figures,
        "counts": counted(counts),
        "plans": [
            {"code": line.plan.code, "title": line.plan.title, **standing_facts(line.standing)}
            for line in lines
        ],
    }
    said = translate(
        "Terminal",
        "{judged} indicators were judged in {period}: {written} verdicts are new or changed,"
        " {unchanged} were there already.",
    )
    heading = said.fill(period=period.title(), **figures)
    return Answer(facts, [heading, _verdicts(counts), _attained(lines, terminal.catalogue)])


def explain(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """How a kept verdict was computed; one that was never given is not made up."""
    with opened(terminal, home) as workspace:
        period = the_period(args.period)
        with workspace.store.view() as view:
            indicator = the_indicator(view, args.code, args.plan)
        evaluation = Evaluation(workspace.store, now)
        snapshot = evaluation.snapshot(indicator.id, period)
        if snapshot is None:
            raise UserError(
                translate(
                    "Terminal",
                    "The indicator {code} has not been evaluated in {period}. Nothing was done."
                    " To evaluate it: paayesh evaluate --period {period_code}",
                ),
                code=indicator.code,
                period=period.title(),
                period_code=period.code,
            )
        steps = evaluation.explain(indicator.id, period)
    heading = translate("Terminal", "{code} · {title} · {period}").fill(
        code=indicator.code, title=indicator.title, period=period.title()
    )
    return Answer(
        {
            "indicator": {
                "id": indicator.id,
                "code": indicator.code,
                "title": indicator.title,
                "measure": indicator.measure,
            },
            "period": period.code,
            "verdict": snapshot.verdict,
            "snapshot": msgspec.structs.asdict(snapshot),
            "steps": steps,
        },
        [heading, *steps],
    )


def counted(counts: Mapping[Verdict, int]) -> Mapping[str, int]:
    """How many there are of each verdict, those of none too."""
    return {verdict.value: counts.get(verdict, 0) for verdict in Verdict}


def standing_facts(standing: Standing) -> Mapping[str, object]:
    """How a part of a plan stands, for a script."""
    return {
        "verdict": standing.verdict,
        "attainment": standing.attainment,
        "coverage": standing.coverage,
        "worst_verdict": standing.worst.verdict if standing.worst else None,
        "unjudged": standing.unjudged,
        "counts": counted(standing.counts),
    }


def percent(ratio: Decimal | None, catalogue: Catalogue) -> str | None:
    """A ratio for a person; None stays nothing."""
    if ratio is None:
        return None
    return format_percent(ratio, places=1, persian=catalogue.language == "fa")


@dataclass(frozen=True, slots=True)
class _Line:
    """What an evaluation did to one plan, and how that plan stands now."""

    plan: Plan
    report: EvaluationReport
    standing: Standing


def _asked(workspace: Workspace, args: Namespace) -> tuple[Period, list[Plan]]:
    """The period that is meant, the last one over where none is named; and the plans."""
    period = the_period(args.period) if args.period else None
    with workspace.store.view() as view:
        if period is None or args.plan is not None:
            plans = [the_plan(view, args.plan)]
        else:
            plans = [plan for plan in plans_judged(view) if _speaks_about(plan, period)]
    if not plans and period is not None:
        raise UserError(
            translate(
                "Terminal",
                "No plan with indicators speaks about {period}. Nothing was done. Take in the plan"
                " of that time first, or choose another period.",
            ),
            period=period.title(),
        )
    return period or _last_over(workspace, plans[0]), plans


def _last_over(workspace: Workspace, plan: Plan) -> Period:
    watch = DeskWatch(workspace.store)
    period = watch.last_period(plan.id, plan.start_year, plan.end_year, today())
    if period is None:
        raise UserError(
            translate(
                "Terminal",
                "No period of the plan {code} is over yet, so there is nothing to judge. Nothing"
                " was done.",
            ),
            code=plan.code,
        )
    return period


def _speaks_about(plan: Plan, period: Period) -> bool:
    return plan.start_year <= period.year <= plan.end_year


def _verdicts(counts: Mapping[Verdict, int]) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Verdict")),
            Column(translate("Terminal", "Indicators"), number=True),
        ],
        [(verdict.word(), counts[verdict]) for verdict in Verdict if counts.get(verdict)],
    )


def _attained(lines: Sequence[_Line], catalogue: Catalogue) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Plan")),
            Column(translate("Terminal", "Title"), wide=True),
            Column(translate("Terminal", "Attainment"), number=True),
            Column(translate("Terminal", "Coverage"), number=True),
        ],
        [
            (
                line.plan.code,
                line.plan.title,
                percent(line.standing.attainment, catalogue),
                percent(line.standing.coverage, catalogue),
            )
            for line in lines
        ],
    )

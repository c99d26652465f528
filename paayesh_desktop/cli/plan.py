"""The plans there are, and how one stands."""

from argparse import Namespace
from pathlib import Path

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.instant import now
from paayesh_desktop.cli.judgement import standing_facts
from paayesh_desktop.cli.plan_choice import the_period, the_plan
from paayesh_desktop.cli.plan_tree import PlanTree
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, Indicator
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.planning.indicator_query import IndicatorFilter
from paayesh_desktop.services.planning.plan_browser import PlanBrowser


def list_(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        browser = PlanBrowser(workspace.store)
        lines = browser.plans()
        periods = {line.id: browser.periods(line.id) for line in lines}
    if not lines:
        none = translate(
            "Terminal", "There is no plan yet. Take one in with: paayesh plan import FILE"
        )
        return Answer({"plans": []}, [none])
    table = Table(
        [
            Column(translate("Terminal", "Code")),
            Column(translate("Terminal", "Title"), wide=True),
            Column(translate("Terminal", "Years")),
            Column(translate("Terminal", "Indicators"), number=True),
            Column(translate("Terminal", "Last period")),
        ],
        [
            (
                line.code,
                line.title,
                translate("Terminal", "{first} to {last}").fill(
                    first=line.start_year, last=line.end_year
                ),
                line.indicators,
                periods[line.id][0].title() if periods[line.id] else None,
            )
            for line in lines
        ],
    )
    facts = [
        {
            "id": line.id,
            "code": line.code,
            "title": line.title,
            "start_year": line.start_year,
            "end_year": line.end_year,
            "indicators": line.indicators,
            "periods": [period.code for period in periods[line.id]],
        }
        for line in lines
    ]
    return Answer({"plans": facts}, [table])


def show(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """The whole tree; without a period, the newest about which something is known."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            plan = the_plan(view, args.plan)
            elements = view.find(Element, plan_id=plan.id)
            places = {one.id: one.element_id for one in view.find(Indicator, plan_id=plan.id)}
        browser = PlanBrowser(workspace.store)
        known = browser.periods(plan.id)
        period = the_period(args.period) if args.period else next(iter(known), None)
        ids = browser.matching(IndicatorFilter(plan.id, period)).ids
        lines = browser.page(plan.id, period, ids)
        evaluation = Evaluation(workspace.store, now)
        standings = evaluation.roll_up(period or Period(plan.start_year), plan.id)
    tree = PlanTree(elements, lines, places, {**standings.elements, **standings.goals})
    heading = translate("Terminal", "{code} · {title} · {period}").fill(
        code=plan.code, title=plan.title, period=period.title() if period else "–"
    )
    facts = {
        "plan": {
            "id": plan.id,
            "code": plan.code,
            "title": plan.title,
            "horizon": plan.horizon,
            "start_year": plan.start_year,
            "end_year": plan.end_year,
        },
        "period": period.code if period else None,
        "periods": [one.code for one in known],
        "standing": standing_facts(standings.city),
        "elements": tree.elements(),
        "indicators": tree.indicators(),
    }
    said: list[Sentence | Table] = [heading, tree.table(terminal.catalogue)]
    if period is not None and not any(standings.city.counts.values()):
        hint = translate(
            "Terminal",
            "This period has not been evaluated yet. To do so: paayesh evaluate --period {period}",
        )
        said.append(hint.fill(period=period.code))
    return Answer(facts, said)
